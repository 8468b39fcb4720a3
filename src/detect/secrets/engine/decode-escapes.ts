// Escapes around and inside of assigned values: `%22token%22%3A%22…`, `token&quot;:&quot;…`, `token\u003d…`. Nothing is decoded but a window around the name, and
// only where an escape stands at the place of the operator or the quote.
import { Candidate } from './candidate.ts';
import { hexOf } from './decode-text.ts';
import type { Place } from './judge-token.ts';

export type Escaping = 'url' | 'html' | 'escapes';

export interface Window extends Place {
  /** Where each byte stands in the content; one more at the end. */
  readonly places: Int32Array;
  /** What has been undone, outermost first. */
  readonly kinds: readonly Escaping[];
}

const windowBack = 160;
const windowAhead = 512;
const mostLayers = 3;

const named: Readonly<Record<string, number>> = { quot: 0x22, apos: 0x27, amp: 0x26, lt: 0x3c, gt: 0x3e, equals: 0x3d, colon: 0x3a, nbsp: 0x20, Tab: 9, NewLine: 10, lowbar: 0x5f, sol: 0x2f, plus: 0x2b };

function hexAt(bytes: Uint8Array, at: number, digits: number): number {
  let value = 0;
  for (let i = at; i < at + digits; i += 1) {
    const digit = hexOf[bytes[i] ?? 0] as number;
    if (digit === 255) return -1;
    value = value * 16 + digit;
  }
  return value;
}

/** Length of the escape at `at` and what it stands for, as length * 256 + byte; 0 where there is none, or none of one byte. */
function urlAt(bytes: Uint8Array, at: number): number {
  const value = bytes[at] === 0x25 ? hexAt(bytes, at + 1, 2) : -1;
  return value < 0 ? 0 : 3 * 256 + value;
}

function escapeAt(bytes: Uint8Array, at: number): number {
  if (bytes[at] !== 0x5c) return 0;
  const letter = bytes[at + 1];
  const value = letter === 0x75 ? hexAt(bytes, at + 2, 4) : letter === 0x78 ? hexAt(bytes, at + 2, 2) : letter === 0x22 || letter === 0x27 || letter === 0x2f || letter === 0x5c ? letter : letter === 0x6e ? 10 : letter === 0x72 ? 13 : letter === 0x74 ? 9 : -1;
  return value < 0 || value > 255 ? 0 : (letter === 0x75 ? 6 : letter === 0x78 ? 4 : 2) * 256 + value;
}

function htmlAt(bytes: Uint8Array, at: number): number {
  if (bytes[at] !== 0x26) return 0;
  let end = at + 1;
  while (end < at + 10 && end < bytes.length && bytes[end] !== 0x3b) end += 1;
  if (bytes[end] !== 0x3b || end - at < 3) return 0;
  const text = String.fromCharCode(...bytes.subarray(at + 1, end));
  const number = /^#(?:[xX]([0-9a-fA-F]{1,4})|(\d{1,5}))$/.exec(text);
  const value = number === null ? (Object.hasOwn(named, text) ? (named[text] ?? -1) : -1) : number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16);
  return value < 0 || value > 255 ? 0 : (end + 1 - at) * 256 + value;
}

const readers: Readonly<Record<Escaping, (bytes: Uint8Array, at: number) => number>> = { url: urlAt, html: htmlAt, escapes: escapeAt };

/** Of an escape that stands for what comes between a name and its value, the sort; quotes and backslashes as `\"` are understood without. */
function sortAt(bytes: Uint8Array, at: number): Escaping | undefined {
  const byte = bytes[at];
  if (byte !== 0x25 && byte !== 0x26 && byte !== 0x5c) return undefined;
  const kind = byte === 0x25 ? 'url' : byte === 0x26 ? 'html' : 'escapes';
  if (kind === 'escapes' && bytes[at + 1] !== 0x75 && bytes[at + 1] !== 0x78) return undefined;
  const value = readers[kind](bytes, at) & 255;
  return value === 0x22 || value === 0x27 || value === 0x3a || value === 0x3d || value === 0x20 || value === 0x25 || value === 0x26 || value === 0x5c || value === 0x3e || value === 0x5b || value === 0x5d ? kind : undefined;
}

