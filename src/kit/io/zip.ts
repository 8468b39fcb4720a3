// Reads zip archives by position, so that an archive is never wholly in memory. Refuses what a hostile archive tries: overlapping
// entries, sizes that lie, encryption, and anything past the limits. It neither extracts to disk nor interprets names.
import { createHash } from 'node:crypto';
import { fstatSync, readSync } from 'node:fs';
import { crc32, inflateRawSync } from 'node:zlib';
import { err, ok, type Result } from '#model/result';
import { parseEntries, type ZipEntries } from './zip-entries.ts';

export interface ZipLimits {
  readonly maxEntries: number;
  /** Inflated bytes of one entry. */
  readonly maxEntryBytes: number;
  /** Inflated to packed, for entries above 64 KB. */
  readonly maxRatio: number;
  /** Inflated bytes of all entries. */
  readonly maxTotalBytes: number;
  readonly maxDirectoryBytes: number;
}

export interface Zip {
  readonly entries: ZipEntries;
  /** Of the central directory, which holds the CRC of every entry: equal digests mean equal content. Hex. */
  readonly digest: string;
  /** The packed bytes of an entry as they stand in the archive: valid until the next call. The reason, where they cannot be had. */
  raw(entry: number): Result<Buffer, string>;
  /** Why this entry is not to be read, if so: by its declared sizes, method and flags alone. */
  refusal(entry: number): string | undefined;
}

const endSize = 22;
const methods = { stored: 0, deflated: 8 } as const;

/** Opens an archive behind `fd`, which stays the caller's to close. Fails with the reason: truncated, no zip, past a limit, overlapping. */
export const openZip = (fd: number, limits: ZipLimits): Result<Zip, string> => open((offset, into) => readSync(fd, into, 0, into.length, offset) === into.length, fstatSync(fd).size, limits);

/** An archive in memory: the same. */
export function openZipBytes(bytes: Uint8Array, limits: ZipLimits): Result<Zip, string> {
  const fill: Fill = (offset, into) => {
    if (offset < 0 || offset + into.length > bytes.length) return false;
    into.set(bytes.subarray(offset, offset + into.length));
    return true;
  };
  return open(fill, bytes.length, limits);
}

/** Fills all of `into` from the archive, or says that it cannot. */
type Fill = (offset: number, into: Uint8Array) => boolean;

function open(fill: Fill, size: number, limits: ZipLimits): Result<Zip, string> {
  const end = findEnd(fill, size);
  if (!end.ok) return end;
  const { offset, bytes, count } = end.value;
  if (count > limits.maxEntries) return err(`${count} entries, more than the limit of ${limits.maxEntries}`);
  if (bytes > limits.maxDirectoryBytes) return err(`a directory of ${bytes} bytes, more than the limit of ${limits.maxDirectoryBytes}`);
  const directory = readAt(fill, offset, bytes);
  if (directory === undefined) return err('the directory is cut short');
  const parsed = parseEntries(directory, count, offset);
  if (!parsed.ok) return parsed;
  const entries = parsed.value;
  const total = entries.size.reduce((sum, bytes) => sum + bytes, 0);
  if (total > limits.maxTotalBytes) return err(`${total} bytes inflated, more than the limit of ${limits.maxTotalBytes}`);
  const digest = createHash('sha256').update(directory).digest('hex');
  return ok({ entries, digest, raw: rawReader(fill, entries, offset), refusal: (entry) => refusal(entries, entry, limits) });
}

function refusal(entries: ZipEntries, entry: number, limits: ZipLimits): string | undefined {
  const size = entries.size[entry] ?? 0;
  const packed = entries.packed[entry] ?? 0;
  const method = entries.method[entry];
  if (entries.encrypted[entry] === 1) return 'encrypted';
  if (method !== methods.stored && method !== methods.deflated) return `packed by method ${method}, which is not supported`;
  if (method === methods.stored && size !== packed) return 'stored, but with two different sizes';
  if (size > limits.maxEntryBytes) return `${size} bytes inflated, more than the limit of ${limits.maxEntryBytes}`;
  if (size > 65536 && size > packed * limits.maxRatio) return `inflates ${Math.round(size / Math.max(1, packed))} times, more than the limit of ${limits.maxRatio}`;
  return undefined;
}

/** Inflates and checks length and CRC-32. `stored` bytes are checked the same way. */
export function unpack(raw: Uint8Array, stored: boolean, size: number, crc: number): Result<Uint8Array, string> {
  let bytes = raw;
  if (!stored) {
    try {
      bytes = inflateRawSync(raw, { maxOutputLength: Math.max(1, size), chunkSize: Math.max(64, size + 1) });
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      return err(code === 'ERR_BUFFER_TOO_LARGE' ? 'inflates to more than it declares' : 'the packed bytes are damaged');
    }
  }
  if (bytes.length !== size) return err(`${bytes.length} bytes inflated where ${size} are declared`);
  return crc32(bytes) === crc ? ok(bytes) : err('the checksum (CRC-32) does not match');
}

