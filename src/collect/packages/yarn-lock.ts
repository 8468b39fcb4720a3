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

function parse(path: string, files: Files): Parsed {
  const text = files.get(path) ?? '';
  if (text.trim() === '') return { packages: [], gaps: [fileGap(path, { why: 'it is empty' }, `Make it anew: ${lockCommand}`)] };
  return isBerry(text) ? { ...parseBerry(path, text, files), variant: 'berry' } : parseClassic(path, text, files);
}
