// The published JSON schema of the Scan document, generated from the types, which are its only source.
import { createGenerator } from 'ts-json-schema-generator';

export const schemaFile = 'schema/scan.schema.json';

export function schemaText(): string {
  const generator = createGenerator({ path: 'src/model/scan.ts', type: 'Scan', tsconfig: 'tsconfig.json', skipTypeCheck: true, additionalProperties: true, topRef: false, sortProps: true });
  const { $schema, ...schema } = generator.createSchema('Scan');
  const head = { $schema, $id: 'urn:assay:schema:scan:1.0', title: 'Scan', description: 'The document of an Assay scan. Every report is a view of it.' };
  return `${JSON.stringify({ ...head, ...schema }, undefined, 2)}\n`;
}
