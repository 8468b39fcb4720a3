// Where a run of base64 or hex begins and ends, line breaks and all. It is told from the bytes around alone, and each run is found at one place only: at the first
// random-looking segment in it. Refused at a glance: what is no text, pictures and fonts in data URIs, source maps.
import type { Place } from './judge-token.ts';
import { base64Of, beginsText, hexOf, type Coding } from './decode-text.ts';
import { classOf, leastChanges, leastDigits, leastSegment, longSegment, manyChanges } from './segments.ts';
import { latin1 } from './window.ts';

export interface Run {
  readonly coding: Coding;
  /** The segment that it was found by. */
  readonly at: number;
  readonly start: number;
  /** Behind its last character, padding included. */
  readonly end: number;
  /** [from, to) of each line, two numbers a line. */
  readonly lines: readonly number[];
  /** It goes on, but is read no further. */
  readonly cut: boolean;
}

/** Characters of a run that are decoded at most. */
export const longestRun = 64 * 1024;
/** Shorter ones would be taken for text by chance. */
const leastBase64 = 16;
const leastPadded = 10;
const leastHex = 32;
/** The first segment that looks random stands so near to the beginning of its run, or the run is none. */
const back = 128;
const shortestLine = 40;
const longestLine = 200;
const longestIndent = 64;
/** Bytes from the beginning to the end of a run at most, line breaks and indentation included. */
const longestExtent = 96 * 1024;

const inRun = (byte: number | undefined): boolean => byte !== undefined && base64Of[byte] !== 255;

/** Whether the prefilter tells of a segment that begins at `at`. `to`: where it ends at the latest. */
function isTold(bytes: Uint8Array, at: number, to: number): boolean {
  let changes = 0;
  let digits = 0;
  let last = 0;
  let end = at;
  for (; end < to; end += 1) {
    const kind = classOf[bytes[end] as number] as number;
    if (kind === 0) break;
    if (kind === 1) digits += 1;
    if (kind !== last && end > at && (kind === 1 || last === 1 || kind === 3)) changes += 1;
    last = kind;
  }
  const size = end - at;
  return size >= leastSegment && ((digits >= leastDigits && changes >= leastChanges) || (digits > 0 && size >= longSegment && changes >= manyChanges));
}

function hasToldBefore(bytes: Uint8Array, start: number, at: number): boolean {
  for (let i = start; i < at; i += 1) {
    if (classOf[bytes[i] as number] === 0) continue;
    if (isTold(bytes, i, at)) return true;
    while (i < at && classOf[bytes[i] as number] !== 0) i += 1;
  }
  return false;
}

/** What belongs to an escape before the run and not to it: the letter of `\n`, the digits of `%3D` and `\u003d`. */
function escapeAt(bytes: Uint8Array, start: number): number {
  const before = bytes[start - 1];
  const first = bytes[start];
  if (before === 0x25 && hexOf[first as number] !== 255 && hexOf[bytes[start + 1] as number] !== 255) return 2;
  if (before !== 0x5c) return 0;
  if (first === 0x6e || first === 0x72 || first === 0x74) return 1;
  return first === 0x75 ? 5 : first === 0x78 ? 3 : 0;
}

/** Where the line before ends, if nothing but a line break (as such or as an escape) and blanks stands between; else -1. */
function endOfLineBefore(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at > 0 && start - at < longestIndent && (bytes[at - 1] === 0x20 || bytes[at - 1] === 9)) at -= 1;
  if (bytes[at - 1] === 10) return bytes[at - 2] === 13 ? at - 2 : at - 1;
  if (at !== start || bytes[at - 1] !== 0x6e || bytes[at - 2] !== 0x5c) return -1;
  at -= 2;
  if (bytes[at - 1] === 0x72 && bytes[at - 2] === 0x5c) at -= 2;
  return at;
}

/** The line of a run that ends at `end` may go on in the next one: by its length, and because it is text itself. Looks back only. */
function mayGoOn(coding: Coding, bytes: Uint8Array, end: number): boolean {
  let start = end;
  while (start > 0 && end - start <= longestLine && inRun(bytes[start - 1])) start -= 1;
  start += escapeAt(bytes, start);
  const size = end - start;
  return size >= shortestLine && size <= longestLine && size % (coding === 'hex' ? 2 : 4) === 0 && beginsText(coding, bytes, start, end);
}

