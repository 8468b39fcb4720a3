// Walks one tree of deltas depth first, each object made from its parent, and frees a parent as soon as its last child is made. If memory
// runs out, the parent that is needed last goes, and is made again when its turn comes.
import type { Result } from '#model/result';
import type { Reason } from '#kit/io/fs';
import type { Plan } from './plan.ts';
import type { Made, Workshop } from './workshop.ts';

export interface Visit<T> {
  /** Called for every object made; what it returns is handed to the visits of the children. */
  made(index: number, made: Made, parent: { readonly note: T; readonly length: number } | undefined): T;
  /** Nothing of it, nor of what is made from it, will be visited. */
  failed(index: number, reason: Reason): void;
  /** False: neither it nor what is made from it is needed. */
  needed(index: number): boolean;
  /** Copied runs shorter than this are of no use to it. */
  readonly leastRun: number;
}

interface Frame<T> {
  readonly index: number;
  made: Made | undefined;
  readonly note: T;
  readonly length: number;
  next: number;
}

interface Pinned {
  made: Made | undefined;
}

/** False if the budget of work ran out. */
export function walkTree<T>(plan: Plan, shop: Workshop, root: number, visit: Visit<T>): boolean {
  const stack: Frame<T>[] = [];
  /** What is in use just now. */
  const pinned: Pinned = { made: undefined };
  const give = (frame: Frame<T>): void => {
    if (frame.made !== undefined) shop.give(frame.made);
    frame.made = undefined;
  };
  const nextNeeded = (first: number): number => {
    let index = first;
    while (index >= 0 && !visit.needed(index)) index = plan.nextSibling[index] ?? -1;
    return index;
  };
  const enter = (index: number, made: Made, parent: Frame<T> | undefined): void => {
    const note = visit.made(index, made, parent);
    const next = nextNeeded(plan.firstChild[index] ?? -1);
    if (next < 0) shop.give(made);
    else stack.push({ index, made, note, length: made.length, next });
  };
  shop.onFull = () => {
    const victim = stack.find((frame) => frame.made !== undefined && frame.made !== pinned.made);
    if (victim !== undefined) give(victim);
    return victim !== undefined;
  };
  try {
    if (!visit.needed(root)) return true;
    const first = shop.make(root, undefined, 0);
    if (first.ok) enter(root, first.value, undefined);
    else visit.failed(root, first.error);
    for (let frame = stack[stack.length - 1]; frame !== undefined; frame = stack[stack.length - 1]) {
      if (shop.work.bytes > shop.maxWork) return false;
      const { next } = frame;
      const again = frame.made === undefined ? remake(plan, shop, frame.index, stack, pinned) : undefined;
      if (again?.ok === true) frame.made = again.value;
      const base = frame.made;
      let child: Result<Made, Reason>;
      if (base === undefined) child = again as Result<Made, Reason>;
      else {
        pinned.made = base;
        child = shop.make(next, base, visit.leastRun);
        pinned.made = undefined;
      }
      frame.next = nextNeeded(plan.nextSibling[next] ?? -1);
      if (frame.next < 0) {
        give(frame);
        stack.pop();
      }
      if (child.ok) enter(next, child.value, frame);
      else visit.failed(next, child.error);
    }
    return true;
  } finally {
    for (const frame of stack) give(frame);
    shop.onFull = () => false;
  }
}

/** Makes an object again that was given up: from the nearest ancestor that is still there, else from the root. */
function remake<T>(plan: Plan, shop: Workshop, index: number, stack: readonly Frame<T>[], pinned: Pinned): Result<Made, Reason> {
  const live = new Map(stack.flatMap((frame) => (frame.made === undefined ? [] : [[frame.index, frame.made] as const])));
  const chain: number[] = [];
  let at = index;
  while (at >= 0 && !live.has(at)) {
    chain.push(at);
    at = plan.parents[at] ?? -1;
  }
  let base = live.get(at);
  let own = false;
  for (let next = chain.pop(); next !== undefined; next = chain.pop()) {
    pinned.made = base;
    const made = shop.make(next, base, 0);
    pinned.made = undefined;
    if (base !== undefined && own) shop.give(base);
    if (!made.ok) return made;
    base = made.value;
    own = true;
  }
  if (base === undefined) throw new Error('an object has no beginning');
  return { ok: true, value: base };
}
