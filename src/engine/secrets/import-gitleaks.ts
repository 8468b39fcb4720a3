// Reads a configuration of gitleaks: its rules become own rules, its allowlists entries of allow. Each rule gets examples made of its own pattern and is tried like any
// other; what cannot be carried over is said with its line, never dropped.
import { err, ok, type Result } from '#model/result';
import { parseToml, type TomlTable } from '#kit/text/toml';
import { needsOf, sampleOf, shapeOf } from '#kit/text/pattern-shape';
import { builtInRules } from './load-rules.ts';
import type { Allow, OwnRule } from './own-rule.ts';
import { exampleFaults } from './own-rules.ts';

export interface ImportedRules {
  readonly rules: readonly OwnRule[];
  /** For every rule of the project. */
  readonly allow: readonly Allow[];
  readonly left: readonly string[];
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string' && each !== '') : typeof value === 'string' && value !== '' ? [value] : []);
const tables = (value: unknown): readonly TomlTable[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]).filter((each): each is TomlTable => typeof each === 'object' && each !== null && !Array.isArray(each));

/** Lines of the headers of this name, in order. */
const headersOf = (source: string, header: RegExp): readonly number[] => source.split('\n').flatMap((line, index) => (header.test(line) ? [index + 1] : []));

const ruleKeys = new Set(['id', 'description', 'regex', 'secretGroup', 'entropy', 'keywords', 'path', 'allowlist', 'allowlists', 'tags']);
const allowKeys = new Set(['description', 'condition', 'commits', 'paths', 'regexes', 'regexTarget', 'stopwords', 'targetRules']);

/** Where repeats have no bound, a match ends after so many bytes. */
const openReach = 2048;

function toAllow(table: TomlTable, at: string, left: string[]): Allow | undefined {
  for (const key of Object.keys(table)) if (!allowKeys.has(key)) left.push(`${at}: the key ${key} of an allowlist is not known`);
  const target = text(table['regexTarget']) === 'line' ? 'line' : text(table['regexTarget']) === 'match' ? 'match' : 'secret';
  const all = text(table['condition']).toUpperCase() === 'AND';
  const [values, words, paths] = [texts(table['regexes']), texts(table['stopwords']), texts(table['paths'])];
  const commits = texts(table['commits']).map((commit) => commit.toLowerCase());
  if (commits.some((commit) => !/^[0-9a-f]{7,64}$/.test(commit))) return void left.push(`${at}: an allowlist names commits that are no ids`);
  if (values.length + words.length + paths.length + commits.length === 0) return void left.push(`${at}: an allowlist that names nothing`);
  if (all && target !== 'secret' && values.length > 0 && paths.length + commits.length > 0) return void left.push(`${at}: an allowlist that asks for the ${target} together with paths or commits`);
  return { values, target, words, files: [], paths, commits, all, reason: text(table['description']) || `an allowlist of ${at}`, at };
}

function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** A rule with examples that hold; `undefined` after many tries. */
async function withExamples(rule: OwnRule, make: (random: () => number) => string): Promise<Result<OwnRule, string>> {
  for (let seed = 1; seed <= 12; seed += 1) {
    const made = make(randomOf(seed * 7919)).slice(0, 4000);
    const tried = { ...rule, examples: { ng: [{ text: made, line: 0 }], ok: [{ text: `no credential: ${rule.literals[0] ?? ''}`, line: 0 }] } };
    const faults = await exampleFaults([tried]);
    if (!faults.ok) return err(faults.error.replace(/^[^ ]+ the rule [^ ]+: /, ''));
    if (faults.value.length === 0) return ok(tried);
  }
  return err('no text could be made that it finds: write it by hand, with examples');
}

