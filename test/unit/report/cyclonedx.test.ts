import { describe, expect, it } from 'vitest';
import type { Component } from '#model/component';
import type { Scan } from '#model/scan';
import { render } from '#report/cyclonedx/cyclonedx';
import { isExpression } from '#report/cyclonedx/licenses';
import { options, readScan } from './lib.ts';
import { cyclonedxErrors } from './validators.ts';

interface Bom {
  serialNumber: string;
  components: Record<string, unknown>[];
  dependencies: { ref: string; dependsOn: string[] }[];
  compositions: { 'bom-ref'?: string; aggregate: string }[];
  vulnerabilities?: { id: string; affects: { ref: string; versions: { status: string }[] }[] }[];
}
const bomOf = (scan: Scan): Bom => JSON.parse(render(scan, options)) as Bom;
const scan = readScan('storefront');
const withComponent = (change: Partial<Component>): Scan => ({ ...scan, inventory: { ...scan.inventory, components: scan.inventory.components.map((each) => (each.name === 'lodash' ? { ...each, ...change } : each)) } });
const lodash = (change: Partial<Component>): Record<string, unknown> => {
  const found = bomOf(withComponent(change)).components.find((each) => each['name'] === (change.name ?? 'lodash'));
  if (found === undefined) throw new Error('lodash is missing');
  return found;
};

describe('cyclonedx', () => {
  it('is refused by the official validator when it is wrong', async () => {
    const text = render(scan, options);
    expect(await cyclonedxErrors(text)).toBeNull();
    expect(await cyclonedxErrors(text.replace('"specVersion": "1.6"', '"specVersion": "1.6", "stranger": 1'))).not.toBeNull();
  });

  it('has a serial number that only the content changes', () => {
    expect(bomOf(scan).serialNumber).toBe(bomOf(scan).serialNumber);
    expect(bomOf({ ...scan, evaluatedOn: '2026-11-23' }).serialNumber).not.toBe(bomOf(scan).serialNumber);
  });

  it.each([
    ['MIT', [{ license: { id: 'MIT', acknowledgement: 'declared' } }]],
    ['mit', [{ license: { id: 'MIT', acknowledgement: 'declared' } }]],
    ['(MIT OR Apache-2.0)', [{ expression: '(MIT OR Apache-2.0)', acknowledgement: 'declared' }]],
    ['MIT/Apache-2.0', [{ license: { name: 'MIT/Apache-2.0', acknowledgement: 'declared' } }]],
    ['SEE LICENSE IN LICENSE.md', [{ license: { name: 'SEE LICENSE IN LICENSE.md', acknowledgement: 'declared' } }]],
  ])('writes the license %s', (declared, licenses) => {
    expect(lodash({ licenses: { declared } })['licenses']).toEqual(licenses);
  });

  it.each([
    ['GPL-2.0-only WITH Classpath-exception-2.0', true], ['MIT AND (ISC OR BSD-3-Clause)', true], ['LicenseRef-ours', true], ['Apache-2.0+', true],
    ['MIT AND', false], ['(MIT', false], ['MIT)', false], ['MIT or ISC', false], ['MIT ISC', false], ['', false], ['MIT WITH (ISC)', false], ['('.repeat(100_000), false],
  ])('knows whether %j is an expression', (text, expected) => {
    expect(isExpression(text)).toBe(expected);
  });

  it('leaves out a purl that is none, and hashes that have no name there', () => {
    expect(lodash({ purl: 'pkg:npm/' })['purl']).toBeUndefined();
    const component = lodash({ hashes: [{ algorithm: 'h1', value: 'abc=' }, { algorithm: 'sha1', value: 'f'.repeat(40) }, { algorithm: 'sha256', value: 'short' }] });
    expect(component['hashes']).toEqual([{ alg: 'SHA-1', content: 'f'.repeat(40) }]);
    expect(component['properties']).toContainEqual({ name: 'assay:hash:h1', value: 'abc=' });
  });

  it.each([['runtime', 'required'], ['optional', 'optional'], ['peer', 'optional'], ['dev', 'excluded']] as const)('maps the scope %s to %s', (scope, expected) => {
    expect(lodash({ scope })['scope']).toBe(expected);
  });

  it('splits the npm scope off', () => {
    expect(bomOf(scan).components).toContainEqual(expect.objectContaining({ group: '@vitejs', name: 'plugin-react' }));
  });

  it('tells known edges, none and unknown apart', () => {
    const bom = bomOf(scan);
    const of = (name: string) => bom.dependencies.find((each) => each.ref === scan.inventory.components.find((component) => component.name === name)?.id);
    expect(of('antd')?.dependsOn).toHaveLength(1);
    expect(of('lodash')?.dependsOn).toEqual([]);
    expect(of('werkzeug')).toBeUndefined();
    expect(bom.dependencies[0]?.ref).toBe('assay:root');
  });

  it('says how complete each lockfile is', () => {
    const aggregates = Object.fromEntries(bomOf(scan).compositions.map((each) => [each['bom-ref'] ?? 'whole', each.aggregate]));
    expect(aggregates).toEqual({ whole: 'incomplete', 'lockfile:web/package-lock.json': 'complete', 'lockfile:api/requirements.txt': 'unknown', 'lockfile:worker/go.mod': 'unknown' });
    expect(bomOf(readScan('clean')).compositions[0]?.aggregate).toBe('complete');
    expect(bomOf(readScan('empty')).compositions[0]?.aggregate).toBe('unknown');
  });

  it('names every affected component once per group, and doubt as doubt', () => {
    const vulnerabilities = bomOf(scan).vulnerabilities ?? [];
    expect(new Set(vulnerabilities.map((each) => each.id)).size).toBe(vulnerabilities.length);
    expect(vulnerabilities.find((each) => each.id === 'GHSA-2222-3333-4444')?.affects[0]?.versions[0]?.status).toBe('unknown');
  });
});
