// Takes one record from a shelf: unpacked, its length and checksum proven, parsed, and of the name that it was found under.
import { unpack } from '#kit/io/zip';
import { ok, type Result } from '#model/result';
import { parseRecord, type OsvRecord } from './record.ts';
import type { RawRecord, Shelf } from './shelf.ts';

export function readRecord(shelf: Shelf, at: number): Result<{ readonly raw: RawRecord; readonly record: OsvRecord }, string> {
  const raw = shelf.raw(at);
  if (!raw.ok) return raw;
  const bytes = unpack(raw.value.bytes, raw.value.stored, shelf.size[at] ?? 0, shelf.crc[at] ?? 0);
  if (!bytes.ok) return bytes;
  const text = Buffer.from(bytes.value.buffer, bytes.value.byteOffset, bytes.value.length).toString();
  const record = parseRecord(text, shelf.ids[at] ?? '');
  return record.ok ? ok({ raw: raw.value, record: record.value }) : record;
}
