// The door to a repository's history: every object scanned from the packs, whoever brought it in, and what is missing said. Runs no git and obeys no configuration.
import type { Gap } from '#model/gap';
import { err, ok, type Result } from '#model/result';
import type { Reason } from '#kit/io/fs';
import type { BlobScanner, HistoryOptions, ObjectType, ScannedObject, ScanOptions, ScanTotals } from './contract.ts';
import { nameMissing, sweep } from './find-missing.ts';
import { makeGapList } from './gap-list.ts';
import { lifecycles, type Lifecycle, type Tips } from './lifecycle.ts';
import { listRefs } from './list-refs.ts';
import { locateHistory, type Place } from './locate-history.ts';
import { findOid, hexOf } from './oid-table.ts';
import { planHistory } from './plan-history.ts';
import { typeNames, type Plan } from './plan.ts';
import { makeReader, type Reader } from './read-object.ts';
import { scanSlice } from './scan-slice.ts';
import { newSince } from './since.ts';
import { makeCommits, missingGap, type Commits } from './walk-commits.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

export type Scope = 'head' | 'refs' | 'store';

export interface History {
  /** Can be posted to another thread as it is, which opens the history with it at no cost. */
  readonly plan: Plan;
  /** Absent on a branch without commits, and where refs cannot be read. */
  readonly head: string | undefined;
  /** Scans the roots that `take` names (places in `plan.roots`, each once over all workers); all of them unless given. */
  scan(scanner: BlobScanner, onObject: (object: ScannedObject) => void, options?: ScanOptions & { readonly take?: () => number | undefined }): ScanTotals;
  /** Ids of the commits that HEAD leads to, that HEAD or any ref leads to, or all that the store holds. */
  commits(scope: Scope): readonly string[];
  lifecycle(oids: Iterable<string>): ReadonlyMap<string, Lifecycle>;
  /** For `ScanOptions.wanted`: what HEAD has brought since a commit id or ref. */
  since(revision: string): Result<Uint8Array, Reason>;
  readObject(oid: string): Result<{ readonly type: ObjectType; readonly bytes: Uint8Array }, Reason>;
  /** Something says that objects may be missing: the clone is shallow or partial, or its packs are damaged. */
  readonly mayLack: boolean;
  /** Looks for objects that are missing; what it finds is among `gaps()`. Costs as much as a scan, so it is for where `mayLack`, or where there are hits to tell of. */
  checkComplete(): void;
  /** All that is known by now; scans report theirs themselves. */
  gaps(): readonly Gap[];
  close(): void;
}

export interface OpenOptions extends HistoryOptions {
  /** From another thread's `History`. */
  readonly plan?: Plan;
}

/** `folder`: the root of a working tree, or a bare repository. */
export function openHistory(folder: string, options: OpenOptions = {}): Result<History, Reason> {
  const place = locateHistory(folder);
  if (!place.ok) return place;
  const plan = options.plan ?? planHistory(place.value.commonDir, place.value.hashLength);
  return ok(historyOf(place.value, plan, options));
}

function historyOf(place: Place, plan: Plan, options: OpenOptions): History {
  const gaps = makeGapList();
  for (const gap of plan.gaps) gaps.add(gap);
  if (place.shallow.size > 0) gaps.add({ where: { subject: 'git history' }, what: 'missing', why: `the clone is shallow: the history before ${place.shallow.size} of its commits was not fetched`, required: true, mend: 'git fetch --unshallow' });
  let shop: Workshop | undefined;
  let read: Reader | undefined;
  let walked: { readonly commits: Commits; readonly tips: Tips; readonly refs: ReadonlyMap<string, string> } | undefined;
  const workshop = (): Workshop => (shop ??= openWorkshop(plan, options));
  const reader = (): Reader => (read ??= makeReader(plan, workshop()));
  const walk = (): NonNullable<typeof walked> => (walked ??= walkOf(plan, reader(), place, gaps));
  const placeOfOid = (oid: string): number => (/^[0-9a-f]+$/.test(oid) && oid.length === plan.oids.length * 2 ? findOid(plan.oids, Buffer.from(oid, 'hex'), 0) : -1);
  return {
    plan, head: place.head.commit, mayLack: place.shallow.size > 0 || place.promisor !== undefined || plan.gaps.length > 0,
    scan: (scanner, onObject, more = {}) => {
      let next = 0;
      return scanSlice(plan, workshop(), scanner, more.take ?? (() => (next < plan.roots.length ? next++ : undefined)), onObject, more);
    },
    commits: (scope) => {
      const { commits, tips } = walk();
      if (scope === 'store') return storeCommits(plan, reader());
      return commits.reach(scope === 'head' ? tips.head : [...tips.head, ...tips.refs], new Set()).map((commit) => hexOf(plan.oids, commit.index));
    },
    lifecycle: (oids) => {
      const asked = [...oids];
      if (asked.length === 0) return new Map();
      const { commits, tips } = walk();
      return lifecycles(asked, plan, reader(), place, commits, tips, gaps);
    },
    since: (revision) => {
      const { commits, tips, refs } = walk();
      const named = [revision, `refs/${revision}`, `refs/tags/${revision}`, `refs/heads/${revision}`, `refs/remotes/${revision}`].map((name) => refs.get(name)).find((one) => one !== undefined);
      const index = placeOfOid(named ?? revision);
      if (index < 0 || commits.get(index) === undefined) return err({ what: 'missing', why: 'the revision to begin at is not in the repository' });
      return ok(newSince(plan, reader(), place, commits, tips.head, [index], gaps));
    },
    readObject: (oid) => {
      const index = placeOfOid(oid);
      if (index < 0) return err({ what: 'missing', why: 'the repository lacks this object' });
      const object = reader()(index);
      return object.ok ? ok({ type: typeNames[object.value.type] as ObjectType, bytes: object.value.bytes }) : object;
    },
    checkComplete: () => {
      const { commits, tips } = walk();
      if (sweep(plan, workshop(), place)) return;
      nameMissing(plan, reader(), place, commits.reach([...tips.head, ...tips.refs], new Set()), gaps);
    },
    gaps: () => gaps.all(),
    close: () => {
      shop?.close();
      shop = undefined;
      read = undefined;
      walked = undefined;
    },
  };
}

function walkOf(plan: Plan, read: Reader, place: Place, gaps: ReturnType<typeof makeGapList>): { commits: Commits; tips: Tips; refs: ReadonlyMap<string, string> } {
  const refs = listRefs(place, gaps);
  const commits = makeCommits(plan, read, place, gaps);
  const find = (name: string, oid: string): number[] => {
    const index = findOid(plan.oids, Buffer.from(oid, 'hex'), 0);
    if (index >= 0) return [index];
    gaps.add(missingGap(place, oid, name));
    return [];
  };
  return { refs, commits, tips: { head: place.head.commit === undefined ? [] : find('HEAD', place.head.commit), refs: [...refs].flatMap(([name, oid]) => find(name, oid)) } };
}

function storeCommits(plan: Plan, read: Reader): string[] {
  const found: string[] = [];
  for (let index = 0; index < plan.count; index += 1) {
    if (plan.twins[index] === 1) continue;
    const type = plan.types[index];
    if (type === 1) found.push(hexOf(plan.oids, index));
    else if (index >= plan.firstLoose) {
      const object = read(index);
      if (object.ok && object.value.type === 1) found.push(hexOf(plan.oids, index));
    }
  }
  return found;
}
