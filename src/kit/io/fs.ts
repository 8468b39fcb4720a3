// The door to files that Assay did not write: bounded, never through a link, never blocked by a pipe or a device. What cannot be read is a reason, not an exception.
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, readdirSync, type Dirent } from 'node:fs';
import type { GapWhat } from '#model/gap';
import { err, ok, type Result } from '#model/result';

/** A gap without its place, which the caller knows in the target's terms. Never names an absolute path. */
export interface Reason {
  readonly what: GapWhat;
  readonly why: string;
}

// Absent on Windows, where `lstat` has to do.
const noFollow = (constants as Partial<typeof constants>).O_NOFOLLOW;
const flags = constants.O_RDONLY | (noFollow ?? 0) | ((constants as Partial<typeof constants>).O_NONBLOCK ?? 0) | ((constants as Partial<typeof constants>).O_NOCTTY ?? 0);
const step = 65_536;

/**
 * Reads a regular file of at most `maxBytes`. Opens without following a link in the last component and without waiting, so that
 * a pipe, socket or device in place of a file is a reason at once. A file that grows past the bound while it is read is `limit`.
 */
export function readBounded(path: string, maxBytes: number): Result<Uint8Array, Reason> {
  let file: number | undefined;
  try {
    if (noFollow === undefined && lstatSync(path).isSymbolicLink()) return err(aLink);
    file = openSync(path, flags);
    const stat = fstatSync(file);
    if (!stat.isFile()) return err({ what: 'unreadable', why: stat.isDirectory() ? 'it is a folder' : 'it is a pipe, socket or device' });
    return stat.size > maxBytes ? err(tooLarge(maxBytes)) : readAll(file, stat.size, maxBytes);
  } catch (error) {
    return err(reasonOf(error));
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function readAll(file: number, size: number, maxBytes: number): Result<Uint8Array, Reason> {
  // One byte more than announced: reading it proves that the file has grown.
  let bytes = Buffer.allocUnsafeSlow(size + 1);
  let length = 0;
  for (;;) {
    const read = readSync(file, bytes, length, bytes.length - length, null);
    length += read;
    if (length > maxBytes) return err(tooLarge(maxBytes));
    if (read === 0) return ok(bytes.subarray(0, length));
    if (length === bytes.length) bytes = Buffer.concat([bytes, Buffer.allocUnsafeSlow(Math.max(step, length))]);
  }
}

const aLink: Reason = { what: 'unreadable', why: 'it is a symbolic link, and links are not followed' };
const tooLarge = (maxBytes: number): Reason => ({ what: 'limit', why: `it is larger than the limit of ${maxBytes} bytes` });

const sentences: ReadonlyMap<string, Reason> = new Map<string, Reason>([
  ['EACCES', { what: 'denied', why: 'permission denied' }],
  ['EPERM', { what: 'denied', why: 'permission denied' }],
  ['ENOENT', { what: 'missing', why: 'it does not exist' }],
  ['ENOTDIR', { what: 'missing', why: 'part of its path is no folder' }],
  ['ELOOP', aLink],
  ['EMLINK', aLink],
  ['ENXIO', { what: 'unreadable', why: 'it is a pipe, socket or device' }],
  ['EISDIR', { what: 'unreadable', why: 'it is a folder' }],
  ['ENAMETOOLONG', { what: 'limit', why: 'its path is longer than the system allows' }],
  ['EMFILE', { what: 'fault', why: 'too many files are open' }],
  ['EIO', { what: 'unreadable', why: 'the storage reports an input/output error' }],
]);

/** The reason behind an exception of `node:fs`, without the path that its message carries. What is no system error is a bug and thrown again. */
export function reasonOf(error: unknown): Reason {
  const code = (error as NodeJS.ErrnoException).code;
  if (!(error instanceof Error) || code === undefined || !/^E[A-Z0-9]+$/.test(code)) throw error;
  return sentences.get(code) ?? { what: 'unreadable', why: `the system answers ${code}` };
}

export interface Listing {
  readonly entries: Dirent[];
  /** Names that are no valid UTF-8, as text with replacement characters; they cannot be opened by text and are not in `entries`. */
  readonly undecodable: readonly string[];
}

/** Entries of a folder, unsorted. A link is listed as a link. */
export function listDirectory(path: string): Result<Listing, Reason> {
  try {
    const entries = readdirSync(path, { withFileTypes: true });
    if (!entries.some((entry) => entry.name.includes('\ufffd'))) return ok({ entries, undecodable: [] });
    const broken = new Set(readdirSync(path, { encoding: 'buffer' }).filter(isBroken).map((name) => name.toString('utf8')));
    return ok({ entries: entries.filter((entry) => !broken.has(entry.name)), undecodable: [...broken] });
  } catch (error) {
    return err(reasonOf(error));
  }
}

const isBroken = (name: Buffer): boolean => !Buffer.from(name.toString('utf8'), 'utf8').equals(name);
