// The verdict over decided findings and coverage. A known breach outranks what could not be checked; neither is ever a pass.
import type { CoverageRow } from '#model/coverage';
import type { Finding } from '#model/finding';
import type { Kind } from '#model/kind';
import type { Verdict } from '#model/scan';

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** Rows of kinds that were not selected are no longer there; every remaining required gap counts. */
export function judgeVerdict(kinds: readonly Kind[], findings: readonly Finding[], coverage: readonly CoverageRow[]): Verdict {
  const effects = (effect: string): number => findings.filter((finding) => finding.suppression === undefined && finding.decision?.effect === effect).length;
  const gaps = coverage.flatMap((row) => row.gaps ?? []);
  const counts = {
    fail: effects('fail'),
    warn: effects('warn'),
    info: effects('info'),
    requiredGaps: gaps.filter((gap) => gap.required).length,
    notedGaps: gaps.filter((gap) => !gap.required).length,
  };
  // A failed row by type has gaps; that none of them is required would be a detector that broke and shrugged.
  const broken = coverage.filter((row) => row.status === 'failed' && !row.gaps.some((gap) => gap.required) && row.gaps.some((gap) => gap.what === 'fault')).length;
  const reasons = [
    ...(counts.fail > 0 ? [`${plural(counts.fail, 'finding')} ${counts.fail === 1 ? 'breaches' : 'breach'} the policy`] : []),
    ...(counts.requiredGaps + broken > 0 ? [`${plural(counts.requiredGaps + broken, 'required check')} could not be made`] : []),
    ...(counts.fail + counts.requiredGaps + broken === 0 ? [nothingWrong(coverage)] : []),
  ];
  const result = counts.fail > 0 ? 'fail' : counts.requiredGaps + broken > 0 ? 'inconclusive' : 'pass';
  return { result, kinds, reasons, counts };
}

function nothingWrong(coverage: readonly CoverageRow[]): string {
  const judged = coverage.reduce((sum, row) => sum + row.subjects.judged, 0);
  return judged > 0 ? 'everything that was looked for was judged, and nothing breaches the policy' : 'nothing was found that would have to be judged';
}