interface End {
  readonly offset: number;
  readonly bytes: number;
  readonly count: number;
}

function findEnd(fill: Fill, size: number): Result<End, string> {
  const tail = readAt(fill, Math.max(0, size - endSize - 65535), Math.min(size, endSize + 65535));
  if (tail === undefined || tail.length < endSize) return err('too short for a zip archive');
  for (let at = tail.length - endSize; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== 0x06054b50 || at + endSize + tail.readUInt16LE(at + 20) !== tail.length) continue;
    return checkEnd(fill, size - tail.length + at, tail.subarray(at));
  }
  return err('no end of a zip archive: cut short, or no zip');
}

function checkEnd(fill: Fill, at: number, record: Buffer): Result<End, string> {
  if (record.readUInt16LE(4) !== 0 && record.readUInt16LE(4) !== 0xffff) return err('an archive of several volumes');
  const end = { count: record.readUInt16LE(10), bytes: record.readUInt32LE(12), offset: record.readUInt32LE(16) };
  const large = end.count === 0xffff || end.bytes === 0xffffffff || end.offset === 0xffffffff;
  const found = large ? readEnd64(fill, at) : ok({ ...end, at });
  if (!found.ok) return found;
  if (found.value.offset + found.value.bytes !== found.value.at) return err('the directory is not where the archive says');
  return found;
}

function readEnd64(fill: Fill, at: number): Result<End & { readonly at: number }, string> {
  const locator = at < 20 ? undefined : readAt(fill, at - 20, 20);
  if (locator?.readUInt32LE(0) !== 0x07064b50) return err('the zip64 locator is missing');
  const where = Number(locator.readBigUInt64LE(8));
  const record = where + 56 > at ? undefined : readAt(fill, where, 56);
  if (record?.readUInt32LE(0) !== 0x06064b50) return err('the zip64 end record is missing');
  const [count, bytes, offset] = [32, 40, 48].map((field) => Number(record.readBigUInt64LE(field))) as [number, number, number];
  if (![count, bytes, offset].every(Number.isSafeInteger)) return err('the zip64 end record is damaged');
  return ok({ count, bytes, offset, at: where });
}

/** Reads exactly `bytes` at `offset`, or nothing. */
function readAt(fill: Fill, offset: number, bytes: number): Buffer | undefined {
  const buffer = Buffer.allocUnsafe(bytes);
  return fill(offset, buffer) ? buffer : undefined;
}

const windowBytes = 1 << 20;
/** Entries this close behind one another are taken for read in the order of the archive. */
const nearBytes = 4096;

/** Reads ahead only while entries are asked for in the order of the archive; else exactly what is needed. */
function rawReader(fill: Fill, entries: ZipEntries, dataEnd: number): Zip['raw'] {
  // One buffer for all: a fresh one per window would be garbage by the gigabyte.
  const window = Buffer.allocUnsafeSlow(Math.min(windowBytes, Math.max(1, dataEnd)));
  let bytes = window.subarray(0, 0);
  let start = 0;
  let expected = 0;
  const take = (offset: number, length: number): Buffer | undefined => {
    if (offset < start || offset + length > start + bytes.length) {
      const near = offset >= expected && offset - expected < nearBytes;
      const wanted = Math.min(Math.max(length, near ? windowBytes : 0), dataEnd - offset);
      const into = wanted <= window.length ? window.subarray(0, wanted) : Buffer.allocUnsafe(wanted);
      bytes = window.subarray(0, 0);
      if (wanted < length || !fill(offset, into)) return undefined;
      [start, bytes] = [offset, into];
    }
    return bytes.subarray(offset - start, offset - start + length);
  };
  return (entry) => {
    const offset = entries.offset[entry] ?? 0;
    const packed = entries.packed[entry] ?? 0;
    // The local header repeats the name; what it adds beyond is seldom there, and then read in a second step.
    const least = 30 + (entries.names[entry] ?? '').length + packed;
    const head = take(offset, Math.min(least, dataEnd - offset));
    if (head === undefined || head.length < 30 || head.readUInt32LE(0) !== 0x04034b50) return err('its local header is damaged');
    const skip = 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
    const whole = skip + packed <= head.length ? head : take(offset, skip + packed);
    expected = offset + skip + packed;
    return whole === undefined ? err('its bytes are cut short') : ok(whole.subarray(skip, skip + packed));
  };
}
