// What the tests of feeds share: small records, mirrors in temporary folders, a server on this machine, a store to update.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import { writeZip, type ZipInput } from '../../../bench/lib/zip-writer.ts';
import { updateFeed, type FeedUpdate } from '../../../src/feeds/osv/update.ts';
import { createHttp } from '../../../src/kit/io/http.ts';
import type { Http, HttpOptions } from '../../../src/kit/io/http-contract.ts';
import { openFeed } from '../../../src/feeds/osv/open.ts';
import type { Advisory } from '../../../src/model/advisory.ts';

const undo: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const one of undo.splice(0).reverse()) await one();
});

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'assay-feeds-'));
  undo.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const quiet = { step() {}, done() {} };
export const today = new Date('2026-03-01T12:00:00.000Z');
export const noNetwork = (): Http => createHttp({ mode: 'none', allow: [], userAgent: 'test', env: {} });

type Json = Readonly<Record<string, unknown>>;

/** An OSV record of one npm package, affected from the first version to 2.0.0, unless told otherwise. */
export function record(id: string, name: string, more: Json = {}): Json {
  return {
    id, modified: '2026-01-02T03:04:05Z', published: '2025-01-01T00:00:00Z', summary: `Trouble in ${name}`,
    affected: [{ package: { ecosystem: 'npm', name }, ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '2.0.0' }] }] }],
    references: [{ type: 'WEB', url: `https://example.org/${id}` }], ...more,
  };
}

export const entryOf = (one: Json): ZipInput => ({ name: `${String(one['id'])}.json`, data: JSON.stringify(one) });

export function writeArchive(mirror: string, ecosystem: string, records: readonly Json[], more: readonly ZipInput[] = []): void {
  mkdirSync(join(mirror, ecosystem), { recursive: true });
  writeZip(join(mirror, ecosystem, 'all.zip'), [...records.map(entryOf), ...more]);
}

export function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

export const update = (home: string, from: string, more: Partial<FeedUpdate> = {}) =>
  updateFeed({ home, from, ecosystems: ['npm'], http: noNetwork(), progress: quiet, now: today, exploitation: false, ...more });

/** Plain objects, as they would be written. */
export async function advisoriesOf(home: string, name: string, ecosystem = 'npm'): Promise<readonly Advisory[]> {
  const answer = await openFeed(home).lookup(ecosystem, [{ name, versions: [] }]);
  if (answer.failedNames.size > 0) throw new Error(answer.gaps[0]?.why);
  return JSON.parse(JSON.stringify(answer.byName.get(name) ?? [])) as Advisory[];
}

export const idsOf = async (home: string, name: string, ecosystem = 'npm'): Promise<readonly string[]> => (await advisoriesOf(home, name, ecosystem)).map((one) => one.id);

export interface Server {
  readonly base: string;
  readonly host: string;
  /** `GET /npm/all.zip`, in the order of arrival. */
  readonly requests: string[];
}

export async function serve(handle: (request: IncomingMessage, response: ServerResponse, body: string) => void): Promise<Server> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => handle(request, response, Buffer.concat(parts).toString()));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  undo.push(() => new Promise<void>((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  }));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { base: `http://${host}`, host, requests };
}

/** A door that may ask that server, never waits between tries, and gives up on silence soon. */
export const localHttp = (server: Server, more: Partial<HttpOptions> = {}): Http =>
  createHttp({ mode: 'advisories', allow: [{ host: server.host, need: 'advisories' }], userAgent: 'test', env: {}, sleep: async () => {}, idleMs: 5_000, ...more });
