// Rules without a form of their own: something random stands here, so who is named before it? Value first, name second.
import type { Candidate } from './candidate.ts';
import type { NearRule, Rules } from './compile.ts';
import { mayBegin } from './leading.ts';
import { toCandidate, type Named, type Place } from './judge-token.ts';
import { classOf } from './segments.ts';
import { wordHash } from './word-hash.ts';
import { latin1 } from './window.ts';
import { entropyOf } from '../lib/entropy.ts';
import { surpriseOf } from '../lib/wordlike.ts';

/** How far before the value a name may stand. */
export const nearBack = 120;
/** How far behind the trigger the value may go on. */
export const nearAhead = 264;
/** As far again for values that may be long (signed tokens): less than what `scanAhead` promises. */
const nearFar = 1000;

const keyTerm = /key|token|secret|passw?|pwd|auth|cred|access|private|api|bearer|sid\b|signature|licen[cs]e/i;

/** 0 none, 1 digit, 2 lower case, 3 upper case; of bytes. */
const kindAt = (bytes: Uint8Array, at: number): number => (at < 0 ? 0 : (classOf[bytes[at] as number] as number));

/** A word of a name begins here: behind no letter or digit, where the case goes up, behind a digit, at the last capital of several, behind `\n`. */
function begins(bytes: Uint8Array, at: number, kind: number): boolean {
  const last = kindAt(bytes, at - 1);
  if (last === 0 || (kind === 3 && last !== 3) || (kind !== 1 && last === 1)) return true;
  if (kind === 3 && kindAt(bytes, at + 1) === 2) return true;
  return bytes[at - 1] === 0x6e && bytes[at - 2] === 0x5c;
}

/** More letters and digits than this before a word, and it is chance that spelled it. */
const longestLead = 24;

/** Random letters spell short words now and then: those count only where nothing stands before them, longer ones not far inside of a run. */
function insideData(bytes: Uint8Array, at: number, size: number): boolean {
  if (size <= 4) return kindAt(bytes, at - 1) !== 0 && !(bytes[at - 1] === 0x6e && bytes[at - 2] === 0x5c);
  let lead = 0;
  while (lead <= longestLead && (kindAt(bytes, at - 1 - lead) !== 0 || bytes[at - 1 - lead] === 0x2b || bytes[at - 1 - lead] === 0x2f)) lead += 1;
  return lead > longestLead;
}

/** Whether a provider's word may begin in [from, to): looked at on bytes, since mostly none does. */
function firstWord(rules: Rules, bytes: Uint8Array, from: number, to: number): number {
  const { wordStarts } = rules;
  for (let at = from; at < to; at += 1) {
    const kind = classOf[bytes[at] as number] as number;
    if (kind !== 0 && wordStarts[wordHash(bytes[at] as number, bytes[at + 1] as number, bytes[at + 2] as number)] === 1 && begins(bytes, at, kind)) return at;
  }
  return -1;
}

/** Where a text in lower case ends that begins at `at`, ignoring case; -1 where another stands there. */
function endOfText(bytes: Uint8Array, at: number, text: Uint8Array): number {
  for (let index = 0; index < text.length; index += 1) if (((bytes[at + index] as number) | 0x20) !== text[index]) return -1;
  return at + text.length;
}

/** Behind the first of two words: the end of the second, with at most three bytes between that are no letters or digits. */
function endOfSecond(bytes: Uint8Array, at: number, text: Uint8Array): number {
  let gap = 0;
  while (gap < 3 && kindAt(bytes, at + gap) === 0) gap += 1;
  return endOfText(bytes, at + gap, text);
}

/** Provider words that begin in bytes[from, to), which are at least three before the end. Places are offsets in the bytes. */
function wordsIn(rules: Rules, bytes: Uint8Array, from: number, to: number): readonly Named[] {
  let found: Named[] | undefined;
  for (let at = firstWord(rules, bytes, from, to); at >= 0; at = firstWord(rules, bytes, at + 1, to)) {
    for (const word of rules.words[wordHash(bytes[at] as number, bytes[at + 1] as number, bytes[at + 2] as number)] ?? []) {
      let end = endOfText(bytes, at, word.text);
      if (end >= 0 && word.second.length > 0) end = endOfSecond(bytes, end, word.second);
      if (end >= 0 && !insideData(bytes, at, word.text.length)) (found ??= []).push({ word, at, end });
    }
  }
  return found ?? none;
}

const none: readonly Named[] = [];

