// Reads a pack's index (versions 1 and 2): which object stands where. Everything is checked against the size of the file before it is believed.
import { createHash } from 'node:crypto';
import { err, ok, type Result } from '#model/result';

export interface PackIndex {
  readonly count: number;
  /** Ids, one behind the other. */
  readonly oids: Uint8Array;
  readonly offsets: Float64Array;
  /** Checksum that the pack must end with. */
  readonly packSum: Uint8Array;
}

const magic = 0xff744f63;

export function readIdx(bytes: Uint8Array, hashLength: number): Result<PackIndex, string> {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.length < 1024 + 2 * hashLength) return err('it is too short');
  const body = view.subarray(0, view.length - hashLength);
  if (!createHash(hashLength === 20 ? 'sha1' : 'sha256').update(body).digest().equals(view.subarray(view.length - hashLength))) return err('its checksum does not match');
  const packSum = view.subarray(view.length - 2 * hashLength, view.length - hashLength);
  if (view.readUInt32BE(0) !== magic) return version1(view, hashLength, packSum);
  const version = view.readUInt32BE(4);
  return version === 2 ? version2(view, hashLength, packSum) : err(`its version ${version} is not known`);
}

/** How many objects, if the fan-out never falls. */
function countOf(view: Buffer, at: number): number | undefined {
  let last = 0;
  for (let i = 0; i < 256; i += 1) {
    const next = view.readUInt32BE(at + i * 4);
    if (next < last) return undefined;
    last = next;
  }
  return last;
}

function version1(view: Buffer, hashLength: number, packSum: Uint8Array): Result<PackIndex, string> {
  const count = countOf(view, 0);
  if (count === undefined || view.length !== 1024 + count * (hashLength + 4) + 2 * hashLength) return err('its size does not fit its number of objects');
  const oids = new Uint8Array(count * hashLength);
  const offsets = new Float64Array(count);
  for (let i = 0, at = 1024; i < count; i += 1, at += hashLength + 4) {
    offsets[i] = view.readUInt32BE(at);
    oids.set(view.subarray(at + 4, at + 4 + hashLength), i * hashLength);
  }
  return ok({ count, oids, offsets, packSum });
}

function version2(view: Buffer, hashLength: number, packSum: Uint8Array): Result<PackIndex, string> {
  const count = countOf(view, 8);
  const end = view.length - 2 * hashLength;
  if (count === undefined || 1032 + count * (hashLength + 8) > end) return err('its size does not fit its number of objects');
  const at = 1032 + count * (hashLength + 4);
  const large = at + count * 4;
  const offsets = new Float64Array(count);
  for (let i = 0; i < count; i += 1) {
    const value = view.readUInt32BE(at + i * 4);
    if (value < 0x80000000) offsets[i] = value;
    else {
      const place = large + (value - 0x80000000) * 8;
      if (place + 8 > end) return err('an offset points outside of it');
      offsets[i] = Number(view.readBigUInt64BE(place));
    }
  }
  return ok({ count, oids: view.subarray(1032, 1032 + count * hashLength), offsets, packSum });
}
