// Base64 and hex into bytes, and whether bytes are text. What is no text is given up at its first few bytes: of a thousand long runs in a tree hardly one is text.

/** Value of a character of base64, of either alphabet; 255 for any other byte. */
export const base64Of: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x41 && byte <= 0x5a ? byte - 0x41 : byte >= 0x61 && byte <= 0x7a ? byte - 0x47 : byte >= 0x30 && byte <= 0x39 ? byte + 4 : byte === 0x2b || byte === 0x2d ? 62 : byte === 0x2f || byte === 0x5f ? 63 : 255);

/** Value of a hex digit; 255 for any other byte. */
export const hexOf: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x30 && byte <= 0x39 ? byte - 0x30 : byte >= 0x41 && byte <= 0x46 ? byte - 0x37 : byte >= 0x61 && byte <= 0x66 ? byte - 0x57 : 255);

/** 1 printable ASCII and white space, 2 a byte that begins or goes on with a character of UTF-8, 0 none of it. */
const textOf: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => ((byte >= 0x20 && byte <= 0x7e) || byte === 9 || byte === 10 || byte === 13 ? 1 : byte >= 0x80 && byte <= 0xf4 && byte !== 0xc0 && byte !== 0xc1 ? 2 : 0));

export type Coding = 'base64' | 'hex';

/** bytes[from, to) decoded; the characters of both codings only. What is left over at the end is dropped. */
export function decodeInto(coding: Coding, bytes: Uint8Array, from: number, to: number, out: Uint8Array, at: number): number {
  let next = at;
  if (coding === 'hex') {
    for (let i = from; i + 1 < to; i += 2) out[next++] = ((hexOf[bytes[i] as number] as number) << 4) | (hexOf[bytes[i + 1] as number] as number);
    return next;
  }
  let i = from;
  for (; i + 3 < to; i += 4) {
    const four = ((base64Of[bytes[i] as number] as number) << 18) | ((base64Of[bytes[i + 1] as number] as number) << 12) | ((base64Of[bytes[i + 2] as number] as number) << 6) | (base64Of[bytes[i + 3] as number] as number);
    out[next++] = four >> 16;
    out[next++] = (four >> 8) & 255;
    out[next++] = four & 255;
  }
  if (i + 1 < to) out[next++] = (((base64Of[bytes[i] as number] as number) << 2) | ((base64Of[bytes[i + 1] as number] as number) >> 4)) & 255;
  if (i + 2 < to) out[next++] = (((base64Of[bytes[i + 1] as number] as number) << 4) | ((base64Of[bytes[i + 2] as number] as number) >> 2)) & 255;
  return next;
}

const head = new Uint8Array(24);

/** The first 24 characters of [from, to) decode to text, also to text in UTF-16. Looks at no more than them. */
export function beginsText(coding: Coding, bytes: Uint8Array, from: number, to: number): boolean {
  const size = decodeInto(coding, bytes, from, Math.min(to, from + 24), head, 0);
  // Without its mark; half of it zeros.
  if (size >= 6 && (head[0] === 0 || head[1] === 0)) {
    for (let at = 0; at < size; at += 1) if ((head[at] === 0) !== (at % 2 === (head[0] === 0 ? 0 : 1))) return false;
    return true;
  }
  let foreign = 0;
  for (let at = 0; at < size; at += 1) {
    const kind = textOf[head[at] as number];
    if (kind === 0) return false;
    if (kind === 2) foreign += 1;
  }
  return foreign === 0 || (size >= 12 && foreign * 3 <= size && isUtf8(head, size));
}

/** Beyond ASCII there are whole characters of UTF-8 only; one may be cut off at the end. */
function isUtf8(bytes: Uint8Array, length: number): boolean {
  for (let at = 0; at < length; at += 1) {
    const byte = bytes[at] as number;
    if (byte < 0x80) continue;
    const more = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    if (more === 0) return false;
    for (let n = 0; n < more && at + 1 < length; n += 1) {
      at += 1;
      if (((bytes[at] as number) & 0xc0) !== 0x80) return false;
    }
  }
  return true;
}

/** Nineteen in twenty bytes are of text; zeros do not count, so that UTF-16 passes. */
export function isMostlyText(bytes: Uint8Array, from: number, to: number): boolean {
  let other = 0;
  for (let at = from; at < to; at += 1) if (textOf[bytes[at] as number] === 0 && bytes[at] !== 0) other += 1;
  return other * 20 <= to - from;
}
