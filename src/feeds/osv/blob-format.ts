// The two JSON texts of a package's piece of an index (see blob.ts).
import type { AdvisoryRange } from '#model/advisory';
import type { Details } from './row.ts';

export type Head = readonly [
  key: string, ranges: readonly (readonly AdvisoryRange[])[],
  /** Only where a row lists versions. */
  dictionary?: readonly string[], runs?: readonly (readonly number[])[],
];

export type PackedGroup = readonly [ids: readonly string[], malware: 0 | 1, scores: readonly string[], rating: readonly [string, string] | 0];
export type Tail = readonly [groupOf: readonly number[], groups: readonly PackedGroup[], details: readonly Details[]];
