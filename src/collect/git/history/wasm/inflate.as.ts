// AssemblyScript. Inflates one zlib stream (RFC 1950, RFC 1951) inside of this module's memory, because a call of zlib per object costs more
// than most objects of a repository do. Reads up to 16 bytes past the end of the source and writes up to 16 past the end of the target:
// whoever lays out the memory leaves that room. What it returns is checked against the true end of the source.

/** Codes of up to this many bits are found in one look, longer ones in two. */
const litBits: i32 = 10;
const distBits: i32 = 8;
/** Entries: bits 0-7 length of the code, 8-15 sort (below) or number of extra bits, 16-31 literal, base or place of a second table. */
const literal: u32 = 0x80;
const endOfBlock: u32 = 0x40;
const second: u32 = 0x20;
const invalid: u32 = 0x10;

export const errBlock: i32 = -1;
export const errFull: i32 = -2;
export const errCode: i32 = -3;
export const errDistance: i32 = -4;
export const errSource: i32 = -5;
export const errHeader: i32 = -6;
export const errSize: i32 = -7;
export const errChecksum: i32 = -8;

const litTable: usize = memory.data((1 << 10) * 4 + 288 * 32 * 4, 16);
const distTable: usize = memory.data((1 << 8) * 4 + 32 * 128 * 4, 16);
const fixedLit: usize = memory.data((1 << 10) * 4, 16);
const fixedDist: usize = memory.data((1 << 8) * 4, 16);
const lengths: usize = memory.data(320 + 16, 16);
const codeLengths: usize = memory.data(32, 16);
const counts: usize = memory.data(16 * 4, 16);
const starts: usize = memory.data(16 * 4, 16);
const order: usize = memory.data<u8>([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);
const lengthBase: usize = memory.data<u16>([3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258]);
const lengthExtra: usize = memory.data<u8>([0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]);
const distBase: usize = memory.data<u16>([1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577]);
const distExtra: usize = memory.data<u8>([0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13]);

const kindCodes: i32 = 0;
const kindLit: i32 = 1;
const kindDist: i32 = 2;

let fixedReady: bool = false;
let fixedLitMask: u64 = 0;
let fixedDistMask: u64 = 0;
/** Of the tables in use: how many bits the first ones are looked up by, which for short codes is less, and masks for first and second ones. */
let litFirst: u32 = 0;
let distFirst: u32 = 0;
let litMask: u64 = 0;
let distMask: u64 = 0;
let subMask: u64 = 0;
let subMaskDist: u64 = 0;

// @ts-ignore: decorator
@inline
function entryOf(kind: i32, symbol: i32): u32 {
  if (kind == kindLit) {
    if (symbol < 256) return ((<u32>symbol) << 16) | (literal << 8);
    if (symbol == 256) return endOfBlock << 8;
    if (symbol > 285) return invalid << 8;
    return ((<u32>load<u16>(lengthBase + ((symbol - 257) << 1))) << 16) | ((<u32>load<u8>(lengthExtra + symbol - 257)) << 8);
  }
  if (kind == kindDist) {
    if (symbol > 29) return invalid << 8;
    return ((<u32>load<u16>(distBase + (symbol << 1))) << 16) | ((<u32>load<u8>(distExtra + symbol)) << 8);
  }
  return (<u32>symbol) << 16;
}

// @ts-ignore: decorator
@inline
function reverse(code: u32, bits: u32): u32 {
  let v = code;
  v = ((v & 0x5555) << 1) | ((v >>> 1) & 0x5555);
  v = ((v & 0x3333) << 2) | ((v >>> 2) & 0x3333);
  v = ((v & 0x0f0f) << 4) | ((v >>> 4) & 0x0f0f);
  v = ((v & 0x00ff) << 8) | ((v >>> 8) & 0x00ff);
  return v >>> (16 - bits);
}

/** Makes the tables of a canonical code. False for a code that is over-subscribed, or incomplete where zlib does not allow that. */
function makeTable(lens: usize, n: i32, kind: i32, table: usize, mostBits: i32): bool {
  memory.fill(counts, 0, 64);
  for (let i = 0; i < n; i++) {
    const at = counts + ((<usize>load<u8>(lens + i)) << 2);
    store<u32>(at, load<u32>(at) + 1);
  }
  let max: i32 = 15;
  while (max > 0 && load<u32>(counts + (max << 2)) == 0) max--;
  const tableBits: i32 = max < mostBits ? (max == 0 ? 1 : max) : mostBits;
  const size = 1 << tableBits;
  let left: i32 = 1;
  let code: u32 = 0;
  store<u32>(counts, 0);
  for (let l = 1; l <= 15; l++) {
    const count = load<u32>(counts + (l << 2));
    left = (left << 1) - <i32>count;
    if (left < 0) return false;
    code = (code + load<u32>(counts + ((l - 1) << 2))) << 1;
    store<u32>(starts + (l << 2), code);
  }
  if (left > 0) {
    if (max > 1 || kind == kindCodes || (kind == kindLit && max == 0)) return false;
    for (let i = 0; i < size; i++) store<u32>(table + (i << 2), (invalid << 8) | 1);
  }
  const subBits: i32 = max > tableBits ? max - tableBits : 0;
  let nextSub: i32 = size;
  if (kind == kindLit) {
    litFirst = tableBits;
    litMask = size - 1;
    subMask = (1 << subBits) - 1;
  } else {
    distFirst = tableBits;
    distMask = size - 1;
    subMaskDist = (1 << subBits) - 1;
  }
  if (subBits > 0) for (let i = 0; i < size; i++) store<u32>(table + (i << 2), 0);
  for (let symbol = 0; symbol < n; symbol++) {
    const len = <i32>load<u8>(lens + symbol);
    if (len == 0) continue;
    const at = starts + (len << 2);
    const own = load<u32>(at);
    store<u32>(at, own + 1);
    const bits = reverse(own, len);
    const entry = entryOf(kind, symbol);
    if (len <= tableBits) {
      const value = entry | <u32>len;
      const step = 1 << len;
      for (let i = <i32>bits; i < size; i += step) store<u32>(table + (i << 2), value);
    } else {
      const head = table + ((bits & (size - 1)) << 2);
      let sub = load<u32>(head);
      if (sub == 0) {
        sub = ((<u32>nextSub) << 16) | (second << 8) | <u32>tableBits;
        store<u32>(head, sub);
        nextSub += 1 << subBits;
      }
      const place = table + ((sub >>> 16) << 2);
      const value = entry | <u32>(len - tableBits);
      const step = 1 << (len - tableBits);
      for (let i = <i32>(bits >>> tableBits); i < 1 << subBits; i += step) store<u32>(place + (i << 2), value);
    }
  }
  return true;
}

function makeFixed(): void {
  memory.fill(lengths, 8, 144);
  memory.fill(lengths + 144, 9, 112);
  memory.fill(lengths + 256, 7, 24);
  memory.fill(lengths + 280, 8, 8);
  makeTable(lengths, 288, kindLit, fixedLit, litBits);
  memory.fill(lengths, 5, 32);
  makeTable(lengths, 32, kindDist, fixedDist, distBits);
  fixedLitMask = litMask;
  fixedDistMask = distMask;
  fixedReady = true;
}

/** What a block leaves for the next one. */
let p: usize = 0;
let bits: u64 = 0;
let have: u32 = 0;
let out: usize = 0;

// @ts-ignore: decorator
@inline
function fill(): void {
  bits |= load<u64>(p) << have;
  p += (63 - have) >>> 3;
  have |= 56;
}

// @ts-ignore: decorator
@inline
function take(n: u32): u32 {
  const value = <u32>(bits & ((1 << n) - 1));
  bits >>= n;
  have -= n;
  return value;
}

function readDynamic(): i32 {
  fill();
  const nLit = <i32>take(5) + 257;
  const nDist = <i32>take(5) + 1;
  const nCode = <i32>take(4) + 4;
  if (nLit > 286 || nDist > 30) return errBlock;
  memory.fill(codeLengths, 0, 19);
  for (let i = 0; i < nCode; i++) {
    if (have < 3) fill();
    store<u8>(codeLengths + load<u8>(order + i), <u8>take(3));
  }
  // Borrows the place of the distances, which are made afterwards.
  if (!makeTable(codeLengths, 19, kindCodes, distTable, 7)) return errBlock;
  const total = nLit + nDist;
  let i = 0;
  while (i < total) {
    fill();
    const entry = load<u32>(distTable + ((<usize>(bits & distMask)) << 2));
    take(entry & 255);
    const symbol = entry >>> 16;
    if (symbol < 16) {
      store<u8>(lengths + i, <u8>symbol);
      i++;
      continue;
    }
    let value: u8 = 0;
    let repeat: i32;
    if (symbol == 16) {
      if (i == 0) return errBlock;
      value = load<u8>(lengths + i - 1);
      repeat = 3 + <i32>take(2);
    } else if (symbol == 17) repeat = 3 + <i32>take(3);
    else repeat = 11 + <i32>take(7);
    if (i + repeat > total) return errBlock;
    memory.fill(lengths + i, value, repeat);
    i += repeat;
  }
  if (load<u8>(lengths + 256) == 0) return errBlock;
  if (!makeTable(lengths, nLit, kindLit, litTable, litBits)) return errBlock;
  if (!makeTable(lengths + nLit, nDist, kindDist, distTable, distBits)) return errBlock;
  return 0;
}

function readCodes(lit: usize, dist: usize, srcEnd: usize, dst: usize, dstEnd: usize): i32 {
  let q = p;
  let b = bits;
  let n = have;
  let o = out;
  const firstMask = litMask;
  const firstDist = distMask;
  let result: i32 = 0;
  for (;;) {
    b |= load<u64>(q) << n;
    q += (63 - n) >>> 3;
    n |= 56;
    if (q > srcEnd + 8) { result = errSource; break; }
    let e = load<u32>(lit + ((<usize>(b & firstMask)) << 2));
    if (e & (literal << 8)) {
      if (o >= dstEnd) { result = errFull; break; }
      store<u8>(o, <u8>(e >>> 16));
      o++;
      b >>= e & 255;
      n -= e & 255;
      e = load<u32>(lit + ((<usize>(b & firstMask)) << 2));
      if (e & (literal << 8)) {
        if (o >= dstEnd) { result = errFull; break; }
        store<u8>(o, <u8>(e >>> 16));
        o++;
        b >>= e & 255;
        n -= e & 255;
        continue;
      }
      b |= load<u64>(q) << n;
      q += (63 - n) >>> 3;
      n |= 56;
    }
    if (e & (second << 8)) {
      b >>= litFirst;
      n -= litFirst;
      e = load<u32>(lit + ((<usize>(e >>> 16) + <usize>(b & subMask)) << 2));
      if (e & (literal << 8)) {
        if (o >= dstEnd) { result = errFull; break; }
        store<u8>(o, <u8>(e >>> 16));
        o++;
        b >>= e & 255;
        n -= e & 255;
        continue;
      }
    }
    b >>= e & 255;
    n -= e & 255;
    if (e & (endOfBlock << 8)) break;
    if (e & (invalid << 8)) { result = errCode; break; }
    let extra = (e >>> 8) & 15;
    let length = (e >>> 16) + <u32>(b & ((1 << extra) - 1));
    b >>= extra;
    n -= extra;
    let d = load<u32>(dist + ((<usize>(b & firstDist)) << 2));
    if (d & (second << 8)) {
      b >>= distFirst;
      n -= distFirst;
      d = load<u32>(dist + ((<usize>(d >>> 16) + <usize>(b & subMaskDist)) << 2));
    }
    b >>= d & 255;
    n -= d & 255;
    if (d & (invalid << 8)) { result = errCode; break; }
    extra = (d >>> 8) & 15;
    const distance = (d >>> 16) + <u32>(b & ((1 << extra) - 1));
    b >>= extra;
    n -= extra;
    if (<usize>distance > o - dst) { result = errDistance; break; }
    const end = o + length;
    if (end > dstEnd) {
      // Whoever wants only the beginning gets all of it.
      let s = o - distance;
      while (o < dstEnd) store<u8>(o++, load<u8>(s++));
      result = errFull;
      break;
    }
    let s = o - distance;
    if (distance >= 8) {
      do {
        store<u64>(o, load<u64>(s));
        o += 8;
        s += 8;
      } while (o < end);
      o = end;
    } else if (distance == 1) {
      const eight = (<u64>load<u8>(s)) * 0x0101010101010101;
      do {
        store<u64>(o, eight);
        o += 8;
      } while (o < end);
      o = end;
    } else {
      do store<u8>(o++, load<u8>(s++));
      while (o < end);
    }
  }
  p = q;
  bits = b;
  have = n;
  out = o;
  return result;
}

function readStored(srcEnd: usize, dstEnd: usize): i32 {
  const skip = have & 7;
  bits >>= skip;
  have -= skip;
  p -= have >>> 3;
  bits = 0;
  have = 0;
  if (p + 4 > srcEnd) return errSource;
  const length = <u32>load<u16>(p);
  if ((length ^ 0xffff) != <u32>load<u16>(p + 2)) return errBlock;
  p += 4;
  if (p + length > srcEnd) return errSource;
  const room = dstEnd - out;
  memory.copy(out, p, <usize>length < room ? <usize>length : room);
  if (<usize>length > room) {
    out = dstEnd;
    return errFull;
  }
  out += length;
  p += length;
  return 0;
}

export function adler32(from: usize, length: usize): u32 {
  let a: u32 = 1;
  let b: u32 = 0;
  let at = from;
  let left = length;
  while (left > 0) {
    const piece: usize = left > 5552 ? 5552 : left;
    const end = at + piece;
    const even = at + (piece & ~15);
    while (at < even) {
      for (let half = 0; half < 2; half++) {
        const w = load<u64>(at);
        a += <u32>(w & 255); b += a;
        a += <u32>((w >> 8) & 255); b += a;
        a += <u32>((w >> 16) & 255); b += a;
        a += <u32>((w >> 24) & 255); b += a;
        a += <u32>((w >> 32) & 255); b += a;
        a += <u32>((w >> 40) & 255); b += a;
        a += <u32>((w >> 48) & 255); b += a;
        a += <u32>(w >> 56); b += a;
        at += 8;
      }
    }
    while (at < end) {
      a += <u32>load<u8>(at++);
      b += a;
    }
    a %= 65521;
    b %= 65521;
    left -= piece;
  }
  return (b << 16) | a;
}

/**
 * Inflates the stream at `src` into exactly `dstLength` bytes. Returns how many bytes of the source it took, or an error below zero.
 * `errFull` says that more would come; the target holds the beginning then.
 */
export function inflate(src: usize, srcLength: usize, dst: usize, dstLength: usize): i32 {
  const srcEnd = src + srcLength;
  if (srcLength < 6) return errSource;
  const method = <u32>load<u8>(src);
  const flags = <u32>load<u8>(src + 1);
  if ((method & 15) != 8 || method >>> 4 > 7 || ((method << 8) | flags) % 31 != 0 || (flags & 32) != 0) return errHeader;
  p = src + 2;
  bits = 0;
  have = 0;
  out = dst;
  const dstEnd = dst + dstLength;
  let last: u32 = 0;
  do {
    fill();
    if (p > srcEnd + 8) return errSource;
    last = take(1);
    const type = take(2);
    let result: i32;
    if (type == 0) result = readStored(srcEnd, dstEnd);
    else if (type == 1) {
      if (!fixedReady) makeFixed();
      // Their codes all fit into the first tables.
      litMask = fixedLitMask;
      distMask = fixedDistMask;
      result = readCodes(fixedLit, fixedDist, srcEnd, dst, dstEnd);
    } else if (type == 2) {
      result = readDynamic();
      if (result == 0) result = readCodes(litTable, distTable, srcEnd, dst, dstEnd);
    } else return errBlock;
    if (result != 0) return result;
  } while (last == 0);
  if (out != dstEnd) return errSize;
  p -= have >>> 3;
  if (p + 4 > srcEnd) return errSource;
  if (bswap<u32>(load<u32>(p)) != adler32(dst, dstLength)) return errChecksum;
  return <i32>(p + 4 - src);
}
