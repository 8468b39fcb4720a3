// Looks packages up in an index file by positional reads: a handful of bytes per question, whatever the size of the index. What is
// damaged is a fault with its reason, never an empty answer.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { Advisory } from '#model/advisory';
import { err, ok, type Result } from '#model/result';
import { decodeBlob } from './blob.ts';
import { decodeFooter, footerBytes, homeSlot, slotBytes, slotIsWhole, slotLength, slotOffset, slotTag, tagOf, type Footer, type Meta, type Section } from './index-format.ts';
import { namingProbe } from './keys.ts';

export interface IndexReader {
  readonly packages: number;
  /** `key` as packageKey makes it. No advisories: an empty list. */
  lookup(key: string): Result<readonly Advisory[], string>;
  /** All keys, sorted. */
  keys(): Result<readonly string[], string>;
  /** Where every package's blob begins, in the order of the keys, and where the last one ends. */
  places(): Result<Float64Array, string>;
  /** Bytes by position; fewer than asked for at the end. */
  read(offset: number, bytes: number): Buffer;
  close(): void;
}

/** Fails with the reason for a file that is no whole index, of another version, of another ecosystem or with other naming rules. */
export function openIndex(path: string, ecosystem: string): Result<IndexReader, string> {
  const fd = openSync(path, 'r');
  const opened = checkIndex(fd, ecosystem);
  if (!opened.ok) closeSync(fd);
  return opened.ok ? ok(readerOf(fd, opened.value)) : opened;
}

function checkIndex(fd: number, ecosystem: string): Result<Footer, string> {
  const { size } = fstatSync(fd);
  const footer = decodeFooter(readAt(fd, Math.max(0, size - footerBytes), footerBytes), size);
  if (!footer.ok) return footer;
  const meta = readSection(fd, footer.value.meta);
  if (meta === undefined) return err('what it says of itself is damaged');
  const about = JSON.parse(meta.toString()) as Meta;
  if (about.ecosystem !== ecosystem) return err(`it is the index of ${about.ecosystem}`);
  return about.naming === namingProbe(ecosystem) ? footer : err('it names packages by other rules than this Assay');
}

function readerOf(fd: number, footer: Footer): IndexReader {
  const open: Open = { fd, footer, asked: 0, table: undefined };
  return {
    packages: footer.packages,
    lookup: (key) => lookup(open, key),
    keys() {
      const names = readSection(fd, footer.names);
      if (names === undefined) return err('its list of names is damaged');
      return ok(footer.packages === 0 ? [] : names.toString().split('\n'));
    },
    places: () => placesOf(fd, footer),
    read: (offset, bytes) => readAt(fd, offset, bytes),
    close: () => closeSync(fd),
  };
}

interface Open {
  readonly fd: number;
  readonly footer: Footer;
  /** Packages looked up so far. */
  asked: number;
  /** The whole of it, where so many are looked up that one long read is cheaper than a short one for each. */
  table: Buffer | undefined;
}

const manyAsked = 64;
const maxTableBytes = 32 << 20;

/** Read at once: the search seldom goes further. */
const slotsAtOnce = 8;
const window = Buffer.alloc(slotsAtOnce * slotBytes);

/** The slots from `slot` on, `wanted` of them; `undefined` where the file ends before. */
function slotsFrom(open: Open, slot: number, wanted: number): Buffer | undefined {
  const { fd, footer: { table } } = open;
  if (open.table === undefined && open.asked > manyAsked && table.bytes <= maxTableBytes) open.table = readAt(fd, table.offset, table.bytes);
  const start = slot * slotBytes;
  if (open.table !== undefined) return start + wanted * slotBytes <= open.table.length ? open.table.subarray(start, start + wanted * slotBytes) : undefined;
  return readSync(fd, window, 0, wanted * slotBytes, table.offset + start) === wanted * slotBytes ? window : undefined;
}

function lookup(open: Open, key: string): Result<readonly Advisory[], string> {
  const tag = tagOf(key);
  const { slots } = open.footer;
  open.asked += 1;
  let slot = homeSlot(tag, slots);
  for (let seen = 0; seen < slots; ) {
    const wanted = Math.min(slotsAtOnce, slots - slot);
    const read = slotsFrom(open, slot, wanted);
    if (read === undefined) return err('its table is cut short');
    for (let at = 0; at < wanted; at += 1, seen += 1) {
      const start = at * slotBytes;
      if (!slotIsWhole(read, start, slot + at)) return err(`slot ${slot + at} of its table is damaged`);
      const bytes = slotLength(read, start);
      if (bytes === 0) return none;
      if (slotTag(read, start) !== tag) continue;
      const decoded = readBlob(open.fd, slotOffset(read, start), bytes);
      if (!decoded.ok) return decoded;
      if (decoded.value.key === key) return ok(decoded.value.advisories);
    }
    slot = slot + wanted === slots ? 0 : slot + wanted;
  }
  return err('its table has no end');
}

/** For one blob after the other: most are looked at once and never again. */
const scratch = Buffer.alloc(1 << 16);

/** What comes after the ranges is read again when it is asked for, which it is for the few advisories that match. */
function readBlob(fd: number, offset: number, bytes: number): ReturnType<typeof decodeBlob> {
  if (bytes > scratch.length) return decodeBlob(readAt(fd, offset, bytes));
  return decodeBlob(scratch.subarray(0, readSync(fd, scratch, 0, bytes, offset)), () => readAt(fd, offset, bytes));
}

const none = ok<readonly Advisory[]>([]);

function placesOf(fd: number, footer: Footer): Result<Float64Array, string> {
  const table = readAt(fd, footer.table.offset, footer.table.bytes);
  const places = new Float64Array(footer.packages + 1);
  let found = 0;
  for (let slot = 0; slot < footer.slots; slot += 1) {
    const start = slot * slotBytes;
    if (start + slotBytes > table.length || !slotIsWhole(table, start, slot)) return err(`slot ${slot} of its table is damaged`);
    if (slotLength(table, start) === 0) continue;
    if (found < footer.packages) places[found] = slotOffset(table, start);
    found += 1;
  }
  if (found !== footer.packages) return err(`its table has ${found} packages where ${footer.packages} are expected`);
  places[found] = footer.names.offset;
  return ok(places.sort());
}

function readSection(fd: number, section: Section): Buffer | undefined {
  const bytes = readAt(fd, section.offset, section.bytes);
  return bytes.length === section.bytes && crc32(bytes) === section.crc ? bytes : undefined;
}

/** Past the end there is nothing; so a length that lies is bounded by the file. */
function readAt(fd: number, offset: number, bytes: number): Buffer {
  const room = bytes > 1 << 20 ? Math.min(bytes, Math.max(0, fstatSync(fd).size - offset)) : bytes;
  const buffer = Buffer.allocUnsafe(room);
  const read = readSync(fd, buffer, 0, room, offset);
  return read === room ? buffer : buffer.subarray(0, read);
}
