// The order of crates.io versions: Semantic Versioning, build metadata left aside as OSV does.
import type { VersionScheme } from './contract.ts';
import { semverOrder, type Semver } from './lib/semver.ts';

export const scheme: VersionScheme<Semver> = {
  id: 'crates',
  title: 'Semantic Versioning (crates.io)',
  references: ['https://doc.rust-lang.org/cargo/reference/manifest.html#the-version-field', 'https://semver.org/spec/v2.0.0.html'],
  ...semverOrder,
};
