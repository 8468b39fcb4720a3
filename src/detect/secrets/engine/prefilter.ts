// Finds on bytes, before any text is made, where a closer look is worth it: literals of rules, and segments of letters and digits that look random. This is the plain
// JavaScript one, which gives the same answers as the one in WebAssembly.
import { hashOf, quadHashOf, type LiteralTable } from './literals.ts';
import { classOf, leastChanges, leastDigits, leastSegment, longSegment, manyChanges } from './segments.ts';

/** Calls back in the order of places within each of the two kinds. */
export interface PrefilterSink {
  literal(at: number, literal: number): void;
  /** Letters and digits from `at` to `end` (at most 4096 of them are looked at). `named`: a provider's word may stand before it; false says that none does. */
  segment(at: number, end: number, named: boolean): void;
}

export interface Prefilter {
  readonly kind: 'wasm' | 'js';
  /** Literals and segments that begin in [from, to) of bytes[0, length). */
  search(bytes: Uint8Array, length: number, from: number, to: number, sink: PrefilterSink): void;
}

export const longestSegment = 4096;

function findLiterals(table: LiteralTable, bytes: Uint8Array, length: number, from: number, to: number, sink: PrefilterSink): void {
  const { bits, quads, heads, entries, starts, texts, masks } = table;
  const isQuad = (at: number): boolean => {
    const hash = quadHashOf((bytes[at] as number) | ((bytes[at + 1] as number) << 8) | ((bytes[at + 2] as number) << 16) | ((bytes[at + 3] as number) << 24));
    return ((quads[hash >>> 3] as number) & (1 << (hash & 7))) !== 0;
  };
  const end = Math.min(length - 2, to + table.longest);
  for (let at = from; at < end; at += 2) {
    const hash = hashOf((bytes[at] as number) | ((bytes[at + 1] as number) << 8) | ((bytes[at + 2] as number) << 16));
    if (((bits[hash >>> 3] as number) & (1 << (hash & 7))) === 0) continue;
    if (!(at + 3 < length && isQuad(at)) && !(at > 0 && isQuad(at - 1))) continue;
    for (let next = heads[hash] as number; next !== 0; next = entries[next * 3 - 1] as number) {
      const literal = entries[next * 3 - 3] as number;
      const start = at - (entries[next * 3 - 2] as number);
      if (start < from || start >= to) continue;
      const first = starts[literal] as number;
      const size = (starts[literal + 1] as number) - first;
      if (start + size > length) continue;
      let same = 0;
      while (same < size && ((bytes[start + same] as number) | (masks[first + same] as number)) === texts[first + same]) same += 1;
      if (same === size) sink.literal(start, literal);
    }
  }
}

function findSegments(bytes: Uint8Array, length: number, from: number, to: number, sink: PrefilterSink): void {
  let at = from;
  // What began before `from` is not ours.
  if (at > 0 && classOf[bytes[at - 1] as number] !== 0) while (at < length && classOf[bytes[at] as number] !== 0) at += 1;
  while (at < to) {
    // A gap within the next so many bytes: no segment begins before it.
    const probe = at + leastSegment - 1;
    if (probe >= length) return;
    let back = probe;
    while (back >= at && classOf[bytes[back] as number] !== 0) back -= 1;
    if (back >= at) {
      at = back + 1;
      continue;
    }
    let end = at;
    let changes = 0;
    let digits = 0;
    let last = 0;
    const most = Math.min(length, at + longestSegment);
    while (end < most) {
      const kind = classOf[bytes[end] as number] as number;
      if (kind === 0) break;
      if (kind === 1) digits += 1;
      if (kind !== last && end > at && (kind === 1 || last === 1 || kind === 3)) changes += 1;
      last = kind;
      end += 1;
    }
    if ((digits >= leastDigits && changes >= leastChanges) || (digits > 0 && end - at >= longSegment && changes >= manyChanges)) sink.segment(at, end, true);
    while (end < length && classOf[bytes[end] as number] !== 0) end += 1;
    at = end + 1;
  }
}

export function jsPrefilter(table: LiteralTable): Prefilter {
  return {
    kind: 'js',
    search: (bytes, length, from, to, sink) => {
      findLiterals(table, bytes, length, from, to, sink);
      findSegments(bytes, length, from, to, sink);
    },
  };
}
