// A JSON and JSONC parser of our own: it says where a text is broken, which the native one does not on every engine.
// Refuses nesting past a cap; reports the first error only.
import { err, ok, type Result } from '#model/result';

/** Never quotes the text beyond one sign of punctuation. */
export interface JsonError {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
  readonly why: string;
}

/** Real lockfiles nest some twenty levels deep. */
export const maxJsonDepth = 512;

interface Cursor {
  readonly text: string;
  readonly jsonc: boolean;
  at: number;
  depth: number;
  error: JsonError | undefined;
}

const failed = Symbol('failed');
type Failed = typeof failed;

/** The value of a JSON text (`jsonc`: with comments and trailing commas), or its first error. Linear in the length. */
export function scanJson(text: string, jsonc: boolean): Result<unknown, JsonError> {
  const cursor: Cursor = { text, jsonc, at: 0, depth: 0, error: undefined };
  const value = readValue(cursor);
  if (value !== failed && skip(cursor) !== failed && cursor.at < text.length) fail(cursor, 'the value is over, but the text goes on');
  return cursor.error === undefined ? ok(value) : err(cursor.error);
}

/** The error of a bracket at `at` that nests too deep. */
export const tooDeepAt = (text: string, at: number): JsonError => errorAt(text, at, tooDeep);

const tooDeep = `nested deeper than ${maxJsonDepth} levels`;

function errorAt(text: string, at: number, why: string): JsonError {
  const { line, start } = lineAt(text, at);
  const conflict = /^(?:<{7}|={7}|>{7}|\|{7})(?:[ \r\n]|$)/.test(text.slice(start, start + 8));
  return { line, column: at - start + 1, why: conflict ? 'an unresolved merge conflict' : why };
}

function lineAt(text: string, at: number): { line: number; start: number } {
  let line = 1;
  let start = 0;
  for (let next = text.indexOf('\n'); next >= 0 && next < at; next = text.indexOf('\n', start)) {
    line += 1;
    start = next + 1;
  }
  return { line, start };
}

function fail(cursor: Cursor, why: string, at = cursor.at): Failed {
  cursor.error ??= errorAt(cursor.text, at, why);
  return failed;
}

/** Fails on what stands at the cursor: the end of the text, or a sign that does not belong there. */
function unexpected(cursor: Cursor, wanted: string, opened?: number): Failed {
  if (cursor.at < cursor.text.length) return fail(cursor, `expected ${wanted}`);
  if (cursor.text.trim() === '') return fail(cursor, 'the text is empty');
  const inside = opened === undefined ? '' : `, inside of what opens on line ${lineAt(cursor.text, opened).line}`;
  return fail(cursor, `the text ends where ${wanted} is due${inside}`);
}

/** Moves past white space and, in JSONC, comments. */
function skip(cursor: Cursor): Failed | undefined {
  const { text } = cursor;
  for (;;) {
    const code = text.charCodeAt(cursor.at);
    if (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) cursor.at += 1;
    else if (cursor.jsonc && code === 0x2f && text.charCodeAt(cursor.at + 1) === 0x2f) {
      const end = text.indexOf('\n', cursor.at);
      cursor.at = end < 0 ? text.length : end;
    } else if (cursor.jsonc && code === 0x2f && text.charCodeAt(cursor.at + 1) === 0x2a) {
      const end = text.indexOf('*/', cursor.at + 2);
      if (end < 0) return fail(cursor, 'a comment that does not end');
      cursor.at = end + 2;
    } else return undefined;
  }
}

function readValue(cursor: Cursor, opened?: number): unknown {
  if (skip(cursor) === failed) return failed;
  const code = cursor.text.charCodeAt(cursor.at);
  if (code === 0x22) return readString(cursor);
  if (code === 0x7b || code === 0x5b) return readContainer(cursor, code === 0x7b);
  if (code === 0x2d || (code >= 0x30 && code <= 0x39)) return readNumber(cursor);
  for (const [word, value] of words) {
    if (!cursor.text.startsWith(word, cursor.at)) continue;
    cursor.at += word.length;
    return value;
  }
  return unexpected(cursor, 'a value', opened);
}

