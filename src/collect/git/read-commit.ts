// Finds the tree of one commit without running git: loose, or whole in a pack (as the newest commits nearly always are). Where the
// commit stands as a difference to another one, the answer is `undefined`: whoever asks must say that they do not know.
import { closeSync, openSync, readSync, fstatSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { listDirectory, readBounded, reasonOf } from '#kit/io/fs';

/** A commit message longer than this is not read to its end: the tree stands in the first line. */
const maxCommit = 1024 * 1024;
const maxIdx = 512 * 1024 * 1024;
const maxPacks = 200;

/** Hex id of the commit's tree. */
export function readTreeOf(commit: string, commonDir: string): string | undefined {
  const objects = join(commonDir, 'objects');
  const loose = readBounded(join(objects, commit.slice(0, 2), commit.slice(2)), maxCommit);
  if (loose.ok) return treeIn(inflate(loose.value)?.replace(/^commit \d+\0/, ''));
  const packs = listDirectory(join(objects, 'pack'));
  const names = packs.ok ? packs.value.entries.map((entry) => entry.name).filter((name) => name.endsWith('.idx')).slice(0, maxPacks) : [];
  for (const name of names) {
    const tree = readFromPack(join(objects, 'pack', name.slice(0, -4)), commit);
    if (tree !== undefined) return tree;
  }
  return undefined;
}

const treeIn = (text: string | undefined): string | undefined => /^tree ([0-9a-f]{40,64})\n/.exec(text ?? '')?.[1];

function readFromPack(base: string, commit: string): string | undefined {
  const index = readBounded(`${base}.idx`, maxIdx);
  const offset = index.ok ? findOffset(Buffer.from(index.value.buffer, index.value.byteOffset, index.value.byteLength), Buffer.from(commit, 'hex')) : undefined;
  const head = offset === undefined ? undefined : readAt(`${base}.pack`, offset, 64 * 1024);
  if (head === undefined) return undefined;
  const isCommit = (((head[0] ?? 0) >> 4) & 7) === 1;
  const body = head.findIndex((byte) => (byte & 0x80) === 0) + 1;
  return isCommit ? treeIn(inflate(head.subarray(body))) : undefined;
}

/** Pack index version 2: fan-out, sorted ids, checksums, offsets. */
function findOffset(index: Buffer, oid: Buffer): number | undefined {
  if (index.length < 1032 || index.readUInt32BE(0) !== 0xff744f63 || index.readUInt32BE(4) !== 2) return undefined;
  const count = index.readUInt32BE(8 + 255 * 4);
  const offsets = 1032 + count * (oid.length + 4);
  if (offsets + count * 4 > index.length) return undefined;
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const order = index.compare(oid, 0, oid.length, 1032 + middle * oid.length, 1032 + (middle + 1) * oid.length);
    if (order === 0) return largeOffset(index, offsets, count, index.readUInt32BE(offsets + middle * 4));
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return undefined;
}

/** Packs over 2 GiB keep offsets of eight bytes in a table of their own. */
function largeOffset(index: Buffer, offsets: number, count: number, value: number): number | undefined {
  if (value < 0x80000000) return value;
  const at = offsets + count * 4 + (value - 0x80000000) * 8;
  return at + 8 <= index.length ? Number(index.readBigUInt64BE(at)) : undefined;
}

/** Up to `length` bytes of a pack, which may be far larger than memory. */
function readAt(path: string, offset: number, length: number): Buffer | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    if (!fstatSync(file).isFile()) return undefined;
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, readSync(file, bytes, 0, length, offset));
  } catch (error) {
    reasonOf(error);
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** The beginning of a deflated text; `undefined` for what is none. Ends where the input ends, which may be in the middle. */
function inflate(bytes: Uint8Array): string | undefined {
  try {
    return inflateSync(bytes, { maxOutputLength: maxCommit, finishFlush: 2 }).toString('latin1');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return undefined;
  }
}
