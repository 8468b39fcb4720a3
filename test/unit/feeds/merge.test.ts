// An update by merging must give the very file that building anew gives.
import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readManifest, ecosystemFolder } from '../../../src/feeds/osv/manifest.ts';
import { advisoriesOf, idsOf, record, temporaryFolder, today, update, writeArchive, writeText } from './lib.ts';

const manifestOf = (home: string, ecosystem = 'npm') => {
  const read = readManifest(ecosystemFolder(home, ecosystem));
  if (!read.ok) throw new Error(read.error.why);
  return read.value;
};

async function digestsOf(mirror: string): Promise<{ index: string; pack: string }> {
  const fresh = temporaryFolder();
  await update(fresh, mirror);
  const { index, pack } = manifestOf(fresh);
  return { index, pack };
}

const shape = fc.record({
  number: fc.integer({ min: 1, max: 60 }), packages: fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 3 }),
  aliases: fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 3 }), rated: fc.constantFrom(undefined, 'LOW', 'HIGH'), withdrawn: fc.boolean(), text: fc.integer({ min: 0, max: 2 }),
});
type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never;

/** Aliases are ids of other records, or of none: chains, hubs and loops come by themselves. */
const toRecord = ({ number, packages, aliases, rated, withdrawn, text }: Shape) => record(`T-${number}`, '', {
  aliases: aliases.map((alias) => `T-${alias}`), details: `text ${text}`, ...(rated === undefined ? {} : { database_specific: { severity: rated } }), ...(withdrawn && number % 5 === 0 ? { withdrawn: '2026-01-01T00:00:00Z' } : {}),
  affected: packages.map((name) => ({ package: { ecosystem: 'npm', name: `p${name}` }, versions: [`1.${text}`, '2'] })),
});

