// Updating over HTTP: what is asked for, what is not, and what happens when it breaks.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ecosystemFolder, readManifest } from '../../../src/feeds/osv/manifest.ts';
import { idsOf, localHttp, record, serve, temporaryFolder, today, update, writeArchive, type Server } from './lib.ts';

type Json = Readonly<Record<string, unknown>>;

interface Bucket {
  records: readonly Json[];
  /** Rows of the change list; none: it is not served. */
  list?: readonly (readonly [string, string])[] | undefined;
  single: boolean;
  archive: boolean;
  broken?: string;
}

async function serveBucket(bucket: Bucket): Promise<Server> {
  const mirror = temporaryFolder();
  return serve((request, response) => {
    const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '');
    const send = (body: Buffer): void => {
      const etag = `"${createHash('md5').update(body).digest('hex')}"`;
      if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
      else response.writeHead(200, { etag, 'content-length': body.length }).end(request.method === 'HEAD' ? undefined : body);
    };
    const one = bucket.records.find((each) => path === `/npm/${String(each['id'])}.json`);
    if (path === bucket.broken) response.writeHead(500).end();
    else if (path === '/npm/modified_id.csv' && bucket.list !== undefined) send(Buffer.from(bucket.list.map((row) => row.join(',')).join('\n')));
    else if (path === '/npm/all.zip' && bucket.archive) {
      writeArchive(mirror, 'npm', bucket.records);
      send(readFileSync(join(mirror, 'npm/all.zip')));
    } else if (one !== undefined && bucket.single) send(Buffer.from(JSON.stringify(one)));
    else response.writeHead(404).end();
  });
}

const many = Array.from({ length: 100 }, (_, at) => record(`T-${at}`, `p${at}`));
const listOf = (records: readonly Json[]) => records.map((one) => [String(one['modified']), String(one['id'])] as const);
const newer = { modified: '2026-02-02T00:00:00Z' };

async function started(single = true): Promise<{ bucket: Bucket; server: Server; home: string; again: (days?: number) => ReturnType<typeof update> }> {
  const bucket: Bucket = { records: many, list: listOf(many), single, archive: true };
  const server = await serveBucket(bucket);
  const home = temporaryFolder();
  const again = (days = 0) => {
    server.requests.length = 0;
    return update(home, server.base, { http: localHttp(server, { retries: 1 }), now: new Date(today.getTime() + days * 86_400_000) });
  };
  expect(await again()).toMatchObject([{ status: 'updated', changes: 100, info: { source: server.base } }]);
  return { bucket, server, home, again };
}

const manifestOf = (home: string) => {
  const read = readManifest(ecosystemFolder(home, 'npm'));
  if (!read.ok) throw new Error(read.error.why);
  return read.value;
};

