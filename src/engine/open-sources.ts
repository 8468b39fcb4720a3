// Where the advisories of a scan come from: the folder that the project or its owner names, else the local feed, else the OSV service.
import { join } from 'node:path';
import type { Gap } from '#model/gap';
import type { ExploitationSource } from '#model/ports';
import type { Contact } from '#model/scan';
import { assayHome } from '#kit/io/home';
import { createHttp } from '#kit/io/http';
import type { Http } from '#kit/io/http-contract';
import { openExploitation } from '#feeds/epss-kev/open';
const osvApiHost = 'api.osv.dev';
import { openFeed } from '#feeds/osv/open';
import type { Sources } from './gather-advisories.ts';
import type { OpenTarget } from './open-target.ts';
import type { ScanRequest, World } from './request.ts';

export interface OpenSources extends Sources {
  readonly exploitation: ExploitationSource;
  readonly gaps: readonly Gap[];
  /** Where `explain` finds the whole records. */
  readonly home: string;
  contacts(): readonly Contact[];
}

const isUrl = (text: string): boolean => /^https?:\/\//i.test(text);

function httpFor(request: ScanRequest, world: World): Http {
  return createHttp({ mode: request.network, allow: [{ host: osvApiHost, need: 'advisories' }], userAgent: `assay/${world.version}`, env: world.env });
}

/** ASSAY_FEED is the owner's word and goes before the project's. A URL names no folder: it is what `feed update` downloads from. */
function folderOf(open: OpenTarget, world: World): { folder: string; shown: string } | undefined {
  const asked = world.env['ASSAY_FEED'] ?? '';
  if (asked !== '') return { folder: asked, shown: 'ASSAY_FEED' };
  const { feedFrom } = open.project;
  if (feedFrom === undefined || open.folder === undefined || isUrl(feedFrom)) return undefined;
  return { folder: join(open.folder, feedFrom), shown: feedFrom };
}

export async function openSources(open: OpenTarget, request: ScanRequest, world: World): Promise<OpenSources> {
  const home = assayHome(world.env);
  const http = httpFor(request, world);
  const folder = folderOf(open, world);
  const { feedFrom } = open.project;
  const mend = `assay feed update${feedFrom !== undefined && isUrl(feedFrom) ? ` --from ${feedFrom}` : ''}`;
  const service = {};
  if (folder !== undefined) {
    // Building an index is for those who name a folder.
    const { openFolderFeed } = await import('./project-feed.ts');
    const feed = await openFolderFeed(folder.folder, folder.shown, home, request.evaluatedOn, http, world);
    return { ...feed, ...service, mend, contacts: () => http.contacts() };
  }
  return { home, local: openFeed(home), exploitation: openExploitation(home), gaps: [], ...service, mend, contacts: () => http.contacts() };
}

/** The whole OSV record of an advisory or alias, from the feed that the scan used; `undefined` where that feed is not here any more. */
export function recordFor(id: string, home: string): unknown {
  return undefined;
}