/** Behind the line break at `at` and its indentation, or -1. */
function nextLine({ bytes, length }: Place, at: number): number {
  let i = at;
  if (bytes[i] === 13) i += 1;
  if (bytes[i] === 10) {
    i += 1;
    for (let n = 0; n < longestIndent && (bytes[i] === 0x20 || bytes[i] === 9); n += 1) i += 1;
  } else if (i === at && bytes[i] === 0x5c) {
    if (bytes[i + 1] === 0x72 && bytes[i + 2] === 0x5c) i += 2;
    if (bytes[i + 1] !== 0x6e) return -1;
    i += 2;
  } else return -1;
  return i < length ? i : -1;
}

function lineEnd({ bytes, length }: Place, coding: Coding, start: number, most: number): number {
  const table = coding === 'hex' ? hexOf : base64Of;
  const limit = Math.min(length, start + most);
  let end = start;
  while (end < limit && table[bytes[end] as number] !== 255) end += 1;
  return end;
}

const isHex = (bytes: Uint8Array, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (hexOf[bytes[at] as number] === 255) return false;
  return true;
};

/** A data URI of something else than text, or a source map, which repeats what other files say. */
function isPicture(place: Place, start: number): boolean {
  if (place.bytes[start - 1] !== 0x2c) return false;
  const before = latin1(place.bytes, Math.max(0, start - 100), start);
  return /data:(?:image|font|audio|video|application\/(?:x-)?font)[^,]{0,60};base64,$|sourceMappingURL=data:[^,]{0,70};base64,$/.test(before);
}

function codingAt(bytes: Uint8Array, start: number, length: number): Coding | undefined {
  const end = Math.min(length, start + leastHex);
  if (end - start === leastHex && isHex(bytes, start, end) && beginsText('hex', bytes, start, end)) return 'hex';
  let to = start;
  while (to < length && to - start < 24 && inRun(bytes[to])) to += 1;
  let least = leastBase64;
  // Padding to a whole number of fours tells nearly as much as four characters more.
  if (bytes[to] === 0x3d && (to - start + (bytes[to + 1] === 0x3d ? 2 : 1)) % 4 === 0) least = leastPadded;
  return to - start >= least && beginsText('base64', bytes, start, to) ? 'base64' : undefined;
}

/** `last`: where the segment told before this one ends, whatever it was; it saves the way back in long runs. `lowest`: where the content begins that is to be decoded. */
export function runAt(place: Place, at: number, last: number, lowest: number): Run | undefined {
  const { bytes, length } = place;
  let start = at;
  const least = Math.max(lowest, at - back);
  while (start > least && inRun(bytes[start - 1])) {
    // In the same run another one was told before.
    if (start <= last) return undefined;
    start -= 1;
  }
  if (start > lowest && inRun(bytes[start - 1])) return undefined;
  start += escapeAt(bytes, start);
  let coding = codingAt(bytes, start, length);
  if (coding === undefined && start < at) {
    start = at;
    coding = codingAt(bytes, at, length);
    // Behind a path or a name: the first of them only.
    if (coding === undefined) return undefined;
  }
  if (coding === undefined || isPicture(place, start)) return undefined;
  if (start < at ? hasToldBefore(bytes, start, at) : hasToldBefore(bytes, Math.max(least, runStart(bytes, at, least)), at)) return undefined;
  const before = endOfLineBefore(bytes, start);
  if (before > lowest && mayGoOn(coding, bytes, before)) return undefined;
  return readLines(place, coding, at, start);
}

function runStart(bytes: Uint8Array, at: number, least: number): number {
  let start = at;
  while (start > least && inRun(bytes[start - 1])) start -= 1;
  return start;
}

function readLines(place: Place, coding: Coding, at: number, start: number): Run {
  const { bytes } = place;
  const lines: number[] = [];
  let left = longestRun;
  let from = start;
  let end = start;
  for (;;) {
    end = lineEnd(place, coding, from, left);
    lines.push(from, end);
    left -= end - from;
    if (left === 0 || !mayGoOn(coding, bytes, end)) break;
    const next = nextLine(place, end);
    if (next < 0) break;
    if (next - start > longestExtent) {
      left = 0;
      break;
    }
    const most = lineEnd(place, coding, next, 24);
    if (most === next || !beginsText(coding, bytes, next, most)) break;
    from = next;
  }
  const cut = left === 0;
  for (let n = 0; n < 2 && bytes[end] === 0x3d && coding === 'base64'; n += 1) end += 1;
  return { coding, at, start, end, lines, cut };
}
