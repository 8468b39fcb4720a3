import { describe, expect, it } from 'vitest';
import type { Advisory } from '#model/advisory';
import type { Component } from '#model/component';
import { detectVulnerabilities, type Detected } from '#detect/vulnerabilities/detect-vulnerabilities';

const advisory: Advisory = {
  id: 'X-1', group: ['X-1'], modified: '2026-01-01T00:00:00Z', summary: '', malware: false, versions: [], scores: [], cwes: [],
  ranges: [{ type: 'ECOSYSTEM', events: [['introduced', '0'], ['fixed', '1.0.0']] }],
};
const component: Component = {
  id: 'c', purl: 'pkg:pypi/thing', name: 'thing', ecosystem: 'PyPI', scope: 'runtime', places: [{ file: 'uv.lock', line: 3 }], hashes: [], licenses: {}, lockfile: 'uv.lock',
  source: { type: 'git', url: 'https://example.org/thing', commit: 'a'.repeat(40) },
};
const detect = (own: Component, advisories: readonly Advisory[]): Detected =>
  detectVulnerabilities({ components: [own], advisoriesOf: () => advisories, exploitationOf: () => undefined, gaps: new Map() });

describe('a component that cannot be decided', () => {
  it('for want of a version is a required gap, as long as there are advisories of its name', () => {
    const { findings, coverage } = detect(component, [advisory]);
    expect(findings).toMatchObject([{ outcome: 'unknown' }]);
    expect(coverage).toMatchObject([{ status: 'failed', subjects: { seen: 1, judged: 0 }, gaps: [{ what: 'unresolved', required: true, where: { file: 'uv.lock', line: 3, subject: 'thing' } }] }]);
    expect(detect({ ...component, range: '*' }, [advisory]).coverage).toMatchObject([{ gaps: [{ what: 'unresolved', required: true }] }]);
    expect(detect(component, []).coverage).toMatchObject([{ status: 'complete' }]);
  });
  it('for a version that is none is a required gap', () => {
    expect(detect({ ...component, version: 'a version of mine' }, [advisory]).coverage).toMatchObject([{ gaps: [{ what: 'unparsable', required: true }] }]);
    expect(detect({ ...component, version: '1.0.0' }, [advisory]).coverage).toMatchObject([{ status: 'complete' }]);
  });
  it('for being declared loosely is left to the parser that read the declaration', () => {
    const { findings, coverage } = detect({ ...component, range: '>=0.5', source: { type: 'registry', public: true } }, [advisory]);
    expect(findings).toMatchObject([{ outcome: 'unknown' }]);
    expect(coverage).toMatchObject([{ status: 'complete' }]);
  });
  it('where the advisory only names commits is a finding, not a gap', () => {
    const { findings, coverage } = detect({ ...component, version: '1.0.0' }, [{ ...advisory, ranges: [{ type: 'GIT', events: [['introduced', '0']] }] }]);
    expect(findings).toMatchObject([{ outcome: 'unknown' }]);
    expect(coverage).toMatchObject([{ status: 'complete' }]);
  });
});
