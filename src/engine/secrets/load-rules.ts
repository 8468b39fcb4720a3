// The rules of secret detection, compiled once per process.
import { compileRules, type NamedRule, type Rules } from '#detect/secrets/engine/compile';
import { jsPrefilter } from '#detect/secrets/engine/prefilter';
import { wasmPrefilter } from '#detect/secrets/engine/prefilter-wasm';
import { createScanner, type Scanner } from '#detect/secrets/engine/scan-bytes';
import { rules as registry } from '#detect/secrets/registry.generated';

export interface SecretScanner extends Scanner {
  readonly rules: Rules;
}

export const builtInRules = (): readonly NamedRule[] => Object.entries(registry).map(([id, rule]) => ({ ...rule, id }));

/** `disabled`: ids that a team has switched off. */
export function loadScanner(disabled: readonly string[] = []): SecretScanner {
  const rules = compileRules(builtInRules().filter((rule) => !disabled.includes(rule.id)));
  return { rules, ...createScanner(rules, wasmPrefilter(rules.table) ?? jsPrefilter(rules.table)) };
}
