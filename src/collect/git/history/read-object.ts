// Reads single objects, wherever they stand. Keeps what it made lately: neighbours in a history are made from one another.
import { err, ok, type Result } from '#model/result';
import type { Reason } from '#kit/io/fs';
import { brokenType, type Plan } from './plan.ts';
import type { Made, Workshop } from './workshop.ts';

export interface ReadObject {
  /** As git numbers them. */
  readonly type: number;
  readonly bytes: Uint8Array;
}

export type Reader = (index: number) => Result<ReadObject, Reason>;

const mostKept = 24 * 1024 * 1024;
const largestKept = 1024 * 1024;
/** What a kept object takes besides its bytes. */
const overhead = 200;

export function makeReader(plan: Plan, shop: Workshop): Reader {
  const kept = new Map<number, ReadObject>();
  let size = 0;
  const keep = (index: number, made: Made): ReadObject => {
    const one = { type: made.type, bytes: shop.memory.slice(made.at, made.at + made.length) };
    if (made.length > largestKept) return one;
    kept.set(index, one);
    size += made.length + overhead;
    for (const [oldest, { bytes }] of kept) {
      if (size <= mostKept) break;
      kept.delete(oldest);
      size -= bytes.length + overhead;
    }
    return one;
  };
  return (index) => {
    const there = kept.get(index);
    if (there !== undefined) {
      kept.delete(index);
      kept.set(index, there);
      return ok(there);
    }
    if (plan.types[index] === brokenType) return err({ what: 'unparsable', why: 'it cannot be read from its pack' });
    const chain: number[] = [];
    let at = index;
    while (at >= 0 && !kept.has(at)) {
      chain.push(at);
      at = plan.parents[at] ?? -1;
    }
    const near = kept.get(at);
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
      last = keep(next, made.value);
    }
    if (base !== undefined) shop.give(base);
    return last === undefined ? err({ what: 'fault', why: 'there is no memory left for it' }) : ok(last);
  };
}
