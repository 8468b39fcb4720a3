import { describe, expect, it } from 'vitest';
import type { Gap } from '#model/gap';
import type { Scan } from '#model/scan';
import { render } from '#report/text/text';
import { formats, isFormatName } from '#report/formats';
import { options, readScan } from './lib.ts';

const scan = readScan('storefront');
const show = (document: Scan, change: Partial<typeof options> = {}): string => render(document, { ...options, ...change });

/** The storefront with its lodash findings on `n` components. */
function many(n: number, effect: 'fail' | 'warn'): Scan {
  const finding = scan.findings.find((each) => each.id === 'c5519d');
  const component = scan.inventory.components.find((each) => each.name === 'lodash');
  if (finding === undefined || component === undefined) throw new Error('the fixture has changed');
  const { fix: _, ...bare } = finding;
  const all = Array.from({ length: n }, (_each, i) => ({ ...component, id: `c${i}`, name: `package-${i}` }));
  return {
    ...scan,
    inventory: { ...scan.inventory, components: all },
    findings: all.map(({ id }, i) => ({ ...bare, id: `${100000 + i}`, fingerprint: `f${i}`, subject: { ...finding.subject, id }, decision: { rule: 'r', effect } })),
  };
}

describe('text', () => {
  it('answers all three questions on the first screen', () => {
    const lines = show(scan).split('\n');
    expect(lines[1]).toMatch(/^FAIL {9}exit 1: 4 components breach the policy \(21 findings\), 2 more warn$/);
    expect(lines[2]).toMatch(/^INCOMPLETE {3}1 of 4 lockfiles was not read; with the 4 fixed, this scan would still exit 3$/);
    expect(lines.findIndex((line) => line.startsWith('DO FIRST'))).toBeLessThan(6);
    expect(lines.findIndex((line) => line.startsWith('COVERAGE'))).toBeLessThan(24);
  });

  it('shows the duration only when it is told', () => {
    expect(show(scan)).not.toMatch(/\d s$/m);
    expect(show(scan, { duration: 1.84 })).toMatch(/1\.8 s/);
  });

  it('keeps ids and effects at any width', () => {
    for (const width of [10, 60, 61, 79, 400]) {
      const text = show(scan, { width });
      for (const id of ['77aa01', 'c5519d', '3fd0e1', 'a80b77', '19d2b0', '5e20aa']) expect(text).toMatch(new RegExp(`^ (FAIL|warn) ${id} `, 'm'));
    }
  });

  it('shows every failing row up to thirty, and counts the rest', () => {
    const rows = (text: string): number => text.split('\n').filter((line) => /^ (FAIL|warn) /.test(line)).length;
    expect(rows(show(many(25, 'fail')))).toBe(25);
    expect(rows(show(many(45, 'fail')))).toBe(30);
    expect(show(many(45, 'fail'))).toContain('and 15 more failures');
    expect(rows(show(many(45, 'warn')))).toBe(20);
    expect(show(many(45, 'warn'))).toContain('and 25 more warnings');
    expect(rows(show(many(45, 'warn'), { verbose: true }))).toBe(45);
  });

  it('never lets findings crowd out what mends a gap', () => {
    const document = many(12, 'fail');
    const fixed = { ...document, findings: document.findings.map((finding, i) => ({ ...finding, fix: { action: 'upgrade' as const, package: `package-${i}`, to: '2.0.0', verified: true, clears: [finding.id] } })) };
    expect(show(fixed)).toMatch(/^ 5 {2}Resolve the merge conflict/m);
    expect(show(fixed)).toContain('8 more changes');
  });

  it('asks for a decision where nothing safe is known', () => {
    expect(show(many(1, 'fail'))).toMatch(/^ 1 {2}Decide on package-0 4\.17\.20: no fix is known/m);
  });

  it('never counts zero of what was not judged', () => {
    const text = show(readScan('empty'));
    expect(text).toContain('there was nothing to judge');
    expect(text).toContain('no lockfile or manifest that Assay knows was found');
    expect(text).not.toMatch(/\b0 (vuln|find|comp)/);
    expect(show(readScan('no-feed'))).toMatch(/^INCONCLUSIVE exit 3: none of the 2 npm packages was judged/m);
  });

  it('groups noted gaps of one sort and keeps the others apart', () => {
    expect(show(scan)).toMatch(/3 over a limit, larger than 10 MB: assets\/big-1\.bin/);
    const gap = (file: string, why: string): Gap => ({ where: { file }, what: 'unsupported', why, required: false });
    const row = { detector: 'packages/tree', kinds: ['vulnerability'] as const, subjects: { seen: 2, judged: 0 }, status: 'partial' as const, gaps: [gap('pom.xml', 'Maven'), gap('Gemfile', 'Ruby'), gap('build.sbt', 'Scala')] as const };
    expect(show({ ...scan, coverage: [row] })).toContain('3 not supported: Gemfile, build.sbt and pom.xml');
  });

  it('counts required gaps beyond those it shows', () => {
    const gaps = Array.from({ length: 12 }, (_, i): Gap => ({ where: { file: `f${String(i).padStart(2, '0')}.lock` }, what: 'unreadable', why: 'no permission', required: true }));
    const [first, ...rest] = gaps;
    if (first === undefined) throw new Error('no gap');
    const text = show({ ...scan, coverage: [{ detector: 'packages/npm-lock', kinds: ['vulnerability'], subjects: { seen: 12, judged: 0 }, status: 'failed', gaps: [first, ...rest] }] });
    expect(text).toContain('12 of 15 lockfiles were not read');
    expect(text).toContain('and 4 more required gaps');
  });

  it('says what was sent where', () => {
    expect(show(readScan('clean'))).toContain('api.osv.dev: 1 request, 2 package names (advisories)');
    expect(show(scan)).toMatch(/^ network {6}nothing sent$/m);
  });

  it('takes only own names for formats', () => {
    expect(Object.keys(formats)).toEqual(['text', 'json', 'sarif', 'cyclonedx']);
    expect([isFormatName('json'), isFormatName('toString'), isFormatName('__proto__')]).toEqual([true, false, false]);
  });
});
