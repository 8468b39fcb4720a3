import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepareFolderFeed } from '../../../src/feeds/osv/folder-feed.ts';
import { openFeed } from '../../../src/feeds/osv/open.ts';
import { openExploitation } from '../../../src/feeds/epss-kev/open.ts';
import { idsOf, quiet, record, temporaryFolder, today, writeArchive, writeText } from './lib.ts';

const prepare = (home: string, folder: string, now = today) => prepareFolderFeed({ home, folder, progress: quiet, now });

describe('a feed in a folder', () => {
  it('is built once per content, and opened like any other', async () => {
    const [home, folder] = [temporaryFolder(), temporaryFolder()];
    writeText(join(folder, 'npm/T-1.json'), JSON.stringify(record('T-1', 'p')));
    writeText(join(folder, 'README.md'), 'not a part of it');
    writeText(join(folder, 'known_exploited_vulnerabilities.json'), JSON.stringify({ vulnerabilities: [{ cveID: 'CVE-2025-0001', dateAdded: '2025-01-01' }] }));
    const first = await prepare(home, folder);
    if (!first.ok) throw new Error(first.error);
    expect(first.value.ecosystems).toEqual(['npm']);
    expect(await idsOf(first.value.home, 'p')).toEqual(['T-1']);
    expect(openExploitation(first.value.home).get('CVE-2025-0001')).toMatchObject({ kev: { dateAdded: '2025-01-01' } });
    expect(openFeed(first.value.home, { checkedAt: '2026-05-05T00:00:00Z' }).feeds).toMatchObject([{ checkedAt: '2026-05-05T00:00:00Z' }]);
    writeText(join(folder, 'README.md'), 'still not');
    expect(await prepare(home, folder)).toEqual(first);
    writeText(join(folder, 'npm/T-2.json'), JSON.stringify(record('T-2', 'q')));
    const second = await prepare(home, folder);
    if (!second.ok) throw new Error(second.error);
    expect(second.value.home).not.toBe(first.value.home);
    expect(await idsOf(second.value.home, 'q')).toEqual(['T-2']);
    expect(readdirSync(join(home, 'feeds/folder'))).toHaveLength(2);
    expect(existsSync(join(home, 'feeds/osv'))).toBe(false);
  });

  it('may be prepared by several scans at once', async () => {
    const [home, folder] = [temporaryFolder(), temporaryFolder()];
    writeArchive(folder, 'npm', [record('T-1', 'p')]);
    const all = await Promise.all([1, 2, 3].map(() => prepare(home, folder)));
    expect(all.every((one) => one.ok)).toBe(true);
    expect(readdirSync(join(home, 'feeds/folder'))).toHaveLength(1);
  });

  it('that is none, or broken, is refused with the reason', async () => {
    const [home, folder] = [temporaryFolder(), temporaryFolder()];
    expect(await prepare(home, join(folder, 'gone'))).toMatchObject({ ok: false, error: expect.stringContaining('ENOENT') as string });
    expect(await prepare(home, folder)).toMatchObject({ ok: false, error: expect.stringContaining('no advisories') as string });
    writeText(join(folder, 'npm/all.zip'), 'no zip');
    expect(await prepare(home, folder)).toMatchObject({ ok: false, error: expect.stringContaining('all.zip') as string });
    expect(readdirSync(join(home, 'feeds/folder'))).toEqual([]);
  });

  it('is forgotten when no scan used it for a month', async () => {
    const [home, folder] = [temporaryFolder(), temporaryFolder()];
    writeArchive(folder, 'npm', [record('T-1', 'p')]);
    await prepare(home, folder);
    writeArchive(folder, 'npm', [record('T-2', 'p')]);
    await prepare(home, folder, new Date(today.getTime() + 31 * 86_400_000));
    expect(readdirSync(join(home, 'feeds/folder'))).toHaveLength(1);
  });
});
