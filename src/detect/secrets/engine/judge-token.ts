// Rules whose credential tells by itself what it is: the pattern is tried where its literal stands, within a bounded window.
import type { Match } from '../contract.ts';
import { Candidate, type Confidence } from './candidate.ts';
import { companionsOf } from './companions.ts';
import type { NamedRule, TokenRule, Word } from './compile.ts';
import { mayBegin } from './leading.ts';
import { madeUp, placeholderIn } from './placeholder.ts';
import { beginsWord, endsWord, latin1 } from './window.ts';

/** Providers' names that begin in [from, to). */
export interface Names {
  readonly from: number;
  readonly to: number;
  readonly found: readonly Named[];
}

export interface Named {
  readonly word: Word;
  readonly at: number;
  readonly end: number;
}

/** The window behind a place as text; the text before it is made only when asked for. */
export interface Place {
  readonly bytes: Uint8Array;
  readonly length: number;
  /** What was looked at last for providers' names: the next place overlaps mostly. */
  names?: Names;
}

class LazyMatch implements Match {
  readonly secret: string;
  readonly text: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly #place: Place;
  readonly #start: number;
  constructor(place: Place, start: number, text: string, groups: Readonly<Record<string, string | undefined>>) {
    this.#place = place;
    this.#start = start;
    this.text = text;
    this.groups = groups;
    this.secret = groups['secret'] ?? text;
  }
  get before(): string {
    return latin1(this.#place.bytes, Math.max(0, this.#start - 200), this.#start);
  }
  get after(): string {
    const end = this.#start + this.text.length;
    return latin1(this.#place.bytes, end, Math.min(this.#place.length, end + 100));
  }
}

/** What the literal tells is public and may stand in a mask. */
function prefixOf(rule: NamedRule, secret: string): string {
  const literal = (rule.literals ?? []).filter((each) => secret.startsWith(each)).sort((a, b) => b.length - a.length)[0] ?? '';
  return literal.length * 2 <= secret.length ? literal : '';
}

/** `<<name` stands right behind: the rest of the value is to be filled in. */
const goesOn = ({ bytes }: Place, end: number): boolean => bytes[end] === 0x3c && bytes[end + 1] === 0x3c && (bytes[end + 2] ?? 0) > 0x20;

/** The match as a candidate; `undefined` where it is implausible. `start`: of the whole match. */
export function toCandidate(place: Place, rule: NamedRule, start: number, text: string, groups: Readonly<Record<string, string | undefined>>, confidence: Confidence): Candidate | undefined {
  const match = new LazyMatch(place, start, text, groups);
  if (rule.plausible?.(match) === false) return undefined;
  const secretAt = start + Math.max(0, match.groups['secret'] === undefined ? 0 : text.lastIndexOf(match.secret));
  const placeholder = placeholderIn(match.secret, rule.random !== false) ?? (goesOn(place, secretAt + match.secret.length) ? 'a variable' : undefined);
  const inspected = rule.inspect?.(match) ?? {};
  const companions = companionsOf(place, rule, start, start + text.length);
  if (companions === undefined) return undefined;
  const typed = placeholder === undefined && rule.random !== false && inspected.structure !== 'valid' ? madeUp(match.secret) : undefined;
  // Without a provider's name there is nothing left that speaks for it.
  const stand = placeholder ?? (rule.provider === 'generic' ? typed : undefined);
  const inspection = stand === undefined || inspected.structure === 'valid' ? inspected : { example: stand, ...inspected };
  return new Candidate({ rule: rule.id, start: secretAt, end: secretAt + match.secret.length, secret: match.secret, confidence: inspected.structure === 'valid' ? 'high' : typed === undefined ? confidence : 'low', inspection, companions, prefix: prefixOf(rule, match.secret) });
}

/** Whether the byte stands in the word that begins at `at`, no farther than `to`. */
function wordHas(bytes: Uint8Array, wanted: number, at: number, to: number): boolean {
  for (let place = at; place < to; place += 1) {
    const byte = bytes[place] as number;
    if (byte === wanted) return true;
    if (byte <= 0x20 || byte === 0x22 || byte === 0x27 || byte === 0x60) return false;
  }
  return false;
}

/** Of a long window so much is looked at first. */
const firstLook = 320;

/** Where literals of the rule crowd behind `at`, which is where they are more than it allows; `undefined` where they do not. */
function crowdIn(text: string, { literals, most }: NonNullable<TokenRule['crowd']>, at: number): number | undefined {
  literals.lastIndex = at + 1;
  for (let count = 0; ; count += 1) {
    const next = literals.exec(text);
    if (next === null || count === most) return next?.index;
    literals.lastIndex = next.index + 1;
  }
}

/** Whether the bytes stand in [at, to), ignoring case if asked to: the text is in lower case then. */
function standsAt(bytes: Uint8Array, at: number, to: number, text: Uint8Array, fold: boolean): boolean {
  if (at + text.length > to) return false;
  for (let index = 0; index < text.length; index += 1) if ((fold ? lowered(bytes[at + index] as number) : bytes[at + index]) !== text[index]) return false;
  return true;
}

const lowered = (byte: number): number => (byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte);

/** Where the window begins: not before the literal in front of this one, as what begins there was tried at that one. */
function beginOf({ bytes }: Place, { before, pattern, earlier }: TokenRule, at: number): number {
  const least = Math.max(0, at - before);
  if (earlier.length === 0) return least;
  const fold = pattern.flags.includes('i');
  for (let place = at - 1; place >= least; place -= 1) {
    const byte = bytes[place] as number;
    const texts = earlier[fold ? lowered(byte) : byte];
    if (texts?.some((text) => standsAt(bytes, place, at, text, fold)) === true) return place + 1;
  }
  return least;
}

/** A literal of less characters may stand in a value by chance. */
const telling = 4;

/** Where the literal stands again within what every match has at its beginning; `Infinity` where it does not. What begins in front of both is no match: it begins there, if anywhere. */
function nextOf(bytes: Uint8Array, { shortest, leading }: TokenRule, at: number): number {
  if (shortest < telling) return Infinity;
  for (let next = at + shortest; next <= at + leading.length - shortest; next += 1) {
    let same = 0;
    while (same < shortest && bytes[next + same] === bytes[at + same]) same += 1;
    if (same === shortest) return next + shortest;
  }
  return Infinity;
}

/** The window as text, up to where literals crowd: what begins at each of them is not read to its end again and again. */
function windowOf({ bytes, length }: Place, { reach, crowd }: TokenRule, from: number, at: number): string {
  const to = Math.min(length, at + reach);
  if (crowd === undefined) return latin1(bytes, from, to);
  for (let size = firstLook; ; size *= 4) {
    const text = latin1(bytes, from, Math.min(to, at + size));
    const end = crowdIn(text, crowd, at - from);
    if (end !== undefined) return text.slice(0, end);
    if (at + size >= to) return text;
  }
}

/** `at`: where the literal stands. */
export function judgeToken(place: Place, token: TokenRule, at: number): Candidate | undefined {
  const { rule, before, reach, leading } = token;
  const { bytes, length } = place;
  const gluedBefore = rule.glued === 'before' || rule.glued === 'both';
  if (before === 0 && (!mayBegin(leading, bytes, at) || (!gluedBefore && !beginsWord(bytes, at)))) return undefined;
  if (rule.contains !== undefined && !wordHas(bytes, rule.contains.charCodeAt(0), at, Math.min(length, at + reach))) return undefined;
  const from = before === 0 ? at : beginOf(place, token, at);
  const next = nextOf(bytes, token, at);
  let text: string | undefined;
  for (let start = from; start <= at; start += 1) {
    // What rules out most comes first.
    if (leading[0]?.[bytes[start] as number] === 0 || (!gluedBefore && !beginsWord(bytes, start)) || next <= start + leading.length || !mayBegin(leading, bytes, start)) continue;
    text ??= windowOf(place, token, from, at);
    const { pattern } = token;
    pattern.lastIndex = start - from;
    const found = pattern.exec(text);
    if (found === null) continue;
    const end = start + found[0].length;
    if (end > at && (rule.glued === 'after' || rule.glued === 'both' || endsWord(bytes, length, end))) return toCandidate(place, rule, start, found[0], found.groups ?? {}, 'high');
  }
  return undefined;
}
