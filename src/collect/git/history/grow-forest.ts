// Joins deltas to trees: what type each object has in the end, the children of each, heavy ones last, and the order of the roots.
// Visiting the heaviest child last, when its base can go, keeps at most log2(n) bases alive at once.
import { historyGap, type GapList } from './gap-list.ts';
import { hexOf } from './oid-table.ts';
import { brokenType, treeType, unknownType, type Plan } from './plan.ts';

/** A delta before it is known what it ends in; never in a finished plan. */
export const deltaType = 99;

type Draft = Omit<Plan, 'roots' | 'gaps' | 'packs'>;

/** Fills types, children and siblings; the roots. */
export function growForest(draft: Draft, packNameOf: (index: number) => string, gaps: GapList): Uint32Array {
  const depths = resolveTypes(draft, packNameOf, gaps);
  const weights = weigh(draft, depths);
  joinChildren(draft, weights);
  return orderRoots(draft, weights);
}

/** Depth below the root. A chain that ends in itself or in what is broken is broken. */
function resolveTypes(draft: Draft, packNameOf: (index: number) => string, gaps: GapList): Int32Array {
  const { count, types, parents } = draft;
  const depths = new Int32Array(count);
  const marks = new Int32Array(count);
  const chain: number[] = [];
  for (let start = 0; start < count; start += 1) {
    let at = start;
    while (types[at] === deltaType && marks[at] !== start + 1) {
      marks[at] = start + 1;
      chain.push(at);
      at = parents[at] ?? -1;
    }
    let type = types[at] ?? brokenType;
    if (type === deltaType) {
      type = brokenType;
      gaps.add(historyGap(packNameOf(start), 'unparsable', `object ${hexOf(draft.oids, start)} is made from itself by way of others`, 'git fsck'));
    } else if (type === brokenType && chain.length > 0) gaps.add(historyGap(packNameOf(start), 'unparsable', `object ${hexOf(draft.oids, start)} is made from one that cannot be read`, 'git fsck'));
    let depth = depths[at] ?? 0;
    for (let index = chain.pop(); index !== undefined; index = chain.pop()) {
      types[index] = type;
      depth += 1;
      depths[index] = depth;
    }
  }
  return depths;
}

/** Bytes of pack that each object and all that is made from it take. */
function weigh({ count, spans, parents }: Draft, depths: Int32Array): Float64Array {
  const weights = new Float64Array(count);
  const deepest = depths.reduce((a, b) => Math.max(a, b), 0);
  const starts = new Int32Array(deepest + 2);
  for (const depth of depths) starts[depth + 1] = (starts[depth + 1] ?? 0) + 1;
  for (let depth = 1; depth < starts.length; depth += 1) starts[depth] = (starts[depth] ?? 0) + (starts[depth - 1] ?? 0);
  const byDepth = new Int32Array(count);
  for (let index = 0; index < count; index += 1) {
    const depth = depths[index] ?? 0;
    byDepth[starts[depth] ?? 0] = index;
    starts[depth] = (starts[depth] ?? 0) + 1;
  }
  for (let at = count - 1; at >= 0; at -= 1) {
    const index = byDepth[at] ?? 0;
    const own = (weights[index] ?? 0) + (spans[index] ?? 0) + 256;
    weights[index] = own;
    const parent = parents[index] ?? -1;
    if (parent >= 0 && (depths[index] ?? 0) > 0) weights[parent] = (weights[parent] ?? 0) + own;
  }
  return weights;
}

function joinChildren({ count, types, parents, firstChild, nextSibling }: Draft, weights: Float64Array): void {
  const heavy = new Int32Array(count).fill(-1);
  const joins = (index: number): boolean => (parents[index] ?? -1) >= 0 && types[index] !== brokenType;
  for (let index = 0; index < count; index += 1) {
    const parent = parents[index] ?? -1;
    if (!joins(index)) continue;
    const rival = heavy[parent] ?? -1;
    if (rival < 0 || (weights[rival] ?? 0) < (weights[index] ?? 0)) heavy[parent] = index;
  }
  // Each goes to the front: the heavy one first, so that it ends up last; the others from behind, so that they keep their order.
  for (let index = 0; index < count; index += 1) if ((heavy[index] ?? -1) >= 0) firstChild[index] = heavy[index] ?? -1;
  for (let index = count - 1; index >= 0; index -= 1) {
    const parent = parents[index] ?? -1;
    if (!joins(index) || heavy[parent] === index) continue;
    nextSibling[index] = firstChild[parent] ?? -1;
    firstChild[parent] = index;
  }
}

function orderRoots({ count, types, parents, packOf, offsets, firstLoose }: Draft, weights: Float64Array): Uint32Array {
  const roots: number[] = [];
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    const type = types[index] ?? brokenType;
    if (type === brokenType || type === treeType || (parents[index] ?? -1) >= 0) continue;
    if (type !== unknownType && type > 4) continue;
    roots.push(index);
    total += weights[index] ?? 0;
  }
  // Few are worth being first; reading the others in the order of their packs is cheaper than dealing them out a little more evenly.
  const worthIt = Math.max(total / 512, 4096);
  const isHeavy = (index: number): boolean => (weights[index] ?? 0) >= worthIt;
  const heavy = roots.filter(isHeavy).sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0));
  const light = inPackOrder({ packOf, offsets, firstLoose }, roots.filter((index) => !isHeavy(index)));
  const ordered = new Uint32Array(new SharedArrayBuffer(roots.length * 4));
  ordered.set(heavy);
  ordered.set(light, heavy.length);
  return ordered;
}

/** The order in which reading costs least: as they stand in their packs, loose ones last. */
export function inPackOrder({ packOf, offsets, firstLoose }: Pick<Plan, 'packOf' | 'offsets' | 'firstLoose'>, indices: readonly number[]): Uint32Array {
  const places = Float64Array.from(indices, (index) => (index >= firstLoose ? Infinity : (packOf[index] ?? 0) * 2 ** 39 + (offsets[index] ?? 0)));
  const order = Uint32Array.from(indices, (_, at) => at);
  order.sort((a, b) => (places[a] === places[b] ? a - b : (places[a] ?? 0) - (places[b] ?? 0)));
  return order.map((at) => indices[at] ?? 0);
}
