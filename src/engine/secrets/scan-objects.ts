// Scans objects of a history: the loop that the main thread and the workers share.
import type { ObjectType, ScanTotals } from '#collect/git/history/contract';
import type { History } from '#collect/git/history/open-history';
import type { CandidateFields } from '#detect/secrets/engine/candidate';
import { selectCandidates } from '#detect/secrets/engine/select';
import { blobScanner, candidatesOf } from './history-scanner.ts';
import type { SecretScanner } from './load-rules.ts';
import { archiveKind } from './archives/recognize.ts';
import { fitsContent } from './occurrence.ts';

export interface FoundIn {
  readonly oid: string;
  readonly type: ObjectType;
  readonly candidates: readonly CandidateFields[];
}

export interface ObjectsFound {
  readonly found: readonly FoundIn[];
  readonly totals: ScanTotals;
  /** Archives, of which only the bytes were looked at: what is packed in them was not. */
  readonly archives: number;
}

/** `take` names roots of the plan, until it has none. */
export function scanObjects(history: History, scanner: SecretScanner, take: () => number | undefined, wanted: Uint8Array | undefined): ObjectsFound {
  const found: FoundIn[] = [];
  let archives = 0;
  const totals = history.scan(blobScanner(scanner), ({ oid, type, bytes, length, hits }) => {
    if (type === 'blob' && archiveKind(bytes, length) !== undefined) archives += 1;
    const all = candidatesOf(hits);
    if (all.length === 0) return;
    const fitting = fitsContent(bytes, length, all);
    if (fitting.length > 0) found.push({ oid, type, candidates: selectCandidates(fitting, scanner.rules.all) });
  }, { take, ...(wanted === undefined ? {} : { wanted }) });
  return { found, totals, archives };
}

export function mergeObjects(all: readonly ObjectsFound[]): ObjectsFound {
  const sum = (of: (totals: ScanTotals) => number): number => all.reduce((total, each) => total + of(each.totals), 0);
  return {
    // Threads finish in any order; the document does not tell.
    found: all.flatMap((each) => each.found).sort((a, b) => (a.oid < b.oid ? -1 : a.oid > b.oid ? 1 : 0)),
    archives: all.reduce((total, each) => total + each.archives, 0),
    totals: { objects: sum((each) => each.objects), bytes: sum((each) => each.bytes), scannedBytes: sum((each) => each.scannedBytes), gaps: all.flatMap((each) => each.totals.gaps) },
  };
}