describe('merging', () => {
  it('equals building anew, byte for byte, whatever changes', async () => {
    const state = fc.uniqueArray(shape, { selector: (one) => one.number, minLength: 30, maxLength: 45 });
    const step = fc.record({ put: fc.array(shape, { maxLength: 5 }), drop: fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 4 }) });
    await fc.assert(fc.asyncProperty(state, fc.array(step, { minLength: 1, maxLength: 3 }), async (first, steps) => {
      const [home, mirror] = [temporaryFolder(), temporaryFolder()];
      const current = new Map(first.map((one) => [one.number, one]));
      const write = (): void => writeArchive(mirror, 'npm', [...current.values()].map(toRecord));
      write();
      await update(home, mirror);
      for (const { put, drop } of steps) {
        for (const number of drop) current.delete(number);
        for (const one of put) current.set(one.number, one);
        write();
        await update(home, mirror);
        const { index, pack } = manifestOf(home);
        expect({ index, pack }).toEqual(await digestsOf(mirror));
      }
      rmSync(home, { recursive: true });
      rmSync(mirror, { recursive: true });
    }), { numRuns: 25 });
  });

  it('is taken for small changes, and follows a record that splits a group', async () => {
    const [home, mirror] = [temporaryFolder(), temporaryFolder()];
    const many = Array.from({ length: 200 }, (_, at) => record(`T-${at}`, `p${at}`));
    const bridge = (aliases: string[]) => [...many, record('A-1', 'a', { aliases: ['CVE-2025-0001'] }), record('B-1', 'b', { aliases: ['CVE-2025-0002'], database_specific: { severity: 'HIGH' } }), record('C-1', 'c', { aliases })];
    writeArchive(mirror, 'npm', bridge(['CVE-2025-0001', 'CVE-2025-0002']));
    await update(home, mirror);
    expect(await advisoriesOf(home, 'a')).toMatchObject([{ group: ['A-1', 'B-1', 'C-1', 'CVE-2025-0001', 'CVE-2025-0002'], rating: { word: 'high' } }]);
    writeArchive(mirror, 'npm', bridge([]));
    expect(await update(home, mirror)).toMatchObject([{ status: 'updated', changes: 1 }]);
    const [advisory] = await advisoriesOf(home, 'a');
    expect(advisory?.group).toEqual(['A-1', 'CVE-2025-0001']);
    expect(advisory).not.toHaveProperty('rating');
    expect(manifestOf(home).index).toBe((await digestsOf(mirror)).index);
  });

  it('notices a changed record whatever its date says', async () => {
    const [home, mirror] = [temporaryFolder(), temporaryFolder()];
    const undated = (fixed: string) => record('T-1', 'p', { modified: '0001-01-01T00:00:00Z', affected: [{ package: { ecosystem: 'npm', name: 'p' }, ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed }] }] }] });
    writeArchive(mirror, 'npm', [undated('1.0.0'), record('T-2', 'q')]);
    writeText(join(mirror, 'npm/modified_id.csv'), '0001-01-01T00:00:00Z,T-1\n');
    await update(home, mirror);
    writeArchive(mirror, 'npm', [undated('1.0.1'), record('T-2', 'q')]);
    expect(await update(home, mirror)).toMatchObject([{ status: 'updated', changes: 1 }]);
    expect((await advisoriesOf(home, 'p'))[0]?.ranges[0]?.events).toEqual([['introduced', '0'], ['fixed', '1.0.1']]);
  });

  it('only moves the date of the check when nothing changed, even if the archive was copied anew', async () => {
    const [home, mirror] = [temporaryFolder(), temporaryFolder()];
    writeArchive(mirror, 'npm', [record('T-1', 'p')]);
    await update(home, mirror);
    const before = manifestOf(home);
    const later = new Date(today.getTime() + 86_400_000);
    expect(await update(home, mirror, { now: later })).toMatchObject([{ status: 'unchanged', changes: 0 }]);
    const archive = join(mirror, 'npm/all.zip');
    writeFileSync(archive, readFileSync(archive));
    expect(await update(home, mirror, { now: later })).toMatchObject([{ status: 'unchanged', info: { checkedAt: later.toISOString() } }]);
    expect(manifestOf(home)).toMatchObject({ index: before.index, pack: before.pack });
  });

  it('takes loose records that are newer than the archive', async () => {
    const [home, mirror] = [temporaryFolder(), temporaryFolder()];
    writeArchive(mirror, 'npm', [record('T-1', 'p'), record('T-2', 'q')]);
    const { mtimeMs } = statSync(join(mirror, 'npm/all.zip'));
    const loose = (name: string, id: string, at: number): void => {
      writeText(join(mirror, 'npm', `${id}.json`), JSON.stringify(record(id, name)));
      utimesSync(join(mirror, 'npm', `${id}.json`), at / 1000, at / 1000);
    };
    loose('new', 'T-1', mtimeMs + 5000);
    loose('old', 'T-2', mtimeMs - 5000);
    loose('more', 'T-3', mtimeMs + 5000);
    await update(home, mirror);
    expect(await Promise.all(['p', 'q', 'new', 'old', 'more'].map((name) => idsOf(home, name)))).toEqual([[], ['T-2'], ['T-1'], [], ['T-3']]);
  });

  it('builds from a folder of loose records alone', async () => {
    const [home, mirror] = [temporaryFolder(), temporaryFolder()];
    writeText(join(mirror, 'npm/T-1.json'), JSON.stringify(record('T-1', 'p')));
    writeText(join(mirror, 'npm/T-2.json'), JSON.stringify(record('OTHER', 'p')));
    expect(await update(home, mirror)).toMatchObject([{ status: 'updated', info: { records: 1 }, notes: ['T-2.json: it calls itself OTHER'] }]);
    expect(await idsOf(home, 'p')).toEqual(['T-1']);
  });

  it('builds anew when the last build is damaged', async () => {
    const [home, mirror] = [temporaryFolder(), temporaryFolder()];
    const many = Array.from({ length: 60 }, (_, at) => record(`T-${at}`, `p${at}`));
    writeArchive(mirror, 'npm', many);
    await update(home, mirror);
    const path = join(ecosystemFolder(home, 'npm'), `${manifestOf(home).index}.idx`);
    const bytes = readFileSync(path);
    bytes[40] = (bytes[40] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    writeArchive(mirror, 'npm', [...many, record('T-60', 'p60')]);
    expect(await update(home, mirror)).toMatchObject([{ status: 'updated', changes: 61 }]);
    expect(manifestOf(home).index).toBe((await digestsOf(mirror)).index);
  });

  it('reports an ecosystem that the source lacks, by name, and goes on', async () => {
    const [home, mirror] = [temporaryFolder(), temporaryFolder()];
    writeArchive(mirror, 'npm', [record('T-1', 'p')]);
    const rows = await update(home, mirror, { ecosystems: ['Nowhere', '../npm', 'npm'] });
    expect(rows).toMatchObject([{ feed: 'osv/Nowhere', status: 'lacking', what: 'missing' }, { feed: 'osv/../npm', status: 'lacking' }, { feed: 'osv/npm', status: 'updated' }]);
    expect(statSync(ecosystemFolder(home, 'Nowhere'), { throwIfNoEntry: false })).toBeUndefined();
  });

  it('keeps the old index, and says how old, when the source breaks', async () => {
    const [home, mirror] = [temporaryFolder(), temporaryFolder()];
    writeArchive(mirror, 'npm', [record('T-1', 'p')]);
    await update(home, mirror);
    const whole = readFileSync(join(mirror, 'npm/all.zip'));
    for (const bytes of [whole.subarray(0, whole.length - 5), whole.subarray(0, 10), Buffer.alloc(0)]) {
      writeFileSync(join(mirror, 'npm/all.zip'), bytes);
      expect(await update(home, mirror)).toMatchObject([{ status: 'failed', what: 'unparsable', cachedCheckedAt: today.toISOString() }]);
      expect(await idsOf(home, 'p')).toEqual(['T-1']);
    }
    expect(await update(home, join(mirror, 'gone'))).toMatchObject([{ status: 'lacking', cachedCheckedAt: today.toISOString() }]);
    expect(await idsOf(home, 'p')).toEqual(['T-1']);
  });
});
