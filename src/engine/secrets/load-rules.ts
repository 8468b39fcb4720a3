// The rules of secret detection, compiled once per process.
import { compileRules, type NamedRule, type Rules } from '#detect/secrets/engine/compile';
import { jsPrefilter } from '#detect/secrets/engine/prefilter';
import { wasmPrefilter } from '#detect/secrets/engine/prefilter-wasm';
import { createScanner, type Scanner } from '#detect/secrets/engine/scan-bytes';
import { rules as registry } from '#detect/secrets/registry.generated';
import type { OwnRule } from './own-rule.ts';

export interface SecretScanner extends Scanner {
  readonly rules: Rules;
}

/** What a team changes in the set of rules, as data that may go to another thread. */
export interface RuleSetup {
  /** Ids that the team has switched off. */
  readonly disabled: readonly string[];
  /** Checked already: see own-rules.ts. */
  readonly own: readonly OwnRule[];
}

export const builtInSetup: RuleSetup = { disabled: [], own: [] };

export const builtInRules = (): readonly NamedRule[] => Object.entries(registry).map(([id, rule]) => ({ ...rule, id }));

/** The scanner of these rules. */
export function scannerOf(all: readonly NamedRule[]): SecretScanner {
  const rules = compileRules(all);
  return { rules, ...createScanner(rules, wasmPrefilter(rules.table, rules) ?? jsPrefilter(rules.table)) };
}

export const loadScanner = (): SecretScanner => scannerOf(builtInRules());

/** With what a team changes. The engine of own patterns is loaded for those who have some. */
export async function loadChanged({ disabled, own }: RuleSetup): Promise<SecretScanner> {
  const compiled = own.length === 0 ? [] : (await import('./compile-own.ts')).compileOwnRules(own);
  return scannerOf([...builtInRules(), ...compiled].filter((rule) => !disabled.includes(rule.id)));
}
