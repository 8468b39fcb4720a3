// Secrets of what is no tree: the content that is staged for the next commit, and what comes on standard input. Neither looks at the files of the working tree.
import { isAbsolute, join, relative, resolve } from 'node:path';
import type { LeftOut } from '#model/coverage';
import type { Gap } from '#model/gap';
import { compileExcludes, type Excludes } from '#collect/files/excludes';
import { findRepository, insideRepository, type Repository } from '#collect/git/read-repository';
import { listStaged, type Staged, type StagedFile } from '#collect/git/staged/list-staged';
import { openObjects, type Objects } from '#collect/git/staged/open-objects';
import { readWholeIndex } from '#collect/git/staged/split-index';
import type { OpenTarget } from '../open-target.ts';
import type { ScanRequest, World } from '../request.ts';
import { scanBudget, type ScanBudget } from './archives/budget.ts';
import type { SecretScanner } from './load-rules.ts';
import { nothingFound, scanWhole, type FilesFound } from './scan-files.ts';

export interface FoundApart {
  /** Of the coverage row. */
  readonly detector: 'secrets/staged' | 'secrets/stdin';
  readonly found: FilesFound;
  readonly seen: number;
  readonly leftOut: readonly LeftOut[];
}

export const stdinName = 'standard input';

/** Content of all staged files together; past it the rest is a gap. */
const mostBytes = 16 * 1024 ** 3;

const gapAt = (where: Gap['where'], what: Gap['what'], why: string, mend?: string): Gap => ({ where, what, why, required: true, ...(mend === undefined ? {} : { mend }) });

function scanInput(bytes: Uint8Array, maxBytes: number, scanner: SecretScanner): FoundApart {
  const found = nothingFound();
  const fits = bytes.length <= maxBytes;
  scanWhole(stdinName, fits ? bytes : bytes.subarray(0, maxBytes), scanner, found);
  // Nothing else was asked for: what stands behind the limit is not an odd file among many.
  if (!fits) found.gaps.push(gapAt({ file: stdinName }, 'limit', `it is larger than the limit of ${maxBytes} bytes: what comes behind that was not read`, 'raise --max-file-size'));
  return { detector: 'secrets/stdin', found, seen: 1, leftOut: [] };
}

/** Git names another index to the hooks of `git commit -a` and `git commit <file>`. It counts for the repository that the command was started in. */
function indexFileOf(repository: Repository, world: World): string {
  const named = world.env['GIT_INDEX_FILE'] ?? '';
  const inside = relative(repository.root, world.cwd);
  return named === '' || isAbsolute(inside) || inside.split(/[\\/]/)[0] === '..' ? join(repository.gitDir, 'index') : resolve(world.cwd, named);
}

async function listOf(repository: Repository, world: World, objects: Objects, found: FilesFound): Promise<Staged | undefined> {
  const index = readWholeIndex(indexFileOf(repository, world), repository.gitDir, repository.format);
  // Before the first `git add` there is none.
  if (!index.ok && index.error.what === 'missing' && repository.head.commit === undefined && (world.env['GIT_INDEX_FILE'] ?? '') === '') return undefined;
  const listed = index.ok ? await listStaged(repository, index.value, objects) : index;
  if (listed.ok) return listed.value;
  found.gaps.push(gapAt({ subject: 'git index' }, listed.error.what, listed.error.why, 'git status'));
  return undefined;
}

/** Staged files below the target, by the id of their content, with their paths from there. */
function wantedOf(files: readonly StagedFile[], subfolder: string, excludes: Excludes): ReadonlyMap<string, readonly string[]> {
  const prefix = subfolder === '' ? '' : `${subfolder}/`;
  const wanted = new Map<string, string[]>();
  for (const { path, oid } of files) {
    if (!path.startsWith(prefix)) continue;
    const own = path.slice(prefix.length);
    const excluded = excludes.findDeep(own);
    if (excluded !== undefined) excluded.files += 1;
    else wanted.set(oid, [...(wanted.get(oid) ?? []), own]);
  }
  return wanted;
}

/** Content that stands in several places is read and scanned once. */
function scanContentAt(paths: readonly string[], bytes: Uint8Array, scanner: SecretScanner, budget: ScanBudget, found: FilesFound): void {
  const [first = '', ...others] = paths;
  const own = nothingFound();
  scanWhole(first, bytes, scanner, own, budget);
  for (const path of [first, ...others]) {
    // Of an archive the path goes on behind that of the file.
    const placed = (at: string): string => path + at.slice(first.length);
    for (const occurrence of own.occurrences) found.occurrences.push({ ...occurrence, path: placed(occurrence.path) });
    for (const ignore of own.ignores) found.ignores.push({ ...ignore, path: placed(ignore.path) });
    for (const gap of own.gaps) found.gaps.push({ ...gap, where: gap.where.file === undefined ? gap.where : { ...gap.where, file: placed(gap.where.file) } });
  }
  found.files += paths.length;
  found.bytes += own.bytes;
}

async function scanIndex(open: OpenTarget, request: ScanRequest, world: World, scanner: SecretScanner, stop: () => string | undefined): Promise<FoundApart> {
  const found = nothingFound();
  const excludes = compileExcludes(open.excludes);
  const repository = open.folder === undefined ? undefined : findRepository(open.folder);
  const done = (seen: number, leftOut: readonly LeftOut[] = []): FoundApart => ({ detector: 'secrets/staged', found, seen, leftOut: [...excludes.rows(), ...leftOut] });
  if (repository === undefined || open.folder === undefined) {
    found.gaps.push(gapAt({ subject: 'git index' }, 'missing', 'the target is not in a git repository, so that nothing can be staged'));
    return done(0);
  }
  const objects = openObjects(repository);
  try {
    const staged = await listOf(repository, world, objects, found);
    if (staged === undefined) return done(0);
    found.gaps.push(...staged.gaps);
    const wanted = wantedOf(staged.files, insideRepository(repository, open.folder), excludes);
    const budget = scanBudget();
    let seen = 0;
    for (const [oid, paths] of wanted) {
      seen += paths.length;
      world.progress.step('looking for secrets in what is staged', seen);
      const stopped = stop() ?? (found.bytes > mostBytes ? 'more is staged than the limit' : undefined);
      const read = stopped === undefined ? await objects.read(oid, 'blob', request.maxFileBytes) : undefined;
      if (read?.ok === true) scanContentAt(paths, read.value, scanner, budget, found);
      else for (const path of paths) found.gaps.push(read === undefined ? gapAt({ file: path }, found.bytes > mostBytes ? 'limit' : 'timeout', stopped ?? '') : { where: { file: path }, ...read.error, required: read.error.what !== 'limit', ...(read.error.what === 'limit' ? {} : { mend: 'git fsck' }) });
    }
    const rest = (by: string, reason: string, files: number): LeftOut[] => (files === 0 ? [] : [{ by, reason, files }]);
    return done(seen, [...rest('link', 'symbolic links are not followed', staged.links.length), ...rest('submodule', 'a repository of its own, with an index of its own', staged.submodules.length)]);
  } finally {
    objects.close();
  }
}

/** `undefined` where neither was asked for. */
export async function scanApart(open: OpenTarget, request: ScanRequest, world: World, scanner: SecretScanner, stop: () => string | undefined): Promise<FoundApart | undefined> {
  if (request.secrets.stdin !== undefined) return scanInput(request.secrets.stdin, request.maxFileBytes, scanner);
  return request.secrets.staged === true ? scanIndex(open, request, world, scanner, stop) : undefined;
}
