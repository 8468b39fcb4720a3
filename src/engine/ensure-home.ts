// Makes the folder that Assay keeps its feeds in, or says why it cannot. Folder by folder: Node's recursive mkdir never returns where a
// file system answers that a parent which is there does not exist (/proc does).
import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { UsageError } from '#model/result';

function make(folder: string): void {
  const known = statSync(folder, { throwIfNoEntry: false });
  if (known?.isDirectory() === true) return;
  if (dirname(folder) !== folder) make(dirname(folder));
  mkdirSync(folder);
}

/** Throws UsageError that names the folder and the reason. Another process may make it at the same time. */
export function ensureHome(home: string): string {
  try {
    make(home);
  } catch (error) {
    if (statSync(home, { throwIfNoEntry: false })?.isDirectory() !== true) {
      throw new UsageError(`${home} cannot be used to keep feeds in: ${error instanceof Error ? error.message : 'unknown reason'}`, 'set ASSAY_HOME to a folder that can be written');
    }
  }
  return home;
}
