import { describe, expect, it } from 'vitest';
import type { Finding, Fix } from '#model/finding';
import { deriveFixes, type RemediationFacts } from '../../../src/derive/remediation/derive-fixes.ts';
import { componentsOf, manifestsOf, type Project } from './graph-of.ts';

const lodash = 'lodash 4.17.20';
const npm: Project = { format: 'npm-lock', edges: { [lodash]: {} }, declares: [{ file: 'package.json', of: { [lodash]: '^4.17.0' } }] };

const finding = (id: string, cve: string, more: Partial<Finding> = {}): Finding => ({
  fingerprint: id, id, rule: 'vulnerabilities/npm', kind: 'vulnerability', severity: 'high', outcome: 'fail', subject: { type: 'component', id: lodash }, places: [], message: '', advisories: [`GHSA-${id}`], aliases: [cve], ...more,
});

/** By group: the first version that it does not affect any more; `null` for none. */
function derive(project: Project, findings: readonly Finding[], fixedIn: Readonly<Record<string, string | null>>): readonly (Fix | undefined)[] {
  const order = (version: string): number => Number(version.split('.').map((part) => part.padStart(4, '0')).join(''));
  const facts: RemediationFacts = {
    components: componentsOf(project),
    manifests: manifestsOf(project),
    formatOf: new Map([['the.lock', project.format]]),
    advisoriesOf: () => [],
    fixedVersions: () => [...new Set(Object.values(fixedIn))].filter((version) => version !== null),
    standingOf: (_, version) => ({ affected: new Set(Object.entries(fixedIn).filter(([, fixed]) => fixed === null || order(version) < order(fixed)).map(([group]) => group)), undecided: 0 }),
  };
  return deriveFixes(findings, facts).map(({ fix }) => fix);
}

describe('deriveFixes', () => {
  it('gives all findings of a component one fix that clears them all', () => {
    const fixes = derive(npm, [finding('aaaaaa', 'CVE-1'), finding('bbbbbb', 'CVE-2')], { 'CVE-1': '4.17.21', 'CVE-2': '4.18.0' });
    expect(fixes[0]).toEqual({ action: 'upgrade', package: 'lodash', from: '4.17.20', to: '4.18.0', file: 'package.json', command: 'npm install lodash@4.18.0', verified: true, clears: ['aaaaaa', 'bbbbbb'] });
    expect(fixes[1]).toBe(fixes[0]);
  });

  it('counts what a fix leaves, and gives that no fix', () => {
    const fixes = derive(npm, [finding('aaaaaa', 'CVE-1'), finding('bbbbbb', 'CVE-2')], { 'CVE-1': '4.17.21', 'CVE-2': null });
    expect(fixes[0]).toMatchObject({ to: '4.17.21', clears: ['aaaaaa'], note: 'leaves 1 of 2 without a fix' });
    expect(fixes[1]).toMatchObject({ action: 'none', clears: [], verified: false });
  });

  it('says that no fix is known', () => {
    expect(derive(npm, [finding('aaaaaa', 'CVE-1')], { 'CVE-1': null })[0]).toEqual({ action: 'none', package: 'lodash', from: '4.17.20', verified: false, clears: [], note: 'no fixed version is known' });
  });

  it('falls back to what can be reached where nothing leads to the version that clears all', () => {
    const cargo: Project = { format: 'cargo-lock', ecosystem: 'crates.io', edges: { 'hyper 0.14.10': { 'h2 0.3.3': null } }, declares: [{ file: 'Cargo.toml', of: { 'hyper 0.14.10': '0.14' } }] };
    const subject = { type: 'component' as const, id: 'h2 0.3.3' };
    const fixes = derive(cargo, [finding('aaaaaa', 'CVE-1', { subject }), finding('bbbbbb', 'CVE-2', { subject })], { 'CVE-1': '0.3.26', 'CVE-2': '0.4.16' });
    expect(fixes[0]).toMatchObject({ command: 'cargo update -p h2@0.3.3 --precise 0.3.26', clears: ['aaaaaa'] });
    expect(fixes[1]).toMatchObject({ action: 'none', note: '0.3.26, the best that can be reached, does not clear it' });
  });

  it('promises nothing where the change is not known', () => {
    const blocked: Project = { format: 'bun-lock', edges: { 'a 1.0.0': { [lodash]: '~4.17.0' }, 'b 1.0.0': { 'lodash 3.0.0': '^3' } }, declares: [{ file: 'package.json', of: { 'a 1.0.0': '1' } }] };
    expect(derive(blocked, [finding('aaaaaa', 'CVE-1')], { 'CVE-1': '4.18.0' })[0]).toMatchObject({ action: 'none', verified: false, clears: [], note: 'a 1.0.0 asks for ~4.17.0; an override would change other copies of it too' });
  });

  it('removes malware, and does not upgrade it', () => {
    const fixes = derive(npm, [finding('aaaaaa', 'MAL-1', { kind: 'malware' })], { 'MAL-1': '4.18.0' });
    expect(fixes[0]).toEqual({ action: 'remove', package: 'lodash', from: '4.17.20', file: 'the.lock', line: 1, verified: false, clears: ['aaaaaa'], note: 'replace every credential that was on a machine which installed it' });
  });

  it('names no fix for what has no version, is undecided, or is no package', () => {
    const unlocked: Project = { ...npm, also: { [lodash]: { version: undefined as unknown as string } } };
    expect(derive(unlocked, [finding('aaaaaa', 'CVE-1')], { 'CVE-1': '4.18.0' })[0]).toMatchObject({ action: 'none', note: 'no version is resolved: lock the versions first' });
    expect(derive(npm, [finding('aaaaaa', 'CVE-1', { outcome: 'unknown' })], { 'CVE-1': '4.18.0' })).toEqual([undefined]);
    expect(derive(npm, [finding('aaaaaa', 'CVE-1', { subject: { type: 'file', id: lodash } })], { 'CVE-1': '4.18.0' })).toEqual([undefined]);
  });

  it('says what a step over a major may break', () => {
    expect(derive(npm, [finding('aaaaaa', 'CVE-1')], { 'CVE-1': '5.0.0' })[0]?.note).toBe('a new major version');
  });
});
