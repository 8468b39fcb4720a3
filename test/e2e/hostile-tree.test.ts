// What stands in a tree and is no honest file: links, pipes, folders in a lockfile's place, files that nobody may read, references that lead out.
// None is followed or waited for, none is silent.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Scan } from '#model/scan';
import { env, formats, foundIn, gapsAt, gapsOf, hostileFeed, requiredAt, scanHostile } from './hostile-formats.ts';
import { assay, npmLock, project } from './run.ts';

const vulnerable = npmLock({ vulnerable: '1.0.0' });
const fine = { 'ok/package-lock.json': npmLock({ first: '1.0.0' }) };
const linkRow = (document: Scan): unknown => document.coverage.flatMap((row) => ('leftOut' in row ? (row.leftOut ?? []) : [])).find((row) => row.by === 'link');

/** A folder beside the target, of which nothing may be read. */
const outside = project({ 'package-lock.json': vulnerable, 'package.json': '{"name":"o","dependencies":{"vulnerable":"1.0.0"}}', 'requirements.txt': 'vulnerable==1.0.0\n' });

function expectUnreadable(folder: string, file: string, why: RegExp): void {
  const { code, document } = scanHostile(folder);
  expect(requiredAt(document, file)).toEqual([expect.objectContaining({ what: 'unreadable', why: expect.stringMatching(why) as unknown })]);
  expect(document.findings).toEqual([]);
  expect(document.verdict.result).toBe('inconclusive');
  expect(code).toBe(3);
}

describe('a lockfile that is a link', () => {
  const linked = (to: string, more: Readonly<Record<string, string>> = {}, name = 'package-lock.json'): string => {
    const folder = project({ ...fine, ...more });
    symlinkSync(to, join(folder, name));
    return folder;
  };
  it.each<[string, string]>([
    ['to a file of the system', '/etc/passwd'],
    ['to a device', '/dev/zero'],
    ['to a lockfile outside', join(outside, 'package-lock.json')],
    ['to a lockfile outside, by a relative path', `../${basename(outside)}/package-lock.json`],
    ['to nothing', 'nowhere.json'],
    ['to itself', 'package-lock.json'],
    ['to a folder', 'ok'],
  ])('%s is not followed, and is a gap', (_, to) => expectUnreadable(linked(to), 'package-lock.json', /symbolic link.*not followed/));

  it('to a file of the tree that is read under no name of its own is a gap', () => {
    expectUnreadable(linked('kept.json', { 'kept.json': vulnerable }), 'package-lock.json', /link to "kept\.json", which is not read/);
  });
  it('to another lockfile of the tree is no gap: that is read where it stands, and the link is counted', () => {
    const { code, document } = scanHostile(linked('real/package-lock.json', { 'real/package-lock.json': vulnerable }));
    expect(foundIn(document)).toEqual(new Set(['real/package-lock.json']));
    expect(requiredAt(document, 'package-lock.json')).toEqual([]);
    expect(linkRow(document)).toMatchObject({ files: 1 });
    expect(code).toBe(1);
  });
  it('of a format that is not read yet is a gap too', () => {
    const { code, document } = scanHostile(linked('/etc/passwd', {}, 'Gemfile.lock'));
    expect(requiredAt(document, 'Gemfile.lock')).toHaveLength(1);
    expect(code).toBe(3);
  });
  it('and a manifest is a note', () => {
    const { code, document } = scanHostile(linked(join(outside, 'package.json'), {}, 'package.json'));
    expect(gapsAt(document, 'package.json')).toEqual([expect.objectContaining({ what: 'unreadable', required: false })]);
    expect(document.findings).toEqual([]);
    expect(code).toBe(0);
  });
  it('that a glob excludes is no gap', () => {
    expect(scanHostile(linked('/etc/passwd'), ['--exclude', 'package-lock.json']).code).toBe(0);
  });
  it('for a folder is not entered, and counted', () => {
    const { code, document } = scanHostile(linked(outside, {}, 'sub'));
    expect(document.findings).toEqual([]);
    expect(linkRow(document)).toMatchObject({ files: 1 });
    expect(code).toBe(0);
  });
});

