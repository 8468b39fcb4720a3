// One process at a time, by a lock file. It spares work; nothing may depend on it for correctness, since a lock on a shared disk can
// always be wrongly taken for abandoned.
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { err, ok, type Result } from '#model/result';
import { temporaryName } from './write-atomic.ts';

export interface LockOptions {
  /** How long to wait for another holder; 0 gives up at once. */
  readonly waitMs: number;
  /** Called once, when waiting begins. */
  readonly onWait?: (holder: LockHolder) => void;
  readonly signal?: AbortSignal | undefined;
}

export interface LockHolder {
  readonly pid: number;
  readonly host: string;
  /** When that process began, as the platform counts it, so that a reused pid is told apart; '' where it cannot be had. */
  readonly began: string;
}

const heartbeatMs = 5_000;
/** Without a heartbeat for this long, a holder that cannot be asked (another machine or container) is taken for dead. */
const silentMs = 120_000;

/** Runs `work` under the lock, or fails with the holder after `waitMs`. The lock is given up when `work` ends, however it ends. */
export async function withLock<T>(path: string, options: LockOptions, work: () => Promise<T>): Promise<Result<T, LockHolder>> {
  const until = Date.now() + options.waitMs;
  let told = false;
  mkdirSync(dirname(path), { recursive: true });
  for (;;) {
    const holder = tryLock(path);
    if (holder === undefined) break;
    if (Date.now() >= until || options.signal?.aborted) return err(holder);
    if (!told) options.onWait?.(holder);
    told = true;
    await sleep(100);
  }
  const beat = setInterval(() => touch(path), heartbeatMs);
  beat.unref();
  try {
    return ok(await work());
  } finally {
    clearInterval(beat);
    release(path);
  }
}

const me = (): LockHolder => ({ pid: process.pid, host: hostname(), began: beganOf(process.pid) ?? '' });

/** Takes the lock and returns nothing, or returns who has it. A lock written whole before it is linked is never read half. */
function tryLock(path: string): LockHolder | undefined {
  const temporary = temporaryName(path);
  writeFileSync(temporary, JSON.stringify(me()));
  try {
    claim(temporary, path);
    return undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const text = readLock(path);
    if (text === undefined) return { pid: 0, host: '', began: '' };
    if (isDead(path, text)) removeStale(path, text);
    return parseHolder(text);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Some file systems have no hard links: there the file is made exclusively, and for an instant it is empty. */
function claim(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error;
    writeFileSync(path, JSON.stringify(me()), { flag: 'wx' });
  }
}

/** Moves the stale lock away; should that have caught another's fresh lock, it is put back. */
function removeStale(path: string, stale: string): void {
  const aside = temporaryName(path);
  try {
    renameSync(path, aside);
    if (readLock(aside) !== stale) linkSync(aside, path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== 'ENOENT' && code !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function isDead(path: string, text: string): boolean {
  const holder = parseHolder(text);
  if (holder.host === hostname() && holder.pid > 0) {
    const began = beganOf(holder.pid);
    return began === undefined || (began !== '' && holder.began !== '' && began !== holder.began);
  }
  const modified = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return modified !== undefined && Date.now() - modified > silentMs;
}

/** When the process began; '' where it lives but the platform does not tell; nothing where there is none. */
function beganOf(pid: number): string | undefined {
  if (!isAlive(pid)) return undefined;
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return fields.slice(fields.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

/** Signal 0 asks whether a process exists; not being allowed to signal it means that it does. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function readLock(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function parseHolder(text: string): LockHolder {
  try {
    const value = JSON.parse(text) as Partial<LockHolder>;
    return { pid: Number(value.pid) || 0, host: String(value.host), began: String(value.began ?? '') };
  } catch {
    return { pid: 0, host: '', began: '' };
  }
}

function touch(path: string): void {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {
    return; // The lock was taken for abandoned and removed: the work goes on, it does not depend on the lock.
  }
}

function release(path: string): void {
  const text = readLock(path);
  const holder = text === undefined ? undefined : parseHolder(text);
  if (holder?.pid === process.pid && holder.host === hostname()) rmSync(path, { force: true });
}
