// Published examples of secrets, from two rule sets that are not ours: of what they call a secret most must be found, of what they call none nothing by the rules of that
// provider. The examples are made up or revoked, and none of them is written here: a miss is named by its label and a digest.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CandidateFields } from '#detect/secrets/engine/candidate';
import { compileRules, type NamedRule } from '#detect/secrets/engine/compile';
import { jsPrefilter } from '#detect/secrets/engine/prefilter';
import { createScanner } from '#detect/secrets/engine/scan-bytes';
import { selectCandidates } from '#detect/secrets/engine/select';
import { rules as registry } from '#detect/secrets/registry.generated';
import type { Outcome, Suite } from './suite.ts';
import { argued, families, missReasons, providers } from './secrets-excuses.ts';

interface Example {
  readonly rule: string;
  readonly label: 'positive' | 'negative';
  readonly text: string;
}

/** Least share of positives that must be found, and most negatives that may be flagged without an argument. */
const least: ReadonlyMap<string, number> = new Map([['noseyparker', 0.9], ['kingfisher', 0.85]]);
const mostFlagged = 4;

const named: readonly NamedRule[] = Object.entries(registry).map(([id, rule]) => ({ ...rule, id }));

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** `np.aws.2 1f0c…`: tells which example without telling it. */
const nameOf = ({ rule, text }: Example): string => `${rule} ${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;

function createFinder(): (text: string) => readonly CandidateFields[] {
  const rules = compileRules(named);
  const scanner = createScanner(rules, jsPrefilter(rules.table));
  return (text) => {
    const bytes = new TextEncoder().encode(text);
    return selectCandidates(scanner.scan(bytes, bytes.length, 0, bytes.length).flatMap(({ data }) => (data === undefined ? [] : [data.fields])), rules.all);
  };
}

/** Whether the rule is of the provider, or of the family, that the label names. */
function speaksFor(label: string, rule: NamedRule | undefined): boolean {
  const [, provider = '', number = ''] = label.split('.');
  const family = families.get(`${provider}.${number}`) ?? families.get(provider);
  if (family !== undefined) return family.some((start) => rule?.id.startsWith(start) === true);
  return plain(rule?.provider ?? '').startsWith(plain(providers.get(provider) ?? provider));
}

interface Part {
  readonly name: string;
  readonly passed: number;
  readonly total: number;
  readonly excused: readonly string[];
  readonly failures: readonly string[];
}

function judgePositives(name: string, examples: readonly Example[], find: ReturnType<typeof createFinder>): Part {
  const missed = examples.flatMap((example) => {
    const found = find(example.text);
    if (found.some(({ inspection }) => inspection.example === undefined)) return [];
    const taken = found.find(({ inspection }) => inspection.example !== undefined)?.inspection.example;
    const reason = taken === undefined ? missReasons.get(example.rule) : `taken for an example: ${taken}`;
    return [`${nameOf(example)}: missed; ${reason ?? 'not argued'}`];
  });
  const passed = examples.length - missed.length;
  const share = least.get(name) ?? 1;
  const failures = passed >= share * examples.length ? [] : [`only ${passed} of ${examples.length} positives of ${name} were found, less than ${share * 100} %`];
  return { name: `${name}-positives`, passed, total: examples.length, excused: missed, failures };
}

function judgeNegatives(name: string, examples: readonly Example[], find: ReturnType<typeof createFinder>): Part {
  const rules = new Map(named.map((rule) => [rule.id, rule]));
  const flagged = examples.flatMap((example) => {
    const by = find(example.text).filter(({ rule, inspection }) => inspection.example === undefined && speaksFor(example.rule, rules.get(rule)));
    return by.length === 0 ? [] : [{ key: nameOf(example), text: `${nameOf(example)}: flagged by ${[...new Set(by.map(({ rule }) => rule))].join(', ')}` }];
  });
  const open = flagged.filter(({ key }) => !argued.has(key));
  return {
    name: `${name}-negatives`, passed: examples.length - open.length, total: examples.length,
    excused: flagged.map(({ key, text }) => `${text}; ${argued.get(key) ?? 'not argued'}`), failures: open.map(({ text }) => text),
  };
}

function read(folder: string, name: string): readonly Example[] {
  return readFileSync(join(folder, `${name}.jsonl`), 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Example);
}

export const suite: Suite = {
  name: 'secrets',
  run(shared): Outcome {
    const folder = join(shared, 'secrets');
    if (!existsSync(folder)) return { passed: 0, total: 0, failures: [`${folder} is not there`] };
    const find = createFinder();
    const sets = [...least.keys()].map((name) => ({ name, examples: read(folder, name) }));
    const secrets = new Set(sets.flatMap(({ examples }) => examples.filter(({ label }) => label === 'positive').map(({ text }) => text)));
    const positives = sets.map(({ name, examples }) => judgePositives(name, examples.filter(({ label }) => label === 'positive'), find));
    // What one rule set calls a secret of another provider is no negative.
    const negatives = sets.map(({ name, examples }) => judgeNegatives(name, examples.filter(({ label, text }) => label === 'negative' && !secrets.has(text)), find));
    const flagged = negatives.flatMap(({ failures }) => failures);
    const parts = [...positives, ...negatives];
    return {
      passed: parts.reduce((sum, { passed }) => sum + passed, 0), total: parts.reduce((sum, { total }) => sum + total, 0), parts,
      excused: parts.flatMap(({ excused }) => excused), failures: [...positives.flatMap(({ failures }) => failures), ...(flagged.length > mostFlagged ? flagged : [])],
    };
  },
};
