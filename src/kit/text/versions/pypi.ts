// Holds the place of the order of pypi versions: calls every version unparsable, so that nothing is taken for safe.
import type { VersionScheme } from './contract.ts';

export const scheme: VersionScheme<never> = {
  id: 'pypi',
  title: 'pypi',
  references: ['https://ossf.github.io/osv-schema/'],
  parse: () => undefined,
  compare: () => 0,
  isPrerelease: () => false,
  major: () => '0',
};
