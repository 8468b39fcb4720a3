import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formats } from '#report/formats';
import { render as renderJson } from '#report/json/json';
import { render as renderText } from '#report/text/text';
import { renderExplain, renderExplainComponent } from '#report/text/explain';
import { foldersIn } from '../../lib/fixtures.ts';
import { expectText, fixtures, options, readScan, withoutColors } from './lib.ts';
import { cyclonedxErrors, sarifErrors, scanErrors } from './validators.ts';

const names = foldersIn(fixtures);

describe.each(names)('%s', (name) => {
  const scan = readScan(name);
  const folder = join(fixtures, name);

  it('is a Scan by the published schema', () => {
    expect(scanErrors(scan)).toEqual([]);
  });

  it.each(name === 'storefront' ? [80, 100, 140] : [100])('reads well at %i columns', (width) => {
    expectText(join(folder, `text-${width}.txt`), renderText(scan, { ...options, width }));
  });

  it('has the same words with colors and without', () => {
    expect(withoutColors(renderText(scan, { ...options, color: true }))).toBe(renderText(scan, options));
  });

  it('is SARIF by the schema', async () => {
    const text = (await formats.sarif.load()).render(scan, options);
    expect(sarifErrors(text)).toEqual([]);
    expectText(join(folder, 'report.sarif'), text);
  });

  it('is CycloneDX by the official library', async () => {
    const text = (await formats.cyclonedx.load()).render(scan, options);
    expect(await cyclonedxErrors(text)).toBeNull();
    expectText(join(folder, 'bom.cdx.json'), text);
  });

  it('comes back whole from its JSON', () => {
    const text = renderJson(scan);
    expect(JSON.parse(text)).toEqual(scan);
    expect(renderJson(JSON.parse(text) as typeof scan)).toBe(text);
  });
});

describe('explain', () => {
  const scan = readScan('storefront');
  const record = {
    id: 'GHSA-35jh-r3h4-6jhm', summary: 'Command injection through template',
    details: '### Impact\n\nWho controls the `variable` option of `template` runs code of their choice.\n\n### Patches\nUpgrade to 4.17.21.',
    references: [{ type: 'WEB', url: 'https://example.org/advisory' }, { type: 'WEB', url: 'javascript:alert(1)' }, null, 'text'],
  };

  it.each(['c5519d', '19d2b0', '5e20aa', 'a80b77', '77aa01', 'f1a5c0'])('tells the story of %s', (id) => {
    const findings = scan.findings.filter((finding) => finding.id === id);
    expect(findings).toHaveLength(1);
    expectText(join(fixtures, 'storefront', `explain-${id}.txt`), renderExplain(scan, findings, { ...options, record }));
  });

  it.each([['storefront', 'antd'], ['no-feed', 'lodash'], ['storefront', 'storefront-ui']])('tells in %s what %s was held against', (fixture, name) => {
    const document = readScan(fixture);
    const component = document.inventory.components.find((each) => each.name === name);
    if (component === undefined) throw new Error(`${name} is missing`);
    expectText(join(fixtures, fixture, `explain-${name}.txt`), renderExplainComponent(document, component, options));
  });
});
