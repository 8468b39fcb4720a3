// What is known of the backtracking of every pattern of a rule of secret detection, kept in a file so that only a new or changed pattern is checked again:
// a digest of the pattern and how it is tried, and the verdict of the checker.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { NamedRule } from '#detect/secrets/engine/compile';

export const verdictFile = 'fixtures/detect/secrets.verdicts';

/** The time a failing match takes, by the length of the window: no more than in proportion, to a power, beyond any power, or the checker did not say. */
export type Verdict = 'safe' | `power ${number}` | 'exponential' | 'unknown';

export interface Tried {
  readonly rule: string;
  readonly pattern: RegExp;
  /** At one place after the other, or by the engine of the language from every place of the window. */
  readonly how: 'at' | 'search';
  /** At so many places, at most. */
  readonly starts: number;
  /** Bytes that it is shown at most. */
  readonly window: number;
}

/** Of `judge-near.ts`: before the trigger, and behind it; and from how many places a value is tried. */
const nearWindow = 1250;
const nearStarts = 130;

export function triedIn(rules: readonly NamedRule[]): readonly Tried[] {
  return rules.flatMap((rule): Tried[] => [
    ...(rule.pattern === undefined ? [] : [{ rule: rule.id, pattern: rule.pattern, how: 'at' as const, starts: 1 + (rule.before ?? 0), window: (rule.before ?? 0) + (rule.reach ?? 512) }]),
    ...(rule.near === undefined ? [] : [{ rule: rule.id, pattern: rule.near.value, how: 'at' as const, starts: nearStarts, window: nearWindow }]),
    ...(rule.companions ?? []).map(({ value, within }) => ({ rule: rule.id, pattern: value, how: 'search' as const, starts: 1, window: 2 * within + (rule.reach ?? 512) })),
  ]);
}

export const digestOf = ({ pattern, how }: Tried): string => createHash('sha256').update(`${how} /${pattern.source}/${pattern.flags}`).digest('hex').slice(0, 16);

export function readVerdicts(): ReadonlyMap<string, Verdict> {
  if (!existsSync(verdictFile)) return new Map();
  const lines = readFileSync(verdictFile, 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(lines.map((line) => [line.slice(0, 16), line.slice(17) as Verdict]));
}

/** How many steps a failing match takes at most, in the order of magnitude. */
export const stepsOf = (verdict: Verdict, { starts, window }: Tried): number => starts * (verdict === 'safe' ? window : verdict.startsWith('power ') ? window ** Number(verdict.slice(6)) : Infinity);
