// Writes packs with their indexes, and loose objects, byte by byte as a test wants them: sound ones quickly, and unsound ones that git would never write.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from './crc32.ts';
import { deflateSync, type ZlibOptions } from 'node:zlib';

export type PackedType = 'commit' | 'tree' | 'blob' | 'tag';
const numbers = { commit: 1, tree: 2, blob: 3, tag: 4 } as const;

export interface Packed {
  readonly oid: string;
  readonly type: PackedType;
  readonly content: Buffer;
  /** Instructions behind the two sizes, and whose base; whole unless told. */
  readonly delta?: { readonly base: string; readonly instructions: Buffer; readonly as: 'ofs' | 'ref' };
  readonly zlib?: ZlibOptions;
  /** Instead of what would be written. */
  readonly raw?: Buffer;
}

export const oidOf = (type: PackedType, content: Uint8Array): string => createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex');

export function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  do {
    bytes.push((rest & 0x7f) | (rest > 0x7f ? 0x80 : 0));
    rest = Math.floor(rest / 128);
  } while (rest > 0);
  return Buffer.from(bytes);
}

export function entryHeader(type: number, size: number): Buffer {
  const bytes = [(type << 4) | (size & 15)];
  for (let rest = Math.floor(size / 16); rest > 0; rest = Math.floor(rest / 128)) {
    bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) | 0x80;
    bytes.push(rest & 0x7f);
  }
  return Buffer.from(bytes);
}

function distance(value: number): Buffer {
  const bytes = [value & 0x7f];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) bytes.unshift(0x80 | (--rest & 0x7f));
  return Buffer.from(bytes);
}

/** An instruction that copies; `length` up to 0xffffff. */
export function copyFrom(from: number, length: number): Buffer {
  const bytes = [0x80];
  for (let i = 0; i < 4; i += 1) {
    const byte = (from >>> (8 * i)) & 255;
    if (byte !== 0) {
      bytes[0] = (bytes[0] ?? 0) | (1 << i);
      bytes.push(byte);
    }
  }
  for (let i = 0; i < 3 && length !== 0x10000; i += 1) {
    const byte = (length >>> (8 * i)) & 255;
    if (byte !== 0) {
      bytes[0] = (bytes[0] ?? 0) | (16 << i);
      bytes.push(byte);
    }
  }
  return Buffer.from(bytes);
}

export function insert(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += 127) parts.push(Buffer.from([Math.min(127, bytes.length - at)]), bytes.subarray(at, at + 127));
  return Buffer.concat(parts);
}

export interface WrittenPack {
  readonly pack: Buffer;
  readonly idx: Buffer;
  readonly name: string;
}

/** `edit` may spoil the finished pack before its checksum is made. */
export function buildPack(objects: readonly Packed[], edit: (pack: Buffer) => void = () => undefined): WrittenPack {
  const head = Buffer.from('PACK\0\0\0\x02\0\0\0\0', 'latin1');
  head.writeUInt32BE(objects.length, 8);
  const parts: Buffer[] = [head];
  const places = new Map<string, number>();
  const rows: { readonly oid: string; readonly offset: number; readonly crc: number }[] = [];
  const sizes = new Map(objects.map((one) => [one.oid, one.content.length]));
  let offset = 12;
  for (const one of objects) {
    const bytes = one.raw ?? entry(one, offset, places, sizes);
    places.set(one.oid, offset);
    rows.push({ oid: one.oid, offset, crc: crc32(bytes) });
    parts.push(bytes);
    offset += bytes.length;
  }
  const body = Buffer.concat(parts);
  edit(body);
  const sum = createHash('sha1').update(body).digest();
  return { pack: Buffer.concat([body, sum]), idx: buildIdx(rows, sum), name: `pack-${sum.toString('hex')}` };
}

function entry(one: Packed, offset: number, places: ReadonlyMap<string, number>, sizes: ReadonlyMap<string, number>): Buffer {
  if (one.delta === undefined) return Buffer.concat([entryHeader(numbers[one.type], one.content.length), deflateSync(one.content, one.zlib)]);
  const { base, instructions, as } = one.delta;
  const delta = Buffer.concat([varint(sizes.get(base) ?? 0), varint(one.content.length), instructions]);
  const place = places.get(base);
  const link = as === 'ofs' && place !== undefined ? distance(offset - place) : Buffer.from(base, 'hex');
  return Buffer.concat([entryHeader(as === 'ofs' && place !== undefined ? 6 : 7, delta.length), link, deflateSync(delta, one.zlib)]);
}

export function buildIdx(rows: readonly { readonly oid: string; readonly offset: number; readonly crc: number }[], packSum: Buffer): Buffer {
  const sorted = [...rows].sort((a, b) => (a.oid < b.oid ? -1 : a.oid > b.oid ? 1 : 0));
  const out = Buffer.alloc(1032 + sorted.length * 28 + 20);
  out.writeUInt32BE(0xff744f63, 0);
  out.writeUInt32BE(2, 4);
  for (let i = 0; i < 256; i += 1) out.writeUInt32BE(sorted.filter((row) => parseInt(row.oid.slice(0, 2), 16) <= i).length, 8 + i * 4);
  for (const [i, row] of sorted.entries()) {
    out.write(row.oid, 1032 + i * 20, 'hex');
    out.writeUInt32BE(row.crc, 1032 + sorted.length * 20 + i * 4);
    out.writeUInt32BE(row.offset, 1032 + sorted.length * 24 + i * 4);
  }
  packSum.copy(out, out.length - 20);
  return Buffer.concat([out, createHash('sha1').update(out).digest()]);
}

/** Makes `folder` a bare repository with these packs. */
export function plantPacks(folder: string, packs: readonly WrittenPack[], loose: readonly Packed[] = []): void {
  mkdirSync(join(folder, 'objects/pack'), { recursive: true });
  mkdirSync(join(folder, 'refs/heads'), { recursive: true });
  writeFileSync(join(folder, 'HEAD'), 'ref: refs/heads/main\n');
  for (const { pack, idx, name } of packs) {
    writeFileSync(join(folder, 'objects/pack', `${name}.pack`), pack);
    writeFileSync(join(folder, 'objects/pack', `${name}.idx`), idx);
  }
  for (const one of loose) {
    mkdirSync(join(folder, 'objects', one.oid.slice(0, 2)), { recursive: true });
    const whole = Buffer.concat([Buffer.from(`${one.type} ${one.content.length}\0`), one.content]);
    writeFileSync(join(folder, 'objects', one.oid.slice(0, 2), one.oid.slice(2)), one.raw ?? deflateSync(whole, one.zlib));
  }
}
