// Which ignore files apply to a folder: `.git/info/exclude`, then .gitignore from the repository's root down; the innermost that speaks
// decides. The user's own global ignore file does not apply: a scan must say the same on every machine.
import { join } from 'node:path';
import { compileIgnore, type Decision, type FolderRules, type IgnoreRules } from '#kit/text/ignore';
import { readBounded, type Reason } from '#kit/io/fs';

interface Level {
  readonly rules: IgnoreRules;
  /** The ignore file's folder, relative to the repository's root, with `/`. */
  readonly base: string;
}

/** Outermost first. */
export type IgnoreChain = readonly Level[];

const maxIgnore = 512 * 1024;

/** Appends the rules of an ignore file. One that cannot be read adds none, so that more is scanned; `report` is told, except where there is no such file. */
export function withIgnoreFile(chain: IgnoreChain, path: string, base: string, report: (reason: Reason) => void): IgnoreChain {
  const read = readBounded(path, maxIgnore);
  if (read.ok) return [...chain, { rules: compileIgnore(Buffer.from(read.value).toString('utf8')), base }];
  if (read.error.what !== 'missing') report(read.error);
  return chain;
}

/** The chain for what stands directly in `folder` (relative to `root`, with `/`), from every ignore file above it and its own. */
export function chainTo(root: string, infoExclude: string, folder: string, report: (path: string, reason: Reason) => void): IgnoreChain {
  let chain = withIgnoreFile([], infoExclude, '', (reason) => report('.git/info/exclude', reason));
  for (const base of foldersTo(folder)) {
    const path = join(base, '.gitignore');
    chain = withIgnoreFile(chain, join(root, path), base, (reason) => report(path, reason));
  }
  return chain;
}

/** Rules that may have to be tried on every name. */
export const patternsIn = (chain: IgnoreChain): number => chain.reduce((sum, level) => sum + level.rules.patterns, 0);

/** `''`, `a`, `a/b` for `a/b`. */
function foldersTo(folder: string): string[] {
  const parts = folder === '' ? [] : folder.split('/');
  return [...parts.keys(), parts.length].map((length) => parts.slice(0, length).join('/'));
}

/** The rules for the entries of `folder` (relative to the repository's root); innermost first, and only those that could match there. */
export function rulesIn(chain: IgnoreChain, folder: string): FolderRules[] {
  const rules: FolderRules[] = [];
  for (let i = chain.length - 1; i >= 0; i -= 1) {
    const level = chain[i];
    const found = level?.rules.at(level.base === '' ? folder : folder.slice(level.base.length + 1));
    if (found !== undefined) rules.push(found);
  }
  return rules;
}

export function isIgnored(rules: readonly FolderRules[], name: string, isFolder: boolean): boolean {
  let decision: Decision;
  for (let i = 0; decision === undefined && i < rules.length; i += 1) decision = rules[i]?.decide(name, isFolder);
  return decision === true;
}

/** Whether git ignores the folder itself, by its own name or one above it. */
export function isFolderIgnored(root: string, infoExclude: string, folder: string): boolean {
  const parts = folder === '' ? [] : folder.split('/');
  return parts.some((name, i) => {
    const above = parts.slice(0, i).join('/');
    return isIgnored(rulesIn(chainTo(root, infoExclude, above, () => undefined), above), name, true);
  });
}
