// Random repositories of one or two packs and some loose objects: deep chains, wide trees, ofs- and ref-deltas in any order, bytes of
// several kinds, and deltas cut so that anchors straddle every sort of edge.
import type { ZlibOptions } from 'node:zlib';
import { constants } from 'node:zlib';
import { buildPack, copyFrom, insert, oidOf, type Packed, type PackedType, type WrittenPack } from './pack-writer.ts';
import type { Random } from './random.ts';

export interface RandomHistory {
  readonly packs: readonly WrittenPack[];
  readonly loose: readonly Packed[];
  readonly objects: ReadonlyMap<string, Packed>;
}

const alphabets = ['KLMZ\n', 'abcdefKZ \r\n', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxKyyyyyyyyyyyyyyyyyyyyyyL', 'abcdefghijklmnopqrstuvwxyz =:"KLMZ\n'];
const codings: readonly ZlibOptions[] = [
  {}, { level: 0 }, { level: 1 }, { level: 9 }, { strategy: constants.Z_FIXED }, { strategy: constants.Z_HUFFMAN_ONLY }, { strategy: constants.Z_RLE }, { memLevel: 1, level: 9 }, { windowBits: 9 },
];

export type Content = (random: Random) => Buffer;

function nonsense(random: Random): Buffer {
  const length = random.pick([0, 1, 3, 20, 60, 100, 200, 500, 1000, 3000, random.below(random.pick([100, 5000, 80_000]))]);
  const bytes = Buffer.alloc(length);
  if (random.below(8) === 0) for (let i = 0; i < length; i += 1) bytes[i] = random.below(256);
  else {
    const letters = Buffer.from(random.pick(alphabets));
    for (let i = 0; i < length; i += 1) bytes[i] = letters[random.below(letters.length)] ?? 0;
  }
  return random.below(10) === 0 ? Buffer.from(bytes.toString('latin1'), 'utf16le') : bytes;
}

function change(base: Buffer, random: Random, content: Content): { readonly content: Buffer; readonly instructions: Buffer } {
  const parts: Buffer[] = [];
  const instructions: Buffer[] = [];
  const copy = (from: number, length: number): void => {
    for (let at = from; at < from + length; at += 0x10000) {
      const piece = Math.min(0x10000, from + length - at);
      instructions.push(copyFrom(at, piece));
      parts.push(base.subarray(at, at + piece));
    }
  };
  const add = (): void => {
    const bytes = content(random).subarray(0, random.pick([1, 2, 9, 40, 200]));
    instructions.push(insert(bytes));
    parts.push(bytes);
  };
  const wild = random.below(4) === 0;
  let at = random.below(3) === 0 ? random.below(base.length + 1) : 0;
  for (let step = random.below(6); step >= 0; step -= 1) {
    if (wild) at = random.below(base.length + 1);
    const length = random.below(5) === 0 ? base.length - at : random.below(base.length - at + 1);
    if (length > 0) copy(at, length);
    at += length;
    if (random.below(3) !== 0) add();
    // Left out, or copied once more.
    if (random.below(3) === 0) at = Math.min(base.length, at + random.below(30));
    if (random.below(6) === 0) at = Math.max(0, at - random.below(60));
  }
  if (random.below(2) === 0 && at < base.length) copy(at, base.length - at);
  return { content: Buffer.concat(parts), instructions: Buffer.concat(instructions) };
}

/** `content`: what objects are made of, and the bytes that changes bring. */
export function randomHistory(random: Random, content: Content = nonsense): RandomHistory {
  const objects = new Map<string, Packed>();
  const lists: Packed[][] = [[], []];
  const loose: Packed[] = [];
  const count = random.pick([3, 10, 30, 60]);
  const deep = random.below(3) === 0;
  for (let i = 0; i < count; i += 1) {
    const list = lists[random.below(7) === 0 ? 1 : 0] ?? [];
    const base = list.length > 0 && random.below(10) !== 0 ? (deep ? list[list.length - 1] : random.pick(list)) : undefined;
    const zlib = random.pick(codings);
    if (base === undefined) {
      const type: PackedType = random.pick(['blob', 'blob', 'blob', 'commit', 'tag']);
      const bytes = content(random);
      const one: Packed = { oid: oidOf(type, bytes), type, content: bytes, zlib };
      if (objects.has(one.oid)) continue;
      objects.set(one.oid, one);
      if (random.below(5) === 0) loose.push(one);
      else list.push(one);
      continue;
    }
    const changed = change(base.content, random, content);
    const one: Packed = { oid: oidOf(base.type, changed.content), type: base.type, content: changed.content, zlib, delta: { base: base.oid, instructions: changed.instructions, as: random.pick(['ofs', 'ref']) } };
    if (changed.instructions.length === 0 || objects.has(one.oid)) continue;
    objects.set(one.oid, one);
    list.push(one);
  }
  // A base may stand behind its delta; a ref-delta finds it all the same.
  const shuffled = lists.map((list) => (random.below(3) === 0 ? [...list].reverse() : list));
  const twin = lists[0]?.find((one) => one.delta === undefined);
  if (twin !== undefined && random.below(3) === 0) shuffled[1] = [...(shuffled[1] ?? []), twin];
  return { packs: shuffled.filter((list) => list.length > 0).map((list) => buildPack(list)), loose, objects };
}
