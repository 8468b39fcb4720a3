// What the fixtures of chains cannot say: prereleases, major versions, and what is no version at all.
import { describe, expect, it } from 'vitest';
import { compareTexts, type VersionScheme } from '#kit/text/versions/contract';
import { schemes } from '#kit/text/versions/registry.generated';

const table = new Map<string, VersionScheme>(Object.entries(schemes));

function schemeOf(id: string): VersionScheme {
  const scheme = table.get(id);
  if (scheme === undefined) throw new Error(`no scheme ${id}`);
  return scheme;
}

/** Scheme, prereleases, releases. */
const prereleases: [string, string[], string[]][] = [
  ['semver', ['1.0.0-rc.1', '1.0.0-0', '2.0.0beta'], ['1.0.0', '0.1', '1.0.0+build-1']],
  ['crates', ['1.0.0-alpha'], ['1.0.0+build']],
  ['hex', ['1.0.0-dev'], ['1.0.0']],
  ['pub', ['2.0.0-nullsafety.1'], ['2.0.0+1']],
  ['go', ['v0.0.0-20200101000000-abcdefabcdef', 'v1.2.3-rc.1', '1.21rc2'], ['v1.2.3', 'v2.0.0+incompatible', 'go1.21.3', '1.21']],
  ['nuget', ['1.0.0-beta'], ['1.0.0.1', '1.0']],
  ['pypi', ['1.0a1', '1.0.dev1', '1.0rc1.post1', '1.0.post1.dev2', 'trunk'], ['1.0', '1.0.post1', '1.0+local']],
  ['maven', ['1.0-SNAPSHOT', '1.0-rc1', '1.0.Beta2', '1.0-M1', '1.0-milestone-3'], ['1.0', '1.0.Final', '31.1-jre', '1.0-sp1', '5.3.18.RELEASE']],
  ['rubygems', ['1.0.rc1', '1.0.0-beta'], ['1.0.0', '1.0.0.1']],
  ['packagist', ['1.0.0-beta1', '1.0RC1', 'dev-main', '1.0.x-dev'], ['v1.0.0', '1.0.0-p1']],
  ['cran', ['1.2.3.9000'], ['1.2.3', '2019.10-24']],
  ['hackage', [], ['1.2.3']],
  ['debian', ['1.0~rc1-1', '2.0~beta2', '5.0~pre'], ['1.0-1~deb11u1', '1.0+dfsg-1', '1.0~ds-1']],
  ['rpm', ['1.0~rc1-1.el9'], ['1.0-1.el9', '1.0^git1-1']],
  ['alpine', ['1.0_rc1-r0', '1.0_alpha'], ['1.0-r1', '1.0_p1', '1.0_git20240101']],
];

const majors: [string, string, string][] = [
  ['semver', '1.2.3', '1'], ['semver', '0.2.3', '0.2'], ['semver', '0.0.3', '0.0.3'], ['semver', '0.0.0', '0'],
  ['crates', '0.3', '0.3'], ['hex', '2.0.0', '2'], ['pub', '3.1.0+1', '3'],
  ['go', 'v2.1.0', '2'], ['go', '1.21rc2', '1'], ['nuget', '6.0.1.2', '6'],
  ['pypi', '2.31.0', '2'], ['pypi', '1!2.0', '1!2'], ['pypi', '0.4.1', '0.4'], ['maven', '5.3.18.RELEASE', '5'], ['maven', '0.9-rc1', '0.9'],
  ['rubygems', '7.0.4.1', '7'], ['rubygems', '0.1.rc1', '0.1'], ['packagist', 'v5.4.2-beta1', '5'], ['cran', '1.0-10', '1'],
  ['hackage', '1.24.2.0', '1.24'], ['debian', '1:2.3-1', '1:2'], ['debian', '2.3-1', '2'], ['rpm', '2:4.18-3.el9', '2:4'], ['rpm', '4.18-3', '4'], ['alpine', '3.1.4-r5', '3'],
];

describe('version orders', () => {
  it.each(prereleases)('%s tells prereleases from releases', (id, before, released) => {
    const scheme = schemeOf(id);
    const isPrerelease = (text: string): unknown => {
      const version = scheme.parse(text);
      return version === undefined ? 'no version' : scheme.isPrerelease(version);
    };
    expect(before.map(isPrerelease)).toEqual(before.map(() => true));
    expect(released.map(isPrerelease)).toEqual(released.map(() => false));
  });

  it('covers every scheme with both', () => {
    expect(prereleases.map(([id]) => id).sort()).toEqual([...table.keys()].sort());
    expect([...new Set(majors.map(([id]) => id))].sort()).toEqual([...table.keys()].sort());
  });

  it.each(majors)('%s: the major version of %s is %s', (id, text, expected) => {
    const scheme = schemeOf(id);
    const version = scheme.parse(text);
    expect(version === undefined ? undefined : scheme.major(version)).toBe(expected);
  });

  it.each([
    ['semver', 'latest'], ['semver', '1.x'], ['semver', '1.2.3-'], ['semver', '1.2.3-a..b'], ['semver', '7f3a9c1'], ['semver', 'file:../a'],
    ['nuget', '1.2.3.4.5'], ['nuget', 'v'], ['cran', '1.2-'], ['hackage', '1.2-3'], ['rubygems', '1..2'], ['rubygems', 'a.1'], ['rubygems', '1_0'],
    ['go', '(devel)'], ['go', 'master'], ['go', 'go'], ['packagist', 'latest'], ['debian', 'a:1'], ['debian', '1:'], ['debian', '1_2'], ['pypi', '1.0 || 2.0'], ['maven', '---'],
  ])('%s: %s is no version', (id, text) => {
    expect(schemeOf(id).parse(text)).toBeUndefined();
  });

  it('compares texts, and answers nothing when one is no version', () => {
    expect(compareTexts(schemeOf('semver'), '1.2.3', '1.10.0')).toBeLessThan(0);
    expect(compareTexts(schemeOf('semver'), '1.2.3', 'latest')).toBeUndefined();
  });
});
