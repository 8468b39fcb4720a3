// Notices objects that a history needs and does not have. First a sweep over all trees and commits in the order in which they are made from one another, which is
// cheap; only if that misses something, a walk from HEAD and the refs, which tells whether it matters.
import { historyGap, type GapList } from './gap-list.ts';
import { inPackOrder } from './grow-forest.ts';
import type { Place } from './locate-history.ts';
import { findOid, hexOf } from './oid-table.ts';
import { eachEntry, parseCommit, submoduleMode, treeMode } from './parse-objects.ts';
import { brokenType, treeType, unknownType, type Plan } from './plan.ts';
import type { Reader } from './read-object.ts';
import { missingGap, type Commit } from './walk-commits.ts';
import { walkTree } from './walk-tree.ts';
import type { Workshop } from './workshop.ts';

/** True if nothing is missing, whatever leads to it. */
export function sweep(plan: Plan, shop: Workshop, place: Place): boolean {
  let whole = true;
  const { oids } = plan;
  const check = (bytes: Uint8Array, type: number, index: number): void => {
    if (type === treeType) {
      const sound = eachEntry(bytes, 0, bytes.length, oids.length, (mode, _from, _to, oidAt) => {
        if (mode !== submoduleMode && findOid(oids, bytes, oidAt) < 0) whole = false;
      });
      if (!sound) whole = false;
    } else if (type === 1) {
      const { tree, parents } = parseCommit(bytes);
      const needed = place.shallow.has(hexOf(oids, index)) ? [tree ?? ''] : [tree ?? '', ...parents];
      if (!needed.every((oid) => oid.length === oids.length * 2 && findOid(oids, Buffer.from(oid, 'hex'), 0) >= 0)) whole = false;
    }
  };
  const beginnings: number[] = [];
  for (let index = 0; index < plan.count; index += 1) {
    const type = plan.types[index];
    if (type === brokenType) return false;
    if ((plan.parents[index] ?? -1) < 0 && (type === treeType || type === 1 || type === unknownType)) beginnings.push(index);
  }
  for (const index of inPackOrder(plan, beginnings)) {
    if (!whole) break;
    const done = walkTree<undefined>(plan, shop, index, {
      leastRun: 2 ** 31, needed: () => whole,
      failed: () => {
        whole = false;
      },
      made: (at, made) => {
        check(shop.memory.subarray(made.at, made.at + made.length), made.type, at);
        return undefined;
      },
    });
    if (!done) whole = false;
  }
  return whole;
}

/** Names what these commits need and the repository lacks. */
export function nameMissing(plan: Plan, read: Reader, place: Place, commits: readonly Commit[], gaps: GapList): void {
  const seen = new Uint8Array(plan.count);
  for (const commit of commits) {
    const open = commit.tree < 0 ? [] : [commit.tree];
    for (let tree = open.pop(); tree !== undefined; tree = open.pop()) {
      if (seen[tree] === 1) continue;
      seen[tree] = 1;
      const object = read(tree);
      const name = `tree ${hexOf(plan.oids, tree)}`;
      if (!object.ok || object.value.type !== treeType) {
        gaps.add(historyGap(name, object.ok ? 'unparsable' : object.error.what, `what stands in a tree is not known: ${object.ok ? 'it is no tree' : object.error.why}`, 'git fsck'));
        continue;
      }
      const { bytes } = object.value;
      const whole = eachEntry(bytes, 0, bytes.length, plan.oids.length, (mode, _from, _to, oidAt) => {
        if (mode === submoduleMode) return;
        const index = findOid(plan.oids, bytes, oidAt);
        if (index < 0) gaps.add(missingGap(place, Buffer.from(bytes).toString('hex', oidAt, oidAt + plan.oids.length), name));
        else if (mode === treeMode) open.push(index);
      });
      if (!whole) gaps.add(historyGap(name, 'unparsable', 'a tree is malformed', 'git fsck'));
    }
  }
}
