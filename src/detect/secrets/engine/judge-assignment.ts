// A word such as `password` stands in a name: is a value assigned to it?
import type { Candidate } from './candidate.ts';
import type { Rules } from './compile.ts';
import { escapingNear, type Escaping } from './decode-escapes.ts';
import { judgeNear } from './judge-near.ts';
import { judgeNamed } from './judge-generic.ts';
import type { Place } from './judge-token.ts';

const isName = (byte: number | undefined): boolean => byte !== undefined && ((byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte === 0x5f || byte === 0x2d || byte === 0x2e);
const isQuote = (byte: number | undefined): boolean => byte === 0x22 || byte === 0x27 || byte === 0x60;
const isBlank = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x09;

export interface Assigned {
  /** The value, [start, end). */
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
  readonly operator: '=' | ':' | ',' | '(' | '>' | ' ';
}

/** `\n` or `\"`: the value stands in a string, and its line or the string ends here. */
const isEscapedEnd = (bytes: Uint8Array, at: number): boolean => bytes[at] === 0x5c && (bytes[at + 1] === 0x6e || bytes[at + 1] === 0x72 || bytes[at + 1] === 0x22 || bytes[at + 1] === 0x27);

const longestName = 48;
const longestValue = 256;

/** Reads `name… = value` on bytes: no text is made for the many names that nothing is assigned to. `at` is behind the word. */
export function assignedAt({ bytes, length }: Place, at: number): Assigned | undefined {
  let i = at;
  const nameEnd = Math.min(length, at + longestName);
  while (i < nameEnd && isName(bytes[i])) i += 1;
  for (let n = 0; n < 4 && (isQuote(bytes[i]) || bytes[i] === 0x5d || bytes[i] === 0x29 || bytes[i] === 0x5c); n += 1) i += 1;
  let blanks = 0;
  while (blanks < 24 && isBlank(bytes[i])) {
    i += 1;
    blanks += 1;
  }
  let operator: Assigned['operator'];
  const byte = bytes[i];
  if (byte === 0x3d) operator = '=';
  else if (byte === 0x3a) operator = ':';
  else if (byte === 0x2c) operator = ',';
  else if (byte === 0x28) operator = '(';
  else if (byte === 0x3e) operator = '>';
  else if (blanks > 0) operator = ' ';
  else return undefined;
  if (operator !== ' ') {
    i += 1;
    // ==, :=, =>, ::
    for (let n = 0; n < 2 && (bytes[i] === 0x3d || bytes[i] === 0x3e || bytes[i] === 0x3a || bytes[i] === 0x7e); n += 1) i += 1;
    for (let n = 0; n < 24 && isBlank(bytes[i]); n += 1) i += 1;
  }
  let escapes = 0;
  while (escapes < 4 && bytes[i] === 0x5c) {
    i += 1;
    escapes += 1;
  }
  const quoted = isQuote(bytes[i]);
  const quote = bytes[i];
  if (quoted) i += 1;
  else if (operator === ',' || operator === '(') return undefined;
  const start = i;
  const most = Math.min(length, start + longestValue);
  if (quoted) while (i < most && bytes[i] !== quote && bytes[i] !== 0x0a && bytes[i] !== 0x5c) i += 1;
  else while (i < most && !isEscapedEnd(bytes, i) && (bytes[i] as number) > 0x20 && bytes[i] !== 0x22 && bytes[i] !== 0x27 && bytes[i] !== 0x60 && bytes[i] !== 0x3c && bytes[i] !== 0x2c && bytes[i] !== 0x3b) i += 1;
  return i - start < 6 || i - start === longestValue ? undefined : { start, end: i, quoted, operator };
}

/** An escape that stands for one character of the value itself. */
const isEscapedInside = (bytes: Uint8Array, { quoted, end }: Assigned): boolean => quoted && bytes[end] === 0x5c && (bytes[end + 1] === 0x75 || bytes[end + 1] === 0x78);

/** `at`: where the word stands. `escaped` is called instead where escapes stand between name and value, or in the value: it may ask again without them. */
export function judgeAssignment(place: Place, rules: Rules, at: number, size: number, found: (candidate: Candidate) => void, escaped?: (kind: Escaping) => void): void {
  const near = escaped === undefined ? undefined : escapingNear(place, at + size);
  if (near !== undefined) return escaped?.(near);
  const assigned = assignedAt(place, at + size);
  if (assigned === undefined) return;
  if (escaped !== undefined && isEscapedInside(place.bytes, assigned)) return escaped('escapes');
  judgeNear(place, rules, assigned.start, assigned.start, assigned.end, found);
  judgeNamed(place, rules, assigned, found);
}
