// A temporary folder per test, links resolved, removed at the end.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export function tempFolder(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'assay-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const pipeMaker = 'mkfifo';

/** A named pipe that nobody writes to: whoever opens it carelessly waits for ever. */
export function plantPipe(path: string): void {
  if (spawnSync(pipeMaker, [path]).status !== 0) throw new Error(`${pipeMaker} failed`);
}
