// What rules of secret detection may cost: no pattern whose backtracking has no bound, none whose bound is too much for its window, and no rule that takes much longer on
// twice as much of what it finds hardest. Verdicts are made by `npx tsx scripts/secrets/check-patterns.ts`; times by `npx tsx scripts/secrets/adversarial.ts`.
import { describe, expect, it } from 'vitest';
import { compileRules, type NamedRule } from '#detect/secrets/engine/compile';
import { jsPrefilter } from '#detect/secrets/engine/prefilter';
import { createScanner } from '#detect/secrets/engine/scan-bytes';
import { rules as registry } from '#detect/secrets/registry.generated';
import { adversarial, repeated } from '../lib/adversarial.ts';
import { expectLinear } from '../lib/growth.ts';
import { digestOf, readVerdicts, stepsOf, triedIn, verdictFile } from '../lib/pattern-verdicts.ts';

const rules: readonly NamedRule[] = Object.entries(registry).map(([id, rule]) => ({ ...rule, id }));
const verdicts = readVerdicts();
const tried = triedIn(rules);
/** Steps of one failing match in its window, in the order of magnitude. A cube stands only in a window of a few hundred bytes, a square in any that there may be. */
const mostSteps = 500_000_000;

describe('patterns of secrets', () => {
  it(`have verdicts that are up to date in ${verdictFile}`, () => {
    const mend = 'run npx tsx scripts/secrets/check-patterns.ts and commit what it writes';
    expect([...new Set(tried.filter((each) => !verdicts.has(digestOf(each))).map(({ rule }) => rule))], `new or changed: ${mend}`).toEqual([]);
    const known = new Set(tried.map(digestOf));
    expect([...verdicts.keys()].filter((digest) => !known.has(digest)), `of no pattern any more: ${mend}`).toEqual([]);
    expect([...verdicts.keys()], 'sorted').toEqual([...verdicts.keys()].sort());
  });

  it('backtrack within bounds that fit their windows', () => {
    const faults = tried.flatMap((each) => {
      const verdict = verdicts.get(digestOf(each)) ?? 'unknown';
      return stepsOf(verdict, each) <= mostSteps ? [] : [`${each.rule}: ${verdict} in a window of ${each.window} bytes: ${each.pattern.source.slice(0, 80)}`];
    });
    expect(faults).toEqual([]);
  });
});

/** One of so many rules, and those with the longest windows. */
const every = 97;
const sampled = rules.filter((rule, index) => index % every === 0 || (rule.reach ?? 0) >= 12_000);

describe('time of rules of secrets', () => {
  it.each(sampled.map((rule) => [rule.id, rule] as const))('grows with the input: %s', (_, rule) => {
    const compiled = compileRules([rule]);
    const scanner = createScanner(compiled, jsPrefilter(compiled.table));
    for (const [input, unit] of adversarial(rule)) {
      expectLinear(`${rule.id}, ${input}`, (size) => new TextEncoder().encode(repeated(unit, size)), (bytes) => scanner.scan(bytes, bytes.length, 0, bytes.length), 40_000);
    }
  });
});
