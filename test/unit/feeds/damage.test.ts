// A flipped byte anywhere in the store must show: look-ups answer as before, or report a fault; never "no advisories".
import { closeSync, openSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFeed } from '../../../src/feeds/osv/open.ts';
import { openIndex } from '../../../src/feeds/osv/index-reader.ts';
import { recordOf } from '../../../src/feeds/osv/record-of.ts';
import { verifyFeed } from '../../../src/feeds/osv/verify.ts';
import { statusFeed } from '../../../src/feeds/osv/status.ts';
import { quiet, record, temporaryFolder, update, writeArchive } from './lib.ts';

const present = ['alpha', 'beta', 'gamma', 'delta', 'épsilon'];
const names = [...present, 'absent', 'missing', 'nothing', 'zeta'];

async function store(): Promise<{ home: string; folder: string; file: (extension: string) => string }> {
  const [home, mirror] = [temporaryFolder(), temporaryFolder()];
  writeArchive(mirror, 'npm', present.map((name, at) => record(`T-${at}`, name, { aliases: [`CVE-2025-100${at % 3}`] })));
  await update(home, mirror);
  const folder = join(home, 'feeds/osv/npm');
  return { home, folder, file: (extension) => join(folder, readdirSync(folder).find((name) => name.endsWith(extension)) ?? '') };
}

/** By name: the advisories in full, or the fault. */
async function answers(home: string): Promise<Readonly<Record<string, string>>> {
  const feed = openFeed(home);
  if (!feed.has('npm')) return Object.fromEntries(names.map((name) => [name, 'no index']));
  const answer = await feed.lookup('npm', names.map((name) => ({ name, versions: [] })));
  return Object.fromEntries(names.map((name) => [name, answer.failedNames.has(name) ? 'fault' : JSON.stringify(answer.byName.get(name) ?? [])]));
}

describe('a flipped byte', () => {
  it('in the index is answered rightly or reported, at every position', async () => {
    const { home, file } = await store();
    const path = file('.idx');
    const right = await answers(home);
    const bytes = readFileSync(path);
    const faults: Record<string, number> = {};
    for (let at = 0; at < bytes.length; at += 1) {
      const fd = openSync(path, 'r+');
      writeSync(fd, Buffer.from([(bytes[at] ?? 0) ^ (1 << (at % 8))]), 0, 1, at);
      const index = openIndex(path, 'npm');
      for (const name of names) {
        const found = index.ok ? index.value.lookup(name) : index;
        const answer = found.ok ? JSON.stringify(found.value) : 'fault';
        if (answer === 'fault') faults[name] = (faults[name] ?? 0) + 1;
        else expect(answer, `byte ${at}, ${name}`).toBe(right[name]);
      }
      if (index.ok) index.value.close();
      writeSync(fd, bytes.subarray(at, at + 1), 0, 1, at);
      closeSync(fd);
    }
    // The test means something only if damage was met on the way: for present names and for absent ones.
    for (const name of names) expect(faults[name], name).toBeGreaterThan(20);
  });

  it('in the manifest makes the whole index unusable, aloud', async () => {
    const { home, file } = await store();
    const path = file('manifest.json');
    const text = readFileSync(path);
    for (let at = 0; at < text.length; at += 7) {
      const broken = Buffer.from(text);
      broken[at] = (broken[at] ?? 0) ^ 1;
      writeFileSync(path, broken);
      const found = await answers(home);
      const same = JSON.stringify(JSON.parse(text.toString())) === safeJson(broken.toString());
      expect(new Set(Object.values(found)), `byte ${at}`).toEqual(same ? new Set(Object.values(found)) : new Set(['fault']));
      if (!same) expect(statusFeed(home)).toMatchObject([{ feed: 'osv/npm', usable: false }]);
    }
  });

  it('is found by verify in every file, and by explain in the record', async () => {
    const { home, file } = await store();
    expect(verifyFeed(home, quiet)).toEqual([{ feed: 'osv/npm', ok: true }]);
    for (const path of [file('.idx'), file('.rec')]) {
      const bytes = readFileSync(path);
      const broken = Buffer.from(bytes);
      broken[30] = (broken[30] ?? 0) ^ 4;
      writeFileSync(path, broken);
      expect(verifyFeed(home, quiet)).toMatchObject([{ feed: 'osv/npm', ok: false }]);
      if (path.endsWith('.rec')) expect(recordOf(home, 'T-0')).toMatchObject({ records: [], failed: [{ feed: 'osv/npm' }] });
      writeFileSync(path, bytes);
    }
    expect(recordOf(home, 'T-0').records).toHaveLength(1);
  });
});

function safeJson(text: string): string | undefined {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return undefined;
  }
}

describe('a file of the store', () => {
  it('that is cut short, empty, zeroed or gone is a required fault with the command that mends it', async () => {
    const { home, file } = await store();
    const path = file('.idx');
    const bytes = readFileSync(path);
    const spoil = [() => truncateSync(path, bytes.length - 1), () => truncateSync(path, 0), () => writeFileSync(path, Buffer.alloc(bytes.length)), () => rmSync(path)];
    for (const one of spoil) {
      writeFileSync(path, bytes);
      one();
      const answer = await openFeed(home).lookup('npm', [{ name: 'alpha', versions: [] }]);
      expect(answer).toMatchObject({ gaps: [{ what: 'fault', required: true, where: { ecosystem: 'npm' }, mend: 'assay feed update --full npm' }] });
      expect([...answer.failedNames]).toEqual(['alpha']);
    }
  });

  it('may lose whole pages in the middle, and still says so', async () => {
    const { home, file } = await store();
    const path = file('.idx');
    const right = await answers(home);
    const bytes = readFileSync(path);
    for (let at = 0; at + 60 < bytes.length - 128; at += 20) {
      const zeroed = Buffer.from(bytes).fill(0, at, at + 60);
      writeFileSync(path, zeroed);
      for (const [name, answer] of Object.entries(await answers(home))) if (answer !== 'fault') expect(answer, `from ${at}, ${name}`).toBe(right[name]);
    }
  });

  it('of another ecosystem, under the right name, is not taken for this one', async () => {
    const { file } = await store();
    expect(openIndex(file('.idx'), 'PyPI')).toMatchObject({ ok: false, error: 'it is the index of npm' });
  });

  it('is mended by a full update', async () => {
    const [home, mirror] = [temporaryFolder(), temporaryFolder()];
    writeArchive(mirror, 'npm', [record('T-1', 'p')]);
    await update(home, mirror);
    const folder = join(home, 'feeds/osv/npm');
    const path = join(folder, readdirSync(folder).find((name) => name.endsWith('.idx')) ?? '');
    const bytes = readFileSync(path);
    writeFileSync(path, Buffer.from(bytes).fill(7, 2, 30));
    await update(home, mirror, { full: true });
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });
});

describe('an ecosystem without an index', () => {
  it('is a required gap of that ecosystem only', async () => {
    const { home } = await store();
    const feed = openFeed(home);
    expect(feed.has('PyPI')).toBe(false);
    expect(await feed.lookup('PyPI', [{ name: 'django', versions: [] }])).toMatchObject({ gaps: [{ what: 'missing', required: true, mend: 'assay feed update PyPI' }] });
    expect((await feed.lookup('npm', [{ name: 'alpha', versions: [] }])).gaps).toEqual([]);
  });
});
