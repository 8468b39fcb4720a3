// A candidate at its place in a file, as plain data that may go from a worker to the main thread, and nowhere else.
import type { CandidateFields } from '#detect/secrets/engine/candidate';
import { ignoreIn, type InlineIgnore } from '#detect/secrets/engine/inline-ignore';

export interface Occurrence extends CandidateFields {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  readonly ignore?: InlineIgnore;
  readonly commit?: string;
  /** A file of the project sets it aside at this place. */
  readonly aside?: { readonly by: string; readonly reason: string };
}

/** Lines longer than this are not looked at for comments beyond it. */
const longestLine = 4096;

const newline = 10;

/** Counts lines once per file, from one place to the next. */
export interface LineCounter {
  /** Offsets must not decrease. */
  at(offset: number): { readonly line: number; readonly start: number };
}

export function lineCounter(bytes: Uint8Array): LineCounter {
  let line = 1;
  let start = 0;
  return {
    at: (offset) => {
      for (let next = bytes.indexOf(newline, start); next >= 0 && next < offset; next = bytes.indexOf(newline, start)) {
        line += 1;
        start = next + 1;
      }
      return { line, start };
    },
  };
}

const textOf = (bytes: Uint8Array, from: number, to: number): string => Buffer.from(bytes.buffer, bytes.byteOffset + from, Math.max(0, to - from)).toString('utf8');

function endOfLine(bytes: Uint8Array, length: number, from: number): number {
  const end = bytes.subarray(0, length).indexOf(newline, from);
  return end < 0 ? length : end;
}

/** Candidates of one file, in order of place. */
export function toOccurrences(path: string, bytes: Uint8Array, length: number, candidates: readonly CandidateFields[]): Occurrence[] {
  const lines = lineCounter(bytes.subarray(0, length));
  return [...candidates].sort((a, b) => a.start - b.start || a.end - b.end).map((candidate) => {
    const { line, start } = lines.at(candidate.start);
    const end = Math.min(endOfLine(bytes, length, candidate.end), candidate.end + longestLine);
    const own = textOf(bytes, Math.max(start, candidate.start - longestLine), end);
    const above = start < 2 ? '' : textOf(bytes, Math.max(bytes.subarray(0, start - 1).lastIndexOf(newline) + 1, start - longestLine), start - 1);
    const ignore = ignoreIn(own.split('\n'), above);
    return { ...candidate, path, line, column: [...textOf(bytes, Math.max(start, candidate.start - longestLine), candidate.start)].length + 1, ...(ignore === undefined ? {} : { ignore }) };
  });
}

/** In data that is no text only what tells by its form what it is counts. */
export function fitsContent(bytes: Uint8Array, length: number, candidates: readonly CandidateFields[]): readonly CandidateFields[] {
  const zero = bytes.subarray(0, Math.min(length, 8192)).indexOf(0);
  return zero < 0 ? candidates : candidates.filter((fields) => fields.confidence === 'high' && fields.inspection.example === undefined);
}
