// One test per exit code, and what goes where: reports to standard output, everything else to standard error.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assay, feed, npmLock, project, scan, temporary } from './run.ts';

describe('exit codes', () => {
  it('0: everything was judged and nothing breaches the policy', () => {
    const { code, document } = scan(project({ 'package-lock.json': npmLock({ lodash: '4.18.1' }) }));
    expect(document.verdict.result).toBe('pass');
    expect(document.inventory.components).toHaveLength(1);
    expect(code).toBe(0);
  });

  it('0: nothing there to judge, and the report says so', () => {
    const { code, out } = assay(['scan', project({ 'README.md': 'hello' }), '--offline']);
    expect(code).toBe(0);
    expect(out).not.toMatch(/\b0 vulnerabilities/);
    expect(out).toMatch(/no (?:lockfile|package)|nothing/i);
  });

  it('1: a finding breaches the policy', () => {
    const { code, document } = scan(project({ 'package-lock.json': npmLock({ lodash: '4.17.20' }) }));
    expect(code).toBe(1);
    expect(document.verdict.result).toBe('fail');
    expect(document.findings.map((finding) => finding.advisories).flat()).toContain('GHSA-35jh-r3h4-6jhm');
  });

  it('1 outranks 3: a known breach beside something that could not be read', () => {
    const { code, document } = scan('examples/storefront');
    expect(code).toBe(1);
    expect(document.verdict.counts.requiredGaps).toBeGreaterThan(0);
  });

  it.each<[string, string[], RegExp]>([
    ['an unknown option', ['scan', '.', '--fial-on', 'high'], /unknown option --fial-on.*--fail-on/],
    ['an unknown command', ['scna'], /no such command: scna.*"scan"/],
    ['a target that is not there', ['scan', '/no/such/folder'], /no such folder or file/],
    ['a severity that is none', ['scan', '.', '--fail-on', 'terrible'], /--fail-on terrible/],
    ['a format that is none', ['scan', '.', '-o', 'jsno'], /no such format.*"json"/],
    ['two reports in one place', ['scan', '.', '-o', 'json', '-o', 'text'], /two reports would be written to standard output/],
    ['a report in a folder that is not there', ['scan', '.', '-o', 'json=/no/such/folder/x.json'], /does not exist/],
    ['a kind that is not built', ['scan', '.', '--only', 'license'], /cannot judge that kind yet/],
    ['no kind left', ['scan', '.', '--skip', 'vulnerability,malware,secret'], /no kind is left/],
    ['a day that does not exist', ['scan', '.', '--as-of', '2026-02-30'], /--as-of 2026-02-30/],
    ['options that contradict one another', ['scan', '.', '--offline', '--network', 'advisories'], /contradict/],
    ['a missing value', ['scan', '.', '--exclude'], /--exclude needs a value/],
    ['two targets', ['scan', 'a', 'b'], /one target at a time/],
    ['an option that is not built', ['scan', '.', '--policy', 'x.yaml'], /not built yet/],
    ['a command that is not built', ['serve'], /not built yet/],
    ['nothing to explain', ['explain'], /say what to explain/],
    ['a repository, offline', ['scan', 'https://example.org/a.git', '--offline'], /--offline forbids it/],
  ])('2: %s', (_, args, message) => {
    const { code, out, error } = assay(args);
    expect(error).toMatch(message);
    expect(error).not.toMatch(/^\s+at /m);
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  it('2: a mistake in assay.yaml, with its line', () => {
    const { code, error } = assay(['scan', project({ 'assay.yaml': 'exclude:\n  - glob: a\n    resaon: b\n' }), '--offline']);
    expect(error).toMatch(/assay\.yaml:3:5: unknown key "resaon".*"reason"/);
    expect(code).toBe(2);
  });

  it.skipIf(!existsSync('/dev/full'))('2: standard output that is full', () => {
    const ran = spawnSync('bash', ['-c', `"${process.execPath}" dist/assay.js --help > /dev/full`], { encoding: 'utf8' });
    expect(ran.stderr).toMatch(/^assay: standard output cannot be written to \(ENOSPC\)/);
    expect(ran.status).toBe(2);
  });
  it('2: assay.yml, which is not the name', () => {
    const { code, error } = assay(['scan', project({ 'assay.yml': '' }), '--offline']);
    expect(error).toMatch(/assay\.yml is not read: its name is assay\.yaml/);
    expect(code).toBe(2);
  });
  it('2: what other tools call -o', () => {
    const { code, error } = assay(['scan', '--json']);
    expect(error).toMatch(/-o <format>/);
    expect(code).toBe(2);
  });
  it('0: a breach under --exit-zero, which the reports say', () => {
    const target = project({ 'package-lock.json': npmLock({ lodash: '4.17.20' }) });
    const told = assay(['scan', target, '--offline', '--exit-zero'], { ASSAY_FEED: feed });
    expect(told.out).toMatch(/FAIL +exit 0 by --exit-zero, else 1/);
    expect(told.code).toBe(0);
    expect(assay(['scan', target, '--offline', '--exit-zero', '-o', 'sarif'], { ASSAY_FEED: feed }).out).toMatch(/"exitCode": ?0/);
    expect(assay(['scan', target, '--offline', '-o', 'sarif'], { ASSAY_FEED: feed }).out).toMatch(/"exitCode": ?1/);
  });

  it('2: a slip in the name of an ecosystem', () => {
    const { code, error } = assay(['feed', 'update', 'nmp', '--from', feed]);
    expect(error).toMatch(/did you mean npm\?/);
    expect(code).toBe(2);
  });

  it('3: no feed and no network', () => {
    const { code, out } = assay(['scan', project({ 'package-lock.json': npmLock({ lodash: '4.18.1' }) }), '--offline']);
    expect(out).toMatch(/INCONCLUSIVE/);
    expect(out).toMatch(/assay feed update/);
    expect(code).toBe(3);
  });

  it('3: a feed that was not checked for longer than the limit', () => {
    const home = temporary('home');
    expect(assay(['feed', 'update', '--from', feed, 'npm'], { ASSAY_HOME: home }).code).toBe(0);
    const folder = project({ 'package-lock.json': npmLock({ lodash: '4.18.1' }) });
    expect(assay(['scan', folder, '--offline'], { ASSAY_HOME: home }).code).toBe(0);
    const later = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
    const stale = assay(['scan', folder, '--offline', '--as-of', later], { ASSAY_HOME: home });
    expect(stale.out).toMatch(/last checked 9 days before/);
    expect(stale.code).toBe(3);
  });

  it('4: a fault of ours, without a stack', () => {
    const broken = join(temporary('broken'), 'broken.mjs');
    writeFileSync(broken, 'Array.prototype.flatMap = () => { throw new TypeError("broken on purpose"); };');
    const { code, error } = assay(['scan', project({ 'package-lock.json': npmLock({ lodash: '4.18.1' }) }), '--offline'], { NODE_OPTIONS: `--import ${broken}` });
    expect(error).toMatch(/internal fault: broken on purpose/);
    expect(error).not.toMatch(/^\s+at /m);
    expect(code).toBe(4);
  });
});

describe('options', () => {
  const vulnerable = { 'package-lock.json': npmLock({ lodash: '4.17.20' }) };

  it('--exit-zero changes the exit code and nothing else', () => {
    const { code, document } = scan(project(vulnerable), ['--exit-zero']);
    expect(document.verdict.result).toBe('fail');
    expect(code).toBe(0);
  });
  it('--exclude leaves files out and shows how many', () => {
    const { document } = scan(project({ 'old/package-lock.json': vulnerable['package-lock.json'], 'package-lock.json': npmLock({ lodash: '4.18.1' }) }), ['--exclude', 'old/**']);
    expect(document.findings).toEqual([]);
    const row = document.coverage.find((each) => each.detector === 'files/tree');
    expect(row !== undefined && 'leftOut' in row ? row.leftOut : []).toContainEqual(expect.objectContaining({ by: '--exclude old/**', files: 1 }));
  });
  it('--no-dev leaves development out of the verdict, and says so', () => {
    const lock = JSON.stringify({ lockfileVersion: 3, packages: { '': { devDependencies: { lodash: '^4.17.20' } }, 'node_modules/lodash': { version: '4.17.20', dev: true } } });
    expect(scan(project({ 'package-lock.json': lock })).document.findings.length).toBeGreaterThan(0);
    const { document } = scan(project({ 'package-lock.json': lock }), ['--no-dev']);
    expect(document.findings).toEqual([]);
    expect(document.coverage).toContainEqual(expect.objectContaining({ detector: 'vulnerabilities/dev', status: 'skipped' }));
  });
  it('--fail-on reaches what the profile lets off', () => {
    const folder = project({ 'tests/package-lock.json': npmLock({ minimist: '1.2.5' }) });
    expect(scan(folder).code).toBe(0);
    expect(scan(folder, ['--fail-on', 'critical']).code).toBe(1);
  });
  it('--only-fixed lets what has no fix inform', () => {
    const folder = project({ 'go.mod': 'module example.com/x\n\ngo 1.23.0\n\nrequire golang.org/x/crypto v0.60.0\n' });
    const effects = (args: string[]): (string | undefined)[] => scan(folder, args).document.findings.map((finding) => finding.decision?.effect);
    expect(effects([])).toEqual(['warn']);
    expect(effects(['--only-fixed'])).toEqual(['info']);
  });
  it('writes several reports of one scan', () => {
    const into = temporary('reports');
    const files = ['json', 'sarif', 'cyclonedx'].map((format) => `${format}=${join(into, `${format}.json`)}`);
    const { out } = assay(['scan', project(vulnerable), '--offline', '-o', 'text', ...files.flatMap((file) => ['-o', file])], { ASSAY_FEED: feed });
    expect(out).toMatch(/lodash/);
    for (const format of ['json', 'sarif', 'cyclonedx']) expect(() => JSON.parse(readFileSync(join(into, `${format}.json`), 'utf8')) as unknown).not.toThrow();
  });
  it('gives the same bytes twice', () => {
    const first = scan('examples/storefront');
    expect(scan('examples/storefront').out).toBe(first.out);
  });
  it('writes nothing into the target', () => {
    const folder = project(vulnerable);
    mkdirSync(join(folder, 'sub'));
    scan(folder);
    expect(scan(folder).document.coverage.find((row) => row.detector === 'files/tree')?.subjects.seen).toBe(1);
  });
  it('reads a single lockfile with its manifest beside it', () => {
    const folder = project({ ...vulnerable, 'package.json': '{"name":"example","version":"1.0.0","dependencies":{"lodash":"^4.17.20"}}', 'other/package-lock.json': npmLock({ jquery: '3.4.1' }) });
    const { document } = scan(join(folder, 'package-lock.json'));
    expect(document.target.kind).toBe('lockfile');
    expect(document.inventory.components.map((component) => [component.name, component.direct])).toEqual([['lodash', true]]);
  });
  it('takes assay.yaml from the target only, never from below', () => {
    const folder = project({ 'sub/assay.yaml': 'exclude:\n  - glob: "**"\n    reason: hide everything\n', 'sub/package-lock.json': vulnerable['package-lock.json'] });
    expect(scan(folder).document.findings.length).toBeGreaterThan(0);
  });
});

describe('explain', () => {
  it('tells the story of a finding by its short id, from a file', () => {
    const file = join(temporary('scan'), 'scan.json');
    const { document, out } = scan('examples/storefront');
    writeFileSync(file, out);
    const id = document.findings.find((finding) => finding.subject.purl?.includes('minimist'))?.id ?? '';
    const told = assay(['explain', id, '--scan', file]);
    expect(told.code).toBe(0);
    for (const fact of ['minimist', 'mkdirp', '1.2.6', 'CVE-2021-44906', '9.8']) expect(told.out).toContain(fact);
  });
  it.each(['CVE-2021-44906', 'GHSA-xvch-5gv4-984h', 'pkg:npm/minimist', 'pkg:npm/minimist@1.2.5'])('finds %s', (word) => {
    const told = assay(['explain', word, 'examples/storefront', '--offline'], { ASSAY_FEED: feed });
    expect(told.out).toContain('minimist');
    expect(told.code).toBe(0);
  });
  it('says what is not in the scan', () => {
    const told = assay(['explain', 'pkg:npm/left-pad', 'examples/storefront', '--offline'], { ASSAY_FEED: feed });
    expect(told.error).toMatch(/not in the scan/);
    expect(told.code).toBe(2);
  });
  it.each(['{"schemaVersion": 1', '{}', '[]', '{"schemaVersion":"1.0","findings":{}}'])('refuses a document that is none: %s', (text) => {
    const file = join(temporary('scan'), 'scan.json');
    writeFileSync(file, text);
    expect(assay(['explain', 'CVE-2021-44906', '--scan', file]).code).toBe(2);
  });
});
