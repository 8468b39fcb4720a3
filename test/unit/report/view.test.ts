import { describe, expect, it } from 'vitest';
import type { Finding } from '#model/finding';
import { changesOf, mendsOf } from '#report/view/changes';
import { ageInDays, ageText, dayNumber } from '#report/view/days';
import { compareRisk, riskOf } from '#report/view/risk';
import { groupId, rowsOf } from '#report/view/rows';
import { webUri } from '#report/view/web-uri';
import { readScan } from './lib.ts';

const scan = readScan('storefront');
const [first] = scan.findings;
if (first?.vulnerability === undefined) throw new Error('the fixture has no finding');
const { fix: _fix, ratedBy: _ratedBy, ...base } = first;
const detail = { ...first.vulnerability, direct: false };
const { epss: _epss, ...calm } = detail;
const make = (change: Partial<Finding>): Finding => ({ ...base, severity: 'low', vulnerability: calm, decision: { rule: 'r', effect: 'fail' }, ...change });

describe('risk', () => {
  const kev = { dateAdded: '2024-01-10', ransomware: false };
  it.each<[string, Partial<Finding>, Partial<Finding>]>([
    ['a breach before a warning', {}, { decision: { rule: 'r', effect: 'warn' }, severity: 'critical', vulnerability: { ...calm, kev } }],
    ['malware before what is exploited', { kind: 'malware' }, { vulnerability: { ...calm, kev } }],
    ['what is exploited before what is likely', { vulnerability: { ...calm, kev } }, { severity: 'critical', vulnerability: { ...calm, epss: { score: 0.9, percentile: 0.99 } } }],
    ['what is likely before what is severe', { vulnerability: { ...calm, epss: { score: 0.6, percentile: 0.9 } } }, { severity: 'critical' }],
    ['severity before a hair of EPSS', { severity: 'critical' }, { severity: 'high', vulnerability: { ...calm, epss: { score: 0.0004, percentile: 0.1 } } }],
    ['high before unrated', { severity: 'high' }, { severity: 'unknown' }],
    ['unrated before medium', { severity: 'unknown' }, { severity: 'medium' }],
    ['a higher score', { severity: 'high', ratedBy: { record: 'a', method: 'cvss-3.1', score: 8.9 } }, { severity: 'high', ratedBy: { record: 'a', method: 'cvss-3.1', score: 7.1 } }],
    ['direct before transitive', { vulnerability: { ...calm, direct: true } }, {}],
    ['what has a fix before what has none', { fix: { action: 'upgrade', package: 'a', verified: true, clears: [] } }, {}],
  ])('%s', (_, worse, better) => {
    expect(compareRisk(riskOf(make(worse)), riskOf(make(better)))).toBeLessThan(0);
  });
});

describe('rows', () => {
  it('are one per component, named by the worst finding, without what was set aside', () => {
    expect(rowsOf(scan).map((row) => [row.worst.id, row.effect, row.findings.length])).toEqual([
      ['77aa01', 'fail', 1], ['c5519d', 'fail', 2], ['3fd0e1', 'fail', 4], ['a80b77', 'fail', 17], ['19d2b0', 'warn', 1], ['5e20aa', 'warn', 1],
    ]);
  });

  it('name a group by its first CVE, else its first id', () => {
    expect(groupId(make({ advisories: ['GHSA-b'], aliases: ['CVE-2024-2', 'CVE-2024-1'] }))).toBe('CVE-2024-1');
    expect(groupId(make({ advisories: ['PYSEC-2'], aliases: ['GHSA-a'] }))).toBe('GHSA-a');
    expect(groupId(make({ advisories: [], aliases: [], rule: 'secrets/x' }))).toBe('secrets/x');
  });
});

describe('changes', () => {
  it('stand once, worst first, with all that they clear', () => {
    expect(changesOf(rowsOf(scan)).map((change) => [change.fix.package, change.fails, change.clears.length])).toEqual([
      ['ctx-helpers', 1, 1], ['antd', 1, 2], ['werkzeug', 3, 4], ['golang.org/x/crypto', 16, 16], ['json5', 0, 1],
    ]);
  });

  it('of several components are one when they are the same change', () => {
    const parent = scan.findings.find((finding) => finding.id === 'c5519d')?.fix;
    if (parent === undefined) throw new Error('no fix');
    const findings = scan.findings.map((finding) => (finding.id === '19d2b0' ? { ...finding, fix: { ...parent, clears: ['19d2b0'] } } : finding));
    const [change] = changesOf(rowsOf({ ...scan, findings })).filter((each) => each.fix.package === 'antd');
    expect(change?.rows.map((row) => row.worst.id)).toEqual(['c5519d', '19d2b0']);
    expect(change?.clears).toHaveLength(3);
  });

  it('count gaps by what mends them', () => {
    expect(mendsOf(readScan('no-feed'))).toEqual([{ text: 'assay feed update npm', gaps: 1 }]);
  });
  it('says where a mend is meant for, unless it does itself', () => {
    const gap = (file: string, mend: string, required: boolean) => ({ where: { file }, what: 'unresolved' as const, why: 'x', required, mend });
    const gaps = [gap('a/go.mod', 'go mod tidy', true), gap('b/go.mod', 'go mod tidy', true), gap('c.lock', 'Mend c.lock.', true), gap('p.json', 'Lock it.', false)] as const;
    const row = { detector: 'packages/x', kinds: ['vulnerability' as const], subjects: { seen: 0, judged: 0 }, status: 'partial' as const, gaps };
    const document = { ...readScan('no-feed'), coverage: [row] };
    expect(mendsOf(document)).toEqual([{ text: 'go mod tidy (a/go.mod and 1 more)', gaps: 2 }, { text: 'Mend c.lock.', gaps: 1 }]);
    expect(mendsOf(document, false)).toEqual([{ text: 'Lock it (p.json)', gaps: 1 }]);
  });
});

describe('days', () => {
  it.each([['1970-01-01', 0], ['2000-02-29', 11016], ['2026-11-22', 20779], ['0001-01-01', -719162]])('%s is day %i', (date, day) => {
    expect(dayNumber(date)).toBe(day);
  });

  it('tells ages from the day of judgment', () => {
    expect(ageInDays('2026-02-28T23:59:59Z', '2026-03-01')).toBe(1);
    expect(ageText('2026-11-22T05:00:00Z', '2026-11-22')).toBe('today');
    expect(ageText('2026-11-23', '2026-11-22')).toBe('today');
    expect(ageText('2026-12-23', '2026-11-22')).toBe('later than the day judged for');
    expect(ageText('2025-11-22', '2026-11-22')).toBe('365 days old');
    expect(ageText('never', '2026-11-22')).toBe('of unknown age');
  });
});

it('links to the web only', () => {
  expect(webUri('https://example.org/a b')).toBe('https://example.org/a%20b');
  expect([webUri('javascript:alert(1)'), webUri('file:///etc/passwd'), webUri('https://'), webUri(undefined)]).toEqual([undefined, undefined, undefined, undefined]);
});
