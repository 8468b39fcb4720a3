// Takes one record from a shelf: unpacked, its length and checksum proven, parsed, and of the name that it was found under.
import { unpack } from '#kit/io/zip';
import { err, ok, type Result } from '#model/result';
import { parseRecord, type OsvRecord } from './record.ts';
import type { RawRecord, Shelf } from './shelf.ts';

export interface ReadRecord {
  readonly raw: RawRecord;
  readonly record: OsvRecord;
}

/** `damaged`: its bytes are not what was packed, which speaks against the whole archive, not against this record. */
export interface Unreadable {
  readonly why: string;
  readonly damaged: boolean;
}

export function readRecord(shelf: Shelf, at: number): Result<ReadRecord, Unreadable> {
  const raw = shelf.raw(at);
  if (!raw.ok) return err({ why: raw.error, damaged: true });
  const bytes = unpack(raw.value.bytes, raw.value.stored, shelf.size[at] ?? 0, shelf.crc[at] ?? 0);
  if (!bytes.ok) return err({ why: bytes.error, damaged: true });
  const text = Buffer.from(bytes.value.buffer, bytes.value.byteOffset, bytes.value.length).toString();
  const record = parseRecord(text, shelf.ids[at] ?? '');
  return record.ok ? ok({ raw: raw.value, record: record.value }) : err({ why: record.error, damaged: false });
}
