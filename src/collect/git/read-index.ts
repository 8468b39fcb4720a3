// Reads git's index (versions 2, 3 and 4, SHA-1 and SHA-256) as data, to know which files are tracked. Every offset is checked against
// the bytes: a broken or hostile index is a reason, and never a short list.
import { createHash } from 'node:crypto';
import { err, ok, type Result } from '#model/result';
import type { Reason } from '#kit/io/fs';

export type ObjectFormat = 'sha1' | 'sha256';

export interface IndexEntry {
  readonly path: string;
  /** As git writes it: 0o100644, 0o100755, 0o120000 (link), 0o160000 (submodule), 0o040000 (a folder of a sparse index). */
  readonly mode: number;
  readonly oid: string;
  /** The same, one character per byte. */
  readonly rawOid: string;
  /** Size of the file when it was last seen, modulo 2^32. */
  readonly size: number;
  /** Milliseconds, with a fraction. */
  readonly mtime: number;
  /** 0, or 1 to 3 in a merge conflict. */
  readonly stage: number;
  /** Git was told not to look at it (`assume-unchanged`, `skip-worktree`). */
  readonly unwatched: boolean;
  /** `git add --intent-to-add`. */
  readonly intentToAdd: boolean;
}

export interface GitIndex {
  readonly version: number;
  /** Paths in the order of the index: of files, links, submodules, and folders of a sparse index (these end in `/`). */
  readonly paths: readonly string[];
  /** Paths of submodules. */
  readonly submodules: readonly string[];
  /** Folders of a sparse index, with a closing `/`: all below them is tracked. */
  readonly sparseFolders: readonly string[];
  entry(position: number): IndexEntry;
  /** Tree that the index equals. Absent after a change, and when the index does not say. */
  readonly tree?: string;
  /** This is one half of a split index; the extension that says how it is joined with the other. */
  readonly link?: Uint8Array;
}

export interface IndexOptions {
  /** Take a split index too. The caller joins its halves (staged/split-index.ts); alone it is not what is tracked. */
  readonly split?: true;
}

const headerSize = 12;
/** Version 4 shares prefixes, so that a forged index could unfold to far more than it is. A real one does not double: an entry has 62 bytes beside its path. */
const maxUnfolding = 16;

interface Layout {
  readonly bytes: Buffer;
  /** Where extensions and entries end: the checksum follows. */
  readonly end: number;
  readonly version: number;
  readonly count: number;
  readonly oidSize: number;
}

/** `format`: of the repository's `extensions.objectFormat`. */
export function parseIndex(data: Uint8Array, format: ObjectFormat, options: IndexOptions = {}): Result<GitIndex, Reason> {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const layout = readHeader(bytes, format);
  if (!layout.ok) return layout;
  const entries = readEntries(layout.value);
  if (!entries.ok) return entries;
  const extensions = readExtensions(layout.value, entries.value.end, options);
  if (!extensions.ok) return extensions;
  const { paths, offsets, submodules, sparseFolders } = entries.value;
  return ok({
    version: layout.value.version, paths, submodules, sparseFolders, ...extensions.value,
    entry: (position) => readEntry(layout.value, paths[position] ?? '', offsets[position] ?? 0),
  });
}

const broken = (why: string): Result<never, Reason> => err({ what: 'unparsable', why: `git index: ${why}` });

function readHeader(bytes: Buffer, format: ObjectFormat): Result<Layout, Reason> {
  const oidSize = format === 'sha256' ? 32 : 20;
  const end = bytes.length - oidSize;
  if (end < headerSize || bytes.toString('latin1', 0, 4) !== 'DIRC') return broken('no index header');
  const version = bytes.readUInt32BE(4);
  if (version < 2 || version > 4) return err({ what: 'unsupported', why: `git index: version ${version}` });
  const checksum = bytes.subarray(end);
  // `index.skipHash` leaves zeros.
  if (checksum.some((byte) => byte !== 0) && !createHash(format).update(bytes.subarray(0, end)).digest().equals(checksum)) return broken('its checksum does not match');
  return ok({ bytes, end, version, count: bytes.readUInt32BE(8), oidSize });
}

interface Entries {
  readonly paths: string[];
  readonly submodules: string[];
  readonly sparseFolders: string[];
  readonly offsets: Float64Array;
  readonly end: number;
}

function readEntries(layout: Layout): Result<Entries, Reason> {
  const { bytes, end, count, version, oidSize } = layout;
  const fixed = 40 + oidSize + 2;
  // The smallest entry bounds the count, so that a forged one allocates nothing.
  if (count > (end - headerSize) / fixed) return broken('it announces more entries than it has room for');
  const paths: string[] = [];
  const byType: Partial<Record<number, string[]>> = { 4: [], 14: [] };
  const offsets = new Float64Array(count);
  let previous = '';
  let at = headerSize;
  let total = 0;
  for (let i = 0; i < count; i += 1) {
    if (at + fixed > end) return broken('it ends inside an entry');
    const flags = bytes.readUInt16BE(at + fixed - 2);
    const nameAt = at + fixed + (version > 2 && (flags & 0x4000) !== 0 ? 2 : 0);
    offsets[i] = at;
    const name = version === 4 ? readCompressed(bytes, nameAt, end, previous) : readPlain(bytes, at, nameAt, end, flags & 0xfff);
    if (name === undefined) return broken('a path does not end');
    previous = name.raw;
    const path = isAscii.test(name.raw) ? name.raw : Buffer.from(name.raw, 'latin1').toString('utf8');
    if (leavesTree(path)) return broken('a path leads out of the working tree');
    total += path.length;
    if (total > bytes.length * maxUnfolding) return err({ what: 'limit', why: 'git index: its paths unfold to more than the limit' });
    paths.push(path);
    // The four bits of the type: 4 is a folder, 14 a submodule.
    byType[(bytes[at + 26] ?? 0) >> 4]?.push(path);
    at = name.next;
  }
  return ok({ paths, submodules: byType[14] ?? [], sparseFolders: byType[4] ?? [], offsets, end: at });
}

