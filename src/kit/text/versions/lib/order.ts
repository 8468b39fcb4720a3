// Comparisons that several version orders share. Each is a total order over what it takes.
import type { Num } from './scan.ts';

/** Two numbers, or two texts by UTF-16 code unit. The caller knows that both are of one sort. */
export const compareValues = (a: Num | string, b: Num | string): number => ((a as number) < (b as number) ? -1 : (a as number) > (b as number) ? 1 : 0);

/** Part by part; of two lists where one begins the other, the longer is greater. */
export function compareLists(a: readonly Num[], b: readonly Num[]): number {
  const shared = Math.min(a.length, b.length);
  for (let at = 0; at < shared; at += 1) {
    const order = compareValues(a[at] as Num, b[at] as Num);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** Numbers sort before texts, as in Semantic Versioning. */
export const textsLast = 1;
/** Texts sort before numbers, as in the local part of a Python version. */
export const textsFirst = -1;

/** Part by part, where a part is a number or a text; of two lists where one begins the other, the longer is greater. */
export function compareMixed(a: readonly (Num | string)[], b: readonly (Num | string)[], texts: typeof textsLast | typeof textsFirst): number {
  const shared = Math.min(a.length, b.length);
  for (let at = 0; at < shared; at += 1) {
    const left = a[at] as Num | string;
    const right = b[at] as Num | string;
    const sorts = Number(typeof left === 'string') - Number(typeof right === 'string');
    if (sorts !== 0) return sorts * texts;
    const order = compareValues(left, right);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/**
 * A version as a row of tokens, each with a rank (what sort of token it is) and a value (compared between tokens of one rank, which
 * are all numbers or all texts). Two arrays rather than one of objects: versions are compared by the million.
 */
export interface Ranked {
  readonly ranks: readonly number[];
  readonly values: readonly (Num | string)[];
}

/** Token by token; the shorter row goes on with tokens of rank `end` and value 0. Total, since that makes every row equally long. */
export function compareRanked(a: Ranked, b: Ranked, end: number): number {
  const length = Math.max(a.ranks.length, b.ranks.length);
  for (let at = 0; at < length; at += 1) {
    const rank = (a.ranks[at] ?? end) - (b.ranks[at] ?? end);
    if (rank !== 0) return rank;
    const order = compareValues(a.values[at] ?? 0, b.values[at] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}

/** The numbers that a breaking change raises, by the caret's rule: `1` of 1.2.3, `0.2` of 0.2.3, `0.0.3` of 0.0.3. */
export function caretMajor(parts: readonly (Num | string)[]): string {
  const until = parts.findIndex((part) => part !== 0);
  return (until === -1 ? parts.slice(0, 1) : parts.slice(0, until + 1)).join('.') || '0';
}

/** The values before the first token of another rank than `rank`. */
export function leading(version: Ranked, rank: number): readonly (Num | string)[] {
  const until = version.ranks.findIndex((each) => each !== rank);
  return until === -1 ? version.values : version.values.slice(0, until);
}
