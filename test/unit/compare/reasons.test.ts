// The comparison with rivals must not excuse what no page argues, nor find two sets equal that are not.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Scan } from '#model/scan';
import { reasonOf, syftReasons, type Context } from '../../../scripts/compare/reasons.ts';
import { answerOfOsvScanner, answerOfScan, differences, toItem, toItems } from '../../../scripts/compare/sets.ts';
import { weigh } from '../../../scripts/compare/weigh.ts';

const anchor = (heading: string): string => heading.toLowerCase().replace(/[^\w\s-]/g, '').trim().replace(/\s+/g, '-');
const component = (name: string, version: string, more: object = {}): object => ({ id: name, name, version, ecosystem: 'PyPI', scope: 'runtime', source: { type: 'registry', public: true }, ...more });
const scanOf = (components: readonly object[], findings: readonly object[] = [], manifests: readonly object[] = []): Scan =>
  ({ inventory: { components, manifests, files: [] }, findings }) as unknown as Scan;
const contextOf = (scan: Scan, ranges: readonly string[] = []): Context => ({
  scan, rival: { packages: new Map(), pairs: new Map() }, lockfileSays: () => false,
  affected: () => [{ package: { ecosystem: 'PyPI', name: 'flask' }, ranges: ranges.map((type) => ({ type, events: [] })) }],
});
const pair = (only: 'assay' | 'rival', version = '1.0') => ({ ...toItem('PyPI', 'flask', version), advisory: 'X-1', only });

describe('reasons', () => {
  it('are headings of docs/matching.md, each of them', () => {
    const headings = readFileSync('docs/matching.md', 'utf8').split('\n').filter((line) => line.startsWith('#')).map((line) => anchor(line.replace(/^#+/, '')));
    for (const { id } of syftReasons) expect(headings).toContain(id);
  });

  it('excuse a pair that only Assay has by a GIT range before another, and by nothing less', () => {
    const scan = scanOf([component('flask', '1.0')]);
    expect(reasonOf(pair('assay'), contextOf(scan, ['GIT', 'ECOSYSTEM']), syftReasons)).toBe('a-git-range-before-others');
    for (const types of [['GIT'], ['ECOSYSTEM'], ['ECOSYSTEM', 'GIT']]) expect(reasonOf(pair('assay'), contextOf(scan, types), syftReasons)).toBeUndefined();
  });

  it('excuse no pair that only the rival has, unless Assay calls it unknown', () => {
    const components = [component('flask', '1.0')];
    expect(reasonOf(pair('rival'), contextOf(scanOf(components), ['GIT', 'ECOSYSTEM']), syftReasons)).toBeUndefined();
    const unknown = { outcome: 'unknown', subject: { id: 'flask' }, advisories: ['X-1'] };
    expect(reasonOf(pair('rival'), contextOf(scanOf(components, [unknown])), syftReasons)).toBe('ends-that-are-no-version');
  });

  it('excuse no package that only the rival has, unless the project itself is called so', () => {
    const lost = { ...toItem('PyPI', 'lost', '1.0'), only: 'rival' as const };
    expect(reasonOf(lost, contextOf(scanOf([component('flask', '1.0')])), syftReasons)).toBeUndefined();
    expect(reasonOf(lost, contextOf(scanOf([], [], [{ name: 'lost', ecosystem: 'PyPI' }])), syftReasons)).toBe('the-projects-own-packages');
  });
});

describe('sets', () => {
  it('take findings that are sure, and normalize names and versions', () => {
    const sure = { outcome: 'fail', kind: 'vulnerability', subject: { id: 'Flask_Login' }, advisories: ['X-1', 'X-2'] };
    const scan = scanOf([component('Flask_Login', '1.0')], [sure, { ...sure, outcome: 'unknown', advisories: ['X-3'] }]);
    expect([...(answerOfScan(scan).pairs ?? new Map<string, never>()).keys()]).toEqual(['PyPI flask-login@1.0 X-1', 'PyPI flask-login@1.0 X-2']);
    expect(toItem('Go', 'example.com/a', 'v1.2.3').version).toBe('1.2.3');
  });

  it('differ both ways, and what has no reason is counted', () => {
    const rival = answerOfOsvScanner({ results: [{ packages: [{ package: { name: 'b', version: '1', ecosystem: 'PyPI' }, vulnerabilities: [{ id: 'X-1' }] }] }] });
    const packages = toItems([toItem('PyPI', 'a', '1')]);
    expect(differences(packages, rival.packages).map(({ name, only }) => [name, only])).toEqual([['a', 'assay'], ['b', 'rival']]);
    const weighed = weigh('here', { packages, pairs: new Map() }, { ...contextOf(scanOf([])), rival }, syftReasons.filter(({ id }) => id !== 'what-syft-does-not-list'));
    expect(weighed.unexplained).toBe(3);
    expect(weighed.lines[0]).toBe('here: packages 1 and 1, 0 equal; pairs 0 and 1, 0 equal');
  });
});
