// Helpers of a scan: worker threads that do the same as the main thread beside it, sharing one counter. None is left running, whatever happens.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { WorkerJob } from './worker-job.ts';

export interface Helper<T> {
  readonly found: Promise<T>;
  end(): void;
}

/** Present in the built program only: from sources everything runs in one thread. */
const workerFile = new URL('./secrets-worker.js', import.meta.url);
export const hasWorkers = (): boolean => import.meta.url.endsWith('.js');

/** This thread included. */
export const threadsFor = (wanted: number | undefined): number => Math.max(1, Math.min(wanted ?? availableParallelism(), 16));

/** `T`: what `worker.ts` answers for the job. A worker that ends without an answer is a fault of ours. */
export function startHelper<T>(job: WorkerJob): Helper<T> {
  const worker = new Worker(workerFile, { workerData: job, stdout: false, stderr: false });
  const found = new Promise<T>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => void (code === 0 ? undefined : reject(new Error(`a worker ended with ${code}`))));
  });
  // Whoever waits for it is told; until then nobody listens.
  found.catch(() => undefined);
  return { found, end: () => void worker.terminate() };
}

/** One counter for all threads: index of what comes next, and 1 when it is time to stop. */
export const makeCounter = (): Int32Array => new Int32Array(new SharedArrayBuffer(8));

export function taker(counter: Int32Array, total: number): () => number | undefined {
  return () => {
    const index = Atomics.add(counter, 0, 1);
    return index < total ? index : undefined;
  };
}

export const isStopped = (counter: Int32Array): boolean => Atomics.load(counter, 1) === 1;
export const stopAll = (counter: Int32Array): void => void Atomics.store(counter, 1, 1);
/** How many were taken. */
export const takenOf = (counter: Int32Array, total: number): number => Math.min(Atomics.load(counter, 0), total);
