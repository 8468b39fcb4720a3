// Where a repository keeps its objects: its own folder and those that it borrows from (`objects/info/alternates`), as far as git itself would follow them.
import { isAbsolute, join, resolve } from 'node:path';
import { listDirectory, readBounded } from '#kit/io/fs';
import { historyGap, type GapList } from './gap-list.ts';

const maxAlternates = 1024 * 1024;
/** Git's own limit. */
const maxDepth = 5;
const maxStores = 64;

/** Absolute folders, the repository's own first. */
export function objectStores(commonDir: string, gaps: GapList): string[] {
  const stores: string[] = [];
  const visit = (folder: string, depth: number): void => {
    if (stores.includes(folder)) return;
    if (depth > maxDepth || stores.length >= maxStores) {
      gaps.add(historyGap('objects/info/alternates', 'limit', 'it borrows objects from more repositories, or through more of them, than are followed'));
      return;
    }
    stores.push(folder);
    for (const borrowed of alternatesOf(folder, gaps)) visit(borrowed, depth + 1);
  };
  visit(join(commonDir, 'objects'), 0);
  return stores;
}

function alternatesOf(folder: string, gaps: GapList): string[] {
  const read = readBounded(join(folder, 'info', 'alternates'), maxAlternates);
  if (!read.ok) {
    if (read.error.what !== 'missing') gaps.add(historyGap('objects/info/alternates', read.error.what, `from which repositories objects are borrowed cannot be read: ${read.error.why}`));
    return [];
  }
  const found: string[] = [];
  for (const line of Buffer.from(read.value).toString('utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('"')) gaps.add(historyGap('objects/info/alternates', 'unsupported', 'a folder from which objects are borrowed has a quoted name, which is not read'));
    else {
      const path = isAbsolute(line) ? line : resolve(folder, line);
      const there = listDirectory(path);
      if (there.ok) found.push(path);
      else gaps.add(historyGap('objects/info/alternates', there.error.what, `a folder from which objects are borrowed cannot be read: ${there.error.why}`, 'make the repository that it borrows from available, or clone anew'));
    }
  }
  return found;
}
