// The shape and order of a Python version. Reading one is the work of the files beside it.
import { compareMixed, compareValues, textsFirst } from './order.ts';
import type { Num } from './scan.ts';

/** Phases in order. `devOnly`: a development release of the release itself, before its alphas. `final`: no pre-release. */
export const phase = { devOnly: -1, alpha: 0, beta: 1, candidate: 2, final: 3 } as const;

export interface Pep440 {
  readonly epoch: Num;
  /** As written, trailing zeros included. */
  readonly release: readonly Num[];
  readonly phase: number;
  readonly pre: Num;
  /** -1: no post-release. */
  readonly post: Num;
  /** Infinity: no development release. */
  readonly dev: Num;
  readonly local: readonly (Num | string)[];
  /** Set for a version that is none under PEP 440; all else is then empty. */
  readonly legacy?: readonly (Num | string)[];
}

/** The shorter release goes on with zeros. */
export function compareReleases(a: readonly Num[], b: readonly Num[]): number {
  const length = Math.max(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const order = compareValues(a[at] ?? 0, b[at] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}

/** All but the local part, which specifiers leave aside. */
export function comparePublic(a: Pep440, b: Pep440): number {
  if (a.legacy !== undefined || b.legacy !== undefined) {
    if (a.legacy === undefined || b.legacy === undefined) return a.legacy === undefined ? 1 : -1;
    return compareMixed(a.legacy, b.legacy, textsFirst);
  }
  if (a.epoch !== b.epoch) return a.epoch < b.epoch ? -1 : 1;
  const release = compareReleases(a.release, b.release);
  if (release !== 0) return release;
  if (a.phase !== b.phase) return a.phase - b.phase;
  return compareValues(a.pre, b.pre) || compareValues(a.post, b.post) || compareValues(a.dev, b.dev);
}
