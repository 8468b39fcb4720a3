// How a package is named in an index: by its normalized name, and by its release where the ecosystem has releases (`Debian:12`).
import { ecosystemOf } from '#kit/text/ecosystems';

const separator = '\u001f';

/** Names packages for the archive of `feed`: `npm`, `Debian`, or `Debian:12`. `undefined` for a package of another ecosystem. */
export function keysOf(feed: string): (ecosystem: string, name: string) => string | undefined {
  const base = baseOf(feed);
  const known = ecosystemOf(base);
  const normalize = (name: string): string => known?.normalizeName(name) ?? name;
  return (ecosystem, name) => {
    if (ecosystem === base) return normalize(name);
    return baseOf(ecosystem) === base ? `${normalize(name)}${separator}${ecosystem.slice(base.length)}` : undefined;
  };
}

/** `Debian` of `Debian:12`. */
export function baseOf(ecosystem: string): string {
  const colon = ecosystem.indexOf(':');
  return colon < 0 ? ecosystem : ecosystem.slice(0, colon);
}

/**
 * What this build makes of names that differ between ecosystems' rules. It stands in every index: one that was built under other
 * rules would answer "no advisories" for names it files elsewhere, so it is not read at all.
 */
export function namingProbe(ecosystem: string): string {
  const keyOf = keysOf(ecosystem);
  return ['Ab_c.D--e', '@Scope/Name', 'Vendor/Pack.Age', 'a+B ß'].map((name) => keyOf(ecosystem, name) ?? '').join(' ');
}
