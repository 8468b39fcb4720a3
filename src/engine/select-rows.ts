// Coverage rows of the scan as a whole: the walk, what options left out, and only the rows of kinds that were selected.
import type { CoverageRow } from '#model/coverage';
import type { Gap } from '#model/gap';
import type { Kind } from '#model/kind';
import type { Tree } from '#model/ports';

/** What the walk saw, could not look into, and left out at whose word. */
export function treeRow(tree: Tree, kinds: readonly Kind[]): CoverageRow {
  const row = {
    detector: 'files/tree',
    kinds,
    subjects: { seen: tree.entries.length, judged: tree.entries.length },
    ...(tree.leftOut.length > 0 ? { leftOut: tree.leftOut } : {}),
  };
  const [first, ...rest] = tree.gaps;
  return first === undefined ? { ...row, status: 'complete' } : { ...row, status: 'partial', gaps: [first, ...rest] };
}

/** Nothing of the inventory's kind was found. */
export const absentRow = (detector: string, kinds: readonly Kind[]): CoverageRow => ({ detector, kinds, status: 'not-applicable', subjects: { seen: 0, judged: 0 } });

/** Development components that `--no-dev` left out. */
export const noDevRow = (count: number): CoverageRow => ({
  detector: 'vulnerabilities/dev',
  kinds: ['vulnerability', 'malware'],
  status: 'skipped',
  subjects: { seen: count, judged: 0 },
  reason: `--no-dev: ${count} development ${count === 1 ? 'component was' : 'components were'} left out`,
});

/** One row for the feeds that refine a rating; their gaps are noted ones. */
export function feedRow(gaps: readonly Gap[]): CoverageRow[] {
  const [first, ...rest] = gaps;
  if (first === undefined) return [];
  return [{ detector: 'feeds/advisories', kinds: ['vulnerability', 'malware'], status: 'partial', subjects: { seen: gaps.length, judged: 0 }, gaps: [first, ...rest] }];
}

export const ofKinds = (rows: readonly CoverageRow[], kinds: readonly Kind[]): CoverageRow[] => rows.filter((row) => row.kinds.some((kind) => kinds.includes(kind)));
