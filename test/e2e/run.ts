// Runs the built command line as a user does: another process, a home of its own, no network.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll } from 'vitest';
import type { Scan } from '#model/scan';

const entry = resolve('dist/assay.js');
if (!existsSync(entry)) throw new Error('dist/assay.js is missing: npm test builds it first (or: npm run build)');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

const made: string[] = [];
afterAll(() => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A folder that is gone when the test file ends. */
export function temporary(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `assay-test-${name}-`));
  made.push(folder);
  return folder;
}

/** Every run has an empty home unless `env` names one. `ASSAY_FEED` is only what `env` says. */
export function assay(args: readonly string[], env: Record<string, string> = {}, cwd = process.cwd()): Ran {
  const base = { PATH: process.env['PATH'] ?? '', ASSAY_HOME: temporary('home'), HOME: temporary('user'), NO_COLOR: '1', COLUMNS: '100' };
  const ran = spawnSync(process.execPath, [entry, ...args], { cwd, env: { ...base, ...env }, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
  return { code: ran.status, out: ran.stdout, error: ran.stderr };
}

/** The small feed of real advisories that the example ships. */
export const feed = resolve('examples/storefront/feed');

/** Scans offline against the example's feed, as JSON. */
export function scan(target: string, args: readonly string[] = [], env: Record<string, string> = {}): Ran & { readonly document: Scan } {
  const ran = assay(['scan', target, '--offline', '--as-of', '2026-11-22', '-o', 'json', ...args], { ASSAY_FEED: feed, ...env });
  return { ...ran, document: (ran.out === '' ? {} : JSON.parse(ran.out)) as Scan };
}

/** A new folder with these files; values are text or bytes. */
export function project(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = temporary('project');
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** A package-lock.json (version 3) whose manifest declares every package as a runtime dependency. */
export function npmLock(packages: Readonly<Record<string, string>>, more: Readonly<Record<string, unknown>> = {}): string {
  const entries = Object.entries(packages);
  return JSON.stringify(
    {
      name: 'example', version: '1.0.0', lockfileVersion: 3, requires: true,
      packages: {
        '': { name: 'example', version: '1.0.0', dependencies: Object.fromEntries(entries.map(([name, version]) => [name, `^${version}`])) },
        ...Object.fromEntries(entries.map(([name, version]) => [`node_modules/${name}`, { version }])),
        ...more,
      },
    },
    undefined,
    2,
  );
}
