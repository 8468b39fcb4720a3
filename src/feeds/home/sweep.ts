// Clears the folder of a feed of files that are out of use, without ever touching what another process may still need.
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from '#kit/io/lock';

const minute = 60_000;

/**
 * Removes what no manifest names any more, and what dead processes left half-made. Fresh files stay: another process may be about to
 * name them. A file that a reader has open outlives its name, or cannot be removed until later; both are fine.
 */
export function sweep(folder: string, current: readonly string[]): void {
  for (const name of readdirSync(folder)) {
    const owner = /\.(\d+)-[0-9a-f]{12}\.tmp$/.exec(name)?.[1];
    const stale = /^[0-9a-f]{64}\.(?:idx|rec|bin|json)$/.test(name) && !current.includes(name);
    if (!stale && owner === undefined) continue;
    const path = join(folder, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (stale ? age > 10 * minute : age > 60 * minute || !isAlive(Number(owner))) removeQuietly(path);
  }
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    return; // In use, on a platform that forbids it: the next update tries again.
  }
}
