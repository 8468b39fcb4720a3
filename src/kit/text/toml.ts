// TOML of strangers: whole documents, and lockfiles entry by entry so that one bad `[[package]]` costs itself and not its file.
// Never recurses deeper than `maxDepth`, never quotes the text it refuses (it may hold a token).
import { parse, TomlError } from 'smol-toml';
import { err, ok, type Result } from '#model/result';
import { scanToml, type TomlHeader } from './toml-scan.ts';

/** Deepest nesting of arrays, inline tables and dotted keys that is read; deeper is an error. */
export const maxDepth = 100;

/** `line` is 1-based in the text that was given. */
export interface TomlFault {
  readonly line: number;
  readonly why: string;
}

export type TomlTable = Record<string, unknown>;

export interface TomlTables {
  /** All that is no entry, lines kept. */
  readonly head: Result<TomlTable, TomlFault>;
  /** In the order of the file. `line` is that of the entry's header, or for an error the line where it fails. */
  readonly entries: readonly Result<{ readonly line: number; readonly value: TomlTable }, TomlFault>[];
}

/**
 * Parses a TOML 1.0 document. Tables are objects without a prototype, so that `__proto__` is a key like any other; integers past
 * 2^53 are bigints, dates are Date objects. Linear; never throws.
 */
export function parseToml(text: string): Result<TomlTable, TomlFault> {
  const scan = scanToml(text);
  return scan.tooDeep === undefined ? parsePart(text, 1) : err({ line: scan.tooDeep, why: tooDeep });
}

/**
 * Parses a lockfile that lists its packages as `[[array]]`. Each entry, with the sub-tables `[array.…]` and `[[array.…]]` that
 * follow it, is parsed by itself. An entry whose brackets or multi-line strings are left open ends where the next header stands.
 * `array` is a bare key. Linear; never throws.
 */
export function parseTomlTables(text: string, array: string): TomlTables {
  const scan = scanToml(text, array);
  if (scan.tooDeep !== undefined) return { head: err({ line: scan.tooDeep, why: tooDeep }), entries: [] };
  const head: string[] = [text.slice(0, scan.headers[0]?.start ?? text.length)];
  const entries: TomlTables['entries'][number][] = [];
  for (const [at, header] of scan.headers.entries()) {
    const part = text.slice(header.start, scan.headers[at + 1]?.start ?? text.length);
    if (header.entry) {
      entries.push(...parseEntry(part, array, header));
      // Blank lines in the entry's place, so that errors of the head name the line in the file.
      head.push('\n'.repeat((scan.headers[at + 1]?.line ?? header.line) - header.line));
    } else head.push(part);
  }
  return addLoose(parsePart(head.join(''), 1), array, entries);
}

/** Entries written in another way (`package = [{…}]`, `[["package"]]` up front) count too: nothing may hide behind a spelling. */
function addLoose(head: TomlTables['head'], array: string, entries: readonly TomlTables['entries'][number][]): TomlTables {
  if (!head.ok || !Object.hasOwn(head.value, array)) return { head, entries };
  return { head, entries: [...entriesOf(head.value[array], array, 1), ...entries] };
}

const tooDeep = `nested deeper than ${maxDepth} levels`;

function parseEntry(part: string, array: string, header: TomlHeader): TomlTables['entries'] {
  const parsed = parsePart(part, header.line);
  if (parsed.ok) return entriesOf(parsed.value[array], array, header.line);
  if (parsed.error.why !== conflicted) return [parsed];
  // Markers between two entries stand in the first of them, which is none the worse: both sides of a conflict are better than neither.
  const mended = parsePart(part.replace(markers, ''), header.line);
  return [parsed, ...(mended.ok ? entriesOf(mended.value[array], array, header.line) : [])];
}

function entriesOf(value: unknown, array: string, line: number): TomlTables['entries'] {
  if (!Array.isArray(value)) return [err({ line, why: `\`${array}\` is not an array of tables` })];
  return value.map((each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? ok({ line, value: each as TomlTable })
      : err({ line, why: `an entry of \`${array}\` is not a table` }),
  );
}

function parsePart(part: string, firstLine: number): Result<TomlTable, TomlFault> {
  try {
    return ok(parse(part, { maxDepth, integersAsBigInt: 'asNeeded' }));
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    // What is left open is noticed at the end of the part; the blank lines before the next header are no place to point at.
    const last = part.trimEnd().split('\n').length;
    return err({ line: firstLine + Math.min(error.line, last) - 1, why: reasonOf(error, part) });
  }
}

const conflict = /^(?:<{7}|={7}|>{7}|\|{7})(?:[ \r]|$)/;
const markers = /^(?:<{7}|={7}|>{7}|\|{7})(?: .*)?$/gm;
const conflicted = 'a merge conflict marker stands here';

/** The first line of the message only: what follows it quotes the document. */
function reasonOf(error: TomlError, part: string): string {
  if (conflict.test(part.split('\n', error.line)[error.line - 1] ?? '')) return conflicted;
  const [first = ''] = error.message.split('\n', 1);
  return `not valid TOML: ${first.replace(/^Invalid TOML document: /, '')}`;
}
