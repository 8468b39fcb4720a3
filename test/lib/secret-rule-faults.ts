// What is wrong with a rule of secret detection as it is written, before it is run on anything: its texts, its patterns, its windows.
import type { NamedRule } from '#detect/secrets/engine/compile';
import { canHold, faultsOf, lengthOf } from './pattern-shape.ts';

const defaultReach = 512;
const mostReach = 16_384;
const mostBefore = 256;
/** What `judge-near.ts` can see of a value from where it is triggered. */
const mostNear = 1000;

const isHttps = (text: string): boolean => /^https:\/\/[\w.-]+\.[a-z]{2,}(?:[:/?#]\S*)?$/i.test(text);

/** Named groups of every pattern. */
const groupsOf = (rule: NamedRule): readonly string[] =>
  [rule.pattern, rule.near?.value, ...(rule.companions ?? []).map(({ value }) => value)].flatMap((pattern) => [...(pattern?.source.matchAll(/\(\?<([A-Za-z]\w*)>/g) ?? [])].map((match) => match[1] ?? ''));

/** Groups that something reads: the secret, what a question to the issuer fills in, what the rule's own functions name. */
function groupsRead(rule: NamedRule): ReadonlySet<string> {
  const asked = JSON.stringify(rule.verify ?? {});
  const code = `${rule.inspect?.toString() ?? ''} ${rule.plausible?.toString() ?? ''}`;
  return new Set(['secret', ...groupsOf(rule).filter((name) => asked.includes(`{${name}}`) || new RegExp(`\\b${name}\\b`).test(code))]);
}

function verifyFaults(rule: NamedRule): readonly string[] {
  const { verify } = rule;
  if (verify === undefined) return [];
  const faults: string[] = [];
  if (!verify.url.startsWith('https://')) faults.push('verify.url is no https URL');
  if (verify.active.length === 0) faults.push('verify.active is empty');
  if (verify.active.some((status) => verify.inactive.includes(status))) faults.push('a status of verify means both active and inactive');
  const filled = new Set(['secret', ...groupsOf(rule), ...(rule.companions ?? []).map(({ name }) => name)]);
  const asked = [verify.url, ...Object.values(verify.headers ?? {})].join('\n');
  for (const [, name = ''] of asked.matchAll(/(?<!\\)\{([a-z][\w -]*)\}/gi)) if (!filled.has(name)) faults.push(`verify asks for {${name}}, which nothing fills in`);
  return faults;
}

/** Its words: title, provider, what it allows, where it is replaced, whom it asks. `all`: every rule by id. */
export function textFaults(rule: NamedRule, all: ReadonlyMap<string, NamedRule>): readonly string[] {
  const faults: string[] = [];
  const { title, provider, about } = rule;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(rule.id)) faults.push('the id is not in kebab case');
  if (title.length < 4 || title.trim() !== title || /[.:!]$/.test(title)) faults.push(`the title ${JSON.stringify(title)} is too short, padded or ends in a sign`);
  if (provider === '' || provider.trim() !== provider) faults.push(`the provider ${JSON.stringify(provider)} is empty or padded`);
  if (about.allows.length < 10 || about.allows.trim() !== about.allows || /[.:!]$/.test(about.allows) || /^(?:can|to|whoever|allows?) /i.test(about.allows)) faults.push(`about.allows ${JSON.stringify(about.allows)} does not end "Whoever has it can …"`);
  if (!isHttps(about.rotate)) faults.push(`about.rotate ${JSON.stringify(about.rotate)} is no https URL`);
  for (const reference of about.references ?? []) if (!isHttps(reference)) faults.push(`the reference ${JSON.stringify(reference)} is no https URL`);
  for (const id of rule.instead ?? []) if (!all.has(id) || id === rule.id) faults.push(`instead names ${id}, which is no other rule`);
  return [...faults, ...verifyFaults(rule)];
}

function tokenFaults(rule: NamedRule, pattern: RegExp): readonly string[] {
  const faults: string[] = [];
  const { literals = [], before = 0, reach = defaultReach } = rule;
  const { least, most } = lengthOf(pattern);
  if (literals.length === 0) faults.push('has a pattern and no literals');
  if (reach > mostReach) faults.push(`reach is ${reach}, more than ${mostReach}`);
  if (before > mostBefore) faults.push(`before is ${before}, more than ${mostBefore}`);
  if (most > reach + before) faults.push(`may match ${most} bytes and sees ${reach + before}: say a greater reach, or bound the pattern`);
  for (const literal of literals) {
    if (literal.length < 4 && (before > 0 || least < 16)) faults.push(`the literal ${JSON.stringify(literal)} is so short that it must begin a match of 16 characters or more`);
    if (!canHold(pattern, literal, before)) faults.push(`no match has the literal ${JSON.stringify(literal)} within the first ${before + literal.length} characters`);
  }
  return faults;
}

function nearFaults(near: NonNullable<NamedRule['near']>): readonly string[] {
  const faults: string[] = [];
  const { least, most } = lengthOf(near.value);
  if (near.words.length === 0) faults.push('near has no words');
  for (const word of near.words) if (!/^[a-z0-9]{2,}(?: [a-z0-9]+)?$/.test(word)) faults.push(`the word ${JSON.stringify(word)} is not one or two words of lower case letters and digits`);
  if (new Set(near.words).size !== near.words.length) faults.push('a word is there twice');
  if (least < 6) faults.push('near.value may be shorter than six characters');
  if (most > mostNear) faults.push(`near.value may be ${most} characters long, and ${mostNear} are seen`);
  if (/\\b/.test(near.value.source)) faults.push('near.value says \\b: the engine bounds it');
  return faults;
}

/** Its patterns and windows. */
export function patternFaults(rule: NamedRule): readonly string[] {
  const faults: string[] = [];
  const { pattern, near } = rule;
  if ((pattern === undefined) === (near === undefined) && !rule.id.startsWith('generic-')) faults.push('has neither or both of pattern and near');
  const groups = groupsRead(rule);
  for (const each of [pattern, near?.value, ...(rule.companions ?? []).map(({ value }) => value)]) if (each !== undefined) faults.push(...faultsOf(each, groups).map((fault) => `${each.source.slice(0, 40)} ${fault}`));
  for (const { name, value, within } of rule.companions ?? []) if (lengthOf(value).most > within) faults.push(`the companion ${name} may be longer than the ${within} bytes in which it is looked for`);
  if (pattern !== undefined) faults.push(...tokenFaults(rule, pattern));
  if (near !== undefined) faults.push(...nearFaults(near));
  return faults;
}
