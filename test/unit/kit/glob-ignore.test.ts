// Ignore rules decide as git does: literal tables, and random rules over a fixed tree held against `git check-ignore`.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { compileIgnore } from '#kit/text/ignore';
import { expectLinear } from '../../lib/growth.ts';
import { gitIsThere } from '../../lib/git.ts';

/** As a walk asks: from the top down, and no further below an ignored folder. */
function isIgnored(text: string, path: string, isFolder = false): boolean {
  const rules = compileIgnore(text);
  const parts = path.split('/');
  return parts.some((name, i) => rules.at(parts.slice(0, i).join('/'))?.decide(name, isFolder || i < parts.length - 1) === true);
}

const table: readonly [rules: string, path: string, ignored: boolean][] = [
  ['*.log', 'a/b/x.log', true],
  ['/x.log', 'a/x.log', false],
  ['/x.log', 'x.log', true],
  ['doc/frotz', 'a/doc/frotz', false],
  ['frotz/', 'a/frotz/x', true],
  ['frotz/', 'a/frotz', false],
  ['foo/*', 'foo/bar/x', true],
  ['foo/*\n!foo/bar', 'foo/bar/x', false],
  ['foo\n!foo/bar', 'foo/bar', true],
  ['**/foo', 'foo', true],
  ['**/foo/bar', 'x/foo/bar', true],
  ['abc/**', 'abc', false],
  ['abc/**', 'abc/x/y', true],
  ['a/**/b', 'a/b', true],
  ['a/**/b', 'a/x/y/b', true],
  ['a/**/b', 'ax/b', false],
  ['# x\n\\#y', '#y', true],
  ['\\!x', '!x', true],
  ['x ', 'x', true],
  ['x\\ ', 'x ', true],
  ['x\r\ny', 'x', true],
  ['\u{feff}x', 'x', true],
  ['[a-c].txt', 'b.txt', true],
  ['[!a-c].txt', 'b.txt', false],
  ['[[:digit:]]', '7', true],
  ['[[:nonsense:]]', '7', false],
  ['a[', 'a[', false],
  ['x\\', 'x', false],
  ['a[/]b', 'a/b', false],
  ['*', 'anything/at/all', true],
  ['*\n!*/\n!*.ts', 'a/b.ts', false],
  ['*\n!*/\n!*.ts', 'a/b.js', true],
  ['caf\u00e9', 'caf\u00e9', true],
  ['constructor', '__proto__', false],
];

describe('compileIgnore', () => {
  it.each(table)('%j on %j: %s', (rules, path, ignored) => expect(isIgnored(rules, path)).toBe(ignored));

  it('takes time linear in the number of rules and in the length of a name', () => {
    expectLinear('rules', (n) => 'a*b*c\nplain\n*.x\ndir/x*y\n'.repeat(n), (text) => compileIgnore(text).at('dir')?.decide('aaaaaaaaaaaaaaaaaab', false), 5_000);
    expectLinear('name', (n) => 'a'.repeat(n), (name) => compileIgnore('*a*a*a*a*b').at('')?.decide(name, false), 5_000);
  });
});

const names = ['a', 'b', 'ab', 'a.b', '.a', 'A', '-', ']', '\u00e9'];
const folders = ['', 'a/', 'ab/', 'a/b/', 'a/b/a/', 'd/', 'd/a/', 'd/a/b/', 'x y/'];
const files = folders.flatMap((folder) => names.map((name) => `${folder}${name}_`)).concat(folders.flatMap((folder) => ['c', 'ba', 'a]'].map((name) => folder + name)));
const all = [...files.map((path) => ({ path, isFolder: false })), ...folders.filter((path) => path !== '').map((path) => ({ path: path.slice(0, -1), isFolder: true }))];

const atom = fc.constantFrom('a', 'b', 'c', 'd', '_', '.', '-', '*', '*', '**', '**/', '/**', '?', '/', '/', '[a-b]', '[!a]', '[]-]', '[^b-]', '[', ']', '\\', '\\a', '\\*', '[[:alpha:]]', '[\\]a]', 'a/', 'b/', ' ', '\u00e9', '!');
const line = fc.tuple(fc.constantFrom('', '', '', '!', '/', '#'), fc.array(atom, { minLength: 1, maxLength: 6 })).map(([start, atoms]) => start + atoms.join(''));
const rules = fc.array(line, { minLength: 1, maxLength: 6 }).map((lines) => lines.join('\n'));

describe.skipIf(!gitIsThere)('compileIgnore beside git', () => {
  const root = mkdtempSync(join(tmpdir(), 'assay-ignore-'));
  afterAll(() => rmSync(root, { recursive: true }));
  execFileSync('git', ['init', '-q', root]);
  for (const path of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), '');
  }

  it('agrees with git check-ignore on random rules', () => {
    fc.assert(
      fc.property(rules, (text) => {
        writeFileSync(join(root, '.gitignore'), text);
        expect(all.filter(({ path, isFolder }) => isIgnored(text, path, isFolder)).map(({ path }) => path)).toEqual(askGit(root));
      }),
      { numRuns: Number(process.env['ASSAY_FUZZ_RUNS'] ?? 150) },
    );
  });
});

function askGit(root: string): string[] {
  const input = all.map(({ path }) => `${path}\0`).join('');
  const args = ['-C', root, '-c', 'core.excludesFile=/dev/null', '-c', 'core.ignoreCase=false', 'check-ignore', '--no-index', '-z', '--stdin', '-v', '-n'];
  const out = run(args, input).split('\0');
  return all.map(({ path }) => path).filter((_, i) => out[4 * i + 2] !== '' && !out[4 * i + 2]?.startsWith('!'));
}

/** check-ignore exits 1 when nothing matches. */
function run(args: string[], input: string): string {
  try {
    return execFileSync('git', args, { input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'] });
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string };
    if (status !== 1) throw error;
    return stdout;
  }
}
