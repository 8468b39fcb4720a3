import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '#kit/text/width';
import { render as renderCyclonedx } from '#report/cyclonedx/cyclonedx';
import { render as renderJson } from '#report/json/json';
import { render as renderSarif } from '#report/sarif/sarif';
import { renderExplain, renderExplainComponent } from '#report/text/explain';
import { render as renderText } from '#report/text/text';
import { anyScan } from './any-scan.ts';
import { options, withoutColors } from './lib.ts';
import { cyclonedxErrors, sarifErrors } from './validators.ts';

/** Controls but for our newlines, direction marks, invisible characters, halves of pairs. */
const raw = /[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|(?!\n)\p{Cc}/u;
const runs = { numRuns: 60 };

function expectTame(text: string, width: number): void {
  expect(raw.exec(text)?.[0]).toBeUndefined();
  for (const line of text.split('\n')) expect(textWidth(line), line).toBeLessThanOrEqual(width);
  expect(text.endsWith('\n')).toBe(true);
}

describe('hostile content', () => {
  it('never steers a terminal nor exceeds its width', () => {
    fc.assert(fc.property(anyScan, fc.integer({ min: 60, max: 200 }), fc.boolean(), fc.boolean(), (scan, width, verbose, unicode) => {
      expectTame(renderText(scan, { ...options, width, verbose, unicode }), width);
      expectTame(withoutColors(renderText(scan, { ...options, width, verbose, unicode, color: true })), width);
    }), runs);
  });

  it('is plain ASCII where there is no Unicode', () => {
    fc.assert(fc.property(anyScan, (scan) => /^[\x20-\x7e\n]*$/.test(renderText(scan, { ...options, unicode: false }))), runs);
  });

  it('is explained as tamely', () => {
    fc.assert(fc.property(anyScan, fc.anything(), fc.string({ unit: 'binary' }), fc.integer({ min: 60, max: 140 }), (scan, anything, details, width) => {
      const record = { id: scan.findings[0]?.advisories?.[0] ?? '', details, summary: details, references: anything };
      expectTame(renderExplain(scan, scan.findings, { ...options, width, record }), width);
      expectTame(renderExplain(scan, scan.findings, { ...options, width, record: anything }), width);
      for (const component of scan.inventory.components) expectTame(renderExplainComponent(scan, component, { ...options, width }), width);
    }), runs);
  });

  it('stays valid SARIF', () => {
    fc.assert(fc.property(anyScan, (scan) => {
      const text = renderSarif(scan, options);
      expect(sarifErrors(text)).toEqual([]);
      expect(raw.exec(text)?.[0]).toBeUndefined();
    }), runs);
  });

  it('stays valid CycloneDX', async () => {
    await fc.assert(fc.asyncProperty(anyScan, async (scan) => {
      const text = renderCyclonedx(scan, options);
      expect(await cyclonedxErrors(text)).toBeNull();
      expect(raw.exec(text)?.[0]).toBeUndefined();
    }), { numRuns: 20 });
  });

  it('comes back unchanged from JSON, which hides nothing either', () => {
    fc.assert(fc.property(anyScan, (scan) => {
      const text = renderJson(scan);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(scan)));
      expect(raw.exec(text)?.[0]).toBeUndefined();
    }), runs);
  });
});
