// Reads what stands before each object of a pack: its type, its size and, for a delta, its base. One pass in the order of the file, in pieces.
import type { RandomFile } from '#kit/io/random-file';

export const ofsDelta = 6;
export const refDelta = 7;

export interface Headers {
  /** Reads the header at `offset` into the fields; a sentence if it cannot be understood. Refilled by every call: a million objects for each are none. */
  read(offset: number): string | undefined;
  type: number;
  /** Inflated, of what stands here: for a delta its instructions. */
  size: number;
  /** Bytes before the compressed data. */
  length: number;
  /** Where an ofs-delta's base stands. */
  base: number;
  /** What was read lately. A ref-delta's base has its id at `idAt`. */
  readonly bytes: Uint8Array;
  idAt: number;
}

const piece = 1024 * 1024;
/** Type and size take at most ten bytes, a base's distance ten, a base's id 32. */
const longest = 64;

/** Reads the pack ahead in pieces: headers are asked for in the order of the file. */
export function openHeaders(file: RandomFile, hashLength: number): Headers {
  const bytes = new Uint8Array(Math.min(piece, file.size));
  let start = 0;
  let end = 0;
  /** Brings `longest` bytes from `offset` on into reach, or all there are. */
  const reach = (offset: number): string | undefined => {
    if (offset >= start && (offset + longest <= end || end >= file.size)) return undefined;
    const read = file.read(bytes, 0, bytes.length, offset);
    if (!read.ok) return read.error.why;
    start = offset;
    end = offset + read.value;
    return undefined;
  };
  const headers: Headers = {
    type: 0, size: 0, length: 0, base: -1, bytes, idAt: 0,
    read: (offset) => {
      const fault = reach(offset);
      if (fault !== undefined) return fault;
      const from = offset - start;
      const last = Math.min(from + longest, end - start);
      let at = from;
      let byte = bytes[at++] ?? 0;
      const type = (byte >> 4) & 7;
      let size = byte & 15;
      for (let unit = 16; (byte & 0x80) !== 0; unit *= 128) {
        if (at >= last || at - from > 9) return 'its size is malformed';
        byte = bytes[at++] ?? 0;
        size += (byte & 0x7f) * unit;
      }
      if (type === 0 || type === 5) return `its type ${type} is not known`;
      headers.base = -1;
      if (type === ofsDelta) {
        byte = bytes[at++] ?? 0;
        let distance = byte & 0x7f;
        for (let more = 0; (byte & 0x80) !== 0; more += 1) {
          if (at >= last || more > 8) return 'the place of its base is malformed';
          byte = bytes[at++] ?? 0;
          distance = (distance + 1) * 128 + (byte & 0x7f);
        }
        headers.base = offset - distance;
        if (distance === 0 || headers.base < 12) return 'its base would stand outside of the pack';
      } else if (type === refDelta) {
        headers.idAt = at;
        at += hashLength;
      }
      if (at > last) return 'it is cut off';
      headers.type = type;
      headers.size = size;
      headers.length = at - from;
      return undefined;
    },
  };
  return headers;
}
