// What a go.work above a module changes for it: replacements there win over those of go.mod, for every module that it uses.
import type { Files } from '../contract.ts';
import { parseGoModfile } from './go-modfile.ts';
import { toRequirements, type GoRequirements } from './go-requirements.ts';
import { fileIn, folderOf, joinPath } from './js-paths.ts';

/** Folders above the module's own in which a go.work is looked for. */
const maxUp = 5;

/** Where a go.work of the module may stand, nearest first. */
export function workFiles(path: string): readonly string[] {
  const found: string[] = [];
  for (let folder = folderOf(path), up = 0; up <= maxUp; folder = folderOf(folder), up += 1) {
    found.push(fileIn(folder, 'go.work'));
    if (folder === '') break;
  }
  return found;
}

export interface GoWork {
  readonly file: string;
  readonly replaces: GoRequirements['replaces'];
  readonly faults: GoRequirements['faults'];
}

/** The nearest go.work, if it uses the module; folders are told as seen from the module's own. */
export function workOf(path: string, files: Files): GoWork | undefined {
  const file = workFiles(path).find((each) => files.has(each));
  if (file === undefined) return undefined;
  const { directives, faults } = parseGoModfile(files.get(file) ?? '');
  const own = folderOf(path);
  const uses = directives.some(({ verb, words }) => verb === 'use' && joinPath(folderOf(file), words[0] ?? '') === own);
  if (!uses) return undefined;
  const found = toRequirements(directives.filter(({ verb }) => verb === 'replace'));
  const below = own.slice(folderOf(file).length).split('/').filter((part) => part !== '').length;
  const seen = [...found.replaces].map(([key, by]) => [key, by.version === undefined && /^\.{1,2}(?:\/|$)/.test(by.path) ? { ...by, path: `${'../'.repeat(below)}${by.path}` } : by] as const);
  return { file, replaces: new Map(seen), faults: [...faults, ...found.faults] };
}
