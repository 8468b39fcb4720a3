// ASCII text by the hundred thousand, kept as bytes outside the garbage-collected heap.

export interface Arena {
  /** Returns a handle; handles count up from 0. The text is ASCII. */
  add(text: string): number;
  /** Valid as long as the arena. */
  get(handle: number): Buffer;
  readonly count: number;
}

const chunkBytes = 4 << 20;

export function createArena(): Arena {
  const chunks: Buffer[] = [];
  let used = chunkBytes;
  let places = new Uint32Array(3 * 1024);
  let count = 0;
  const room = (bytes: number): Buffer => {
    const last = chunks.at(-1);
    if (last !== undefined && used + bytes <= last.length) return last;
    const fresh = Buffer.allocUnsafeSlow(Math.max(chunkBytes, bytes));
    chunks.push(fresh);
    used = 0;
    return fresh;
  };
  return {
    add(text) {
      const bytes = text.length;
      const chunk = room(bytes);
      chunk.write(text, used, 'latin1');
      if (3 * count === places.length) {
        const wider = new Uint32Array(2 * places.length);
        wider.set(places);
        places = wider;
      }
      places.set([chunks.length - 1, used, bytes], 3 * count);
      used += bytes;
      count += 1;
      return count - 1;
    },
    get(handle) {
      const [chunk = 0, start = 0, bytes = 0] = places.subarray(3 * handle, 3 * handle + 3);
      return (chunks[chunk] ?? Buffer.alloc(0)).subarray(start, start + bytes);
    },
    get count() {
      return count;
    },
  };
}
