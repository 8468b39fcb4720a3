// The compressed bytes of an object, inside of the engine's memory: packs are read in windows, of which the last used stay.
import { err, ok, type Result } from '#model/result';
import { openRandomFile, type RandomFile } from '#kit/io/random-file';
import type { Reason } from '#kit/io/fs';
import type { PlannedPack } from './plan.ts';

const windowSize = 65_536;
/** What windows may take together. */
const mostBytes = 32 * 1024 * 1024;
/** More open packs than this are closed and opened again. */
const mostFiles = 64;

export interface PackWindows {
  /**
   * Where `length` bytes of a pack from `position` on stand; fewer if the pack ends. What lies in two windows is put into a block from
   * `block`, which the caller gives back if `owned`.
   */
  fetch(pack: number, position: number, length: number, block: (size: number) => number): Result<Fetched, Reason>;
  close(): void;
}

interface Fetched {
  readonly at: number;
  readonly length: number;
  readonly owned: boolean;
}

/** Bytes that the windows of these packs take. */
export const roomForWindows = (packs: readonly PlannedPack[]): number => windowsFor(packs) * windowSize;

const windowsFor = (packs: readonly PlannedPack[]): number => {
  const all = packs.reduce((sum, pack) => sum + Math.ceil(pack.size / windowSize), 0);
  return Math.max(1, Math.min(all, mostBytes / windowSize));
};

export function openWindows(packs: readonly PlannedPack[], memory: Uint8Array, base: number): PackWindows {
  const most = windowsFor(packs);
  const slots = new Map<number, { readonly at: number; readonly length: number }>();
  const files = new Map<number, RandomFile>();
  const fileOf = (pack: number): Result<RandomFile, Reason> => {
    const there = files.get(pack);
    if (there !== undefined) return ok(there);
    const opened = openRandomFile(packs[pack]?.path ?? '');
    if (!opened.ok) return opened;
    const oldest = files.entries().next().value;
    if (files.size >= mostFiles && oldest !== undefined) {
      oldest[1].close();
      files.delete(oldest[0]);
    }
    files.set(pack, opened.value);
    return opened;
  };
  const windowOf = (pack: number, number: number): Result<{ readonly at: number; readonly length: number }, Reason> => {
    const key = pack * 2 ** 32 + number;
    const there = slots.get(key);
    if (there !== undefined) {
      if (slots.size === most) {
        slots.delete(key);
        slots.set(key, there);
      }
      return ok(there);
    }
    const file = fileOf(pack);
    if (!file.ok) return file;
    let at = base + slots.size * windowSize;
    const oldest = slots.entries().next().value;
    if (slots.size >= most && oldest !== undefined) {
      slots.delete(oldest[0]);
      at = oldest[1].at;
    }
    const read = file.value.read(memory, at, windowSize, number * windowSize);
    if (!read.ok) return read;
    const slot = { at, length: read.value };
    slots.set(key, slot);
    return ok(slot);
  };
  return {
    fetch: (pack, position, length, block) => {
      const number = Math.floor(position / windowSize);
      const from = position - number * windowSize;
      if (from + length <= windowSize) {
        const window = windowOf(pack, number);
        return window.ok ? ok({ at: window.value.at + from, length: Math.max(0, Math.min(length, window.value.length - from)), owned: false }) : window;
      }
      const file = fileOf(pack);
      if (!file.ok) return file;
      const at = block(length);
      if (at === 0) return err({ what: 'limit', why: 'there is no memory left for its compressed data' });
      return fetchAcross({ pack, position, length, at }, windowOf, file.value, memory);
    },
    close: () => {
      for (const file of files.values()) file.close();
      files.clear();
      slots.clear();
    },
  };
}

type WindowOf = (pack: number, number: number) => Result<{ readonly at: number; readonly length: number }, Reason>;

/** Little is pieced together from windows, which the neighbours need as well; much is read as it is. */
function fetchAcross(place: { pack: number; position: number; length: number; at: number }, windowOf: WindowOf, file: RandomFile, memory: Uint8Array): Result<Fetched, Reason> {
  const { pack, position, length, at } = place;
  if (length > 4 * windowSize) {
    const read = file.read(memory, at, length, position);
    return read.ok ? ok({ at, length: read.value, owned: true }) : read;
  }
  let got = 0;
  while (got < length) {
    const number = Math.floor((position + got) / windowSize);
    const window = windowOf(pack, number);
    if (!window.ok) return window;
    const from = position + got - number * windowSize;
    const part = Math.min(length - got, window.value.length - from);
    if (part <= 0) break;
    memory.copyWithin(at + got, window.value.at + from, window.value.at + from + part);
    got += part;
  }
  return ok({ at, length: got, owned: true });
}
