// Files in archives, archives in archives included, one after the other and in memory only. What cannot be opened is told as a gap, and handed out as it stands: what is
// legible in it is found all the same.
import type { Gap } from '#model/gap';
import { gunzip } from '#kit/io/gunzip';
import { openZipBytes, unpack, type ZipLimits } from '#kit/io/zip';
import type { ZipEntries } from '#kit/io/zip-entries';
import { archiveGaps, entryName, type ArchiveGaps } from './archive-gaps.ts';
import { deepest, fileBudget, mostEntries, mostEntryBytes, mostRatio, type FileBudget, type ScanBudget } from './budget.ts';
import { tarFiles } from './read-tar.ts';
import { archiveKind } from './recognize.ts';

export interface ArchiveFile {
  /** `lib/app.jar!/config/app.properties`. */
  readonly path: string;
  /** Good until the next one is asked for. */
  readonly bytes: Uint8Array;
}

export interface Opened {
  /** To be gone through once. */
  readonly files: Iterable<ArchiveFile>;
  /** Complete when all files were taken. */
  readonly gaps: () => readonly Gap[];
}

interface Walk {
  readonly root: string;
  readonly gaps: ArchiveGaps;
  readonly budget: FileBudget;
  /** The budget is spent: nothing more of the file is read. */
  over: boolean;
}

function end(walk: Walk, why: string): void {
  if (!walk.over) walk.gaps.add(walk.root, 'limit', why);
  walk.over = true;
}

/** `undefined` for what is no archive, which costs next to nothing. `path`: how the content is called in reports. */
export function openArchive(path: string, bytes: Uint8Array, length: number, scan: ScanBudget): Opened | undefined {
  if (archiveKind(bytes, length) === undefined) return undefined;
  const walk = { root: path, gaps: archiveGaps(path), budget: fileBudget(scan), over: false };
  return { files: filesOf(path, bytes.subarray(0, length), 1, walk), gaps: () => walk.gaps.all() };
}

function* filesOf(path: string, bytes: Uint8Array, depth: number, walk: Walk): Generator<ArchiveFile, void> {
  const kind = archiveKind(bytes, bytes.length);
  if (kind === undefined) yield { path, bytes };
  else if (kind !== 'zip' && kind !== 'gzip' && kind !== 'tar') {
    walk.gaps.add(path, 'unsupported', `archives of the format ${kind} are not opened`);
    yield { path, bytes };
  } else if (depth > deepest) {
    walk.gaps.add(path, 'limit', `it is an archive within ${deepest} others`);
    yield { path, bytes };
  } else yield* kind === 'zip' ? zipFiles(path, bytes, depth, walk) : kind === 'gzip' ? gzipFiles(path, bytes, depth, walk) : tarEntries(path, bytes, depth, walk);
}

const tooMany = `it has more than ${mostEntries} entries`;
const spent = 'what is in it inflates to more than may be read';
const tooMuch = 'it inflates to more than may be read';

function* gzipFiles(path: string, bytes: Uint8Array, depth: number, walk: Walk): Generator<ArchiveFile, void> {
  const most = Math.min(2 * mostEntryBytes, Math.max(1024 * 1024, bytes.length * mostRatio));
  const { bytes: inner, fault } = gunzip(bytes, Math.min(most, walk.budget.left()));
  if (fault?.what === 'limit' && walk.budget.left() < most) return end(walk, spent);
  if (fault !== undefined) walk.gaps.add(path, fault.what, fault.what === 'limit' ? tooMuch : fault.why);
  if (inner.length === 0) {
    yield { path, bytes };
    return;
  }
  walk.budget.take(inner.length);
  // A tar in it is the same archive to whoever reads its path.
  if (archiveKind(inner, inner.length) === 'tar') return yield* tarEntries(path, inner, depth, walk);
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.t?gz$/i, '');
  yield* filesOf(`${path}!/${name === '' ? 'content' : name}`, inner, depth + 1, walk);
}

function* tarEntries(path: string, bytes: Uint8Array, depth: number, walk: Walk): Generator<ArchiveFile, void> {
  const all = tarFiles(bytes);
  for (let next = all.next(); ; next = all.next()) {
    if (next.done === true) {
      if (next.value !== undefined) walk.gaps.add(path, 'unparsable', next.value);
      return;
    }
    const { name, bytes: own, sparse } = next.value;
    if (!walk.budget.takeEntry()) return end(walk, tooMany);
    if (sparse) walk.gaps.add(path, 'unsupported', 'sparse files are read as they stand', entryName(name));
    yield* filesOf(`${path}!/${entryName(name)}`, own, depth + 1, walk);
    if (walk.over) return;
  }
}

/** Budgets are counted while entries are read, so that an archive that is too large still gives its first ones. */
const limits: ZipLimits = { maxEntries: 1_000_000, maxEntryBytes: mostEntryBytes, maxRatio: mostRatio, maxTotalBytes: Infinity, maxDirectoryBytes: 64 * 1024 * 1024 };

type Refusal = readonly ['limit' | 'unsupported', string];

/** By what the directory says alone; without numbers, so that a thousand entries make one gap. */
function refusalOf({ encrypted, method, size, packed }: ZipEntries, entry: number): Refusal | undefined {
  if (encrypted[entry] === 1) return ['unsupported', 'it is encrypted'];
  if (method[entry] !== 0 && method[entry] !== 8) return ['unsupported', `its method of packing, ${method[entry]}, is not supported`];
  if ((size[entry] ?? 0) > mostEntryBytes) return ['limit', `it is larger than the limit of ${mostEntryBytes} bytes`];
  return (size[entry] ?? 0) > Math.max(65536, (packed[entry] ?? 0) * mostRatio) ? ['limit', `it inflates more than ${mostRatio} times`] : undefined;
}

function* zipFiles(path: string, bytes: Uint8Array, depth: number, walk: Walk): Generator<ArchiveFile, void> {
  const { gaps, budget } = walk;
  const zip = openZipBytes(bytes, limits);
  if (!zip.ok) {
    gaps.add(path, /limit/.test(zip.error) ? 'limit' : 'unparsable', zip.error);
    yield { path, bytes };
    return;
  }
  const { entries } = zip.value;
  for (let entry = 0; entry < entries.count; entry += 1) {
    const name = entryName(entries.names[entry] ?? '');
    const size = entries.size[entry] ?? 0;
    if (size === 0) continue;
    if (!budget.takeEntry()) return end(walk, tooMany);
    const refusal = refusalOf(entries, entry);
    if (refusal !== undefined) {
      gaps.add(path, refusal[0], refusal[1], name);
      continue;
    }
    if (!budget.take(size)) return end(walk, spent);
    const packed = zip.value.raw(entry);
    const own = packed.ok ? unpack(packed.value, entries.method[entry] === 0, size, entries.crc[entry] ?? 0) : packed;
    if (own.ok) yield* filesOf(`${path}!/${name}`, own.value, depth + 1, walk);
    else gaps.add(path, 'unparsable', 'its packed bytes are damaged', name);
    if (walk.over) return;
  }
}
