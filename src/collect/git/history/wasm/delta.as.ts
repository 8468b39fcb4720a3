// AssemblyScript. Makes an object out of its base and git's copy and insert instructions, and tells which ranges were copied, so that only
// the rest has to be looked at again.

export const errInstruction: i32 = -20;
export const errBase: i32 = -21;
export const errResult: i32 = -22;

/** Short runs: a call of memory.copy costs more than they do. Writes up to 7 bytes past the end. */
// @ts-ignore: decorator
@inline
function copyBytes(to: usize, from: usize, length: usize): void {
  if (length <= 64) {
    const end = to + length;
    while (to < end) {
      store<u64>(to, load<u64>(from));
      to += 8;
      from += 8;
    }
  } else memory.copy(to, from, length);
}

/**
 * `delta` begins behind its two sizes, which the caller has read. Copied runs of at least `least` bytes go to `runs` as (to, from, length),
 * neighbours joined; returns how many, or an error below zero. If there are more than `most`, `most + 1` is returned, and the object is made all the same.
 */
export function applyDelta(base: usize, baseLength: usize, delta: usize, deltaLength: usize, dst: usize, dstLength: usize, runs: usize, most: i32, least: u32): i32 {
  let at = delta;
  const end = delta + deltaLength;
  let out = dst;
  const dstEnd = dst + dstLength;
  let count: i32 = 0;
  let runTo: u32 = 0;
  let runFrom: u32 = 0;
  let runLength: u32 = 0;
  while (at < end) {
    const op = <u32>load<u8>(at++);
    if (op & 0x80) {
      let from: u32 = 0;
      let length: u32 = 0;
      if (op & 1) from = load<u8>(at++);
      if (op & 2) from |= (<u32>load<u8>(at++)) << 8;
      if (op & 4) from |= (<u32>load<u8>(at++)) << 16;
      if (op & 8) from |= (<u32>load<u8>(at++)) << 24;
      if (op & 16) length = load<u8>(at++);
      if (op & 32) length |= (<u32>load<u8>(at++)) << 8;
      if (op & 64) length |= (<u32>load<u8>(at++)) << 16;
      if (length == 0) length = 0x10000;
      if (at > end) return errInstruction;
      if (<u64>from + <u64>length > <u64>baseLength) return errBase;
      if (<usize>length > dstEnd - out) return errResult;
      copyBytes(out, base + from, length);
      const to = <u32>(out - dst);
      if (runLength > 0 && runTo + runLength == to && runFrom + runLength == from) runLength += length;
      else {
        if (runLength >= least && runLength > 0) {
          if (count < most) {
            store<u32>(runs + count * 12, runTo);
            store<u32>(runs + count * 12, runFrom, 4);
            store<u32>(runs + count * 12, runLength, 8);
          }
          count++;
        }
        runTo = to;
        runFrom = from;
        runLength = length;
      }
      out += length;
    } else if (op != 0) {
      if (at + op > end) return errInstruction;
      if (<usize>op > dstEnd - out) return errResult;
      copyBytes(out, at, op);
      at += op;
      out += op;
    } else return errInstruction;
  }
  if (runLength >= least && runLength > 0) {
    if (count < most) {
      store<u32>(runs + count * 12, runTo);
      store<u32>(runs + count * 12, runFrom, 4);
      store<u32>(runs + count * 12, runLength, 8);
    }
    count++;
  }
  if (out != dstEnd) return errResult;
  return count > most ? most + 1 : count;
}
