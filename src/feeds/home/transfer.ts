// The whole feed as one file, for machines without a network: members one after another, then a JSON list of them with their digests,
// then sixteen bytes that say where the list is. What is imported is proven first and becomes visible last.
import { createHash } from 'node:crypto';
import { closeSync, createReadStream, createWriteStream, mkdirSync, openSync, readSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { temporaryName, writeFileAtomic } from '#kit/io/write-atomic';
import { isRecord } from '#kit/text/json';
import { err, ok, type Result } from '#model/result';
import { sweep } from './sweep.ts';
import { feedsIn, folderOf, isFeedName, manifestFacts } from './stored-feeds.ts';

interface Member {
  /** `npm`'s index as `osv/npm`, `<sha256>.idx`. */
  readonly feed: string;
  readonly file: string;
  /** Unpacked, and packed by gzip in this file. */
  readonly bytes: number;
  readonly packed: number;
  readonly offset: number;
}

interface Listing {
  readonly format: 1;
  readonly members: readonly Member[];
  /** Text of the manifest, by feed: as it stands, with its seal. */
  readonly manifests: Readonly<Record<string, string>>;
}

export interface Exported {
  readonly feeds: readonly string[];
  readonly bytes: number;
}

const magic = 'ASSAYFD1';
const trailerBytes = 16;
const maxListingBytes = 16 << 20;
const maxMemberBytes = 16 * 2 ** 30;
const fileName = /^([0-9a-f]{64})\.(?:idx|rec|bin|json)$/;

/** Writes every feed of the store whose manifest is whole. Fails with the reason where there is none, or a file of it is gone. */
export async function exportFeed(home: string, path: string): Promise<Result<Exported, string>> {
  const feeds = feedsIn(home);
  if (feeds.length === 0) return err('there is no feed here to export');
  const temporary = temporaryName(path);
  try {
    const members: Member[] = [];
    let offset = 0;
    for (const { feed, folder, files } of feeds) {
      for (const file of files) {
        const packed = await append(join(folder, file), temporary, offset);
        members.push({ feed, file, bytes: statSync(join(folder, file)).size, packed, offset });
        offset += packed;
      }
    }
    const listing: Listing = { format: 1, members, manifests: Object.fromEntries(feeds.map(({ feed, text }) => [feed, text])) };
    const bytes = await appendListing(temporary, listing, offset);
    renameSync(temporary, path);
    return ok({ feeds: feeds.map(({ feed }) => feed), bytes });
  } catch (error) {
    return err(`it cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Records are packed already; indexes shrink to a fifth. The fastest level is enough for that. */
async function append(file: string, to: string, offset: number): Promise<number> {
  await pipeline(createReadStream(file), createGzip({ level: 1 }), createWriteStream(to, { flags: offset === 0 ? 'w' : 'a' }));
  return statSync(to).size - offset;
}

async function appendListing(to: string, listing: Listing, offset: number): Promise<number> {
  const text = Buffer.from(JSON.stringify(listing));
  const trailer = Buffer.alloc(trailerBytes);
  trailer.write(magic, 0, 'latin1');
  trailer.writeUIntLE(text.length, 8, 6);
  await pipeline([Buffer.concat([text, trailer])], createWriteStream(to, { flags: 'a' }));
  return offset + text.length + trailerBytes;
}

export type Imported = { readonly feed: string; readonly status: 'imported' | 'same' } | { readonly feed: string; readonly status: 'older' | 'failed'; readonly why: string };

/**
 * Takes over each feed whose members are all there and of the digests that they are named after; one that was checked earlier than what
 * is here stays out. Fails as a whole where the file is no export, or cut short.
 */
export async function importFeed(home: string, path: string): Promise<Result<readonly Imported[], string>> {
  const listing = readListing(path);
  if (!listing.ok) return listing;
  const rows: Imported[] = [];
  for (const [feed, manifest] of Object.entries(listing.value.manifests)) {
    rows.push(await importOne(home, path, feed, manifest, listing.value.members.filter((member) => member.feed === feed)));
  }
  return ok(rows);
}

function readListing(path: string): Result<Listing, string> {
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined) return err('there is no such file');
  const trailer = readAt(path, size - trailerBytes, trailerBytes);
  if (trailer?.toString('latin1', 0, 8) !== magic) return err('it is no exported feed, or cut short');
  const length = trailer.readUIntLE(8, 6);
  const text = length > maxListingBytes ? undefined : readAt(path, size - trailerBytes - length, length);
  if (text === undefined) return err('its list of members is damaged');
  try {
    const value = JSON.parse(text.toString()) as unknown;
    return isListing(value, size - trailerBytes - length) ? ok(value) : err('its list of members is not as it should be');
  } catch {
    return err('its list of members is damaged');
  }
}

function isListing(value: unknown, dataBytes: number): value is Listing {
  if (!isRecord(value) || value['format'] !== 1 || !Array.isArray(value['members']) || !isRecord(value['manifests'])) return false;
  const whole = (number: unknown): number is number => Number.isSafeInteger(number) && (number as number) >= 0;
  const isMember = (one: unknown): boolean =>
    isRecord(one) && typeof one['feed'] === 'string' && typeof one['file'] === 'string' && fileName.test(one['file']) &&
    whole(one['bytes']) && one['bytes'] <= maxMemberBytes && whole(one['packed']) && whole(one['offset']) && one['offset'] + one['packed'] <= dataBytes;
  return value['members'].every(isMember) && Object.entries(value['manifests']).every(([feed, text]) => isFeedName(feed) && typeof text === 'string');
}

async function importOne(home: string, path: string, feed: string, text: string, members: readonly Member[]): Promise<Imported> {
  const facts = manifestFacts(feed, text);
  if (!facts.ok) return { feed, status: 'failed', why: facts.error };
  const here = feedsIn(home).find((one) => one.feed === feed);
  if (here?.text === text) return { feed, status: 'same' };
  if (here !== undefined && here.checkedAt > facts.value.checkedAt) return { feed, status: 'older', why: `it was checked at ${facts.value.checkedAt}, what is here at ${here.checkedAt}` };
  const folder = folderOf(home, feed);
  mkdirSync(folder, { recursive: true });
  for (const file of facts.value.files) {
    const member = members.find((one) => one.file === file);
    const failure = member === undefined ? 'it is not in the file' : await extract(path, member, join(folder, file));
    if (failure !== undefined) return { feed, status: 'failed', why: `${file}: ${failure}` };
  }
  writeFileAtomic(join(folder, 'manifest.json'), text);
  sweep(folder, facts.value.files);
  return { feed, status: 'imported' };
}

/** The reason, if it fails. Its name is the digest that it must have. */
async function extract(path: string, member: Member, to: string): Promise<string | undefined> {
  const temporary = temporaryName(join(dirname(to), 'importing'));
  const hash = createHash('sha256');
  let bytes = 0;
  const check = new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length;
      hash.update(chunk);
      done(bytes > member.bytes ? new RangeError('larger than declared') : null, chunk);
    },
  });
  try {
    const source = createReadStream(path, { start: member.offset, end: Math.max(member.offset, member.offset + member.packed - 1) });
    await pipeline(source, createGunzip(), check, createWriteStream(temporary, { flags: 'wx', flush: true }));
    if (hash.digest('hex') !== fileName.exec(basename(to))?.[1]) return 'its digest is not the one it is named after';
    renameSync(temporary, to);
    return undefined;
  } catch (error) {
    return error instanceof RangeError ? 'it is larger than it declares' : `it cannot be unpacked (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`;
  } finally {
    rmSync(temporary, { force: true });
  }
}

function readAt(path: string, offset: number, bytes: number): Buffer | undefined {
  if (offset < 0) return undefined;
  const fd = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(bytes);
    return readSync(fd, buffer, 0, bytes, offset) === bytes ? buffer : undefined;
  } finally {
    closeSync(fd);
  }
}
