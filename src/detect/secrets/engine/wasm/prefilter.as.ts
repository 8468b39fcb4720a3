// AssemblyScript. The loops of ../prefilter.ts on bytes in WebAssembly memory, with the same answers. The caller lays the tables out (see ../prefilter-wasm.ts);
// one call does it all, since crossing over costs as much as searching a few hundred bytes.

/** Where the tables lie. */
let bits: usize = 0;
let quads: usize = 0;
let heads: usize = 0;
let entries: usize = 0;
let starts: usize = 0;
let texts: usize = 0;
let masks: usize = 0;
let classes: usize = 0;
let words: usize = 0;
let uses: usize = 0;
let literalsOut: usize = 0;
let segmentsOut: usize = 0;
let most: i32 = 0;
let longest: i32 = 0;
let leastSegment: i32 = 0;
let leastDigits: i32 = 0;
let leastChanges: i32 = 0;
let longSegment: i32 = 0;
let manyChanges: i32 = 0;
let longestSegment: i32 = 0;

/** Tables: the hash tables and texts of literals, classes of bytes, beginnings of providers' words (a bit per hash), what each literal is used for, two lists for what is found and how much they hold. */
export function layout(b: usize, q: usize, h: usize, e: usize, s: usize, t: usize, m: usize, c: usize, w: usize, u: usize, l: usize, g: usize, n: i32): void {
  bits = b;
  quads = q;
  heads = h;
  entries = e;
  starts = s;
  texts = t;
  masks = m;
  classes = c;
  words = w;
  uses = u;
  literalsOut = l;
  segmentsOut = g;
  most = n;
}

/** The numbers of ../segments.ts, and the bytes of the longest literal. */
export function tune(literal: i32, segment: i32, digits: i32, changes: i32, long: i32, many: i32, limit: i32): void {
  longest = literal;
  leastSegment = segment;
  leastDigits = digits;
  leastChanges = changes;
  longSegment = long;
  manyChanges = many;
  longestSegment = limit;
}

/** Memory below this is the module's own. */
export function heapBase(): usize {
  return __heap_base;
}

// @ts-ignore: decorator
@inline
function isHex(b: u8): bool {
  return (b >= 0x30 && b <= 0x39) || ((b | 0x20) >= 0x61 && (b | 0x20) <= 0x66);
}

/** Whether a word may begin here, as `beginsWord` of ../window.ts has it, or a little more. */
function mayBegin(at: usize): bool {
  const before = load<u8>(at - 1);
  if (kindAt(at - 1) == 0 || before == 0x6e || before == 0x72 || before == 0x74 || before == 0x6d) return true;
  if (!isHex(before) || !isHex(load<u8>(at - 2))) return false;
  const third = load<u8>(at - 3);
  return third == 0x25 || third == 0x3d || load<u8>(at - 5) == 0x75;
}

// @ts-ignore: decorator
@inline
function isQuote(b: u8): bool {
  return b == 0x22 || b == 0x27 || b == 0x60;
}

// @ts-ignore: decorator
@inline
function isBlank(b: u8): bool {
  return b == 0x20 || b == 0x09;
}

// @ts-ignore: decorator
@inline
function escapes(b: u8): bool {
  return b == 0x5c || b == 0x25 || b == 0x26;
}

/** Whether a value may be assigned behind `at`, before `end`, as `assignedAt` of ../judge-assignment.ts has it, or a little more: where an escape stands, it may. */
function mayAssign(at: usize, end: usize): bool {
  let i = at;
  const nameEnd = min<usize>(end, at + 48);
  while (i < nameEnd) {
    const b = load<u8>(i);
    if (kindAt(i) == 0 && b != 0x5f && b != 0x2d && b != 0x2e) break;
    i += 1;
  }
  for (let n = 0; n < 4; n += 1) {
    const b = load<u8>(i);
    if (escapes(b)) return true;
    if (!isQuote(b) && b != 0x5d && b != 0x29) break;
    i += 1;
  }
  let blanks = 0;
  while (blanks < 24 && isBlank(load<u8>(i))) {
    i += 1;
    blanks += 1;
  }
  const operator = load<u8>(i);
  if (escapes(operator)) return true;
  const isOperator = operator == 0x3d || operator == 0x3a || operator == 0x2c || operator == 0x28 || operator == 0x3e;
  if (!isOperator && blanks == 0) return false;
  if (isOperator) {
    i += 1;
    for (let n = 0; n < 2; n += 1) {
      const b = load<u8>(i);
      if (b != 0x3d && b != 0x3e && b != 0x3a && b != 0x7e) break;
      i += 1;
    }
    for (let n = 0; n < 24 && isBlank(load<u8>(i)); n += 1) i += 1;
  }
  const quote = load<u8>(i);
  if (escapes(quote)) return true;
  const quoted = isQuote(quote);
  if (quoted) i += 1;
  else if (operator == 0x2c || operator == 0x28) return false;
  const least = i + 6;
  for (; i < least; i += 1) {
    if (i >= end) return false;
    const b = load<u8>(i);
    if (escapes(b)) return true;
    if (quoted ? b == quote || b == 0x0a : b <= 0x20 || b == 0x22 || b == 0x27 || b == 0x60 || b == 0x3c || b == 0x2c || b == 0x3b) return false;
  }
  return true;
}

