// Runs that are cut off: by the user, by a closed pipe, by the clock, by a network that is not there. Each ends soon, tidily, and never clean.
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Scan } from '#model/scan';
import { git, gitIsThere } from '../lib/git.ts';
import { env, formats, gapsOf, pathOf, requiredAt, scanHostile, tree } from './hostile-formats.ts';
import { assay, npmLock, project, temporary } from './run.ts';

const entry = resolve('dist/assay.js');
const base = (): Record<string, string> => ({ PATH: process.env['PATH'] ?? '', HOME: temporary('user'), ASSAY_HOME: temporary('home') });
/** Nothing listens there, so nothing leaves this machine. */
const noNetwork = { HTTPS_PROXY: 'http://127.0.0.1:1', https_proxy: 'http://127.0.0.1:1' };

interface Stopped {
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly error: string;
}

/** Starts the command and sends the signal as soon as `ready` says so. */
async function stopWhen(args: readonly string[], more: Readonly<Record<string, string>>, signal: NodeJS.Signals, ready: () => boolean): Promise<Stopped> {
  const child = spawn(process.execPath, [entry, ...args], { env: { ...base(), ...more }, stdio: ['ignore', 'pipe', 'pipe'] });
  const parts = { out: '', error: '' };
  child.stdout.on('data', (data: Buffer) => (parts.out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (parts.error += data.toString()));
  const watch = setInterval(() => {
    if (!ready()) return;
    clearInterval(watch);
    child.kill(signal);
  }, 10);
  const ended = await new Promise<NodeJS.Signals | null>((done) => void child.once('close', (_, by) => done(by)));
  clearInterval(watch);
  return { signal: ended, ...parts };
}

describe('a scan that the user stops', () => {
  const locks = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`p${at}/package-lock.json`, npmLock(Object.fromEntries(Array.from({ length: 400 }, (_, each) => [`a${each}`, '1.0.0'])))]));

  it.skipIf(!gitIsThere).each(['SIGINT', 'SIGTERM'] as const)('by %s while it reads a clone: leaves no clone behind, and dies by the signal', async (signal) => {
    const origin = project(locks);
    git(origin, 'init', '-q');
    git(origin, 'add', '.');
    git(origin, 'commit', '-qm', 'first');
    const folder = temporary('tmp');
    const stopped = await stopWhen(['scan', pathToFileURL(origin).href, '--offline', '-o', 'json'], { ...env, TMPDIR: folder }, signal, () => readdirSync(folder).some((name) => name.startsWith('assay-clone-')));
    expect(stopped.error).toBe(`assay: stopped by ${signal}\n`);
    expect(stopped.signal).toBe(signal);
    expect(stopped.out).toBe('');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('while it asks the network: no report, and no further question', async () => {
    let asked = 0;
    const proxy = createServer((socket) => {
      asked += 1;
      socket.destroy();
    });
    await new Promise<void>((done) => void proxy.listen(0, '127.0.0.1', done));
    const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const stopped = await stopWhen(['scan', project({ 'package-lock.json': npmLock({ first: '1.0.0' }) })], { HTTPS_PROXY: address, https_proxy: address }, 'SIGINT', () => asked > 0);
    proxy.close();
    expect(asked).toBeLessThan(5);
    expect(stopped.error).toBe('assay: stopped by SIGINT\n');
    expect(stopped.signal).toBe('SIGINT');
    expect(stopped.out).toBe('');
  });
});

it.skipIf(process.platform === 'win32')('a reader that stops reading is no fault', () => {
  const target = tree((format) => format.write(['vulnerable']));
  for (const args of [`scan ${target} --offline`, `scan ${target} --offline -o json`, '--help']) {
    const ran = spawnSync('bash', ['-c', `set -o pipefail; "${process.execPath}" "${entry}" ${args} | head -c 1 >/dev/null; echo "\${PIPESTATUS[0]}"`], { env: { ...base(), ...env }, encoding: 'utf8' });
    expect(ran.stderr, args).toBe('');
    expect(Number(ran.stdout), args).toBe(args === '--help' ? 0 : 1);
  }
});

describe('a scan that runs out of time', () => {
  it('has a timeout gap for every file that was not read', () => {
    const { code, document } = scanHostile(tree((format) => format.write(['vulnerable'])), ['--timeout', '0.001']);
    for (const format of formats) expect(requiredAt(document, pathOf(format)), format.id).toEqual([expect.objectContaining({ what: 'timeout' })]);
    expect(document.findings).toEqual([]);
    expect(document.verdict.result).toBe('inconclusive');
    expect(code).toBe(3);
  });
});

describe('a scan without a network', () => {
  const online = (target: string, ...args: readonly string[]): { code: number | null; document: Scan } => {
    const { code, out } = assay(['scan', target, '-o', 'json', ...args], noNetwork);
    return { code, document: JSON.parse(out) as Scan };
  };
  const lock = project({ 'package-lock.json': npmLock({ first: '1.0.0', second: '1.0.0' }) });

  it('is inconclusive, and says whom it could not reach', () => {
    const { code, document } = online(lock);
    const gap = gapsOf(document).find((one) => one.required);
    expect(gap).toMatchObject({ where: { ecosystem: 'npm', host: 'api.osv.dev' }, what: 'unreachable' });
    expect(gap?.mend).toMatch(/^assay feed update/);
    expect(document.contacted.map((one) => one.host)).toEqual(['api.osv.dev']);
    expect(document.verdict.result).toBe('inconclusive');
    expect(code).toBe(3);
  });
  it('tries no longer than --timeout allows', () => {
    const { code, document } = online(lock, '--timeout', '0.3');
    expect(gapsOf(document).filter((one) => one.required)).toHaveLength(1);
    expect(document.contacted.reduce((sum, one) => sum + one.requests, 0)).toBeLessThan(3);
    expect(code).toBe(3);
  });
  it('with --offline asks nobody', () => {
    const { code, document } = online(lock, '--offline');
    expect(document.contacted).toEqual([]);
    expect(gapsOf(document).filter((one) => one.required)).toEqual([expect.objectContaining({ where: { ecosystem: 'npm' }, what: 'missing' })]);
    expect(code).toBe(3);
  });
});
