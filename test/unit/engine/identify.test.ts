import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawFinding } from '#model/finding';
import { identify } from '#engine/identify';
import { daysBetween, staleGap } from '#engine/stale';

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');
const raw = (...identity: string[]): RawFinding => ({
  rule: 'r', kind: 'vulnerability', severity: 'high', outcome: 'fail', subject: { type: 'component', id: 'c' }, places: [], message: 'm', identity,
});

describe('identify', () => {
  it('gives equal identities one finding and different ones different names, in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 3 }), { maxLength: 60 }), (identities) => {
        const findings = identify(identities.map((identity) => raw(...identity)), sha256);
        const distinct = new Set(identities.map((identity) => JSON.stringify(identity)));
        expect(findings).toHaveLength(distinct.size);
        expect(new Set(findings.map((finding) => finding.id)).size).toBe(distinct.size);
        for (const finding of findings) expect(finding.id).toMatch(/^[0-9a-z]{6}$/);
        const backward = identify([...identities].reverse().map((identity) => raw(...identity)), sha256);
        expect(new Map(backward.map((finding) => [finding.fingerprint, finding.id]))).toEqual(new Map(findings.map((finding) => [finding.fingerprint, finding.id])));
      }),
    );
  });
  it('stays unique when short ids collide', () => {
    // A hash whose first eight digits are always the same, as a hostile or very large scan might have them.
    let calls = 0;
    const clash = (data: string | Uint8Array): string => `${String(data).includes(' ') ? sha256(data).slice(0, 8) : '00000000'}${sha256(`${String(data)}${(calls += 1)}`)}`.slice(0, 64);
    const findings = identify(['a', 'b', 'c'].map((name) => raw(name)), clash);
    expect(new Set(findings.map((finding) => finding.id)).size).toBe(3);
  });
});

describe('staleness', () => {
  const feed = (checkedAt: string, name = 'osv/npm') => ({ name, source: 's', checkedAt, records: 1, digest: 'd' });
  const limits = { requiredAfter: 7, notedAfter: 1 };
  it.each<[string, string, number]>([
    ['2026-11-22T06:00:00Z', '2026-11-22', 0],
    ['2026-11-21T23:59:59Z', '2026-11-22', 1],
    ['2026-10-22T00:00:00Z', '2026-11-22', 31],
    ['2026-12-01T00:00:00Z', '2026-11-22', 0],
    ['not a date', '2026-11-22', Infinity],
  ])('%s on %s is %s days', (checkedAt, on, days) => {
    expect(daysBetween(checkedAt, on)).toBe(days);
  });
  it.each<[string, string, boolean | undefined]>([
    ['checked today', '2026-11-22T00:00:00Z', undefined],
    ['checked yesterday', '2026-11-21T00:00:00Z', undefined],
    ['two days ago', '2026-11-20T00:00:00Z', false],
    ['seven days ago', '2026-11-15T00:00:00Z', false],
    ['eight days ago', '2026-11-14T00:00:00Z', true],
    ['nobody knows', '', true],
  ])('%s', (_, checkedAt, required) => {
    expect(staleGap(feed(checkedAt), '2026-11-22', limits)?.required).toBe(required);
  });
  it('only notes what refines a rating', () => {
    expect(staleGap(feed('2020-01-01T00:00:00Z', 'epss'), '2026-11-22', limits)?.required).toBe(false);
  });
});
