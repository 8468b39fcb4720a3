import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { exportFeed, importFeed } from '../../../src/feeds/home/transfer.ts';
import { sealedText } from '../../../src/feeds/home/sealed.ts';
import { recordOf } from '../../../src/feeds/osv/record-of.ts';
import { verifyFeed } from '../../../src/feeds/osv/verify.ts';
import { idsOf, quiet, record, temporaryFolder, today, update, writeArchive, writeText } from './lib.ts';

async function exported(): Promise<{ home: string; mirror: string; file: string }> {
  const [home, mirror] = [temporaryFolder(), temporaryFolder()];
  writeArchive(mirror, 'npm', [record('T-1', 'p')]);
  writeArchive(mirror, 'Red Hat', [record('T-2', 'q', { affected: [{ package: { ecosystem: 'Red Hat', name: 'q' }, versions: ['1'] }] })]);
  writeText(join(mirror, 'epss_scores-current.csv'), '#score_date:2026-02-01\ncve,epss,percentile\nCVE-2025-0001,0.5,0.9\n');
  await update(home, mirror, { ecosystems: ['npm', 'Red Hat'], exploitation: true });
  const file = join(temporaryFolder(), 'feed.assay');
  expect(await exportFeed(home, file)).toMatchObject({ ok: true, value: { feeds: ['osv/Red Hat', 'osv/npm', 'epss'] } });
  return { home, mirror, file };
}

describe('an exported feed', () => {
  it('arrives whole on another machine', async () => {
    const { file } = await exported();
    const there = temporaryFolder();
    expect(await importFeed(there, file)).toEqual({ ok: true, value: [{ feed: 'osv/Red Hat', status: 'imported' }, { feed: 'osv/npm', status: 'imported' }, { feed: 'epss', status: 'imported' }] });
    expect(await idsOf(there, 'p')).toEqual(['T-1']);
    expect(await idsOf(there, 'q', 'Red Hat')).toEqual(['T-2']);
    expect(recordOf(there, 'T-1').records).toHaveLength(1);
    expect(verifyFeed(there, quiet).every((row) => row.ok)).toBe(true);
    expect(await importFeed(there, file)).toMatchObject({ ok: true, value: [{ status: 'same' }, { status: 'same' }, { status: 'same' }] });
  });

  it('does not replace what was checked later', async () => {
    const { home, mirror, file } = await exported();
    await update(home, mirror, { now: new Date(today.getTime() + 1000) });
    expect(await importFeed(home, file)).toMatchObject({ ok: true, value: [{ feed: 'osv/Red Hat', status: 'same' }, { feed: 'osv/npm', status: 'older' }, { feed: 'epss', status: 'same' }] });
  });

  it('is refused when cut short or damaged, whichever byte it is', async () => {
    const { file } = await exported();
    const bytes = readFileSync(file);
    const there = temporaryFolder();
    for (let at = 0; at < bytes.length; at += 13) {
      const broken = Buffer.from(bytes);
      broken[at] = (broken[at] ?? 0) ^ 16;
      writeFileSync(file, broken);
      await importFeed(there, file);
      expect(verifyFeed(there, quiet).filter((row) => !row.ok), `byte ${at}`).toEqual([]);
    }
    for (const length of [0, 10, bytes.length - 1, bytes.length - 17]) {
      writeFileSync(file, bytes.subarray(0, length));
      expect(await importFeed(there, file)).toMatchObject({ ok: false });
    }
    expect(await importFeed(there, join(there, 'nothing'))).toMatchObject({ ok: false });
  });

  it('cannot write outside of the store, nor more than it declares', async () => {
    const there = temporaryFolder();
    const digest = 'a'.repeat(64);
    const crafted = (feed: string, file: string, manifest: object, bytes: number): string => {
      const data = gzipSync(Buffer.alloc(100_000));
      const listing = Buffer.from(JSON.stringify({ format: 1, members: [{ feed, file, bytes, packed: data.length, offset: 0 }], manifests: { [feed]: sealedText(manifest) } }));
      const trailer = Buffer.alloc(16);
      trailer.write('ASSAYFD1');
      trailer.writeUIntLE(listing.length, 8, 6);
      const path = join(temporaryFolder(), 'x');
      writeFileSync(path, Buffer.concat([data, listing, trailer]));
      return path;
    };
    const manifest = { format: 1, ecosystem: 'npm', checkedAt: today.toISOString(), index: digest, pack: digest };
    expect(await importFeed(there, crafted('osv/../../x', `${digest}.idx`, { ...manifest, ecosystem: '../../x' }, 10))).toMatchObject({ ok: false });
    expect(await importFeed(there, crafted('osv/npm', `../${digest}.idx`, manifest, 10))).toMatchObject({ ok: false });
    expect(await importFeed(there, crafted('osv/npm', `${digest}.idx`, { ...manifest, index: '../../x' }, 10))).toMatchObject({ ok: true, value: [{ status: 'failed' }] });
    expect(await importFeed(there, crafted('osv/npm', `${digest}.idx`, manifest, 10))).toMatchObject({ ok: true, value: [{ status: 'failed', why: expect.stringContaining('larger than it declares') as string }] });
    expect(await importFeed(there, crafted('osv/npm', `${digest}.idx`, manifest, 100_000))).toMatchObject({ ok: true, value: [{ status: 'failed', why: expect.stringContaining('digest') as string }] });
    expect(await importFeed(there, crafted('osv/PyPI', `${digest}.idx`, manifest, 100_000))).toMatchObject({ ok: true, value: [{ status: 'failed', why: 'its manifest is another feed\'s' }] });
  });

  it('needs a feed to export', async () => {
    expect(await exportFeed(temporaryFolder(), join(temporaryFolder(), 'x'))).toEqual({ ok: false, error: 'there is no feed here to export' });
  });
});
