// A random value without a provider: what is it assigned to?
import type { Candidate } from './candidate.ts';
import type { Place } from './judge-token.ts';

export function judgeGeneric(_place: Place, _run: number, _at: number, _end: number, _found: (candidate: Candidate) => void): void {
  // Follows with the scorer.
}
