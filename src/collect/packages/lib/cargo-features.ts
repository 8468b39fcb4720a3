// Which optional dependencies are not optional after all, because a feature that is on turns them on.
import type { TomlTable } from '#kit/text/toml';

/**
 * Keys of dependencies that the features in `on` turn on, directly or through other features. A feature turns a dependency on by `dep:key`,
 * `key/feature` or plain `key`; `key?/feature` does not. Linear in the number of features and what they name.
 */
export function activeOptionals(features: TomlTable, on: readonly string[]): ReadonlySet<string> {
  const active = new Set<string>();
  const open = [...on];
  const seen = new Set<string>();
  for (let feature = open.pop(); feature !== undefined; feature = open.pop()) {
    if (seen.has(feature)) continue;
    seen.add(feature);
    const slash = feature.indexOf('/');
    if (feature.startsWith('dep:')) active.add(feature.slice(4));
    else if (slash >= 0) {
      if (feature[slash - 1] !== '?') open.push(feature.slice(0, slash));
    } else if (Object.hasOwn(features, feature)) {
      const turnedOn = features[feature];
      if (Array.isArray(turnedOn)) for (const each of turnedOn) if (typeof each === 'string') open.push(each);
      // A dependency of the same name is turned on by `key/feature` even where a feature of that name exists.
      active.add(feature);
    } else active.add(feature);
  }
  return active;
}
