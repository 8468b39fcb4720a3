// All advisories of one package as one piece of an index: CRC-32, then JSON of the package's key, its alias groups, its rows and their
// versions. The key is inside, so that a piece read for the wrong package is known for what it is.
import { crc32 } from 'node:zlib';
import type { Advisory, AdvisoryScore } from '#model/advisory';
import { err, ok, type Result } from '#model/result';
import { strongest, type Group } from './groups.ts';
import { asciiJson, unpackRange, type Row } from './row.ts';
import { packVersions, unpackVersions } from './versions.ts';

type PackedGroup = readonly [ids: readonly string[], malware: 0 | 1, scores: readonly string[], rating: readonly [string, string] | 0];
type Packed = readonly [
  key: string, groupOf: readonly number[], groups: readonly PackedGroup[], rows: readonly Row[],
  /** Only where a row lists versions. */
  dictionary?: readonly string[], runs?: readonly (readonly number[])[],
];

export interface BlobRow {
  readonly group: Group;
  /** As `encodeRow` made it. */
  readonly bytes: Uint8Array;
  readonly versions: readonly string[];
}

const crcBytes = 4;

/** `rows` in the order of their ids. Groups are told apart by identity. */
export function encodeBlob(key: string, rows: readonly BlobRow[]): Buffer {
  const groups = [...new Set(rows.map((row) => row.group))];
  const numbers = new Map(groups.map((group, number) => [group, number]));
  const head = `[${asciiJson(key)},${JSON.stringify(rows.map((row) => numbers.get(row.group)))},${asciiJson(groups.map(packGroup))},[`;
  const parts: Uint8Array[] = [Buffer.alloc(crcBytes), Buffer.from(head, 'latin1')];
  for (const [at, row] of rows.entries()) parts.push(...(at > 0 ? [comma] : []), row.bytes);
  parts.push(Buffer.from(`]${versionsOf(rows)}]`, 'latin1'));
  const blob = Buffer.concat(parts);
  blob.writeUInt32LE(crc32(blob.subarray(crcBytes)), 0);
  return blob;
}

function versionsOf(rows: readonly BlobRow[]): string {
  if (rows.every((row) => row.versions.length === 0)) return '';
  const { dictionary, runs } = packVersions(rows.map((row) => row.versions));
  return `,${asciiJson(dictionary)},${JSON.stringify(runs)}`;
}

const comma = Buffer.from(',');

const packGroup = (group: Group): PackedGroup => [
  group.ids, group.malware ? 1 : 0, group.scores.flatMap(({ type, score, from }) => [type, score, from]), group.rating ? [group.rating.word, group.rating.from] : 0,
];

export const blobIsWhole = (blob: Buffer): boolean => blob.length > crcBytes && blob.readUInt32LE(0) === crc32(blob.subarray(crcBytes));

/** The advisories, sorted by id, and the key under which they were filed. */
export function decodeBlob(blob: Buffer): Result<{ readonly key: string; readonly advisories: readonly Advisory[] }, string> {
  if (!blobIsWhole(blob)) return err('the checksum of its advisories does not match');
  try {
    const [key, groupOf, groups, rows, dictionary = none, runs = none] = JSON.parse(blob.toString('latin1', crcBytes)) as Packed;
    const own = new Map<number, Row[]>();
    for (const [at, row] of rows.entries()) if (row[8] !== undefined) push(own, groupOf[at] ?? -1, row);
    const advisories = rows.map((row, at) => {
      const number = groupOf[at] ?? -1;
      const group = groups[number];
      if (group === undefined) throw new RangeError('no such group');
      return toAdvisory(row, group, own.get(number) ?? none, unpackVersions(dictionary, runs[at] ?? none));
    });
    return ok({ key, advisories });
  } catch {
    return err('its advisories cannot be decoded');
  }
}

const none: readonly never[] = [];

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** `own`: the rows of the same group that say something of this package alone. It counts for their group here, and for no other package. */
function toAdvisory(row: Row, group: PackedGroup, own: readonly Row[], versions: readonly string[]): Advisory {
  const advisory: Writable<Advisory> = {
    id: row[0], group: group[0], modified: row[1], summary: row[3], malware: group[1] === 1, ranges: row[5].map(unpackRange), versions,
    scores: scoresOf(group, own), cwes: row[6], url: row[7],
  };
  if (row[2] !== 0) advisory.published = row[2];
  if (row[4] !== 0) advisory.informational = row[4];
  const rating = ratingOf(group, own);
  if (rating !== undefined) advisory.rating = rating;
  return advisory;
}

function push(lists: Map<number, Row[]>, key: number, row: Row): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [row]);
  else list.push(row);
}

function scoresOf(group: PackedGroup, own: readonly Row[]): readonly AdvisoryScore[] {
  const scores: AdvisoryScore[] = [];
  const [, , packed] = group;
  for (let at = 0; at + 2 < packed.length; at += 3) scores.push({ type: packed[at] ?? '', score: packed[at + 1] ?? '', from: packed[at + 2] ?? '' });
  for (const row of own) {
    for (const [type, score] of row[8]?.[0] ?? []) {
      if (!scores.some((known) => known.type === type && known.score === score && known.from === row[0])) scores.push({ type, score, from: row[0] });
    }
  }
  return scores;
}

function ratingOf(group: PackedGroup, own: readonly Row[]): Advisory['rating'] {
  const known = group[3] === 0 ? undefined : { word: group[3][0], from: group[3][1] };
  if (own.length === 0) return known;
  const words = own.flatMap((row) => (typeof row[8]?.[1] === 'string' ? [{ word: row[8][1], from: row[0] }] : []));
  return strongest(known === undefined ? words : [known, ...words]);
}
