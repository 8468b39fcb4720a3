// One record cut down to one package, as compact JSON: positions instead of names, since an index holds hundreds of thousands. Its list
// of versions is kept apart, because all records of a package draw from the same few hundred (see versions.ts).
import type { AdvisoryRange, RangeEvent } from '#model/advisory';
import type { Affected } from './affected.ts';
import type { OsvRecord } from './record.ts';
import type { Score } from './severity.ts';

/** `[type, event, version, event, version, …]`. */
type PackedRange = readonly string[];

/** Numbers stand for "absent". `own` is what the record says of this package alone: scores, and its rating's word. */
export type Row = readonly [
  id: string, modified: string, published: string | 0, summary: string, informational: string | 0,
  ranges: readonly PackedRange[], cwes: readonly string[], url: string,
  own?: readonly [scores: readonly Score[], rating: string | 0],
];

const types = { SEMVER: 'S', ECOSYSTEM: 'E', GIT: 'G' } as const;
const events = { introduced: 'i', fixed: 'f', last_affected: 'a', limit: 'l' } as const;

/** `entries`: all of the record's for this package. */
export function encodeRow(record: OsvRecord, entries: readonly Affected[]): string {
  const scores = entries.flatMap((entry) => entry.scores);
  const rating = entries.find((entry) => entry.rating !== undefined)?.rating;
  const own: Row[8] = scores.length > 0 || rating !== undefined ? [scores, rating ?? 0] : undefined;
  const row = [
    record.id, record.modified, record.published ?? 0, record.summary, entries.find((entry) => entry.informational)?.informational ?? 0,
    entries.length === 1 ? (entries[0]?.ranges ?? []).map(packRange) : entries.flatMap((entry) => entry.ranges.map(packRange)),
    record.cwes, record.url,
  ] as const satisfies Row;
  return asciiJson(own === undefined ? row : [...row, own]);
}

const notAscii = /[\x7f-\uffff]/g;

/** ASCII only: bytes and characters are the same then, and decoding is as cheap as copying. */
export const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(notAscii, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

function packRange(range: AdvisoryRange): PackedRange {
  const packed: string[] = [types[range.type]];
  for (const [event, version] of range.events) packed.push(events[event], version);
  return packed;
}

const typeOf: Readonly<Record<string, AdvisoryRange['type']>> = { S: 'SEMVER', E: 'ECOSYSTEM', G: 'GIT' };
const eventOf: Readonly<Record<string, RangeEvent[0]>> = { i: 'introduced', f: 'fixed', a: 'last_affected', l: 'limit' };

export function unpackRange(packed: PackedRange): AdvisoryRange {
  const list: RangeEvent[] = [];
  for (let at = 1; at + 1 < packed.length; at += 2) list.push([eventOf[packed[at] ?? ''] ?? 'introduced', packed[at + 1] ?? '']);
  return { type: typeOf[packed[0] ?? ''] ?? 'ECOSYSTEM', events: list };
}
