// A helper of scan-tree: takes files from the shared counter until none is left. What it found goes back in memory.
import { parentPort, workerData } from 'node:worker_threads';
import { loadChanged, type RuleSetup } from './load-rules.ts';
import { scanFiles, type FilesJob } from './scan-files.ts';

export interface WorkerJob extends FilesJob {
  /** Index of the next file; and 1 when it is time to stop. */
  readonly counter: Int32Array;
  readonly setup: RuleSetup;
}

const job = workerData as WorkerJob;
const take = (): number | undefined => {
  const index = Atomics.add(job.counter, 0, 1);
  return index < job.paths.length ? index : undefined;
};
parentPort?.postMessage(scanFiles(job, await loadChanged(job.setup), take, () => (Atomics.load(job.counter, 1) === 1 ? 'the scan was stopped' : undefined)));
