// Arbitrary Scan documents with hostile text in every field that a stranger can fill.
import fc from 'fast-check';
import type { Component } from '#model/component';
import type { CoverageRow } from '#model/coverage';
import type { Finding } from '#model/finding';
import type { Gap } from '#model/gap';
import { kinds, severities } from '#model/kind';
import type { Scan } from '#model/scan';

const evil = [
  '\u001b[2J\u001b[31mPASS\u001b[0m', 'a\nFAIL 000000 vuln', '\u202egnp.exe', '<script>alert(1)</script>', '{0}', '[x](javascript:alert(1))', '__proto__',
  'constructor', '漢字漢字漢字', '🎉', 'x'.repeat(10_000), '漢'.repeat(5_000), '../../etc/passwd', '%00', '\ud800', '\u0000', '\u009b31m', 'a\r\nb', '', ' ', '- '.repeat(2_000),
];
const text = fc.oneof(fc.constantFrom(...evil), fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 20 }));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const drop = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;

const place = fc.record({ file: text, line: maybe(fc.integer({ min: 1, max: 1e9 })) }).map(drop);
const date = fc.constantFrom('2026-11-22T00:00:00Z', '2020-02-29T12:00:00Z', '0001-01-01T00:00:00Z', 'never');

const component = fc.record({
  id: fc.uuid(), purl: fc.oneof(fc.constant('pkg:npm/lodash@4.17.20'), text), name: text, version: maybe(text), ecosystem: fc.oneof(fc.constantFrom('npm', 'PyPI', 'Go', 'Packagist'), text),
  scope: fc.constantFrom('runtime', 'optional', 'peer', 'dev'), direct: maybe(fc.boolean()), places: fc.array(place, { maxLength: 3 }), lockfile: text, range: maybe(text), alias: maybe(text),
  hashes: fc.array(fc.record({ algorithm: fc.constantFrom('sha1', 'sha256', 'sha512', 'h1', 'toString'), value: fc.oneof(text, fc.constant('a'.repeat(64))) }), { maxLength: 2 }),
  source: fc.oneof(fc.constant({ type: 'registry', public: true } as const), text.map((url) => ({ type: 'git', url }) as const), text.map((url) => ({ type: 'url', url }) as const), text.map((path) => ({ type: 'file', path }) as const)),
  licenses: fc.record({ declared: maybe(fc.oneof(text, fc.constantFrom('MIT', '(MIT OR Apache-2.0)', 'GPL-2.0-only WITH Classpath-exception-2.0'))), detected: maybe(text), concluded: maybe(text) }).map(drop),
}).map((each) => drop(each) as Component);

const gap = fc.record({
  where: fc.record({ file: maybe(text), line: maybe(fc.nat()), ecosystem: maybe(text), host: maybe(text), subject: maybe(text) }).map(drop),
  what: fc.constantFrom('unreadable', 'unparsable', 'unsupported', 'missing', 'limit', 'stale', 'fault'), why: text, required: fc.boolean(), mend: maybe(text),
}).map((each) => drop(each) as Gap);

const fixOf = fc.record({
  action: fc.constantFrom('upgrade', 'upgrade-parent', 'override', 'remove', 'none'), package: text, from: maybe(text), to: maybe(text), command: maybe(text), file: maybe(text), line: maybe(fc.nat()),
  verified: fc.boolean(), clears: fc.array(text, { maxLength: 3 }), note: maybe(text),
}).map(drop);

const detail = fc.record({
  evidence: fc.array(fc.record({ advisory: text, by: fc.constantFrom('version', 'range', 'git-range', 'unparsable', 'declared-range'), text }), { maxLength: 2 }), fixedIn: fc.array(text, { maxLength: 3 }),
  cwes: fc.array(fc.oneof(text, fc.constant('CWE-79')), { maxLength: 3 }), epss: maybe(fc.record({ score: fc.double({ min: 0, max: 1, noNaN: true }), percentile: fc.double({ min: 0, max: 1, noNaN: true }) })),
  kev: maybe(fc.record({ dateAdded: text, ransomware: fc.boolean() })), published: maybe(date), url: maybe(fc.oneof(text, fc.constant('https://example.org/a b'))), scope: fc.constantFrom('runtime', 'dev'), direct: maybe(fc.boolean()),
  paths: maybe(fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 3 })), pathCount: maybe(fc.nat()),
}).map(drop);

