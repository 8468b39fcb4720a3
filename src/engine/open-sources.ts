// Where the advisories of a scan come from: the folder that the project or its owner names, else the local feed, else the OSV service.
import { realpathSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import type { Gap } from '#model/gap';
import type { AdvisorySource, ExploitationSource } from '#model/ports';
import { UsageError } from '#model/result';
import type { Contact, FeedInfo } from '#model/scan';
import { assayHome } from '#kit/io/home';
import { createHttp } from '#kit/io/http';
import { openExploitation } from '#feeds/epss-kev/open';
import { openFeed } from '#feeds/osv/open';
import { recordOf, type RecordAnswer } from '#feeds/osv/record-of';
import type { Sources } from './gather-advisories.ts';
import type { OpenTarget } from './open-target.ts';
import type { ScanRequest, World } from './request.ts';

export interface OpenSources extends Sources {
  readonly exploitation: ExploitationSource;
  readonly gaps: readonly Gap[];
  /** Where the whole records are. */
  readonly home: string;
  contacts(): readonly Contact[];
}

const apiHost = 'api.osv.dev';
const isUrl = (text: string): boolean => /^https?:\/\//i.test(text);

/** The service is loaded only where an ecosystem is lacking here and somebody may be asked. */
function serviceSource(request: ScanRequest, world: World): { service?: AdvisorySource; contacts(): readonly Contact[] } {
  if (request.network === 'none') return { contacts: () => [] };
  const http = createHttp({ mode: request.network, allow: [{ host: apiHost, need: 'advisories' }], userAgent: `assay/${world.version}`, env: world.env });
  let asked: AdvisorySource | undefined;
  const service: AdvisorySource = {
    get feeds() {
      return asked?.feeds ?? [];
    },
    has: () => true,
    lookup: async (ecosystem, packages) => {
      const { osvApiSource } = await import('#feeds/osv/api');
      asked ??= osvApiSource(http, { progress: world.progress, now: new Date(`${request.evaluatedOn}T00:00:00Z`), signal: world.signal, ...(request.jobs === undefined ? {} : { concurrency: request.jobs }) });
      return asked.lookup(ecosystem, packages);
    },
  };
  return { service, contacts: () => http.contacts() };
}

/** Whoever changes the project may change this feed as well. */
const broughtAlong = (shown: string): Gap => ({ where: { subject: 'feed' }, what: 'stale', why: `the advisories are those that the project brings along (${shown}), not a feed that is kept up`, required: false, mend: 'leave `feed` out of assay.yaml and run assay feed update' });

/** A folder of this machine is told by its last name: the document is the same wherever it is made. */
const shownFrom = (feed: FeedInfo): FeedInfo => (isUrl(feed.source) ? feed : { ...feed, source: `folder ${basename(feed.source)}` });

/** A folder that is not there is another mistake, and told as such. */
function staysIn(root: string, folder: string): boolean {
  try {
    return !relative(realpathSync(root), realpathSync(folder)).split(sep).includes('..');
  } catch {
    // Opening it says why.
    return true;
  }
}

/** ASSAY_FEED is the owner's word and goes before the project's. A URL names no folder: it is what `feed update` downloads from. */
function folderOf(open: Pick<OpenTarget, 'project' | 'folder'>, world: World): { folder: string; shown: string } | undefined {
  const asked = world.env['ASSAY_FEED'] ?? '';
  if (asked !== '') return { folder: join(asked), shown: 'ASSAY_FEED' };
  const { feedFrom } = open.project;
  if (feedFrom === undefined || open.folder === undefined || isUrl(feedFrom)) return undefined;
  const folder = join(open.folder, feedFrom);
  if (!staysIn(open.folder, folder)) throw new UsageError(`the feed ${feedFrom} is a link that leads out of the project`, 'set ASSAY_FEED to use a feed that lies elsewhere');
  return { folder, shown: feedFrom };
}

export async function openSources(open: OpenTarget, request: ScanRequest, world: World): Promise<OpenSources> {
  const home = assayHome(world.env);
  const folder = folderOf(open, world);
  const common = { ...serviceSource(request, world), mend: 'assay feed update' };
  if (folder === undefined) {
    const local = openFeed(home);
    const exploitation = openExploitation(home);
    return { ...common, gaps: [], home, local: { ...local, feeds: local.feeds.map(shownFrom) }, exploitation: { feeds: exploitation.feeds.map(shownFrom), get gaps() { return exploitation.gaps; }, get: (cve) => exploitation.get(cve) } };
  }
  // Building an index is for those who name a folder.
  const { openFolderFeed } = await import('./project-feed.ts');
  return { ...common, gaps: folder.shown === 'ASSAY_FEED' ? [] : [broughtAlong(folder.shown)], ...(await openFolderFeed(folder.folder, folder.shown, home, request.evaluatedOn, world)) };
}

/** Whole OSV records by id or alias, withdrawn ones included, from the feed of this machine or the folder that ASSAY_FEED names. */
export async function recordsOf(id: string, evaluatedOn: string, world: World): Promise<RecordAnswer> {
  const home = assayHome(world.env);
  const folder = folderOf({ project: { excludes: [] } }, world);
  if (folder === undefined) return recordOf(home, id);
  const { openFolderFeed } = await import('./project-feed.ts');
  return recordOf((await openFolderFeed(folder.folder, folder.shown, home, evaluatedOn, world)).home, id);
}
