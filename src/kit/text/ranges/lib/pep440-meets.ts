// What a condition of a Python version specifier means for one version. Prereleases are admitted like all others: leaving them aside
// is how an installer chooses when it has a choice, not what a specifier says of a version that is there.
import { comparePublic, compareReleases, phase, type Pep440 } from '../../versions/lib/pep440.ts';
import { compareMixed, textsFirst } from '../../versions/lib/order.ts';
import { keptBy, nextRelease, type PythonClause, type VersionClause } from './pep440-clause.ts';

/** Whether the candidate begins with the first `length` numbers, and has the same epoch. */
function beginsWith(candidate: Pep440, version: Pep440, length: number): boolean {
  if (candidate.epoch !== version.epoch) return false;
  for (let at = 0; at < length; at += 1) if ((candidate.release[at] ?? 0) !== version.release[at]) return false;
  return true;
}

const sameBase = (a: Pep440, b: Pep440): boolean => a.epoch === b.epoch && compareReleases(a.release, b.release) === 0;
const isPre = (version: Pep440): boolean => version.phase < phase.final || version.dev !== Infinity;

/** A local part counts only where the condition names one. */
function equals({ wild, version }: VersionClause, candidate: Pep440): boolean {
  if (wild) return beginsWith(candidate, version, version.release.length);
  return comparePublic(candidate, version) === 0 && (version.local.length === 0 || compareMixed(candidate.local, version.local, textsFirst) === 0);
}

const samePre = (a: Pep440, b: Pep440): boolean => a.phase === b.phase && a.pre === b.pre;

/** `<2` leaves out the prereleases of 2, and `<2.post1` those of that post-release, unless it names one itself. */
function isBelow(version: Pep440, candidate: Pep440): boolean {
  if (comparePublic(candidate, version) >= 0) return false;
  if (isPre(version) || !isPre(candidate) || !sameBase(candidate, version)) return true;
  return version.post !== -1 && (candidate.post !== version.post || !samePre(candidate, version));
}

/** `>2` leaves out the post-releases of 2, unless it names one. Local builds of 2 compare equal to it, so that they are out as well. */
function isAbove(version: Pep440, candidate: Pep440): boolean {
  if (comparePublic(candidate, version) <= 0) return false;
  if (version.post !== -1 || version.dev !== Infinity || candidate.post === -1) return true;
  return !sameBase(candidate, version) || !samePre(candidate, version);
}

/** `candidate` as parsed, absent for a version that PEP 440 does not know, and as written. */
export function meets(clause: PythonClause, candidate: Pep440 | undefined, text: string): boolean {
  if (clause.op === '===') return text.trim().toLowerCase() === clause.text.toLowerCase();
  if (candidate === undefined) return false;
  if (clause.op === '*') return true;
  const { op, version } = clause;
  const order = comparePublic(candidate, version);
  switch (op) {
    case '':
    case '==':
      return equals(clause, candidate);
    case '!=':
      return !equals(clause, candidate);
    case '>=':
      return order >= 0;
    case '<=':
      return order <= 0;
    case '<':
      return isBelow(version, candidate);
    case '>':
      return isAbove(version, candidate);
    case '~=':
      return order >= 0 && beginsWith(candidate, version, keptBy(clause));
    case '^':
    case '~':
      return order >= 0 && isBelow(nextRelease(version, keptBy(clause)), candidate);
  }
}
