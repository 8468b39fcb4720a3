// A shelf is anything that holds records by id: an archive, a folder, the pack of an earlier build. What a build takes from it is
// decided by comparing ids, checksums and sizes, not by dates, since some sources date every record the same.
import type { Result } from '#model/result';

export interface RawRecord {
  /** As packed; valid until the next call. */
  readonly bytes: Uint8Array;
  /** Not deflated. */
  readonly stored: boolean;
}

/** A file or entry that is no record, and why. */
export interface Rejected {
  readonly entry: string;
  readonly why: string;
}

export interface Shelf {
  /** Sorted by code units, each once. */
  readonly ids: readonly string[];
  /** CRC-32 of the record's text, and its bytes. */
  readonly crc: Uint32Array;
  readonly size: Uint32Array;
  readonly rejected: readonly Rejected[];
  raw(at: number): Result<RawRecord, string>;
  close(): void;
}

/** One record's text may have this many bytes; real ones stay far below. */
export const maxRecordBytes = 16 << 20;

/** Position of an id, or -1. */
export function positionOf(ids: readonly string[], id: string): number {
  let low = 0;
  let high = ids.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = ids[middle] ?? '';
    if (at === id) return middle;
    if (at < id) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
