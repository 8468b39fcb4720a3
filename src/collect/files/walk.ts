// Walks a folder the way its owner sees it: tracked files always, untracked ones unless .gitignore names them, installed packages and
// caches only on demand. Follows no link, runs nothing, and says what it could not look into. Without a repository .gitignore files still
// apply, as they would after `git init`; a target that is itself ignored is walked as if it stood alone.
import { realpathSync, type Dirent } from 'node:fs';
import type { Gap } from '#model/gap';
import type { Tree, Unlisted } from '#model/ports';
import { listDirectory, reasonOf } from '#kit/io/fs';
import { findRepository, type Repository } from '../git/read-repository.ts';
import { compileExcludes, type Exclude } from './excludes.ts';
import { folderTree, toGap } from './folder-tree.ts';
import { isBuilt, ruleOfMarker, ruleOfName } from './folder-rules.ts';
import { isIgnored, patternsIn, rulesIn, withIgnoreFile } from './ignore-chain.ts';
import { enterNested, enterTarget, missingSubmodules } from './repositories.ts';
import type { Scope } from './scope.ts';
import { startWalk, type Row, type WalkState } from './walk-state.ts';

export interface WalkOptions {
  readonly excludes: readonly Exclude[];
  /** Look into installed packages, build output and caches too, ignored or not. */
  readonly installed: boolean;
  /** Directory entries to look at, 2,000,000 unless told. */
  readonly maxEntries?: number;
  /** Folders below one another, 256 unless told. */
  readonly maxDepth?: number;
}

export interface WalkedFolder extends Tree {
  /** Absolute, links resolved. */
  readonly root: string;
  /** The repository around the target; absent too for a target that it ignores. */
  readonly repository?: Repository;
  readonly unlisted: readonly Unlisted[];
}

interface Visit {
  /** Absolute, and relative to the target. */
  readonly path: string;
  readonly rel: string;
  readonly depth: number;
  readonly scope: Scope;
}

/** Never throws for anything on the disk. Entries come in code-unit order of their paths. Throws a UsageError for a glob that means nothing. */
export function walkFolder(folder: string, options: WalkOptions): WalkedFolder {
  const state = startWalk(compileExcludes(options.excludes));
  const root = realPath(folder, state);
  if (root === undefined) return { ...folderTree(folder, { ...state, leftOut: [] }), root: folder, unlisted: [] };
  const { scope, repository } = enterTarget(root, findRepository(root), state);
  visitFolder({ path: root, rel: '', depth: 0, scope }, options, state);
  if (!state.stopped) state.gaps.push(...missingSubmodules(root, state));
  const tree = folderTree(root, { entries: state.entries, gaps: state.gaps, leftOut: state.leftOut() });
  return { ...tree, root, unlisted: state.unlisted, ...(repository === undefined ? {} : { repository }) };
}

function realPath(folder: string, state: WalkState): string | undefined {
  try {
    return realpathSync(folder);
  } catch (error) {
    state.gaps.push(toGap('.', reasonOf(error)));
    return undefined;
  }
}

function visitFolder(visit: Visit, options: WalkOptions, state: WalkState): void {
  const listing = listDirectory(visit.path);
  if (!listing.ok) return void state.gaps.push({ ...toGap(visit.rel || '.', listing.error), required: visit.scope.excluded === undefined });
  for (const name of listing.value.undecodable) state.gaps.push(unnamed(below(visit.rel, name), visit.scope));
  const entries = listing.value.entries;
  state.seen += entries.length;
  if (state.seen > (options.maxEntries ?? 2_000_000)) return stop(state, visit.rel, 'the tree has more entries than the limit');
  const within = scopeWithin(visit, entries, options, state);
  if (within === undefined) return;
  const scope = affordable(within, visit.rel, entries.length, state);
  const rules = scope.only === undefined ? rulesIn(scope.chain, scope.inRepository) : [];
  const step: Step = { visit, options, state, scope, isIgnored: (name, isFolder) => rules.length > 0 && isIgnored(rules, name, isFolder) };
  for (const entry of inOrder(entries)) {
    if (state.stopped) return;
    visitEntry(step, entry);
  }
}

/** As many patterns as an honest project may have, at any size of its tree; and how often more than those are tried in one walk. */
const usualPatterns = 500;
const maxTried = 4_000_000;

/** Ignore files with more patterns than can be tried on so many names are not applied any more: what they name is scanned, so nothing is hidden. */
function affordable(scope: Scope, rel: string, names: number, state: WalkState): Scope {
  const unusual = Math.max(0, patternsIn(scope.chain) - usualPatterns);
  const spent = state.tried;
  // Reading a pattern takes as long as trying it ten times.
  state.tried += unusual * (names + 10);
  if (unusual === 0 || state.tried <= maxTried) return scope;
  if (spent <= maxTried) state.gaps.push({ ...toGap(largestIn(scope, rel), { what: 'limit', why: 'it has too many patterns to be applied in so large a tree: what ignore files name is scanned' }), required: false });
  return { ...scope, chain: [] };
}

