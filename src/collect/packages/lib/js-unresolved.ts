// Dependencies that a lockfile names and does not hold: a gap for each of the first, one for the rest. A truncated file has thousands.
import type { Gap } from '#model/gap';
import { quoted } from './js-gaps.ts';

export interface Unresolved {
  readonly line: number;
  /** `name@range`, fit to be shown. */
  readonly wanted: string;
  /** The package or manifest that depends on it. */
  readonly by: string;
}

const maxShown = 20;

export function unresolvedGaps(file: string, missing: readonly Unresolved[], mend: string): readonly Gap[] {
  const gapAt = (line: number, why: string): Gap => ({ where: { file, line }, what: 'unresolved', why, required: true, mend });
  const shown = missing.slice(0, maxShown).map(({ line, wanted, by }) => gapAt(line, `the lockfile has no entry for ${quoted(wanted)}, on which ${quoted(by)} depends`));
  const next = missing[maxShown];
  return next === undefined ? shown : [...shown, gapAt(next.line, `the lockfile has no entry for ${missing.length - maxShown} more dependencies`)];
}