const isAscii = /^[\0-\x7f]*$/;

/** Git never writes such a path; whoever did wants files read that are not the project's. */
function leavesTree(path: string): boolean {
  return path.startsWith('/') || (path.includes('..') && path.split('/').includes('..'));
}

interface Name {
  /** One character per byte. */
  readonly raw: string;
  readonly next: number;
}

/** Versions 2 and 3: `length` from the flags, where 4,095 means that or more; one to eight zeros fill the entry up to a multiple of eight. */
function readPlain(bytes: Buffer, start: number, nameAt: number, end: number, length: number): Name | undefined {
  const stop = length < 0xfff ? nameAt + length : bytes.indexOf(0, nameAt);
  if (stop < nameAt || stop >= end || bytes[stop] !== 0) return undefined;
  const next = start + ((stop - start + 8) & ~7);
  return next > end ? undefined : { raw: bytes.toString('latin1', nameAt, stop), next };
}

/** Version 4: how much of the previous path to drop, then what to append. */
function readCompressed(bytes: Buffer, nameAt: number, end: number, previous: string): Name | undefined {
  let at = nameAt;
  let drop = 0;
  for (;;) {
    const byte = bytes[at];
    if (byte === undefined || at >= end || drop > previous.length) return undefined;
    at += 1;
    drop = drop * 128 + (byte & 0x7f);
    if ((byte & 0x80) === 0) break;
    drop += 1;
  }
  const stop = bytes.indexOf(0, at);
  if (stop < 0 || stop >= end || drop > previous.length) return undefined;
  return { raw: previous.slice(0, previous.length - drop) + bytes.toString('latin1', at, stop), next: stop + 1 };
}

/** Extensions with a small first letter must be understood: of these, only the sparse index is. */
function readExtensions(layout: Layout, start: number, options: IndexOptions): Result<Pick<GitIndex, 'tree' | 'link'>, Reason> {
  const { bytes, end, oidSize } = layout;
  let tree: { readonly tree?: string } = {};
  let link: { readonly link?: Uint8Array } = {};
  for (let at = start; at < end; ) {
    if (at + 8 > end) return broken('it ends inside an extension');
    const name = bytes.toString('latin1', at, at + 4);
    const size = bytes.readUInt32BE(at + 4);
    if (at + 8 + size > end) return broken('an extension is longer than the file');
    if (name === 'link' && options.split === true) link = { link: bytes.subarray(at + 8, at + 8 + size) };
    else if (name === 'link') return err({ what: 'unsupported', why: 'git index: it is split in two files (split index)' });
    if (/^[a-z]/.test(name) && name !== 'sdir' && name !== 'link') return err({ what: 'unsupported', why: 'git index: it needs an extension that is not known here' });
    if (name === 'TREE') tree = readTree(bytes.subarray(at + 8, at + 8 + size), oidSize);
    at += 8 + size;
  }
  return ok({ ...tree, ...link });
}

/** The first record of the cache tree is the root: `path NUL count SP subtrees LF oid`; a count of -1 means that it is out of date. */
function readTree(body: Buffer, oidSize: number): { readonly tree?: string } {
  const match = /^\0(-?\d{1,10}) \d{1,10}\n/.exec(body.toString('latin1', 0, 32));
  if (match === null) return {};
  const oid = body.subarray(match[0].length, match[0].length + oidSize);
  return match[1] === '-1' || oid.length < oidSize ? {} : { tree: oid.toString('hex') };
}

function readEntry(layout: Layout, path: string, at: number): IndexEntry {
  const { bytes, oidSize, version } = layout;
  const flags = bytes.readUInt16BE(at + 40 + oidSize);
  const more = version > 2 && (flags & 0x4000) !== 0 ? bytes.readUInt16BE(at + 42 + oidSize) : 0;
  return {
    path, get oid() {
      return bytes.toString('hex', at + 40, at + 40 + oidSize);
    },
    get rawOid() {
      return bytes.toString('latin1', at + 40, at + 40 + oidSize);
    },
    mode: bytes.readUInt32BE(at + 24), size: bytes.readUInt32BE(at + 36),
    mtime: bytes.readUInt32BE(at + 8) * 1000 + bytes.readUInt32BE(at + 12) / 1e6, stage: (flags >> 12) & 3,
    unwatched: (flags & 0x8000) !== 0 || (more & 0x4000) !== 0, intentToAdd: (more & 0x2000) !== 0,
  };
}
