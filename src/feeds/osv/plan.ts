// What an update has to do: which records of the shelf are the ones that the last build has, and which are new, changed or gone.
import type { RecordPack } from './pack-reader.ts';
import type { Shelf } from './shelf.ts';

export interface Plan {
  /** Per record of the shelf: its position in the last pack where that has the very same text, else -1. */
  readonly kept: Int32Array;
  /** Positions in the last pack of what changed or is gone. */
  readonly left: readonly number[];
  /** New and changed records of the shelf, plus those that are gone. */
  readonly changes: number;
}

/** Both are sorted by id. The same text is the same checksum and the same length. */
export function planUpdate(pack: RecordPack, shelf: Shelf): Plan {
  const kept = new Int32Array(shelf.ids.length).fill(-1);
  const left: number[] = [];
  const { ids } = pack;
  let old = 0;
  let fresh = 0;
  let gone = 0;
  for (const [at, id] of shelf.ids.entries()) {
    for (; old < ids.length && (ids[old] ?? '') < id; old += 1) {
      left.push(old);
      gone += 1;
    }
    const there = ids[old] === id;
    if (there && pack.crc[old] === shelf.crc[at] && pack.size[old] === shelf.size[at]) kept[at] = old;
    else {
      fresh += 1;
      if (there) left.push(old);
    }
    if (there) old += 1;
  }
  for (; old < ids.length; old += 1) {
    left.push(old);
    gone += 1;
  }
  return { kept, left, changes: fresh + gone };
}

/** Above this, making everything anew is as quick and simpler. */
export const isSmall = (plan: Plan, records: number): boolean => plan.changes <= 5_000 && plan.changes <= Math.max(20, records / 20);
