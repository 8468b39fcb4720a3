// Where repositories begin during a walk: the one around the target, nested ones and submodules, each with its own index and ignore files.
import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import type { Gap } from '#model/gap';
import { listDirectory } from '#kit/io/fs';
import { insideRepository, readRepository, type Repository } from '../git/read-repository.ts';
import { chainTo, isFolderIgnored, type IgnoreChain } from './ignore-chain.ts';
import { trackedIn, type Tracked } from './tracked.ts';
import type { Scope } from './scope.ts';
import type { WalkState } from './walk-state.ts';

interface Entered {
  readonly chain: IgnoreChain;
  readonly unruled: boolean;
  readonly tracked: Tracked | undefined;
}

/** The scope at the target's root. A repository that ignores the target and tracks nothing in it has no say, and is not handed on. */
export function enterTarget(root: string, repository: Repository | undefined, state: WalkState): { readonly scope: Scope; readonly repository?: Repository } {
  const alone = { only: undefined, excluded: undefined };
  const subfolder = repository === undefined ? '' : insideRepository(repository, root);
  const entered = repository === undefined ? undefined : enter(repository, subfolder, '', state.gaps);
  if (repository !== undefined && entered !== undefined && !isForeign(repository, subfolder, entered)) {
    if (entered.tracked !== undefined) state.tracked.push(entered.tracked);
    return { repository, scope: { ...alone, inRepository: subfolder, chain: entered.chain, unruled: entered.unruled, tracked: entered.tracked === undefined ? [] : [entered.tracked] } };
  }
  const chain = chainTo(root, join(root, '.git', 'info', 'exclude'), '', noteIgnoreFile(state.gaps, '', ''));
  return { scope: { ...alone, inRepository: '', chain, unruled: false, tracked: [] } };
}

function isForeign(repository: Repository, subfolder: string, entered: Entered): boolean {
  if (subfolder === '' || entered.tracked === undefined) return false;
  const index = repository.index();
  const hasOwn = index.ok && index.value.paths.some((path) => path.startsWith(`${subfolder}/`) || (path.endsWith('/') && `${subfolder}/`.startsWith(path)));
  return !hasOwn && isFolderIgnored(repository.root, infoExclude(repository), subfolder);
}

/** The scope below a folder that may be the root of another repository; the same scope when it is none. */
export function enterNested(path: string, rel: string, entries: readonly Dirent[], scope: Scope, state: WalkState): Scope {
  if (scope.only !== undefined || scope.unruled || !entries.some((entry) => entry.name === '.git')) return scope;
  const repository = readRepository(path);
  if (repository === undefined) return scope;
  const { chain, unruled, tracked } = enter(repository, '', rel, state.gaps);
  if (tracked !== undefined) state.tracked.push(tracked);
  return { ...scope, inRepository: '', chain, unruled, tracked: tracked === undefined ? scope.tracked : [tracked, ...scope.tracked] };
}

function enter(repository: Repository, subfolder: string, base: string, gaps: Gap[]): Entered {
  const index = repository.index();
  if (index.ok) {
    return { chain: chainTo(repository.root, infoExclude(repository), subfolder, noteIgnoreFile(gaps, subfolder, base)), unruled: false, tracked: trackedIn(index.value, subfolder, base) };
  }
  gaps.push({
    where: { file: base === '' ? '.git/index' : `${base}/.git/index` }, what: index.error.what, required: false,
    why: `${index.error.why}; nobody knows what is tracked, so .gitignore leaves nothing out here`,
    ...(index.error.what === 'unsupported' ? { mend: 'git update-index --no-split-index' } : {}),
  });
  return { chain: [], unruled: true, tracked: undefined };
}

const infoExclude = (repository: Repository): string => join(repository.commonDir, 'info', 'exclude');

/** An ignore file above the target is named by its path in the repository: it has none in the target. */
const noteIgnoreFile = (gaps: Gap[], subfolder: string, base: string) => (path: string, reason: { readonly what: Gap['what']; readonly why: string }): void => {
  const inTarget = subfolder !== '' && path.startsWith(`${subfolder}/`) ? path.slice(subfolder.length + 1) : path;
  gaps.push({ where: { file: base === '' ? inTarget : `${base}/${inTarget}` }, what: reason.what, why: reason.why, required: false });
};

/** A submodule whose folder is empty or absent: its files are part of the project and were not seen. */
export function missingSubmodules(root: string, state: WalkState): Gap[] {
  const submodules = state.tracked.flatMap((one) => one.submodules);
  return submodules.filter((path) => isEmpty(join(root, path)) && state.excludes.findDeep(`${path}/.git`) === undefined).map((path) => ({
    where: { file: path }, what: 'missing', why: 'the submodule is not checked out', required: false, mend: `git submodule update --init ${quote(path)}`,
  }));
}

function isEmpty(folder: string): boolean {
  const listing = listDirectory(folder);
  // A folder that cannot be read has its gap from the walk.
  return listing.ok ? listing.value.entries.length === 0 : listing.error.what === 'missing';
}

const quote = (path: string): string => (/^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`);
