// One run of `assay secrets` on something hostile: it ends in time, in bounded memory, with a result or a gap, and writes nothing.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from 'vitest';
import type { Gap } from '#model/gap';
import type { Scan } from '#model/scan';
import { temporary } from './run.ts';

const entry = resolve('dist/assay.js');
const timeIsThere = existsSync('/usr/bin/time') && existsSync('/usr/bin/timeout');

export interface Survived {
  readonly code: number | null;
  readonly document: Scan;
  readonly required: readonly Gap[];
  readonly gaps: readonly Gap[];
  readonly names: readonly string[];
  /** Peak, MB; 0 where it cannot be told. */
  readonly memory: number;
}

const inside = (folder: string): readonly string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

/** The limit is generous, as machines that test are busy; memory is not. */
export function survive(target: string, args: readonly string[] = [], most = 700): Survived {
  const [home, tmp, user, told] = [temporary('home'), temporary('tmp'), temporary('user'), join(temporary('time'), 'time')];
  const before = inside(target);
  const wrapper = timeIsThere ? ['/usr/bin/time', '-o', told, '-f', '%M', 'timeout', '-s', 'KILL', '60'] : [];
  const [program = '', ...more] = [...wrapper, process.execPath, entry, 'secrets', target, '--as-of', '2026-11-22', '-o', 'json', ...args];
  const ran = spawnSync(program, more, { encoding: 'utf8', maxBuffer: 1 << 29, timeout: 70_000, env: { PATH: process.env['PATH'] ?? '', ASSAY_HOME: home, TMPDIR: tmp, HOME: user, NO_COLOR: '1' } });
  const what = `${args.join(' ')} ${ran.stderr}`;
  expect([0, 1, 3], what).toContain(ran.status);
  expect(inside(target), 'nothing is written').toEqual(before);
  expect([...inside(tmp), ...inside(user)]).toEqual([]);
  const memory = timeIsThere ? Math.round(Number(readFileSync(told, 'utf8').trim().split('\n').at(-1)) / 1024) : 0;
  expect(memory, what).toBeLessThan(most);
  const document = JSON.parse(ran.stdout) as Scan;
  const gaps = document.coverage.flatMap((row) => ('gaps' in row ? (row.gaps ?? []) : []));
  return { code: ran.status, document, gaps, required: gaps.filter(({ required }) => required), names: document.findings.map(({ places }) => places[0]?.file ?? '').sort(), memory };
}

/** Clean means that everything was read: fewer findings than there are must have a reason. */
export function isHonest({ code, gaps, required, names }: Survived, expected: number, what: string): void {
  // What says that it is too large is noted; all else is required.
  const limits = gaps.filter((gap) => gap.what === 'limit');
  if (names.length < expected) expect([...required, ...limits], what).not.toEqual([]);
  if (names.length === 0 && limits.length === 0 && expected > 0) expect(code, what).toBe(3);
}
