// Reads what stands before each object of a pack: its type, its size and, for a delta, its base. One pass in the order of the file, in pieces.
import { err, ok, type Result } from '#model/result';
import type { Reason } from '#kit/io/fs';
import type { RandomFile } from '#kit/io/random-file';

export const ofsDelta = 6;
export const refDelta = 7;

export interface Header {
  readonly type: number;
  /** Inflated, of what stands here: for a delta its instructions. */
  readonly size: number;
  /** Bytes before the compressed data. */
  readonly length: number;
  /** Where an ofs-delta's base stands. */
  readonly base: number;
}

const piece = 1024 * 1024;
/** Type and size take at most ten bytes, a base's distance ten, a base's id 32. */
const longest = 64;

/** Reads ahead in pieces; `at` gives at least `longest` bytes from `position` on, or all there are. */
export function readAhead(file: RandomFile): (position: number) => Result<Uint8Array, Reason> {
  const bytes = new Uint8Array(Math.min(piece, file.size));
  let start = 0;
  let end = 0;
  return (position) => {
    if (position < start || (position + longest > end && end < file.size)) {
      const read = file.read(bytes, 0, bytes.length, position);
      if (!read.ok) return read;
      start = position;
      end = position + read.value;
    }
    return ok(bytes.subarray(position - start, Math.min(position - start + longest, end - start)));
  };
}

/** For a ref-delta the base's id is the `hashLength` bytes before `length`. */
export function readHeader(bytes: Uint8Array, offset: number, hashLength: number): Result<Header, string> {
  let at = 0;
  let byte = bytes[at++] ?? 0;
  const type = (byte >> 4) & 7;
  let size = byte & 15;
  for (let unit = 16; (byte & 0x80) !== 0; unit *= 128) {
    if (at >= bytes.length || at > 9) return err('its size is malformed');
    byte = bytes[at++] ?? 0;
    size += (byte & 0x7f) * unit;
  }
  let base = -1;
  if (type === ofsDelta) {
    byte = bytes[at++] ?? 0;
    let distance = byte & 0x7f;
    for (let more = 0; (byte & 0x80) !== 0; more += 1) {
      if (at >= bytes.length || more > 8) return err('the place of its base is malformed');
      byte = bytes[at++] ?? 0;
      distance = (distance + 1) * 128 + (byte & 0x7f);
    }
    base = offset - distance;
    if (distance === 0 || base < 12) return err('its base would stand outside of the pack');
  } else if (type === refDelta) at += hashLength;
  else if (type === 0 || type === 5) return err(`its type ${type} is not known`);
  return at > bytes.length ? err('it is cut off') : ok({ type, size, length: at, base });
}
