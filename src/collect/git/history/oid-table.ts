// Finds objects by id: a hash table over the plan's ids, mixed with a seed, because an index made by hand may hold ids that all begin alike.

export interface Oids {
  /** All ids, one behind the other. */
  readonly bytes: Uint8Array;
  /** Bytes of one id. */
  readonly length: number;
  /** Places plus one; 0 is free. A power of two long. */
  readonly table: Int32Array;
  readonly seed: number;
}

export function tableFor(count: number): Int32Array {
  let size = 16;
  while (size < count * 2) size *= 2;
  return new Int32Array(new SharedArrayBuffer(size * 4));
}

function slotOf(oids: Oids, from: Uint8Array, at: number): number {
  let hash = oids.seed;
  for (let i = 0; i < 20; i += 4) {
    const word = (from[at + i] ?? 0) | ((from[at + i + 1] ?? 0) << 8) | ((from[at + i + 2] ?? 0) << 16) | ((from[at + i + 3] ?? 0) << 24);
    hash = Math.imul(hash ^ word, 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash & (oids.table.length - 1);
}

function isAt(oids: Oids, index: number, from: Uint8Array, at: number): boolean {
  const own = index * oids.length;
  for (let i = 0; i < oids.length; i += 1) if (oids.bytes[own + i] !== from[at + i]) return false;
  return true;
}

/** Place of the id at `from[at]`, -1 if the store has none. */
export function findOid(oids: Oids, from: Uint8Array, at: number): number {
  const mask = oids.table.length - 1;
  for (let slot = slotOf(oids, from, at); ; slot = (slot + 1) & mask) {
    const index = (oids.table[slot] ?? 0) - 1;
    if (index < 0 || isAt(oids, index, from, at)) return index;
  }
}

/** Adds object `index`; false if its id is there already. */
export function addOid(oids: Oids, index: number): boolean {
  const mask = oids.table.length - 1;
  for (let slot = slotOf(oids, oids.bytes, index * oids.length); ; slot = (slot + 1) & mask) {
    const there = (oids.table[slot] ?? 0) - 1;
    if (there >= 0 && isAt(oids, there, oids.bytes, index * oids.length)) return false;
    if (there < 0) {
      oids.table[slot] = index + 1;
      return true;
    }
  }
}

export const hexOf = (oids: Oids, index: number): string => Buffer.from(oids.bytes.buffer, oids.bytes.byteOffset, oids.bytes.byteLength).toString('hex', index * oids.length, (index + 1) * oids.length);
