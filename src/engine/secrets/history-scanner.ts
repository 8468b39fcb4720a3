// The scanner of bytes as the reader of histories wants it: what it finds is told relative to its anchor, since the same bytes may stand elsewhere in another version.
import type { BlobScanner, Hit } from '#collect/git/history/contract';
import type { CandidateFields } from '#detect/secrets/engine/candidate';
import { scanAhead, scanBack } from '#detect/secrets/engine/scan-bytes';
import type { SecretScanner } from './load-rules.ts';

export function blobScanner(scanner: SecretScanner): BlobScanner {
  return {
    back: scanBack,
    ahead: scanAhead,
    scan: (bytes, length, from, to) =>
      scanner.scan(bytes, length, from, to)
        .map(({ at, from: least, to: most, data }): Hit => ({ at, from: least, to: most, data: data === undefined ? undefined : { ...data.fields, start: data.fields.start - at, end: data.fields.end - at } }))
        .sort((a, b) => a.at - b.at),
  };
}

/** Candidates of an object, at their places in it. */
export const candidatesOf = (hits: readonly Hit[]): readonly CandidateFields[] =>
  hits.flatMap(({ at, data }) => {
    if (data === undefined) return [];
    const fields = data as CandidateFields;
    return [{ ...fields, start: fields.start + at, end: fields.end + at }];
  });
