// Scanning shared by the version orders: digits to exact numbers, and the one door through which a version text comes in.
// Knows nothing of any scheme.
import { maxVersionLength } from '../contract.ts';

/** A number of any length: a `bigint` only past fifteen digits, so that equal numbers are equal values. JavaScript compares the two exactly. */
export type Num = number | bigint;

const safeDigits = 15;

/** `code` may be NaN, as `charCodeAt` gives past the end. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isLower = (code: number): boolean => code >= 97 && code <= 122;
export const isLetter = (code: number): boolean => isLower(code | 32);

/** Index after the run of digits that starts at `from`. */
export function digitsEnd(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

/** Index after the run of ASCII letters that starts at `from`. */
export function lettersEnd(text: string, from: number): number {
  let at = from;
  while (isLetter(text.charCodeAt(at))) at += 1;
  return at;
}

/** The digits from `from` to `to` as a number; 0 where there are none. */
export function numberAt(text: string, from: number, to: number): Num {
  let start = from;
  while (to - start > safeDigits && text.charCodeAt(start) === 48) start += 1;
  if (to - start > safeDigits) return BigInt(text.slice(start, to));
  let value = 0;
  for (let at = start; at < to; at += 1) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
}

/** Trimmed, or `undefined` for what no scheme takes for a version: nothing, too much, or a blank or control character inside. */
export function versionText(raw: string): string | undefined {
  if (raw.length > maxVersionLength) return undefined;
  const text = raw.trim();
  if (text === '') return undefined;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 127) return undefined;
  }
  return text;
}

/** Characters of range expressions, templates, paths and addresses: such a text is no version, even where a tool would take it for one. */
export const isForeign = (text: string): boolean => /[/$%&'"`()*,;<=>?@[\\\]^{|}]/.test(text);
