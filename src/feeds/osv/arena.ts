// ASCII text by the hundred thousand, kept as bytes outside the garbage-collected heap: the first megabytes in memory, the rest in a
// file without a name, so that an archive of any size is built in bounded memory.
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { temporaryName } from '#kit/io/write-atomic';
import { join } from 'node:path';

export interface Arena {
  /** Returns a handle; handles count up from 0. The text is ASCII. */
  add(text: string): number;
  /** `count` texts from that handle on. */
  get(handle: number, count: number): readonly Buffer[];
  /** Gives the file back. */
  close(): void;
}

const chunkBytes = 4 << 20;
const chunksInMemory = 4;

/** `folder`: where the file goes when there is much; without one everything stays in memory. */
export function createArena(folder?: string): Arena {
  const chunks: Buffer[] = [];
  const places = createPlaces();
  let current = Buffer.allocUnsafeSlow(chunkBytes);
  let base = 0;
  let used = 0;
  let spill: Spill | undefined;
  const turn = (bytes: number): void => {
    const full = current.subarray(0, used);
    if (folder === undefined || chunks.length < chunksInMemory) chunks.push(full);
    else (spill ??= createSpill(folder, base)).write(full);
    base += used;
    used = 0;
    if (chunks.at(-1) === full || bytes > current.length) current = Buffer.allocUnsafeSlow(Math.max(chunkBytes, bytes));
  };
  const read = (start: number, end: number): Buffer => {
    if (start >= base) return current.subarray(start - base, end - base);
    if (spill !== undefined && start >= spill.start) return spill.read(start, end);
    let at = 0;
    for (const chunk of chunks) {
      if (start < at + chunk.length) return chunk.subarray(start - at, end - at);
      at += chunk.length;
    }
    return current.subarray(0, 0);
  };
  return {
    add(text) {
      if (used + text.length > current.length) turn(text.length);
      current.write(text, used, 'latin1');
      used += text.length;
      return places.add(base + used - text.length, base + used);
    },
    get(handle, count) {
      const start = places.start(handle);
      const end = places.end(handle + count - 1);
      // Texts never straddle two chunks, but several of them may.
      const whole = read(start, end);
      const one = (at: number): Buffer =>
        whole.length === end - start ? whole.subarray(places.start(at) - start, places.end(at) - start) : read(places.start(at), places.end(at));
      return Array.from({ length: count }, (_, at) => one(handle + at));
    },
    close: () => spill?.close(),
  };
}

interface Spill {
  readonly start: number;
  write(bytes: Buffer): void;
  read(start: number, end: number): Buffer;
  close(): void;
}

function createSpill(folder: string, start: number): Spill {
  const path = temporaryName(join(folder, 'spilling'));
  const fd = openSync(path, 'wx+', 0o600);
  let written = 0;
  return {
    start,
    write(bytes) {
      for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at, bytes.length - at, written + at);
      written += bytes.length;
    },
    read(from, to) {
      const buffer = Buffer.allocUnsafe(to - from);
      return buffer.subarray(0, readSync(fd, buffer, 0, buffer.length, from - start));
    },
    close() {
      closeSync(fd);
      rmSync(path, { force: true });
    },
  };
}

/** Where each text begins and ends, in numbers that a build may have millions of. */
function createPlaces(): { add(start: number, end: number): number; start(handle: number): number; end(handle: number): number } {
  let starts = new Float64Array(4096);
  let ends = new Float64Array(4096);
  let count = 0;
  const wider = (list: Float64Array): Float64Array<ArrayBuffer> => {
    const grown = new Float64Array(2 * list.length);
    grown.set(list);
    return grown;
  };
  return {
    add(start, end) {
      if (count === starts.length) [starts, ends] = [wider(starts), wider(ends)];
      starts[count] = start;
      ends[count] = end;
      count += 1;
      return count - 1;
    },
    start: (handle) => starts[handle] ?? 0,
    end: (handle) => ends[handle] ?? 0,
  };
}
