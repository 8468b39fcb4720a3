// The kinds of finding. A kind that is not selected has no row and no part in the verdict.

export const kinds = [
  'vulnerability', 'malware', 'license', 'freshness', 'secret', 'misconfiguration', 'cis', 'threat', 'dast', 'maturity', 'coverage',
] as const;
export type Kind = (typeof kinds)[number];

/** Weakest last but for `unknown`, which is no rating: it is never taken for low. */
export const severities = ['critical', 'high', 'medium', 'low', 'none', 'unknown'] as const;
export type Severity = (typeof severities)[number];
