// How severe, and who says so: the newest CVSS version any record of the alias group carries, its highest score; else the database's own word.
// What nobody rated is `unknown`, never low.
import type { Advisory, AdvisoryScore } from '#model/advisory';
import type { Rating } from '#model/finding';
import type { Severity } from '#model/kind';
import { scoreCvss } from '#kit/text/cvss';

export interface Rated {
  readonly severity: Severity;
  readonly ratedBy?: Rating;
}

const words: ReadonlyMap<string, Severity> = new Map([
  ['critical', 'critical'], ['high', 'high'], ['important', 'high'], ['medium', 'medium'], ['moderate', 'medium'],
  ['low', 'low'], ['negligible', 'low'], ['minor', 'low'], ['none', 'none'],
]);

interface Scored {
  readonly record: string;
  readonly vector: string;
  readonly version: '2.0' | '3.0' | '3.1' | '4.0';
  readonly score: number;
  readonly severity: Severity;
}

function scored(score: AdvisoryScore): Scored[] {
  if (!score.type.startsWith('CVSS')) return [];
  const result = scoreCvss(score.score);
  return result.ok ? [{ record: score.from, vector: score.score, ...result.value }] : [];
}

/** 3.1 over 3.0 over 2.0, and 4.0 over all: each was made to mend the one before. Then the higher score; then the smaller record id. */
const better = (a: Scored, b: Scored): number =>
  Number(b.version) - Number(a.version) || b.score - a.score || (a.record < b.record ? -1 : a.record > b.record ? 1 : 0);

/** Rates an alias group by all records of it that matched; each carries the scores of the whole group. */
export function rate(advisories: readonly Advisory[]): Rated {
  const malware = advisories.find((advisory) => advisory.malware);
  if (malware) return { severity: 'critical', ratedBy: { record: malware.id, method: 'malware' } };
  const scores = advisories.flatMap((advisory) => advisory.scores);
  const [best] = scores.flatMap(scored).sort(better);
  if (best) return { severity: best.severity, ratedBy: { record: best.record, method: `cvss-${best.version}`, vector: best.vector, score: best.score } };
  const named = [
    ...advisories.flatMap((advisory) => (advisory.rating ? [advisory.rating] : [])),
    ...scores.filter((score) => !score.type.startsWith('CVSS')).map((score) => ({ word: score.score, from: score.from })),
  ].sort((a, b) => (a.from < b.from ? -1 : 1));
  for (const { word, from } of named) {
    const severity = words.get(word.toLowerCase());
    if (severity !== undefined) return { severity, ratedBy: { record: from, method: 'database' } };
  }
  return { severity: 'unknown' };
}
