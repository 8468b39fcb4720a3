// The built-in profile `basic`: what judges without a policy file. Its sentence stands in product.md, "How it is used".
import type { Condition, Policy, PolicyRule } from '#model/policy';
import type { Severity } from '#model/kind';

const is = (field: string, value: string | boolean): Condition => ({ field, op: 'is', value });
const affected = is('outcome', 'fail');
/** Everything but development: optional and peer packages are installed where the project runs. */
const shipped: Condition = { not: is('scope', 'dev') };
const outsideTests: Condition = { not: is('testPath', true) };

const rules: readonly PolicyRule[] = [
  {
    id: 'basic/malware',
    title: 'malware, wherever it stands',
    kinds: ['malware'],
    when: affected,
    effect: 'fail',
    onUnknown: 'fail',
  },
  {
    id: 'basic/known-exploited',
    title: 'a vulnerability that is known to be exploited',
    kinds: ['vulnerability'],
    when: { all: [affected, is('knownExploited', true), outsideTests] },
    effect: 'fail',
    onUnknown: 'fail',
  },
  {
    id: 'basic/severe-with-fix',
    title: 'a runtime vulnerability rated high or critical, or unrated, that has a fix',
    kinds: ['vulnerability'],
    when: { all: [affected, shipped, outsideTests, is('fixAvailable', true), { field: 'severity', op: 'in', values: ['critical', 'high', 'unknown'] }] },
    effect: 'fail',
    onUnknown: 'fail',
  },
  {
    id: 'basic/credential',
    title: "a named provider's credential",
    kinds: ['secret'],
    when: { all: [affected, is('namedProvider', true), outsideTests, { field: 'severity', op: 'in', values: ['critical', 'high', 'medium'] }, { not: is('verified', 'inactive') }] },
    effect: 'fail',
    onUnknown: 'fail',
  },
];

export const basic: Policy = { name: 'basic', layers: ['built-in basic'], rules, otherwise: 'warn', feed: { requiredAfter: 7, notedAfter: 1 } };

/** The rule that `--fail-on` adds: at least this severe, or unrated with a fix. Nothing weakens it: neither scope, nor folder. */
export function failOn(severity: Severity): PolicyRule {
  return {
    id: 'option/fail-on',
    title: `--fail-on ${severity}`,
    kinds: ['vulnerability', 'malware', 'secret'],
    when: { all: [affected, { any: [{ field: 'severity', op: 'atLeast', value: severity }, { all: [is('severity', 'unknown'), is('fixAvailable', true)] }] }] },
    effect: 'fail',
    // Unrated and without a fix: nothing can be done, and nobody says that it is severe.
    onUnknown: 'warn',
  };
}