async function toRule(table: TomlTable, at: string, taken: ReadonlySet<string>, left: string[]): Promise<OwnRule | undefined> {
  const theirs = text(table['id']);
  const say = (why: string): undefined => void left.push(`${at}: the rule ${theirs || '(without an id)'}: ${why}`);
  for (const key of Object.keys(table)) if (!ruleKeys.has(key)) say(`the key ${key} has no counterpart here`);
  const regex = text(table['regex']);
  if (regex === '') return say(text(table['path']) === '' ? 'it has no regex' : 'it looks at paths alone, and rules here look at content');
  const shape = shapeOf(regex);
  const needs = shape === undefined ? undefined : needsOf(shape);
  if (shape === undefined) return say('its regex uses syntax that is not understood');
  if (needs === undefined) return say('no text of four characters stands in every match of its regex: write it by hand, with near and the name that stands before the value');
  if (needs.before > 254) return say(`more than 254 characters may stand before ${needs.literals[0] ?? ''} in a match`);
  if (needs.literals.length > 128) return say('its regex has too many beginnings');
  const open = needs.reach > 15_000;
  if (open) say(`was carried over, but its repeats have no bound: a match ends ${openReach} bytes behind ${needs.literals[0] ?? ''}`);
  let id = theirs.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^[-0-9]+|-+$/g, '').slice(0, 70) || 'imported';
  while (taken.has(id)) id = `${id}-imported`;
  const groups = (regex.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '').match(/\((?!\?)|\(\?P?</g) ?? []).length;
  const group = Number(table['secretGroup'] ?? 0);
  const secret = group > 0 ? [group] : Array.from({ length: Math.min(groups, 50) }, (_, index) => index + 1);
  const keywords = texts(table['keywords']);
  const outside = keywords.length > 0 && !keywords.some((keyword) => needs.literals.some((literal) => literal.includes(keyword.toLowerCase()) || keyword.toLowerCase().includes(literal)));
  if (outside) say('was carried over, but its keywords stand elsewhere in the file: they are not asked for');
  const path = text(table['path']);
  const title = text(table['description']).trim() || theirs;
  return (await withExamples({
    id, title, provider: 'imported', severity: 'high', literals: needs.literals, pattern: regex, ...(secret.length === 0 ? {} : { secret }), before: needs.before, reach: open ? openReach : Math.max(4, needs.reach), glued: 'both',
    random: true, entropy: Number(table['entropy'] ?? 0), only: { files: [], paths: path === '' ? [] : [path] },
    allow: [...tables(table['allowlist']), ...tables(table['allowlists'])].flatMap((each) => toAllow(each, at, left) ?? []), instead: [],
    about: { allows: 'use what it opens', rotate: 'revoke it where it was issued', references: [] }, examples: { ng: [], ok: [] }, file: at.split(':')[0] ?? at, line: Number(at.split(':')[1] ?? 1),
  }, (random) => sampleOf(shape, random)).then((made) => (made.ok ? made.value : say(made.error))));
}

/** `name` for messages. The error is a sentence. */
export async function importGitleaks(name: string, source: string): Promise<Result<ImportedRules, string>> {
  const parsed = parseToml(source);
  if (!parsed.ok) return err(`${name}:${parsed.error.line}: ${parsed.error.why}`);
  const config = parsed.value;
  const left: string[] = [];
  const lines = headersOf(source, /^\s*\[\[\s*rules\s*\]\]/);
  const allowLines = headersOf(source, /^\s*\[{1,2}\s*allowlists?\s*\]{1,2}/);
  const taken = new Set(builtInRules().map(({ id }) => id));
  const rules: OwnRule[] = [];
  for (const [index, table] of tables(config['rules']).entries()) {
    const rule = await toRule(table, `${name}:${lines[index] ?? 1}`, taken, left);
    if (rule === undefined) continue;
    taken.add(rule.id);
    rules.push(rule);
  }
  const allow: Allow[] = [];
  for (const [index, table] of [...tables(config['allowlist']), ...tables(config['allowlists'])].entries()) {
    const at = `${name}:${allowLines[index] ?? 1}`;
    const made = texts(table['targetRules']).length > 0 ? void left.push(`${at}: an allowlist of certain rules (targetRules): write it into those rules`) : toAllow(table, at, left);
    if (made !== undefined && made.target !== 'secret' && made.values.length > 0) left.push(`${at}: an allowlist for all rules that asks for the ${made.target}: write it into the rules, or exclude the files`);
    else if (made !== undefined) allow.push(made);
  }
  const [extend = {}] = tables(config['extend']);
  const extendAt = `${name}:${headersOf(source, /^\s*\[\s*extend\s*\]/)[0] ?? 1}`;
  if (extend['useDefault'] !== true) left.push(`${name}:1: rules of Assay stay on beside these: switch off what is not wanted with assay rules disable`);
  for (const id of texts(extend['disabledRules'])) left.push(`${extendAt}: the default rule ${id} is disabled there: find its counterpart with assay rules list, and use assay rules disable`);
  for (const key of ['path', 'url']) if (text(extend[key]) !== '') left.push(`${extendAt}: what extend.${key} names was not read: import it by itself`);
  return ok({ rules, allow, left });
}
