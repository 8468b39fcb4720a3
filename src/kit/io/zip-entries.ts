// The central directory of a zip archive, in columns: an object per entry would cost more than the entries of a large archive.
import { err, ok, type Result } from '#model/result';

export interface ZipEntries {
  readonly count: number;
  /** As they stand; ASCII is exact in either encoding, and nothing else is ever asked for. */
  readonly names: readonly string[];
  readonly crc: Uint32Array;
  readonly packed: Float64Array;
  readonly size: Float64Array;
  /** Of the local header. */
  readonly offset: Float64Array;
  readonly method: Uint16Array;
  readonly encrypted: Uint8Array;
}

const fixed = 46;

/** `dataEnd`: where the directory begins, so that no entry may reach past it. Fails on a damaged directory and on overlapping entries. */
export function parseEntries(directory: Buffer, count: number, dataEnd: number): Result<ZipEntries, string> {
  if (count * fixed > directory.length) return err('the directory is shorter than its number of entries');
  const names: string[] = new Array<string>(count);
  const entries = {
    count, names, crc: new Uint32Array(count), packed: new Float64Array(count), size: new Float64Array(count),
    offset: new Float64Array(count), method: new Uint16Array(count), encrypted: new Uint8Array(count),
  };
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    const next = readEntry(directory, at, entries, index);
    if (next === undefined) return err(`entry ${index + 1} of the directory is damaged`);
    at = next;
  }
  if (at !== directory.length) return err('the directory is longer than its entries');
  return overlaps(entries, dataEnd) ? err('entries overlap, or reach out of the archive') : ok(entries);
}

/** Returns where the next entry begins. */
function readEntry(directory: Buffer, at: number, entries: ZipEntries & { readonly names: string[] }, index: number): number | undefined {
  if (at + fixed > directory.length || directory.readUInt32LE(at) !== 0x02014b50) return undefined;
  const nameLength = directory.readUInt16LE(at + 28);
  const extraLength = directory.readUInt16LE(at + 30);
  const next = at + fixed + nameLength + extraLength + directory.readUInt16LE(at + 32);
  if (next > directory.length) return undefined;
  const flags = directory.readUInt16LE(at + 8);
  entries.names[index] = directory.toString(flags & 0x800 ? 'utf8' : 'latin1', at + fixed, at + fixed + nameLength);
  entries.encrypted[index] = flags & 1;
  entries.method[index] = directory.readUInt16LE(at + 10);
  entries.crc[index] = directory.readUInt32LE(at + 16);
  const sizes: [number, number, number] = [directory.readUInt32LE(at + 24), directory.readUInt32LE(at + 20), directory.readUInt32LE(at + 42)];
  const start = at + fixed + nameLength;
  if (sizes.includes(0xffffffff) && !readSizes64(directory.subarray(start, start + extraLength), sizes)) return undefined;
  [entries.size[index], entries.packed[index], entries.offset[index]] = sizes;
  return next;
}

/** Fills, in this order, whichever of size, packed size and offset are marked as too large for 32 bits. */
function readSizes64(extra: Buffer, sizes: [number, number, number]): boolean {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let from = at + 4;
    const end = Math.min(extra.length, from + extra.readUInt16LE(at + 2));
    for (const [field, value] of sizes.entries()) {
      if (value !== 0xffffffff) continue;
      if (from + 8 > end) return false;
      sizes[field] = Number(extra.readBigUInt64LE(from));
      from += 8;
    }
    return sizes.every(Number.isSafeInteger);
  }
  return false;
}

/** Two entries over the same bytes are how a small archive inflates without end. */
function overlaps(entries: ZipEntries, dataEnd: number): boolean {
  let order: Uint32Array | undefined;
  const { offset, packed, count } = entries;
  for (let index = 1; index < count && order === undefined; index += 1) {
    if ((offset[index] ?? 0) < (offset[index - 1] ?? 0)) order = Uint32Array.from(offset.keys()).sort((a, b) => (offset[a] ?? 0) - (offset[b] ?? 0));
  }
  let end = 0;
  for (let index = 0; index < count; index += 1) {
    const entry = order?.[index] ?? index;
    const start = offset[entry] ?? 0;
    if (start < end) return true;
    end = start + 30 + (packed[entry] ?? 0);
  }
  return end > dataEnd;
}
