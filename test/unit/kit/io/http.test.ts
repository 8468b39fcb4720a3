import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { retryAfterMs } from '../../../../src/kit/io/http-retry.ts';
import { createHttp } from '../../../../src/kit/io/http.ts';
import { localHttp, serve, temporaryFolder } from '../../feeds/lib.ts';

const base = { purpose: 'testing', maxBytes: 1 << 20 };

describe('the door to the network', () => {
  it('stays shut without network, for unknown hosts, for hosts of a wider mode, and for other protocols', async () => {
    const server = await serve((_, response) => response.end('hello'));
    const url = `${server.base}/x`;
    const allow = [{ host: server.host, need: 'registries' as const }];
    const ask = async (mode: 'none' | 'advisories' | 'registries', rules = allow, to = url) => createHttp({ mode, allow: rules, userAgent: 't', env: {}, retries: 0 }).request({ ...base, url: to });
    expect(await ask('none')).toMatchObject({ ok: false, error: { what: 'denied' } });
    expect(await ask('advisories')).toMatchObject({ ok: false, error: { what: 'denied' } });
    expect(await ask('registries', [])).toMatchObject({ ok: false, error: { what: 'denied' } });
    expect(await ask('registries', allow, 'file:///etc/passwd')).toMatchObject({ ok: false, error: { what: 'denied' } });
    expect(await ask('registries', allow, 'no url')).toMatchObject({ ok: false, error: { what: 'fault' } });
    expect(server.requests).toEqual([]);
    expect(await ask('registries')).toMatchObject({ ok: true, value: { status: 200 } });
  });

  it('keeps the ledger: host, purpose, requests with every try, names once however often they were sent', async () => {
    let count = 0;
    const server = await serve((_, response) => response.writeHead((count += 1) < 3 ? 503 : 200).end('x'));
    const http = localHttp(server);
    await http.request({ ...base, url: server.base, names: 7 });
    await http.request({ ...base, url: server.base, purpose: 'another' });
    expect(http.contacts()).toEqual([{ host: server.host, purpose: 'another', requests: 1, names: 0 }, { host: server.host, purpose: 'testing', requests: 3, names: 7 }]);
  });

  it('follows redirects to allowed hosts only, and not without end', async () => {
    const other = await serve((_, response) => response.end('secret place'));
    const server = await serve((request, response) => {
      if (request.url === '/away') response.writeHead(302, { location: `${other.base}/` }).end();
      else if (request.url === '/loop') response.writeHead(301, { location: '/loop' }).end();
      else if (request.url === '/here') response.writeHead(307, { location: '/end' }).end();
      else response.end('end');
    });
    const http = localHttp(server, { retries: 0 });
    expect(await http.request({ ...base, url: `${server.base}/here` })).toMatchObject({ ok: true, value: { bytes: Buffer.from('end') } });
    expect(await http.request({ ...base, url: `${server.base}/away` })).toMatchObject({ ok: false, error: { what: 'denied', host: other.host } });
    expect(await http.request({ ...base, url: `${server.base}/loop` })).toMatchObject({ ok: false, error: { what: 'unreachable' } });
    expect(other.requests).toEqual([]);
  });

  it('names what went wrong by kind', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/big') response.end(Buffer.alloc(2 << 20));
      else if (request.url === '/silent') return;
      else response.writeHead(Number(request.url?.slice(1))).end();
    });
    const http = localHttp(server, { retries: 1, idleMs: 200 });
    const what = async (path: string) => {
      const answer = await http.request({ ...base, url: `${server.base}/${path}` });
      return answer.ok ? answer.value.status : answer.error.what;
    };
    expect(await Promise.all(['200', '404', '410', '401', '403', '429', '500', '400', 'big', 'silent'].map(what))).toEqual([
      200, 'missing', 'missing', 'denied', 'denied', 'throttled', 'unreachable', 'unreachable', 'limit', 'timeout',
    ]);
    const tried = (path: string) => server.requests.filter((one) => one === `GET /${path}`).length;
    expect([tried('404'), tried('400'), tried('429'), tried('500'), tried('silent')]).toEqual([1, 1, 2, 2, 2]);
    const gone = createServer();
    await new Promise<void>((resolve) => void gone.listen(0, '127.0.0.1', resolve));
    const { port } = gone.address() as AddressInfo;
    await new Promise((resolve) => void gone.close(resolve));
    const refused = createHttp({ mode: 'advisories', allow: [{ host: `127.0.0.1:${port}`, need: 'advisories' }], userAgent: 't', env: {}, retries: 0 });
    expect(await refused.request({ ...base, url: `http://127.0.0.1:${port}/` })).toMatchObject({ ok: false, error: { what: 'unreachable', why: `127.0.0.1:${port} cannot be reached (ECONNREFUSED)` } });
  });

  it('waits as long as the server asks, but not for ever', async () => {
    const waits: number[] = [];
    let after = '7';
    const server = await serve((request, response) => response.writeHead(request.url === '/slow' ? 429 : 200, { 'retry-after': after }).end());
    const http = localHttp(server, { retries: 2, sleep: async (ms) => void waits.push(ms) });
    expect(await http.request({ ...base, url: `${server.base}/slow` })).toMatchObject({ ok: false, error: { what: 'throttled' } });
    expect(waits).toEqual([7000, 7000]);
    after = '3600';
    await http.request({ ...base, url: `${server.base}/slow` });
    expect(waits).toHaveLength(2);
    expect([retryAfterMs('5', 0), retryAfterMs('Thu, 01 Jan 1970 00:00:09 GMT', 1000), retryAfterMs('soon', 0), retryAfterMs(null, 0)]).toEqual([5000, 8000, undefined, undefined]);
  });

  it('sends a user of the address as a header, to that host alone, and shows neither user nor query', async () => {
    const seen: (string | undefined)[] = [];
    const server = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(500).end();
    });
    const http = localHttp(server, { retries: 0 });
    const answer = await http.request({ ...base, url: `http://me:hush%21@${server.host}/feed?token=hush` });
    expect(seen).toEqual([`Basic ${Buffer.from('me:hush!').toString('base64')}`]);
    expect(JSON.stringify([answer, http.contacts()])).not.toContain('hush');
    expect(answer).toMatchObject({ ok: false, error: { why: `http://${server.host}/feed answers 500` } });
  });

  it('goes through the proxy that the environment names, around it for NO_PROXY, and never shows its password', async () => {
    const server = await serve((_, response) => response.end('hello'));
    const tunnels: (string | undefined)[] = [];
    const proxy = createServer().on('connect', (request, client: Socket) => {
      tunnels.push(`${request.url} ${request.headers['proxy-authorization']}`);
      const [host, port] = (request.url ?? '').split(':');
      const onward = connect(Number(port), host, () => {
        client.write('HTTP/1.1 200 OK\r\n\r\n');
        onward.pipe(client).pipe(onward);
      });
      for (const socket of [client, onward]) socket.on('error', () => socket.destroy());
    });
    await new Promise<void>((resolve) => void proxy.listen(0, '127.0.0.1', resolve));
    const address = `127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const ask = async (env: Record<string, string>) => localHttp(server, { env, retries: 0 }).request({ ...base, url: `${server.base}/x` });
    expect(await ask({ HTTP_PROXY: `http://${address}`, NO_PROXY: '127.0.0.1' })).toMatchObject({ ok: true });
    expect(tunnels).toEqual([]);
    expect(await ask({ http_proxy: `http://me:hush@${address}` })).toMatchObject({ ok: true });
    expect(tunnels).toEqual([`${server.host} Basic ${Buffer.from('me:hush').toString('base64')}`]);
    proxy.closeAllConnections();
    await new Promise((resolve) => void proxy.close(resolve));
    const broken = await ask({ HTTP_PROXY: `http://me:hush@${address}` });
    expect(broken).toMatchObject({ ok: false, error: { what: 'unreachable' } });
    expect(JSON.stringify(broken)).not.toContain('hush');
  });
});

