// One try of one request: redirects followed only to hosts that are allowed, size and silence bounded, every outcome a value.
import { err, ok, type Result } from '#model/result';
import type { HttpFailure, HttpRequest } from './http-contract.ts';
import { retryAfterMs, type Retryable } from './http-retry.ts';
import type { Fetch } from './http-transport.ts';
import { withoutCredentials } from './http-url.ts';

export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly host: string;
  /** Hands over the body piece by piece; fails past `maxBytes` and when it breaks off. */
  read(take: (chunk: Uint8Array) => void): Promise<Result<number, HttpFailure>>;
}

interface Attempt {
  readonly request: HttpRequest;
  readonly transport: () => Promise<Fetch>;
  readonly permit: (url: URL) => HttpFailure | undefined;
  readonly count: (url: URL) => void;
  readonly idleMs: number;
  readonly userAgent: string;
}

const maxRedirects = 5;

export async function attempt<T>(
  given: Attempt, consume: (received: Received) => Promise<Result<T, HttpFailure>>,
): Promise<Result<T, Retryable>> {
  if (!URL.canParse(given.request.url)) return final({ what: 'fault', host: '', why: withoutCredentials(given.request.url) });
  let url = new URL(given.request.url);
  for (let hop = 0; hop <= maxRedirects; hop += 1) {
    const refusal = given.permit(url);
    if (refusal !== undefined) return final(refusal);
    given.count(url);
    const watch = createWatch(given.idleMs, given.request.signal);
    try {
      const response = await send(given, url, watch.signal);
      const to = redirectOf(response, url);
      if (to === undefined) return await settle(response, url, given, watch, consume);
      await response.body?.cancel();
      if (given.request.redirects === 'none') return final({ what: 'unreachable', host: url.host, status: response.status, why: `${url.host} redirects (${response.status}), which is not followed` });
      if (url.protocol === 'https:' && to.protocol !== 'https:') return final({ what: 'denied', host: url.host, why: `${url.host} redirects to an unencrypted address` });
      url = to;
    } catch (error) {
      return err({ failure: failureOf(error, url, watch, given), again: !given.request.signal?.aborted });
    } finally {
      watch.stop();
    }
  }
  return final({ what: 'unreachable', host: url.host, why: `${url.host} redirects without end` });
}

async function send(given: Attempt, url: URL, signal: AbortSignal): Promise<Response> {
  const { method = 'GET', headers, body } = given.request;
  const fetch = await given.transport();
  return fetch(withoutUserinfo(url), {
    method, signal, redirect: 'manual', ...(body === undefined ? {} : { body }),
    headers: { 'user-agent': given.userAgent, 'accept-encoding': 'identity', ...authorization(url), ...headers },
  });
}

