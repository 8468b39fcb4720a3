// Secrets of the tree: small trees in this thread, large ones with helpers beside it that take file after file from one counter.
import type { Gap } from '#model/gap';
import type { Tree } from '#model/ports';
import { scanBudget } from './archives/budget.ts';
import { nothingFound, scanFiles, scanWhole, type FilesFound } from './scan-files.ts';
import type { RuleSetup, SecretScanner } from './load-rules.ts';
import { hasWorkers, makeCounter, startHelper, stopAll, takenOf, taker, threadsFor, type Helper } from './threads.ts';

export interface TreeOptions {
  readonly maxBytes: number;
  /** Threads, this one included; as many as the machine has unless told. */
  readonly threads?: number;
  readonly stop: () => string | undefined;
  readonly onFile: (done: number, total: number) => void;
}

/** A tree is scanned in this thread for so long, milliseconds, before helpers are called. */
const patience = 120;

function merge(all: readonly FilesFound[]): FilesFound {
  const found = nothingFound();
  for (const each of all) {
    for (const occurrence of each.occurrences) found.occurrences.push(occurrence);
    for (const gap of each.gaps) found.gaps.push(gap);
    for (const ignore of each.ignores) found.ignores.push(ignore);
    found.files += each.files;
    found.bytes += each.bytes;
    found.unsearched += each.unsearched;
    if (each.stopped !== undefined) found.stopped = each.stopped;
  }
  return found;
}

/** Files of a folder on the disk, which any thread can read. */
async function scanFolder(root: string, paths: readonly string[], scanner: SecretScanner, setup: RuleSetup, options: TreeOptions): Promise<FilesFound> {
  const counter = makeCounter();
  const take = taker(counter, paths.length);
  const job = { root, paths, maxBytes: options.maxBytes, budget: scanBudget() };
  const results: FilesFound[] = [];
  const helpers: Helper<FilesFound>[] = [];
  const threads = threadsFor(options.threads);
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
      if (options.stop() !== undefined) stopAll(counter);
      options.onFile(takenOf(counter, paths.length), paths.length);
      if (!done && helpers.length === 0 && threads > 1 && hasWorkers() && performance.now() - started > patience) {
        for (let index = 1; index < threads; index += 1) helpers.push(startHelper<FilesFound>({ files: job, counter, setup }));
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