describe('a download', () => {
  const body = Buffer.from(Array.from({ length: 50_000 }, (_, at) => at % 251));
  const md5 = createHash('md5').update(body).digest('base64');

  it('continues where it broke off, if the file is still the same', async () => {
    const file = join(temporaryFolder(), 'all.zip');
    const ranges: (string | undefined)[] = [];
    const server = await serve((request, response) => {
      ranges.push(request.headers.range);
      const start = Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0);
      const part = body.subarray(start);
      response.writeHead(start > 0 ? 206 : 200, {
        etag: '"one"', 'content-length': part.length, 'x-goog-hash': `crc32c=AAAAAA==, md5=${md5}`, ...(start > 0 ? { 'content-range': `bytes ${start}-${body.length - 1}/${body.length}` } : {}),
      });
      if (ranges.length < 4) response.write(part.subarray(0, 10_000), () => response.destroy());
      else response.end(part);
    });
    expect(await localHttp(server).download({ ...base, url: `${server.base}/all.zip`, file })).toMatchObject({ ok: true, value: { status: 200, bytes: body.length } });
    expect(readFileSync(file).equals(body)).toBe(true);
    expect(ranges).toEqual([undefined, 'bytes=10000-', 'bytes=20000-', 'bytes=30000-']);
    expect(existsSync(`${file}.part`) || existsSync(`${file}.part.json`)).toBe(false);
  });

  it('begins anew when the file changed meanwhile, or the server ignores ranges', async () => {
    const file = join(temporaryFolder(), 'all.zip');
    writeFileSync(`${file}.part`, 'old bytes');
    const server = await serve((_, response) => response.writeHead(200, { etag: '"two"', 'content-length': body.length }).end(body));
    writeFileSync(`${file}.part.json`, JSON.stringify({ url: createHash('sha256').update(`${server.base}/all.zip`).digest('hex'), validator: '"one"' }));
    expect(await localHttp(server).download({ ...base, url: `${server.base}/all.zip`, file })).toMatchObject({ ok: true });
    expect(readFileSync(file).equals(body)).toBe(true);
  });

  it('cut short for good is an error, and leaves no file', async () => {
    const file = join(temporaryFolder(), 'all.zip');
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-length': body.length });
      response.write(body.subarray(0, 999), () => response.destroy());
    });
    expect(await localHttp(server, { retries: 2 }).download({ ...base, url: server.base, file })).toMatchObject({ ok: false, error: { what: 'unreachable' } });
    expect(server.requests).toHaveLength(3);
    expect(existsSync(file)).toBe(false);
  });

  it('with another checksum than the server names is an error', async () => {
    const file = join(temporaryFolder(), 'all.zip');
    const server = await serve((_, response) => response.writeHead(200, { 'x-goog-hash': `md5=${createHash('md5').update('other').digest('base64')}` }).end(body));
    expect(await localHttp(server, { retries: 1 }).download({ ...base, url: server.base, file })).toMatchObject({ ok: false, error: { why: expect.stringContaining('checksum') as string } });
    expect(existsSync(file)).toBe(false);
  });

  it('past the limit is an error', async () => {
    const file = join(temporaryFolder(), 'all.zip');
    const server = await serve((_, response) => response.end(body));
    expect(await localHttp(server).download({ ...base, maxBytes: 49_999, url: server.base, file })).toMatchObject({ ok: false, error: { what: 'limit' } });
    expect(existsSync(file)).toBe(false);
  });
});
