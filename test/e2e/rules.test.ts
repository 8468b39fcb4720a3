import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Scan } from '#model/scan';
import { pick, randomFrom } from '../lib/secret-samples.ts';
import { assay, project } from './run.ts';

const random = randomFrom(11);
const value = (): string => `${pick(random, 'abcdefghijklmnopqrstuvwxyz0123456789', 31)}7`;
const own = (ng: string): string => `rules:
  - id: acme-deploy-token
    title: Acme deploy token
    provider: Acme
    severity: critical
    literals: [acme_dt_]
    pattern: acme_dt_[a-z0-9]{32}
    about: { allows: deploy to production, rotate: https://acme.test/rotate }
    examples: { ng: ['${ng}'], ok: [acme_dt_short] }
`;

function secrets(root: string): Scan {
  const ran = assay(['secrets', '--tree-only', '-o', 'json'], {}, root);
  if (ran.out === '') throw new Error(ran.error);
  return JSON.parse(ran.out) as Scan;
}
const told = (scan: Scan): readonly string[] => scan.findings.filter((finding) => finding.suppression === undefined).map(({ rule, place }) => `${rule} ${place?.file ?? ''}`);
const aside = (scan: Scan): readonly string[] => scan.findings.flatMap(({ suppression, place }) => (suppression === undefined ? [] : [`${place?.file ?? ''} ${suppression.by}`]));

