// Writes an index file: packages in the order of their keys, then the table that finds them. The same packages give the same bytes,
// however they were come by.
import { crc32 } from 'node:zlib';
import { createFileWriter } from './file-writer.ts';
import { encodeFooter, homeSlot, slotBytes, slotCheck, slotsFor, tagOf, type Meta, type Section } from './index-format.ts';

export interface IndexWriter {
  /** Keys come in ascending code-unit order, each once. */
  add(key: string, blob: Uint8Array): void;
  /** Returns the file's SHA-256, hex, which with `.idx` is its name. */
  finish(meta: Meta): string;
  discard(): void;
}

export function createIndexWriter(folder: string): IndexWriter {
  const file = createFileWriter(folder);
  const keys: string[] = [];
  const lengths: number[] = [];
  const section = (bytes: Uint8Array): Section => {
    const offset = file.position;
    file.write(bytes);
    return { offset, bytes: bytes.length, crc: crc32(bytes) };
  };
  return {
    add(key, blob) {
      keys.push(key);
      lengths.push(blob.length);
      file.write(blob);
    },
    finish(meta) {
      const names = section(Buffer.from(keys.join('\n')));
      const slots = slotsFor(keys.length);
      const table = { ...section(tableOf(keys, lengths, slots)), crc: 0 };
      const about = section(Buffer.from(JSON.stringify(meta)));
      file.write(encodeFooter({ packages: keys.length, slots, names, table, meta: about, bytes: file.position + 128 }));
      return file.finish('idx');
    },
    discard: () => file.discard(),
  };
}

function tableOf(keys: readonly string[], lengths: readonly number[], slots: number): Buffer {
  const table = Buffer.alloc(slots * slotBytes);
  const taken = new Uint8Array(slots);
  let offset = 0;
  for (const [at, key] of keys.entries()) {
    const tag = tagOf(key);
    let slot = homeSlot(tag, slots);
    while (taken[slot] === 1) slot = slot + 1 === slots ? 0 : slot + 1;
    taken[slot] = 1;
    const start = slot * slotBytes;
    table.writeUInt32LE(tag, start);
    table.writeUInt32LE(lengths[at] ?? 0, start + 4);
    table.writeUIntLE(offset, start + 8, 6);
    offset += lengths[at] ?? 0;
  }
  for (let slot = 0; slot < slots; slot += 1) table.writeUInt32LE(slotCheck(table, slot * slotBytes, slot), slot * slotBytes + slotBytes - 4);
  return table;
}
