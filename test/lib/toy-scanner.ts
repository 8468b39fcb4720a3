// A scanner of nonsense, as sensitive as can be: each judgment depends on every byte it may see, and on whether the object ends there.
// K looks near, L looks ahead for a Z up to 300 bytes, M looks back to the beginning of its line.
import type { BlobScanner, Hit } from '../../src/collect/git/history/contract.ts';

const back = 7;
const ahead = 13;
const far = 300;

function digest(bytes: Uint8Array, from: number, to: number, seed: number): number {
  let hash = seed;
  for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193) >>> 0;
  return hash;
}

function near(bytes: Uint8Array, length: number, at: number): Hit[] {
  const from = Math.max(0, at - back);
  const to = Math.min(length, at + ahead);
  const hash = digest(bytes, from, to, (at < back ? 1 : 2) + (at + ahead > length ? 4 : 8));
  return hash % 3 === 0 ? [] : [{ at, from, to, data: hash }];
}

function lookAhead(bytes: Uint8Array, length: number, at: number): Hit[] {
  const end = Math.min(length, at + far);
  let to = at + 1;
  while (to < end && bytes[to] !== 0x5a) to += 1;
  const found = to < end;
  const hash = digest(bytes, at, to, found ? 3 : to === length ? 5 : 7);
  const hit = { at, from: at, to: found ? to + 1 : to, data: found || hash % 2 === 0 ? hash : undefined };
  // Two judgments of one anchor.
  return hash % 5 === 0 ? [hit, { ...hit, data: 'twice' }] : [hit];
}

function lookBack(bytes: Uint8Array, at: number): Hit[] {
  let from = at;
  while (from > 0 && bytes[from - 1] !== 10) from -= 1;
  return [{ at, from: Math.max(0, from - 1), to: at + 1, data: digest(bytes, from, at + 1, from === 0 ? 1 : 2) }];
}

export const toyScanner: BlobScanner = {
  back, ahead,
  scan: (bytes, length, from, to) => {
    const hits: Hit[] = [];
    for (let at = from; at < to; at += 1) {
      const byte = bytes[at];
      if (byte === 0x4b) hits.push(...near(bytes, length, at));
      else if (byte === 0x4c) hits.push(...lookAhead(bytes, length, at));
      else if (byte === 0x4d) hits.push(...lookBack(bytes, at));
    }
    return hits;
  },
};
