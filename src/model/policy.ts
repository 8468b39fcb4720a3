// The tree of rules that judges. The built-in profile, `--fail-on` and (later) the policy file all become this one shape.
import type { Kind } from './kind.ts';
import type { Effect } from './finding.ts';

/** Kleene's three values: a condition over a fact that nobody knows is `unknown`, not false. */
export type Truth = 'true' | 'false' | 'unknown';

export type Value = string | number | boolean;

/**
 * A condition over one finding. `field` is a name of `judge/policy/fields.ts`.
 * `atLeast` on `severity` compares ranks, and is `unknown` for the severity `unknown`.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly field: string; readonly op: 'is' | 'atLeast' | 'atMost'; readonly value: Value }
  | { readonly field: string; readonly op: 'in'; readonly values: readonly Value[] };

export interface PolicyRule {
  /** Unique in the policy: `basic/known-exploited`. */
  readonly id: string;
  readonly title: string;
  readonly kinds: readonly Kind[];
  readonly when: Condition;
  readonly effect: Effect;
  /** What an `unknown` condition does. */
  readonly onUnknown: Effect;
}

export interface Policy {
  readonly name: string;
  /** Names of what was laid over one another, lowest first. */
  readonly layers: readonly string[];
  readonly rules: readonly PolicyRule[];
  /** Effect for a finding that no rule speaks of. */
  readonly otherwise: Effect;
  readonly feed: { /** Days. */ readonly requiredAfter: number; readonly notedAfter: number };
}
