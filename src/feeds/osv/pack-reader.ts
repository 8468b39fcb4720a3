// Reads a record pack: its columns at once, its records by position. It is a shelf like any other, so that an
// update can take from the last build what did not change.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { endianness } from 'node:os';
import { crc32 } from 'node:zlib';
import { err, ok, type Result } from '#model/result';
import { columnNames, decodePackFooter, flags, packFooterBytes, type ColumnName, type PackFooter } from './pack-format.ts';
import type { PackRow } from './pack-writer.ts';
import type { Shelf } from './shelf.ts';

export interface RecordPack extends Shelf {
  readonly modified: readonly string[];
  /** As they stand: joined by commas, '' for none. */
  readonly aliasLines: readonly string[];
  /** As they stand: joined by tabs. */
  readonly packageLines: readonly string[];
  isWithdrawn(at: number): boolean;
  row(at: number): PackRow;
  /** Where the data of a record begins; of the one past the last, where all data end. */
  offset(at: number): number;
  read(offset: number, bytes: number): Buffer;
}

/** Reads and checks the columns, and no record. Fails with the reason. */
export function openPack(path: string): Result<RecordPack, string> {
  const fd = openSync(path, 'r');
  const { size } = fstatSync(fd);
  const footer = decodePackFooter(readAt(fd, Math.max(0, size - packFooterBytes), packFooterBytes), size);
  const columns = footer.ok ? readColumns(fd, footer.value) : footer;
  if (!columns.ok) closeSync(fd);
  return columns.ok ? ok(packOf(fd, columns.value)) : columns;
}

type Columns = Readonly<Record<ColumnName, Buffer>>;

function readColumns(fd: number, footer: PackFooter): Result<Columns, string> {
  const columns: Partial<Record<ColumnName, Buffer>> = {};
  for (const name of columnNames) {
    const { offset, bytes, crc } = footer.columns[name];
    const column = readAt(fd, offset, bytes);
    if (column.length !== bytes || crc32(column) !== crc) return err(`its column "${name}" is damaged`);
    columns[name] = column;
  }
  return ok(columns as Columns);
}

function packOf(fd: number, columns: Columns): RecordPack {
  const lines = (name: ColumnName) => once(() => (columns.flags.length === 0 ? [] : columns[name].toString().split('\n')));
  const [ids, modified, aliases, packages] = [lines('ids'), lines('modified'), lines('aliases'), lines('packages')];
  const [crc, size, packed] = [numbersOf(columns.crc), numbersOf(columns.size), numbersOf(columns.packed)];
  const offsets = once(() => offsetsOf(packed));
  const marks = columns.flags;
  return {
    get ids() { return ids(); },
    get modified() { return modified(); },
    get aliasLines() { return aliases(); },
    get packageLines() { return packages(); },
    crc, size, rejected: [],
    isWithdrawn: (at) => ((marks[at] ?? 0) & flags.withdrawn) !== 0,
    row: (at) => ({
      id: ids()[at] ?? '', modified: modified()[at] ?? '', aliases: aliases()[at] ?? '', packages: packages()[at] ?? '',
      flags: marks[at] ?? 0, crc: crc[at] ?? 0, size: size[at] ?? 0, packed: packed[at] ?? 0,
    }),
    offset: (at) => offsets()[at] ?? 0,
    read: (offset, bytes) => readAt(fd, offset, bytes),
    raw(at) {
      const length = packed[at] ?? 0;
      const bytes = readAt(fd, offsets()[at] ?? 0, length);
      return bytes.length === length ? ok({ bytes, stored: ((marks[at] ?? 0) & flags.stored) !== 0 }) : err('its bytes are cut short');
    },
    close: () => closeSync(fd),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Copied, so that the numbers lie where a typed array may read them; little-endian in the file. */
function numbersOf(column: Buffer): Uint32Array {
  const copy = Buffer.from(column.buffer.slice(column.byteOffset, column.byteOffset + column.length));
  if (endianness() === 'BE') copy.swap32();
  return new Uint32Array(copy.buffer, copy.byteOffset, copy.length / 4);
}

function offsetsOf(packed: Uint32Array): Float64Array {
  const offsets = new Float64Array(packed.length + 1);
  for (const [at, bytes] of packed.entries()) offsets[at + 1] = (offsets[at] ?? 0) + bytes;
  return offsets;
}

function readAt(fd: number, offset: number, bytes: number): Buffer {
  const buffer = Buffer.allocUnsafe(bytes);
  return buffer.subarray(0, readSync(fd, buffer, 0, bytes, offset));
}
