// Holds the place of the order of rpm versions: calls every version unparsable, so that nothing is taken for safe.
import type { VersionScheme } from './contract.ts';

export const scheme: VersionScheme<never> = {
  id: 'rpm',
  title: 'rpm',
  references: ['https://ossf.github.io/osv-schema/'],
  parse: () => undefined,
  compare: () => 0,
  isPrerelease: () => false,
  major: () => '0',
};