/** The sort of an escape within a few bytes of `at`, which is where a name ends. */
export function escapingNear({ bytes, length }: Place, at: number): Escaping | undefined {
  let i = at;
  const nameEnd = Math.min(length, at + 48);
  for (; i < nameEnd; i += 1) {
    const byte = bytes[i] as number;
    if (!((byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte === 0x5f || byte === 0x2d || byte === 0x2e)) break;
  }
  // An operator and blanks may come before the first escape.
  for (let n = 0; n < 8 && i < length; n += 1, i += 1) {
    const kind = sortAt(bytes, i);
    if (kind !== undefined) return kind;
    const byte = bytes[i];
    if (byte !== 0x20 && byte !== 0x3d && byte !== 0x3a && byte !== 0x22 && byte !== 0x27 && byte !== 0x5c && byte !== 0x3e) return undefined;
  }
  return undefined;
}

/** The escape that ends right before `at`, or whose last letters and digits are the first of the segment at `at`: where the segment itself begins; else -1. */
export function behindEscape(bytes: Uint8Array, at: number): { readonly kind: Escaping; readonly at: number } | undefined {
  const before = bytes[at - 1];
  if (before === 0x25 && urlAt(bytes, at - 1) > 0) return { kind: 'url', at: at + 2 };
  if (before === 0x5c && (bytes[at] === 0x75 || bytes[at] === 0x78)) {
    const size = escapeAt(bytes, at - 1) >> 8;
    return size < 4 ? undefined : { kind: 'escapes', at: at - 1 + size };
  }
  if (before !== 0x3b) return undefined;
  for (let start = at - 4; start >= Math.max(0, at - 9); start -= 1) if (bytes[start] === 0x26) return (htmlAt(bytes, start) >> 8) === at - start ? { kind: 'html', at } : undefined;
  return undefined;
}

// Two layers by turns. A window is read before the next one is made.
const most = windowBack + windowAhead;
const layers = [0, 1].map(() => ({ bytes: new Uint8Array(most), places: new Int32Array(most + 1) }));

/** The surroundings of `at` without their escapes, and where `at` is in them: good until the next call. Escapes of escapes are undone too. */
export function windowAt(place: Place, at: number, kind: Escaping): { readonly window: Window; readonly at: number } {
  const from = Math.max(0, at - windowBack);
  let bytes: Uint8Array = place.bytes.subarray(from, Math.min(place.length, at + windowAhead));
  let places: Int32Array | undefined;
  const kinds: Escaping[] = [];
  let next: Escaping | undefined = kind;
  let own = at - from;
  for (let layer = 0; layer < mostLayers && next !== undefined; layer += 1) {
    kinds.push(next);
    const into = layers[layer % 2] as (typeof layers)[number];
    const read = readers[next];
    const trigger = own;
    let size = 0;
    own = -1;
    for (let each = 0; each < bytes.length; size += 1) {
      if (own < 0 && each >= trigger) own = size;
      const byte = bytes[each] as number;
      const found = byte === 0x25 || byte === 0x26 || byte === 0x5c ? read(bytes, each) : 0;
      into.places[size] = places === undefined ? from + each : (places[each] as number);
      into.bytes[size] = found === 0 ? byte : found & 255;
      each += found === 0 ? 1 : found >> 8;
    }
    into.places[size] = places === undefined ? from + bytes.length : (places[bytes.length] as number);
    if (own < 0) own = size;
    bytes = into.bytes.subarray(0, size);
    places = into.places;
    next = escapingNear({ bytes, length: size }, own);
  }
  return { window: { bytes, length: bytes.length, places: places ?? new Int32Array(bytes.length + 1), kinds }, at: own };
}

/** The candidate at its place in the content. It counts as encoded only if escapes stand in the value itself. */
export function fromWindow({ fields }: Candidate, { places, kinds }: Window): Candidate {
  const start = places[fields.start] as number;
  const end = places[fields.end] as number;
  const verbatim = end - start === fields.end - fields.start;
  return new Candidate({ ...fields, start, end, ...(verbatim ? {} : { encoded: [...kinds, ...(fields.encoded ?? [])] }) });
}
