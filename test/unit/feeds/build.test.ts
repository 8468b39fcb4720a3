import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordOf } from '../../../src/feeds/osv/record-of.ts';
import { openFeed } from '../../../src/feeds/osv/open.ts';
import { advisoriesOf, idsOf, record, temporaryFolder, update, writeArchive } from './lib.ts';

const ghsa = ['GHSA-2222-3333-4444', 'GHSA-5555-6666-7777', 'GHSA-8888-9999-cccc'] as const;

async function built(records: readonly Record<string, unknown>[]): Promise<string> {
  const [home, mirror] = [temporaryFolder(), temporaryFolder()];
  writeArchive(mirror, 'npm', records);
  expect(await update(home, mirror)).toMatchObject([{ feed: 'osv/npm', status: 'updated', changes: records.length }]);
  return home;
}

describe('an index', () => {
  it('answers with everything the matcher needs', async () => {
    const home = await built([
      record(ghsa[0], 'left', {
        aliases: ['CVE-2025-0001'], severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
        database_specific: { severity: 'HIGH', cwe_ids: ['CWE-79', 'nonsense'] }, references: [{ type: 'WEB', url: 'https://example.org/web' }, { type: 'ADVISORY', url: 'https://example.org/advisory' }],
        affected: [{
          package: { ecosystem: 'npm', name: 'left' }, versions: ['1.0.0', '1.0.1'], database_specific: { informational: 'unmaintained' },
          ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '1.2.0' }] }, { type: 'ECOSYSTEM', events: [{ introduced: '2.0.0' }, { last_affected: '2.1.0' }, { limit: '3.0.0' }] }],
        }],
      }),
    ]);
    expect(await advisoriesOf(home, 'left')).toEqual([{
      id: ghsa[0], group: ['CVE-2025-0001', ghsa[0]], modified: '2026-01-02T03:04:05Z', published: '2025-01-01T00:00:00Z', summary: 'Trouble in left', malware: false,
      informational: 'unmaintained', versions: ['1.0.0', '1.0.1'],
      ranges: [{ type: 'SEMVER', events: [['introduced', '0'], ['fixed', '1.2.0']] }, { type: 'ECOSYSTEM', events: [['introduced', '2.0.0'], ['last_affected', '2.1.0'], ['limit', '3.0.0']] }],
      scores: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', from: ghsa[0] }], rating: { word: 'high', from: ghsa[0] },
      cwes: ['CWE-79'], url: 'https://example.org/advisory',
    }]);
    expect(await idsOf(home, 'right')).toEqual([]);
  });

  it('leaves out what records leave out', async () => {
    const home = await built([{ id: 'X-1', modified: '0001-01-01T00:00:00Z', details: '# Title\n\nSecond  paragraph', affected: [{ package: { ecosystem: 'npm', name: 'bare' }, versions: ['1'] }] }]);
    expect(await advisoriesOf(home, 'bare')).toEqual([{
      id: 'X-1', group: ['X-1'], modified: '0001-01-01T00:00:00Z', summary: 'Title', malware: false, ranges: [], versions: ['1'], scores: [], cwes: [], url: 'https://osv.dev/vulnerability/X-1',
    }]);
    expect(openFeed(home).feeds).toMatchObject([{ name: 'osv/npm', records: 1 }]);
    expect(openFeed(home).feeds[0]).not.toHaveProperty('asOf');
  });

  it('unites aliases over any number of steps, and shares ratings within a group', async () => {
    const home = await built([
      record('A-1', 'one', { aliases: ['CVE-2025-0001'], database_specific: { severity: 'LOW' } }),
      record('B-1', 'one', { aliases: ['CVE-2025-0002', 'CVE-2025-0001'], severity: [{ type: 'CVSS_V2', score: 'AV:N' }] }),
      record('C-1', 'two', { aliases: ['CVE-2025-0002'], database_specific: { severity: 'Critical' } }),
      record('CVE-2025-0002', 'three'),
    ]);
    const group = ['A-1', 'B-1', 'C-1', 'CVE-2025-0001', 'CVE-2025-0002'];
    for (const name of ['one', 'two', 'three']) {
      for (const advisory of await advisoriesOf(home, name)) {
        expect(advisory).toMatchObject({ group, scores: [{ type: 'CVSS_V2', score: 'AV:N', from: 'B-1' }], rating: { word: 'critical', from: 'C-1' } });
      }
    }
    expect(await idsOf(home, 'one')).toEqual(['A-1', 'B-1']);
  });

  it('unites neither by related nor by malformed aliases', async () => {
    const home = await built([
      record('A-1', 'one', { aliases: ['GHSA-jf66-3q76-h5p5,', 'CVE-', 'VU#123335', '', 7, 'CVE-2025-1'], related: ['CVE-2025-0009'] }),
      record('B-1', 'one', { aliases: ['GHSA-jf66-3q76-h5p5,', 'CVE-', 'VU#123335', '', 7, 'CVE-2025-1'], related: ['CVE-2025-0009'] }),
    ]);
    expect((await advisoriesOf(home, 'one')).map((one) => one.group)).toEqual([['A-1'], ['B-1']]);
  });

  it('knows malware by the id of any record of the group', async () => {
    const home = await built([record('MAL-2025-1', 'evil'), record(ghsa[0], 'other', { aliases: ['MAL-2025-2'] }), record(ghsa[1], 'other', { aliases: ['CVE-2025-0001'] })]);
    expect((await advisoriesOf(home, 'evil')).map((one) => one.malware)).toEqual([true]);
    expect((await advisoriesOf(home, 'other')).map((one) => one.malware)).toEqual([true, false]);
  });

  it('keeps withdrawn records for explain only, and lets them unite nothing', async () => {
    const home = await built([
      record('A-1', 'one', { aliases: ['CVE-2025-0001'] }), record('B-1', 'one', { aliases: ['CVE-2025-0002'] }),
      record('W-1', 'one', { aliases: ['CVE-2025-0001', 'CVE-2025-0002'], withdrawn: '2026-01-01T00:00:00Z' }),
    ]);
    expect((await advisoriesOf(home, 'one')).map((one) => one.group)).toEqual([['A-1', 'CVE-2025-0001'], ['B-1', 'CVE-2025-0002']]);
    expect(recordOf(home, 'W-1')).toMatchObject({ records: [{ id: 'W-1', withdrawn: true, record: { summary: 'Trouble in one' } }], failed: [] });
    expect(recordOf(home, 'CVE-2025-0002').records.map((one) => one.id)).toEqual(['B-1', 'W-1']);
    expect(recordOf(home, 'NONE-1')).toEqual({ records: [], failed: [] });
  });

  it('rates per package where a record does, for the group in that package only', async () => {
    const one = { package: { ecosystem: 'npm', name: 'one' }, versions: ['1'], severity: [{ type: 'CVSS_V4', score: 'CVSS:4.0/X' }], database_specific: { severity: 'critical' } };
    const two = { package: { ecosystem: 'npm', name: 'two' }, versions: ['1'], database_specific: { cvss: 'CVSS:3.1/Y', severity: 'low' } };
    const home = await built([record('A-1', '', { aliases: ['CVE-2025-0001'], affected: [one, two] }), record('B-1', 'one', { aliases: ['CVE-2025-0001'] })]);
    expect(await advisoriesOf(home, 'one')).toMatchObject([
      { id: 'A-1', scores: [{ type: 'CVSS_V4', score: 'CVSS:4.0/X', from: 'A-1' }], rating: { word: 'critical' } }, { id: 'B-1', scores: [{ type: 'CVSS_V4' }], rating: { word: 'critical', from: 'A-1' } },
    ]);
    expect(await advisoriesOf(home, 'two')).toMatchObject([{ id: 'A-1', scores: [{ type: 'CVSS_V3', score: 'CVSS:3.1/Y' }], rating: { word: 'low' } }]);
  });

  it('merges several entries for one package, and drops commits only where something else decides', async () => {
    const git = { type: 'GIT', repo: 'https://example.org/r', events: [{ introduced: '0' }, { fixed: 'abc' }] };
    const home = await built([
      record('A-1', '', { affected: [{ package: { ecosystem: 'npm', name: 'x' }, ranges: [git], versions: ['1'] }, { package: { ecosystem: 'npm', name: 'x' }, ranges: [git] }, { package: { ecosystem: 'npm', name: 'x' }, versions: ['2', '1'] }] }),
    ]);
    expect(await advisoriesOf(home, 'x')).toMatchObject([{ versions: ['1', '2'], ranges: [{ type: 'GIT', events: [['introduced', '0'], ['fixed', 'abc']] }] }]);
  });

  it('files names as the ecosystem compares them, releases apart, other ecosystems not at all', async () => {
    const [home, mirror] = [temporaryFolder(), temporaryFolder()];
    const of = (ecosystem: string, name: string) => ({ affected: [{ package: { ecosystem, name }, versions: ['1'] }] });
    writeArchive(mirror, 'PyPI', [record('P-1', '', of('PyPI', 'Zope.Interface')), record('P-2', '', of('npm', 'zope-interface'))]);
    writeArchive(mirror, 'Debian', [record('D-1', '', of('Debian:12', 'openssl')), record('D-2', '', of('Debian:11', 'openssl')), record('D-3', '', of('Debian', 'openssl'))]);
    await update(home, mirror, { ecosystems: ['PyPI', 'Debian'] });
    expect(await idsOf(home, 'zope_interface', 'PyPI')).toEqual(['P-1']);
    expect(await idsOf(home, 'openssl', 'Debian:12')).toEqual(['D-1']);
    expect(await idsOf(home, 'openssl', 'Debian')).toEqual(['D-3']);
  });

  it('finds every package among many, and none that is not there', async () => {
    const names = Array.from({ length: 500 }, (_, at) => `package-${at}`);
    const home = await built([...names.map((name, at) => record(`T-${at}`, name)), record('T-x', '__proto__'), record('T-y', 'constructor'), record('T-ü-1'.replace('ü', 'u'), 'naïve-ü')]);
    const feed = openFeed(home);
    const answer = await feed.lookup('npm', [...names, '__proto__', 'constructor', 'naïve-ü', 'toString', 'package-500'].map((name) => ({ name, versions: [] })));
    expect([...answer.byName.keys()]).toEqual([...names, '__proto__', 'constructor', 'naïve-ü']);
    expect(answer.byName.get('package-321')?.map((one) => one.id)).toEqual(['T-321']);
    expect(answer.gaps).toEqual([]);
  });

  it('is the same file for the same records in any order', async () => {
    const records = Array.from({ length: 50 }, (_, at) => record(`T-${at}`, `p${at % 7}`, { aliases: [`CVE-2025-${1000 + (at % 11)}`] }));
    const digests: string[] = [];
    for (const list of [records, [...records].reverse()]) {
      const home = await built(list);
      digests.push(readdirSync(join(home, 'feeds/osv/npm')).filter((name) => /^[0-9a-f]{64}/.test(name)).sort().join());
    }
    expect(digests[0]).toBe(digests[1]);
    expect(digests[0]).toMatch(/^[0-9a-f]{64}\.(idx|rec),[0-9a-f]{64}\.(idx|rec)$/);
  });

  it('is named after its SHA-256', async () => {
    const home = await built([record('T-1', 'p')]);
    const folder = join(home, 'feeds/osv/npm');
    const { createHash } = await import('node:crypto');
    for (const name of readdirSync(folder).filter((one) => /\.(idx|rec)$/.test(one))) {
      expect(createHash('sha256').update(readFileSync(join(folder, name))).digest('hex')).toBe(name.slice(0, 64));
    }
  });
});

