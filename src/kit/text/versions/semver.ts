// The order of npm versions: Semantic Versioning. Refuses what has no number in front, such as a tag or an address.
import type { VersionScheme } from './contract.ts';
import { semverOrder, type Semver } from './lib/semver.ts';

export const scheme: VersionScheme<Semver> = {
  id: 'semver',
  title: 'Semantic Versioning (npm)',
  references: ['https://semver.org/spec/v2.0.0.html', 'https://github.com/npm/node-semver'],
  ...semverOrder,
};
