// The order in which people should read: what the policy fails first, then what is being exploited, then how bad it is.
import type { Effect, Finding } from '#model/finding';
import type { Severity } from '#model/kind';

/** What matters of one finding when it is held against another; higher is worse, compared from left to right. */
export type Risk = readonly number[];

const effects: Readonly<Record<Effect, number>> = { fail: 2, warn: 1, info: 0 };
/** Nobody has rated it: below high, above medium. Never taken for low. */
const ranks: Readonly<Record<Severity, number>> = { critical: 5, high: 4, unknown: 3, medium: 2, low: 1, none: 0 };

/** A finding that no policy has judged is only told. */
export const effectOf = (finding: Finding): Effect => finding.decision?.effect ?? 'info';

/** What reports list: problems and possible problems that nobody has set aside. */
export const isOpen = (finding: Finding): boolean =>
  finding.suppression === undefined && (finding.outcome === 'fail' || finding.outcome === 'unknown');

/** Differences within one step say nothing worth outranking a severity. */
function epssStep(score: number): number {
  return score >= 0.5 ? 3 : score >= 0.1 ? 2 : score >= 0.01 ? 1 : 0;
}

/** A change for it is known. */
export const hasFix = (finding: Finding): boolean =>
  finding.fix !== undefined && finding.fix.action !== 'none' && (finding.fix.clears.length === 0 || finding.fix.clears.includes(finding.id));

export function riskOf(finding: Finding): Risk {
  const { vulnerability: detail } = finding;
  return [
    effects[effectOf(finding)],
    finding.kind === 'malware' ? 1 : 0,
    detail?.kev ? 1 : 0,
    epssStep(detail?.epss?.score ?? 0),
    ranks[finding.severity],
    finding.ratedBy?.score ?? 0,
    detail?.epss?.score ?? 0,
    detail?.direct === true ? 1 : 0,
    hasFix(finding) ? 1 : 0,
  ];
}

/** Worst first. */
export function compareRisk(a: Risk, b: Risk): number {
  for (let i = 0; i < a.length; i += 1) {
    const difference = (b[i] ?? 0) - (a[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Code-unit order: the same on every machine. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
