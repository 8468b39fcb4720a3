// The Tree port over files of a folder that somebody has listed: reading is bounded, and only what was listed can be read.
import { join } from 'node:path';
import type { Gap } from '#model/gap';
import type { LeftOut } from '#model/coverage';
import type { Tree, TreeEntry } from '#model/ports';
import { err, ok, type Result } from '#model/result';
import { readBounded, type Reason } from '#kit/io/fs';

export interface Listed {
  readonly entries: readonly TreeEntry[];
  readonly gaps: readonly Gap[];
  readonly leftOut: readonly LeftOut[];
}

/** `root` is absolute. Files are read anew with each call. */
export function folderTree(root: string, listed: Listed): Tree {
  let known: Set<string> | undefined;
  return {
    ...listed,
    read: async (path, maxBytes) => {
      known ??= new Set(listed.entries.map((entry) => entry.path));
      return known.has(path) ? readFile(join(root, path), path, maxBytes) : err(noEntry(path));
    },
  };
}

/** `path` is what a gap calls the file. */
export function readFile(file: string, path: string, maxBytes: number): Result<Uint8Array, Gap> {
  const read = readBounded(file, maxBytes);
  return read.ok ? ok(read.value) : err(toGap(path, read.error));
}

/** A file of the tree that cannot be read may be one that counts: required, until whoever knows better says otherwise. */
export const toGap = (path: string, reason: Reason): Gap => ({ where: { file: path }, what: reason.what, why: reason.why, required: true });

export const noEntry = (path: string): Gap => ({ where: { file: path }, what: 'missing', why: 'the target has no such file', required: false });
