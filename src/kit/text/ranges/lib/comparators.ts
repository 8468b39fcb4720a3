// Ranges over Semantic Versioning as sets of plain comparators, and what such sets admit. npm and Cargo both come down to this.
import type { Bound, Interval, Range } from '../contract.ts';
import { compareSemver, parseSemver, type Semver } from '../../versions/lib/semver.ts';
import { lowest, nextAfter, type Partial } from './partial.ts';

export type Operator = '' | '=' | '^' | '~' | '>' | '>=' | '<' | '<=';

/** One condition as written. */
export interface Clause {
  readonly op: Operator;
  readonly partial: Partial;
}

export interface Comparator {
  readonly op: '>' | '>=' | '<' | '<=';
  readonly text: string;
  readonly version: Semver;
}

function comparator(op: Comparator['op'], text: string): Comparator[] {
  const version = parseSemver(text);
  return version === undefined ? [] : [{ op, text, version }];
}

const atLeast = (text: string): Comparator[] => comparator('>=', text);
/** Below the version and all its prereleases. */
const below = (text: string): Comparator[] => comparator('<', `${text}-0`);
const nothing = (): Comparator[] => below('0.0.0');

/** How many numbers `^` keeps: up to and with the first that is not zero, of those that are given. */
function caretKeeps({ parts }: Partial): number {
  const until = parts.findIndex((part) => /[^0]/.test(part));
  return until === -1 ? parts.length : until + 1;
}

const within = (partial: Partial, kept: number): Comparator[] => [...atLeast(lowest(partial)), ...below(nextAfter(partial, kept))];

/** The plain comparators that a clause stands for; none for one that admits everything. */
export function desugar({ op, partial }: Clause): Comparator[] {
  const given = partial.parts.length;
  const text = lowest(partial);
  if (given === 0) return op === '>' || op === '<' ? nothing() : [];
  switch (op) {
    case '^':
      return within(partial, caretKeeps(partial));
    case '~':
      return within(partial, Math.min(given, 2));
    case '>=':
      return atLeast(text);
    case '<':
      return given === 3 ? comparator('<', text) : below(text);
    case '>':
      return given === 3 ? comparator('>', text) : atLeast(nextAfter(partial, given));
    case '<=':
      return given === 3 ? comparator('<=', text) : below(nextAfter(partial, given));
    default:
      return given === 3 ? [...atLeast(text), ...comparator('<=', text)] : within(partial, given);
  }
}

function holds({ op, version }: Comparator, candidate: Semver): boolean {
  const order = compareSemver(candidate, version);
  if (order === 0) return op === '>=' || op === '<=';
  return order < 0 === (op === '<' || op === '<=');
}

const sameRelease = (a: Semver, b: Semver): boolean => a.major === b.major && a.minor === b.minor && a.patch === b.patch;

/** A prerelease is admitted only by a set that names a prerelease of the same release. */
function admitsIn(set: readonly Comparator[], candidate: Semver): boolean {
  if (!set.every((each) => holds(each, candidate))) return false;
  return candidate.pre.length === 0 || set.some(({ version }) => version.pre.length > 0 && sameRelease(version, candidate));
}

/** The tightest of the bounds on one side; an excluded bound is tighter than the same one included. */
function tightest(set: readonly Comparator[], side: '>' | '<'): Comparator | undefined {
  const sign = side === '>' ? 1 : -1;
  return set
    .filter(({ op }) => op.startsWith(side))
    .reduce<Comparator | undefined>((best, each) => {
      const order = best === undefined ? 1 : sign * compareSemver(each.version, best.version);
      return order > 0 || (order === 0 && each.op === side) ? each : best;
    }, undefined);
}

const toBound = ({ text, op }: Comparator): Bound => ({ version: text, inclusive: op.endsWith('=') });

/** `undefined` for a set that nothing can meet. */
function toInterval(set: readonly Comparator[]): Interval | undefined {
  const lower = tightest(set, '>');
  const upper = tightest(set, '<');
  if (upper && compareSemver(upper.version, zero) <= 0) return undefined;
  if (lower && upper) {
    const order = compareSemver(lower.version, upper.version);
    if (order > 0 || (order === 0 && !(lower.op === '>=' && upper.op === '<='))) return undefined;
  }
  return { ...(lower ? { lower: toBound(lower) } : {}), ...(upper ? { upper: toBound(upper) } : {}) };
}

/** Before every version. */
const zero: Semver = { major: 0, minor: 0, patch: 0, pre: [0], more: [], build: '' };

/** A range that admits what any of the sets admits. */
export function toRange(sets: readonly (readonly Comparator[])[]): Range {
  return {
    intervals: sets.map(toInterval).filter((interval) => interval !== undefined),
    admits(text) {
      const candidate = parseSemver(text);
      return candidate !== undefined && sets.some((set) => admitsIn(set, candidate));
    },
  };
}
