// CVSS scores from the vector, all four versions. It refuses vectors that are incomplete or say a thing twice: half a rating is none.
import { err, ok, type Result } from '#model/result';
import { parseMetrics } from './cvss/vector.ts';
import * as v2 from './cvss/v2.ts';
import * as v3 from './cvss/v3.ts';
import * as v4 from './cvss/v4.ts';

type CvssVersion = '2.0' | '3.0' | '3.1' | '4.0';
type CvssSeverity = 'critical' | 'high' | 'medium' | 'low' | 'none';

export interface CvssScore {
  readonly version: CvssVersion;
  /** 0 to 10, one decimal. */
  readonly score: number;
  readonly severity: CvssSeverity;
}

/** Longer than any vector with every metric of its version. */
const maxLength = 512;

/**
 * Scores a vector. For 2.0, 3.0 and 3.1 this is the base score: temporal and environmental metrics are accepted and left aside. For 4.0 it
 * is the one score that the vector has, with its threat and environmental metrics where given (as FIRST's calculator shows it). Metrics may
 * stand in any order; 2.0 has no prefix and may stand in parentheses. Severity by each version's own scale; 2.0, which has none, by the
 * NVD's three words. The error says in one sentence what is wrong.
 */
export function scoreCvss(vector: string): Result<CvssScore, string> {
  if (vector.length > maxLength) return err(`longer than ${maxLength} characters`);
  const prefix = /^CVSS:(\d+\.\d+)\//.exec(vector);
  const rest = vector.slice(prefix?.[0].length ?? 0);
  switch (prefix?.[1]) {
    case undefined: return scored('2.0', parseMetrics(rest.replace(/^\((.*)\)$/s, '$1'), v2.metrics, v2.required), v2.score);
    case '3.0': return scored('3.0', parseMetrics(rest, v3.metrics, v3.required), (values) => v3.score(values, '3.0'));
    case '3.1': return scored('3.1', parseMetrics(rest, v3.metrics, v3.required), (values) => v3.score(values, '3.1'));
    case '4.0': return scored('4.0', parseMetrics(rest, v4.metrics, v4.required), v4.score);
    default: return err(`CVSS ${prefix?.[1] ?? ''} is no version that is known here`);
  }
}

type Values = ReadonlyMap<string, string>;

function scored(version: CvssVersion, values: Result<Values, string>, score: (values: Values) => number): Result<CvssScore, string> {
  if (!values.ok) return values;
  const found = score(values.value);
  return ok({ version, score: found, severity: version === '2.0' ? severityOf2(found) : severityOf(found) });
}

const severityOf2 = (score: number): CvssSeverity => (score >= 7 ? 'high' : score >= 4 ? 'medium' : 'low');
const severityOf = (score: number): CvssSeverity => (score >= 9 ? 'critical' : score >= 7 ? 'high' : score >= 4 ? 'medium' : score > 0 ? 'low' : 'none');
