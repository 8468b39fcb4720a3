// `assay init`: what a project needs once. Randomness enters here, at the door.
import { randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '#model/result';
import { writeKey } from '#engine/init-project';
import { readFingerprintKey } from '#engine/secrets/fingerprint-key';
import type { Parsed, Shell } from './contract.ts';

export async function initCommand(parsed: Parsed, shell: Shell): Promise<number> {
  const [target = '.', ...more] = parsed.positionals;
  if (more.length > 0) throw new UsageError(`one folder at a time: ${more.join(' ')} is too much`, 'assay init --help');
  const folder = resolve(shell.cwd, target);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) throw new UsageError(`${target}: there is no such folder`, 'assay init --help');
  const done = writeKey(folder, randomBytes(32).toString('hex'));
  if (!done.ok) throw new UsageError(done.error);
  const { file, written } = done.value;
  const read = readFingerprintKey(folder);
  if (!read.ok) throw new UsageError(read.error, 'restore the file from the repository');
  await shell.out(written ? `wrote ${file}\nNext: git add ${file}, commit it, and run assay secrets\n` : `${file} is there already and stays as it is\n`);
  return 0;
}
