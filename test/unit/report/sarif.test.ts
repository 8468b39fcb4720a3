import { describe, expect, it } from 'vitest';
import type { Finding } from '#model/finding';
import type { Scan } from '#model/scan';
import { render } from '#report/sarif/sarif';
import { options, readScan } from './lib.ts';
import { sarifErrors } from './validators.ts';

interface Result {
  ruleId: string; ruleIndex: number; kind: string; level: string; message: { text: string }; partialFingerprints: Record<string, string>; suppressions?: unknown[];
  locations: { physicalLocation: { artifactLocation: { uri: string; uriBaseId: string }; region?: { startLine: number } } }[]; properties: { id: string };
}
interface Run {
  automationDetails: { id: string }; invocations: { executionSuccessful: boolean; toolExecutionNotifications?: { level: string }[] }[]; results: Result[];
  tool: { driver: { rules: { id: string; properties: Record<string, unknown> }[] } }; versionControlProvenance?: { repositoryUri: string }[];
}

const runOf = (scan: Scan): Run => {
  const text = render(scan, options);
  expect(sarifErrors(text)).toEqual([]);
  const [run] = (JSON.parse(text) as { runs: Run[] }).runs;
  if (run === undefined) throw new Error('no run');
  return run;
};
const scan = readScan('storefront');
const change = (id: string, to: (finding: Finding) => Finding): Scan => ({ ...scan, findings: scan.findings.map((finding) => (finding.id === id ? to(finding) : finding)) });
const resultOf = (run: Run, id: string): Result => {
  const found = run.results.find((result) => result.properties.id === id);
  if (found === undefined) throw new Error(`no result ${id}`);
  return found;
};

describe('sarif', () => {
  it('is refused by the schema when it is wrong', () => {
    expect(sarifErrors('{"version":"2.1.0","runs":[{}]}')).not.toEqual([]);
  });

  it('has one rule per advisory group, which results point to', () => {
    const run = runOf(scan);
    expect(run.results).toHaveLength(scan.findings.length);
    for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
    expect(resultOf(run, 'c5519d').ruleId).toBe('CVE-2021-23337');
  });

  it('ranks by score, and gives no number to what nobody has rated', () => {
    const severity = (id: string) => runOf(scan).tool.driver.rules.find((rule) => rule.id === id)?.properties['security-severity'];
    expect(severity('CVE-2021-23337')).toBe('7.2');
    expect(severity('MAL-2022-4711')).toBe('9.5');
    expect(severity('GHSA-2222-3333-4444')).toBe('5.5');
    expect(severity('CVE-2025-50000')).toBeUndefined();
  });

  it('shows what could not be decided', () => {
    const result = resultOf(runOf(scan), '5e20aa');
    expect(result).toMatchObject({ kind: 'fail', level: 'warning' });
    expect(result.message.text).toMatch(/^Could not be ruled out/);
  });

  it('keeps fingerprints over moved lines and version bumps, and tells packages and lockfiles apart', () => {
    const before = resultOf(runOf(scan), 'c5519d');
    const moved: Scan = {
      ...change('c5519d', (finding) => ({ ...finding, place: { file: 'web/package-lock.json', line: 9 }, places: [], message: 'lodash 4.17.15: …', subject: { ...finding.subject, purl: 'pkg:npm/lodash@4.17.15' } })),
      inventory: { ...scan.inventory, components: scan.inventory.components.map((each) => (each.name === 'lodash' ? { ...each, purl: 'pkg:npm/lodash@4.17.15', version: '4.17.15' } : each)) },
    };
    expect(resultOf(runOf(moved), 'c5519d').partialFingerprints).toEqual(before.partialFingerprints);
    const elsewhere: Scan = { ...scan, inventory: { ...scan.inventory, components: scan.inventory.components.map((each) => (each.name === 'lodash' ? { ...each, lockfile: 'other/package-lock.json' } : each)) } };
    expect(resultOf(runOf(elsewhere), 'c5519d').partialFingerprints).not.toEqual(before.partialFingerprints);
    const all = runOf(scan).results.map((result) => result.partialFingerprints['assay/v1']);
    expect(new Set(all).size).toBe(all.length);
  });

  it('does not depend on the order of findings', () => {
    expect(render({ ...scan, findings: [...scan.findings].reverse() }, options)).toBe(render(scan, options));
  });

  it('names files from the root of the repository, percent-encoded', () => {
    const run = runOf({ ...change('c5519d', (finding) => ({ ...finding, place: { file: 'we b/ü#%/package-lock.json', line: 3 } })), target: { ...scan.target, subfolder: 'apps/shop' } });
    expect(resultOf(run, 'c5519d').locations[0]?.physicalLocation).toEqual({ artifactLocation: { uri: 'apps/shop/we%20b/%C3%BC%23%25/package-lock.json', uriBaseId: '%SRCROOT%' }, region: { startLine: 3 } });
    expect(run.automationDetails.id).toBe('assay/github.com/acme/storefront/apps/shop/');
  });

  it('takes an incomplete scan for no success', () => {
    expect(runOf(readScan('no-feed')).invocations[0]).toMatchObject({ executionSuccessful: false, toolExecutionNotifications: [{ level: 'error' }] });
    expect(runOf(scan).invocations[0]?.executionSuccessful).toBe(false);
    expect(runOf(readScan('clean')).invocations[0]?.executionSuccessful).toBe(true);
  });

  it('carries waivers as suppressions, and a repository only where the asset is one', () => {
    expect(resultOf(runOf(scan), 'f1a5c0').suppressions).toEqual([{ kind: 'external', status: 'accepted', justification: 'No cache in front of this service' }]);
    expect(runOf(scan).versionControlProvenance?.[0]?.repositoryUri).toBe('https://github.com/acme/storefront');
    expect(runOf(readScan('empty')).versionControlProvenance).toBeUndefined();
  });

  it('lets no message form a link or a placeholder', () => {
    const run = runOf(change('c5519d', (finding) => ({ ...finding, message: 'x: [press](https://evil.example) {0}' })));
    expect(resultOf(run, 'c5519d').message.text).toContain('x: [press] (https://evil.example) {{0}}');
  });
});
