// Subresource Integrity texts (`sha512-<base64> sha1-…`) as hashes.
import type { Hash } from '#model/component';

/** Bytes of each digest. */
const sizes: ReadonlyMap<string, number> = new Map([['md5', 16], ['sha1', 20], ['sha256', 32], ['sha384', 48], ['sha512', 64]]);

/** Every digest of a known algorithm and the right length, in order; at most eight are looked at. What is malformed is no hash. */
export function hashesOfIntegrity(integrity: string): readonly Hash[] {
  if (integrity.length > 4096) return [];
  const single = hashOf(integrity);
  return single === undefined ? integrity.trim().split(/\s+/, 8).flatMap((each) => hashOf(each) ?? []) : [single];
}

function hashOf(text: string): Hash | undefined {
  const dash = text.indexOf('-');
  const algorithm = text.slice(0, dash);
  const size = sizes.get(algorithm);
  if (size === undefined) return undefined;
  const options = text.indexOf('?');
  const base64 = text.slice(dash + 1, options < 0 ? undefined : options);
  if (base64.length !== 4 * Math.ceil(size / 3)) return undefined;
  // A codec and no door to the world; thousands of digests in a lockfile are too many for a loop of our own.
  const value = Buffer.from(base64, 'base64').toString('hex');
  return value.length === 2 * size ? { algorithm, value } : undefined;
}