describe('a malformed record', () => {
  it('costs that record, and is told', async () => {
    const [home, mirror] = [temporaryFolder(), temporaryFolder()];
    const bad: Record<string, string> = {
      'J-1': '{"id": "J-1", ', 'N-1': 'null', 'I-1': '{"id":"OTHER-1"}', 'A-1': '{"id":"A-1","affected":{}}', 'A-2': '{"id":"A-2","affected":[3]}', 'E-1': '',
      'R-1': '{"id":"R-1","affected":[{"package":{"ecosystem":"npm","name":"x"},"ranges":[{"events":[]}]}]}',
      'R-2': '{"id":"R-2","affected":[{"package":{"ecosystem":"npm","name":"x"},"ranges":[{"type":"SEMVER","events":[{"introduced":0}]}]}]}',
      'V-1': '{"id":"V-1","affected":[{"package":{"ecosystem":"npm","name":"x"},"versions":[1]}]}',
    };
    writeArchive(mirror, 'npm', [record('T-1', 'x')], Object.entries(bad).map(([id, data]) => ({ name: `${id}.json`, data })));
    const [row] = await update(home, mirror);
    expect(row).toMatchObject({ status: 'updated', info: { records: 1 } });
    expect(row?.status === 'updated' ? row.notes.map((note) => note.split(':')[0]).sort() : []).toEqual(Object.keys(bad).map((id) => `${id}.json`).sort());
    const answer = await openFeed(home).lookup('npm', [{ name: 'x', versions: [] }]);
    expect(answer.byName.get('x')?.map((one) => one.id)).toEqual(['T-1']);
    // Nine of ten: what is left is no feed to rely on.
    expect(answer.gaps).toMatchObject([{ what: 'unparsable', required: true, where: { ecosystem: 'npm' } }]);
    expect(answer.gaps[0]?.why).toContain('9 records');
  });

  it('is none for saying what a newer schema may say: that range is left open, the rest stands', async () => {
    const affected = (ranges: readonly unknown[], versions: readonly string[] = []): Record<string, unknown> => ({ affected: [{ package: { ecosystem: 'npm', name: 'x' }, ranges, versions }] });
    const home = await built([
      record('T-1', 'x', affected([{ type: 'NEW', events: [{ introduced: '0' }] }], ['1.0.0'])),
      record('T-2', 'x', affected([{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '2.0.0' }, { reintroduced: '3.0.0' }] }])),
    ]);
    expect((await advisoriesOf(home, 'x')).map(({ id, ranges, versions }) => [id, ranges, versions])).toEqual([
      ['T-1', [{ type: 'ECOSYSTEM', events: [] }], ['1.0.0']],
      ['T-2', [{ type: 'SEMVER', events: [['introduced', '0'], ['fixed', '2.0.0']] }, { type: 'ECOSYSTEM', events: [] }], []],
    ]);
  });

  it('is a note as long as there are few', async () => {
    const [home, mirror] = [temporaryFolder(), temporaryFolder()];
    const many = Array.from({ length: 200 }, (_, at) => record(`T-${at}`, 'x'));
    writeArchive(mirror, 'npm', many, [{ name: 'X-1.json', data: '{' }, { name: 'X-2.json', data: '{}', claim: { crc: 1 } }]);
    expect(await update(home, mirror)).toMatchObject([{ status: 'updated', notes: ['X-1.json: no valid JSON', 'X-2.json: the checksum (CRC-32) does not match'] }]);
    expect((await openFeed(home).lookup('npm', [{ name: 'x', versions: [] }])).gaps).toMatchObject([{ required: false }]);
  });

  it('is another matter than damaged bytes: those speak against the archive', async () => {
    const [home, mirror] = [temporaryFolder(), temporaryFolder()];
    const many = Array.from({ length: 200 }, (_, at) => record(`T-${at}`, 'x'));
    writeArchive(mirror, 'npm', many, [1, 2, 3].map((at) => ({ name: `X-${at}.json`, data: '{}', claim: { crc: 1 } })));
    expect(await update(home, mirror)).toMatchObject([{ status: 'failed', what: 'unparsable', reason: expect.stringContaining('damaged') as string }]);
  });

  it('fails the ecosystem when no record is left, and when there is none', async () => {
    const [home, mirror] = [temporaryFolder(), temporaryFolder()];
    writeArchive(mirror, 'npm', [], [{ name: 'X-1.json', data: '{' }]);
    expect(await update(home, mirror)).toMatchObject([{ status: 'failed', what: 'unparsable' }]);
    writeArchive(mirror, 'npm', []);
    expect(await update(home, mirror)).toMatchObject([{ status: 'failed', reason: expect.stringContaining('no records') as string }]);
    expect(openFeed(home).has('npm')).toBe(false);
  });
});
