// Arguments against the option table of a command. Every mistake is a UsageError that names the argument and what to write instead.
import { parseArgs } from 'node:util';
import { UsageError } from '#model/result';
import { didYouMean } from '#kit/text/closest';
import type { Command, OptionSpec, Parsed } from './contract.ts';

function checked(spec: OptionSpec, value: string | undefined, command: Command): string {
  if (spec.value === undefined) {
    if (value !== undefined) throw new UsageError(`--${spec.name} takes no value`, `assay ${command.name} --help`);
    return '';
  }
  if (value === undefined || value === '') throw new UsageError(`--${spec.name} needs a value: --${spec.name} <${spec.value}>`, `assay ${command.name} --help`);
  return value;
}

/** What other tools call the option `-o`. */
const outputWords: ReadonlySet<string> = new Set(['format', 'json', 'sarif', 'cyclonedx', 'text', 'out', 'out-file', 'output-file', 'output-format']);

/** Throws UsageError for unknown options, missing values, and a second value for an option that takes one. */
export function parseArguments(command: Command, args: readonly string[]): Parsed {
  const specs = command.options;
  const options = Object.fromEntries(
    specs.map((spec) => [spec.name, { type: spec.value === undefined ? ('boolean' as const) : ('string' as const), multiple: true, ...(spec.short !== undefined ? { short: spec.short } : {}) }]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const positionals: string[] = [];
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = specs.find((each) => each.name === token.name);
    if (spec === undefined) {
      if (outputWords.has(token.name)) throw new UsageError(`unknown option ${token.rawName}: a report is asked for with -o <format>[=<file>]`, `assay ${command.name} --help`);
      const near = token.rawName.startsWith('--') ? didYouMean(token.name, specs.map((each) => each.name)).replaceAll('"', '').replace('did you mean ', 'did you mean --') : '';
      throw new UsageError(`unknown option ${token.rawName}${near}`, `assay ${command.name} --help`);
    }
    const value = checked(spec, token.value, command);
    const known = values.get(spec.name);
    if (known === undefined) values.set(spec.name, [value]);
    else if (spec.many === true) known.push(value);
    else if (spec.value !== undefined) throw new UsageError(`--${spec.name} was given twice`, `assay ${command.name} --help`);
  }
  return { positionals, values };
}

/** The one value of an option. */
export const valueOf = (parsed: Parsed, name: string): string | undefined => parsed.values.get(name)?.[0];
export const isSet = (parsed: Parsed, name: string): boolean => parsed.values.has(name);

/** The value of an option with fixed choices. */
export function choiceOf<T extends string>(parsed: Parsed, name: string, choices: readonly T[]): T | undefined {
  const value = valueOf(parsed, name);
  if (value === undefined) return undefined;
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new UsageError(`--${name} ${value}: no such value${didYouMean(value, choices)}; one of ${choices.join(', ')}`);
  return found;
}

/** A positive number; `scale` multiplies it. */
export function numberOf(parsed: Parsed, name: string, scale = 1): number | undefined {
  const value = valueOf(parsed, name);
  if (value === undefined) return undefined;
  const number = Number(value);
  if (!/^\d+(?:\.\d+)?$/.test(value) || number <= 0 || !Number.isFinite(number)) throw new UsageError(`--${name} ${value}: must be a number above 0`);
  return number * scale;
}
