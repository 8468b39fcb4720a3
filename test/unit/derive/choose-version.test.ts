import { describe, expect, it } from 'vitest';
import { breakage, chooseVersions, type Standing } from '../../../src/derive/remediation/choose-version.ts';

/** Advisories by name: the versions that they still affect. */
const standing = (advisories: Readonly<Record<string, readonly string[]>>, undecided: readonly string[] = []) => (version: string): Standing => ({
  affected: new Set(Object.entries(advisories).filter(([, versions]) => versions.includes(version)).map(([name]) => name)),
  undecided: undecided.includes(version) ? 1 : 0,
});

const versions = (ecosystem: string, current: string, candidates: readonly string[], advisories: Readonly<Record<string, readonly string[]>>, undecided?: readonly string[]): string[] =>
  chooseVersions(ecosystem, current, candidates, new Set(Object.keys(advisories)), standing(advisories, undecided)).map((choice) => choice.version);

describe('chooseVersions', () => {
  it('takes the smallest that clears all, not the smallest that clears one', () => {
    expect(versions('npm', '1.0.0', ['1.0.2', '1.3.0', '1.1.0'], { A: ['1.0.2'], B: ['1.0.2'] })[0]).toBe('1.1.0');
    expect(versions('npm', '1.0.0', ['1.0.2', '1.1.0'], { A: [], B: ['1.0.2'] })[0]).toBe('1.1.0');
  });

  it('prefers the same major, though a smaller one of another major would do', () => {
    expect(versions('npm', '2.0.0', ['3.0.0', '2.9.0'], { A: [] })[0]).toBe('2.9.0');
    expect(versions('npm', '0.21.1', ['0.22.0', '0.21.9'], { A: [] })[0]).toBe('0.21.9');
  });

  it('goes to another major when the same one clears not all, and keeps the partial choice for when nothing leads there', () => {
    const choices = chooseVersions('npm', '1.0.0', ['1.5.0', '2.0.0'], new Set(['A', 'B']), standing({ A: [], B: ['1.5.0'] }));
    expect(choices.map(({ version, sameMajor }) => [version, sameMajor])).toEqual([['2.0.0', false], ['1.5.0', true]]);
  });

  it('takes what leaves least when nothing clears all', () => {
    expect(versions('npm', '1.0.0', ['1.1.0', '1.2.0', '1.3.0'], { A: ['1.1.0'], B: ['1.1.0', '1.2.0', '1.3.0'] })).toEqual(['1.2.0']);
  });

  it('offers nothing that clears nothing', () => {
    expect(versions('npm', '1.0.0', ['1.1.0'], { A: ['1.1.0'] })).toEqual([]);
    expect(versions('npm', '1.0.0', [], { A: [] })).toEqual([]);
  });

  it('minds an advisory that comes new with the version', () => {
    const choose = (version: string): Standing => ({ affected: new Set(version === '1.1.0' ? ['New'] : []), undecided: 0 });
    expect(chooseVersions('npm', '1.0.0', ['1.1.0', '1.2.0'], new Set(['A']), choose)[0]?.version).toBe('1.2.0');
  });

  it('does not call a version clean about which something is undecided', () => {
    expect(versions('npm', '1.0.0', ['1.1.0', '1.2.0'], { A: [] }, ['1.1.0'])[0]).toBe('1.2.0');
  });

  it('proposes no version that is not later', () => {
    expect(versions('npm', '1.5.0', ['1.2.3', '1.5.0'], { A: [] })).toEqual([]);
  });

  it('proposes a prerelease only if there is no release', () => {
    expect(versions('npm', '1.0.0', ['1.1.0-rc.1', '1.2.0'], { A: [] })[0]).toBe('1.2.0');
    expect(versions('npm', '1.0.0', ['1.1.0-rc.1'], { A: [] })[0]).toBe('1.1.0-rc.1');
  });

  it('stays with the module path in Go', () => {
    expect(versions('Go', 'v1.2.0', ['2.0.1'], { A: [] })).toEqual([]);
    expect(versions('Go', 'v2.9.0', ['2.11.0', '3.0.0'], { A: [] })).toEqual(['2.11.0']);
    expect(versions('Go', 'v0.9.0', ['1.0.0'], { A: [] })).toEqual(['1.0.0']);
    expect(versions('Go', 'v20.10.0+incompatible', ['20.10.24'], { A: [] })).toEqual(['20.10.24']);
  });

  it('knows nothing of an unknown ecosystem or version', () => {
    expect(versions('Nowhere', '1.0.0', ['1.1.0'], { A: [] })).toEqual([]);
    expect(versions('npm', 'workspace:*', ['1.1.0'], { A: [] })).toEqual([]);
  });

  it('looks at a bounded number of candidates', () => {
    let asked = 0;
    const many = Array.from({ length: 5_000 }, (_, at) => `1.0.${at + 1}`);
    chooseVersions('npm', '1.0.0', many, new Set(['A']), () => ({ affected: new Set((asked += 1) > 0 ? ['A'] : []), undecided: 0 }));
    expect(asked).toBeLessThanOrEqual(200);
  });
});

describe('breakage', () => {
  it.each([
    ['npm', '4.17.20', '4.18.0', undefined],
    ['npm', '3.10.1', '4.18.0', 'a new major version'],
    ['npm', '0.25.0', '0.33.0', 'below 1.0 a new minor version may break what uses it'],
    ['crates.io', '0.10.5', '0.12.0', 'below 1.0 a new minor version may break what uses it'],
    ['Go', 'v0.45.0', '0.52.0', undefined],
    ['Go', 'v0.45.0', '1.0.0', 'a new major version'],
    ['PyPI', '0.2.4', '0.4.4', undefined],
    ['PyPI', '2022.12.7', '2023.7.22', undefined],
    ['PyPI', '19.3b0', '24.3.0', 'a new major version'],
  ])('%s %s to %s', (ecosystem, from, to, expected) => {
    expect(breakage(ecosystem, from, to)).toBe(expected);
  });
});
