// Where in a tree certain objects stand. Each tree is read once, however many commits share it; a tree without any of them costs one number.
import { historyGap, type GapList } from './gap-list.ts';
import type { Place } from './locate-history.ts';
import { findOid, hexOf } from './oid-table.ts';
import { eachEntry, submoduleMode, treeMode } from './parse-objects.ts';
import type { Plan } from './plan.ts';
import type { Reader } from './read-object.ts';
import { missingGap } from './walk-commits.ts';

export interface Occurrence {
  readonly path: string;
  readonly target: number;
}

const none: readonly Occurrence[] = [];
/** In one tree: one blob at ten thousand paths is a bomb, not a project. */
const mostInTree = 10_000;
const maxDepth = 1000;

/** Answers for any tree which of `targets` it holds and where. Equal trees give the same list. */
export function makeOccurrences(plan: Plan, read: Reader, place: Place, targets: ReadonlySet<number>, gaps: GapList): (tree: number) => readonly Occurrence[] {
  const memo = new Map<number, readonly Occurrence[]>();
  // Nearly all entries are told apart by their first two bytes, without a look-up.
  const starts = new Uint8Array(65_536);
  const startOf = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
  for (const target of targets) starts[startOf(plan.oids.bytes, target * plan.oids.length)] = 1;
  /** Most trees share most of their subtrees: what stands there has its longer path made once for all of them. */
  const joined = new Map<readonly Occurrence[], Map<string, readonly Occurrence[]>>();
  const below = (name: string, inner: readonly Occurrence[]): readonly Occurrence[] => {
    let byName = joined.get(inner);
    if (byName === undefined) joined.set(inner, (byName = new Map<string, readonly Occurrence[]>()));
    const there = byName.get(name);
    if (there !== undefined) return there;
    const list = inner.map((one) => ({ path: one.path === '' ? name : `${name}/${one.path}`, target: one.target }));
    byName.set(name, list);
    return list;
  };
  const search = (tree: number, depth: number): readonly Occurrence[] => {
    const there = memo.get(tree);
    if (there !== undefined) return there;
    // Against a tree that holds itself, which only an index that lies can make.
    memo.set(tree, none);
    const object = read(tree);
    const name = `tree ${hexOf(plan.oids, tree)}`;
    if (!object.ok || object.value.type !== 2 || depth > maxDepth) {
      gaps.add(historyGap(name, object.ok ? 'unparsable' : object.error.what, `what stands in a tree is not known: ${!object.ok ? object.error.why : depth > maxDepth ? 'it lies too deep' : 'it is no tree'}`, 'git fsck'));
      return none;
    }
    const found: Occurrence[] = targets.has(tree) ? [{ path: '', target: tree }] : [];
    const { bytes } = object.value;
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let over = false;
    const whole = eachEntry(bytes, 0, bytes.length, plan.oids.length, (mode, nameFrom, nameTo, oidAt) => {
      if (mode === submoduleMode || (mode !== treeMode && starts[startOf(bytes, oidAt)] === 0)) return;
      const index = findOid(plan.oids, bytes, oidAt);
      if (mode === treeMode && index < 0) gaps.add(missingGap(place, view.toString('hex', oidAt, oidAt + plan.oids.length), name));
      if (index < 0) return;
      const entryName = (): string => view.toString('utf8', nameFrom, nameTo);
      if (mode !== treeMode) {
        if (targets.has(index)) found.push({ path: entryName(), target: index });
        return;
      }
      const inner = search(index, depth + 1);
      if (found.length + inner.length > mostInTree) over = true;
      else if (inner.length > 0) for (const one of below(entryName(), inner)) found.push(one);
    });
    if (!whole) gaps.add(historyGap(name, 'unparsable', 'a tree is malformed', 'git fsck'));
    if (over || found.length > mostInTree) gaps.add(historyGap(name, 'limit', `what was found stands in more than ${mostInTree} places of one tree; not all are told`));
    const list = found.length === 0 ? none : found;
    memo.set(tree, list);
    return list;
  };
  return (tree) => (tree < 0 ? none : search(tree, 0));
}
