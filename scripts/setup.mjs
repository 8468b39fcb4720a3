// Makes a checkout ready: installs the locked packages when node_modules is missing or older than the lockfile. Exports one function.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

/** Installs if needed; throws when npm fails. Progress goes to standard error. */
export function setUp(root) {
  const lock = join(root, 'package-lock.json');
  const stamp = join(root, 'node_modules', '.package-lock.json');
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(lock).mtimeMs) return;
  process.stderr.write('assay: installing the build tools (npm ci), once …\n');
  const run = spawnSync('npm', ['ci', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root, stdio: ['ignore', 2, 'pipe'], encoding: 'utf8', shell: process.platform === 'win32',
  });
  if (run.status !== 0) {
    // npm explains itself at length; its first lines say what is wrong.
    const said = (run.stderr ?? '').split('\n').filter((line) => line.trim() !== '' && line.trim() !== 'npm error').slice(0, 5).join('\n  ');
    throw new Error(`npm ci failed (exit ${run.status ?? run.signal}):\n  ${said}\nIt needs the npm registry, or a cache that has the packages; "npm ci" in ${root} shows the rest.`);
  }
  const now = new Date();
  utimesSync(stamp, now, now);
}
