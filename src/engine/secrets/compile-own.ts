// Own rules into rules that the scanner knows, in each thread. Their patterns run on the linear engine, so that none can hang a scan. Loaded only where there are any.
import type { Inspection, Match } from '#detect/secrets/contract';
import type { NamedRule } from '#detect/secrets/engine/compile';
import { entropyOf } from '#detect/secrets/lib/entropy';
import { err, ok, type Result } from '#model/result';
import { linearPattern } from '#kit/text/linear-pattern';
import type { Allow, OwnRule } from './own-rule.ts';

const hasPlaces = ({ files, paths, commits }: Allow): boolean => files.length + paths.length + commits.length > 0;

/** The line that the match stands on, as far as a match knows it. */
const lineOf = ({ before, text, after }: Match): string => before.slice(before.lastIndexOf('\n') + 1) + text + (after.split('\n', 1)[0] ?? '');

const asText = (target: Allow['target'], match: Match): string => (target === 'secret' ? match.secret : target === 'match' ? match.text : lineOf(match));

/** Whether the content alone is reason enough; what asks for places too is judged where places are known (set-aside.ts). */
function allowedBy(allow: Allow, patterns: readonly RegExp[], match: Match): boolean {
  const value = patterns.length > 0 && patterns.some((pattern) => pattern.test(asText(allow.target, match)));
  const secret = match.secret.toLowerCase();
  const word = allow.words.some((each) => secret.includes(each.toLowerCase()));
  if (!allow.all) return value || word;
  return !hasPlaces(allow) && (patterns.length === 0 || value) && (allow.words.length === 0 || word);
}

/** Throws never; the error names file and line. */
export function compileOwnRule(rule: OwnRule): Result<NamedRule, string> {
  const at = `${rule.file}:${rule.line}: the rule ${rule.id}`;
  const source = rule.near?.value ?? rule.pattern ?? '';
  const pattern = linearPattern(source, { ...(rule.secret === undefined ? {} : { secret: rule.secret }), ...(rule.near === undefined ? {} : { bounded: true as const }) });
  if (!pattern.ok) return err(`${at}: ${pattern.error}`);
  const allows: (readonly [Allow, readonly RegExp[]])[] = [];
  for (const allow of rule.allow) {
    const patterns: RegExp[] = [];
    for (const value of allow.values) {
      const made = linearPattern(value);
      if (!made.ok) return err(`${allow.at}: ${made.error}`);
      patterns.push(made.value);
    }
    allows.push([allow, patterns]);
  }
  const inspect = (match: Match): Inspection => (allows.some(([allow, patterns]) => allowedBy(allow, patterns, match)) ? { example: 'its rule allows it' } : {});
  return ok({
    id: rule.id, title: rule.title, provider: rule.provider, severity: rule.severity,
    ...(rule.near === undefined ? { literals: rule.literals, pattern: pattern.value } : { near: { words: rule.near.words, value: pattern.value, ...(rule.near.bare ? { bare: true as const } : {}) } }),
    // One more on each side: the window shows what stands beside the match.
    before: rule.glued === 'before' || rule.glued === 'both' ? rule.before + 1 : rule.before, reach: rule.reach + 1,
    ...(rule.glued === undefined ? {} : { glued: rule.glued }),
    ...(rule.random ? {} : { random: false as const }),
    ...(rule.entropy > 0 ? { plausible: ({ secret }: Match) => entropyOf(secret) > rule.entropy } : {}),
    inspect, instead: rule.instead, about: rule.about,
  });
}

/** For threads that get rules which were checked already. */
export function compileOwnRules(rules: readonly OwnRule[]): readonly NamedRule[] {
  return rules.map((rule) => {
    const compiled = compileOwnRule(rule);
    if (!compiled.ok) throw new Error(compiled.error);
    return compiled.value;
  });
}
