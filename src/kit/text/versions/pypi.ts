// The order of Python versions: PEP 440, and below all of it the legacy versions that PyPI still serves.
import type { VersionScheme } from './contract.ts';
import { caretMajor, compareMixed, textsFirst } from './lib/order.ts';
import { comparePublic, phase, type Pep440 } from './lib/pep440.ts';
import { parsePython } from './lib/pep440-parse.ts';

export const scheme: VersionScheme<Pep440> = {
  id: 'pypi',
  title: 'Python (PEP 440, with legacy versions)',
  references: ['https://packaging.python.org/en/latest/specifications/version-specifiers/', 'https://peps.python.org/pep-0440/'],
  parse: parsePython,
  compare: (a, b) => comparePublic(a, b) || compareMixed(a.local, b.local, textsFirst),
  isPrerelease: (version) => version.legacy !== undefined || version.phase < phase.final || version.dev !== Infinity,
  major: (version) => `${version.epoch > 0 ? `${version.epoch}!` : ''}${caretMajor(version.release)}`,
};
