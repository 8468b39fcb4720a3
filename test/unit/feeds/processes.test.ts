// Several processes over one store, and processes that die in the middle of an update.
import { build } from 'esbuild';
import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openFeed } from '../../../src/feeds/osv/open.ts';
import { verifyFeed } from '../../../src/feeds/osv/verify.ts';
import { quiet, record, temporaryFolder, update, writeArchive } from './lib.ts';

async function worker(): Promise<string> {
  const outfile = join(temporaryFolder(), 'worker.mjs');
  await build({ entryPoints: [join(import.meta.dirname, '../../../bench/lib/feed-worker.ts')], outfile, bundle: true, platform: 'node', format: 'esm', external: ['undici'], logLevel: 'error' });
  return outfile;
}

const start = (script: string, home: string, mirror: string): ChildProcess => spawn(process.execPath, [script, 'update', home, mirror, 'npm'], { stdio: ['ignore', 'pipe', 'pipe'] });

function ended(child: ChildProcess): Promise<{ code: number | null; output: string }> {
  let output = '';
  child.stdout?.on('data', (part: Buffer) => (output += part.toString()));
  child.stderr?.on('data', (part: Buffer) => (output += part.toString()));
  return new Promise((resolve) => void child.on('close', (code) => resolve({ code, output })));
}

const generation = (number: number) => Array.from({ length: 1500 }, (_, at) => record(`T-${at}`, `p${at}`, { summary: `generation ${number}`, aliases: [`CVE-2025-${1000 + at}`] }));

/** Which generation the store answers with: one and the same for every package. */
async function generationOf(home: string): Promise<string> {
  const answer = await openFeed(home).lookup('npm', Array.from({ length: 1500 }, (_, at) => ({ name: `p${at}`, versions: [] })));
  expect(answer.failedNames.size).toBe(0);
  const found = new Set([...answer.byName.values()].flat().map((one) => one.summary));
  expect(found.size).toBe(1);
  expect(answer.byName.size).toBe(1500);
  return [...found].join();
}

describe('an update', () => {
  it('that is killed at any moment leaves the old index usable, and the next one works', async () => {
    const [home, mirror, script] = [temporaryFolder(), temporaryFolder(), await worker()];
    writeArchive(mirror, 'npm', generation(0));
    await update(home, mirror);
    writeArchive(mirror, 'npm', generation(1));
    const began = performance.now();
    await ended(start(script, home, mirror));
    const whole = performance.now() - began;
    const codes: (number | null)[] = [];
    for (let round = 2; round <= 6; round += 1) {
      writeArchive(mirror, 'npm', generation(round));
      const child = start(script, home, mirror);
      const end = ended(child);
      await sleep(whole * (0.15 + 0.14 * round));
      child.kill('SIGKILL');
      codes.push((await end).code);
      expect(await generationOf(home)).toMatch(/^generation \d$/);
      expect(verifyFeed(home, quiet)).toEqual([{ feed: 'osv/npm', ok: true }]);
    }
    // Killed ones have no exit code.
    expect(codes).toContain(null);
    expect(await update(home, mirror)).toMatchObject([{ feed: 'osv/npm', info: { records: 1500 } }]);
    expect(await generationOf(home)).toBe('generation 6');
    const left = readdirSync(join(home, 'feeds/osv/npm'));
    expect(left.filter((name) => name.endsWith('.tmp') || name === 'lock')).toEqual([]);
  });

  it('waits for another one of the same ecosystem; neither breaks the index', async () => {
    const [home, mirror, script] = [temporaryFolder(), temporaryFolder(), await worker()];
    writeArchive(mirror, 'npm', generation(1));
    const all = await Promise.all([1, 2, 3].map(() => ended(start(script, home, mirror))));
    expect(all.map((one) => one.code)).toEqual([0, 0, 0]);
    expect(all.filter((one) => one.output.includes('updated 1500'))).toHaveLength(1);
    expect(all.filter((one) => one.output.includes('unchanged 0'))).toHaveLength(2);
    expect(await generationOf(home)).toBe('generation 1');
  });

  it('gives up waiting after a while, and says for whom', async () => {
    const [home, mirror] = [temporaryFolder(), temporaryFolder()];
    writeArchive(mirror, 'npm', generation(1));
    const [first, second] = await Promise.all([update(home, mirror), update(home, mirror, { waitMs: 0 })]);
    expect(first).toMatchObject([{ status: 'updated' }]);
    expect(second).toMatchObject([{ status: 'failed', what: 'timeout', reason: expect.stringContaining(`process ${process.pid}`) as string }]);
  });

  it('does not disturb a scan that has the old index open, nor one that has only read its manifest', async () => {
    const [home, mirror] = [temporaryFolder(), temporaryFolder()];
    writeArchive(mirror, 'npm', generation(1));
    await update(home, mirror);
    const [opened, known] = [openFeed(home), openFeed(home)];
    await opened.lookup('npm', []);
    writeArchive(mirror, 'npm', generation(2));
    await update(home, mirror);
    const folder = join(home, 'feeds/osv/npm');
    const { rmSync } = await import('node:fs');
    for (const name of readdirSync(folder)) if (name.endsWith('.idx') && !name.startsWith(openFeed(home).feeds[0]?.digest.slice(7) ?? '-')) rmSync(join(folder, name));
    for (const feed of [opened, known]) {
      const answer = await feed.lookup('npm', [{ name: 'p7', versions: [] }]);
      expect(answer.gaps).toEqual([]);
      expect(answer.byName.get('p7')?.[0]?.summary).toBe(feed === opened ? 'generation 1' : 'generation 2');
    }
  });
});
