import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadChanged } from '#engine/secrets/load-rules';
import { readRuleSetup } from '#engine/secrets/own-rules';
import { parseOwnRules } from '#engine/secrets/parse-own';
import { setAsideOf } from '#engine/secrets/set-aside';
import type { Occurrence } from '#engine/secrets/occurrence';
import { pick, randomFrom } from '../../../lib/secret-samples.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const random = randomFrom(7);
const value = (): string => `${pick(random, 'abcdefghijklmnopqrstuvwxyz0123456789', 31)}7`;
const token = `acme_dt_${value()}`;

/** A rule as YAML lines; `changes` replaces or adds lines by key. */
function ruleText(changes: Readonly<Record<string, string | undefined>> = {}): string {
  const lines: Record<string, string | undefined> = {
    id: 'acme-deploy-token', title: 'Acme deploy token', provider: 'Acme', severity: 'critical', literals: '[acme_dt_]', pattern: "'acme_dt_[a-z0-9]{32}'",
    about: '{ allows: deploy to production, rotate: https://acme.test/rotate }', examples: `{ ng: ["token = '${token}'"], ok: ["token = acme_dt_short"] }`, ...changes,
  };
  return `rules:\n  - ${Object.entries(lines).flatMap(([key, text]) => (text === undefined ? [] : [`${key}: ${text}`])).join('\n    ')}\n`;
}

function project(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'assay-own-'));
  folders.push(folder);
  mkdirSync(join(folder, '.assay/rules'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, '.assay/rules', name), text);
  return folder;
}

async function idsIn(text: string, folder: string, disabled: readonly string[] = []): Promise<readonly string[]> {
  const scanner = await loadChanged(await readRuleSetup(folder, disabled.map((rule) => ({ rule, reason: 'x', line: 1 }))));
  const bytes = Buffer.from(text);
  return scanner.scan(bytes, bytes.length, 0, bytes.length).flatMap(({ data }) => (data === undefined || data.fields.inspection.example !== undefined ? [] : [`${data.fields.rule}=${data.fields.secret}`]));
}

