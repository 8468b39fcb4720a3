// Where the history of a folder is looked for when it is in no working tree: it may be a bare repository itself, or a repository in a state in which git would not
// take it for one. The latter is said: a history that nobody searched is not a clean one.
import { lstatSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Gap } from '#model/gap';
import { locateHistory } from '#collect/git/history/locate-history';

export type HistoryPlace = { readonly folder: string } | { readonly gap: Gap } | undefined;

/** The folder that is nearest above and has a `.git`, whatever that is. */
function brokenAt(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (lstatSync(join(at, '.git'), { throwIfNoEntry: false }) !== undefined) return at;
    if (dirname(at) === at) return undefined;
  }
}

/** `folder`: of the target, known not to be in a working tree. Nothing where there is no history. */
export function historyPlace(folder: string): HistoryPlace {
  if (locateHistory(folder).ok) return { folder };
  if (brokenAt(folder) === undefined) return undefined;
  return { gap: { where: { subject: 'git history' }, what: 'unreadable', why: 'there is a .git, but no repository can be read from it: its history was not searched', required: true, mend: 'git status tells what is wrong with it; --tree-only leaves the history out' } };
}
