// The commits of a history and how they follow one another. Each is read once; what is missing among them is a gap.
import type { Gap } from '#model/gap';
import { historyGap, type GapList } from './gap-list.ts';
import type { Place } from './locate-history.ts';
import { findOid, hexOf } from './oid-table.ts';
import { parseCommit, taggedOf } from './parse-objects.ts';
import type { Plan } from './plan.ts';
import type { Reader } from './read-object.ts';

export interface Commit {
  readonly index: number;
  /** Of the tree, -1 if it is missing. */
  readonly tree: number;
  /** Commits that are there. */
  readonly parents: readonly number[];
}

export interface Commits {
  /** Everything reachable from these objects, tags followed; `seen` gets the tags and commits met, and is not entered again. */
  reach(tips: Iterable<number>, seen: Set<number>): Commit[];
  get(index: number): Commit | undefined;
  /** Place of an id; -1 with a gap if it is missing. */
  find(oid: string, from: string): number;
  /** Trees and blobs that a tag or a ref names directly. */
  readonly bare: Set<number>;
}

const maxTagHops = 10;

export function makeCommits(plan: Plan, read: Reader, place: Place, gaps: GapList): Commits {
  const known = new Map<number, Commit | undefined>();
  const bare = new Set<number>();
  const find = (oid: string, from: string): number => {
    const index = /^[0-9a-f]+$/.test(oid) && oid.length === plan.oids.length * 2 ? findOid(plan.oids, Buffer.from(oid, 'hex'), 0) : -1;
    if (index < 0) gaps.add(missingGap(place, oid, from));
    return index;
  };
  const load = (index: number, bytes: Uint8Array): Commit => {
    const oid = hexOf(plan.oids, index);
    const { tree, parents } = parseCommit(bytes);
    if (tree === undefined) gaps.add(historyGap(`commit ${oid}`, 'unparsable', 'the commit names no tree', 'git fsck'));
    return {
      index, tree: tree === undefined ? -1 : find(tree, `commit ${oid}`),
      parents: place.shallow.has(oid) ? [] : parents.map((parent) => find(parent, `commit ${oid}`)).filter((one) => one >= 0),
    };
  };
  const get = (index: number): Commit | undefined => {
    if (known.has(index)) return known.get(index);
    let at = index;
    let commit: Commit | undefined;
    for (let hop = 0; hop < maxTagHops && at >= 0; hop += 1) {
      const object = read(at);
      if (!object.ok) {
        gaps.add(historyGap(`object ${hexOf(plan.oids, at)}`, object.error.what, `the history cannot be followed here: ${object.error.why}`, 'git fsck'));
        break;
      }
      if (object.value.type === 1) {
        commit = load(at, object.value.bytes);
        known.set(at, commit);
        break;
      }
      if (object.value.type !== 4) {
        bare.add(at);
        break;
      }
      at = find(taggedOf(object.value.bytes) ?? '', `tag ${hexOf(plan.oids, at)}`);
    }
    known.set(index, commit);
    return commit;
  };
  return {
    find, get, bare,
    reach: (tips, seen) => {
      const found: Commit[] = [];
      const open = [...tips].reverse();
      for (let index = open.pop(); index !== undefined; index = open.pop()) {
        if (seen.has(index)) continue;
        seen.add(index);
        const commit = get(index);
        if (commit === undefined) continue;
        // A tag leads to a commit that may have been met already.
        if (commit.index !== index) {
          if (seen.has(commit.index)) continue;
          seen.add(commit.index);
        }
        found.push(commit);
        for (let i = commit.parents.length - 1; i >= 0; i -= 1) open.push(commit.parents[i] ?? 0);
      }
      return found;
    },
  };
}

/** An object that the history needs and the repository lacks. */
export function missingGap(place: Place, oid: string, from: string): Gap {
  const mend = place.promisor === undefined ? 'git fsck; then clone the repository anew' : `git fetch --refetch --no-filter ${/^[\w./-]+$/.test(place.promisor) ? place.promisor : 'origin'}`;
  const why = place.promisor === undefined ? 'needs an object that the repository lacks' : 'needs an object that this partial clone has not fetched';
  return { where: { subject: from }, what: 'missing', why: `${from} ${why}: ${/^[0-9a-f]{40,64}$/.test(oid) ? oid : 'its id is malformed'}`, required: true, mend };
}
