// yarn.lock of Yarn 1 and of Yarn 2 and later: two formats of one name, told apart by the `__metadata` that only the later one has.
// Reads what the lockfile says; it asks no registry and resolves no range.
import type { Files, LockfileParser, Parsed } from './contract.ts';
import { fileGap } from './lib/js-gaps.ts';
import { fileIn, folderOf } from './lib/js-paths.ts';
import { parseBerry } from './lib/yarn-berry.ts';
import { parseClassic } from './lib/yarn-classic.ts';
import { readManifest } from './lib/yarn-manifest.ts';
import { memberGlobs } from './lib/yarn-workspaces.ts';

const lockCommand = 'yarn install';

export const parser: LockfileParser = {
  id: 'yarn-lock',
  title: 'Yarn yarn.lock, of Yarn 1 and of Yarn 2 and later',
  ecosystem: 'npm',
  references: ['https://classic.yarnpkg.com/lang/en/docs/yarn-lock/', 'https://yarnpkg.com/advanced/lexicon', 'https://yarnpkg.com/advanced/changelog'],
  type: 'lock',
  lockCommand,
  matches: ['yarn.lock'],
  companions: (path) => ['package.json', '.npmrc', '.yarnrc', '.yarnrc.yml'].map((name) => fileIn(folderOf(path), name)),
  companionGlobs: (path, files) => (isBerry(files.get(path) ?? '') ? [] : memberGlobs(readManifest(fileIn(folderOf(path), 'package.json'), files).manifest)),
  parse,
};

const isBerry = (text: string): boolean => /^__metadata:/m.test(text);

/** Cut short after its first lines, or with line ends that Yarn does not know: all comment. Yarn 1 marks an empty lockfile, later ones list the project. */
function holdsNothing(text: string, { packages, roots, gaps }: Parsed): boolean {
  if (packages.length > 0 || gaps.length > 0) return false;
  return isBerry(text) ? roots === undefined : !/(?:^|\n)# yarn lockfile v1\r?(?:\n|$)/.test(text);
}

function parse(path: string, files: Files): Parsed {
  const text = files.get(path) ?? '';
  if (text.trim() === '') return { packages: [], gaps: [fileGap(path, { why: 'it is empty' }, `Make it anew: ${lockCommand}`)] };
  const parsed: Parsed = isBerry(text) ? { ...parseBerry(path, text, files), variant: 'berry' } : parseClassic(path, text, files);
  return holdsNothing(text, parsed) ? { ...parsed, gaps: [fileGap(path, { why: 'it holds no entry, not even what Yarn writes for a project without dependencies' }, `Make it anew: ${lockCommand}`)] } : parsed;
}
