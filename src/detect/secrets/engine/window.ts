// Text around a place, one character per byte (latin1), so that offsets in the text are offsets of bytes.

/** No call may be given more arguments than this. */
const step = 4096;

/** Node's own way is ten times as fast; elsewhere the language has to do. Both give one character per byte. */
const native = (globalThis as { readonly Buffer?: { readonly prototype: { readonly latin1Slice?: (this: Uint8Array, from: number, to: number) => string } } }).Buffer?.prototype.latin1Slice;

/** bytes[from, to) as latin1. */
export function latin1(bytes: Uint8Array, from: number, to: number): string {
  if (native !== undefined) return native.call(bytes, from, Math.max(from, to));
  let text = '';
  for (let at = from; at < to; at += step) text += String.fromCharCode.apply(null, bytes.subarray(at, Math.min(to, at + step)) as unknown as number[]);
  return text;
}

const alnum = (byte: number | undefined): boolean => byte !== undefined && ((byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));
const hex = (byte: number | undefined): boolean => byte !== undefined && ((byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66));

/**
 * Nothing that belongs to a longer word stands before `at`. The letter of an escape (`\n`), the digits of `%3D`, `=3D` or `\u003d`, and the last letter
 * of an ANSI color code are no such thing.
 */
export function beginsWord(bytes: Uint8Array, at: number): boolean {
  const before = bytes[at - 1];
  if (at === 0 || !alnum(before)) return true;
  const two = bytes[at - 2];
  if (two === 0x5c && (before === 0x6e || before === 0x72 || before === 0x74)) return true;
  if (hex(before) && hex(two) && (bytes[at - 3] === 0x25 || bytes[at - 3] === 0x3d)) return true;
  if (before === 0x6d && (two === 0x5b || two === 0x3b || (two !== undefined && two >= 0x30 && two <= 0x39)) && /\x1b\[[\d;]{0,12}$/.test(latin1(bytes, Math.max(0, at - 16), at - 1))) return true;
  return hex(before) && hex(two) && bytes[at - 5] === 0x75 && bytes[at - 6] === 0x5c;
}

/** No letter, digit or `_` stands at `at`. */
export const endsWord = (bytes: Uint8Array, length: number, at: number): boolean => at >= length || !(alnum(bytes[at]) || bytes[at] === 0x5f);
