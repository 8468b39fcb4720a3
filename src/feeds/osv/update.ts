// Brings the local feed up to date: each ecosystem by itself, each in one visible step. Whatever fails leaves what was there, and is
// reported with its reason and the age of what stays.
import { mkdirSync, readdirSync, rmdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Http } from '#kit/io/http-contract';
import { withLock } from '#kit/io/lock';
import type { GapWhat } from '#model/gap';
import type { Progress } from '#model/ports';
import type { FeedChange } from '../home/change.ts';
import { sweep } from '../home/sweep.ts';
import { updateExploitation } from '../epss-kev/update.ts';
import { buildIndex } from './build.ts';
import { folderSource } from './folder-source.ts';
import { httpSource } from './http-source.ts';
import { isEcosystemName } from './ids.ts';
import { openLast, type Opened } from './last-build.ts';
import { ecosystemFolder, feedInfoOf, writeManifest, type OsvManifest } from './manifest.ts';
import type { FeedSource, Offer } from './source.ts';

export const publicBucket = 'https://osv-vulnerabilities.storage.googleapis.com';
/** The ecosystems that Assay reads lockfiles of, by OSV's names. */
export const defaultEcosystems = ['npm', 'PyPI', 'Go', 'crates.io'] as const;

export interface FeedUpdate {
  readonly home: string;
  /** URL or folder with the layout of the public bucket; absent: the public sources. */
  readonly from?: string | undefined;
  readonly ecosystems?: readonly string[];
  readonly http: Http;
  readonly progress: Progress;
  readonly now: Date;
  /** Compare with nothing and read everything anew: mends a damaged index. */
  readonly full?: boolean;
  /** EPSS and KEV too; default true. */
  readonly exploitation?: boolean;
  /** How long to wait for another update that is under way; default ten minutes. */
  readonly waitMs?: number;
  readonly signal?: AbortSignal | undefined;
}

/** One row per ecosystem asked for, in that order, then `epss` and `kev`. Throws only what a full or forbidden disk says. */
export async function updateFeed(update: FeedUpdate): Promise<readonly FeedChange[]> {
  const source = sourceOf(update);
  const changes: FeedChange[] = [];
  for (const ecosystem of update.ecosystems ?? defaultEcosystems) changes.push(await updateEcosystem(ecosystem, source, update));
  if (update.exploitation !== false) changes.push(...(await updateExploitation(update)));
  update.progress.done();
  return changes;
}

function sourceOf(update: FeedUpdate): FeedSource {
  const { from = publicBucket, http } = update;
  return /^https?:\/\//i.test(from) ? httpSource(from, http) : folderSource(resolve(from));
}

async function updateEcosystem(ecosystem: string, source: FeedSource, update: FeedUpdate): Promise<FeedChange> {
  const feed = `osv/${ecosystem}`;
  if (!isEcosystemName(ecosystem)) return { feed, status: 'lacking', what: 'missing', reason: `"${ecosystem}" is no name of an ecosystem` };
  const folder = ecosystemFolder(update.home, ecosystem);
  mkdirSync(folder, { recursive: true });
  const onWait = (): void => update.progress.step(`Waiting for another update of ${ecosystem}`);
  const options = { waitMs: update.waitMs ?? 600_000, onWait, signal: update.signal };
  const locked = await withLock(join(folder, 'lock'), options, () => underLock(ecosystem, folder, source, update));
  removeIfEmpty(folder);
  if (locked.ok) return locked.value;
  return { feed, status: 'failed', what: 'timeout', reason: `another update (process ${locked.error.pid} on ${locked.error.host}) is still under way` };
}

/** A folder for an ecosystem that the source does not have would look like a feed. */
function removeIfEmpty(folder: string): void {
  if (readdirSync(folder).length > 0) return;
  try {
    rmdirSync(folder);
  } catch {
    return; // Another update has just begun to fill it.
  }
}

async function underLock(ecosystem: string, folder: string, source: FeedSource, update: FeedUpdate): Promise<FeedChange> {
  const opened = openLast(folder, ecosystem, update.full === true);
  const { manifest, last } = opened;
  const known = last !== undefined && last.manifest.source === source.label ? last : undefined;
  const checked = { source: source.label, checkedAt: update.now.toISOString() };
  try {
    const offer = await source.offer({ ecosystem, folder, now: update.now, progress: update.progress, signal: update.signal, last: known });
    if (offer.kind === 'lacking') return left(ecosystem, manifest, 'missing', offer.why);
    if (offer.kind === 'failed') return left(ecosystem, manifest, offer.what, offer.why);
    if (offer.kind === 'shelf') return await fromShelf({ ecosystem, folder, offer, last, checked, update });
    return last === undefined ? left(ecosystem, manifest, 'fault', 'nothing to compare with') : settle(folder, { ...last.manifest, ...checked, seen: offer.seen }, 0);
  } finally {
    opened.close();
  }
}

/** What stays in use is named with its age. */
function left(ecosystem: string, manifest: OsvManifest | undefined, what: GapWhat, reason: string): FeedChange {
  const cached = manifest === undefined ? {} : { cachedCheckedAt: manifest.checkedAt };
  return { feed: `osv/${ecosystem}`, status: what === 'missing' ? 'lacking' : 'failed', what, reason, ...cached };
}

interface ShelfWork {
  readonly ecosystem: string;
  readonly folder: string;
  readonly offer: Extract<Offer, { kind: 'shelf' }>;
  readonly last: Opened['last'];
  readonly checked: { readonly source: string; readonly checkedAt: string };
  readonly update: FeedUpdate;
}

async function fromShelf({ ecosystem, folder, offer, last, checked, update }: ShelfWork): Promise<FeedChange> {
  try {
    const input = { ecosystem, folder, shelf: offer.shelf, progress: update.progress, signal: update.signal };
    const first = await buildIndex({ ...input, last });
    const built = first.ok || !first.error.damaged ? first : await buildIndex({ ...input, last: undefined });
    if (!built.ok) return left(ecosystem, last?.manifest, 'unparsable', `${ecosystem}: ${built.error.why}`);
    const whole = offer.whole || last === undefined ? checked.checkedAt : last.manifest.wholeAt;
    const common = { ...checked, wholeAt: whole, seen: offer.seen };
    if (built.value === 'same') return last === undefined ? left(ecosystem, undefined, 'fault', 'nothing to compare with') : settle(folder, { ...last.manifest, ...common }, 0);
    const { index, pack, records, newest, rejected, changes } = built.value;
    const asOf = newest === undefined ? {} : { asOf: newest };
    return settle(folder, { format: 1, ecosystem, ...common, ...asOf, records, index, pack, rejected: { count: rejected.length, first: rejected.slice(0, 20) } }, changes);
  } finally {
    offer.shelf.close();
  }
}

function settle(folder: string, manifest: OsvManifest, changes: number): FeedChange {
  writeManifest(folder, manifest);
  sweep(folder, [`${manifest.index}.idx`, `${manifest.pack}.rec`]);
  const { count, first } = manifest.rejected;
  const notes = first.map(({ entry, why }) => `${entry}: ${why}`).concat(count > first.length ? [`and ${count - first.length} more`] : []);
  return { feed: `osv/${manifest.ecosystem}`, status: changes > 0 ? 'updated' : 'unchanged', info: feedInfoOf(manifest), changes, notes };
}