const finding = fc.record({
  fingerprint: fc.uuid(), id: fc.stringMatching(/^[0-9a-f]{6}$/), rule: text, kind: fc.constantFrom(...kinds), severity: fc.constantFrom(...severities),
  ratedBy: maybe(fc.record({ record: text, method: fc.constantFrom('cvss-3.1', 'cvss-4.0', 'database', 'malware'), vector: maybe(text), score: maybe(fc.double({ min: 0, max: 10, noNaN: true })) }).map(drop)),
  outcome: fc.constantFrom('fail', 'unknown', 'pass', 'not-applicable'), subject: fc.record({ type: fc.constantFrom('component', 'file'), id: fc.uuid(), purl: maybe(text) }).map(drop),
  place: maybe(place), places: fc.array(place, { maxLength: 2 }), message: text, advisories: maybe(fc.array(text, { maxLength: 3 })), aliases: maybe(fc.array(text, { maxLength: 3 })), fix: maybe(fixOf),
  suppression: maybe(fc.record({ by: text, reason: text, expires: maybe(text) }).map(drop)), decision: maybe(fc.record({ rule: fc.oneof(text, fc.constant('basic/otherwise')), effect: fc.constantFrom('fail', 'warn', 'info') })), vulnerability: maybe(detail),
}).map((each) => drop(each) as Finding);

const row = fc.record({ detector: fc.oneof(fc.constantFrom('packages/npm-lock', 'vulnerabilities/npm'), text), kinds: fc.constant(['vulnerability'] as const), subjects: fc.record({ seen: fc.nat(), judged: fc.nat() }), gaps: fc.array(gap, { minLength: 1, maxLength: 4 }) })
  .map((each) => ({ ...each, status: 'partial' }) as unknown as CoverageRow);

const feed = fc.record({ name: fc.oneof(fc.constantFrom('osv/npm', 'epss', 'toString/x'), text), source: text, asOf: maybe(date), checkedAt: date, records: fc.nat(), digest: text }).map(drop);

/** Findings are tied to components half of the time. */
export const anyScan: fc.Arbitrary<Scan> = fc.record({
  schemaVersion: fc.constant('1.0' as const), tool: fc.record({ name: fc.constant('assay' as const), version: fc.constantFrom('1.0.0', '1.0.0-rc.1') }),
  target: fc.record({ kind: fc.constant('folder' as const), asset: fc.oneof(text, fc.constant('github.com/a/b')), subfolder: maybe(text), branch: maybe(text), commit: maybe(fc.constant('4f2c91e'.padEnd(40, '0'))), dirty: maybe(fc.boolean()) }).map(drop),
  evaluatedOn: fc.constant('2026-11-22'), feeds: fc.array(feed, { maxLength: 3 }), policy: fc.record({ name: text, digest: text, layers: fc.array(text, { maxLength: 2 }) }),
  contacted: fc.array(fc.record({ host: text, purpose: text, requests: fc.nat(), names: fc.nat() }), { maxLength: 2 }),
  inventory: fc.record({ components: fc.uniqueArray(component, { maxLength: 5, selector: (each) => each.id }), manifests: fc.constant([]), files: fc.constant([]) }),
  findings: fc.array(finding, { maxLength: 8 }), coverage: fc.array(row, { maxLength: 4 }),
  verdict: fc.record({ result: fc.constantFrom('pass', 'fail', 'inconclusive'), kinds: fc.constant(['vulnerability', 'malware'] as const), reasons: fc.array(text, { maxLength: 2 }), counts: fc.constant({ fail: 0, warn: 0, info: 0, requiredGaps: 0, notedGaps: 0 }) }),
  facts: fc.constant({}),
}).map((scan): Scan => ({
  ...(scan as Scan),
  findings: scan.findings.map((each, index) => {
    const to = index % 2 === 0 ? scan.inventory.components[index % Math.max(1, scan.inventory.components.length)] : undefined;
    return to === undefined ? each : { ...each, kind: 'vulnerability' as const, subject: { type: 'component' as const, id: to.id, purl: to.purl } };
  }),
}));
