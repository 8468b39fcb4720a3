// The key that fingerprints of secrets are made with: a committed file of the project, so that everybody's scans agree, and nobody else can test guesses against a report.
import { join } from 'node:path';
import { err, ok, type Result } from '#model/result';
import { readBounded } from '#kit/io/fs';
import { publicKey } from './seal.ts';

export const keyFile = '.assay/fingerprint-key';

export interface FingerprintKey {
  readonly key: string;
  /** The project has one of its own. */
  readonly own: boolean;
}

/** `folder`: of the project; without one, or without the file, the public constant. A file that is there and no key is an error: with another key every finding would be new. */
export function readFingerprintKey(folder: string | undefined): Result<FingerprintKey, string> {
  const read = folder === undefined ? undefined : readBounded(join(folder, keyFile), 4096);
  if (read === undefined || (!read.ok && read.error.what === 'missing')) return ok({ key: publicKey, own: false });
  const text = read.ok ? Buffer.from(read.value).toString('latin1').split('\n').find((line) => line.trim() !== '' && !line.startsWith('#'))?.trim() : undefined;
  if (text === undefined || !/^[0-9a-f]{64}$/.test(text)) return err(`${keyFile}: ${read.ok ? 'it must hold 64 hex digits' : read.error.why}`);
  return ok({ key: text, own: true });
}
