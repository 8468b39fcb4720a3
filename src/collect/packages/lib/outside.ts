// Whether a lockfile was made for another declaration than the one that stands in the manifest.
import { ecosystemOf } from '#kit/text/ecosystems';
import type { Bound } from '#kit/text/ranges/contract';
import type { VersionScheme } from '#kit/text/versions/contract';

/** Longer ones are no work of hands, and are not held against anything here. */
const maxLength = 512;

/**
 * True only for a range and a version that can both be read, the one plainly outside of the other: what a prerelease rule or an exclusion
 * shuts out may have been let in by a setting of the package manager.
 */
export function isOutside(ecosystem: string, range: string, version: string): boolean {
  const found = ecosystemOf(ecosystem);
  const parsed = range.length > maxLength ? undefined : found?.ranges?.parse(range);
  const own = found?.versions.parse(version);
  if (found === undefined || parsed === undefined || own === undefined || parsed.admits(version)) return false;
  return parsed.intervals.every(({ lower, upper }) => beyond(found.versions, own, lower, -1) || beyond(found.versions, own, upper, 1));
}

/** `side`: -1 below a lower bound, 1 above an upper one. A bound that cannot be read excludes nothing. */
function beyond(scheme: VersionScheme, version: unknown, bound: Bound | undefined, side: -1 | 1): boolean {
  const limit = bound === undefined ? undefined : scheme.parse(bound.version);
  if (bound === undefined || limit === undefined) return false;
  const compared = Math.sign(scheme.compare(version, limit)) * side;
  return compared > 0 || (compared === 0 && !bound.inclusive);
}