/** The same, of which only what was not looked at for the place before is looked at now. */
function namesIn(rules: Rules, place: Place, from: number, to: number): readonly Named[] {
  const seen = place.names;
  if (seen === undefined || from < seen.from || from > seen.to || to < seen.to) {
    const found = wordsIn(rules, place.bytes, from, to);
    place.names = { from, to, found };
    return found;
  }
  const later = wordsIn(rules, place.bytes, seen.to, to);
  const still = from === seen.from || seen.found.length === 0 ? seen.found : seen.found.filter(({ at }) => at >= from);
  const found = later.length === 0 ? still : [...still, ...later];
  place.names = { from, to, found };
  return found;
}

/** Where the last three lines before `at` begin, not before `from`: a name further up belongs to something else. */
function lastLines(bytes: Uint8Array, from: number, at: number): number {
  let lines = 0;
  for (let place = at - 1; place >= from; place -= 1) {
    if (bytes[place] !== 0x0a) continue;
    lines += 1;
    if (lines === 3) return place + 1;
  }
  return from;
}

/** A random value has digits, or letters that follow each other as in no word; what a name would be is none. */
function looksMade(value: string): boolean {
  if (/\d/.test(value)) return true;
  return value.length >= 8 && surpriseOf(value) > 5 && entropyOf(value) > 3.2;
}

const longestName = 15;

/** Values that stand between the name and this one, in [from, to). Where the name's own line has one, that is the one it names, and what comes in later lines belongs to others. */
function othersIn(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  let digit = false;
  let start = from;
  for (let at = from; at <= to; at += 1) {
    const byte = at < to ? (bytes[at] as number) : 0;
    if (byte >= 0x30 && byte <= 0x39) digit = true;
    else if (!isWord(byte) && byte !== 0x2b && byte !== 0x2d && byte !== 0x2f) {
      if (digit && at - start > longestName) count += 1;
      digit = false;
      start = at + 1;
    }
  }
  return count;
}

/** Where the line ends, in [from, to); -1 where it does not. */
function lineEnd(bytes: Uint8Array, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (bytes[at] === 0x0a) return at;
  return -1;
}

const isWord = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95;

/** The first match from `first` on that covers the trigger, in the text that begins at `from`. Tried only where a value can begin, and never behind the trigger. */
function covering({ value, leading }: NearRule, bytes: Uint8Array, from: number, text: () => string, first: number, trigger: number): RegExpExecArray | null {
  for (let at = first; at <= trigger; at += 1) {
    if ((bytes[from + at] as number) <= 32 || (at > 0 && isWord(bytes[from + at - 1] as number)) || !mayBegin(leading, bytes, from + at)) continue;
    value.lastIndex = at;
    const match = value.exec(text());
    if (match !== null && at + match[0].length > trigger) return match;
  }
  return null;
}

/** `[at, end)`: the trigger, a random-looking segment or an assigned value; the run of value characters that it is part of begins at `start`. */
export function judgeNear(place: Place, rules: Rules, start: number, at: number, end: number, found: (candidate: Candidate) => void): void {
  const { bytes, length } = place;
  const from = lastLines(bytes, Math.max(0, start - nearBack), at);
  const named = namesIn(rules, place, from, Math.min(length - 2, at + 1));
  if (named.length === 0) return;
  let near: string | undefined;
  let far: string | undefined;
  const narrow = (): string => (near ??= latin1(bytes, from, Math.min(length, Math.min(end, at + nearAhead) + nearAhead)));
  const wide = (): string => (far ??= latin1(bytes, from, Math.min(length, at + nearFar)));
  const tried = new Map<NearRule, RegExpExecArray | null>();
  const judged = new Set<RegExpExecArray>();
  const trigger = at - from;
  for (const { word, at: wordAt, end: wordEnd } of named) {
    const { rule, long } = word.near;
    const first = wordEnd - from;
    const known = tried.get(word.near);
    // Between two names of one rule nothing has changed: what was found behind the first is found behind the second.
    const match = known !== undefined && (known === null || known.index >= first) ? known : covering(word.near, bytes, from, long ? wide : narrow, first, trigger);
    if (named.length > 1) tried.set(word.near, match);
    if (match === null || judged.has(match) || match.index - first > nearBack) continue;
    const line = lineEnd(bytes, wordEnd, from + match.index);
    if ((line >= 0 && othersIn(bytes, wordEnd, line) > 0) || othersIn(bytes, wordEnd, from + match.index) > 1) continue;
    if (rule.near?.bare !== true && !keyTerm.test((long ? wide() : narrow()).slice(Math.max(0, wordAt - from - 24), match.index))) continue;
    // Another name of the rule changes nothing in what the value is.
    judged.add(match);
    if (rule.random !== false && !looksMade(match.groups?.['secret'] ?? match[0])) continue;
    const candidate = toCandidate(place, rule, from + match.index, match[0], match.groups ?? {}, 'medium');
    if (candidate !== undefined) found(candidate);
  }
}
