// The interval between the tightest bounds of a set of Python conditions. `!=` cuts nothing out of it.
import type { Bound, Interval } from '../contract.ts';
import { comparePublic, type Pep440 } from '../../versions/lib/pep440.ts';
import { parsePython } from '../../versions/lib/pep440-parse.ts';
import { keptBy, nextRelease, renderRelease, type PythonClause } from './pep440-clause.ts';

const included = (version: string): Bound => ({ version, inclusive: true });
const excluded = (version: string): Bound => ({ version, inclusive: false });

function toInterval(clause: PythonClause): Interval {
  if (clause.op === '*') return {};
  if (clause.op === '===') return { lower: included(clause.text), upper: included(clause.text) };
  const { op, text, wild, version } = clause;
  const upTo = (kept: number): Interval => ({ lower: included(text), upper: excluded(renderRelease(nextRelease(version, kept))) });
  switch (op) {
    case '':
    case '==':
      return wild ? upTo(version.release.length) : { lower: included(text), upper: included(text) };
    case '!=':
      return {};
    case '>=':
    case '>':
      return { lower: { version: text, inclusive: op === '>=' } };
    case '<=':
    case '<':
      return { upper: { version: text, inclusive: op === '<=' } };
    case '^':
    case '~':
    case '~=':
      return upTo(keptBy(clause));
  }
}

/** Positive where `a` is the higher bound. What is no version (after `===`) has no order: it counts as the tightest. */
function compareBounds(a: Bound, b: Bound): number | undefined {
  const versions: (Pep440 | undefined)[] = [parsePython(a.version), parsePython(b.version)];
  const [left, right] = versions;
  return left === undefined || right === undefined ? undefined : comparePublic(left, right);
}

function tighter(a: Bound | undefined, b: Bound | undefined, sign: 1 | -1): Bound | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const order = compareBounds(a, b);
  if (order === undefined) return parsePython(a.version) === undefined ? a : b;
  return order === 0 ? (a.inclusive ? b : a) : sign * order > 0 ? a : b;
}

const isEmpty = ({ lower, upper }: Interval): boolean => {
  const order = lower && upper ? compareBounds(lower, upper) : undefined;
  return order !== undefined && (order > 0 || (order === 0 && !(lower?.inclusive && upper?.inclusive)));
};

/** `undefined` for a set that nothing can meet. */
export function intersect(clauses: readonly PythonClause[]): Interval | undefined {
  let lower: Bound | undefined;
  let upper: Bound | undefined;
  for (const interval of clauses.map(toInterval)) {
    lower = tighter(lower, interval.lower, 1);
    upper = tighter(upper, interval.upper, -1);
  }
  const interval = { ...(lower ? { lower } : {}), ...(upper ? { upper } : {}) };
  return isEmpty(interval) ? undefined : interval;
}
