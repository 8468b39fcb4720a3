// Files of a tar, of all its dialects: ustar, pax, long names of GNU. Links, folders and devices have no content; sparse files are told as not supported.
import { isTarHeader } from './recognize.ts';

export interface TarFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The file is sparse: its content is not what stands there. */
  readonly sparse: boolean;
}

const longestExtension = 1024 * 1024;

const textAt = (bytes: Uint8Array, from: number, size: number): string => {
  const field = bytes.subarray(from, from + size);
  const end = field.indexOf(0);
  return Buffer.from(field.buffer, field.byteOffset, end < 0 ? field.length : end).toString('utf8');
};

/** Octal digits, or a number in base 256 marked by its first bit. */
function numberAt(bytes: Uint8Array, from: number, size: number): number {
  if (((bytes[from] ?? 0) & 0x80) === 0) {
    const digits = /^[ ]*([0-7]+)/.exec(textAt(bytes, from, size))?.[1];
    return digits === undefined ? 0 : Number.parseInt(digits, 8);
  }
  let value = (bytes[from] ?? 0) & 0x7f;
  for (let at = from + 1; at < from + size; at += 1) value = value * 256 + (bytes[at] ?? 0);
  return value;
}

/** `path` and `size` of a pax header: lines of `length key=value`. */
function paxOf(bytes: Uint8Array): { readonly path?: string; readonly size?: number } {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  const path = /(?:^|\n)\d{1,7} path=([^\n]*)/.exec(text)?.[1];
  const size = /(?:^|\n)\d{1,7} size=(\d{1,15})\n/.exec(text)?.[1];
  return { ...(path === undefined ? {} : { path }), ...(size === undefined ? {} : { size: Number(size) }) };
}

/** The return value is why it ended before its end, if it did. Bytes are views of the archive. */
export function* tarFiles(bytes: Uint8Array): Generator<TarFile, string | undefined> {
  let pending: { path?: string; size?: number } = {};
  for (let at = 0; at + 512 <= bytes.length; ) {
    // Two blocks of zeros end it; some have none, some have one, and behind them there is nothing to read.
    if (bytes[at] === 0 && bytes[at + 148] === 0) return undefined;
    if (!isTarHeader(bytes, at)) return `the header of an entry at byte ${at} is damaged`;
    const type = String.fromCharCode(bytes[at + 156] ?? 0);
    const size = pending.size ?? numberAt(bytes, at + 124, 12);
    const from = at + 512;
    if (!Number.isSafeInteger(size) || from + size > bytes.length) return 'its last entry is cut short';
    const body = bytes.subarray(from, from + size);
    at = from + Math.ceil(size / 512) * 512;
    if (type === 'L') pending = { ...pending, path: textAt(body, 0, Math.min(size, longestExtension)) };
    else if (type === 'x') pending = { ...pending, ...paxOf(body.subarray(0, longestExtension)) };
    else if (type !== 'g' && type !== 'K') {
      const header = from - 512;
      const prefix = textAt(bytes, header + 257, 5) === 'ustar' && bytes[header + 262] === 0 ? textAt(bytes, header + 345, 155) : '';
      const own = textAt(bytes, header, 100);
      const name = pending.path ?? (prefix === '' ? own : `${prefix}/${own}`);
      pending = {};
      if (type === '0' || type === '\0' || type === '7' || type === 'S') yield { name, bytes: body, sparse: type === 'S' };
    }
  }
  return bytes.length % 512 === 0 ? undefined : 'its last entry is cut short';
}
