// What the reader of a history and whoever scans its content agree on. The reader knows nothing of what is looked for.
import type { Gap } from '#model/gap';

/** One place where the scanner looked closer. `[from, to)`: the bytes on which that judgment depended. */
export interface Hit {
  readonly at: number;
  readonly from: number;
  /** As long as the object or longer, if where the object ends had a part in the judgment. */
  readonly to: number;
  /** Handed on to every object that has the same bytes elsewhere: it must not speak of offsets. `undefined`: looked far, found nothing. */
  readonly data: unknown;
}

export interface BlobScanner {
  /** How far a judgment looks before and behind its anchor, bytes, unless its Hit says more. */
  readonly back: number;
  readonly ahead: number;
  /**
   * Everything anchored in [from, to) of bytes[0, length), by ascending `at`. Anchors whose judgment looks farther than `back` and `ahead`
   * are returned even if nothing came of it. `bytes` is a view that is good during this call only.
   */
  scan(bytes: Uint8Array, length: number, from: number, to: number): readonly Hit[];
}

export type ObjectType = 'commit' | 'tree' | 'blob' | 'tag';

export interface ScannedObject {
  /** Place in the plan. */
  readonly index: number;
  readonly oid: string;
  readonly type: ObjectType;
  readonly length: number;
  /** Good during the call only. */
  readonly bytes: Uint8Array;
  /** Exactly what `scan(bytes, length, 0, length)` returns. */
  readonly hits: readonly Hit[];
}

export interface HistoryOptions {
  /** Larger objects are a noted gap. Bytes, 32 MiB unless told. */
  readonly maxObject?: number;
  /** Bytes made out of the repository at most, all slices of a worker together; past that the rest is a required gap. 256 GiB unless told. */
  readonly maxWork?: number;
  /** `js` leaves WebAssembly out; the results are the same. */
  readonly engine?: 'wasm' | 'js';
}

export interface ScanOptions {
  /** What an earlier scan found in an object; it is then not scanned nor reported again. `undefined`: not known. */
  readonly known?: (oid: string) => readonly Hit[] | undefined;
  /** Only these objects, by their place in the plan (see `since`): 1 is wanted. All unless told. */
  readonly wanted?: Uint8Array;
  /** Compares each object with its id. An index that lies about ids could otherwise pass one object's result for another's: needed for results that outlive the repository. */
  readonly verify?: boolean;
}

export interface ScanTotals {
  readonly objects: number;
  readonly bytes: number;
  /** Of them, what the scanner was shown. */
  readonly scannedBytes: number;
  readonly gaps: readonly Gap[];
}
