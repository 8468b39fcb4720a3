// Ratings as records carry them: vectors with their type, and the words of databases. Nothing is computed here (see kit/text/cvss).
import { fieldOf, stringOf } from '#kit/text/json';

/** `[type, score]`, as OSV writes them. */
export type Score = readonly [string, string];

export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : []);

export function scoresOf(value: unknown): readonly Score[] {
  const scores: Score[] = [];
  for (const one of asList(value)) {
    const type = stringOf(fieldOf(one, 'type'));
    const score = stringOf(fieldOf(one, 'score'));
    if (type !== undefined && score !== undefined && type.length <= 40 && score.length <= 400) scores.push([type, score]);
  }
  return scores;
}

/** RustSec repeats the vector per package; older exports have it there alone. */
export function vectorOf(database: unknown): readonly Score[] {
  const vector = stringOf(fieldOf(database, 'cvss'));
  if (vector === undefined || vector.length > 400) return [];
  if (vector.startsWith('CVSS:4.')) return [['CVSS_V4', vector]];
  return vector.startsWith('CVSS:3.') ? [['CVSS_V3', vector]] : [];
}

/** A word only: some databases put numbers here (`cvss_score`), and those rate nothing by themselves. */
export function ratingOf(database: unknown): string | undefined {
  const word = stringOf(fieldOf(database, 'severity'))?.trim().toLowerCase();
  return word !== undefined && /^[a-z][a-z _-]{0,30}$/.test(word) ? word : undefined;
}

const ranks: Readonly<Record<string, number>> = { critical: 5, important: 4, high: 4, moderate: 3, medium: 3, low: 2, none: 1, negligible: 1 };

/** Stronger words first; words that nobody ranks come last. */
export const ratingRank = (word: string): number => (Object.hasOwn(ranks, word) ? (ranks[word] ?? 0) : 0);
