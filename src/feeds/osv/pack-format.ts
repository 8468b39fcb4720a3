// The layout of a record pack, which holds the original records of an index for `explain` and for the next update:
//
//   data       the records as their source packed them, sorted by id
//   columns    ids, modified, aliases, packages (text, a line per record), then flags, CRC-32s, sizes and packed sizes (numbers)
//   footer     magic, version, number of records, bytes and CRC of each column, CRC of itself
import { crc32 } from 'node:zlib';
import { err, ok, type Result } from '#model/result';

const packVersion = 1;
const magic = 'ASSAYREC';
export const columnNames = ['ids', 'modified', 'aliases', 'packages', 'flags', 'crc', 'size', 'packed'] as const;
export type ColumnName = (typeof columnNames)[number];
export const packFooterBytes = 32 + 10 * columnNames.length;

/** Bits of the column `flags`. */
export const flags = { withdrawn: 1, stored: 2 } as const;

export interface PackFooter {
  readonly records: number;
  /** Bytes before the columns. */
  readonly dataBytes: number;
  readonly columns: Readonly<Record<ColumnName, { readonly offset: number; readonly bytes: number; readonly crc: number }>>;
}

/** `columns`: bytes and CRC-32 of each, in the order of `columnNames`. */
export function encodePackFooter(records: number, dataBytes: number, columns: readonly { readonly bytes: number; readonly crc: number }[]): Buffer {
  const out = Buffer.alloc(packFooterBytes);
  out.write(magic, 0, 'latin1');
  out.writeUInt32LE(packVersion, 8);
  out.writeUInt32LE(records, 12);
  out.writeUIntLE(dataBytes, 16, 6);
  for (const [at, column] of columns.entries()) {
    out.writeUIntLE(column.bytes, 24 + 10 * at, 6);
    out.writeUInt32LE(column.crc, 30 + 10 * at);
  }
  out.writeUInt32LE(crc32(out.subarray(0, packFooterBytes - 4)), packFooterBytes - 4);
  return out;
}

export function decodePackFooter(data: Buffer, fileBytes: number): Result<PackFooter, string> {
  if (data.length !== packFooterBytes || data.toString('latin1', 0, 8) !== magic) return err('it is no record pack, or cut short');
  if (data.readUInt32LE(packFooterBytes - 4) !== crc32(data.subarray(0, packFooterBytes - 4))) return err('its footer is damaged');
  if (data.readUInt32LE(8) !== packVersion) return err(`it has version ${data.readUInt32LE(8)}, this Assay reads ${packVersion}`);
  const dataBytes = data.readUIntLE(16, 6);
  let offset = dataBytes;
  const columns: Partial<Record<ColumnName, { offset: number; bytes: number; crc: number }>> = {};
  for (const [at, name] of columnNames.entries()) {
    const bytes = data.readUIntLE(24 + 10 * at, 6);
    columns[name] = { offset, bytes, crc: data.readUInt32LE(30 + 10 * at) };
    offset += bytes;
  }
  if (offset + packFooterBytes !== fileBytes) return err(`it has ${fileBytes} bytes where ${offset + packFooterBytes} are expected`);
  return ok({ records: data.readUInt32LE(12), dataBytes, columns: columns as PackFooter['columns'] });
}
