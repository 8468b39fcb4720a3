// What a scan of an object would find, from what was found in its base: judged anew is only what an edge between copied and new bytes could
// have changed. Why that is exact: an anchor all of whose bytes lie in one copied run is judged by the same bytes as in the base.
import type { BlobScanner, Hit } from './contract.ts';

export interface Delta {
  /** (to, from, length) of each copied run, by ascending `to`. */
  readonly runs: Uint32Array;
  readonly count: number;
  readonly baseLength: number;
  readonly baseHits: readonly Hit[];
}

export interface Carried {
  readonly hits: readonly Hit[];
  /** Bytes that the scanner was shown. */
  readonly scanned: number;
}

/** A quiet stretch shorter than this is cheaper to scan than to go around. */
const worthSkipping = 48;

/** Shorter runs hold no anchor that could be carried. */
export const leastRun = (scanner: BlobScanner): number => scanner.back + scanner.ahead + worthSkipping;

export function carryHits(scanner: BlobScanner, bytes: Uint8Array, length: number, delta: Delta): Carried {
  const hits: Hit[] = [];
  let scanned = 0;
  let done = 0;
  const scan = (from: number, to: number): void => {
    scanned += to - from;
    for (const hit of scanner.scan(bytes, length, from, to)) hits.push(hit);
  };
  for (let run = 0; run < delta.count * 3; run += 3) {
    const to = delta.runs[run] ?? 0;
    const from = delta.runs[run + 1] ?? 0;
    const size = delta.runs[run + 2] ?? 0;
    // Where both begin, or both end, there is no edge: nothing lies beyond in either.
    const head = to === 0 && from === 0;
    const tail = to + size === length && from + size === delta.baseLength;
    const quietFrom = head ? to : to + scanner.back + 1;
    const quietTo = tail ? to + size : to + size - scanner.ahead - 1;
    if (quietTo - quietFrom < worthSkipping) continue;
    if (done < quietFrom) scan(done, quietFrom);
    carryRun({ shift: to - from, low: head ? -Infinity : from, high: tail ? Infinity : from + size, from: quietFrom, to: quietTo }, delta, hits, (at) => scan(at, at + 1));
    done = quietTo;
  }
  if (done < length) scan(done, length);
  return { hits, scanned };
}

interface Quiet {
  readonly shift: number;
  /** Of the base, what was copied; without end where nothing lies beyond in either. */
  readonly low: number;
  readonly high: number;
  /** Of the object, where anchors need not be judged anew unless they say that they looked farther. */
  readonly from: number;
  readonly to: number;
}

function carryRun(quiet: Quiet, { baseHits, baseLength }: Delta, hits: Hit[], judge: (at: number) => void): void {
  let at = firstAtOrAfter(baseHits, quiet.from - quiet.shift);
  while (at < baseHits.length) {
    const anchor = baseHits[at]?.at ?? 0;
    if (anchor + quiet.shift >= quiet.to) return;
    const first = at;
    let inside = true;
    for (; at < baseHits.length && baseHits[at]?.at === anchor; at += 1) {
      const { from, to } = baseHits[at] as Hit;
      // What reaches the beginning or the end has seen that there is no more; and what stops short of it may have seen that there is.
      inside &&= (from <= 0 ? -Infinity : from - 1) >= quiet.low && (to >= baseLength ? Infinity : to + 1) <= quiet.high;
    }
    if (!inside) judge(anchor + quiet.shift);
    else for (const hit of baseHits.slice(first, at)) hits.push({ at: hit.at + quiet.shift, from: hit.from + quiet.shift, to: hit.to + quiet.shift, data: hit.data });
  }
}

function firstAtOrAfter(hits: readonly Hit[], place: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hits[middle]?.at ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
