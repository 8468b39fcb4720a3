// Scans the objects of a plan, root by root. Several workers may share the roots: `take` says which is next.
import { createHash } from 'node:crypto';
import type { Reason } from '#kit/io/fs';
import { carryHits, leastRun } from './carry-hits.ts';
import type { BlobScanner, Hit, ObjectType, ScannedObject, ScanOptions, ScanTotals } from './contract.ts';
import { historyGap, makeGapList, type GapList } from './gap-list.ts';
import { hexOf } from './oid-table.ts';
import { countMadeFrom, treeType, typeNames, type Plan } from './plan.ts';
import { walkTree, type Visit } from './walk-tree.ts';
import type { Made, Workshop } from './workshop.ts';

/** `take` gives places in `plan.roots`, each once, `undefined` when there are no more. */
export function scanSlice(plan: Plan, shop: Workshop, scanner: BlobScanner, take: () => number | undefined, onObject: (object: ScannedObject) => void, options: ScanOptions = {}): ScanTotals {
  const gaps = makeGapList();
  const totals = { objects: 0, bytes: 0, scannedBytes: 0 };
  const { isNeeded, knownHits, prepare } = selection(plan, options);
  const visit: Visit<readonly Hit[] | undefined> = {
    leastRun: leastRun(scanner),
    needed: isNeeded,
    failed: (index, reason) => gaps.add(objectGap(plan, index, reason)),
    made: (index, made, parent) => {
      const known = knownHits(index);
      if (known !== undefined) return known;
      if (made.type === treeType || plan.twins[index] === 1 || options.wanted?.[index] === 0) return undefined;
      if (options.verify === true && !isItself(plan, shop, index, made)) gaps.add(objectGap(plan, index, { what: 'unparsable', why: 'its content is not what its id says' }));
      const bytes = shop.memory.subarray(made.at, made.at + made.length);
      const delta = parent?.note === undefined || made.runs < 0 ? undefined : { runs: shop.runs, count: made.runs, baseLength: parent.length, baseHits: parent.note };
      const { hits, scanned } = delta === undefined ? { hits: scanner.scan(bytes, made.length, 0, made.length), scanned: made.length } : carryHits(scanner, bytes, made.length, delta);
      totals.objects += 1;
      totals.bytes += made.length;
      totals.scannedBytes += scanned;
      onObject({ index, oid: hexOf(plan.oids, index), type: typeNames[made.type] as ObjectType, length: made.length, bytes, hits });
      return hits;
    },
  };
  for (let place = take(); place !== undefined; place = take()) {
    const root = plan.roots[place];
    if (root === undefined) continue;
    prepare(root);
    if (!walkTree(plan, shop, root, visit)) {
      gaps.add(historyGap('git history', 'limit', `more than ${shop.maxWork} bytes would have to be made out of it; the rest was not scanned`));
      break;
    }
  }
  return { ...totals, gaps: gaps.all() };
}

export function objectGap(plan: Plan, index: number, reason: Reason): ReturnType<GapList['all']>[number] {
  const made = countMadeFrom(plan, index) - 1;
  const where = index >= plan.firstLoose ? 'loose object' : `${plan.packs[plan.packOf[index] ?? 0]?.name ?? 'pack'}, object`;
  const others = made === 0 ? '' : `, and ${made} ${made === 1 ? 'object' : 'objects'} made from it with it`;
  return { where: { subject: `${where} ${hexOf(plan.oids, index)}` }, what: reason.what, why: `an object of the history was not scanned${others}: ${reason.why}`, required: reason.what !== 'limit', ...(reason.what === 'limit' ? {} : { mend: 'git fsck' }) };
}

function isItself(plan: Plan, shop: Workshop, index: number, made: Made): boolean {
  const sum = createHash(plan.oids.length === 20 ? 'sha1' : 'sha256').update(`${typeNames[made.type as 1]} ${made.length}\0`).update(shop.memory.subarray(made.at, made.at + made.length));
  return sum.digest('hex') === hexOf(plan.oids, index);
}

interface Selection {
  readonly isNeeded: (index: number) => boolean;
  readonly knownHits: (index: number) => readonly Hit[] | undefined;
  readonly prepare: (root: number) => void;
}

/** Which objects have to be made: those to be scanned, and what they are made from. */
function selection(plan: Plan, options: ScanOptions): Selection {
  const { known, wanted } = options;
  if (known === undefined && wanted === undefined) return { isNeeded: () => true, knownHits: () => undefined, prepare: () => undefined };
  const needed = new Uint8Array(plan.count);
  const hits = new Map<number, readonly Hit[]>();
  return {
    isNeeded: (index) => needed[index] === 1,
    knownHits: (index) => hits.get(index),
    prepare: (root) => {
      hits.clear();
      const open = [root];
      for (let at = open.pop(); at !== undefined; at = open.pop()) {
        const there = plan.twins[at] === 1 || wanted?.[at] === 0 ? undefined : known?.(hexOf(plan.oids, at));
        if (there !== undefined) hits.set(at, there);
        else if (plan.twins[at] !== 1 && wanted?.[at] !== 0) for (let up = at; up >= 0 && needed[up] !== 1; up = plan.parents[up] ?? -1) needed[up] = 1;
        for (let child = plan.firstChild[at] ?? -1; child >= 0; child = plan.nextSibling[child] ?? -1) open.push(child);
      }
    },
  };
}
