// A helper of scan-tree and scan-history: takes files or objects from the shared counter until none is left. What it found goes back in memory.
import { parentPort, workerData } from 'node:worker_threads';
import { openHistory } from '#collect/git/history/open-history';
import { loadChanged } from './load-rules.ts';
import { scanFiles } from './scan-files.ts';
import { scanObjects } from './scan-objects.ts';
import { isStopped, taker } from './threads.ts';
import type { WorkerJob } from './worker-job.ts';

const job = workerData as WorkerJob;
const scanner = await loadChanged(job.setup);

function answer(): unknown {
  if ('files' in job) return scanFiles(job.files, scanner, taker(job.counter, job.files.paths.length), () => (isStopped(job.counter) ? 'the scan was stopped' : undefined));
  const opened = openHistory(job.history.folder, job.history.options);
  if (!opened.ok) throw new Error(opened.error.why);
  const next = taker(job.counter, opened.value.plan.roots.length);
  try {
    return scanObjects(opened.value, scanner, () => (isStopped(job.counter) ? undefined : next()), job.history.wanted);
  } finally {
    opened.value.close();
  }
}

parentPort?.postMessage(answer());
