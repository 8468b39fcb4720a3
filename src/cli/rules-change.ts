// `assay rules disable` and `assay rules test`: what a team changes in the set of rules, written and tried.
import { join, resolve } from 'node:path';
import { UsageError } from '#model/result';
import { builtInRules } from '#engine/secrets/load-rules';
import { exampleFaults, faultText, listOwnRules, readOwnRules, rulesFolder } from '#engine/secrets/own-rules';
import type { OwnRule } from '#engine/secrets/own-rule';
import { readBounded } from '#kit/io/fs';
import { writeFileAtomic } from '#kit/io/write-atomic';
import { didYouMean } from '#kit/text/closest';
import { decodeText } from '#kit/text/decode';
import type { Parsed, Shell } from './contract.ts';
import { valueOf } from './parse.ts';

const projectFile = 'assay.yaml';

/** Own rules of the folder that the command runs in. */
export async function ownRulesOf(shell: Shell): Promise<readonly OwnRule[]> {
  const own = await listOwnRules(shell.cwd);
  if (!own.ok) throw new UsageError(own.error, 'docs/secrets.md tells what a rule looks like');
  return own.value;
}

/** Text of a file of the project; empty where there is none. */
export function textOf(shell: Shell, file: string, maxBytes = 256 * 1024): string {
  const read = readBounded(join(shell.cwd, file), maxBytes);
  if (!read.ok && read.error.what === 'missing') return '';
  const text = read.ok ? decodeText(read.value) : { ok: false as const, error: read.error.why };
  if (!text.ok) throw new UsageError(`${file}: ${text.error}`);
  return text.value;
}

/** Ids of rules that assay.yaml of this folder switches off, with the reason. */
export async function disabledIn(shell: Shell): Promise<ReadonlyMap<string, string>> {
  const source = textOf(shell, projectFile);
  if (source === '') return new Map();
  const { parseProjectFile } = await import('#engine/project-file');
  const read = parseProjectFile(projectFile, source);
  if (!read.ok) throw new UsageError(read.error);
  return new Map((read.value.disabled ?? []).map(({ rule, reason }) => [rule, reason]));
}

export async function disableCommand(parsed: Parsed, shell: Shell, word: string | undefined): Promise<number> {
  if (word === undefined) throw new UsageError('say which rule to switch off', 'assay rules list');
  const reason = valueOf(parsed, 'reason')?.trim() ?? '';
  if (reason === '') throw new UsageError('say why: --reason "…" is shown in every report', `assay rules disable ${word} --reason "…"`);
  const id = word.replace(/^secrets\//, '');
  const ids = [...builtInRules(), ...(await ownRulesOf(shell))].map((rule) => rule.id);
  if (!ids.includes(id)) throw new UsageError(`${word}: no such rule${didYouMean(id, ids)}`, 'assay rules list');
  const { disableRule } = await import('#engine/secrets/disable-rule');
  const changed = disableRule(projectFile, textOf(shell, projectFile), id, reason);
  if (!changed.ok) throw new UsageError(changed.error);
  writeFileAtomic(join(shell.cwd, projectFile), changed.value);
  await shell.out(`${projectFile}: the rule ${id} is switched off\nEvery report will say so. Have the change reviewed like code.\n`);
  return 0;
}

/** Exit code 2 where an example does not hold, as in a scan. */
export async function testCommand(shell: Shell, file: string | undefined): Promise<number> {
  const own = file === undefined ? await ownRulesOf(shell) : await readOwnRules(resolve(shell.cwd, file), file).then((read) => {
    if (!read.ok) throw new UsageError(read.error, 'docs/secrets.md tells what a rule looks like');
    return read.value;
  });
  const faults = await exampleFaults(own);
  if (!faults.ok) throw new UsageError(faults.error);
  for (const fault of faults.value) shell.error(`assay: ${faultText(fault)}\n`);
  const examples = own.reduce((sum, { examples: { ng, ok } }) => sum + ng.length + ok.length, 0);
  await shell.out(own.length === 0 ? `no rules in ${file ?? rulesFolder}\n` : `${own.length} ${own.length === 1 ? 'rule' : 'rules'}, ${examples} examples, ${faults.value.length} ${faults.value.length === 1 ? 'does' : 'do'} not hold\n`);
  return faults.value.length === 0 ? 0 : 2;
}
