// JSON as security input: the value by the native parser, errors with line and column, and the line of every key on demand.
// Refuses nesting past a cap, and never quotes the text in an error: it may hold a secret.
import { err, ok, type Result } from '#model/result';
import { lineIndex, type LineNode } from './json-lines.ts';
import { maxJsonDepth, scanJson, tooDeepAt, type JsonError } from './json-scan.ts';

export type { JsonError } from './json-scan.ts';

export interface JsonDocument {
  readonly value: unknown;
  /**
   * 1-based line where the key at the end of `path` stands (of duplicate keys the last, as its value counts too); elements of an
   * array go by their index, `['packages', '0']`. Two levels are known from the start; the text is scanned again for a path that is deeper.
   */
  lineOf(path: readonly string[]): number | undefined;
}

export interface JsonOptions {
  /** Comments and trailing commas, as in bun.lock and tsconfig.json. */
  readonly jsonc?: boolean;
}

/**
 * Parses RFC 8259 JSON, or JSONC. Duplicate keys: the last wins. A key `__proto__` is an own property like any other.
 * Errors (syntax, nesting deeper than 512) carry a 1-based line and a column in UTF-16 units. The text has no byte order mark.
 */
export function parseJson(text: string, options: JsonOptions = {}): Result<JsonDocument, JsonError> {
  const jsonc = options.jsonc === true;
  const index = lineIndex(text, usualDepth, jsonc, maxJsonDepth);
  if (index.tooDeep !== undefined) return err(tooDeepAt(text, index.tooDeep));
  const parsed = jsonc ? scanJson(text, true) : parseStrict(text);
  return parsed.ok ? ok(documentOf(parsed.value, text, jsonc, index.root)) : parsed;
}

function parseStrict(text: string): Result<unknown, JsonError> {
  try {
    return ok(JSON.parse(text) as unknown);
  } catch {
    // The engine's message quotes the text and names no line; our own scan finds the place.
    return scanJson(text, false);
  }
}

/** Deep enough for `packages/<key>`, which is what lockfiles mostly ask for. */
const usualDepth = 2;

function documentOf(value: unknown, text: string, jsonc: boolean, index: LineNode): JsonDocument {
  let depth = usualDepth;
  let root = index;
  return {
    value,
    lineOf(path) {
      if (path.length > depth) {
        depth = Math.max(path.length, depth * 2);
        root = lineIndex(text, depth, jsonc, maxJsonDepth).root;
      }
      let node: LineNode | undefined = root;
      for (const key of path) node = node?.children?.get(key);
      return node?.line;
    },
  };
}

export type JsonRecord = Readonly<Record<string, unknown>>;

/** An object that is no array. Read keys that come from the input through `fieldOf`: an inherited `constructor` is no entry. */
export const isRecord = (value: unknown): value is JsonRecord => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Own entries; none for anything but an object. */
export const entriesOf = (value: unknown): readonly [string, unknown][] => (isRecord(value) ? Object.entries(value) : []);

/** The own field of an object; `undefined` for anything else. */
export const fieldOf = (value: unknown, key: string): unknown => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined);

/** A string, or `undefined`. */
export const stringOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
