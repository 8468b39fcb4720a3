// Which objects a range of commits brought: what HEAD leads to and another revision does not, and what stands in their trees but not in those that they grew from.
import { historyGap, type GapList } from './gap-list.ts';
import type { Place } from './locate-history.ts';
import { findOid, hexOf } from './oid-table.ts';
import { eachEntry, submoduleMode } from './parse-objects.ts';
import type { Plan } from './plan.ts';
import type { Reader } from './read-object.ts';
import { missingGap, type Commits } from './walk-commits.ts';

/** 1 for each object that is new, by its place in the plan. Trees are not told. */
export function newSince(plan: Plan, read: Reader, place: Place, commits: Commits, head: readonly number[], old: readonly number[], gaps: GapList): Uint8Array {
  const before = new Set<number>();
  const oldCommits = commits.reach(old, before);
  const fresh = commits.reach(head, new Set(before));
  const wanted = new Uint8Array(plan.count);
  const seen = new Uint8Array(plan.count);
  const enter = (root: number, meet: (index: number) => void): void => {
    const open = root < 0 ? [] : [root];
    for (let tree = open.pop(); tree !== undefined; tree = open.pop()) {
      if (seen[tree] === 1) continue;
      seen[tree] = 1;
      const object = read(tree);
      const name = `tree ${hexOf(plan.oids, tree)}`;
      if (!object.ok || object.value.type !== 2) {
        gaps.add(historyGap(name, object.ok ? 'unparsable' : object.error.what, `what stands in a tree is not known: ${object.ok ? 'it is no tree' : object.error.why}`, 'git fsck'));
        continue;
      }
      const { bytes } = object.value;
      const whole = eachEntry(bytes, 0, bytes.length, plan.oids.length, (mode, _from, _to, oidAt) => {
        if (mode === submoduleMode) return;
        const index = findOid(plan.oids, bytes, oidAt);
        if (index < 0) gaps.add(missingGap(place, Buffer.from(bytes).toString('hex', oidAt, oidAt + plan.oids.length), name));
        else if (mode === 0o040000) open.push(index);
        else if (seen[index] === 0) {
          seen[index] = 1;
          meet(index);
        }
      });
      if (!whole) gaps.add(historyGap(name, 'unparsable', 'a tree is malformed', 'git fsck'));
    }
  };
  const edge = new Set(fresh.flatMap(({ parents }) => parents.filter((parent) => before.has(parent))));
  for (const commit of oldCommits) if (edge.has(commit.index)) enter(commit.tree, () => undefined);
  for (const commit of fresh) {
    wanted[commit.index] = 1;
    enter(commit.tree, (index) => {
      wanted[index] = 1;
    });
  }
  return wanted;
}
