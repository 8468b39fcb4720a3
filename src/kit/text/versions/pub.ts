// The order of Pub versions: Semantic Versioning, but build metadata counts, above the same version without any.
import type { VersionScheme } from './contract.ts';
import { compareMixed, textsLast } from './lib/order.ts';
import type { Num } from './lib/scan.ts';
import { compareSemver, parseIdentifiers, parseSemver, semverOrder, type Semver } from './lib/semver.ts';

interface PubVersion extends Semver {
  readonly buildParts: readonly (Num | string)[];
}

export const scheme: VersionScheme<PubVersion> = {
  id: 'pub',
  title: 'Pub',
  references: ['https://dart.dev/tools/pub/versioning', 'https://pub.dev/documentation/pub_semver/latest/pub_semver/Version-class.html'],
  parse(text) {
    const version = parseSemver(text);
    return version && { ...version, buildParts: version.build === '' ? [] : (parseIdentifiers(version.build.replace('+', '.')) ?? []) };
  },
  compare: (a, b) => compareSemver(a, b) || compareMixed(a.buildParts, b.buildParts, textsLast),
  isPrerelease: semverOrder.isPrerelease,
  major: semverOrder.major,
};
