// AssemblyScript. The loops of ../prefilter.ts on bytes in WebAssembly memory, with the same answers. The caller lays the tables out (see ../prefilter-wasm.ts);
// each function writes pairs of numbers to `out` and returns how many, or -1 if there are more than `most`.

/** Where the tables lie. */
let bits: usize = 0;
let quads: usize = 0;
let heads: usize = 0;
let entries: usize = 0;
let starts: usize = 0;
let texts: usize = 0;
let masks: usize = 0;
let classes: usize = 0;

export function layout(b: usize, q: usize, h: usize, e: usize, s: usize, t: usize, m: usize, c: usize): void {
  bits = b;
  quads = q;
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
  // There is room to read before and behind the bytes.
  for (let i = from; i < last; i += 2) {
    const place = at + <usize>i;
    // A literal's four letters begin here or one before: both are tried at once, which is cheaper than guessing which.
    const first: u32 = ((load<u32>(place) | 0x20202020) * 0x85ebca6b) >> 16;
    const second: u32 = ((load<u32>(place - 1) | 0x20202020) * 0x85ebca6b) >> 16;
    if (((((<u32>load<u8>(quads + <usize>(first >> 3))) >> (first & 7)) | ((<u32>load<u8>(quads + <usize>(second >> 3))) >> (second & 7))) & 1) == 0) continue;
    const hash: u32 = (((load<u32>(place) & 0xffffff) | 0x202020) * 0x9e3779b1) >> 16;
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

// @ts-ignore: decorator
@inline
function alnumMask(at: usize): u64 {
  const v = v128.load(at);
  const letters = v128.le<u8>(v128.sub<u8>(v128.or(v, v128.splat<u8>(0x20)), v128.splat<u8>(0x61)), v128.splat<u8>(25));
  const digits = v128.le<u8>(v128.sub<u8>(v, v128.splat<u8>(0x30)), v128.splat<u8>(9));
  return <u64>(<u32>v128.bitmask<i8>(v128.or(letters, digits)) & 0xffff);
}

// @ts-ignore: decorator
@inline
function digitMask(at: usize): u64 {
  const v = v128.load(at);
  return <u64>(<u32>v128.bitmask<i8>(v128.le<u8>(v128.sub<u8>(v, v128.splat<u8>(0x30)), v128.splat<u8>(9))) & 0xffff);
}

/**
 * Segments that begin in [0, to) of the bytes at `at`; the numbers are those of ../segments.ts, `leastSegment` being 10. `before`: a letter or digit stands before
 * them. Sixty-four bytes are looked at together: where ten letters or digits stand in a row and one of the first is a digit, one by one.
 */
export function findSegments(at: usize, length: i32, to: i32, before: i32, leastSegment: i32, leastDigits: i32, leastChanges: i32, longSegment: i32, manyChanges: i32, longest: i32, out: usize, most: i32): i32 {
  let count = 0;
  let carry: u64 = before != 0 ? 1 : 0;
  for (let block = 0; block < to; block += 48) {
    const p = at + <usize>block;
    const mask: u64 = alnumMask(p) | (alnumMask(p + 16) << 16) | (alnumMask(p + 32) << 32) | (alnumMask(p + 48) << 48);
    const two = mask & (mask >> 1);
    const four = two & (two >> 2);
    const eight = four & (four >> 4);
    let begins = eight & (two >> 8) & ~((mask << 1) | carry) & 0xffffffffffff;
    carry = (mask >> 47) & 1;
    if (begins == 0) continue;
    const digitsHere: u64 = digitMask(p) | (digitMask(p + 16) << 16) | (digitMask(p + 32) << 32) | (digitMask(p + 48) << 48);
    while (begins != 0) {
      const offset = <i32>ctz(begins);
      begins &= begins - 1;
      const i = block + offset;
      if (i >= to) break;
      const rest = ~(mask >> offset);
      const size = <i32>ctz(rest);
      // A whole run within the block without a digit is a word.
      if (offset + size < 64 && ((digitsHere >> offset) & ((<u64>1 << size) - 1)) == 0) continue;
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
      if (end - i < leastSegment) continue;
      if ((digits >= leastDigits && changes >= leastChanges) || (digits > 0 && end - i >= longSegment && changes >= manyChanges)) {
        if (count == most) return -1;
        store<i32>(out + <usize>(count << 3), i);
        store<i32>(out + <usize>(count << 3) + 4, end);
        count += 1;
      }
    }
  }
  return count;
}
