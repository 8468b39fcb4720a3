// Brings EPSS and KEV up to date. A mirror that lacks them is no failure: it is said, and what was there stays.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Http, HttpFailure } from '#kit/io/http-contract';
import { writeFileAtomic } from '#kit/io/write-atomic';
import { cleanUrl } from '#kit/text/redact';
import { err, ok, type Result } from '#model/result';
import { readSealed, writeSealed } from '../home/sealed.ts';
import type { FeedChange } from '../home/change.ts';
import { sweep } from '../home/sweep.ts';
import { below } from '../home/url-below.ts';
import { catalogs, type CatalogKind, type CatalogManifest } from './catalogs.ts';
import { catalogInfo } from './open.ts';

export interface ExploitationUpdate {
  readonly home: string;
  readonly from?: string | undefined;
  readonly http: Http;
  readonly now: Date;
  readonly full?: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** One row for `epss` and one for `kev`. */
export async function updateExploitation(update: ExploitationUpdate): Promise<readonly FeedChange[]> {
  const changes: FeedChange[] = [];
  for (const kind of catalogs) changes.push(await updateCatalog(kind, update));
  return changes;
}

type Got = { readonly source: string; readonly seen: string; readonly bytes: Uint8Array | 'same' };
type Failure = Pick<HttpFailure, 'what' | 'why'> | { readonly what: 'unreadable'; readonly why: string };

async function updateCatalog(kind: CatalogKind, update: ExploitationUpdate): Promise<FeedChange> {
  const folder = kind.folder(update.home);
  mkdirSync(folder, { recursive: true });
  const read = readSealed<CatalogManifest>(join(folder, 'manifest.json'));
  const last = read.ok ? read.value : undefined;
  const cached = last === undefined ? {} : { cachedCheckedAt: last.checkedAt };
  const usable = last !== undefined && update.full !== true && statSync(join(folder, `${last.file}.${kind.extension}`), { throwIfNoEntry: false })?.isFile() === true;
  const got = await get(kind, update, usable ? last : undefined);
  if (!got.ok) return { feed: kind.name, status: got.error.what === 'missing' ? 'lacking' : 'failed', what: got.error.what, reason: got.error.why, ...cached };
  const checked = { source: got.value.source, checkedAt: update.now.toISOString(), seen: got.value.seen };
  if (got.value.bytes === 'same' && last !== undefined) return settle(kind, folder, { ...last, ...checked }, 0);
  const parsed = got.value.bytes === 'same' ? err('there is nothing to compare with') : kind.parse(got.value.bytes);
  if (!parsed.ok) return { feed: kind.name, status: 'failed', what: 'unparsable', reason: `the ${kind.title}: ${parsed.error}`, ...cached };
  const { bytes, records, asOf } = parsed.value;
  const file = createHash('sha256').update(bytes).digest('hex');
  writeFileAtomic(join(folder, `${file}.${kind.extension}`), bytes);
  return settle(kind, folder, { format: 1, name: kind.name, ...checked, ...(asOf === undefined ? {} : { asOf }), records, file }, file === last?.file ? 0 : records);
}

function settle(kind: CatalogKind, folder: string, manifest: CatalogManifest, changes: number): FeedChange {
  writeSealed(join(folder, 'manifest.json'), manifest);
  sweep(folder, [`${manifest.file}.${kind.extension}`]);
  return { feed: kind.name, status: changes > 0 ? 'updated' : 'unchanged', info: catalogInfo(manifest), changes, notes: [] };
}

async function get(kind: CatalogKind, update: ExploitationUpdate, last: CatalogManifest | undefined): Promise<Result<Got, Failure>> {
  const { from } = update;
  if (from !== undefined && !/^https?:\/\//i.test(from)) return fromFolder(kind, resolve(from), last);
  const urls = from === undefined ? [kind.publicUrl] : kind.files.map((file) => below(from, [file]));
  let result: Result<Got, Failure> = err({ what: 'missing', why: `no ${kind.title} there` });
  for (const url of urls) {
    result = await fromUrl(kind, url, update, last);
    if (result.ok || result.error.what !== 'missing') return result;
  }
  return result;
}

async function fromUrl(kind: CatalogKind, url: string, update: ExploitationUpdate, last: CatalogManifest | undefined): Promise<Result<Got, Failure>> {
  const source = cleanUrl(url);
  const known = last?.source === source && /^(?:W\/)?"/.test(last.seen) ? last.seen : undefined;
  const headers = known === undefined ? {} : { 'if-none-match': known };
  const answer = await update.http.request({ url, purpose: kind.purpose, headers, maxBytes: 256 << 20, signal: update.signal });
  if (!answer.ok) return answer;
  if (answer.value.status === 304) return ok({ source, seen: known ?? '', bytes: 'same' });
  return ok({ source, seen: answer.value.headers.get('etag') ?? '', bytes: answer.value.bytes });
}

function fromFolder(kind: CatalogKind, folder: string, last: CatalogManifest | undefined): Result<Got, Failure> {
  for (const name of kind.files) {
    const path = join(folder, name);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat?.isFile() !== true) continue;
    const seen = [stat.size, stat.mtimeMs, stat.ctimeMs, stat.ino].join('-');
    if (last?.source === path && last.seen === seen) return ok({ source: path, seen, bytes: 'same' });
    try {
      return ok({ source: path, seen, bytes: readFileSync(path) });
    } catch (error) {
      return err({ what: 'unreadable', why: `${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})` });
    }
  }
  return err({ what: 'missing', why: `${folder} has no ${kind.title}` });
}
