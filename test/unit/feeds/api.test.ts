// The OSV API, replayed by a server on this machine.
import { describe, expect, it } from 'vitest';
import { osvApiSource } from '../../../src/feeds/osv/api.ts';
import { advisoriesOf, localHttp, quiet, record, serve, temporaryFolder, today, update, writeArchive, type Server } from './lib.ts';

const range = (name: string) => ({ affected: [{ package: { ecosystem: 'npm', name }, ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }] }], versions: ['1.0.0'] }] });
const records = [record('A-1', 'one', { aliases: ['CVE-2025-0001'], ...range('one') }), record('B-1', 'one', { aliases: ['CVE-2025-0001'], database_specific: { severity: 'HIGH' }, ...range('one') }), record('C-1', 'two')];

interface Query { readonly package: { readonly name: string; readonly ecosystem: string }; readonly version?: string; readonly page_token?: string }

/** Pages of one id each, so that paging is always met. */
async function api(failing: Readonly<Record<string, number>> = {}): Promise<Server & { queries: Query[] }> {
  const queries: Query[] = [];
  const server = await serve((request, response, body) => {
    const status = failing[request.url ?? ''];
    if (status !== undefined) return void response.writeHead(status).end();
    if (request.url === '/v1/querybatch') {
      const asked = (JSON.parse(body) as { queries: Query[] }).queries;
      queries.push(...asked);
      const results = asked.map((query) => {
        const found = records.filter((one) => JSON.stringify(one).includes(`"name":"${query.package.name}"`)).map((one) => ({ id: one['id'], modified: one['modified'] }));
        const page = Number(query.page_token ?? 0);
        return { ...(found[page] === undefined ? {} : { vulns: [found[page]] }), ...(page + 1 < found.length ? { next_page_token: String(page + 1) } : {}) };
      });
      return void response.end(JSON.stringify({ results }));
    }
    const one = records.find((each) => request.url === `/v1/vulns/${String(each['id'])}`);
    if (one === undefined) response.writeHead(404).end();
    else response.end(JSON.stringify(one));
  });
  return Object.assign(server, { queries });
}

const ask = async (server: Server, names: readonly string[]) => {
  const http = localHttp(server, { retries: 1 });
  const source = osvApiSource(http, { base: server.base, progress: quiet, now: today });
  return { source, http, answer: await source.lookup('npm', names.map((name) => ({ name, versions: ['1.0.0'] }))) };
};

describe('the OSV API', () => {
  it('gives the same advisories as an index of the same records', async () => {
    const server = await api();
    const { answer, source, http } = await ask(server, ['one', 'two', 'three']);
    const [home, mirror] = [temporaryFolder(), temporaryFolder()];
    writeArchive(mirror, 'npm', records);
    await update(home, mirror);
    for (const name of ['one', 'two', 'three']) expect(JSON.parse(JSON.stringify(answer.byName.get(name) ?? []))).toEqual(await advisoriesOf(home, name));
    expect(answer.gaps).toEqual([]);
    expect(source.feeds).toMatchObject([{ name: 'osv/npm', source: server.base, records: 3, checkedAt: today.toISOString() }]);
    expect(source.has('npm') && source.has('PyPI') && !source.has('Nowhere')).toBe(true);
    expect(http.contacts()).toMatchObject([{ host: server.host, names: 3 + 1 }]);
    expect(server.queries[0]).toEqual({ package: { name: 'one', ecosystem: 'npm' }, version: '1.0.0' });
  });

  it('asks a thousand at a time, and by name alone where there is no version', async () => {
    const server = await api();
    const http = localHttp(server);
    const source = osvApiSource(http, { base: server.base, progress: quiet, now: today });
    await source.lookup('npm', Array.from({ length: 2100 }, (_, at) => ({ name: `x${at}`, versions: at === 0 ? [] : ['1'] })));
    expect(server.requests).toEqual(['POST /v1/querybatch', 'POST /v1/querybatch', 'POST /v1/querybatch']);
    expect(server.queries[0]).toEqual({ package: { name: 'x0', ecosystem: 'npm' } });
  });

  it('that throttles, fails or answers nonsense leaves every package unjudged, by name', async () => {
    for (const [failing, what] of [[{ '/v1/querybatch': 429 }, 'throttled'], [{ '/v1/querybatch': 500 }, 'unreachable']] as const) {
      const { answer } = await ask(await api(failing), ['one', 'two']);
      expect(answer).toMatchObject({ gaps: [{ what, required: true, where: { ecosystem: 'npm' }, mend: 'assay feed update npm' }] });
      expect([...answer.failedNames]).toEqual(['one', 'two']);
      expect(answer.byName.size).toBe(0);
    }
    for (const body of ['<html>', '{}', '{"results":[{}]}']) {
      const server = await serve((_, response) => response.end(body));
      const { answer } = await ask(server, ['one', 'two']);
      expect(answer).toMatchObject({ gaps: [{ what: 'fault', required: true }] });
      expect([...answer.failedNames]).toEqual(['one', 'two']);
    }
  });

  it('that cannot give one record leaves the packages of that record unjudged', async () => {
    for (const status of [404, 500, 429]) {
      const { answer } = await ask(await api({ '/v1/vulns/B-1': status }), ['one', 'two']);
      expect(answer.failedNames.has('one')).toBe(true);
      expect(answer.byName.has('one')).toBe(false);
      expect(answer.gaps).toMatchObject([{ required: true }]);
    }
  });

  it('is not asked at all without network', async () => {
    const server = await api();
    const source = osvApiSource(localHttp(server, { mode: 'none' }), { base: server.base, progress: quiet, now: today });
    const answer = await source.lookup('npm', [{ name: 'one', versions: ['1'] }]);
    expect(answer.gaps).toMatchObject([{ what: 'denied', required: true }]);
    expect([...answer.failedNames]).toEqual(['one']);
    expect(server.requests).toEqual([]);
  });
});
