// Scalars of the YAML subset: plain and quoted ones. Text stays text: what is a number, a date or nothing at all is for the caller to say.
import { colon, endsToken, fail, isBlank, isLineEnd, lineFeed, nextLine, settle, space, type Cursor } from './yaml-cursor.ts';

export const doubleQuote = 34;
export const singleQuote = 39;
export const backslash = 92;

export const isQuote = (code: number): boolean => code === doubleQuote || code === singleQuote;

/** End of the plain text that starts at the cursor, on this line; `colon` there tells a key. White space before the end is included. */
export function plainEnd({ text, pos, lineEnd }: Cursor): number {
  const line = text.slice(pos, lineEnd);
  let mark = line.indexOf(':');
  while (mark >= 0 && !endsToken(line.charCodeAt(mark + 1))) mark = line.indexOf(':', mark + 1);
  const end = mark < 0 ? line.length : mark;
  let comment = line.indexOf('#');
  while (comment >= 0 && !(comment > 0 && isBlank(line.charCodeAt(comment - 1)))) comment = line.indexOf('#', comment + 1);
  return pos + (comment < 0 ? end : Math.min(end, comment));
}

/** A plain scalar up to the end of its line, with the lines that continue it (indented deeper than `parent`). Rests on the next content. */
export function readPlain(cursor: Cursor, parent: number): string | undefined {
  const parts: string[] = [];
  for (;;) {
    const end = plainEnd(cursor);
    if (cursor.text.charCodeAt(end) === colon) return fail(cursor, 'a map inside a one-line value');
    parts.push(cursor.text.slice(cursor.pos, end).trimEnd());
    const line = cursor.line;
    nextLine(cursor);
    settle(cursor);
    if (cursor.indent <= parent) return parts.length === 1 ? parts[0] : parts.join(' ');
    if (cursor.line !== line + 1) return fail(cursor, 'a blank line or a comment inside a plain value');
  }
}

/**
 * A quoted scalar from its opening to its closing mark, after which the cursor stands. Line breaks fold as YAML says; a continuation line must be
 * indented deeper than `parent` (Infinity: no line break at all), so that a missing mark costs one entry.
 */
export function readQuoted(cursor: Cursor, parent: number): string | undefined {
  const simple = quotedOnLine(cursor);
  if (simple !== undefined) return simple;
  const opened = cursor.line;
  const quote = cursor.text.charCodeAt(cursor.pos);
  const parts: string[] = [];
  cursor.pos += 1;
  for (let from = cursor.pos; ; ) {
    const code = cursor.text.charCodeAt(cursor.pos);
    if (code !== code) return fail(cursor, 'a quoted text that is not closed', opened);
    if (code !== quote && code !== lineFeed && !(code === backslash && quote === doubleQuote)) {
      cursor.pos += 1;
      continue;
    }
    const run = cursor.text.slice(from, cursor.pos);
    if (code === quote && (quote === doubleQuote || cursor.text.charCodeAt(cursor.pos + 1) !== quote)) {
      cursor.pos += 1;
      return parts.length === 0 ? run : parts.join('') + run;
    }
    const piece = code === lineFeed ? fold(cursor, parent, opened) : code === quote ? takeQuote(cursor) : readEscape(cursor, parent, opened);
    if (piece === undefined) return undefined;
    parts.push(code === lineFeed ? run.trimEnd() : run, piece);
    from = cursor.pos;
  }
}

/** Most quoted texts end on their line and hold no escape. */
function quotedOnLine(cursor: Cursor): string | undefined {
  const line = cursor.text.slice(cursor.pos, cursor.lineEnd);
  const single = line.charCodeAt(0) === singleQuote;
  const close = line.indexOf(single ? "'" : '"', 1);
  if (close < 0 || (single && line.charCodeAt(close + 1) === singleQuote)) return undefined;
  const text = line.slice(1, close);
  if (!single && text.includes('\\')) return undefined;
  cursor.pos += close + 1;
  return text;
}

function takeQuote(cursor: Cursor): string {
  cursor.pos += 2;
  return "'";
}