describe('an update over HTTP', () => {
  it('asks for nothing but dates when nothing changed', async () => {
    const { server, again, home } = await started();
    expect(await again(1)).toMatchObject([{ status: 'unchanged' }]);
    expect([...server.requests].sort()).toEqual(['GET /npm/modified_id.csv', 'HEAD /npm/all.zip']);
    expect(manifestOf(home).checkedAt).toBe(new Date(today.getTime() + 86_400_000).toISOString());
    expect(existsSync(join(ecosystemFolder(home, 'npm'), 'all.zip'))).toBe(false);
  });

  it('fetches single records when few changed, and forgets those that are gone', async () => {
    const { bucket, server, again, home } = await started();
    bucket.records = [...many.slice(2), record('T-1', 'renamed', newer), record('T-200', 'fresh', newer)];
    bucket.list = listOf(bucket.records);
    expect(await again(1)).toMatchObject([{ status: 'updated', changes: 3, info: { records: 100 } }]);
    expect(server.requests.filter((one) => one.startsWith('GET /npm/T-')).sort()).toEqual(['GET /npm/T-1.json', 'GET /npm/T-200.json']);
    expect(server.requests).not.toContain('GET /npm/all.zip');
    expect(await Promise.all(['p0', 'p1', 'renamed', 'fresh', 'p2'].map((name) => idsOf(home, name)))).toEqual([[], [], ['T-1'], ['T-200'], ['T-2']]);
    const fresh = temporaryFolder();
    await update(fresh, server.base, { http: localHttp(server) });
    expect(manifestOf(home).index).toBe(manifestOf(fresh).index);
    expect(await again(2)).toMatchObject([{ status: 'unchanged' }]);
  });

  it('takes the archive where single records are not served, or too many changed', async () => {
    const { bucket, server, again, home } = await started(false);
    bucket.records = [...many.slice(1), record('T-0', 'renamed', newer)];
    bucket.list = listOf(bucket.records);
    expect(await again(1)).toMatchObject([{ status: 'updated', changes: 1 }]);
    expect(server.requests).toContain('GET /npm/all.zip');
    bucket.single = true;
    bucket.records = bucket.records.map((one) => ({ ...one, ...newer, summary: 'other' }));
    bucket.list = listOf(bucket.records);
    expect(await again(1)).toMatchObject([{ status: 'updated', changes: 100 }]);
    expect(server.requests.some((one) => one.startsWith('GET /npm/T-'))).toBe(false);
    expect(await idsOf(home, 'renamed')).toEqual(['T-0']);
  });

  it('takes the archive where dates say nothing: undated, or unchanged though the archive did change', async () => {
    const { bucket, again, home } = await started();
    bucket.records = [...many.slice(1), record('T-0', 'renamed')];
    expect(await again(1)).toMatchObject([{ status: 'updated', changes: 1 }]);
    bucket.records = [...many.slice(1), record('T-0', 'undated', { modified: '0001-01-01T00:00:00Z' })];
    bucket.list = listOf(bucket.records);
    expect(await again(1)).toMatchObject([{ status: 'updated', changes: 1 }]);
    bucket.records = [...many.slice(1), record('T-0', 'undated twice', { modified: '0001-01-01T00:00:00Z' })];
    expect(await again(1)).toMatchObject([{ status: 'updated', changes: 1 }]);
    expect(await idsOf(home, 'undated twice')).toEqual(['T-0']);
  });

  it('compares the whole archive once a week, whatever the change list says', async () => {
    const { bucket, server, again, home } = await started();
    bucket.records = [...many.slice(2), record('T-0', 'silently changed'), record('T-1', 'changed', newer)];
    bucket.list = listOf(bucket.records);
    expect(await again(1)).toMatchObject([{ changes: 1 }]);
    expect(await idsOf(home, 'silently changed')).toEqual([]);
    bucket.records = [...bucket.records, record('T-300', 'x', newer)];
    bucket.list = listOf(bucket.records);
    await again(8);
    expect(server.requests).toContain('GET /npm/all.zip');
    expect(await idsOf(home, 'silently changed')).toEqual(['T-0']);
  });

  it('works without a change list, and without an archive', async () => {
    const bucket: Bucket = { records: many, single: true, archive: true };
    const server = await serveBucket(bucket);
    const [one, two] = [temporaryFolder(), temporaryFolder()];
    expect(await update(one, server.base, { http: localHttp(server) })).toMatchObject([{ status: 'updated' }]);
    expect(await update(one, server.base, { http: localHttp(server) })).toMatchObject([{ status: 'unchanged' }]);
    bucket.archive = false;
    bucket.list = listOf(many);
    expect(await update(two, server.base, { http: localHttp(server) })).toMatchObject([{ status: 'updated', changes: 100 }]);
    expect(manifestOf(two).index).toBe(manifestOf(one).index);
    bucket.list = undefined;
    expect(await update(two, server.base, { http: localHttp(server) })).toMatchObject([{ status: 'lacking', cachedCheckedAt: today.toISOString() }]);
  });

  it('keeps what is there when the server fails, is cut off, or may not be asked', async () => {
    const { bucket, again, home, server } = await started();
    bucket.records = [...many.slice(3), record('T-0', 'a', newer), record('T-1', 'b', newer), record('T-2', 'c', newer)];
    bucket.list = listOf(bucket.records);
    for (const broken of ['/npm/modified_id.csv', '/npm/all.zip', '/npm/T-1.json']) {
      bucket.broken = broken;
      expect(await again(1), broken).toMatchObject([{ status: 'failed', what: 'unreachable', cachedCheckedAt: today.toISOString() }]);
      expect(await idsOf(home, 'p0')).toEqual(['T-0']);
    }
    delete bucket.broken;
    expect(await update(home, server.base)).toMatchObject([{ status: 'failed', what: 'denied', reason: expect.stringContaining('no network') as string }]);
    expect(await again(1)).toMatchObject([{ status: 'updated', changes: 3 }]);
  });

  it('keeps credentials of the address to itself', async () => {
    const { bucket, server } = await started();
    const home = temporaryFolder();
    const from = `http://me:hush@${server.host}/?token=hush`;
    const rows = await update(home, from, { http: localHttp(server) });
    expect(rows).toMatchObject([{ status: 'updated' }]);
    bucket.broken = '/npm/all.zip';
    const failed = await update(home, from, { http: localHttp(server, { retries: 0 }) });
    expect(failed).toMatchObject([{ status: 'failed' }]);
    expect(JSON.stringify([rows, failed]) + readFileSync(join(ecosystemFolder(home, 'npm'), 'manifest.json'), 'utf8')).not.toContain('hush');
  });
});
