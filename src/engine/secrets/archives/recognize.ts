// What an archive is by its first bytes; its name says nothing. Also those that cannot be opened, so that they are told as such.

export type Readable = 'zip' | 'gzip' | 'tar';
export type ArchiveKind = Readable | 'bzip2' | 'xz' | 'zstd' | '7z' | 'rar' | 'lz4' | 'lzip' | 'compress' | 'cab';

const starts: readonly (readonly [ArchiveKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 3, 4]], ['zip', [0x50, 0x4b, 5, 6]], ['gzip', [0x1f, 0x8b, 8]],
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]], ['zstd', [0x28, 0xb5, 0x2f, 0xfd]], ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]], ['rar', [0x52, 0x61, 0x72, 0x21, 0x1a, 7]],
  ['lz4', [4, 0x22, 0x4d, 0x18]], ['lzip', [0x4c, 0x5a, 0x49, 0x50, 1]], ['compress', [0x1f, 0x9d, 0x90]], ['cab', [0x4d, 0x53, 0x43, 0x46, 0, 0, 0, 0]],
];
const first = new Uint8Array(256);
for (const [, [byte = 0]] of starts) first[byte] = 1;
first[0x42] = 1;

/** Sum over the header of a tar entry, as its field says; the one sign that every tar has. */
export function isTarHeader(bytes: Uint8Array, at: number): boolean {
  const end = at + 512;
  if (end > bytes.length) return false;
  let told = 0;
  let digits = 0;
  for (let i = at + 148; i < at + 156; i += 1) {
    const byte = bytes[i] as number;
    if (byte >= 0x30 && byte <= 0x37) {
      told = told * 8 + byte - 0x30;
      digits += 1;
    } else if (byte !== 0 && byte !== 0x20) return false;
  }
  if (digits < 2) return false;
  let sum = 8 * 0x20;
  for (let i = at; i < end; i += 1) if (i < at + 148 || i >= at + 156) sum += bytes[i] as number;
  return sum === told;
}

/** `undefined` for an ordinary file: two or three bytes are looked at for nearly all of them. */
export function archiveKind(bytes: Uint8Array, length: number): ArchiveKind | undefined {
  const lead = bytes[0];
  if (lead !== undefined && length >= 4 && first[lead] === 1) {
    for (const [kind, magic] of starts) if (length >= magic.length && magic.every((byte, index) => bytes[index] === byte)) return kind;
    // BZh, a digit, and the first digits of pi.
    if (length >= 10 && lead === 0x42 && bytes[1] === 0x5a && bytes[2] === 0x68 && bytes[4] === 0x31 && bytes[5] === 0x41 && bytes[6] === 0x59) return 'bzip2';
  }
  // A tar's first field is a name that ends in zeros.
  return length >= 512 && bytes[99] === 0 && bytes[155] !== undefined && isTarHeader(bytes.subarray(0, length), 0) ? 'tar' : undefined;
}