/** One line break is a space, each further one a line feed. */
function fold(cursor: Cursor, parent: number, opened: number): string | undefined {
  let breaks = 0;
  while (cursor.text.charCodeAt(cursor.pos) === lineFeed) {
    nextLine(cursor);
    breaks += 1;
    while (isBlank(cursor.text.charCodeAt(cursor.pos))) cursor.pos += 1;
  }
  if (cursor.pos - cursor.lineStart <= parent) return fail(cursor, 'a quoted text that is not closed', opened);
  return breaks === 1 ? ' ' : '\n'.repeat(breaks - 1);
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['0', '\0'], ['a', '\u0007'], ['b', '\b'], ['t', '\t'], ['\t', '\t'], ['n', '\n'], ['v', '\v'], ['f', '\f'], ['r', '\r'], ['e', '\u001b'],
  [' ', ' '], ['"', '"'], ['/', '/'], ['\\', '\\'], ['N', '\u0085'], ['_', '\u00a0'], ['L', '\u2028'], ['P', '\u2029'],
]);
const hexLengths: ReadonlyMap<string, number> = new Map([['x', 2], ['u', 4], ['U', 8]]);

function readEscape(cursor: Cursor, parent: number, opened: number): string | undefined {
  const letter = cursor.text.charAt(cursor.pos + 1);
  cursor.pos += letter === '\n' ? 1 : 2;
  if (letter === '\n') {
    const folded = fold(cursor, parent, opened);
    return folded === ' ' ? '' : folded;
  }
  const known = escapes.get(letter);
  if (known !== undefined) return known;
  const digits = hexLengths.get(letter);
  if (digits === undefined) return fail(cursor, 'an escape that YAML does not know');
  const hex = cursor.text.slice(cursor.pos, cursor.pos + digits);
  const point = /^[0-9a-fA-F]+$/.test(hex) && hex.length === digits ? Number.parseInt(hex, 16) : Infinity;
  if (point > 0x10ffff) return fail(cursor, 'an escape without its hexadecimal digits');
  cursor.pos += digits;
  return String.fromCodePoint(point);
}

interface BlockHeader {
  readonly folded: boolean;
  readonly chomp: string;
  /** Columns deeper than the parent; 0: as the first line has it. */
  readonly columns: number;
}

function readHeader(cursor: Cursor): BlockHeader | undefined {
  const line = cursor.text.slice(cursor.pos, cursor.lineEnd);
  const found = /^([|>])([-+]?)([1-9]?)([-+]?)(?:[ \t]+(?:#.*)?)?$/.exec(line);
  if (!found || (found[2] !== '' && found[4] !== '')) return fail(cursor, 'a block text with an unknown header');
  return { folded: found[1] === '>', chomp: `${found[2] ?? ''}${found[4] ?? ''}`, columns: Number(found[3]) };
}

/** A literal (`|`) or folded (`>`) text whose parent entry is indented by `parent`. Rests on the next content. */
export function readBlockText(cursor: Cursor, parent: number): string | undefined {
  const header = readHeader(cursor);
  if (header === undefined) return undefined;
  nextLine(cursor);
  const lines = blockLines(cursor, parent, header.columns);
  settle(cursor);
  let last = lines.length;
  while (last > 0 && lines[last - 1] === '') last -= 1;
  const body = header.folded ? foldLines(lines.slice(0, last)) : lines.slice(0, last).join('\n');
  if (header.chomp === '-') return body;
  return header.chomp === '+' ? body + '\n'.repeat(lines.length - last + (last > 0 ? 1 : 0)) : last > 0 ? `${body}\n` : '';
}

function blockLines(cursor: Cursor, parent: number, columns: number): string[] {
  const lines: string[] = [];
  let indent = columns > 0 ? Math.max(parent, 0) + columns : 0;
  while (cursor.pos < cursor.text.length) {
    let at = cursor.pos;
    while (cursor.text.charCodeAt(at) === space && (indent === 0 || at - cursor.pos < indent)) at += 1;
    const blank = isLineEnd(cursor.text.charCodeAt(at));
    if (!blank && at - cursor.pos <= parent) break;
    if (!blank && indent === 0) indent = at - cursor.pos;
    if (!blank && at - cursor.pos < indent) break;
    lines.push(cursor.text.slice(at, cursor.lineEnd));
    nextLine(cursor);
  }
  return lines;
}

/** Between two lines of text one break is a space and each further one a line feed; lines that start with white space keep their breaks. */
function foldLines(lines: readonly string[]): string {
  const parts: string[] = [];
  let breaks = 0;
  let before: string | undefined;
  for (const line of lines) {
    if (line === '') {
      breaks += 1;
      continue;
    }
    const kept = before === undefined || /^[ \t]/.test(line) || /^[ \t]/.test(before);
    if (before === undefined) parts.push('\n'.repeat(breaks));
    else parts.push(kept ? '\n'.repeat(breaks + 1) : breaks === 0 ? ' ' : '\n'.repeat(breaks));
    parts.push(line);
    before = line;
    breaks = 0;
  }
  return parts.join('');
}