const words: readonly (readonly [string, boolean | null])[] = [['true', true], ['false', false], ['null', null]];

function readContainer(cursor: Cursor, isObject: boolean): unknown {
  if (cursor.depth >= maxJsonDepth) return fail(cursor, tooDeep);
  cursor.depth += 1;
  const value = isObject ? readObject(cursor, cursor.at) : readArray(cursor, cursor.at);
  cursor.depth -= 1;
  return value;
}

function readObject(cursor: Cursor, opened: number): unknown {
  const object: Record<string, unknown> = {};
  cursor.at += 1;
  for (let more = !closes(cursor, '}', true); more; more = !closes(cursor, '}', cursor.jsonc)) {
    if (cursor.text.charCodeAt(cursor.at) !== 0x22) return unexpected(cursor, 'a key in double quotes', opened);
    const key = readString(cursor);
    if (key === failed || skip(cursor) === failed) return failed;
    if (cursor.text[cursor.at] !== ':') return unexpected(cursor, 'a colon', opened);
    cursor.at += 1;
    const value = readValue(cursor, opened);
    if (value === failed || !separates(cursor, '}', opened)) return failed;
    setOwn(object, key, value);
  }
  return cursor.error === undefined ? object : failed;
}

function readArray(cursor: Cursor, opened: number): unknown {
  const array: unknown[] = [];
  cursor.at += 1;
  for (let more = !closes(cursor, ']', true); more; more = !closes(cursor, ']', cursor.jsonc)) {
    const value = readValue(cursor, opened);
    if (value === failed || !separates(cursor, ']', opened)) return failed;
    array.push(value);
  }
  return cursor.error === undefined ? array : failed;
}

/** Steps past the comma after an entry; leaves a closing bracket where it is. */
function separates(cursor: Cursor, close: string, opened: number): boolean {
  if (skip(cursor) === failed) return false;
  const sign = cursor.text[cursor.at];
  if (sign !== ',' && sign !== close) return unexpected(cursor, `a comma or ${close}`, opened) !== failed;
  if (sign === ',') cursor.at += 1;
  return true;
}

/** Whether the container is over, moving past its bracket. After a comma (`allowed` false) a bracket is an error. */
function closes(cursor: Cursor, close: string, allowed: boolean): boolean {
  const afterComma = cursor.text[cursor.at - 1] === ',';
  if (skip(cursor) === failed) return true;
  if (cursor.text[cursor.at] !== close) return false;
  if (afterComma && !allowed) fail(cursor, `a comma before ${close}`);
  cursor.at += 1;
  return true;
}

/** Sets an own property, `__proto__` included. */
function setOwn(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
  else object[key] = value;
}

const numberPattern = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;

function readNumber(cursor: Cursor): unknown {
  numberPattern.lastIndex = cursor.at;
  const found = numberPattern.exec(cursor.text)?.[0];
  if (found === undefined) return unexpected(cursor, 'a number');
  cursor.at += found.length;
  return Number(found);
}

function readString(cursor: Cursor): string | Failed {
  const { text } = cursor;
  const start = cursor.at;
  let escaped = false;
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) {
      cursor.at = at + 1;
      return escaped ? (JSON.parse(text.slice(start, at + 1)) as string) : text.slice(start + 1, at);
    }
    if (code < 0x20) return fail(cursor, code === 0x0a || code === 0x0d ? 'a string that does not end on its line' : 'a control character in a string', code === 0x0a || code === 0x0d ? start : at);
    if (code !== 0x5c) continue;
    escaped = true;
    escapePattern.lastIndex = at;
    if (!escapePattern.test(text)) return fail(cursor, 'an unknown escape in a string', at);
    at += 1;
  }
  return fail(cursor, 'the text ends inside of a string', text.length);
}

const escapePattern = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
