// Which credentials are asked about: each once, none that was set aside, and no more of one host than is decent.
import { describe, expect, it } from 'vitest';
import type { RawFinding } from '#model/finding';
import type { NamedRule } from '#detect/secrets/engine/compile';
import type { Occurrence } from '#engine/secrets/occurrence';
import { endpointsOf, mostPerHost, planQuestions } from '#engine/secrets/verify/plan-questions';

const rule = (id: string, more: Partial<NamedRule> = {}): NamedRule => ({
  id, title: 'Some key', provider: 'Some One', severity: 'high', about: { allows: 'do something bad', rotate: 'https://example.com/keys' },
  verify: { url: `https://${id}.example.com/me`, headers: { authorization: 'Bearer {secret}' }, active: [200], inactive: [401] }, ...more,
});

const finding = (fingerprint: string, more: Partial<RawFinding> = {}): RawFinding => ({
  rule: 'secrets/x', kind: 'secret', severity: 'high', outcome: 'fail', subject: { type: 'file', id: 'a' }, places: [], message: 'x', identity: ['secret', fingerprint], ...more,
});

const occurrence = (of: string, secret: string, companions: Occurrence['companions'] = []): Occurrence => ({
  rule: of, start: 0, end: 1, secret, confidence: 'high', inspection: {}, companions, prefix: '', path: 'a', line: 1, column: 1,
});

const plan = (rules: readonly NamedRule[], found: readonly (readonly [RawFinding, Occurrence])[], providers?: readonly string[]) =>
  planQuestions(found.map(([each]) => each), new Map(found.map(([each, value]) => [each.identity[1] ?? '', value])), new Map(rules.map((each) => [each.id, each])), providers);

describe('the plan of questions', () => {
  it('leaves out what was set aside, what no rule asks about, and providers that were not named', () => {
    const rules = [rule('one'), rule('other', { provider: 'Other' }), { ...rule('mute'), verify: undefined } as unknown as NamedRule];
    const found = [
      [finding('a'), occurrence('one', 's1')], [finding('b', { suppression: { by: 'x', reason: 'y' } }), occurrence('one', 's2')],
      [finding('c'), occurrence('mute', 's3')], [finding('d'), occurrence('other', 's4')], [finding('e'), occurrence('gone', 's5')],
    ] as const;
    expect(plan(rules, found).questions.map(({ fingerprint }) => fingerprint)).toEqual(['a', 'd']);
    expect(plan(rules, found, ['some-one']).questions.map(({ fingerprint }) => fingerprint)).toEqual(['a']);
    expect(endpointsOf(plan(rules, found).questions)).toEqual(['GET https://one.example.com/me (1 credential)', 'GET https://other.example.com/me (1 credential)']);
  });

  it('says what cannot be asked: a value that cannot be sent, a companion that is not there', () => {
    const paired = rule('paired', { companions: [{ name: 'key id', value: /K\d{8}/, within: 100 }], verify: { url: 'https://paired.example.com/{key id}', headers: { 'x-key': '{secret}' }, active: [200], inactive: [] } });
    const { questions, unasked } = plan([rule('one'), paired], [
      [finding('a'), occurrence('one', 'hush\r\nx: y')], [finding('b'), occurrence('paired', 'hush')], [finding('c'), occurrence('paired', 'hush', [{ name: 'key id', value: 'K12345678', secret: false }])],
    ]);
    expect(questions.map(({ request }) => request.url)).toEqual(['https://paired.example.com/K12345678']);
    expect(unasked.map(({ fingerprint, what, why }) => `${fingerprint} ${what}: ${why}`)).toEqual(['a unresolved: it has characters that cannot be sent', 'b unresolved: no key id stands beside it']);
    expect(JSON.stringify(unasked)).not.toContain('hush');
  });

  it('stops at a number for each host', () => {
    const { questions, unasked } = plan([rule('one')], Array.from({ length: mostPerHost + 2 }, (_, index) => [finding(`f${index}`), occurrence('one', `s${index}`)] as const));
    expect(questions).toHaveLength(mostPerHost);
    expect(unasked.map(({ fingerprint, what }) => [fingerprint, what])).toEqual([['f100', 'limit'], ['f101', 'limit']]);
  });
});
