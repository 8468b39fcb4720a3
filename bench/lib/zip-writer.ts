// Writes zip archives, also of more than 65,535 entries, and crooked ones for tests: sizes, names and checksums are written as told.
import { closeSync, openSync, writeSync } from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipInput {
  readonly name: string;
  readonly data: string | Uint8Array;
  readonly stored?: boolean;
  /** What the archive claims instead of the truth. */
  readonly claim?: { readonly size?: number; readonly crc?: number; readonly flags?: number; readonly method?: number; readonly offset?: number };
  /** Packed already, with the CRC-32 and size of what it holds. */
  readonly packed?: { readonly bytes: Uint8Array; readonly crc: number; readonly size: number };
}

export function writeZip(path: string, inputs: Iterable<ZipInput>): void {
  const fd = openSync(path, 'w');
  const pieces: Uint8Array[] = [];
  let pending = 0;
  let offset = 0;
  const flush = (): void => {
    const all = Buffer.concat(pieces.splice(0));
    for (let at = 0; at < all.length; ) at += writeSync(fd, all, at);
    pending = 0;
  };
  const write = (bytes: Uint8Array): void => {
    pieces.push(bytes);
    pending += bytes.length;
    offset += bytes.length;
    if (pending > 1 << 20) flush();
  };
  const directory: Buffer[] = [];
  for (const input of inputs) {
    const start = offset;
    const entry = toEntry(input);
    write(localHeader(entry));
    write(entry.bytes);
    directory.push(centralHeader(entry, input.claim?.offset ?? start));
  }
  const begin = offset;
  for (const header of directory) write(header);
  for (const part of ending(directory.length, offset - begin, begin)) write(part);
  flush();
  closeSync(fd);
}

interface Entry {
  readonly name: Buffer;
  readonly bytes: Uint8Array;
  readonly crc: number;
  readonly size: number;
  readonly method: number;
  readonly flags: number;
}

function toEntry({ name, data, stored = false, claim = {}, packed }: ZipInput): Entry {
  const plain = typeof data === 'string' ? Buffer.from(data) : data;
  return {
    name: Buffer.from(name), bytes: packed?.bytes ?? (stored ? plain : deflateRawSync(plain)), crc: claim.crc ?? packed?.crc ?? crc32(plain),
    size: claim.size ?? packed?.size ?? plain.length, method: claim.method ?? (stored ? 0 : 8), flags: claim.flags ?? 0,
  };
}

function localHeader({ name, bytes, crc, size, method, flags }: Entry): Buffer {
  const out = Buffer.alloc(30 + name.length);
  out.writeUInt32LE(0x04034b50, 0);
  out.writeUInt16LE(20, 4);
  out.writeUInt16LE(flags, 6);
  out.writeUInt16LE(method, 8);
  out.writeUInt32LE(crc, 14);
  out.writeUInt32LE(bytes.length, 18);
  out.writeUInt32LE(size, 22);
  out.writeUInt16LE(name.length, 26);
  out.set(name, 30);
  return out;
}

function centralHeader({ name, bytes, crc, size, method, flags }: Entry, offset: number): Buffer {
  const large = offset >= 0xffffffff || size >= 0xffffffff;
  const out = Buffer.alloc(46 + name.length + (large ? 28 : 0));
  out.writeUInt32LE(0x02014b50, 0);
  out.writeUInt16LE(20, 6);
  out.writeUInt16LE(flags, 8);
  out.writeUInt16LE(method, 10);
  out.writeUInt32LE(crc, 16);
  out.writeUInt32LE(large ? 0xffffffff : bytes.length, 20);
  out.writeUInt32LE(large ? 0xffffffff : size, 24);
  out.writeUInt16LE(name.length, 28);
  out.writeUInt16LE(large ? 28 : 0, 30);
  out.writeUInt32LE(large ? 0xffffffff : offset, 42);
  out.set(name, 46);
  if (large) {
    out.writeUInt16LE(1, 46 + name.length);
    out.writeUInt16LE(24, 48 + name.length);
    for (const [at, value] of [size, bytes.length, offset].entries()) out.writeBigUInt64LE(BigInt(value), 50 + name.length + 8 * at);
  }
  return out;
}

function ending(count: number, bytes: number, offset: number): Buffer[] {
  const large = count >= 0xffff || offset >= 0xffffffff;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(large ? 0xffff : count, 8);
  end.writeUInt16LE(large ? 0xffff : count, 10);
  end.writeUInt32LE(large ? 0xffffffff : bytes, 12);
  end.writeUInt32LE(large ? 0xffffffff : offset, 16);
  if (!large) return [end];
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  for (const [at, value] of [count, count, bytes, offset].entries()) record.writeBigUInt64LE(BigInt(value), 24 + 8 * at);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(offset + bytes), 8);
  locator.writeUInt32LE(1, 16);
  return [record, locator, end];
}
