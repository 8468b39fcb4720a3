// Text in UTF-16 without a mark, as registries, programs and their resources hold it: every other byte is zero. Which of the two orders it is does not matter.
import { Candidate } from './candidate.ts';
import type { Rules } from './compile.ts';
import type { ScanNested } from './decode-nested.ts';
import type { Place } from './judge-token.ts';
import { selectCandidates } from './select.ts';

/** Characters that make a run worth a look, and those that are read of it. */
const leastText = 16;
export const longestText = 32 * 1024;

const isText = (byte: number | undefined): boolean => byte !== undefined && ((byte >= 0x20 && byte <= 0x7e) || byte === 10 || byte === 13 || byte === 9);

/** The character at `at` has a zero and another character behind it. */
const goesOn = (bytes: Uint8Array, at: number): boolean => isText(bytes[at]) && bytes[at + 1] === 0 && isText(bytes[at + 2]);

export interface Wide {
  readonly start: number;
  readonly count: number;
  readonly cut: boolean;
}

/** Runs that begin in [from, to). */
export function wideRuns({ bytes, length }: Place, from: number, to: number): readonly Wide[] {
  const most = Math.min(length, to + leastText * 2);
  const first = bytes.subarray(from, most).indexOf(0);
  if (first < 0) return [];
  const found: Wide[] = [];
  // Half of a least run is a stride: no run is passed over.
  for (let at = Math.max(from, from + first - 4); at < most; at += leastText) {
    // In a run one of two neighbors is zero, and the next of its sort is the same: nearly everything else ends here.
    if ((bytes[at] === 0) === (bytes[at + 1] === 0) || (bytes[at] === 0) !== (bytes[at + 2] === 0)) continue;
    const inside = goesOn(bytes, at) ? at : goesOn(bytes, at + 1) ? at + 1 : -1;
    if (inside < 0) continue;
    let start = inside;
    const least = Math.max(from - 2, at - leastText * 2 - 2, 0);
    while (start - 2 >= least && goesOn(bytes, start - 2)) start -= 2;
    let count = 1;
    while (count < longestText && goesOn(bytes, start + 2 * count - 2)) count += 1;
    const begins = start < 2 || !goesOn(bytes, start - 2);
    if (begins && start >= from && start < to && count >= leastText) found.push({ start, count, cut: count === longestText && goesOn(bytes, start + 2 * count - 2) });
    at = Math.max(at, start + 2 * count - leastText);
  }
  return found;
}

export function scanWide({ bytes }: Place, { start, count }: Wide, depth: number, rules: Rules, scan: ScanNested): readonly Candidate[] {
  const text = new Uint8Array(count);
  for (let at = 0; at < count; at += 1) text[at] = bytes[start + 2 * at] as number;
  return selectCandidates(scan(text, count, 0, depth).map(({ fields }) => fields), rules.all)
    .map((fields) => new Candidate({ ...fields, start: start + 2 * fields.start, end: start + 2 * fields.end - 1, encoded: ['utf-16', ...(fields.encoded ?? [])] }));
}
