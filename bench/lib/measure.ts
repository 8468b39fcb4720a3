// What a measure is, and how one is taken: whole processes of bundled code, as a user would run them.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { benchFolder } from './synthetic-osv.ts';

export interface Print {
  value(measure: string, value: number, unit: string): void;
  ratio(measure: string, ratio: number, rival: string): void;
  skip(measure: string, why: string): void;
}

export interface Measure {
  readonly title: string;
  run(print: Print): Promise<void>;
}

/** Bundles a script of bench/lib and returns its path. */
export async function bundled(script: string): Promise<string> {
  mkdirSync(benchFolder, { recursive: true });
  const outfile = join(benchFolder, `${script.replace(/\.ts$/, '')}.mjs`);
  await build({
    entryPoints: [join(import.meta.dirname, script)], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20.19', external: ['undici'], logLevel: 'error',
    absWorkingDir: join(import.meta.dirname, '../..'),
  });
  return outfile;
}

export interface Run {
  readonly seconds: number;
  /** Peak resident memory, megabytes. */
  readonly megabytes: number;
  /** What the script printed. */
  readonly output: string;
}

/** Runs a bundled script in its own process. The script says its peak memory as the last line, `rss <kilobytes>`. */
export function runProcess(script: string, args: readonly string[]): Run {
  const started = performance.now();
  const done = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', maxBuffer: 1 << 26 });
  const seconds = (performance.now() - started) / 1000;
  if (done.status !== 0) throw new Error(`${script} ended with ${done.status}: ${done.stderr}`);
  return { seconds, megabytes: Number(/rss (\d+)\s*$/.exec(done.stdout)?.[1]) / 1024, output: done.stdout };
}

/** The median of several runs. */
export function median(runs: readonly Run[]): Run {
  return [...runs].sort((a, b) => a.seconds - b.seconds)[Math.floor(runs.length / 2)] as Run;
}
