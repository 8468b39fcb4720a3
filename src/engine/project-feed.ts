// The feed that a project (`feed.from` of assay.yaml) or its owner (ASSAY_FEED) names: a folder with the layout of the public OSV bucket. It is
// read in every scan; the index made of it is kept below $ASSAY_HOME, by the digest of what the folder holds.
import { resolve } from 'node:path';
import type { AdvisorySource, ExploitationSource } from '#model/ports';
import { UsageError } from '#model/result';
import { openExploitation } from '#feeds/epss-kev/open';
import { prepareFolderFeed } from '#feeds/osv/folder-feed';
import { openFeed } from '#feeds/osv/open';
import { ensureHome } from './ensure-home.ts';
import type { World } from './request.ts';

export interface FolderFeed {
  readonly home: string;
  readonly local: AdvisorySource;
  readonly exploitation: ExploitationSource;
}

/** `shown` stands in reports instead of a path of this machine. Throws UsageError for a folder that is no feed, or a broken one. */
export async function openFolderFeed(folder: string, shown: string, home: string, evaluatedOn: string, world: World): Promise<FolderFeed> {
  const from = resolve(folder);
  const prepare = async (anew: boolean): Promise<string> => {
    const prepared = await prepareFolderFeed({ home: ensureHome(home), folder: from, progress: world.progress, now: new Date(world.now()), anew });
    if (prepared.ok) return prepared.value.home;
    throw new UsageError(`the feed ${shown} cannot be used: ${prepared.error.replaceAll(from, shown)}`, 'feed.from of assay.yaml, or ASSAY_FEED, names a folder with the layout of the public OSV bucket');
  };
  const built = await prepare(false);
  // The folder itself is read in this scan: it was checked on the day that the scan is judged for.
  const checkedAt = `${evaluatedOn}T00:00:00.000Z`;
  const exploitation = openExploitation(built, { checkedAt });
  const named = <T extends { readonly source: string }>(feeds: readonly T[]): readonly T[] => feeds.map((feed) => ({ ...feed, source: shown }));
  const local = healing(openFeed(built, { checkedAt }), async () => openFeed(await prepare(true), { checkedAt }));
  return {
    home: built,
    local: { get feeds() { return named(local.feeds); }, has: (ecosystem) => local.has(ecosystem), lookup: (ecosystem, packages) => local.lookup(ecosystem, packages) },
    exploitation: { feeds: named(exploitation.feeds), get gaps() { return exploitation.gaps; }, get: (cve) => exploitation.get(cve) },
  };
}

/** An index that turns out damaged is made anew, once: the folder that it was made of is at hand. */
function healing(first: AdvisorySource, remake: () => Promise<AdvisorySource>): AdvisorySource {
  let source = first;
  let healed = false;
  return {
    get feeds() { return source.feeds; },
    has: (ecosystem) => source.has(ecosystem),
    async lookup(ecosystem, packages) {
      const answer = await source.lookup(ecosystem, packages);
      if (healed || !answer.gaps.some((gap) => gap.what === 'fault')) return answer;
      healed = true;
      source = await remake();
      return source.lookup(ecosystem, packages);
    },
  };
}
