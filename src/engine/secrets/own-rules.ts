// Rules of a team's own, from `.assay/rules` of the folder that is scanned, and from nowhere else: what is fetched, nested or vendored never shapes its own scan. A rule
// whose examples do not hold is a mistake like any other in a file that people review: it ends the scan, rather than find less than its author believes.
import { join } from 'node:path';
import { err, ok, type Result } from '#model/result';
import { didYouMean } from '#kit/text/closest';
import { listDirectory, readBounded } from '#kit/io/fs';
import { decodeText } from '#kit/text/decode';
import { compileGlob } from '#kit/text/glob';
import { UsageError } from '#model/result';
import type { DisabledRule } from '../project-file.ts';
import { builtInRules, builtInSetup, scannerOf, type RuleSetup, type SecretScanner } from './load-rules.ts';
import type { OwnExample, OwnRule } from './own-rule.ts';

export const rulesFolder = '.assay/rules';

/** Nothing reviewed by people is longer; the reader of YAML is quadratic on huge maps. */
const maxFileBytes = 256 * 1024;
const mostFiles = 100;
const mostRules = 1000;

/** Names of the files, sorted; none without the folder. */
function filesIn(folder: string): Result<readonly string[], string> {
  const listed = listDirectory(join(folder, rulesFolder));
  if (!listed.ok) return listed.error.what === 'missing' ? ok([]) : err(`${rulesFolder}: ${listed.error.why}`);
  const names = listed.value.entries.map((entry) => entry.name).filter((name) => !name.startsWith('.')).sort();
  const misnamed = names.find((name) => name.endsWith('.yml'));
  if (misnamed !== undefined) return err(`${rulesFolder}/${misnamed} is not read: files of rules end in .yaml`);
  const files = names.filter((name) => name.endsWith('.yaml'));
  return files.length > mostFiles ? err(`${rulesFolder} has ${files.length} files: the limit is ${mostFiles}`) : ok(files);
}

/** `path` for the disk, `name` for messages. */
async function readFile(path: string, name: string): Promise<Result<readonly OwnRule[], string>> {
  const read = readBounded(path, maxFileBytes);
  const source = read.ok ? decodeText(read.value) : err(read.error.why);
  if (!source.ok) return err(`${name}: ${source.error}`);
  const { parseOwnRules } = await import('./parse-own.ts');
  return parseOwnRules(name, source.value);
}

const found = (scanner: SecretScanner, id: string, text: string): boolean => {
  const bytes = Buffer.from(text);
  return scanner.scan(bytes, bytes.length, 0, bytes.length).some(({ data }) => data?.fields.rule === id && data.fields.inspection.example === undefined);
};

export interface ExampleFault {
  readonly rule: OwnRule;
  readonly kind: 'ng' | 'ok';
  readonly example: OwnExample;
}

/** Each rule is tried alone, so that it cannot lean on another. The example's text is not told: it looks like a credential. */
export async function exampleFaults(rules: readonly OwnRule[]): Promise<Result<readonly ExampleFault[], string>> {
  const { compileOwnRule } = await import('./compile-own.ts');
  const faults: ExampleFault[] = [];
  for (const rule of rules) {
    const compiled = compileOwnRule(rule);
    if (!compiled.ok) return compiled;
    const scanner = scannerOf([compiled.value]);
    for (const example of rule.examples.ng) if (!found(scanner, rule.id, example.text)) faults.push({ rule, kind: 'ng', example });
    for (const example of rule.examples.ok) if (found(scanner, rule.id, example.text)) faults.push({ rule, kind: 'ok', example });
  }
  return ok(faults);
}

export const faultText = ({ rule, kind, example }: ExampleFault): string =>
  `${rule.file}:${example.line}: the rule ${rule.id} ${kind === 'ng' ? 'does not find its example of ng' : 'finds its example of ok'} number ${rule.examples[kind].indexOf(example) + 1}`;

async function checkPlaces(rule: OwnRule): Promise<string | undefined> {
  const { linearPattern } = await import('#kit/text/linear-pattern');
  for (const { at, files, paths } of [{ at: `${rule.file}:${rule.line}`, ...rule.only }, ...rule.allow]) {
    for (const path of paths) {
      const made = linearPattern(path);
      if (!made.ok) return `${at}: ${made.error}`;
    }
    for (const glob of files) {
      try {
        compileGlob(glob);
      } catch (error) {
        if (error instanceof UsageError) return `${at}: ${error.message}`;
        throw error;
      }
    }
  }
  return undefined;
}

/** Rules of these files, ids checked; patterns and examples are not. */
async function gather(files: readonly { readonly path: string; readonly name: string }[]): Promise<Result<readonly OwnRule[], string>> {
  const rules: OwnRule[] = [];
  const known = new Map(builtInRules().map(({ id }) => [id, 'Assay']));
  for (const { path, name } of files) {
    const read = await readFile(path, name);
    if (!read.ok) return read;
    for (const rule of read.value) {
      const other = known.get(rule.id);
      if (other !== undefined) return err(`${rule.file}:${rule.line}: ${other} has a rule of the id ${rule.id} already`);
      known.set(rule.id, rule.file);
      const fault = await checkPlaces(rule);
      if (fault !== undefined) return err(fault);
      rules.push(rule);
    }
  }
  return rules.length > mostRules ? err(`${rulesFolder} has ${rules.length} rules: the limit is ${mostRules}`) : ok(rules);
}

/** `folder`: absolute, of the project. The error is a sentence with file and line. */
export async function listOwnRules(folder: string): Promise<Result<readonly OwnRule[], string>> {
  const files = filesIn(folder);
  return files.ok ? gather(files.value.map((name) => ({ path: join(folder, rulesFolder, name), name: `${rulesFolder}/${name}` }))) : files;
}

/** One file, wherever it is. */
export const readOwnRules = (path: string, name: string): Promise<Result<readonly OwnRule[], string>> => gather([{ path, name }]);

/** What the folder's people changed in the set of rules. Throws UsageError for every mistake in it. */
export async function readRuleSetup(folder: string | undefined, disabled: readonly DisabledRule[] = []): Promise<RuleSetup> {
  if (folder === undefined) return builtInSetup;
  const own = await listOwnRules(folder);
  if (!own.ok) throw new UsageError(own.error, 'docs/secrets.md tells what a rule looks like');
  const faults = own.value.length === 0 ? ok([]) : await exampleFaults(own.value);
  if (!faults.ok) throw new UsageError(faults.error);
  const [fault] = faults.value;
  if (fault !== undefined) throw new UsageError(faultText(fault), 'assay rules test tells of every example');
  if (disabled.length > 0) {
    const ids = [...builtInRules(), ...own.value].map(({ id }) => id);
    const unknown = disabled.find(({ rule }) => !ids.includes(rule));
    if (unknown !== undefined) throw new UsageError(`assay.yaml:${unknown.line}: there is no rule ${unknown.rule} to switch off${didYouMean(unknown.rule, ids)}`, 'assay rules list');
  }
  return { disabled: disabled.map(({ rule }) => rule), own: own.value };
}
