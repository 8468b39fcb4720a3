// The public bucket or a mirror of it over HTTP: the change list and single records while that is little, else the whole archive.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import type { Http, HttpFailure } from '#kit/io/http-contract';
import { cleanUrl } from '#kit/text/redact';
import { err, ok, type Result } from '#model/result';
import { changesSince, parseChangeList, type ChangeList, type Changes } from './change-list.ts';
import { fetchRecords } from './fetch-records.ts';
import { overlay, shelfOfTexts } from './folder-shelf.ts';
import type { RecordPack } from './pack-reader.ts';
import type { Shelf } from './shelf.ts';
import type { Asked, FeedSource, Offer, Seen } from './source.ts';
import { below } from '../home/url-below.ts';
import { openZipShelf } from './zip-shelf.ts';

const purpose = 'advisories';
const maxListBytes = 512 << 20;
const maxArchiveBytes = 8 * 2 ** 30;
/** Dates in a change list are taken at their word for this long; then the whole archive is compared once. */
const wholeEveryMs = 7 * 86_400_000;

export function httpSource(base: string, http: Http): FeedSource {
  return {
    label: cleanUrl(base),
    async offer(asked) {
      const place = (file: string): string => below(base, [asked.ecosystem, file]);
      const [list, archive] = await Promise.all([readList(http, place('modified_id.csv'), asked), headOf(http, place('all.zip'), asked)]);
      const failure = !list.ok ? list.error : !archive.ok ? archive.error : undefined;
      if (failure !== undefined) return failed(failure);
      if (!list.ok || !archive.ok) return failed({ what: 'fault', host: '', why: 'the source was not asked' });
      return decide({ http, place, asked, list: list.value, archive: archive.value });
    },
  };
}

const failed = (failure: HttpFailure): Offer => ({ kind: 'failed', what: failure.what, why: failure.why });

/** `tag` is '' where there is none to compare. */
interface ListFound { readonly tag: string; readonly rows: ChangeList | 'same' | undefined }
interface ArchiveFound { readonly tag: string; readonly there: boolean }

interface Found {
  readonly http: Http;
  readonly place: (file: string) => string;
  readonly asked: Asked;
  readonly list: ListFound;
  readonly archive: ArchiveFound;
}

async function decide(found: Found): Promise<Offer> {
  const { asked, list, archive } = found;
  if (!archive.there && list.rows === undefined) return { kind: 'lacking', why: `the source has no ${asked.ecosystem}` };
  const seen: Seen = { changes: list.tag, archive: archive.tag };
  const last = asked.last;
  const sameArchive = archive.tag !== '' && archive.tag === last?.manifest.seen['archive'];
  if (last !== undefined && (sameArchive || !archive.there) && list.rows === 'same') return { kind: 'same', seen };
  if (list.rows === undefined && sameArchive) return { kind: 'same', seen };
  const stale = last !== undefined && asked.now.getTime() - Date.parse(last.manifest.wholeAt) > wholeEveryMs;
  const changes = typeof list.rows === 'object' && (!stale || !archive.there) ? changesSince(list.rows, last?.pack) : undefined;
  const few = changes !== undefined && isLittle(changes, last?.pack, archive.there);
  const single = few ? await bySingleRecords(found, changes, seen) : undefined;
  if (single !== undefined) return single;
  if (!archive.there) return { kind: 'failed', what: 'missing', why: `the source has no archive of ${asked.ecosystem}, and not every record by itself` };
  // The change list speaks of changes that neither the archive has nor single records are served for: there is nothing newer to get.
  if (sameArchive && last !== undefined) return { kind: 'same', seen: last.manifest.seen };
  return byArchive(found, seen);
}

/** Single requests are worth it for so many records only. Changes that dates do not show are looked for in the archive. */
function isLittle(changes: Changes, pack: RecordPack | undefined, archiveThere: boolean): boolean {
  const count = changes.changed.length + changes.gone.size;
  if (!archiveThere) return count <= 5_000;
  return pack !== undefined && count > 0 && count <= 5_000 && count <= Math.max(20, pack.ids.length / 20);
}

async function bySingleRecords(found: Found, changes: Changes, seen: Seen): Promise<Offer | undefined> {
  const { http, place, asked } = found;
  const texts = await fetchRecords(http, changes.changed, (id) => place(`${encodeURIComponent(id)}.json`), purpose, asked);
  if (!texts.ok) return texts.error.what === 'missing' ? undefined : failed(texts.error);
  const fresh = shelfOfTexts(texts.value);
  const shelf = asked.last === undefined ? fresh : overlay(borrowed(asked.last.pack), fresh, (id) => !changes.gone.has(id));
  return { kind: 'shelf', shelf, seen, whole: false };
}

/** The pack stays its owner's to close. */
const borrowed = (pack: RecordPack): Shelf => ({ ids: pack.ids, crc: pack.crc, size: pack.size, rejected: [], raw: (at) => pack.raw(at), close() {} });

async function byArchive(found: Found, seen: Seen): Promise<Offer> {
  const { http, place, asked } = found;
  const file = join(asked.folder, 'all.zip');
  const onBytes = (done: number, total: number | undefined): void => asked.progress.step(`Downloading ${asked.ecosystem} advisories`, done, total);
  const got = await http.download({ url: place('all.zip'), purpose, file, maxBytes: maxArchiveBytes, signal: asked.signal, onBytes });
  if (!got.ok) return failed(got.error);
  const shelf = openZipShelf(file);
  if (!shelf.ok) {
    rmSync(file, { force: true });
    return { kind: 'failed', what: 'unparsable', why: `the archive of ${asked.ecosystem}: ${shelf.error}` };
  }
  const close = (): void => {
    shelf.value.close();
    rmSync(file, { force: true });
  };
  return { kind: 'shelf', shelf: { ...shelf.value, close }, seen: { ...seen, archive: tagOf(got.value.headers) }, whole: true };
}

async function readList(http: Http, url: string, asked: Asked): Promise<Result<ListFound, HttpFailure>> {
  const before = asked.last?.manifest.seen['changes'] ?? '';
  const headers = before.startsWith('"') || before.startsWith('W/"') ? { 'if-none-match': before } : {};
  const got = await http.request({ url, purpose, headers, maxBytes: maxListBytes, signal: asked.signal });
  if (!got.ok) return got.error.what === 'missing' ? ok({ tag: '', rows: undefined }) : err(got.error);
  if (got.value.status === 304) return ok({ tag: before, rows: 'same' });
  const tag = got.value.headers.get('etag') ?? createHash('sha256').update(got.value.bytes).digest('hex');
  return ok({ tag, rows: tag === before ? 'same' : parseChangeList(Buffer.from(got.value.bytes).toString()) });
}

/** A server that does not answer HEAD is asked for the archive itself later on. */
async function headOf(http: Http, url: string, asked: Asked): Promise<Result<ArchiveFound, HttpFailure>> {
  const got = await http.request({ url, purpose, method: 'HEAD', maxBytes: 0, signal: asked.signal });
  if (got.ok) return ok({ tag: tagOf(got.value.headers), there: true });
  if (got.error.what === 'missing') return ok({ tag: '', there: false });
  return got.error.status === 405 || got.error.status === 501 ? ok({ tag: '', there: true }) : err(got.error);
}

const tagOf = (headers: Headers): string =>
  [headers.get('etag'), headers.get('last-modified'), headers.get('content-length')].some((one) => one !== null && one !== '')
    ? `${headers.get('etag') ?? headers.get('last-modified') ?? ''} ${headers.get('content-length') ?? ''}`
    : '';
