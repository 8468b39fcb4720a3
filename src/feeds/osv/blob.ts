// All advisories of one package as one piece of an index: length of the head, head, tail, CRC-32 of all that. The head, JSON, has what
// decides whether a version is affected, and the package's key, so that a piece read for the wrong package is known for what it is. The
// tail, JSON, has the rest.
import { crc32 } from 'node:zlib';
import type { Advisory } from '#model/advisory';
import { err, ok, type Result } from '#model/result';
import type { Group } from './groups.ts';
import type { Head, PackedGroup, Tail } from './blob-format.ts';
import { asciiJson } from './row.ts';
import { storedAdvisories } from './stored-advisory.ts';
import { packVersions } from './versions.ts';

export interface BlobRow {
  readonly group: Group;
  /** As `encodeRanges` and `encodeDetails` made them. */
  readonly ranges: Uint8Array;
  readonly details: Uint8Array;
  readonly versions: readonly string[];
}

const prefixBytes = 4;
const crcBytes = 4;
/** The CRC-32 of anything followed by its own CRC-32: so a whole piece is checked without cutting it up. */
const residue = 0x2144df1c;

/** `rows` in the order of their ids. Groups are told apart by identity. */
export function encodeBlob(key: string, rows: readonly BlobRow[]): Buffer {
  const groups = [...new Set(rows.map((row) => row.group))];
  const numbers = new Map(groups.map((group, number) => [group, number]));
  const head = [text(`[${asciiJson(key)},[`), ...joined(rows.map((row) => row.ranges)), text(`]${versionsOf(rows)}]`)];
  const tail = [text(`[${JSON.stringify(rows.map((row) => numbers.get(row.group)))},${asciiJson(groups.map(packGroup))},[`), ...joined(rows.map((row) => row.details)), text(']]')];
  const blob = Buffer.concat([Buffer.alloc(prefixBytes), ...head, ...tail, Buffer.alloc(crcBytes)]);
  blob.writeUInt32LE(head.reduce((bytes, part) => bytes + part.length, 0), 0);
  blob.writeUInt32LE(crc32(blob.subarray(0, -crcBytes)), blob.length - crcBytes);
  return blob;
}

const text = (ascii: string): Uint8Array => Buffer.from(ascii, 'latin1');
const comma = text(',');
const joined = (parts: readonly Uint8Array[]): readonly Uint8Array[] => parts.flatMap((part, at) => (at > 0 ? [comma, part] : [part]));

function versionsOf(rows: readonly BlobRow[]): string {
  if (rows.every((row) => row.versions.length === 0)) return '';
  const { dictionary, runs } = packVersions(rows.map((row) => row.versions));
  return `,${asciiJson(dictionary)},${JSON.stringify(runs)}`;
}

const packGroup = (group: Group): PackedGroup => [
  group.ids, group.malware ? 1 : 0, group.scores.flatMap(({ type, score, from }) => [type, score, from]), group.rating ? [group.rating.word, group.rating.from] : 0,
];

export const blobIsWhole = (blob: Buffer): boolean => blob.length > prefixBytes + crcBytes && crc32(blob) === residue;

/**
 * The advisories, sorted by id, and the key under which they were filed. The tail is decoded when it is first asked for: from `again`, where the bytes
 * are only lent, which then has to give the same ones.
 */
export function decodeBlob(blob: Buffer, again: () => Buffer = () => blob): Result<{ readonly key: string; readonly advisories: readonly Advisory[] }, string> {
  if (!blobIsWhole(blob)) return err('the checksum of its advisories does not match');
  const tailStart = prefixBytes + blob.readUInt32LE(0);
  const check = blob.readUInt32LE(blob.length - crcBytes);
  const readTail = (): Tail => {
    const same = again();
    if (!blobIsWhole(same) || same.readUInt32LE(same.length - crcBytes) !== check) throw new RangeError('an index that changed while it was read');
    return JSON.parse(same.toString('latin1', tailStart, same.length - crcBytes)) as Tail;
  };
  try {
    const head = JSON.parse(blob.toString('latin1', prefixBytes, tailStart)) as Head;
    return ok({ key: head[0], advisories: storedAdvisories(head, readTail) });
  } catch {
    return err('its advisories cannot be decoded');
  }
}