/** Pairs of place and literal, of those that begin in [0, to) of the bytes at `at`, of which there are `length`; how many, or -1 if there are more than the list holds. */
function findLiterals(at: usize, length: i32, to: i32): i32 {
  const last = min<i32>(length - 2, to + longest);
  let count = 0;
  // There is room to read before and behind the bytes.
  for (let i = 0; i < last; i += 2) {
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
      if (start < 0 || start >= to) continue;
      const first = <i32>load<u16>(starts + <usize>(literal << 1));
      const size = <i32>load<u16>(starts + <usize>((literal + 1) << 1)) - first;
      if (start + size > length) continue;
      let same = 0;
      while (same < size && (load<u8>(at + <usize>(start + same)) | load<u8>(masks + <usize>(first + same))) == load<u8>(texts + <usize>(first + same))) same += 1;
      if (same < size) continue;
      // 1: it must begin a word; 2: something must be assigned behind it.
      const use = load<u8>(uses + <usize>literal);
      if ((use & 1) != 0 && !mayBegin(at + <usize>start)) continue;
      if ((use & 2) != 0 && start + size + 128 < length && !mayAssign(at + <usize>(start + size), at + <usize>length)) continue;
      if (count == most) return -1;
      store<i32>(literalsOut + <usize>(count << 3), start);
      store<i32>(literalsOut + <usize>(count << 3) + 4, literal);
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

// @ts-ignore: decorator
@inline
function kindAt(at: usize): u8 {
  return load<u8>(classes + <usize>load<u8>(at));
}

/** Whether a provider's word may begin before the segment, as `firstWord` of ../judge-near.ts has it, or with it. */
function isNamed(at: usize, back: usize): bool {
  const end = at + 1;
  let last: u8 = kindAt(at - back - 1);
  for (let p = at - back; p < end; p += 1) {
    const kind = kindAt(p);
    if (kind != 0) {
      const v = load<u32>(p);
      const hash: u32 = ((v & 31) << 10) | (((v >> 8) & 31) << 5) | ((v >> 16) & 31);
      if (((<u32>load<u8>(words + <usize>(hash >> 3))) & ((<u32>1) << (hash & 7))) != 0) {
        if (last == 0 || (kind == 3 && last != 3) || (kind != 1 && last == 1) || (kind == 3 && kindAt(p + 1) == 2) || load<u8>(p - 1) == 0x6e) return true;
      }
    }
    last = kind;
  }
  return false;
}

/**
 * Triples of beginning, end and whether a provider may be named before, of segments that begin in [0, to) of the bytes at `at`. `before`: a letter or digit stands
 * before them; `lead`: so many bytes of what stands there are at hand. Sixty-four bytes are looked at together: where ten letters or digits stand in a row and one of
 * the first is a digit, one by one. -1 if there are more than the list holds, -2 if one goes on behind the last byte and `whole` does not say that it ends there.
 */
function findSegments(at: usize, length: i32, to: i32, before: i32, lead: i32, whole: i32): i32 {
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
      const limit = min<i32>(length, i + longestSegment);
      while (end < limit) {
        const kind = load<u8>(classes + <usize>load<u8>(at + <usize>end));
        if (kind == 0) break;
        if (kind == 1) digits += 1;
        if (kind != last && end > i && (kind == 1 || last == 1 || kind == 3)) changes += 1;
        last = kind;
        end += 1;
      }
      if (end == length && whole == 0) return -2;
      if (end - i < leastSegment) continue;
      if ((digits >= leastDigits && changes >= leastChanges) || (digits > 0 && end - i >= longSegment && changes >= manyChanges)) {
        if (count == most) return -1;
        const place = segmentsOut + <usize>(count * 12);
        store<i32>(place, i);
        store<i32>(place + 4, end);
        store<i32>(place + 8, isNamed(at + <usize>i, <usize>min<i32>(280, lead + i)) ? 1 : 0);
        count += 1;
      }
    }
  }
  return count;
}

/** Both; the number of literals in the low half, of segments in the high half, or a number below zero. */
export function search(at: usize, length: i32, to: i32, before: i32, lead: i32, whole: i32): i32 {
  const found = findLiterals(at, length, to);
  if (found < 0) return found;
  const segments = findSegments(at, length, to, before, lead, whole);
  return segments < 0 ? segments : found | (segments << 16);
}
