// Reads a few objects out of packs without making a plan of the whole repository: the right thing for a commit and some trees, the wrong one for a history.
// Nothing of a pack or its index is believed: whoever asks compares what comes out with its id.
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { err, ok, type Result } from '#model/result';
import { listDirectory, type Reason } from '#kit/io/fs';
import { openRandomFile, type RandomFile } from '#kit/io/random-file';
import { applyDeltaJs } from '../history/engine-js.ts';

export interface PackedObject {
  /** As git numbers them. */
  readonly type: number;
  readonly bytes: Uint8Array;
}

const magic = 0xff744f63;
const maxPacks = 10_000;
/** Git's own limit. */
const longestChain = 4095;
const fanSize = 8 + 256 * 4;
const maxSlab = 64 * 1024 * 1024;

const damaged: Reason = { what: 'unparsable', why: 'it cannot be read from its pack' };

/** Paths of packs below these stores, without their ending. */
export function packsOf(stores: readonly string[]): readonly string[] {
  return stores.flatMap((store) => {
    const listing = listDirectory(join(store, 'pack'));
    const names = listing.ok ? listing.value.entries.map((entry) => entry.name).filter((name) => /^pack-[\w-]+\.idx$/.test(name)).sort() : [];
    return names.map((name) => join(store, 'pack', name.slice(0, -4)));
  }).slice(0, maxPacks);
}

function withFile<T>(path: string, use: (file: RandomFile) => T | undefined): T | undefined {
  const opened = openRandomFile(path);
  if (!opened.ok) return undefined;
  try {
    return use(opened.value);
  } finally {
    opened.value.close();
  }
}

/** `undefined` unless there are as many. */
function readAt(file: RandomFile, at: number, length: number): Buffer | undefined {
  if (at < 0 || length < 0 || at + length > file.size) return undefined;
  const bytes = Buffer.allocUnsafe(length);
  const read = file.read(bytes, 0, length, at);
  return read.ok && read.value === length ? bytes : undefined;
}

/** Where an object begins in the pack of this index (version 2). */
function offsetIn(file: RandomFile, oid: Buffer): number | undefined {
  const fan = readAt(file, 0, fanSize);
  if (fan === undefined || fan.readUInt32BE(0) !== magic || fan.readUInt32BE(4) !== 2) return undefined;
  const first = oid[0] ?? 0;
  const low = first === 0 ? 0 : fan.readUInt32BE(8 + (first - 1) * 4);
  const high = fan.readUInt32BE(8 + first * 4);
  const count = fan.readUInt32BE(8 + 255 * 4);
  if (low >= high || high > count || (high - low) * oid.length > maxSlab) return undefined;
  const slab = readAt(file, fanSize + low * oid.length, (high - low) * oid.length);
  if (slab === undefined) return undefined;
  for (let from = 0, to = high - low; from < to; ) {
    const middle = (from + to) >>> 1;
    const order = oid.compare(slab, middle * oid.length, (middle + 1) * oid.length);
    if (order === 0) return placeOf(file, fanSize + count * (oid.length + 4), count, low + middle);
    if (order > 0) from = middle + 1;
    else to = middle;
  }
  return undefined;
}

/** Packs over 2 GiB keep offsets of eight bytes in a table of their own. */
function placeOf(file: RandomFile, offsets: number, count: number, at: number): number | undefined {
  const value = readAt(file, offsets + at * 4, 4)?.readUInt32BE(0);
  if (value === undefined || value < 0x80000000) return value;
  const large = readAt(file, offsets + count * 4 + (value - 0x80000000) * 8, 8);
  return large === undefined ? undefined : Number(large.readBigUInt64BE(0));
}

interface Place {
  readonly pack: string;
  readonly offset: number;
}

function find(packs: readonly string[], oid: Buffer): Place | undefined {
  for (const pack of packs) {
    const offset = withFile(`${pack}.idx`, (file) => offsetIn(file, oid));
    if (offset !== undefined) return { pack, offset };
  }
  return undefined;
}

interface Piece {
  readonly type: number;
  readonly data: Buffer;
  /** Of a delta. */
  readonly base?: Place | Buffer;
}

