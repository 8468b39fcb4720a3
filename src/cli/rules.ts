// `assay rules`: what secrets are looked for, and what each of them opens.
import { UsageError } from '#model/result';
import { builtInRules } from '#engine/secrets/load-rules';
import { didYouMean } from '#kit/text/closest';
import type { Parsed, Shell } from './contract.ts';
import { choiceOf } from './parse.ts';
import { disableCommand, disabledIn, ownRulesOf, testCommand } from './rules-change.ts';
import { importCommand } from './rules-import.ts';

type Rule = ReturnType<typeof builtInRules>[number];

/** What the team of this folder has to do with a rule. */
interface Team {
  readonly own: ReadonlyMap<string, string>;
  readonly disabled: ReadonlyMap<string, string>;
}

const markOf = ({ own, disabled }: Team, id: string): string => [...(own.has(id) ? [own.get(id)] : []), ...(disabled.has(id) ? [`switched off: ${disabled.get(id) ?? ''}`] : [])].join(', ');

/** The rules of Assay and those of the folder that the command runs in. */
async function allRules(shell: Shell): Promise<{ readonly rules: readonly Rule[]; readonly team: Team }> {
  const own = await ownRulesOf(shell);
  const disabled = await disabledIn(shell);
  const compiled = own.length === 0 ? [] : (await import('#engine/secrets/compile-own')).compileOwnRules(own);
  const rules = [...builtInRules(), ...compiled].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { rules, team: { own: new Map(own.map(({ id, file }) => [id, file])), disabled } };
}

/** A rule as data: what people and programs may know of it. */
function toData(rule: Rule, team: Team): object {
  const { id, title, provider, severity, literals, pattern, near, companions, about, verify } = rule;
  return {
    id: `secrets/${id}`, title, provider, severity,
    found: near !== undefined ? { by: 'shape beside a name', words: near.words, value: near.value.source } : pattern !== undefined ? { by: 'form', literals, pattern: pattern.source } : { by: 'the name it is assigned to' },
    ...(companions === undefined ? {} : { companions: companions.map(({ name, within, required }) => ({ name, within, required: required === true })) }),
    ...(team.own.has(id) ? { own: team.own.get(id) } : {}), ...(team.disabled.has(id) ? { disabled: team.disabled.get(id) } : {}),
    about, ...(verify === undefined ? {} : { verify: { method: verify.method ?? 'GET', url: verify.url } }),
  };
}

function show(rule: Rule, team: Team): string {
  const found = rule.near !== undefined ? `by its shape, where ${rule.near.words.join(' or ')} stands before it` : rule.pattern !== undefined ? `by its form, at ${(rule.literals ?? []).slice(0, 6).join(', ')}` : 'by the name it is assigned to';
  return [
    `secrets/${rule.id}  ${rule.title}`, '',
    `Provider    ${rule.provider}`, `Severity    ${rule.severity}`, ...(markOf(team, rule.id) === '' ? [] : [`Here        ${markOf(team, rule.id)}`]), `Found       ${found}`,
    ...(rule.companions ?? []).map(({ name, required }) => `Beside it   ${name}${required === true ? ' (must be there)' : ''}`),
    `Why         whoever has it can ${rule.about.allows}`, `Replace it  ${rule.about.rotate}`,
    ...(rule.about.references ?? []).map((link) => `Reference   ${link}`),
    ...(rule.verify === undefined ? [] : [`Verified at ${rule.verify.method ?? 'GET'} ${rule.verify.url}`]),
    '', `To pass over one place, write in its line: assay:allow ${rule.id} -- <reason>`, '',
  ].join('\n');
}

function list(rules: readonly Rule[], team: Team): string {
  const [id, severity] = [Math.max(0, ...rules.map((rule) => rule.id.length)), 8];
  return `${rules.map((rule) => `${rule.id.padEnd(id)}  ${rule.severity.padEnd(severity)}  ${rule.title}${markOf(team, rule.id) === '' ? '' : `  (${markOf(team, rule.id)})`}`).join('\n')}\n${rules.length} ${rules.length === 1 ? 'rule' : 'rules'}\n`;
}

export async function rulesCommand(parsed: Parsed, shell: Shell): Promise<number> {
  const [action, word, ...more] = parsed.positionals;
  if (more.length > 0) throw new UsageError(`one rule at a time: ${more.join(' ')} is too much`, 'assay rules --help');
  if (action === 'disable') return disableCommand(parsed, shell, word);
  if (action === 'test') return testCommand(shell, word);
  if (action === 'import') return importCommand(shell, word);
  const asJson = choiceOf(parsed, 'output', ['text', 'json'] as const) === 'json';
  const { rules, team } = await allRules(shell);
  if (action === 'show') {
    if (word === undefined) throw new UsageError('say which rule', 'assay rules list');
    const id = word.replace(/^secrets\//, '');
    const rule = rules.find((each) => each.id === id);
    if (rule === undefined) throw new UsageError(`${word}: no such rule${didYouMean(id, rules.map((each) => each.id))}`, 'assay rules list');
    await shell.out(asJson ? `${JSON.stringify(toData(rule, team), undefined, 2)}\n` : show(rule, team));
    return 0;
  }
  if (action !== undefined && action !== 'list') throw new UsageError(`assay rules ${action}: no such thing to do; one of list, show, disable, test, import`, 'assay rules --help');
  const wanted = (word ?? '').toLowerCase();
  const found = rules.filter((rule) => [rule.id, rule.title, rule.provider].some((text) => text.toLowerCase().includes(wanted)));
  await shell.out(asJson ? `${JSON.stringify(found.map((rule) => toData(rule, team)), undefined, 2)}\n` : list(found, team));
  return 0;
}
