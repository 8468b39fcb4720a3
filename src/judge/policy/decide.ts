// One finding under one policy: the strictest effect of the rules that speak of it, and which rule that was.
import type { Effect, Finding } from '#model/finding';
import type { Policy, PolicyRule } from '#model/policy';
import { evaluateCondition } from './evaluate-condition.ts';

const strictness: readonly Effect[] = ['info', 'warn', 'fail'];

export interface Decision {
  readonly rule: string;
  readonly effect: Effect;
}

function effectOf(rule: PolicyRule, finding: Finding): Effect | undefined {
  if (!rule.kinds.includes(finding.kind)) return undefined;
  const answer = evaluateCondition(rule.when, finding);
  if (answer === 'true') return rule.effect;
  return answer === 'unknown' ? rule.onUnknown : undefined;
}

/** Ties go to the rule that stands first. What is not affected, or does not apply, is `info`. */
export function decide(policy: Policy, finding: Finding): Decision {
  if (finding.outcome === 'pass' || finding.outcome === 'not-applicable') return { rule: `${policy.name}/not-affected`, effect: 'info' };
  let decision: Decision = { rule: `${policy.name}/otherwise`, effect: policy.otherwise };
  let matched = false;
  for (const rule of policy.rules) {
    const effect = effectOf(rule, finding);
    if (effect === undefined) continue;
    if (!matched || strictness.indexOf(effect) > strictness.indexOf(decision.effect)) decision = { rule: rule.id, effect };
    matched = true;
  }
  return decision;
}
