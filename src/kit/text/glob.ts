// Globs of `--exclude` and `assay.yaml`: the rules of .gitignore plus `{a,b}`. Refuses what it cannot mean, rather than match nothing.
import { UsageError } from '#model/result';
import { compileWildcard, type Wildcard } from './wildmatch.ts';

export interface Glob {
  /** True for a path that the glob names, and for all below a folder that it names. Paths are relative, with `/`. */
  matches(path: string): boolean;
  /** True where the glob names this very path; folders above it are the caller's business (a walk has asked about them already). `x/**` names the folder `x`. */
  names(path: string, isFolder: boolean): boolean;
}

const maxLength = 1024;
const maxAlternatives = 256;

/**
 * A glob without a slash (but for a closing one) names a file or folder at any depth; any other counts from the root of the target.
 * A closing slash admits folders only. `*` and `?` stop at slashes, `**` does not; `[a-z]`, `[!a]`, `\` and `{a,b}` as usual.
 * Throws a UsageError for an empty or negated glob, one over 1,024 characters, or braces that make more than 256 alternatives.
 */
export function compileGlob(pattern: string): Glob {
  checkPattern(pattern);
  const alternatives = expandBraces(pattern).map(compileAlternative);
  const names = (path: string, isFolder: boolean): boolean => alternatives.some((one) => one(path, isFolder));
  return { names, matches: (path) => names(path, false) || foldersAbove(path).some((folder) => names(folder, true)) };
}

function checkPattern(pattern: string): void {
  if (pattern.replace(/[/.]/g, '') === '') throw new UsageError(`glob ${JSON.stringify(pattern)} names nothing`);
  if (pattern.startsWith('!')) throw new UsageError(`glob "${pattern}" starts with "!": an exclusion cannot be taken back; write \\! for a name that starts so`);
  if (pattern.length > maxLength) throw new UsageError(`glob of ${pattern.length} characters: the limit is ${maxLength}`);
}

function compileAlternative(text: string): (path: string, isFolder: boolean) => boolean {
  // `x/**` is all below `x`, and so is `x/`.
  const folderOnly = /[^\\/](?:\/|\/\*\*)$/.test(text);
  const body = folderOnly ? text.replace(/(?:\/|\/\*\*)$/, '') : text;
  const inner = body.replace(/^\.?\//, '');
  // `**/x` is the name `x` at any depth, and so is `x`.
  const name = /^(?:\*\*\/)?([^/]+)$/.exec(inner)?.[1];
  const anchored = name === undefined || (inner === name && (body !== inner || text.endsWith('/**')));
  const wildcard: Wildcard = anchored ? compileWildcard(inner, true) : compileWildcard(name, false);
  return (path, isFolder) => (isFolder || !folderOnly) && wildcard(anchored ? path : path.slice(path.lastIndexOf('/') + 1));
}

/** `a/b/c` → `a`, `a/b`. */
function foldersAbove(path: string): string[] {
  const folders: string[] = [];
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) folders.push(path.slice(0, at));
  return folders;
}

function expandBraces(pattern: string): string[] {
  const done: string[] = [];
  const open = [pattern];
  for (let text = open.pop(); text !== undefined; text = open.pop()) {
    const parts = splitBraces(text);
    if (parts === undefined) done.push(text);
    else open.push(...parts);
    if (done.length + open.length > maxAlternatives) throw new UsageError(`glob "${pattern}" has more than ${maxAlternatives} alternatives`);
  }
  return done.sort();
}

/** The alternatives of the first `{…,…}`; `undefined` where there is none. A brace without a comma or a partner stands for itself. */
function splitBraces(text: string): string[] | undefined {
  for (let start = 0; start < text.length; start += 1) {
    if (text[start] === '\\') start += 1;
    else if (text[start] === '{') {
      const cuts = findCuts(text, start);
      if (cuts !== undefined) return cuts.slice(1).map((cut, i) => text.slice(0, start) + text.slice((cuts[i] ?? 0) + 1, cut) + text.slice((cuts.at(-1) ?? 0) + 1));
    }
  }
  return undefined;
}

/** Indexes of the opening brace, its own commas and its closing brace. */
function findCuts(text: string, start: number): number[] | undefined {
  const cuts = [start];
  let depth = 0;
  for (let i = start; i < text.length; i += 1) {
    if (text[i] === '\\') i += 1;
    else if (text[i] === '{') depth += 1;
    else if (text[i] === ',' && depth === 1) cuts.push(i);
    else if (text[i] === '}') {
      depth -= 1;
      if (depth === 0) return cuts.length > 1 ? [...cuts, i] : undefined;
    }
  }
  return undefined;
}
