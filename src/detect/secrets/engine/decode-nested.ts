// Scans what a run decodes to, and brings back what it finds as bytes of the content that the run stands in. The name before the run is kept: `password: <base64>`
// is judged as if it stood there in clear.
import { Candidate } from './candidate.ts';
import type { Rules } from './compile.ts';
import { decodeInto, isMostlyText } from './decode-text.ts';
import type { Run } from './decode-run.ts';
import type { Place } from './judge-token.ts';
import { selectCandidates } from './select.ts';

/** Base64 in base64 in base64 is read, and no further. */
export const deepest = 3;

/** Bytes before a run that are shown with it. */
const context = 160;
/** Longer texts have names of their own. */
const longestWithName = 2048;

/** Scans bytes[0, length), `lowest` being where what is decoded begins; `depth` of 1 is the first within a file. */
export type ScanNested = (bytes: Uint8Array, length: number, lowest: number, depth: number) => readonly Candidate[];

export interface Decoded {
  readonly bytes: Uint8Array;
  readonly length: number;
  /** Where what was decoded begins, and ends. */
  readonly lowest: number;
  readonly end: number;
}

/** `undefined` where it is no text after all. */
export function decodeRun({ bytes, length }: Place, run: Run, lowest: number): Decoded | undefined {
  const size = run.lines.reduce((sum, to, index) => (index % 2 === 1 ? sum + to - (run.lines[index - 1] ?? 0) : sum), 0);
  const from = size > longestWithName ? run.start : Math.max(lowest, run.start - context);
  const name = run.start - from;
  const out = new Uint8Array(name + size + 1);
  out.set(bytes.subarray(from, run.start));
  let at = name;
  for (let line = 0; line < run.lines.length; line += 2) at = decodeInto(run.coding, bytes, run.lines[line] ?? 0, run.lines[line + 1] ?? 0, out, at);
  if (!isMostlyText(out, name, at)) return undefined;
  // The quote behind it, so that one before it is closed.
  out[at] = run.end < length ? (bytes[run.end] as number) : 10;
  return { bytes: out, length: at + 1, lowest: name, end: at };
}

/** Where the decoded byte number `index` of the run stands in it. */
function placeIn(run: Run, index: number): number {
  const ratio = run.coding === 'hex' ? 2 : 4 / 3;
  let left = Math.floor(index * ratio);
  for (let line = 0; line < run.lines.length; line += 2) {
    const from = run.lines[line] ?? 0;
    const size = (run.lines[line + 1] ?? 0) - from;
    if (left < size || line + 2 >= run.lines.length) return Math.min(from + left, run.end);
    left -= size;
  }
  return run.end;
}

/** What is found of rules in a run: each at its share of the run. */
export function scanRun(place: Place, run: Run, lowest: number, depth: number, rules: Rules, scan: ScanNested): readonly Candidate[] {
  const decoded = decodeRun(place, run, lowest);
  if (decoded === undefined) return [];
  const own = scan(decoded.bytes, decoded.length, decoded.lowest, depth).map(({ fields }) => fields).filter(({ start, end }) => start >= decoded.lowest && end <= decoded.end);
  return selectCandidates(own, rules.all).map((fields) => {
    const start = placeIn(run, fields.start - decoded.lowest);
    const end = fields.end === decoded.end ? run.end : placeIn(run, fields.end - decoded.lowest);
    return new Candidate({ ...fields, start, end: Math.max(start + 1, end), encoded: [run.coding, ...(fields.encoded ?? [])] });
  });
}
