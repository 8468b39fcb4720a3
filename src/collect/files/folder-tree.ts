// The Tree port over files of a folder that somebody has listed: reading is bounded, and only what was listed can be read.
import { realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Gap } from '#model/gap';
import type { LeftOut } from '#model/coverage';
import type { Tree, TreeEntry } from '#model/ports';
import { err, ok, type Result } from '#model/result';
import { readBounded, reasonOf, type Reason } from '#kit/io/fs';

export interface Listed {
  readonly entries: readonly TreeEntry[];
  readonly gaps: readonly Gap[];
  readonly leftOut: readonly LeftOut[];
}

/** `root` is absolute, its own links resolved. Files are read anew with each call. */
export function folderTree(root: string, listed: Listed): Tree {
  let known: Set<string> | undefined;
  const isEntry = (path: string): boolean => (known ??= new Set(listed.entries.map((entry) => entry.path))).has(path);
  return {
    ...listed,
    read: async (path, maxBytes) => (isEntry(path) ? readFile(join(root, path), path, maxBytes) : err(noEntry(path))),
    resolveLink: async (path) => {
      const target = endOf(join(root, path));
      const inside = target === undefined ? undefined : relative(root, target).split(sep).join('/');
      return inside !== undefined && isEntry(inside) ? inside : undefined;
    },
  };
}

function endOf(link: string): string | undefined {
  try {
    return realpathSync(link);
  } catch (error) {
    // Whatever the reason (it leads nowhere, in circles, to where nobody may look): it leads to no entry. What is no system error is thrown again.
    void reasonOf(error);
    return undefined;
  }
}

/** `path` is what a gap calls the file. */
export function readFile(file: string, path: string, maxBytes: number): Result<Uint8Array, Gap> {
  const read = readBounded(file, maxBytes);
  return read.ok ? ok(read.value) : err(toGap(path, read.error));
}

/** A file of the tree that cannot be read may be one that counts: required, until whoever knows better says otherwise. */
export const toGap = (path: string, reason: Reason): Gap => ({ where: { file: path }, what: reason.what, why: reason.why, required: true });

export const noEntry = (path: string): Gap => ({ where: { file: path }, what: 'missing', why: 'the target has no such file', required: false });