describe('own rules', () => {
  it('find what they say, bounded as rules of Assay are', async () => {
    const folder = project({ 'acme.yaml': ruleText() });
    expect(await idsIn(`a ${token} b`, folder)).toContain(`acme-deploy-token=${token}`);
    expect(await idsIn(`a ${token}9 b x${token}`, folder)).not.toContain(`acme-deploy-token=${token}`);
  });
  it('take a group for the secret, and judge entropy', async () => {
    const folder = project({ 'acme.yaml': ruleText({ pattern: `'(?i)acme_dt_(?:(x)|([a-z0-9]{32}))'`, secret: '[1, 2]', entropy: '3' }) });
    expect(await idsIn(token, folder)).toContain(`acme-deploy-token=${token.slice(8)}`);
    expect(await idsIn(`acme_dt_${'ab'.repeat(16)}`, folder)).not.toContain(`acme-deploy-token=${'ab'.repeat(16)}`);
  });
  it('find values beside a name', async () => {
    const secret = value();
    const folder = project({ 'acme.yaml': ruleText({ literals: undefined, pattern: undefined, near: "{ words: [zyxcorp], value: '[a-z0-9]{32}' }", examples: `{ ng: ["zyxcorp_key = '${value()}'"], ok: ["zyxcorp_key = none"] }` }) });
    expect(await idsIn(`ZYXCORP_API_KEY=${secret}\n`, folder)).toContain(`acme-deploy-token=${secret}`);
    expect(await idsIn(`ZYXCORP_API_KEY=${secret}aa\n`, folder)).not.toContain(`acme-deploy-token=${secret}`);
  });
  it('allow values, also by the line they stand on', async () => {
    const other = `acme_dt_${value()}`;
    const folder = project({ 'acme.yaml': ruleText({ allow: `[{ values: ['for-tests-only'], target: line, reason: documented }, { words: ['${other.slice(8, 20)}'], reason: revoked }]` }) });
    expect(await idsIn(`x\n${token} # for-tests-only\n`, folder)).not.toContain(`acme-deploy-token=${token}`);
    expect(await idsIn(other, folder)).not.toContain(`acme-deploy-token=${other}`);
    expect(await idsIn(`# for-tests-only\n${token}\n`, folder)).toContain(`acme-deploy-token=${token}`);
  });
  it('are switched off by name', async () => {
    const folder = project({ 'acme.yaml': ruleText() });
    expect(await idsIn(token, folder, ['acme-deploy-token'])).not.toContain(`acme-deploy-token=${token}`);
    await expect(readRuleSetup(folder, [{ rule: 'acme-deploy-tokn', reason: 'x', line: 4 }])).rejects.toThrow(/^assay\.yaml:4: there is no rule acme-deploy-tokn.*did you mean "acme-deploy-token"/);
  });
  it('come from no file by another name', async () => {
    await expect(readRuleSetup(project({ 'acme.yml': ruleText() }))).rejects.toThrow(/acme\.yml is not read/);
  });
  it.each<[string, Record<string, string | undefined>, RegExp]>([
    ['an example that is not found', { examples: '{ ng: [nothing], ok: [fine] }' }, /^\.assay\/rules\/acme\.yaml:9: the rule acme-deploy-token does not find its example of ng number 1$/],
    ['an example that is found', { examples: `{ ng: ['${token}'], ok: ['${token}'] }` }, /acme\.yaml:9: the rule acme-deploy-token finds its example of ok number 1$/],
    ['no examples', { examples: '{ ng: [x] }' }, /acme\.yaml:2:5: the rule acme-deploy-token needs an example of each sort/],
    ['an unknown key', { severty: 'high' }, /acme\.yaml:10:5: unknown key "severty".*did you mean "severity"/],
    ['a pattern that looks ahead', { pattern: "'acme_dt_(?=x)'" }, /acme\.yaml:2: the rule acme-deploy-token: the pattern is not of RE2's syntax/],
    ['a pattern that looks behind', { pattern: "'(?<=x)acme_dt_'" }, /looks behind/],
    ['a pattern that matches nothing at all', { pattern: "'(?:acme_dt_)?'" }, /matches the empty text/],
    ['a pattern that explodes', { pattern: `'acme_dt_${'[a-z]{1,999}'.repeat(12)}'` }, /too large|invalid repeat/],
    ['a group that is not there', { secret: '2' }, /has no group 2/],
    ['a rule of Assay by that name', { id: 'generic-password' }, /acme\.yaml:2: Assay has a rule of the id generic-password already/],
    ['a literal that is too short', { literals: '[abc]' }, /literals are 4 to 64/],
    ['allow without a reason', { allow: '[{ words: [x] }]' }, /needs a reason/],
    ['a glob that means nothing', { only: "{ files: ['!x'] }" }, /starts with "!"/],
  ])('refuse %s', async (_, changes, message) => {
    await expect(readRuleSetup(project({ 'acme.yaml': ruleText(changes) }))).rejects.toThrow(message);
  });
  it('do not hang on a pattern that would', async () => {
    const folder = project({ 'slow.yaml': ruleText({ pattern: "'acme_dt_(?:[a-z]+)+[0-9]'", examples: '{ ng: ["acme_dt_qwhzkvbxnmlr7"], ok: [none] }' }) });
    expect(await idsIn(`acme_dt_${'a'.repeat(400)}!`.repeat(20), folder)).toEqual([]);
  });
});

describe('places that files set aside', () => {
  const at = (path: string, commit?: string): Occurrence => ({ rule: 'acme-deploy-token', start: 0, end: 1, secret: token, confidence: 'high', inspection: {}, companions: [], prefix: '', path, line: 1, column: 1, ...(commit === undefined ? {} : { commit }) });
  const setOf = async (changes: Record<string, string>) => {
    const parsed = parseOwnRules('.assay/rules/acme.yaml', ruleText(changes));
    if (!parsed.ok) throw new Error(parsed.error);
    const set = await setAsideOf(parsed.value);
    if (set === undefined) throw new Error('no rules');
    return set;
  };
  it('are files, commits and the examples themselves', async () => {
    const set = await setOf({ allow: "[{ files: ['docs/**'], commits: [abcdef1], reason: old }]" });
    expect(set.aside(at('docs/a.md'))).toEqual({ by: '.assay/rules/acme.yaml:10', reason: 'old' });
    expect(set.aside(at('src/a.md', 'abcdef1234'))?.reason).toBe('old');
    expect(set.aside(at('src/a.md'))).toBeUndefined();
    expect(set.aside(at('.assay/rules/acme.yaml'))?.by).toBe('examples in .assay/rules/acme.yaml');
  });
  it('need all of it where all is said', async () => {
    const set = await setOf({ allow: "[{ files: ['docs/**'], commits: [abcdef1], all: true, reason: old }]" });
    expect(set.aside(at('docs/a.md'))).toBeUndefined();
    expect(set.aside(at('docs/a.md', 'abcdef1234'))?.reason).toBe('old');
  });
  it('are no places that the rule does not speak of', async () => {
    const set = await setOf({ only: "{ files: ['*.env'], paths: ['^deploy/'] }" });
    expect([at('a/x.env'), at('deploy/x'), at('src/x')].map((each) => set.keeps(each))).toEqual([true, true, false]);
  });
});
