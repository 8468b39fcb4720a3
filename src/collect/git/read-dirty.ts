// Tells whether the working tree is what its commit says: tracked files against the index, the index against HEAD. Judges by content where
// times differ; clean filters and line-end conversion are not applied, so that a converted file with a new time counts as changed.
import { createHash } from 'node:crypto';
import { lstatSync, readlinkSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { err, ok, type Result } from '#model/result';
import { readBounded, reasonOf, type Reason } from '#kit/io/fs';
import type { GitIndex, IndexEntry } from './read-index.ts';
import { readTreeOf } from './read-commit.ts';
import type { Repository } from './read-repository.ts';
import { treeOfIndex } from './tree-of-index.ts';

/** Bytes hashed at most, when a copied checkout has made every time new. Past that nobody knows. */
const maxHashed = 256 * 1024 * 1024;
const link = 0o120000;
/** Of a millisecond: a stat in floating point is exact to a quarter of a microsecond. */
const tolerance = 0.001;

type Change = 'same' | 'changed' | 'unknown';

interface Budget {
  left: number;
}

/** `true` or `false`; `undefined` where it cannot be told: an unreadable index, a commit out of reach, too much to hash. */
export function readDirty(repository: Repository): boolean | undefined {
  const index = repository.index();
  if (!index.ok) return undefined;
  const staged = indexChange(repository, index.value);
  if (staged === 'changed') return true;
  const files = filesChange(repository, index.value);
  if (files === 'changed') return true;
  return staged === 'same' && files === 'same' ? false : undefined;
}

/** The index keeps the id of the tree that it was written from until something changes; then the id is worked out anew. */
function indexChange(repository: Repository, index: GitIndex): Change {
  const { commit } = repository.head;
  const refsAreFiles = (repository.config.get('extensions.refstorage') ?? 'files') === 'files';
  if (commit === undefined) return refsAreFiles && index.paths.length > 0 ? 'changed' : 'unknown';
  const tree = readTreeOf(commit, repository.commonDir);
  const own = index.tree ?? treeOfIndex(index, repository.format);
  if (tree === undefined || own === undefined) return 'unknown';
  return tree === own ? 'same' : 'changed';
}

function filesChange(repository: Repository, index: GitIndex): Change {
  const budget: Budget = { left: maxHashed };
  const written = lstatSync(join(repository.gitDir, 'index'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  let unknown = false;
  for (let position = 0; position < index.paths.length; position += 1) {
    const change = entryChange(repository, index.entry(position), written, budget);
    if (change === 'changed') return 'changed';
    unknown ||= change === 'unknown';
  }
  return unknown ? 'unknown' : 'same';
}

function entryChange(repository: Repository, entry: IndexEntry, written: number, budget: Budget): Change {
  if (entry.stage !== 0 || entry.intentToAdd) return 'changed';
  const type = entry.mode & 0o170000;
  // A submodule is a repository of its own; a sparse folder is not checked out.
  if (entry.unwatched || type === 0o160000 || type === 0o040000) return 'same';
  const path = `${repository.root}/${entry.path}`;
  const stat = statOf(path);
  if (stat === 'unknown') return 'unknown';
  if (stat === undefined || !(type === link ? stat.isSymbolicLink() : stat.isFile())) return 'changed';
  if (type !== link && modeChanged(repository, entry, stat)) return 'changed';
  if (stat.size % 2 ** 32 !== entry.size) return 'changed';
  // A file as young as the index may have changed within the resolution of its clock ("racily clean").
  if (Math.abs(stat.mtimeMs - entry.mtime) < tolerance && entry.mtime < written) return 'same';
  return contentChange(path, type === link, stat.size, entry.oid, repository, budget);
}

function modeChanged(repository: Repository, entry: IndexEntry, stat: Stats): boolean {
  if (process.platform === 'win32' || repository.config.get('core.filemode') === 'false') return false;
  return ((entry.mode & 0o100) !== 0) !== ((stat.mode & 0o100) !== 0);
}

function contentChange(path: string, isLink: boolean, size: number, oid: string, repository: Repository, budget: Budget): Change {
  budget.left -= size;
  if (budget.left < 0) return 'unknown';
  const content = isLink ? readLink(path) : readBounded(path, size);
  if (!content.ok) return content.error.what === 'limit' ? 'changed' : 'unknown';
  const hash = createHash(repository.format).update(`blob ${content.value.length}\0`).update(content.value).digest('hex');
  return hash === oid ? 'same' : 'changed';
}

function readLink(path: string): Result<Uint8Array, Reason> {
  try {
    return ok(Buffer.from(readlinkSync(path), 'utf8'));
  } catch (error) {
    return err(reasonOf(error));
  }
}

function statOf(path: string): Stats | undefined | 'unknown' {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    return reasonOf(error).what === 'missing' ? undefined : 'unknown';
  }
}
