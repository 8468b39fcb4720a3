// Where Assay keeps caches and feeds: one folder, so that it can be moved, mounted or thrown away. Nothing is ever written elsewhere.
import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';

/**
 * `$ASSAY_HOME` (a relative one counts from the working folder), else the platform's cache folder: `$XDG_CACHE_HOME/assay`, `~/.cache/assay`,
 * `~/Library/Caches/assay`, `%LOCALAPPDATA%\assay`. The folder may not exist yet.
 */
export function assayHome(env: Readonly<Record<string, string | undefined>>, platform: NodeJS.Platform = process.platform, home: string = homedir()): string {
  const own = env['ASSAY_HOME'];
  if (own !== undefined && own !== '') return resolve(own);
  return join(cacheFolder(env, platform, home), 'assay');
}

function cacheFolder(env: Readonly<Record<string, string | undefined>>, platform: NodeJS.Platform, home: string): string {
  if (platform === 'win32') return env['LOCALAPPDATA'] || join(home, 'AppData', 'Local');
  if (platform === 'darwin') return join(home, 'Library', 'Caches');
  const xdg = env['XDG_CACHE_HOME'];
  // The XDG specification: a relative path is to be ignored.
  return xdg !== undefined && isAbsolute(xdg) ? xdg : join(home, '.cache');
}