describe('a lockfile that is no file', () => {
  it('a pipe is not waited for', () => {
    const folder = project(fine);
    execFileSync('mkfifo', [join(folder, 'package-lock.json')]);
    expectUnreadable(folder, 'package-lock.json', /pipe/);
    const { code, error } = assay(['scan', join(folder, 'package-lock.json'), '--offline']);
    expect(error).toMatch(/neither a folder nor a file/);
    expect(code).toBe(2);
  });
  it('a folder', () => expectUnreadable(project({ ...fine, 'package-lock.json/readme.txt': '' }), 'package-lock.json', /folder/));
  it('a pipe in the place of a companion', () => {
    const folder = project({ 'package-lock.json': vulnerable });
    execFileSync('mkfifo', [join(folder, 'package.json')]);
    const { code, document } = scanHostile(folder);
    expect(foundIn(document)).toContain('package-lock.json');
    expect(gapsAt(document, 'package.json').length).toBeGreaterThan(0);
    expect(code).toBe(1);
  });
});

/** Root may read everything, so the command runs as nobody then; where it cannot, there is nothing to test. */
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
const run = (args: readonly string[]): { status: number | null; stdout: string } =>
  spawnSync(process.execPath, [resolve('dist/assay.js'), ...args], { ...nobody, cwd: '/', env: { PATH: process.env['PATH'] ?? '', ASSAY_HOME: '/nonexistent/assay', HOME: '/nonexistent' }, encoding: 'utf8' });
const mayRun = process.platform !== 'win32' && run(['--version']).status === 0;

describe.skipIf(!mayRun)('what nobody may read', () => {
  const denied = (path: string): Scan => {
    const folder = project({ 'package-lock.json': vulnerable, 'sub/yarn.lock': '# yarn lockfile v1\n' });
    chmodSync(folder, 0o755);
    chmodSync(join(folder, path), 0o000);
    const { status, stdout } = run(['scan', folder, '--offline', '-o', 'json']);
    chmodSync(join(folder, path), 0o755);
    expect(status).toBe(3);
    return JSON.parse(stdout) as Scan;
  };
  it('a lockfile', () => {
    // Once for its packages, once for the secrets that may stand in it.
    const gap: unknown = expect.objectContaining({ what: 'denied', why: 'permission denied' });
    expect(requiredAt(denied('package-lock.json'), 'package-lock.json')).toEqual([gap, gap]);
  });
  it('a folder', () => {
    expect(requiredAt(denied('sub'), 'sub')).toEqual([expect.objectContaining({ what: 'denied' })]);
  });
});

