// All objects of a repository and how they are made from one another, in flat arrays of shared memory: a plan costs nothing to hand to another thread.
import type { Gap } from '#model/gap';
import type { Oids } from './oid-table.ts';

export interface PlannedPack {
  readonly path: string;
  readonly name: string;
  readonly size: number;
}

/** `types` of what is not known before it is read (loose objects), and of what can never be made. */
export const unknownType = 7;
export const brokenType = 0;
export const typeNames = ['broken', 'commit', 'tree', 'blob', 'tag'] as const;
export const treeType = 2;

export interface Plan {
  readonly count: number;
  readonly oids: Oids;
  readonly packs: readonly PlannedPack[];
  /** Folders of loose objects. */
  readonly stores: readonly string[];
  /** Objects from here on are loose; `packOf` is then a place in `stores`. */
  readonly firstLoose: number;
  readonly packOf: Uint16Array;
  readonly offsets: Float64Array;
  /** Bytes of the header, and from the beginning of an object to that of the next. */
  readonly heads: Uint8Array;
  readonly spans: Uint32Array;
  /** Inflated size of what stands in the pack: for a delta that of its instructions. */
  readonly sizes: Uint32Array;
  /** As git numbers them, deltas as what they end in. */
  readonly types: Uint8Array;
  /** Base of a delta, or -1. */
  readonly parents: Int32Array;
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  /** 1 for a second copy of an object that stands elsewhere, too. */
  readonly twins: Uint8Array;
  /** What is no delta and no tree: the beginnings of all scanning. Heavy ones first, the others in the order of their packs. */
  readonly roots: Uint32Array;
  readonly gaps: readonly Gap[];
}

type Arrays = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

/** An array in shared memory. */
export function sharedArray<T extends Arrays>(kind: { new (buffer: SharedArrayBuffer): T; readonly BYTES_PER_ELEMENT: number }, length: number): T {
  return new kind(new SharedArrayBuffer(length * kind.BYTES_PER_ELEMENT));
}

/** Objects that are made from `index`, itself among them. */
export function countMadeFrom(plan: Plan, index: number): number {
  let count = 0;
  const open = [index];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    count += 1;
    for (let child = plan.firstChild[at] ?? -1; child >= 0; child = plan.nextSibling[child] ?? -1) open.push(child);
  }
  return count;
}
