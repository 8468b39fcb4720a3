import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { withLock } from '../../../../src/kit/io/lock.ts';
import { temporaryFolder } from '../../feeds/lib.ts';

describe('withLock', () => {
  it('lets one work at a time, and gives the lock up however the work ends', async () => {
    const path = join(temporaryFolder(), 'lock');
    let inside = 0;
    let most = 0;
    const work = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await sleep(5);
      inside -= 1;
    };
    const all = await Promise.all(Array.from({ length: 5 }, () => withLock(path, { waitMs: 60_000 }, work)));
    expect(all.every((one) => one.ok)).toBe(true);
    expect(most).toBe(1);
    await expect(withLock(path, { waitMs: 0 }, async () => { throw new Error('broken'); })).rejects.toThrow('broken');
    expect(existsSync(path)).toBe(false);
  });

  it('names the holder when it does not wait', async () => {
    const path = join(temporaryFolder(), 'lock');
    const told: number[] = [];
    await withLock(path, { waitMs: 0 }, async () => {
      expect(await withLock(path, { waitMs: 0 }, async () => 1)).toMatchObject({ ok: false, error: { pid: process.pid, host: hostname() } });
      await withLock(path, { waitMs: 150, onWait: (holder) => told.push(holder.pid) }, async () => 1);
    });
    expect(told).toEqual([process.pid]);
  });

  it('takes over from a dead process, a reused pid, and a machine that fell silent', async () => {
    const path = join(temporaryFolder(), 'lock');
    const stale = (holder: object, ageMs: number): void => {
      writeFileSync(path, JSON.stringify(holder));
      utimesSync(path, (Date.now() - ageMs) / 1000, (Date.now() - ageMs) / 1000);
    };
    const take = () => withLock(path, { waitMs: 500 }, async () => readFileSync(path, 'utf8'));
    stale({ pid: 2 ** 22 + 1, host: hostname(), began: '' }, 0);
    expect(await take()).toMatchObject({ ok: true });
    stale({ pid: process.pid, host: hostname(), began: '1' }, 0);
    if (process.platform === 'linux') expect(await take()).toMatchObject({ ok: true });
    stale({ pid: 1, host: 'elsewhere', began: '' }, 10 * 60_000);
    expect(await take()).toMatchObject({ ok: true });
    stale({ pid: 1, host: 'elsewhere', began: '' }, 0);
    expect(await withLock(path, { waitMs: 0 }, async () => 1)).toMatchObject({ ok: false, error: { host: 'elsewhere' } });
  });
});
