// Independent judges of the documents: the official schemas and the official CycloneDX library.
import { readFileSync } from 'node:fs';
import * as CycloneDX from '@cyclonedx/cyclonedx-library';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

function compile(schema: object): ValidateFunction {
  // SARIF's schema has a pattern with a stray bracket, which only the older syntax takes.
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  formats.default(ajv);
  return ajv.compile(schema);
}

const read = (file: string): Record<string, unknown> => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;

function errorsOf(validate: ValidateFunction, document: unknown): readonly string[] {
  validate(document);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}

const { $schema: _draft4, id: _id, ...sarif } = read('test/schemas/sarif-2.1.0-rtm.5.schema.json');
const validateSarif = compile(sarif);
const validateScan = compile(read('schema/scan.schema.json'));
const cyclonedx = new CycloneDX.Validation.JsonStrictValidator(CycloneDX.Spec.Version.v1dot6);

export const sarifErrors = (text: string): readonly string[] => errorsOf(validateSarif, JSON.parse(text));
export const scanErrors = (document: unknown): readonly string[] => errorsOf(validateScan, document);
export const cyclonedxErrors = async (text: string): Promise<unknown> => cyclonedx.validate(text);
