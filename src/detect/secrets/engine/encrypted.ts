// What is encrypted on purpose may stand in a repository. Such a place is counted, and covers whatever seems to stand in it; it is never reported, and its text goes nowhere.
import { Candidate } from './candidate.ts';
import { encryptionMarks } from './encryption-marks.ts';
import type { Place } from './judge-token.ts';
import { latin1 } from './window.ts';

/** Of every candidate of this sort; there is no such rule. */
const encryptedId = 'encrypted';

/** How far such a place is followed. */
export const encryptedReach = 16_384;

/** `mark`: of the marks, the one whose literal stands at `at`. */
export function encryptedAt({ bytes, length }: Place, mark: number, at: number): Candidate | undefined {
  const pattern = encryptionMarks[mark]?.pattern;
  if (pattern === undefined) return undefined;
  pattern.lastIndex = 0;
  const size = pattern.exec(latin1(bytes, at, Math.min(length, at + encryptedReach)))?.[0].length;
  return size === undefined ? undefined : new Candidate({ rule: encryptedId, start: at, end: at + size, secret: '', confidence: 'high', inspection: { example: 'encrypted' }, companions: [], prefix: '' });
}