describe('rules of a team', () => {
  it('find, are tried, switched off, and told of', () => {
    const token = `acme_dt_${value()}`;
    const root = project({ 'app.env': `TOKEN=${token}\n`, '.assay/rules/acme.yaml': own(`acme_dt_${value()}`), 'assay.yaml': '# ours\nexclude: []\n' });
    const first = secrets(root);
    expect(told(first)).toEqual(['secrets/acme-deploy-token app.env']);
    expect(aside(first)).toEqual(['.assay/rules/acme.yaml examples in .assay/rules/acme.yaml']);
    expect(JSON.stringify(first)).not.toContain(token);
    expect(assay(['rules', 'test'], {}, root)).toMatchObject({ code: 0, out: '1 rule, 2 examples, 0 do not hold\n' });
    expect(assay(['rules', 'disable', 'acme-deploy-tokn', '--reason', 'x'], {}, root)).toMatchObject({ code: 2, error: expect.stringContaining('did you mean "acme-deploy-token"') as string });
    expect(assay(['rules', 'disable', 'acme-deploy-token', '--reason', 'no such service any more'], {}, root).code).toBe(0);
    expect(readFileSync(join(root, 'assay.yaml'), 'utf8')).toMatch(/^# ours\nexclude: \[\]\nsecrets:\n/);
    expect(assay(['rules', 'list', 'acme'], {}, root).out).toContain('(.assay/rules/acme.yaml, switched off: no such service any more)');
    const second = secrets(root);
    expect(told(second)).not.toContain('secrets/acme-deploy-token app.env');
    expect(second.coverage.find(({ detector }) => detector === 'secrets/disabled')).toMatchObject({ status: 'skipped', reason: expect.stringContaining('acme-deploy-token (no such service any more)') as string });
  });
  it('end a scan with exit code 2 where an example does not hold, and are not tried where they are nested', () => {
    const root = project({ '.assay/rules/acme.yaml': own('nothing') });
    const ran = assay(['secrets'], {}, root);
    expect(ran).toMatchObject({ code: 2, error: expect.stringContaining('.assay/rules/acme.yaml:9: the rule acme-deploy-token does not find its example of ng number 1') as string });
    expect(assay(['secrets'], {}, project({ 'vendor/x/.assay/rules/acme.yaml': own('nothing') })).code).toBe(0);
  });
  it('reach the threads that help', () => {
    const token = `acme_dt_${value()}`;
    const files = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`src/${index}.txt`, `${`const value${index} = 'Zq8xv1Lm2Kp9'; password: hunter${index}\n`.repeat(3000)}${token}\n`]));
    const root = project({ ...files, '.assay/rules/acme.yaml': own(`acme_dt_${value()}`) });
    const found = secrets(root).findings.find(({ rule, suppression }) => rule === 'secrets/acme-deploy-token' && suppression === undefined);
    expect(found?.places.length).toBe(100);
  });
  it('are imported from other scanners, and what cannot be is said', () => {
    const [token, known, old] = [`acme_dt_${value()}`, `acme_dt_${value()}`, `acme_dt_${value()}`];
    const root = project({
      'app.env': `A=${token}\n`, 'b.env': `B=${known}\n`, 'docs/c.env': `C=${old}\n`,
      '.gitleaks.toml': `[extend]\nuseDefault = true\n[[rules]]\nid = "acme"\ndescription = "Acme token"\nregex = '''(?i)\\b(acme_dt_[[:alnum:]]{32})(?:[\\s;]|$)'''\nentropy = 3\nkeywords = ["acme_dt_"]\n[[rules.allowlists]]\npaths = ['''^docs/''']\n[[rules]]\nid = "bare"\nregex = '''[a-f0-9]{32}'''\n`,
    });
    const ran = assay(['rules', 'import', '.gitleaks.toml'], {}, root);
    expect(ran.code, ran.error).toBe(0);
    expect(ran.out).toContain('.assay/rules/imported-gitleaks.yaml: 1 rule\n');
    expect(ran.out).toContain('.gitleaks.toml:11: the rule bare: no text of four characters stands in every match');
    writeFileSync(join(root, '.secrets.baseline'), JSON.stringify({ results: { 'b.env': [{ type: 'Acme', hashed_secret: createHash('sha1').update(known).digest('hex'), line_number: 1 }], 'gone.env': [{ type: 'x', hashed_secret: '0'.repeat(40), line_number: 3 }] } }));
    expect(assay(['rules', 'import', '.secrets.baseline'], {}, root).code).toBe(0);
    const scan = secrets(root);
    expect(told(scan)).toEqual(['secrets/acme app.env']);
    expect(aside(scan)).toEqual(expect.arrayContaining([expect.stringMatching(/^b\.env imported \.secrets\.baseline$/), expect.stringMatching(/^docs\/c\.env \.assay\/rules\/imported-gitleaks\.yaml:\d+$/)]));
    expect(scan.coverage.flatMap((row) => row.gaps ?? []).map(({ why }) => why)).toContain('the entry imported from .secrets.baseline sets nothing aside in gone.env');
    expect(assay(['rules', 'import', '.secrets.baseline'], {}, root)).toMatchObject({ code: 2, error: expect.stringContaining('is there already') as string });
  });
  it('set aside what fingerprints name, line by line', () => {
    const root = project({ '.assay/rules/acme.yaml': own(`acme_dt_${value()}`), 'a.env': `# x\nA=acme_dt_${value()}\nB=acme_dt_${value()}\n`, '.gitleaksignore': '# old\na.env:acme:2\nnonsense\n' });
    expect(assay(['rules', 'import', '.gitleaksignore'], {}, root).out).toContain('.gitleaksignore:3: no fingerprint');
    const scan = secrets(root);
    expect(told(scan)).toEqual(['secrets/acme-deploy-token a.env']);
    expect(aside(scan)).toContain('a.env imported .gitleaksignore');
  });
});

describe('assay init', () => {
  it('writes a key once; without one the report warns', () => {
    const root = project({ 'app.env': `TOKEN=acme_dt_${value()}\n`, '.assay/rules/acme.yaml': own(`acme_dt_${value()}`) });
    const whys = (): string => JSON.stringify(secrets(root).coverage);
    expect(whys()).toContain('no key of its own');
    expect(assay(['init'], {}, root)).toMatchObject({ code: 0, out: expect.stringContaining('git add .assay/fingerprint-key') as string });
    const key = readFileSync(join(root, '.assay/fingerprint-key'), 'utf8');
    expect(key).toMatch(/^# [^\n]+\n# [^\n]+\n[0-9a-f]{64}\n$/);
    expect(assay(['init'], {}, root).out).toContain('stays as it is');
    expect(readFileSync(join(root, '.assay/fingerprint-key'), 'utf8')).toBe(key);
    expect(whys()).not.toContain('no key of its own');
  });
});
