// Writes a record pack: records in the order of their ids, copied as they are packed, never packed anew.
import { endianness } from 'node:os';
import { crc32 } from 'node:zlib';
import { createFileWriter, type FileWriter } from './file-writer.ts';
import type { Draft } from './draft.ts';
import { encodePackFooter, flags } from './pack-format.ts';
import type { RawRecord } from './shelf.ts';

export interface PackRow {
  readonly id: string;
  readonly modified: string;
  readonly aliases: string;
  readonly packages: string;
  readonly flags: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: number;
}

export interface PackWriter {
  /** Ids come in ascending code-unit order, each once. The data goes to `data`, before the next row. */
  add(row: PackRow): void;
  readonly data: FileWriter;
  /** Returns the file's SHA-256, hex, which with `.rec` is its name. */
  finish(): string;
  discard(): void;
}

export function createPackWriter(folder: string): PackWriter {
  const data = createFileWriter(folder);
  const text = { ids: [] as string[], modified: [] as string[], aliases: [] as string[], packages: [] as string[] };
  const numbers = { flags: [] as number[], crc: [] as number[], size: [] as number[], packed: [] as number[] };
  return {
    data,
    add(row) {
      text.ids.push(row.id);
      text.modified.push(row.modified);
      text.aliases.push(row.aliases);
      text.packages.push(row.packages);
      numbers.flags.push(row.flags);
      numbers.crc.push(row.crc);
      numbers.size.push(row.size);
      numbers.packed.push(row.packed);
    },
    finish() {
      const dataBytes = data.position;
      const put = (bytes: Uint8Array): { readonly bytes: number; readonly crc: number } => {
        data.write(bytes);
        return { bytes: bytes.length, crc: crc32(bytes) };
      };
      const columns = [
        ...[text.ids, text.modified, text.aliases, text.packages].map((lines) => put(Buffer.from(lines.join('\n')))),
        put(Uint8Array.from(numbers.flags)), ...[numbers.crc, numbers.size, numbers.packed].map((list) => put(littleEndian(list))),
      ];
      data.write(encodePackFooter(text.ids.length, dataBytes, columns));
      for (const list of [...Object.values(text), ...Object.values(numbers)]) list.length = 0;
      return data.finish('rec');
    },
    discard: () => data.discard(),
  };
}

function littleEndian(numbers: readonly number[]): Buffer {
  const bytes = Buffer.from(Uint32Array.from(numbers).buffer);
  return endianness() === 'BE' ? bytes.swap32() : bytes;
}

export function packRow(draft: Draft, modified: string, raw: RawRecord, crc: number, size: number): PackRow {
  const marks = (draft.withdrawn ? flags.withdrawn : 0) | (raw.stored ? flags.stored : 0);
  return { id: draft.id, modified, aliases: draft.aliasLine, packages: draft.packageLine, flags: marks, crc, size, packed: raw.bytes.length };
}
