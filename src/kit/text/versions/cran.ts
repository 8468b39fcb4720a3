// The order of CRAN versions: numbers between dots or dashes, compared one by one (so that 0.9 comes before 0.75).
import type { VersionScheme } from './contract.ts';
import { parseNumbers } from './lib/numbers.ts';
import { caretMajor, compareLists } from './lib/order.ts';
import type { Num } from './lib/scan.ts';

/** By custom a version under development carries 9000 or more in fourth place. */
const development = 9000;

export const scheme: VersionScheme<readonly Num[]> = {
  id: 'cran',
  title: 'CRAN (R packages)',
  references: ['https://cran.r-project.org/doc/manuals/r-release/R-exts.html#The-DESCRIPTION-file', 'https://r-pkgs.org/lifecycle.html#sec-lifecycle-version-number'],
  parse: (text) => parseNumbers(text, '.-'),
  compare: compareLists,
  isPrerelease: (version) => version.length === 4 && (version[3] ?? 0) >= development,
  major: caretMajor,
};
