import { describe, expect, it } from 'vitest';
import { agedGap } from '../../../src/engine/stale.ts';

const feed = (name: string, asOf?: string) => ({ name, source: 'x', checkedAt: '2026-11-22T00:00:00Z', records: 1, digest: 'sha256:0', ...(asOf === undefined ? {} : { asOf }) });

describe('a feed whose newest record is old', () => {
  it('is noted, all of them in one gap, whenever they were checked', () => {
    const gap = agedGap([feed('osv/npm', '2024-11-22T00:00:00Z'), feed('osv/Go', '2026-11-20T00:00:00Z'), feed('osv/PyPI', '2025-11-22T00:00:00Z'), feed('kev', '2020-01-01')], '2026-11-22');
    expect(gap).toMatchObject({ what: 'stale', required: false, why: expect.stringMatching(/osv\/npm \(730 days\), osv\/PyPI \(365 days\)$/) as string });
  });
  it('is no matter below half a year, or where no record has a date', () => {
    expect(agedGap([feed('osv/npm', '2026-05-26T00:00:00Z'), feed('osv/Go')], '2026-11-22')).toBeUndefined();
  });
});