describe('a reference that leads out of the tree', () => {
  /** No path of the document leaves the target. */
  function expectInside(document: Scan): void {
    const files = [...document.inventory.components.flatMap((one) => [one.lockfile, ...one.places.map((place) => place.file)]), ...document.findings.flatMap((one) => one.places.map((place) => place.file))];
    for (const file of files) expect(file).not.toMatch(/^\/|(?:^|\/)\.\.(?:\/|$)/);
  }

  it('-r and -c of requirements, by path, by address, through links', () => {
    const folder = project({ 'requirements.txt': `first==1.0.0\n-r ../../../../../../../../etc/passwd\n-r /etc/passwd\n-r ${outside}/requirements.txt\n-r ../${basename(outside)}/requirements.txt\n-c ..\\..\\x.txt\n-r file://${outside}/requirements.txt\n-r link.txt\n-r linked/requirements.txt\n` });
    symlinkSync(join(outside, 'requirements.txt'), join(folder, 'link.txt'));
    symlinkSync(outside, join(folder, 'linked'));
    for (const target of [folder, join(folder, 'requirements.txt')]) {
      const { code, document, out } = scanHostile(target);
      expect(requiredAt(document, 'requirements.txt').map((gap) => [gap.where.line, gap.what])).toEqual([[2, 'denied'], [3, 'denied'], [4, 'denied'], [5, 'denied'], [6, 'denied'], [7, 'unsupported'], [8, 'missing'], [9, 'missing']]);
      expect(document.inventory.components.map((component) => component.name)).toEqual(['first']);
      expect(out).not.toMatch(/root:/);
      expect(code).toBe(3);
    }
  });
  it('-r of a lockfile of another kind does not take it away', () => {
    const { code, document } = scanHostile(project({ 'requirements.txt': '-r package-lock.json\n', 'package-lock.json': vulnerable }));
    expect(foundIn(document)).toEqual(new Set(['package-lock.json']));
    expect(code).toBe(1);
  });
  it('workspaces and file dependencies of every format', () => {
    const good = (id: string): string => formats.find((format) => format.id === id)?.write(['vulnerable']) ?? '';
    const globs = '["../*", "/etc/*", "../../**", "a/../../b"]';
    const { code, document } = scanHostile(project({
      'npm/package.json': `{"name":"x","version":"1.0.0","workspaces":${globs},"dependencies":{"o":"file:../../outside","vulnerable":"^1.0.0"}}`,
      'npm/package-lock.json': JSON.stringify({
        name: 'x', version: '1.0.0', lockfileVersion: 3,
        packages: {
          '': { name: 'x', version: '1.0.0', workspaces: ['../*'], dependencies: { o: 'file:../../outside', vulnerable: '^1.0.0' } },
          '../../outside': { name: 'o', version: '1.0.0' }, 'node_modules/o': { resolved: '../../outside', link: true }, 'node_modules/vulnerable': { version: '1.0.0' },
        },
      }),
      'yarn/package.json': `{"name":"x","private":true,"workspaces":${globs},"dependencies":{"vulnerable":"^1.0.0"}}`,
      'yarn/yarn.lock': good('yarn-classic'),
      'berry/yarn.lock': good('yarn-berry').replace('"example@workspace:."', '"example@workspace:../../outside"'),
      'pnpm/pnpm-lock.yaml': good('pnpm').replace('  .:\n', '  ../../outside:\n'),
      'pnpm/pnpm-workspace.yaml': `packages: ${globs}\n`,
      'cargo/Cargo.toml': `[workspace]\nmembers = ${globs}\n`,
      'cargo/Cargo.lock': good('cargo'),
      'uv/uv.lock': good('uv').replace('virtual = "."', 'virtual = "../../outside"'),
      'go/go.mod': `${good('go')}\nreplace example.com/other => ../../outside\n`,
    }));
    expect([...foundIn(document)].sort()).toEqual(['berry/yarn.lock', 'cargo/Cargo.lock', 'go/go.mod', 'npm/package-lock.json', 'pnpm/pnpm-lock.yaml', 'uv/uv.lock', 'yarn/yarn.lock']);
    expectInside(document);
    expect(code).toBe(1);
  });
});

