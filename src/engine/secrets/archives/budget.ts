// What may be made out of archives: of one file, and of all files of a scan, whichever thread reads them. Nobody's archive may cost more than that.

/** Archives in archives. */
export const deepest = 4;
/** Entries of one file, those of archives in it included. */
export const mostEntries = 20_000;
/** Inflated bytes of one entry, and of one file with all that is in it. */
export const mostEntryBytes = 64 * 1024 * 1024;
export const mostFileBytes = 256 * 1024 * 1024;
/** Inflated bytes to packed ones, above 64 KB. */
export const mostRatio = 400;

const mostScanKilobytes = 4 * 1024 * 1024;

/** Kilobytes that are left, in memory that threads share. */
export type ScanBudget = Int32Array;

export const scanBudget = (kilobytes = mostScanKilobytes): ScanBudget => new Int32Array(new SharedArrayBuffer(4)).fill(kilobytes);

export interface FileBudget {
  readonly left: () => number;
  /** Whether so many bytes are left; then they are taken. */
  readonly take: (bytes: number) => boolean;
  readonly takeEntry: () => boolean;
}

export function fileBudget(scan: ScanBudget, bytes = mostFileBytes, entries = mostEntries): FileBudget {
  let own = bytes;
  let count = entries;
  const left = (): number => Math.max(0, Math.min(own, Atomics.load(scan, 0) * 1024));
  return {
    left,
    take: (size) => {
      if (size > left()) return false;
      own -= size;
      Atomics.sub(scan, 0, Math.ceil(size / 1024));
      return true;
    },
    takeEntry: () => {
      count -= 1;
      return count >= 0;
    },
  };
}
