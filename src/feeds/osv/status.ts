// Lists what the store holds, for `feed status`: no more than manifests say, so that it is instant; `verify` looks into the files.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FeedInfo } from '#model/scan';
import { openExploitation } from '../epss-kev/open.ts';
import { osvFolder } from '../home/paths.ts';
import { feedInfoOf } from './manifest.ts';
import { manifestsIn } from './open.ts';

export type FeedStatus =
  | { readonly feed: string; readonly usable: true; readonly info: FeedInfo; readonly bytes: number; readonly unreadable: number }
  | { readonly feed: string; readonly usable: false; readonly why: string };

/** Sorted by name of the ecosystem, then `epss` and `kev`; what is not there is not listed. `unreadable`: records that were left out. */
export function statusFeed(home: string): readonly FeedStatus[] {
  const osv = [...manifestsIn(osvFolder(home))].map(([ecosystem, { folder, manifest }]): FeedStatus => {
    const feed = `osv/${ecosystem}`;
    if (!manifest.ok) return { feed, usable: false, why: manifest.error.why };
    return { feed, usable: true, info: feedInfoOf(manifest.value), bytes: bytesIn(folder), unreadable: manifest.value.rejected.count };
  });
  const others = openExploitation(home).feeds.map((info): FeedStatus => ({ feed: info.name, usable: true, info, bytes: bytesIn(join(home, 'feeds', info.name)), unreadable: 0 }));
  return [...osv, ...others];
}

const bytesIn = (folder: string): number => readdirSync(folder).reduce((sum, name) => sum + (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0), 0);