describe('assay.yaml', () => {
  const refused = (make: (path: string) => void): string => {
    const folder = project({ 'package-lock.json': vulnerable });
    make(join(folder, 'assay.yaml'));
    const { code, error, out } = assay(['scan', folder, '--offline'], env);
    expect(out).toBe('');
    expect(code).toBe(2);
    return error;
  };
  it('is no link', () => {
    expect(refused((path) => symlinkSync('/etc/passwd', path))).toMatch(/^assay: assay\.yaml: .*link/);
    expect(refused((path) => symlinkSync('nowhere', path))).toMatch(/^assay: assay\.yaml: .*link/);
  });
  it('is no pipe', () => expect(refused((path) => void execFileSync('mkfifo', [path]))).toMatch(/^assay: assay\.yaml: .*pipe/));
  it('is no folder', () => expect(refused((path) => mkdirSync(path))).toMatch(/^assay: assay\.yaml: .*folder/));
  it('names no feed behind a link that leads out', () => {
    const target = project({ 'package-lock.json': npmLock({ first: '1.0.0' }), 'assay.yaml': 'feed:\n  from: feed\n' });
    symlinkSync(hostileFeed, join(target, 'feed'));
    const { code, error } = assay(['scan', target, '--offline']);
    expect(error).toMatch(/^assay: the feed feed is a link that leads out of the project/);
    expect(code).toBe(2);
  });
  it('is text, and not too much of it', () => {
    expect(refused((path) => writeFileSync(path, Buffer.from([0, 1, 2, 255])))).toMatch(/^assay: assay\.yaml: binary/);
    expect(refused((path) => writeFileSync(path, '#'.repeat(300_000)))).toMatch(/^assay: assay\.yaml: .*limit/);
  });
  const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]', ...['b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name, at) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcdefg'[at] ?? ''}`).join()}]`), 'exclude: *h'].join('\n');
  it.each<[string, string, RegExp]>([
    ['aliases of aliases', bomb, /unknown key "a"/],
    ['an alias of what it stands in', 'exclude: &x\n  - glob: a\n    reason: *x\n', /^assay: assay\.yaml:3:13: reason must be a text/],
    ['a hundred thousand lists in one another', '- '.repeat(100_000), /^assay: assay\.yaml:1:1: nested deeper/],
    ['a hundred thousand brackets', `exclude: ${'['.repeat(100_000)}`, /^assay: assay\.yaml:1:1: nested deeper/],
    ['sixty thousand anchors', '&a '.repeat(60_000), /^assay: assay\.yaml:1:4: not valid YAML/],
    ['the mark of a merge conflict', '<<<<<<< HEAD\nexclude: []\n=======\n>>>>>>> other\n', /^assay: assay\.yaml:1:1: /],
    ['a prototype', '__proto__:\n  exclude: []\n', /unknown key "__proto__"/],
  ])('refuses %s', (_, text, message) => expect(refused((path) => writeFileSync(path, text))).toMatch(message));
});

describe('ignore files', () => {
  const many = Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`d${at % 40}/${'a'.repeat(60)}${at}`, '']));
  it.each<[string, string]>([
    ['a hundred thousand patterns that go astray', '*a*a*a*b\n'.repeat(100_000)],
    ['as many as are read', '*a*a*a*b\n'.repeat(58_000)],
    ['different ones', Array.from({ length: 30_000 }, (_, at) => `*a*a*a*${at}b`).join('\n')],
    ['with folders', Array.from({ length: 20_000 }, (_, at) => `**/a*/**/*a*${at}`).join('\n')],
    ['one pattern of a hundred thousand stars', `*${'a*'.repeat(100_000)}b`],
    ['classes that do not close', '[[[[a-z'.repeat(50_000)],
  ])('%s: the walk ends, and nothing is lost', (_, text) => {
    const { code, document } = scanHostile(project({ ...many, 'package-lock.json': vulnerable, '.gitignore': text, 'd1/.gitignore': text }));
    expect(foundIn(document)).toContain('package-lock.json');
    // Too long or too many to be applied, which is said; or harmless.
    if (text.includes('\n')) expect(gapsAt(document, '.gitignore')).toEqual([expect.objectContaining({ what: 'limit', required: false })]);
    expect(document.coverage.find((row) => row.detector === 'files/tree')?.subjects.seen).toBe(2003);
    expect(code).toBe(1);
  });
  it('one in every folder: they are applied until it is too much', () => {
    const files = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`d${at}/.gitignore`, '*a*a*a*b\n'.repeat(10_000)]));
    const { code, document } = scanHostile(project({ ...files, 'd199/package-lock.json': vulnerable }));
    expect(foundIn(document)).toContain('d199/package-lock.json');
    expect(gapsOf(document).filter((gap) => gap.what === 'limit')).toHaveLength(1);
    expect(code).toBe(1);
  });
  it('one that names everything: what is left out is shown', () => {
    const { document } = scanHostile(project({ 'package-lock.json': vulnerable, '.gitignore': '*\n' }));
    expect(document.coverage.flatMap((row) => ('leftOut' in row ? (row.leftOut ?? []) : []))).toContainEqual(expect.objectContaining({ by: '.gitignore', files: 2 }));
    expect(document.verdict.reasons.join()).toMatch(/no |nothing/i);
  });
});
