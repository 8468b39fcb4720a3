// Lockfiles made to exhaust time or memory: a line of almost a hundred megabytes, more entries than any project has, more bytes than are read.
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Scan } from '#model/scan';
import { env, foundIn, gapsOf } from './hostile-formats.ts';
import { npmLock, temporary } from './run.ts';

const megabyte = 1024 * 1024;
/** Just under what is read unless told otherwise. */
const almost = 98;
/** Kilobytes. Node itself takes 50,000, the file 100,000, its text as much. */
const maxMemory = 700_000;

function huge(name: string, head: string, unit: string, tail: string): string {
  const folder = temporary('huge');
  const file = openSync(join(folder, name), 'w');
  const chunk = Buffer.from(unit.repeat(Math.floor(megabyte / unit.length)));
  writeSync(file, head);
  for (let done = 0; done < almost; done += 1) writeSync(file, chunk);
  writeSync(file, tail);
  closeSync(file);
  return folder;
}

interface Measured {
  readonly code: number | null;
  readonly document: Scan;
  /** Kilobytes. */
  readonly memory: number;
}

const probe = join(temporary('probe'), 'probe.mjs');
writeFileSync(probe, "process.on('exit', () => process._rawDebug(`maxRSS ${process.resourceUsage().maxRSS}`));");

function measured(folder: string, ...args: readonly string[]): Measured {
  const ran = spawnSync(process.execPath, [resolve('dist/assay.js'), 'scan', folder, '--offline', '-o', 'json', '--as-of', '2026-11-22', ...args], {
    env: { PATH: process.env['PATH'] ?? '', HOME: temporary('user'), ...env, NODE_OPTIONS: `--import ${probe}` }, encoding: 'utf8', maxBuffer: 64 * megabyte,
  });
  return { code: ran.status, document: JSON.parse(ran.stdout) as Scan, memory: Number(/maxRSS (\d+)/.exec(ran.stderr)?.[1]) };
}

const required = (document: Scan): unknown[] => gapsOf(document).filter((gap) => gap.required).map(({ where, what }) => [where.file, what]);

const npmHead = '{"name":"x","version":"1.0.0","lockfileVersion":3,"packages":{"":{"dependencies":{"vulnerable":"1"}},"node_modules/vulnerable":{"version":"1.0.0"}';

describe('a line of almost a hundred megabytes', () => {
  it.each<[string, string, string, string]>([
    ['in a version', ',"node_modules/long":{"version":"', '"}}}', 'limit'],
    ['in a key', ',"node_modules/', '":{"version":"1.0.0"}}}', 'unparsable'],
    ['in a range', ',"node_modules/long":{"version":"1.0.0","dependencies":{"vulnerable":"', '"}}}}', 'limit'],
  ])('of package-lock.json, %s: costs that entry', (_, before, after, what) => {
    const { code, document, memory } = measured(huge('package-lock.json', npmHead + before, 'x', after));
    expect(required(document)).toEqual([['package-lock.json', what]]);
    expect(foundIn(document)).toEqual(new Set(['package-lock.json']));
    expect(code).toBe(1);
    expect(memory).toBeLessThan(maxMemory);
  });

  it('of package-lock.json, as the whole file', () => {
    const { code, document, memory } = measured(huge('package-lock.json', '', '[', ''));
    expect(required(document)).toEqual([['package-lock.json', 'unparsable']]);
    expect(document.verdict.result).toBe('inconclusive');
    expect(code).toBe(3);
    expect(memory).toBeLessThan(maxMemory);
  });

  it('of requirements.txt: costs that line', () => {
    const { code, document, memory } = measured(huge('requirements.txt', 'vulnerable==1.0.0\nlong==', '1', '\nlast==1.0.0\n'));
    expect(required(document)).toEqual([['requirements.txt', 'unparsable']]);
    expect(document.inventory.components.map((component) => component.name).sort()).toEqual(['last', 'vulnerable']);
    expect(code).toBe(1);
    expect(memory).toBeLessThan(maxMemory);
  });
});

describe('more entries than any project has', () => {
  it.each<[string, string, string, string]>([
    ['package-lock.json', npmHead, ',"node_modules/a":{"version":"1.0.0"}', '}}'],
    ['requirements.txt', 'vulnerable==1.0.0\n', 'x==1.0.0\n', ''],
    ['requirements.txt', 'vulnerable==1.0.0\n', '\\\n', ''],
    ['Cargo.lock', 'version = 3\n', '[[package]]\n', ''],
  ])('%s', (name, head, unit, tail) => {
    const { code, document, memory } = measured(huge(name, head, unit, tail));
    expect(required(document)).toEqual([[name, 'limit']]);
    expect(document.verdict.result).toBe('inconclusive');
    expect(code).toBe(3);
    expect(memory).toBeLessThan(maxMemory);
  });
});

describe('more bytes than are read', () => {
  it.each<[string, number, readonly string[]]>([
    ['a hundred and one megabytes', 101, []],
    ['two megabytes with --max-file-size 1', 2, ['--max-file-size', '1']],
  ])('%s', (_, size, args) => {
    const folder = temporary('long');
    writeFileSync(join(folder, 'package-lock.json'), npmLock({ vulnerable: '1.0.0' }));
    truncateSync(join(folder, 'package-lock.json'), size * megabyte);
    const { code, document, memory } = measured(folder, ...args);
    expect(required(document)).toEqual([['package-lock.json', 'limit']]);
    expect(document.inventory.components).toEqual([]);
    expect(document.verdict.result).toBe('inconclusive');
    expect(code).toBe(3);
    expect(memory).toBeLessThan(200_000);
  });
});
