// Small JSON files that carry their own digest, so that a damaged one is known for damaged: a wrong digit in "last checked" would
// otherwise make an old feed look fresh.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeFileAtomic } from '#kit/io/write-atomic';
import { isRecord } from '#kit/text/json';
import { err, ok, type Result } from '#model/result';

/** `missing` where there is no such file; else the reason why it cannot be used. */
export function readSealed<T>(path: string): Result<T, { readonly missing: boolean; readonly why: string }> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return err({ missing: code === 'ENOENT' || code === 'ENOTDIR', why: `it cannot be read (${code ?? 'unknown reason'})` });
  }
  return parseSealed<T>(text);
}

export function parseSealed<T>(text: string): Result<T, { readonly missing: boolean; readonly why: string }> {
  const damaged = err({ missing: false, why: 'its digest does not match what it says' });
  try {
    const value = JSON.parse(text) as unknown;
    if (!isRecord(value)) return damaged;
    const { seal, ...rest } = value;
    return seal === sealOf(rest) ? ok(rest as T) : damaged;
  } catch {
    return err({ missing: false, why: 'it is no valid JSON' });
  }
}

/** Replaces the file in one step. Throws what the file system says. */
export function writeSealed(path: string, value: object): void {
  writeFileAtomic(path, sealedText(value));
}

/** Key order counts: it survives parsing, so the digest of what was read is that of what was written. */
export function sealedText(value: object): string {
  const plain = JSON.parse(JSON.stringify(value)) as object;
  return `${JSON.stringify({ ...plain, seal: sealOf(plain) }, null, 1)}\n`;
}

const sealOf = (value: object): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');
