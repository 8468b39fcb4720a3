// Subresource Integrity texts (`sha512-<base64> sha1-…`) as hashes.
import type { Hash } from '#model/component';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** By character code; padding counts as zero. */
const digits: readonly number[] = Array.from({ length: 128 }, (_, code) => Math.max(0, alphabet.indexOf(String.fromCharCode(code))));
/** Bytes of each digest. */
const sizes: ReadonlyMap<string, number> = new Map([['md5', 16], ['sha1', 20], ['sha256', 32], ['sha384', 48], ['sha512', 64]]);

/** Every digest of a known algorithm and the right length, in order; at most eight are looked at. What is malformed is no hash. */
export function hashesOfIntegrity(integrity: string): readonly Hash[] {
  if (integrity.length > 4096) return [];
  return integrity.trim().split(/\s+/, 8).flatMap((each) => {
    const [, algorithm = '', base64 = ''] = /^([a-z0-9]+)-([A-Za-z0-9+/]+={0,2})(?:\?.*)?$/.exec(each) ?? [];
    const value = hexOf(base64);
    return value.length > 0 && value.length === 2 * (sizes.get(algorithm) ?? 0) ? [{ algorithm, value }] : [];
  });
}

/** Two signs are three hex digits. */
const triples: readonly string[] = Array.from({ length: 4096 }, (_, value) => value.toString(16).padStart(3, '0'));

function hexOf(base64: string): string {
  let hex = '';
  for (let at = 0; at < base64.length; at += 2) {
    const left = digits[base64.charCodeAt(at)] ?? 0;
    const right = digits[base64.charCodeAt(at + 1)] ?? 0;
    hex += triples[left * 64 + right] ?? '';
  }
  // A last pair of digits that padding made up falls away.
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  const bytes = Math.floor(((base64.length - padding) * 6) / 8);
  return hex.slice(0, bytes * 2);
}
