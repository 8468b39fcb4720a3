// The layout of an index file, written once by index-writer and read by position:
//
//   blobs      one per package, sorted by key (see blob.ts)
//   names      the keys, sorted, one per line
//   slots      hash table, open addressing, 20 bytes each: tag (4), length (4), offset (6), zero (2), check (4)
//   meta       JSON: ecosystem, naming probe
//   footer     128 bytes: magic, version, counts, where the sections are, CRC of each, CRC of itself
//
// Everything that a look-up touches has a checksum of its own, empty slots too: a damaged byte is found where it is read, and cannot
// pass for "no advisories".
import { crc32 } from 'node:zlib';
import { err, ok, type Result } from '#model/result';

export const indexVersion = 3;
export const slotBytes = 20;
export const footerBytes = 128;
const magic = 'ASSAYIDX';

export interface Section {
  readonly offset: number;
  readonly bytes: number;
  readonly crc: number;
}

export interface Footer {
  readonly packages: number;
  readonly slots: number;
  readonly names: Section;
  /** `crc` is 0: slots check themselves, one by one. */
  readonly table: Section;
  readonly meta: Section;
  /** Of the whole file. */
  readonly bytes: number;
}

export interface Meta {
  readonly ecosystem: string;
  readonly naming: string;
}

export function encodeFooter(footer: Footer): Buffer {
  const out = Buffer.alloc(footerBytes);
  out.write(magic, 0, 'latin1');
  out.writeUInt32LE(indexVersion, 8);
  out.writeUInt32LE(footer.packages, 12);
  out.writeUInt32LE(footer.slots, 16);
  for (const [at, section] of [footer.names, footer.table, footer.meta].entries()) {
    out.writeUIntLE(section.offset, 24 + 16 * at, 6);
    out.writeUIntLE(section.bytes, 30 + 16 * at, 6);
    out.writeUInt32LE(section.crc, 36 + 16 * at);
  }
  out.writeUIntLE(footer.bytes, 80, 6);
  out.writeUInt32LE(crc32(out.subarray(0, footerBytes - 4)), footerBytes - 4);
  return out;
}

/** `fileBytes`: how long the file is. The reason, where it is no whole index of this version. */
export function decodeFooter(data: Buffer, fileBytes: number): Result<Footer, string> {
  if (data.length !== footerBytes || data.toString('latin1', 0, 8) !== magic) return err('it is no index, or cut short');
  if (data.readUInt32LE(footerBytes - 4) !== crc32(data.subarray(0, footerBytes - 4))) return err('its footer is damaged');
  const version = data.readUInt32LE(8);
  if (version !== indexVersion) return err(`it has version ${version}, this Assay reads ${indexVersion}`);
  const section = (at: number): Section => ({ offset: data.readUIntLE(24 + 16 * at, 6), bytes: data.readUIntLE(30 + 16 * at, 6), crc: data.readUInt32LE(36 + 16 * at) });
  const footer: Footer = {
    packages: data.readUInt32LE(12), slots: data.readUInt32LE(16), names: section(0), table: section(1), meta: section(2), bytes: data.readUIntLE(80, 6),
  };
  if (footer.bytes !== fileBytes) return err(`it has ${fileBytes} bytes where ${footer.bytes} are expected`);
  return ok(footer);
}

/** Where a key is looked for. Keys that share a tag are told apart by the key inside the blob. */
export function tagOf(key: string): number {
  let hash = crc32(key);
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A slot's fields, by the offset of the slot. A length of 0 is an empty slot. */
export const slotTag = (table: Buffer, start: number): number => table.readUInt32LE(start);
export const slotLength = (table: Buffer, start: number): number => table.readUInt32LE(start + 4);
export const slotOffset = (table: Buffer, start: number): number => table.readUIntLE(start + 8, 6);

/** Half of the slots stay empty, so that a search ends after one or two. */
export const slotsFor = (packages: number): number => Math.max(8, 2 * packages);

/** Where the search for a tag begins. */
export const homeSlot = (tag: number, slots: number): number => Math.floor((tag / 0x1_0000_0000) * slots);

/**
 * Check of the slot at `number` whose bytes begin at `start`. Every word is mixed in by a bijection, so that damage within one word
 * always shows; the number is part of it, so that a slot at the wrong place shows too, and one full of zeros.
 */
export function slotCheck(table: Buffer, start: number, number: number): number {
  let hash = (number ^ 0x5a55a1d1) | 0;
  for (let at = start; at < start + slotBytes - 4; at += 4) {
    hash = Math.imul(hash ^ table.readInt32LE(at), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}

export const slotIsWhole = (table: Buffer, start: number, number: number): boolean => table.readUInt32LE(start + slotBytes - 4) === slotCheck(table, start, number);
