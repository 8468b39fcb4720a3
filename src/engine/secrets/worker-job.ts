// What a helper is asked to do, as data that goes to another thread.
import type { OpenOptions } from '#collect/git/history/open-history';
import type { RuleSetup } from './load-rules.ts';
import type { FilesJob } from './scan-files.ts';

interface Shared {
  /** Index of what comes next, and 1 when it is time to stop. */
  readonly counter: Int32Array;
  readonly setup: RuleSetup;
}

export interface HistoryJob {
  readonly folder: string;
  readonly options: OpenOptions;
  readonly wanted?: Uint8Array;
}

export type WorkerJob = (Shared & { readonly files: FilesJob }) | (Shared & { readonly history: HistoryJob });
