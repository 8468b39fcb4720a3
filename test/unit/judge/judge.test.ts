import { describe, expect, it } from 'vitest';
import type { CoverageRow } from '#model/coverage';
import type { Effect, Finding, VulnerabilityDetail } from '#model/finding';
import type { Condition } from '#model/policy';
import { basic, failOn } from '#judge/policy/basic';
import { decide } from '#judge/policy/decide';
import { evaluateCondition } from '#judge/policy/evaluate-condition';
import { judgeVerdict } from '#judge/verdict/judge-verdict';

type Changes = Partial<Omit<Finding, 'vulnerability'>> & { readonly detail?: Partial<VulnerabilityDetail> };

function finding({ detail, ...changes }: Changes = {}): Finding {
  return {
    fingerprint: 'f', id: 'aaaaaa', rule: 'vulnerabilities/npm', kind: 'vulnerability', severity: 'high', outcome: 'fail',
    subject: { type: 'component', id: 'c', purl: 'pkg:npm/a@1.0.0' }, place: { file: 'package-lock.json', line: 3 }, places: [], message: 'a',
    vulnerability: { evidence: [], fixedIn: ['1.0.1'], cwes: [], scope: 'runtime', direct: true, ...detail },
    ...changes,
  };
}

const kev = { dateAdded: '2024-01-01', ransomware: false };

const basicRows: [name: string, changes: Changes, effect: Effect][] = [
  ['high with a fix', {}, 'fail'],
  ['critical with a fix', { severity: 'critical' }, 'fail'],
  ['unrated with a fix', { severity: 'unknown' }, 'fail'],
  ['medium with a fix', { severity: 'medium' }, 'warn'],
  ['rated none', { severity: 'none' }, 'warn'],
  ['critical without a fix', { severity: 'critical', detail: { fixedIn: [] } }, 'warn'],
  ['unrated without a fix', { severity: 'unknown', detail: { fixedIn: [] } }, 'warn'],
  ['development scope', { severity: 'critical', detail: { scope: 'dev' } }, 'warn'],
  ['optional scope', { detail: { scope: 'optional' } }, 'fail'],
  ['exploited, low, development, no fix', { severity: 'low', detail: { kev, scope: 'dev', fixedIn: [] } }, 'fail'],
  ['below a test folder', { severity: 'critical', place: { file: 'a/tests/package-lock.json' } }, 'warn'],
  ['exploited, below a test folder', { detail: { kev }, place: { file: 'examples/x/yarn.lock' } }, 'warn'],
  ['a file that is called test is no test folder', { place: { file: 'test' } }, 'fail'],
  ['malware', { kind: 'malware', severity: 'critical', detail: { fixedIn: [], scope: 'dev' } }, 'fail'],
  ['malware below a test folder', { kind: 'malware', severity: 'critical', place: { file: 'tests/package-lock.json' } }, 'fail'],
  ['undecided', { outcome: 'unknown', severity: 'critical' }, 'warn'],
  ['not affected', { outcome: 'not-applicable' }, 'info'],
];

describe('the profile basic', () => {
  it.each(basicRows)('%s', (_, changes, effect) => {
    expect(decide(basic, finding(changes)).effect).toBe(effect);
  });
});

describe('--fail-on', () => {
  const policy = (severity: 'medium' | 'critical') => ({ ...basic, rules: [...basic.rules, failOn(severity)] });
  it.each<[string, 'medium' | 'critical', Changes, Effect]>([
    ['reaches development scope', 'medium', { severity: 'medium', detail: { scope: 'dev', fixedIn: [] } }, 'fail'],
    ['reaches test folders', 'medium', { severity: 'high', place: { file: 'tests/yarn.lock' } }, 'fail'],
    ['unrated with a fix meets it', 'critical', { severity: 'unknown', detail: { scope: 'dev' } }, 'fail'],
    ['unrated without a fix does not', 'critical', { severity: 'unknown', detail: { fixedIn: [] } }, 'warn'],
    ['does not weaken the profile', 'critical', { severity: 'high' }, 'fail'],
    ['below the threshold', 'medium', { severity: 'low', detail: { scope: 'dev' } }, 'warn'],
  ])('%s', (_, severity, changes, effect) => {
    expect(decide(policy(severity), finding(changes)).effect).toBe(effect);
  });
  it('names the rule', () => {
    expect(decide(policy('medium'), finding({ severity: 'medium', detail: { scope: 'dev' } })).rule).toBe('option/fail-on');
  });
});

describe("Kleene's logic", () => {
  const yes: Condition = { field: 'kind', op: 'is', value: 'vulnerability' };
  const no: Condition = { field: 'kind', op: 'is', value: 'secret' };
  const unknown: Condition = { field: 'epss', op: 'atLeast', value: 0.5 };
  it.each<[string, Condition, string]>([
    ['all with unknown', { all: [yes, unknown] }, 'unknown'],
    ['all with false and unknown', { all: [no, unknown] }, 'false'],
    ['any with true and unknown', { any: [yes, unknown] }, 'true'],
    ['any with false and unknown', { any: [no, unknown] }, 'unknown'],
    ['not unknown', { not: unknown }, 'unknown'],
    ['nothing to hold', { all: [] }, 'true'],
    ['nothing to choose', { any: [] }, 'false'],
    ['a field of other kinds', { field: 'no such field', op: 'is', value: 1 }, 'false'],
  ])('%s', (_, condition, truth) => {
    expect(evaluateCondition(condition, finding())).toBe(truth);
  });
});

describe('the verdict', () => {
  const decided = (effect: Effect): Finding => ({ ...finding(), decision: { rule: 'r', effect } });
  const row = (required: boolean): CoverageRow => ({
    detector: 'packages/npm-lock', kinds: ['vulnerability'], status: 'partial', subjects: { seen: 2, judged: 1 },
    gaps: [{ where: { file: 'x' }, what: 'unparsable', why: 'a reason that is told', required }],
  });
  it.each<[string, Finding[], CoverageRow[], string]>([
    ['a breach', [decided('fail')], [], 'fail'],
    ['a breach outranks a gap', [decided('fail')], [row(true)], 'fail'],
    ['a required gap', [decided('warn')], [row(true)], 'inconclusive'],
    ['a noted gap', [decided('warn')], [row(false)], 'pass'],
    ['nothing at all', [], [], 'pass'],
  ])('%s', (_, findings, coverage, result) => {
    expect(judgeVerdict(['vulnerability'], findings, coverage).result).toBe(result);
  });
});
