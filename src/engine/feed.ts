// The feed, as the doors use it: which ecosystems to update, and over which hosts.
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '#model/result';
import type { Contact } from '#model/scan';
import { assayHome } from '#kit/io/home';
import { createHttp } from '#kit/io/http';
import type { HostRule } from '#kit/io/http-contract';
import { sha256 } from '#kit/io/sha256';
import { closest } from '#kit/text/closest';
import { ecosystems } from '#kit/text/ecosystems';
import { printable } from '#kit/text/printable';
import { collectPackages } from '#collect/packages/graph/collect-packages';
import { walkFolder } from '#collect/files/walk';
import { catalogs } from '#feeds/epss-kev/catalogs';
import type { FeedChange } from '#feeds/home/change';
import { defaultEcosystems, publicBucket, updateFeed } from '#feeds/osv/update';
import { ensureHome } from './ensure-home.ts';
import type { World } from './request.ts';

export { ensureHome } from './ensure-home.ts';
export { exportFeed, importFeed } from '#feeds/home/transfer';
export { statusFeed } from '#feeds/osv/status';
export { verifyFeed } from '#feeds/osv/verify';
export type { FeedChange } from '#feeds/home/change';

export interface FeedRequest {
  readonly from?: string;
  readonly ecosystems: readonly string[];
  /** Only the ecosystems found below this path. */
  readonly path?: string;
  readonly offline: boolean;
  readonly full: boolean;
}

const isUrl = (text: string): boolean => /^https?:\/\//i.test(text);

/** OSV's names of the ecosystems that lockfiles and manifests below a folder belong to. */
async function ecosystemsBelow(path: string): Promise<readonly string[]> {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) throw new UsageError(`--for ${path}: there is no such folder`);
  const facts = await collectPackages(walkFolder(path, { excludes: [], installed: false }), { sha256, maxBytes: 256 * 1024 * 1024 });
  return [...new Set(facts.lockfiles.map((lockfile) => lockfile.ecosystem))].sort();
}

/** A slip in a name that Assay knows is told at once; OSV has ecosystems that Assay does not know. */
function checkName(name: string): void {
  const known = ecosystems.map((each) => each.name);
  if (known.includes(name.split(':', 1)[0] ?? name)) return;
  const meant = closest(name, known);
  if (meant !== undefined) throw new UsageError(`there is no ecosystem "${printable(name, { limit: 60 })}"; did you mean ${meant}?`, `assay feed update ${meant}`);
}

function hostsOf(from: string | undefined): readonly HostRule[] {
  const urls = from === undefined ? [publicBucket, ...catalogs.map((catalog) => catalog.publicUrl)] : isUrl(from) ? [from] : [];
  return urls.map((url) => ({ host: new URL(url).host, need: 'advisories' as const }));
}

export const homeOf = (world: World): string => assayHome(world.env);

/** One row per feed; the caller decides what a failed one means. Throws UsageError for a source that cannot be meant. */
export async function updateFeeds(request: FeedRequest, world: World): Promise<{ readonly changes: readonly FeedChange[]; readonly contacted: readonly Contact[] }> {
  const from = request.from === undefined || isUrl(request.from) ? request.from : resolve(world.cwd, request.from);
  if (from !== undefined && !isUrl(from) && statSync(from, { throwIfNoEntry: false })?.isDirectory() !== true) throw new UsageError(`--from ${request.from ?? ''}: there is no such folder`);
  const found = request.path === undefined ? [] : await ecosystemsBelow(resolve(world.cwd, request.path));
  if (request.path !== undefined && found.length === 0 && request.ecosystems.length === 0) throw new UsageError(`--for ${request.path}: no lockfile or manifest that Assay reads was found there`);
  for (const name of request.ecosystems) checkName(name);
  const asked = [...new Set([...request.ecosystems, ...found])];
  const http = createHttp({ mode: request.offline ? 'none' : 'advisories', allow: hostsOf(from), userAgent: `assay/${world.version}`, env: world.env });
  const changes = await updateFeed({
    home: ensureHome(homeOf(world)),
    from,
    ecosystems: asked.length > 0 ? asked : defaultEcosystems,
    http,
    progress: world.progress,
    now: new Date(world.now()),
    full: request.full,
    signal: world.signal,
  });
  return { changes, contacted: http.contacts() };
}
