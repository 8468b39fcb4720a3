// The life of what was found: who brought it in, where it stood, when it went, and whether anything still leads to it. Walks the history once, for all
// objects asked about together, and not at all if none is.
import type { GapList } from './gap-list.ts';
import type { Place } from './locate-history.ts';
import { makeOccurrences, type Occurrence } from './occurrences.ts';
import { findOid, hexOf } from './oid-table.ts';
import { authorOf } from './parse-objects.ts';
import { unknownType, type Plan } from './plan.ts';
import type { Reader } from './read-object.ts';
import type { Commit, Commits } from './walk-commits.ts';

export interface Change {
  readonly path: string;
  readonly commit: string;
  readonly author: string;
  readonly email: string;
  /** Of the author, seconds since 1970; `NaN` if the commit does not say. */
  readonly date: number;
  /** Commits between this one and where the history began, at most: what follows another has more, whatever the dates say. */
  readonly depth: number;
}

export interface Lifecycle {
  readonly oid: string;
  /** Every path that it ever had, sorted. */
  readonly paths: readonly string[];
  /** Oldest first. A merge counts only if none of its parents has the object at that path. */
  readonly introduced: readonly Change[];
  /** Oldest first: commits that do not have it at that path, though a parent has. What is not in HEAD has at least one. */
  readonly removed: readonly Change[];
  /** Paths that it has in HEAD's tree. */
  readonly headPaths: readonly string[];
  /** What leads to it. */
  readonly reach: 'head' | 'refs' | 'none';
}

interface Draft {
  readonly paths: Set<string>;
  readonly introduced: Change[];
  readonly removed: Change[];
  headPaths: readonly string[];
  reach: Lifecycle['reach'];
}

export interface Tips {
  readonly head: readonly number[];
  readonly refs: readonly number[];
}

export function lifecycles(oids: Iterable<string>, plan: Plan, read: Reader, place: Place, commits: Commits, tips: Tips, gaps: GapList): Map<string, Lifecycle> {
  const drafts = new Map<number, Draft>();
  for (const oid of oids) {
    const index = findOid(plan.oids, Buffer.from(oid, 'hex'), 0);
    if (index >= 0) drafts.set(index, { paths: new Set(), introduced: [], removed: [], headPaths: [], reach: 'none' });
  }
  if (drafts.size === 0) return new Map();
  const occurrences = makeOccurrences(plan, read, place, new Set(drafts.keys()), gaps);
  const seen = new Set<number>();
  const depthOf = makeDepth(commits);
  const take = (tipsNow: Iterable<number>, reach: Lifecycle['reach']): void => {
    const before = new Set(commits.bare);
    for (const commit of commits.reach(tipsNow, seen)) follow(commit, commits, occurrences, drafts, (change) => changeOf(plan, read, commit.index, change, depthOf(commit.index)), reach);
    for (const index of commits.bare) if (!before.has(index)) mark(index, occurrences, drafts, plan, reach);
    for (const [index, draft] of drafts) if (draft.reach === 'none' && seen.has(index)) draft.reach = reach;
  };
  take(tips.head, 'head');
  take(tips.refs, 'refs');
  // What nothing leads to may still stand in commits that nothing leads to.
  if ([...drafts.values()].some((draft) => draft.reach === 'none')) take(looseEnds(plan, read, seen), 'none');
  const headTree = tips.head.map((tip) => commits.get(tip)?.tree ?? -1)[0] ?? -1;
  for (const { path, target } of occurrences(headTree)) {
    const draft = drafts.get(target);
    if (draft !== undefined) draft.headPaths = [...draft.headPaths, path].sort();
  }
  return new Map([...drafts].map(([index, draft]) => [hexOf(plan.oids, index), finish(hexOf(plan.oids, index), draft)]));
}

