// The order of Hackage versions: the Haskell Package Versioning Policy, where the first two numbers make the major version.
import type { VersionScheme } from './contract.ts';
import { parseNumbers } from './lib/numbers.ts';
import { compareLists } from './lib/order.ts';
import type { Num } from './lib/scan.ts';

export const scheme: VersionScheme<readonly Num[]> = {
  id: 'hackage',
  title: 'Hackage (PVP)',
  references: ['https://pvp.haskell.org/', 'https://hackage.haskell.org/package/Cabal-syntax/docs/Distribution-Types-Version.html'],
  parse: (text) => parseNumbers(text, '.'),
  compare: compareLists,
  isPrerelease: () => false,
  major: (version) => version.slice(0, 2).join('.'),
};
