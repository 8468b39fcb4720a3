// Joins the two halves of a split index: a shared file that seldom changes, and what has changed since, with two bitmaps of what of the shared file no longer counts.
import { join } from 'node:path';
import { err, ok, type Result } from '#model/result';
import { readBounded, type Reason } from '#kit/io/fs';
import { parseIndex, type GitIndex, type IndexEntry, type ObjectFormat } from '../read-index.ts';

/** Two million files with long paths. */
const maxIndex = 512 * 1024 * 1024;
const wordBits = 64;

const broken = (why: string): Result<never, Reason> => err({ what: 'unparsable', why: `git index: ${why}` });

/** Reads an index, whole or split. `gitDir` is where its shared half stands. A file that is not there is an error here: whoever asks knows whether that may be. */
export function readWholeIndex(file: string, gitDir: string, format: ObjectFormat): Result<GitIndex, Reason> {
  const read = readBounded(file, maxIndex);
  if (!read.ok) return err({ ...read.error, why: `git index: ${read.error.why}` });
  const own = parseIndex(read.value, format, { split: true });
  if (!own.ok || own.value.link === undefined) return own;
  const oidSize = format === 'sha256' ? 32 : 20;
  const link = Buffer.from(own.value.link.buffer, own.value.link.byteOffset, own.value.link.byteLength);
  if (link.length < oidSize) return broken('the name of its shared half is cut off');
  const name = link.toString('hex', 0, oidSize);
  if (/^0+$/.test(name)) return own;
  const shared = readBounded(join(gitDir, `sharedindex.${name}`), maxIndex);
  if (!shared.ok) return err({ ...shared.error, why: `the shared half of the git index: ${shared.error.why}` });
  const base = parseIndex(shared.value, format);
  if (!base.ok) return base;
  return joinHalves(base.value, own.value, link.subarray(oidSize));
}

function joinHalves(base: GitIndex, own: GitIndex, maps: Buffer): Result<GitIndex, Reason> {
  const count = base.paths.length;
  const deleted = maps.length === 0 ? { bits: new Uint8Array(count), next: 0 } : readBitmap(maps, 0, count);
  const replaced = deleted === undefined ? undefined : maps.length === 0 ? deleted : readBitmap(maps, deleted.next, count);
  if (deleted === undefined || replaced === undefined) return broken('the bitmaps of a split index are damaged');
  const entries: IndexEntry[] = [];
  let used = 0;
  for (let at = 0; at < count; at += 1) {
    let entry = base.entry(at);
    if (replaced.bits[at] === 1) {
      if (used >= own.paths.length) return broken('a split index replaces more entries than it has');
      // It may leave the path out, since the shared half has it.
      const { mode, oid, rawOid, size, mtime, stage, unwatched, intentToAdd } = own.entry(used++);
      entry = { path: entry.path, mode, oid, rawOid, size, mtime, stage, unwatched, intentToAdd };
    }
    if (deleted.bits[at] !== 1) entries.push(entry);
  }
  for (; used < own.paths.length; used += 1) entries.push(own.entry(used));
  if (entries.some((entry) => entry.path === '')) return broken('an entry of a split index has no path');
  return ok(indexOf(own.version, entries));
}

/** As an index is sorted: by bytes of the path, then by stage. */
function indexOf(version: number, unsorted: readonly IndexEntry[]): GitIndex {
  const keyed = unsorted.map((entry) => ({ entry, key: Buffer.from(entry.path, 'utf8') })).sort((a, b) => a.key.compare(b.key) || a.entry.stage - b.entry.stage);
  const entries = keyed.map(({ entry }) => entry);
  return {
    version, paths: entries.map((entry) => entry.path),
    submodules: entries.filter((entry) => entry.mode >> 12 === 14).map((entry) => entry.path),
    sparseFolders: entries.filter((entry) => entry.mode >> 12 === 4).map((entry) => entry.path),
    entry: (position) => {
      const entry = entries[position];
      if (entry === undefined) throw new Error('there is no such entry');
      return entry;
    },
  };
}

/**
 * A compressed bitmap: its number of bits, its number of words, the words, and where the last marker stands. A marker word says how many words
 * of one bit come, and how many words as they are follow it. One byte per bit, at most `count` of them; `undefined` for what is damaged.
 */
function readBitmap(bytes: Buffer, from: number, count: number): { readonly bits: Uint8Array; readonly next: number } | undefined {
  if (from + 12 > bytes.length) return undefined;
  const words = bytes.readUInt32BE(from + 4);
  const end = from + 8 + words * 8;
  if (end + 4 > bytes.length) return undefined;
  const bits = new Uint8Array(count);
  let bit = 0;
  for (let at = from + 8; at < end; ) {
    const [high, low] = [bytes.readUInt32BE(at), bytes.readUInt32BE(at + 4)];
    // From the lowest bit on: the bit that is repeated, 32 bits of how often, 31 bits of how many words follow.
    const run = ((low >>> 1) | ((high & 1) << 31)) >>> 0;
    const literals = high >>> 1;
    if ((low & 1) === 1) bits.fill(1, Math.min(bit, count), Math.min(bit + run * wordBits, count));
    bit += run * wordBits;
    at += 8;
    if (at + literals * 8 > end) return undefined;
    for (let word = 0; word < literals; word += 1, at += 8, bit += wordBits) {
      for (let i = 0; i < wordBits && bit + i < count; i += 1) bits[bit + i] = (bytes.readUInt32BE(at + (i < 32 ? 4 : 0)) >>> (i & 31)) & 1;
    }
  }
  return { bits, next: end + 4 };
}
