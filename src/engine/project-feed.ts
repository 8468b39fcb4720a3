// The feed that a project (`feed.from` of assay.yaml) or its owner (ASSAY_FEED) names: a folder with the layout of the public OSV bucket. It is
// read anew in every scan and kept as an index below $ASSAY_HOME, so that only what changed is built again.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Gap } from '#model/gap';
import type { AdvisorySource, ExploitationSource } from '#model/ports';
import { UsageError } from '#model/result';
import type { Http } from '#kit/io/http-contract';
import { sha256 } from '#kit/io/sha256';
import { openExploitation } from '#feeds/epss-kev/open';
import { openFeed } from '#feeds/osv/open';
import { updateFeed } from '#feeds/osv/update';
import type { World } from './request.ts';

export interface FolderFeed {
  readonly home: string;
  readonly local: AdvisorySource;
  readonly exploitation: ExploitationSource;
  readonly gaps: readonly Gap[];
}

/** Sub-folders that hold advisories are ecosystems. */
function ecosystemsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .filter((name) => existsSync(join(folder, name, 'all.zip')) || readdirSync(join(folder, name)).some((file) => file.endsWith('.json')))
    .sort();
}

/** `shown` stands in reports instead of a path of this machine. Throws UsageError where there is no such folder. */
export async function openFolderFeed(folder: string, shown: string, home: string, evaluatedOn: string, http: Http, world: World): Promise<FolderFeed> {
  const from = resolve(folder);
  if (statSync(from, { throwIfNoEntry: false })?.isDirectory() !== true) throw new UsageError(`the feed ${shown} is no folder`, 'feed.from of assay.yaml, or ASSAY_FEED, must name a folder with the layout of the public OSV bucket');
  const own = join(home, 'folder-feeds', sha256(from).slice(0, 32));
  const changes = await updateFeed({ home: own, from, ecosystems: ecosystemsIn(from), http, progress: world.progress, now: new Date(world.now()), signal: world.signal });
  const failed = changes.filter((change) => change.status === 'failed' && change.feed.startsWith('osv/'));
  // The folder itself is read in this scan: it was checked on the day that the scan is judged for.
  const checkedAt = `${evaluatedOn}T00:00:00.000Z`;
  const local = openFeed(own, { checkedAt });
  const exploitation = openExploitation(own, { checkedAt });
  const named = <T extends { readonly source: string }>(feeds: readonly T[]): readonly T[] => feeds.map((feed) => ({ ...feed, source: shown }));
  return {
    home: own,
    local: { ...local, feeds: named(local.feeds) },
    exploitation: { feeds: named(exploitation.feeds), gaps: exploitation.gaps, get: (cve) => exploitation.get(cve) },
    gaps: failed.map((change): Gap => ({ where: { subject: change.feed }, what: 'reason' in change ? change.what : 'fault', why: `the feed ${shown}: ${'reason' in change ? change.reason : ''}`, required: true })),
  };
}
