// Makes objects: inflates what stands whole, applies deltas to bases that are there, all inside of one bounded block of memory.
import { err, ok, type Result } from '#model/result';
import { readBounded, type Reason } from '#kit/io/fs';
import { makeArena } from './arena.ts';
import { errFull, faultOf, mostRuns, openEngine, slack } from './engine.ts';
import type { HistoryOptions } from './contract.ts';
import { loosePath } from './list-objects.ts';
import { hexOf } from './oid-table.ts';
import { openWindows, roomForWindows } from './pack-window.ts';
import { typeNames, type Plan } from './plan.ts';

export interface Made {
  /** Place in `memory`; whoever asked gives it back. */
  readonly at: number;
  readonly length: number;
  readonly type: number;
  /** Runs copied from the base, in `runs`; -1: none of that is known. */
  readonly runs: number;
}

export interface Workshop {
  readonly memory: Uint8Array;
  /** Of the last delta applied. */
  readonly runs: Uint32Array;
  readonly maxObject: number;
  /** Makes object `index`, from `base` if it is a delta. Runs shorter than `least` are not told. */
  make(index: number, base: Made | undefined, least: number): Result<Made, Reason>;
  /** Puts bytes of the caller's into a block. */
  put(bytes: Uint8Array, type: number): Made | undefined;
  give(made: Made): void;
  /** Asked when there is no room; true if it gave some back. */
  onFull: () => boolean;
  /** Bytes made so far. */
  readonly work: { bytes: number };
  readonly maxWork: number;
  close(): void;
}

export const defaultMaxObject = 32 * 1024 * 1024;
const defaultMaxWork = 256 * 1024 ** 3;
const longestLooseHeader = 64;

