// What `assay init` writes into a project. It never replaces a file: whoever has one has reasons for it.
import { mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { err, ok, type Result } from '#model/result';
import { reasonOf } from '#kit/io/fs';
import { writeFileAtomic } from '#kit/io/write-atomic';
import { keyFile } from './secrets/fingerprint-key.ts';

const keyText = (hex: string): string => [
  '# Key of the fingerprints that Assay makes of secrets. Commit this file: with it everybody\'s scans agree on what is known, and nobody who has',
  '# a report but not the repository can try guesses against it. With another key every secret would be new: do not change it without need.',
  hex, '',
].join('\n');

/** `hex`: 64 random digits. `written` is false where the file was there; it is left as it stands. */
export function writeKey(folder: string, hex: string): Result<{ readonly file: string; readonly written: boolean }, string> {
  const path = join(folder, keyFile);
  try {
    if (statSync(path, { throwIfNoEntry: false }) !== undefined) return ok({ file: keyFile, written: false });
    mkdirSync(dirname(path), { recursive: true });
    writeFileAtomic(path, keyText(hex));
    return ok({ file: keyFile, written: true });
  } catch (error) {
    return err(`${keyFile} cannot be written: ${reasonOf(error).why}`);
  }
}
