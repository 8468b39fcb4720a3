// AssemblyScript. The loops of ../prefilter.ts on bytes in WebAssembly memory, with the same answers. The caller lays the tables out (see ../prefilter-wasm.ts);
// each function writes pairs of numbers to `out` and returns how many, or -1 if there are more than `most`.

/** Where the tables lie. */
let bits: usize = 0;
let heads: usize = 0;
let entries: usize = 0;
let starts: usize = 0;
let texts: usize = 0;
let masks: usize = 0;
let classes: usize = 0;

export function layout(b: usize, h: usize, e: usize, s: usize, t: usize, m: usize, c: usize): void {
  bits = b;
  heads = h;
  entries = e;
  starts = s;
  texts = t;
  masks = m;
  classes = c;
}

/** Memory below this is the module's own. */
export function heapBase(): usize {
  return __heap_base;
}

/** Literals that begin in [from, to) of the bytes at `at`, of which there are `length`. `longest`: bytes of the longest literal. */
export function findLiterals(at: usize, length: i32, from: i32, to: i32, longest: i32, out: usize, most: i32): i32 {
  const last = min<i32>(length - 2, to + longest);
  let count = 0;
  // The window is followed by at least one byte more, so that four can be loaded.
  for (let i = from; i < last; i += 2) {
    const v = load<u32>(at + <usize>i);
    const hash: u32 = (((v & 0xffffff) | 0x202020) * 0x9e3779b1) >> 16;
    if ((<u32>load<u8>(bits + <usize>(hash >> 3)) & ((<u32>1) << (hash & 7))) == 0) continue;
    let next = <i32>load<u16>(heads + <usize>(hash << 1));
    while (next != 0) {
      const entry = entries + <usize>((next - 1) * 6);
      const literal = <i32>load<u16>(entry);
      const start = i - <i32>load<u16>(entry + 2);
      next = <i32>load<u16>(entry + 4);
      if (start < from || start >= to) continue;
      const first = <i32>load<u16>(starts + <usize>(literal << 1));
      const size = <i32>load<u16>(starts + <usize>((literal + 1) << 1)) - first;
      if (start + size > length) continue;
      let same = 0;
      while (same < size && (load<u8>(at + <usize>(start + same)) | load<u8>(masks + <usize>(first + same))) == load<u8>(texts + <usize>(first + same))) same += 1;
      if (same < size) continue;
      if (count == most) return -1;
      store<i32>(out + <usize>(count << 3), start);
      store<i32>(out + <usize>(count << 3) + 4, literal);
      count += 1;
    }
  }
  return count;
}

/** Segments that begin in [from, to); the numbers are those of ../segments.ts. `before`: a letter or digit stands before `from`. */
export function findSegments(at: usize, length: i32, from: i32, to: i32, before: i32, leastSegment: i32, leastDigits: i32, leastChanges: i32, longSegment: i32, manyChanges: i32, longest: i32, out: usize, most: i32): i32 {
  let i = from;
  let count = 0;
  if (before != 0) while (i < length && load<u8>(classes + <usize>load<u8>(at + <usize>i)) != 0) i += 1;
  while (i < to) {
    const probe = i + leastSegment - 1;
    if (probe >= length) return count;
    let back = probe;
    while (back >= i && load<u8>(classes + <usize>load<u8>(at + <usize>back)) != 0) back -= 1;
    if (back >= i) {
      i = back + 1;
      continue;
    }
    let end = i;
    let changes = 0;
    let digits = 0;
    let last: u8 = 0;
    const limit = min<i32>(length, i + longest);
    while (end < limit) {
      const kind = load<u8>(classes + <usize>load<u8>(at + <usize>end));
      if (kind == 0) break;
      if (kind == 1) digits += 1;
      if (kind != last && end > i && (kind == 1 || last == 1 || kind == 3)) changes += 1;
      last = kind;
      end += 1;
    }
    if ((digits >= leastDigits && changes >= leastChanges) || (digits > 0 && end - i >= longSegment && changes >= manyChanges)) {
      if (count == most) return -1;
      store<i32>(out + <usize>(count << 3), i);
      store<i32>(out + <usize>(count << 3) + 4, end);
      count += 1;
    }
    while (end < length && load<u8>(classes + <usize>load<u8>(at + <usize>end)) != 0) end += 1;
    i = end + 1;
  }
  return count;
}
