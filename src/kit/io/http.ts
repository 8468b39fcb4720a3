// The one door to the network: it knows the mode, the hosts, the limits, and keeps the ledger of who was contacted and why. Nothing
// that the mode or the host list does not allow leaves this machine, redirects included, and no credential reaches an error text.
import { err, type Result } from '#model/result';
import { attempt, type Received } from './http-attempt.ts';
import type { Http, HttpAnswer, HttpFailure, HttpOptions, HttpRequest, NetworkMode } from './http-contract.ts';
import { downloadTo } from './http-download.ts';
import { withoutCredentials } from './http-url.ts';
import { createLedger } from './http-ledger.ts';
import { pause, retrying } from './http-retry.ts';
import { createTransport } from './http-transport.ts';

export function createHttp(options: HttpOptions): Http {
  const ledger = createLedger();
  const transport = createTransport(options.env);
  const tries = { retries: options.retries ?? 4, sleep: options.sleep ?? pause };
  const idleMs = options.idleMs ?? 30_000;

  /** `told`: hosts that had the names of this request already; asking again tells them nothing new. */
  const once = async <T>(request: HttpRequest, consume: (received: Received) => Promise<Result<T, HttpFailure>>, told: Set<string> = new Set()) => {
    const permit = (url: URL): HttpFailure | undefined => refuse(url, options);
    const count = (url: URL): void => {
      ledger.add(url.host, request.purpose, told.has(url.host) ? 0 : (request.names ?? 0));
      told.add(url.host);
    };
    return attempt({ request, transport, permit, count, idleMs, userAgent: options.userAgent }, consume);
  };
  return {
    mode: options.mode,
    request: (request) => {
      const told = new Set<string>();
      return retrying(tries, request.signal, () => once(request, request.bodyless === true ? statusOnly : readAll, told));
    },
    download: (request) => retrying(tries, request.signal, () => downloadTo(request, once)),
    contacts: () => ledger.contacts(),
  };
}

async function readAll(received: Received): Promise<Result<HttpAnswer, HttpFailure>> {
  const chunks: Uint8Array[] = [];
  const read = await received.read((chunk) => void chunks.push(chunk));
  return read.ok ? { ok: true, value: { status: received.status, headers: received.headers, bytes: Buffer.concat(chunks) } } : err(read.error);
}

const statusOnly = async ({ status, headers }: Received): Promise<Result<HttpAnswer, HttpFailure>> => ({ ok: true, value: { status, headers, bytes: new Uint8Array() } });

const rank: Readonly<Record<NetworkMode, number>> = { none: 0, advisories: 1, registries: 2 };

function refuse(url: URL, options: HttpOptions): HttpFailure | undefined {
  const refusal = (why: string): HttpFailure => ({ what: 'denied', host: url.host, why });
  if (options.mode === 'none') return refusal(`no network: ${withoutCredentials(url)} was not asked`);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return refusal(`${url.protocol} is no way to ask ${url.host}`);
  const rules = options.allow.filter((rule) => rule.host === url.host || rule.host === url.hostname);
  if (rules.length === 0) return refusal(`${url.host} is not among the hosts that may be asked`);
  if (!rules.some((rule) => rank[rule.need] <= rank[options.mode])) return refusal(`${url.host} may not be asked with --network ${options.mode}`);
  return undefined;
}
