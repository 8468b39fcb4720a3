// A mirror in a folder, laid out like the public bucket: `<Ecosystem>/all.zip`, or loose `<id>.json` files, or both, where files newer
// than the archive win. Its change list is not needed: the archive's own directory tells what changed.
import { createHash } from 'node:crypto';
import { readdirSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { openFolderShelf, overlay } from './folder-shelf.ts';
import type { Asked, FeedSource, Offer, Seen } from './source.ts';
import { openZipShelf } from './zip-shelf.ts';

export function folderSource(folder: string): FeedSource {
  return {
    label: folder,
    async offer(asked) {
      const here = join(folder, asked.ecosystem);
      try {
        if (statSync(here, { throwIfNoEntry: false })?.isDirectory() !== true) return { kind: 'lacking', why: `${folder} has no folder ${asked.ecosystem}` };
        return look(here, asked);
      } catch (error) {
        return { kind: 'failed', what: 'unreadable', why: `${here} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})` };
      }
    },
  };
}

function look(here: string, asked: Asked): Offer {
  const archive = join(here, 'all.zip');
  const stat = statSync(archive, { throwIfNoEntry: false });
  const newerThan = stat?.mtimeMs ?? 0;
  const loose = looseStamp(here, newerThan);
  if (stat === undefined && loose === undefined) return { kind: 'lacking', why: `${here} has neither all.zip nor records` };
  const seen: Seen = { archive: stat === undefined ? '' : stampOf(stat), loose: loose ?? '' };
  const before = asked.last?.manifest.seen;
  if (before !== undefined && before['archive'] === seen['archive'] && before['loose'] === seen['loose']) return { kind: 'same', seen };
  const files = openFolderShelf(here, newerThan);
  if (stat === undefined) return { kind: 'shelf', shelf: files, seen, whole: true };
  const zip = openZipShelf(archive);
  if (!zip.ok) return { kind: 'failed', what: 'unparsable', why: `${archive}: ${zip.error}` };
  return { kind: 'shelf', shelf: overlay(zip.value, files), seen, whole: true };
}

/** Tells whether loose records changed; nothing where there are none. */
function looseStamp(here: string, newerThan: number): string | undefined {
  const hash = createHash('sha256');
  let count = 0;
  for (const name of readdirSync(here).sort()) {
    if (!name.endsWith('.json')) continue;
    const stat = statSync(join(here, name), { throwIfNoEntry: false });
    if (stat?.isFile() !== true || stat.mtimeMs <= newerThan) continue;
    hash.update(`${name}\n${stampOf(stat)}\n`);
    count += 1;
  }
  return count === 0 ? undefined : hash.digest('hex');
}

/** The time of the last change of status cannot be set, so a copy that keeps dates is noticed. */
const stampOf = (stat: Stats): string => [stat.size, stat.mtimeMs, stat.ctimeMs, stat.ino].join('-');
