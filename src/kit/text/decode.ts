// Bytes to text as a lockfile means them: UTF-8 or UTF-16 by byte order mark (or by its zero bytes), mark removed. Refuses binary.
import { err, ok, type Result } from '#model/result';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Decodes UTF-8 (with or without mark) and UTF-16 in either order. Fails with the reason for NUL bytes in UTF-8 (binary) and for
 * bytes that are no UTF-8. Line ends stay as they stand.
 */
export function decodeText(bytes: Uint8Array): Result<string, string> {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return decodeUtf8(bytes.subarray(3));
  if (a === 0xff && b === 0xfe) return decodeUtf16('utf-16le', bytes.subarray(2));
  if (a === 0xfe && b === 0xff) return decodeUtf16('utf-16be', bytes.subarray(2));
  if (bytes.length >= 4 && bytes.length % 2 === 0 && a !== 0 && b === 0 && bytes[3] === 0) return decodeUtf16('utf-16le', bytes);
  if (bytes.length >= 4 && bytes.length % 2 === 0 && a === 0 && b !== 0 && bytes[2] === 0) return decodeUtf16('utf-16be', bytes);
  return decodeUtf8(bytes);
}

function decodeUtf8(bytes: Uint8Array): Result<string, string> {
  const nul = bytes.indexOf(0);
  if (nul >= 0) return err(`binary data: a NUL byte at offset ${nul}`);
  try {
    return ok(strict.decode(bytes));
  } catch {
    return err('not valid UTF-8 text');
  }
}

function decodeUtf16(encoding: 'utf-16le' | 'utf-16be', bytes: Uint8Array): Result<string, string> {
  try {
    return ok(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return err(`not valid ${encoding.toUpperCase()} text`);
  }
}