/** The ignore file with the most patterns, as the target calls it. */
function largestIn({ chain, inRepository }: Scope, rel: string): string {
  const base = chain.reduce((most, level) => (level.rules.patterns > most.rules.patterns ? level : most)).base;
  const above = inRepository.slice(0, inRepository.length - rel.length);
  return below(base.startsWith(above) ? base.slice(above.length) : base, '.gitignore');
}

/** A folder sorts as its name with a slash, so that whole paths come in code-unit order. */
function inOrder(entries: Dirent[]): Dirent[] {
  if (!entries.some((entry) => entry.isDirectory())) return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const keyed = entries.map((entry) => ({ key: entry.isDirectory() ? `${entry.name}/` : entry.name, entry }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ entry }) => entry);
}

/** The scope inside the folder, given what stands in it; `undefined` when the folder is left out after all. */
function scopeWithin(visit: Visit, entries: readonly Dirent[], options: WalkOptions, state: WalkState): Scope | undefined {
  if (visit.rel === '') return visit.scope;
  const scope = enterNested(visit.path, visit.rel, entries, visit.scope, state);
  if (scope !== visit.scope || scope.only !== undefined || scope.unruled) return scope;
  const marked = options.installed ? undefined : ruleOfMarker(visit.path, entries);
  if (marked !== undefined) return onlyTracked(scope, visit.rel, marked, state);
  if (state.tried > maxTried || !entries.some((entry) => entry.name === '.gitignore')) return scope;
  const path = below(visit.rel, '.gitignore');
  return { ...scope, chain: withIgnoreFile(scope.chain, `${visit.path}/.gitignore`, scope.inRepository, (reason) => state.gaps.push({ ...toGap(path, reason), required: false })) };
}

function onlyTracked(scope: Scope, rel: string, row: Row, state: WalkState): Scope | undefined {
  if (scope.tracked.some((one) => one.hasBelow(rel))) return { ...scope, only: row };
  state.count(row);
  return undefined;
}

interface Step {
  readonly visit: Visit;
  readonly options: WalkOptions;
  readonly state: WalkState;
  readonly scope: Scope;
  isIgnored(name: string, isFolder: boolean): boolean;
}

function visitEntry(step: Step, entry: Dirent): void {
  const { state, scope } = step;
  const rel = below(step.visit.rel, entry.name);
  if (entry.isDirectory()) return visitSubfolder(step, entry.name, rel);
  if (entry.name === '.git') return;
  const outside: Row | undefined = scope.only ?? (step.isIgnored(entry.name, false) ? '.gitignore' : undefined);
  if (outside !== undefined && !scope.tracked.some((one) => one.hasFile(rel))) return state.count(outside);
  if (entry.isFile()) return state.addFile(rel, scope.excluded);
  if (scope.excluded !== undefined || state.excludes.find(rel, false) !== undefined) return;
  state.unlisted.push({ path: rel, type: entry.isSymbolicLink() ? 'link' : 'special' });
  if (entry.isSymbolicLink()) state.count('link');
  else state.gaps.push({ where: { file: rel }, what: 'unsupported', why: 'it is a pipe, socket or device', required: false });
}

function visitSubfolder(step: Step, name: string, rel: string): void {
  const { state, options, visit } = step;
  const scope = subfolderScope(step, name, rel);
  if (scope === undefined) return;
  if (visit.depth + 1 > (options.maxDepth ?? 256)) return void state.gaps.push({ ...toGap(rel, { what: 'limit', why: 'folders are nested deeper than the limit' }) });
  const inRepository = below(step.scope.inRepository, name);
  const excluded = scope.excluded ?? state.excludes.find(rel, true);
  visitFolder({ path: `${visit.path}/${name}`, rel, depth: visit.depth + 1, scope: { ...scope, inRepository, excluded } }, options, state);
}

/** What holds below a subfolder, by its name alone; `undefined` when it is left out. */
function subfolderScope(step: Step, name: string, rel: string): Scope | undefined {
  const { scope, options, state } = step;
  const rule = ruleOfName(name);
  if (rule === 'version control') return void state.count(rule);
  if (scope.tracked.some((one) => one.isSubmodule(rel))) return { ...scope, only: undefined };
  if (scope.only !== undefined) return onlyTracked(scope, rel, scope.only, state);
  const row: Row | undefined = rule ?? (step.isIgnored(name, true) ? '.gitignore' : undefined);
  if (row === undefined) return scope;
  if (options.installed && (isBuilt(name) || isMarked(`${step.visit.path}/${name}`))) return { ...scope, chain: [], unruled: true };
  return onlyTracked(scope, rel, row, state);
}

function isMarked(folder: string): boolean {
  const listing = listDirectory(folder);
  return listing.ok && ruleOfMarker(folder, listing.value.entries) !== undefined;
}

function stop(state: WalkState, rel: string, why: string): void {
  state.stopped = true;
  state.gaps.push(toGap(rel || '.', { what: 'limit', why }));
}

const unnamed = (path: string, scope: Scope): Gap => ({
  ...toGap(path, { what: 'unreadable', why: 'its name is not valid UTF-8' }), required: scope.excluded === undefined && scope.only === undefined,
});

const below = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);