/** One entry of a pack, inflated. `room`: bytes that it may have. */
function readPiece({ pack, offset }: Place, hashLength: number, room: number): Result<Piece, Reason> {
  return withFile(`${pack}.pack`, (file): Result<Piece, Reason> => {
    const head = readAt(file, offset, Math.min(64, file.size - offset));
    if (head === undefined || head.length < 2) return err(damaged);
    const type = ((head[0] ?? 0) >> 4) & 7;
    let size = (head[0] ?? 0) & 15;
    let at = 1;
    for (let unit = 16; ((head[at - 1] ?? 0) & 0x80) !== 0 && at < 10; unit *= 128, at += 1) size += ((head[at] ?? 0) & 0x7f) * unit;
    if (size > room) return err({ what: 'limit', why: 'it, or what it is made from, is larger than the limit' });
    let base: Place | Buffer | undefined;
    if (type === 6) {
      let back = (head[at] ?? 0) & 0x7f;
      for (at += 1; ((head[at - 1] ?? 0) & 0x80) !== 0 && at < 24; at += 1) back = (back + 1) * 128 + ((head[at] ?? 0) & 0x7f);
      if (back <= 0 || back > offset) return err(damaged);
      base = { pack, offset: offset - back };
    } else if (type === 7) {
      base = Buffer.from(head.subarray(at, at + hashLength));
      at += hashLength;
    } else if (type === 0 || type === 5) return err(damaged);
    const data = inflateAt(file, offset + at, size);
    return data === undefined ? err(damaged) : ok({ type, data, ...(base === undefined ? {} : { base }) });
  }) ?? err(damaged);
}

/** Where it ends in the pack is not known: a little more than its size is read, then more. */
function inflateAt(file: RandomFile, at: number, size: number): Buffer | undefined {
  for (const span of [size + (size >>> 9) + 256, size * 2 + 65_536]) {
    const source = readAt(file, at, Math.min(span, file.size - at));
    if (source === undefined) return undefined;
    try {
      const data = inflateSync(source, { maxOutputLength: Math.max(1, size) });
      return data.length === size ? data : undefined;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'ERR_BUFFER_TOO_LARGE' && code?.startsWith('Z_') !== true) throw error;
      if (code !== 'Z_BUF_ERROR') return undefined;
    }
  }
  return undefined;
}

function sizeIn(delta: Buffer, from: number): { readonly size: number; readonly next: number } {
  let size = 0;
  let at = from;
  for (let unit = 1; at < from + 8; unit *= 128) {
    const byte = delta[at++] ?? 0;
    size += (byte & 0x7f) * unit;
    if (byte < 0x80) break;
  }
  return { size, next: at };
}

function applyDelta(base: Buffer, delta: Buffer, maxBytes: number): Buffer | undefined {
  const from = sizeIn(delta, 0);
  const to = sizeIn(delta, from.next);
  if (from.size !== base.length || to.size > maxBytes || to.next > delta.length) return undefined;
  const dst = base.length + delta.length;
  const memory = Buffer.concat([base, delta], dst + to.size);
  const done = applyDeltaJs(memory, new Uint32Array(0), { base: 0, baseLength: base.length, delta: base.length + to.next, deltaLength: delta.length - to.next, dst, dstLength: to.size, least: Number.POSITIVE_INFINITY });
  return done < 0 ? undefined : memory.subarray(dst);
}

/** `undefined` where no pack has it. Every object on the way has at most `maxBytes`. */
export function readPacked(packs: readonly string[], oid: string, maxBytes: number): Result<PackedObject, Reason> | undefined {
  const id = Buffer.from(oid, 'hex');
  let place = find(packs, id);
  if (place === undefined) return undefined;
  const deltas: Buffer[] = [];
  let room = maxBytes * 2 + 1024 * 1024;
  for (;;) {
    const piece = readPiece(place, id.length, Math.min(room, maxBytes + 65_536));
    if (!piece.ok) return piece;
    const { base, data, type } = piece.value;
    if (base === undefined) {
      let bytes = data;
      for (let delta = deltas.pop(); delta !== undefined; delta = deltas.pop()) {
        const made = applyDelta(bytes, delta, maxBytes);
        if (made === undefined) return err(damaged);
        bytes = made;
      }
      return ok({ type, bytes });
    }
    deltas.push(data);
    room -= data.length;
    const next: Place | undefined = Buffer.isBuffer(base) ? find(packs, base) : base;
    if (next === undefined || deltas.length > longestChain) return err(damaged);
    place = next;
  }
}
