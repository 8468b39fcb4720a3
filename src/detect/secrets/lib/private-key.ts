// What the armor of a private key tells: whether there is a key inside of it at all, and whether a passphrase guards it.
import type { Inspection, Match } from '../contract.ts';
import { decodeBase64 } from './base64.ts';

/** The base64 of a block, without head lines, line ends as escapes, quotes, signs of concatenation. */
const bodyOf = (text: string): string =>
  text
    .replace(/-{4,5} ?(?:BEGIN|END)[^-]{0,80}-{4,5}/g, '')
    .replace(/\\u000[aAdD]|\\+[nrt]|%0[aAdD]|&#1[03];|&#x[aAdD];/g, '\n')
    .replace(/(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset|Subject|X-\w{1,20})[ \t]*:[^\n]{0,200}/g, '')
    .replace(/[^A-Za-z0-9+/=]/g, '');

export const hasKey = (match: Match): boolean => {
  const { text } = match;
  if (/\.{3}|\u00e2\u0080\u00a6|\$\{|\{\{|<[a-z_ -]{3,40}>|\*{4}|x{8}/i.test(text)) return false;
  const body = bodyOf(text);
  return body.length >= 40 && new Set(body).size >= 16;
};

const word = (bytes: string, at: number): number =>
  bytes.charCodeAt(at) * 0x1000000 + bytes.charCodeAt(at + 1) * 0x10000 + bytes.charCodeAt(at + 2) * 0x100 + bytes.charCodeAt(at + 3);

export const inspectKey = (match: Match): Inspection => {
  if (/ENCRYPTED/.test(match.text)) return { example: 'encrypted' };
  const bytes = decodeBase64(bodyOf(match.text)) ?? '';
  if (bytes.startsWith('openssh-key-v1\0')) {
    const cipher = bytes.slice(19, 19 + Math.min(64, word(bytes, 15)));
    return cipher === 'none' ? { structure: 'valid' } : { example: 'encrypted' };
  }
  // One DER sequence that ends where the text does.
  if (bytes.charCodeAt(0) !== 0x30) return {};
  const first = bytes.charCodeAt(1);
  const more = first & 0x80 ? first & 0x7f : 0;
  if (more > 2) return {};
  let length = more === 0 ? first : 0;
  for (let index = 0; index < more; index += 1) length = length * 256 + bytes.charCodeAt(2 + index);
  return bytes.length === length + 2 + more ? { structure: 'valid' } : {};
};
