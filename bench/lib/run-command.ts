// Runs any command as a whole process and takes its wall time and, through GNU time where it is installed, its peak memory.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Run } from './measure.ts';

const gnuTime = '/usr/bin/time';

/** `megabytes` is NaN without GNU time. Any exit code is taken: a scan that finds something exits 1. */
export function runCommand(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Run {
  const timed = existsSync(gnuTime);
  const started = performance.now();
  const done = timed
    ? spawnSync(gnuTime, ['-f', 'peak %M', command, ...args], { encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, ...env } })
    : spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, ...env } });
  const seconds = (performance.now() - started) / 1000;
  if (done.error) throw done.error;
  return { seconds, megabytes: Number(/peak (\d+)\s*$/.exec(done.stderr)?.[1]) / 1024, output: done.stdout };
}
