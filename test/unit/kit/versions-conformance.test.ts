// The published expectations of `npm run conformance`, as a test where they are at hand.
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { suite as purl } from '../../../scripts/conformance/purl.ts';
import { suite as versionOrder } from '../../../scripts/conformance/version-order.ts';

const shared = process.env['ASSAY_SHARED'] ?? '../shared';
const present = existsSync(`${shared}/conformance`);
if (!present) console.warn(`SKIPPED: ${shared}/conformance is absent, so that no published expectation is compared`);

describe.skipIf(!present)('published expectations', () => {
  it.each([purl, versionOrder])('$name meets all of them', (suite) => {
    const outcome = suite.run(shared);
    expect(outcome.failures.slice(0, 20)).toEqual([]);
    expect(outcome.total).toBeGreaterThan(500);
    expect(outcome.passed).toBe(outcome.total);
  });

  it('excuses few, and each of them still needs its excuse', () => {
    const { excused = [] } = versionOrder.run(shared);
    expect(excused).toHaveLength(19);
  });
});
