// Hashes say what they are: `checksum = "…"`, `parent …`, `/commit/…`. Lockfiles and commits are full of them, and none is worth a closer look.

const names: ReadonlySet<string> = new Set(['checksum', 'tree', 'parent', 'object', 'commit', 'commits', 'sha', 'hash', 'digest', 'integrity', 'revision', 'rev', 'blob', 'merge', 'md', 'index', 'gitsha', 'githash']);
const longestName = 9;

const isHex = (byte: number): boolean => (byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x66);
const isSmall = (byte: number): boolean => byte >= 0x61 && byte <= 0x7a;

/** Whether bytes[at, end) are the 40 or 64 digits of a hash, and the word before them says so; `sha256:` does. */
export function isNamedHash(bytes: Uint8Array, at: number, end: number): boolean {
  const size = end - at;
  if (size !== 40 && size !== 64) return false;
  let word = at;
  for (let others = 0; others < 7 && word > 0 && !isSmall(bytes[word - 1] as number); others += 1) word -= 1;
  let from = word;
  while (from > 0 && word - from <= longestName && isSmall((bytes[from - 1] as number) | 0x20)) from -= 1;
  if (from === word || !names.has(String.fromCharCode(...bytes.subarray(from, word)).toLowerCase())) return false;
  for (let place = at; place < end; place += 1) if (!isHex(bytes[place] as number)) return false;
  return true;
}
