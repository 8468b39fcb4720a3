// Secrets of the tree: small trees in this thread, large ones with helpers beside it that take file after file from one counter.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Gap } from '#model/gap';
import type { Tree } from '#model/ports';
import { scanBudget } from './archives/budget.ts';
import { nothingFound, scanFiles, scanWhole, type FilesFound } from './scan-files.ts';
import type { RuleSetup, SecretScanner } from './load-rules.ts';
import type { WorkerJob } from './worker.ts';

export interface TreeOptions {
  readonly maxBytes: number;
  /** Threads, this one included; as many as the machine has unless told. */
  readonly threads?: number;
  readonly stop: () => string | undefined;
  readonly onFile: (done: number, total: number) => void;
}

/** A tree is scanned in this thread for so long, milliseconds, before helpers are called. */
const patience = 120;

/** Present in the built program only: from sources everything runs in one thread. */
const workerFile = new URL('./secrets-worker.js', import.meta.url);
const hasWorker = (): boolean => import.meta.url.endsWith('.js');

interface Helper {
  readonly found: Promise<FilesFound>;
  end(): void;
}

function startWorker(job: WorkerJob): Helper {
  const worker = new Worker(workerFile, { workerData: job, stdout: false, stderr: false });
  const found = new Promise<FilesFound>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => void (code === 0 ? undefined : reject(new Error(`a worker ended with ${code}`))));
  });
  // Whoever waits for it is told; until then nobody listens.
  found.catch(() => undefined);
  return { found, end: () => void worker.terminate() };
}

function merge(all: readonly FilesFound[]): FilesFound {
  const found = nothingFound();
  for (const each of all) {
    for (const occurrence of each.occurrences) found.occurrences.push(occurrence);
    for (const gap of each.gaps) found.gaps.push(gap);
    for (const ignore of each.ignores) found.ignores.push(ignore);
    found.files += each.files;
    found.bytes += each.bytes;
  }
  return found;
}

/** Files of a folder on the disk, which any thread can read. */
async function scanFolder(root: string, paths: readonly string[], scanner: SecretScanner, setup: RuleSetup, options: TreeOptions): Promise<FilesFound> {
  const counter = new Int32Array(new SharedArrayBuffer(8));
  const take = (): number | undefined => {
    const index = Atomics.add(counter, 0, 1);
    return index < paths.length ? index : undefined;
  };
  const job = { root, paths, maxBytes: options.maxBytes, budget: scanBudget() };
  const results: FilesFound[] = [];
  const helpers: Helper[] = [];
  const threads = Math.max(1, Math.min(options.threads ?? availableParallelism(), 16));
  const started = performance.now();
  try {
    for (let done = false; !done; ) {
      const until = performance.now() + 60;
      results.push(scanFiles(job, scanner, () => {
        if (performance.now() > until) return undefined;
        const index = take();
        if (index === undefined) done = true;
        return index;
      }, options.stop));
      if (options.stop() !== undefined) Atomics.store(counter, 1, 1);
      options.onFile(Math.min(Atomics.load(counter, 0), paths.length), paths.length);
      if (!done && helpers.length === 0 && threads > 1 && hasWorker() && performance.now() - started > patience) {
        for (let index = 1; index < threads; index += 1) helpers.push(startWorker({ ...job, counter, setup }));
      }
      await new Promise((resolve) => void setImmediate(resolve));
    }
    for (const helper of helpers) results.push(await helper.found);
  } finally {
    // Nothing is left running, whatever happened.
    helpers.forEach((helper) => helper.end());
  }
  return merge(results);
}

/** Files that only this thread can get at: of a revision in git, or a single file. */
async function scanEntries(tree: Tree, paths: readonly string[], scanner: SecretScanner, options: TreeOptions): Promise<FilesFound> {
  const found = nothingFound();
  const budget = scanBudget();
  for (const path of paths) {
    const stopped = options.stop();
    const read = stopped === undefined ? await tree.read(path, options.maxBytes) : undefined;
    if (read?.ok === true) {
      scanWhole(path, read.value, scanner, found, budget);
    } else if (read === undefined) {
      found.unsearched += 1;
      if (stopped !== undefined) found.stopped = stopped;
    } else found.gaps.push({ ...read.error, required: read.error.what !== 'limit' } satisfies Gap);
    options.onFile(found.files, paths.length);
  }
  return found;
}

/** `root`: absolute folder of the tree's files; absent where they are no files of the disk. */
export async function scanTree(tree: Tree, root: string | undefined, scanner: SecretScanner, setup: RuleSetup, options: TreeOptions): Promise<FilesFound> {
  const paths = tree.entries.map((entry) => entry.path);
  const found = await (root === undefined ? scanEntries(tree, paths, scanner, options) : scanFolder(root, paths, scanner, setup, options));
  // Threads finish in any order; the document does not tell.
  if (found.unsearched > 0) found.gaps.push({ where: { subject: 'secrets' }, what: 'timeout', why: `${found.unsearched} of ${paths.length} files were not searched for secrets: ${found.stopped ?? 'the scan was stopped'}`, required: true });
  found.gaps.sort((a, b) => ((a.where.file ?? '') < (b.where.file ?? '') ? -1 : 1));
  return found;
}