export function openWorkshop(plan: Plan, options: HistoryOptions): Workshop {
  const maxObject = options.maxObject ?? defaultMaxObject;
  const windows = roomForWindows(plan.packs);
  // A base, a delta, what comes of it, and the compressed bytes at once; no delta is read that is larger than an object may be.
  const room = windows + 5 * (maxObject + slack * 4) + 65_536;
  const engine = openEngine(room, options.engine);
  const { memory, runs } = engine;
  const packs = openWindows(plan.packs, memory, engine.base);
  const arena = makeArena(engine.base + windows + slack, engine.base + room - slack);
  const shop = { onFull: (): boolean => false };
  const work = { bytes: 0 };
  const take = (size: number): number => {
    for (;;) {
      const at = arena.take(size);
      if (at !== 0 || !shop.onFull()) return at;
    }
  };
  const noRoom: Reason = { what: 'limit', why: 'there is no memory left for it' };
  const tooLarge: Reason = { what: 'limit', why: `it is larger than the limit of ${maxObject} bytes` };
  const damaged = (code: number): Reason => ({ what: 'unparsable', why: faultOf(code) });

  /** Inflates what stands in a pack at `index` into a block of its own. */
  const inflatePacked = (index: number): Result<number, Reason> => {
    const size = plan.sizes[index] ?? 0;
    if (size > maxObject) return err(tooLarge);
    const head = plan.heads[index] ?? 0;
    // No sane encoder takes twice the size; more is no part of this object.
    const span = Math.min((plan.spans[index] ?? 0) - head, size * 2 + 4096);
    const source = packs.fetch(plan.packOf[index] ?? 0, (plan.offsets[index] ?? 0) + head, span, take);
    if (!source.ok) return source;
    const at = take(size);
    const done = at === 0 ? 0 : engine.inflate(source.value.at, source.value.length, at, size);
    if (source.value.owned) arena.give(source.value.at);
    if (at === 0) return err(noRoom);
    if (done >= 0) return ok(at);
    arena.give(at);
    return err(damaged(done));
  };

  const makeLoose = (index: number): Result<Made, Reason> => {
    const file = readBounded(loosePath(plan.stores[plan.packOf[index] ?? 0] ?? '', hexOf(plan.oids, index)), maxObject + (maxObject >>> 3) + 65_536);
    if (!file.ok) return err(file.error.what === 'limit' ? tooLarge : file.error);
    const source = take(file.value.length);
    const head = source === 0 ? 0 : take(longestLooseHeader);
    if (head === 0) {
      if (source !== 0) arena.give(source);
      return err(noRoom);
    }
    memory.set(file.value, source);
    try {
      memory.fill(0, head, head + longestLooseHeader);
      const first = engine.inflate(source, file.value.length, head, longestLooseHeader);
      // An object shorter than that is all there now.
      if (first < 0 && first !== errFull && first !== -7) return err(damaged(first));
      const said = headerOf(memory, head);
      if (said === undefined) return err({ what: 'unparsable', why: 'it does not say what it is' });
      if (said.size > maxObject) return err(tooLarge);
      const whole = take(said.size + said.length);
      if (whole === 0) return err(noRoom);
      const done = engine.inflate(source, file.value.length, whole, said.size + said.length);
      if (done >= 0) {
        memory.copyWithin(whole, whole + said.length, whole + said.length + said.size);
        return ok({ at: whole, length: said.size, type: said.type, runs: -1 });
      }
      arena.give(whole);
      return err(damaged(done));
    } finally {
      arena.give(source);
      arena.give(head);
    }
  };

  const makeDelta = (index: number, base: Made, least: number): Result<Made, Reason> => {
    const delta = inflatePacked(index);
    if (!delta.ok) return delta;
    try {
      const end = delta.value + (plan.sizes[index] ?? 0);
      const from = readSize(memory, delta.value, end);
      const to = readSize(memory, from.next, end);
      if (to.next > end) return err(damaged(-20));
      if (from.size !== base.length) return err({ what: 'unparsable', why: 'its delta was made for a base of another size' });
      if (to.size > maxObject) return err(tooLarge);
      const at = take(to.size);
      if (at === 0) return err(noRoom);
      const count = engine.applyDelta(base.at, base.length, to.next, end - to.next, at, to.size, least);
      if (count >= 0) return ok({ at, length: to.size, type: base.type, runs: count > mostRuns ? -1 : count });
      arena.give(at);
      return err(damaged(count));
    } finally {
      arena.give(delta.value);
    }
  };

  const makeOne = (index: number, base: Made | undefined, least: number): Result<Made, Reason> => {
    if (index >= plan.firstLoose) return makeLoose(index);
    if (base !== undefined) return makeDelta(index, base, least);
    const whole = inflatePacked(index);
    return whole.ok ? ok({ at: whole.value, length: plan.sizes[index] ?? 0, type: plan.types[index] ?? 0, runs: -1 }) : whole;
  };

  return Object.assign(shop, {
    memory, runs, maxObject, work, maxWork: options.maxWork ?? defaultMaxWork,
    make: (index: number, base: Made | undefined, least: number) => {
      const made = makeOne(index, base, least);
      if (made.ok) work.bytes += made.value.length;
      return made;
    },
    put: (bytes: Uint8Array, type: number) => {
      const at = take(bytes.length);
      if (at === 0) return undefined;
      memory.set(bytes, at);
      return { at, length: bytes.length, type, runs: -1 };
    },
    give: (made: Made) => arena.give(made.at),
    close: () => packs.close(),
  });
}

/** Git's numbers of seven bits each, low ones first. Too long a number comes out as one that no size equals. */
function readSize(memory: Uint8Array, from: number, end: number): { readonly size: number; readonly next: number } {
  let size = 0;
  let at = from;
  for (let unit = 1; at < end && at < from + 8; unit *= 128) {
    const byte = memory[at++] ?? 0;
    size += (byte & 0x7f) * unit;
    if (byte < 0x80) return { size, next: at };
  }
  return { size: -1, next: end + 1 };
}

/** `blob 12\0` */
function headerOf(memory: Uint8Array, at: number): { readonly type: number; readonly size: number; readonly length: number } | undefined {
  const text = Buffer.from(memory.buffer, memory.byteOffset + at, longestLooseHeader).toString('latin1');
  const [whole, name, size] = /^(commit|tree|blob|tag) (0|[1-9]\d{0,14})\0/.exec(text) ?? [];
  return whole === undefined ? undefined : { type: typeNames.indexOf(name as 'blob'), size: Number(size), length: whole.length };
}
