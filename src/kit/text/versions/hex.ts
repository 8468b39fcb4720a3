// The order of Hex versions: Semantic Versioning.
import type { VersionScheme } from './contract.ts';
import { semverOrder, type Semver } from './lib/semver.ts';

export const scheme: VersionScheme<Semver> = {
  id: 'hex',
  title: 'Semantic Versioning (Hex)',
  references: ['https://hexdocs.pm/elixir/Version.html', 'https://semver.org/spec/v2.0.0.html'],
  ...semverOrder,
};
