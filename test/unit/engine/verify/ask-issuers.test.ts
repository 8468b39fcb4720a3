// What an answer means, and what stays unknown, against a server on this machine.
import { describe, expect, it } from 'vitest';
import type { Verify } from '#detect/secrets/contract';
import { askIssuers, type Verdict } from '#engine/secrets/verify/ask-issuers';
import type { Question } from '#engine/secrets/verify/plan-questions';
import type { HttpOptions } from '#kit/io/http-contract';
import { localHttp, serve, type Server } from '../../feeds/lib.ts';

const secret = 'hush-hush-very-secret';
const known: Verify = { url: '', active: [200], inactive: [401] };

const question = (server: Server, path: string, verify: Partial<Verify> = {}): Question => ({
  fingerprint: path, rule: 'some-key', host: server.host, verify: { ...known, ...verify },
  request: { url: `${server.base}/${secret}/${path}`, method: 'GET', headers: { authorization: `Bearer ${secret}` } },
});

async function ask(server: Server, questions: readonly Question[], more: Partial<HttpOptions> = {}, stop: () => string | undefined = () => undefined): Promise<Readonly<Record<string, Verdict>>> {
  const http = localHttp(server, { retries: 1, idleMs: 300, ...more });
  const answers = Object.fromEntries(await askIssuers(questions, { http, signal: new AbortController().signal, stop }));
  expect(JSON.stringify([answers, http.contacts()])).not.toContain(secret);
  return answers;
}

const statusIn = (url: string | undefined): number => Number(/\/(\d{3})/.exec(url ?? '')?.[1] ?? 200);

describe('the answer of an issuer', () => {
  it('is active, inactive, or unknown with a reason', async () => {
    const server = await serve((request, response) => response.writeHead(statusIn(request.url)).end('no'));
    const answers = await ask(server, ['200', '401', '403', '404', '204'].map((path) => question(server, path)));
    expect(answers).toEqual({
      200: { state: 'active' }, 401: { state: 'inactive' },
      403: { state: 'unknown', gap: { what: 'unresolved', why: `${server.host} answers 403, which tells neither` } },
      404: { state: 'unknown', gap: { what: 'unresolved', why: `${server.host} answers 404, which tells neither` } },
      204: { state: 'unknown', gap: { what: 'unresolved', why: `${server.host} answers 204, which tells neither` } },
    });
    expect(server.requests).toHaveLength(5);
  });

  it('is read where the status is not enough, up to a limit, and not at all where it is', async () => {
    const server = await serve((request, response) => {
      if (request.url?.endsWith('large') === true) response.end('x'.repeat(200_000));
      else response.end(request.url?.endsWith('good') === true ? '{"ok":true}' : request.url?.endsWith('dead') === true ? '{"ok":false,"error":"revoked"}' : '{}');
    });
    const texts = { inactive: [], contains: '"ok":true', refuses: ['"revoked"'] };
    const answers = await ask(server, [...['good', 'dead', 'else', 'large'].map((path) => question(server, path, texts)), question(server, 'also-large')]);
    expect(answers).toMatchObject({ good: { state: 'active' }, dead: { state: 'inactive' }, else: { state: 'unknown', gap: { what: 'unresolved' } }, large: { state: 'unknown', gap: { what: 'limit', why: `${server.host} sends more than 64 KB` } }, 'also-large': { state: 'active' } });
  });

  it('is no proof of death where such credentials are issued elsewhere too', async () => {
    const server = await serve((request, response) => response.writeHead(statusIn(request.url)).end());
    const answers = await ask(server, ['200', '401'].map((path) => question(server, path, { elsewhere: 'own installations of it' })));
    expect(answers).toEqual({ 200: { state: 'active' }, 401: { state: 'unknown', gap: { what: 'unresolved', why: `${server.host} refuses it, and own installations of it issue such credentials too` } } });
  });

  it('is never fetched from where a redirect leads', async () => {
    const other = await serve((_, response) => response.end('welcome'));
    const server = await serve((request, response) => response.writeHead(request.url?.endsWith('here') === true ? 307 : 302, { location: request.url?.endsWith('here') === true ? '/there' : `${other.base}/` }).end());
    const answers = await ask(server, [question(server, 'here'), question(server, 'away')]);
    expect(answers).toEqual({
      here: { state: 'unknown', gap: { what: 'unresolved', why: `${server.host} redirects (307), which is not followed` } },
      away: { state: 'unknown', gap: { what: 'unresolved', why: `${server.host} redirects (302), which is not followed` } },
    });
    expect([other.requests.length, server.requests.length]).toEqual([0, 2]);
  });

  it('is tried again for 429 and 500, and unknown in the end', async () => {
    const tries = new Map<string, number>();
    const server = await serve((request, response) => {
      const count = (tries.get(request.url ?? '') ?? 0) + 1;
      tries.set(request.url ?? '', count);
      response.writeHead(request.url?.endsWith('once') === true && count === 2 ? 200 : statusIn(request.url)).end();
    });
    expect(await ask(server, [question(server, '429'), question(server, '500-once')])).toEqual({ 429: { state: 'unknown', gap: { what: 'throttled', why: `${server.host} asks for fewer requests (429)` } }, '500-once': { state: 'active' } });
    expect([...tries.values()]).toEqual([2, 2]);
  });

  it('is unknown for silence and for a door that is shut, without the address', async () => {
    const server = await serve(() => undefined);
    expect(await ask(server, [question(server, 'a')])).toEqual({ a: { state: 'unknown', gap: { what: 'timeout', why: `${server.host} was silent for 0 seconds` } } });
    expect(await ask(server, [question(server, 'a')], { mode: 'none' })).toEqual({ a: { state: 'unknown', gap: { what: 'denied', why: `${server.host} may not be asked` } } });
    expect(await ask(server, [question(server, 'a')], { allow: [] })).toMatchObject({ a: { state: 'unknown', gap: { what: 'denied' } } });
    expect(await ask(server, [question(server, 'a')], {}, () => 'the time was over')).toEqual({ a: { state: 'unknown', gap: { what: 'timeout', why: 'the time was over' } } });
  });

  it('is not waited for again where neither of a pair came, and two are under way at most', async () => {
    let open = 0;
    let most = 0;
    const server = await serve((request, response) => {
      most = Math.max(most, (open += 1));
      setTimeout(() => {
        open -= 1;
        response.writeHead(statusIn(request.url)).end();
      }, 20);
    });
    const down = await ask(server, Array.from({ length: 9 }, (_, index) => question(server, `503-${index}`)), { retries: 0 });
    expect(Object.values(down).every(({ state }) => state === 'unknown')).toBe(true);
    expect(server.requests).toHaveLength(2);
    await ask(server, Array.from({ length: 9 }, (_, index) => question(server, `401-${index}`)));
    expect([server.requests.length, most]).toEqual([11, 2]);
  });
});