/** A user in the address of a mirror becomes a header: no fetch takes it otherwise, and it goes to that host alone. */
function authorization(url: URL): Record<string, string> {
  if (url.username === '' && url.password === '') return {};
  return { authorization: `Basic ${Buffer.from(`${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`).toString('base64')}` };
}

function withoutUserinfo(url: URL): string {
  const bare = new URL(url.href);
  bare.username = '';
  bare.password = '';
  return bare.href;
}

function redirectOf(response: Response, from: URL): URL | undefined {
  const location = response.headers.get('location');
  if (![301, 302, 303, 307, 308].includes(response.status) || location === null || !URL.canParse(location, from.href)) return undefined;
  return new URL(location, from);
}

async function settle<T>(
  response: Response, url: URL, given: Attempt, watch: Watch, consume: (received: Received) => Promise<Result<T, HttpFailure>>,
): Promise<Result<T, Retryable>> {
  if (response.status !== 304 && !response.ok && given.request.answers?.includes(response.status) !== true) {
    await response.body?.cancel();
    return err(refusedBy(response, url));
  }
  const { status, headers } = response;
  const done = await consume({ status, headers, host: url.host, read: (take) => readBody(response, url, given, watch, take) });
  if (response.body?.locked === false) await response.body.cancel();
  if (done.ok) return done;
  return err({ failure: done.error, again: done.error.what === 'unreachable' || done.error.what === 'timeout' });
}

function refusedBy(response: Response, url: URL): Retryable {
  const { status } = response;
  const place = withoutCredentials(url);
  const base = { host: url.host, status };
  if (status === 404 || status === 410) return { failure: { ...base, what: 'missing', why: `${place} is not there (${status})` }, again: false };
  if (status === 401 || status === 403 || status === 407) return { failure: { ...base, what: 'denied', why: `${place} refuses access (${status})` }, again: false };
  const afterMs = retryAfterMs(response.headers.get('retry-after'), Date.now());
  if (status === 429) return { failure: { ...base, what: 'throttled', why: `${url.host} asks for fewer requests (429)` }, again: true, afterMs };
  return { failure: { ...base, what: 'unreachable', why: `${place} answers ${status}` }, again: status >= 500 || status === 408 || status === 425, afterMs };
}

async function readBody(
  response: Response, url: URL, given: Attempt, watch: Watch, take: (chunk: Uint8Array) => void,
): Promise<Result<number, HttpFailure>> {
  const { maxBytes } = given.request;
  let bytes = 0;
  try {
    const reader = (response.body as ReadableStream<Uint8Array> | null)?.getReader();
    for (let part = await reader?.read(); part !== undefined && !part.done; part = await reader?.read()) {
      watch.sign();
      bytes += part.value.length;
      if (bytes > maxBytes) {
        await reader?.cancel();
        return err({ what: 'limit', host: url.host, why: `${withoutCredentials(url)} sends more than the limit of ${maxBytes} bytes` });
      }
      take(part.value);
    }
  } catch (error) {
    return err(failureOf(error, url, watch, given));
  }
  const declared = response.headers.get('content-length');
  const whole = declared === null || given.request.method === 'HEAD' || response.headers.has('content-encoding') || Number(declared) === bytes;
  return whole ? ok(bytes) : err({ what: 'unreachable', host: url.host, why: `${withoutCredentials(url)} broke off after ${bytes} of ${declared} bytes` });
}

function failureOf(error: unknown, url: URL, watch: Watch, given: Attempt): HttpFailure {
  if (given.request.signal?.aborted) return { what: 'timeout', host: url.host, why: 'the request was given up' };
  if (watch.silent()) return { what: 'timeout', host: url.host, why: `${url.host} was silent for ${Math.round(given.idleMs / 1000)} seconds` };
  const code = codeOf(error, 0);
  return { what: 'unreachable', host: url.host, why: `${url.host} cannot be reached${code === undefined ? '' : ` (${code})`}` };
}

/** Only the code: the texts of network errors may repeat a proxy's address with its password. */
function codeOf(error: unknown, depth: number): string | undefined {
  if (!(error instanceof Error) || depth > 4) return undefined;
  const { code } = error as NodeJS.ErrnoException;
  return typeof code === 'string' && /^[A-Z0-9_]{1,60}$/.test(code) ? code : codeOf(error.cause, depth + 1);
}

interface Watch {
  readonly signal: AbortSignal;
  /** A byte came: the silence begins anew. */
  sign(): void;
  silent(): boolean;
  stop(): void;
}

function createWatch(idleMs: number, outer: AbortSignal | undefined): Watch {
  const idle = new AbortController();
  const timer = setTimeout(() => idle.abort(), idleMs);
  const signal = outer === undefined ? idle.signal : AbortSignal.any([idle.signal, outer]);
  return { signal, sign: () => void timer.refresh(), silent: () => idle.signal.aborted, stop: () => clearTimeout(timer) };
}

const final = (failure: HttpFailure): { ok: false; error: Retryable } => err({ failure, again: false });
