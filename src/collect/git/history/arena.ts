// Hands out blocks of the engine's memory, lowest place first, so that what is touched stays small. Few blocks live at once: lists do.
import { slack } from './engine.ts';

export interface Arena {
  /** Place of a block of `size` bytes; 0 if there is no room. */
  take(size: number): number;
  give(place: number): void;
}

export function makeArena(base: number, end: number): Arena {
  /** Free stretches by place, never touching one another. */
  const free: { at: number; size: number }[] = [{ at: base, size: end - base }];
  const used = new Map<number, number>();
  return {
    take: (wanted) => {
      const size = (wanted + slack + 15) & ~15;
      let index = 0;
      while (index < free.length && (free[index]?.size ?? 0) < size) index += 1;
      const stretch = free[index];
      if (stretch === undefined) return 0;
      const { at } = stretch;
      if (stretch.size === size) free.splice(index, 1);
      else {
        stretch.at += size;
        stretch.size -= size;
      }
      used.set(at, size);
      return at;
    },
    give: (at) => {
      const size = used.get(at);
      if (size === undefined) throw new Error('a block was given back twice');
      used.delete(at);
      let index = 0;
      while (index < free.length && (free[index]?.at ?? 0) < at) index += 1;
      const before = free[index - 1];
      const after = free[index];
      const joinsAfter = after !== undefined && at + size === after.at;
      if (before !== undefined && before.at + before.size === at) {
        before.size += size + (joinsAfter ? after.size : 0);
        if (joinsAfter) free.splice(index, 1);
      } else if (joinsAfter) {
        after.at = at;
        after.size += size;
      } else free.splice(index, 0, { at, size });
    },
  };
}
