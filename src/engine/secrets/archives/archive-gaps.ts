// Gaps of archives: once per archive and reason, with the number of entries that it hit, and the first of them.
import type { Gap } from '#model/gap';
import { printable } from '#kit/text/printable';

type What = Extract<Gap['what'], 'limit' | 'unsupported' | 'unparsable'>;

export interface ArchiveGaps {
  /** `archive`: the path up to it; `entry`: the name in it, if it is about one entry. */
  add(archive: string, what: What, why: string, entry?: string): void;
  all(): readonly Gap[];
}

/** Archives and reasons in one file that are told apart; a file made of damaged archives is one bad file, not ten thousand. */
const mostGaps = 50;

/** `root`: the file that all of them are in. */
export function archiveGaps(root: string): ArchiveGaps {
  const known = new Map<string, { readonly archive: string; readonly what: What; readonly why: string; readonly entry: string | undefined; count: number }>();
  return {
    add: (archive, what, why, entry) => {
      const own = { archive, what, why, entry, count: 1 };
      const more = { archive: root, what, why: 'for these and other reasons', entry: undefined, count: 1 };
      for (const each of [own, more]) {
        const key = `${each.archive}\0${what}\0${each.why}`;
        const same = known.get(key);
        if (same !== undefined) same.count += 1;
        else if (each === more || known.size < mostGaps) known.set(key, each);
        else continue;
        return;
      }
    },
    all: () =>
      [...known.values()].map(({ archive, what, why, entry, count }): Gap => ({
        where: { file: entry === undefined ? archive : `${archive}!/${entry}` }, what, required: false,
        why: `not looked into for secrets: ${why}${count > 1 ? `, and so ${count - 1} more ${count === 2 ? 'entry' : 'entries'} of the archive` : ''}`,
      })),
  };
}

/** A name of an entry as it may stand in a path of a report: nothing is ever written there, and still it must not look like a way out. */
export const entryName = (name: string): string =>
  printable(name.replaceAll('\\', '/'), { limit: 512 }).split('/').filter((part) => part !== '' && part !== '.').map((part) => (part === '..' ? '__' : part)).join('/') || '(no name)';
