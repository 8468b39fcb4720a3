// One record cut down to one package, as compact JSON: positions instead of names, since an index holds hundreds of thousands. In two
// parts: what decides whether a version is affected is read for every package of a scan, the rest only for the few that are.
import type { Affected } from './affected.ts';
import type { OsvRecord } from './record.ts';
import type { Score } from './severity.ts';

/** Numbers stand for "absent". `own` is what the record says of this package alone: scores, and its rating's word. */
export type Details = readonly [
  id: string, modified: string, published: string | 0, summary: string, informational: string | 0, cwes: readonly string[], url: string,
  own?: readonly [scores: readonly Score[], rating: string | 0],
];

/** `entries`: all of the record's for this package. */
export function encodeDetails(record: OsvRecord, entries: readonly Affected[]): string {
  const scores = entries.flatMap((entry) => entry.scores);
  const rating = entries.find((entry) => entry.rating !== undefined)?.rating;
  const informational = entries.find((entry) => entry.informational)?.informational ?? 0;
  const details = [record.id, record.modified, record.published ?? 0, record.summary, informational, record.cwes, record.url] as const satisfies Details;
  return asciiJson(scores.length > 0 || rating !== undefined ? [...details, [scores, rating ?? 0]] : details);
}

/** In the very form that the matcher reads: decoding them is the native parser's work alone. */
export function encodeRanges(entries: readonly Affected[]): string {
  const [first] = entries;
  return asciiJson(entries.length === 1 && first !== undefined ? first.ranges : entries.flatMap((entry) => entry.ranges));
}

const notAscii = /[\x7f-\uffff]/g;

/** ASCII only: bytes and characters are the same then, and decoding is as cheap as copying. */
export const asciiJson = (value: unknown): string => JSON.stringify(value).replace(notAscii, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
