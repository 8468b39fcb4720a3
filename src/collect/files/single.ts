// The Tree of a single file that somebody pointed at: only it is listed, but what it refers to inside of its folder can be read.
import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { Tree } from '#model/ports';
import { err } from '#model/result';
import { reasonOf } from '#kit/io/fs';
import { noEntry, readFile, toGap } from './folder-tree.ts';

/**
 * `file` may be a link: whoever names it means what it leads to. Companions (`package.json` beside a lockfile, `-r base.txt`) may not be links,
 * nor leave the folder by `..` or through a linked folder.
 */
export function singleFile(file: string): Tree {
  const path = resolve(file);
  const folder = dirname(path);
  const name = basename(path);
  return {
    entries: [{ path: name }], gaps: [], leftOut: [],
    read: async (wanted, maxBytes) => {
      try {
        if (wanted === name) return readFile(realpathSync(path), wanted, maxBytes);
        return isInside(folder, wanted) ? readFile(join(folder, wanted), wanted, maxBytes) : err(noEntry(wanted));
      } catch (error) {
        return err({ ...toGap(wanted, reasonOf(error)), required: wanted === name });
      }
    },
  };
}

/** Throws a system error for a folder that does not exist. */
function isInside(folder: string, wanted: string): boolean {
  if (wanted === '' || wanted.includes('\0') || wanted.includes('\\') || wanted.split('/').includes('..')) return false;
  const root = realpathSync(folder);
  const parent = realpathSync(dirname(join(folder, wanted)));
  return parent === root || parent.startsWith(root.endsWith(sep) ? root : root + sep);
}
