// EPSS scores as one sorted binary table: year and number of the CVE, score and percentile. Found by bisection, 16 bytes a row.
import { crc32 } from 'node:zlib';
import { err, ok, type Result } from '#model/result';

export interface EpssRow {
  readonly cve: string;
  /** 0 to 1, at most nine digits after the point. */
  readonly score: number;
  readonly percentile: number;
}

const magic = 'ASSAYEP1';
const rowBytes = 16;
/** Scores are kept as whole billionths: dividing again gives the very number that was written. */
const unit = 1e9;

/** Sorts as a number; `undefined` for what is no CVE id, or one with a number past 2^36. */
export function cveKey(cve: string): number | undefined {
  const parts = /^CVE-(\d{4})-(\d{4,11})$/.exec(cve);
  const number = Number(parts?.[2]);
  return parts === null || number >= 2 ** 36 ? undefined : Number(parts[1]) * 2 ** 36 + number;
}

/** The first of two rows for one CVE stays. Rows without a usable key are left out. */
export function encodeEpss(rows: readonly EpssRow[]): { readonly bytes: Buffer; readonly count: number } {
  const keyed = rows.flatMap((row) => {
    const key = cveKey(row.cve);
    return key === undefined ? [] : [{ key, row }];
  });
  keyed.sort((a, b) => a.key - b.key);
  const unique = keyed.filter((one, at) => one.key !== keyed[at - 1]?.key);
  const bytes = Buffer.alloc(12 + unique.length * rowBytes + 4);
  bytes.write(magic, 0, 'latin1');
  bytes.writeUInt32LE(unique.length, 8);
  for (const [at, { key, row }] of unique.entries()) {
    bytes.writeDoubleLE(key, 12 + at * rowBytes);
    bytes.writeUInt32LE(Math.round(row.score * unit), 20 + at * rowBytes);
    bytes.writeUInt32LE(Math.round(row.percentile * unit), 24 + at * rowBytes);
  }
  bytes.writeUInt32LE(crc32(bytes.subarray(0, -4)), bytes.length - 4);
  return { bytes, count: unique.length };
}

export type EpssTable = (cve: string) => { readonly score: number; readonly percentile: number } | undefined;

/** Fails with the reason for a table that is damaged anywhere. */
export function decodeEpss(bytes: Buffer): Result<EpssTable, string> {
  if (bytes.length < 16 || bytes.toString('latin1', 0, 8) !== magic) return err('it is no table of EPSS scores');
  const count = bytes.readUInt32LE(8);
  if (bytes.length !== 16 + count * rowBytes || bytes.readUInt32LE(bytes.length - 4) !== crc32(bytes.subarray(0, -4))) return err('it is damaged');
  return ok((cve) => {
    const key = cveKey(cve);
    const at = key === undefined ? -1 : bisect(bytes, count, key);
    return at < 0 ? undefined : { score: bytes.readUInt32LE(at + 8) / unit, percentile: bytes.readUInt32LE(at + 12) / unit };
  });
}

/** Offset of the row, or -1. */
function bisect(bytes: Buffer, count: number, key: number): number {
  let low = 0;
  let high = count - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = bytes.readDoubleLE(12 + middle * rowBytes);
    if (found === key) return 12 + middle * rowBytes;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
