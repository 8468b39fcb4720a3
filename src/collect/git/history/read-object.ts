// Reads single objects, wherever they stand. Keeps what it made lately: neighbours in a history are made from one another.
import { err, ok, type Result } from '#model/result';
import type { Reason } from '#kit/io/fs';
import { brokenType, type Plan } from './plan.ts';
import type { Workshop } from './workshop.ts';

export interface ReadObject {
  /** As git numbers them. */
  readonly type: number;
  readonly bytes: Uint8Array;
}

export type Reader = (index: number) => Result<ReadObject, Reason>;

/** Of each of two generations: when the young one is full, it becomes the old one, and what was old goes unless it was asked for since. */
const mostKept = 8 * 1024 * 1024;
const largestKept = 1024 * 1024;
/** What a kept object takes besides its bytes. */
const overhead = 400;

export function makeReader(plan: Plan, shop: Workshop): Reader {
  let young = new Map<number, ReadObject>();
  let old = new Map<number, ReadObject>();
  let size = 0;
  const keep = (index: number, one: ReadObject): ReadObject => {
    if (one.bytes.length > largestKept) return one;
    if (size > mostKept) {
      old = young;
      young = new Map();
      size = 0;
    }
    young.set(index, one);
    size += one.bytes.length + overhead;
    return one;
  };
  const kept = (index: number): ReadObject | undefined => {
    const there = young.get(index);
    if (there !== undefined) return there;
    const older = old.get(index);
    return older === undefined ? undefined : keep(index, older);
  };
  return (index) => {
    const there = kept(index);
    if (there !== undefined) return ok(there);
    if (plan.types[index] === brokenType) return err({ what: 'unparsable', why: 'it cannot be read from its pack' });
    const chain: number[] = [];
    let at = index;
    let near: ReadObject | undefined;
    while (at >= 0 && near === undefined) {
      chain.push(at);
      at = plan.parents[at] ?? -1;
      near = kept(at);
    }
    let base = near === undefined ? undefined : shop.put(near.bytes, near.type);
    let last: ReadObject | undefined;
    for (let next = chain.pop(); next !== undefined; next = chain.pop()) {
      if (shop.work.bytes > shop.maxWork) {
        if (base !== undefined) shop.give(base);
        return err({ what: 'limit', why: 'more would have to be made out of the repository than the limit allows' });
      }
      const made = shop.make(next, base, 0);
      if (base !== undefined) shop.give(base);
      if (!made.ok) return made;
      base = made.value;
      last = keep(next, { type: made.value.type, bytes: Buffer.from(shop.memory.subarray(made.value.at, made.value.at + made.value.length)) });
    }
    if (base !== undefined) shop.give(base);
    return last === undefined ? err({ what: 'fault', why: 'there is no memory left for it' }) : ok(last);
  };
}