/** Without recursion, as histories are long; one that runs in a circle, as only a forged index has it, ends too. */
function makeDepth(commits: Commits): (index: number) => number {
  const depths = new Map<number, number>();
  return (index) => {
    const open = [index];
    for (let at = depths.has(index) ? undefined : index; at !== undefined; at = open.at(-1)) {
      const parents = commits.get(at)?.parents ?? [];
      const unknown = depths.has(at) ? [] : parents.filter((parent) => !depths.has(parent));
      if (unknown.length === 0) {
        depths.set(at, parents.reduce((most, parent) => Math.max(most, (depths.get(parent) ?? 0) + 1), 0));
        open.pop();
      } else {
        depths.set(at, 0);
        open.push(...unknown);
      }
    }
    return depths.get(index) ?? 0;
  };
}

type ChangeOf = (path: string) => Change;

function follow(commit: Commit, commits: Commits, occurrences: (tree: number) => readonly Occurrence[], drafts: ReadonlyMap<number, Draft>, changeOfPath: ChangeOf, reach: Lifecycle['reach']): void {
  const own = occurrences(commit.tree);
  const parents = commit.parents.map((parent) => occurrences(commits.get(parent)?.tree ?? -1));
  const self = drafts.get(commit.index);
  if (self !== undefined) self.introduced.push(changeOfPath(''));
  for (const { target } of own) {
    const draft = drafts.get(target);
    if (draft?.reach === 'none') draft.reach = reach;
  }
  // The usual case: nothing of it changed.
  if (parents.length === 1 && parents[0] !== undefined && sameList(parents[0], own)) return;
  const before = parents.map((list) => new Set(list.map(keyOf)));
  const now = new Set(own.map(keyOf));
  for (const one of own) if (before.every((keys) => !keys.has(keyOf(one)))) drafts.get(one.target)?.introduced.push(changeOfPath(one.path));
  const told = new Set<string>();
  for (const one of parents.flat()) {
    if (now.has(keyOf(one)) || told.has(keyOf(one))) continue;
    told.add(keyOf(one));
    drafts.get(one.target)?.removed.push(changeOfPath(one.path));
  }
}

const keyOf = ({ path, target }: Occurrence): string => `${target} ${path}`;

/** Lists of one history are in the order of its trees. */
const sameList = (a: readonly Occurrence[], b: readonly Occurrence[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at] || (one.target === b[at]?.target && one.path === b[at]?.path));

/** A tree or blob that a ref names without a commit. */
function mark(index: number, occurrences: (tree: number) => readonly Occurrence[], drafts: ReadonlyMap<number, Draft>, plan: Plan, reach: Lifecycle['reach']): void {
  const own = drafts.get(index);
  if (own?.reach === 'none') own.reach = reach;
  if (plan.types[index] !== 2 && plan.types[index] !== unknownType) return;
  if (own !== undefined) return;
  for (const { target, path } of occurrences(index)) {
    const draft = drafts.get(target);
    draft?.paths.add(path);
    if (draft?.reach === 'none') draft.reach = reach;
  }
}

function* looseEnds(plan: Plan, read: Reader, seen: ReadonlySet<number>): Iterable<number> {
  for (let index = 0; index < plan.count; index += 1) {
    const type = plan.types[index];
    if (seen.has(index) || plan.twins[index] === 1 || (type !== 1 && type !== unknownType)) continue;
    if (type === unknownType) {
      const object = read(index);
      if (!object.ok || object.value.type !== 1) continue;
    }
    yield index;
  }
}

function changeOf(plan: Plan, read: Reader, index: number, path: string, depth: number): Change {
  const object = read(index);
  const author = object.ok ? authorOf(object.value.bytes) : undefined;
  return { path, commit: hexOf(plan.oids, index), author: author?.name ?? '', email: author?.email ?? '', date: author?.date ?? Number.NaN, depth };
}

function finish(oid: string, draft: Draft): Lifecycle {
  const byAge = (a: Change, b: Change): number => (a.date || 0) - (b.date || 0) || a.depth - b.depth || (a.commit < b.commit ? -1 : a.commit > b.commit ? 1 : 0) || (a.path < b.path ? -1 : 1);
  const introduced = draft.introduced.sort(byAge);
  return { oid, paths: [...new Set([...draft.paths, ...introduced.map(({ path }) => path)])].filter((path) => path !== '').sort(), introduced, removed: draft.removed.sort(byAge), headPaths: draft.headPaths, reach: draft.reach };
}
