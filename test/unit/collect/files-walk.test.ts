// What a walk lists, leaves out and complains of, in folders made for the purpose and beside `git ls-files`.
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walkFolder, type WalkedFolder, type WalkOptions } from '#collect/files/walk';
import { git, gitIsThere, plant } from '../../lib/git.ts';
import { plantPipe, tempFolder } from '../../lib/temp.ts';

const walk = (folder: string, options: Partial<WalkOptions> = {}): WalkedFolder => walkFolder(folder, { excludes: [], installed: false, ...options });
const paths = (folder: string, options: Partial<WalkOptions> = {}): string[] => walk(folder, options).entries.map((entry) => entry.path);
const leftOut = (tree: WalkedFolder): Record<string, number> => Object.fromEntries(tree.leftOut.map((row) => [row.by, row.files]));

describe('walkFolder without a repository', () => {
  it('sorts whole paths in code-unit order', () => {
    const root = tempFolder();
    plant(root, { 'a/b': '', 'a.b': '', 'a-': '', 'aB/x': '', 'ab/x': '', 'a/\u{1f600}': '', 'a/\uff00': '', Z: '', '_': '' });
    const found = paths(root);
    expect(found).toHaveLength(9);
    expect(found).toEqual([...found].sort());
  });

  it('applies .gitignore as after `git init`, nested and with exceptions, and leaves installed packages out', () => {
    const root = tempFolder();
    plant(root, {
      '.gitignore': '*.log\n/dist/\n', 'x.log': '', 'dist/a': '', 'sub/dist/a': '', 'sub/.gitignore': '!keep.log\n', 'sub/keep.log': '', 'sub/x.log': '',
      'node_modules/p/package.json': '', 'env/pyvenv.cfg': '', 'env/lib/x.py': '', 'target/CACHEDIR.TAG': 'Signature: 8a477f597d28d172789f06886806bc55\n', 'target/x': '',
      'other/CACHEDIR.TAG': 'no signature', 'out/x': '', '.hg/store': '',
    });
    const tree = walk(root);
    expect(tree.entries.map((entry) => entry.path)).toEqual(['.gitignore', 'other/CACHEDIR.TAG', 'out/x', 'sub/.gitignore', 'sub/dist/a', 'sub/keep.log']);
    expect(leftOut(tree)).toEqual({ '.gitignore': 3, node_modules: 1, 'Python environment': 1, cache: 1, 'version control': 1 });
    expect(tree.gaps).toEqual([]);
  });

  it('looks into what is installed or built when asked to, ignored or not, but never into version control', () => {
    const root = tempFolder();
    plant(root, { '.gitignore': 'node_modules\ndist\n*.log\nmyenv\n', 'node_modules/p/.gitignore': 'x', 'node_modules/p/x': '', 'dist/a.log': '', 'x.log': '', 'myenv/pyvenv.cfg': '', '.svn/x': '' });
    expect(paths(root, { installed: true })).toEqual(['.gitignore', 'dist/a.log', 'myenv/pyvenv.cfg', 'node_modules/p/.gitignore', 'node_modules/p/x']);
  });

  it('counts what each exclude left out, those that left out nothing included', () => {
    const root = tempFolder();
    plant(root, { 'docs/a.md': '', 'docs/b/c.md': '', 'src/a.md': '', 'src/a.ts': '', 'vendor/x/y': '' });
    const excludes = [['docs/', 'prose'], ['**/*.md', 'prose'], ['**/vendor/**', 'copied'], ['nothing', '']].map(([glob = '', reason = '']) => ({ glob, reason, by: '--exclude' }));
    const tree = walk(root, { excludes });
    expect(tree.entries).toEqual([{ path: 'src/a.ts' }]);
    expect(tree.leftOut.map(({ by, files }) => [by, files])).toEqual([['--exclude docs/', 2], ['--exclude **/*.md', 1], ['--exclude **/vendor/**', 1], ['--exclude nothing', 0]]);
    expect(() => walk(root, { excludes: [{ glob: '!x', reason: '', by: '' }] })).toThrow(/glob/);
  });

  it('follows no link, inside or out, and does not wait for a pipe or socket', async () => {
    const [root, outside] = [tempFolder(), tempFolder()];
    plant(outside, { 'secret/package-lock.json': '{}' });
    plant(root, { 'real/a': '' });
    symlinkSync(join(outside, 'secret'), join(root, 'folder'));
    symlinkSync(join(outside, 'secret/package-lock.json'), join(root, 'package-lock.json'));
    symlinkSync('.', join(root, 'real/loop'));
    plantPipe(join(root, 'pipe'));
    const server = createServer().listen(join(root, 'socket'));
    await new Promise((resolve) => server.once('listening', resolve));
    const tree = walk(root);
    expect(tree.entries).toEqual([{ path: 'real/a' }]);
    expect(leftOut(tree)).toEqual({ link: 3 });
    expect(tree.unlisted.map((one) => `${one.type} ${one.path}`)).toEqual(['link folder', 'link package-lock.json', 'special pipe', 'link real/loop', 'special socket']);
    expect(tree.gaps.map(({ where, what, required }) => [where.file, what, required])).toEqual([['pipe', 'unsupported', false], ['socket', 'unsupported', false]]);
    server.close();
  });

  it('says what it could not look into: a name that is no text, too many entries, too deep, no folder at all', () => {
    const root = tempFolder();
    plant(root, { 'a/b/c/d': '', 'a/x\ny': '' });
    writeFileSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0x66, 0xff])]), '');
    const tree = walk(root);
    expect(tree.entries.map((entry) => entry.path)).toEqual(['a/b/c/d', 'a/x\ny']);
    expect(tree.gaps).toMatchObject([{ where: { file: 'f\ufffd' }, what: 'unreadable', required: true }]);
    expect(walk(root, { maxDepth: 2 }).gaps).toContainEqual(expect.objectContaining({ where: { file: 'a/b/c' }, what: 'limit', required: true }));
    expect(walk(root, { maxEntries: 3 }).gaps).toContainEqual(expect.objectContaining({ what: 'limit', required: true }));
    expect(walk(join(root, 'absent'))).toMatchObject({ entries: [], gaps: [{ where: { file: '.' }, what: 'missing', required: true }] });
    expect(walk(join(root, 'a/b/c/d'))).toMatchObject({ entries: [], gaps: [{ where: { file: '.' }, required: true }] });
  });

  it('scans more, and says so, when an ignore file cannot be read', () => {
    const root = tempFolder();
    plant(root, { 'a.log': '', 'sub/b.log': '', 'big/.gitignore': '*.log\n'.repeat(100_000), 'big/c.log': '' });
    symlinkSync('/dev/zero', join(root, '.gitignore'));
    plantPipe(join(root, 'sub/.gitignore'));
    const tree = walk(root);
    expect(tree.entries.map((entry) => entry.path)).toEqual(['a.log', 'big/.gitignore', 'big/c.log', 'sub/b.log']);
    expect(tree.gaps.map((gap) => [gap.where.file, gap.what, gap.required])).toEqual(expect.arrayContaining([['.gitignore', 'unreadable', false], ['big/.gitignore', 'limit', false], ['sub/.gitignore', 'unreadable', false]]));
  });
});

describe.skipIf(!gitIsThere)('walkFolder in a repository', () => {
  const repository = (files: Record<string, string>, ...tracked: string[]): string => {
    const root = tempFolder();
    plant(root, files);
    git(root, 'init', '-q');
    if (tracked.length > 0) git(root, 'add', '-f', ...tracked);
    return root;
  };

  it('keeps what is tracked, whatever names it, and leaves the rest of an ignored folder out', () => {
    const root = repository({ '.gitignore': 'build/\n*.log\n', 'build/a': '', 'build/b': '', 'build/deep/c': '', 'x.log': '', 'y.log': '', 'node_modules/p/yarn.lock': '', 'node_modules/q/z': '' }, 'build/a', 'x.log', 'node_modules/p/yarn.lock');
    appendFileSync(join(root, '.git/info/exclude'), '/info\n');
    plant(root, { info: '' });
    const tree = walk(root);
    expect(tree.entries.map((entry) => entry.path)).toEqual(['.gitignore', 'build/a', 'node_modules/p/yarn.lock', 'x.log']);
    expect(leftOut(tree)).toEqual({ '.gitignore': 4, node_modules: 1, 'version control': 1 });
  });

  it('obeys the ignore files above a scanned subfolder, and none when the subfolder itself is ignored', () => {
    const root = repository({ '.gitignore': '*.log\n/tmp/\n/sub/gen\n', 'sub/a.log': '', 'sub/b': '', 'sub/gen/x': '', 'sub/c.log': '', 'tmp/p/x.log': '', 'tmp/p/.gitignore': 'y', 'tmp/p/y': '' }, 'sub/c.log');
    expect(paths(join(root, 'sub'))).toEqual(['b', 'c.log']);
    const ignored = walk(join(root, 'tmp/p'));
    expect(ignored.entries.map((entry) => entry.path)).toEqual(['.gitignore', 'x.log']);
    expect(ignored.repository).toBeUndefined();
  });

  it('takes nested repositories and worktrees at their own word', () => {
    const root = repository({ '.gitignore': '*.log\n', a: '', 'in/b.log': '', 'in/.gitignore': 'c\n', 'in/c': '', 'in/d': '' }, 'a');
    git(join(root, 'in'), 'init', '-q');
    expect(paths(root)).toEqual(['.gitignore', 'a', 'in/.gitignore', 'in/b.log', 'in/d']);
    git(root, 'commit', '-qm', 'x');
    const tree = tempFolder();
    git(root, 'worktree', 'add', '-q', join(tree, 'w'));
    plant(join(tree, 'w'), { '.gitignore': 'e\n', e: '' });
    expect(walk(join(tree, 'w')).entries.map((entry) => entry.path)).toEqual(['.gitignore', 'a']);
  });

  it('reads submodules that are checked out, and notes those that are not', () => {
    const library = repository({ '.gitignore': 'gone\n', lib: '' }, '.');
    git(library, 'commit', '-qm', 'x');
    const root = repository({ a: '' }, 'a');
    git(root, 'submodule', '--quiet', 'add', library, 'here');
    git(root, 'submodule', '--quiet', 'add', library, 'not here');
    git(root, 'commit', '-qm', 'x');
    plant(root, { 'here/gone': '' });
    git(root, 'submodule', '--quiet', 'deinit', '-f', 'not here');
    const tree = walk(root);
    expect(tree.entries.map((entry) => entry.path)).toEqual(['.gitmodules', 'a', 'here/.gitignore', 'here/lib']);
    expect(tree.gaps).toEqual([{ where: { file: 'not here' }, what: 'missing', why: 'the submodule is not checked out', required: false, mend: "git submodule update --init 'not here'" }]);
    rmSync(join(root, 'not here'), { recursive: true });
    expect(walk(root).gaps).toHaveLength(1);
    expect(walk(root, { excludes: [{ glob: 'not here/', reason: '', by: '' }] }).gaps).toEqual([]);
  });

  it('leaves nothing out by .gitignore when the index cannot be read', () => {
    const root = repository({ '.gitignore': '*.log\n', 'a.log': '' }, '.gitignore');
    const index = join(root, '.git/index');
    writeFileSync(index, readFileSync(index).subarray(0, -30));
    const tree = walk(root);
    expect(tree.entries.map((entry) => entry.path)).toEqual(['.gitignore', 'a.log']);
    expect(tree.gaps).toMatchObject([{ where: { file: '.git/index' }, what: 'unparsable', required: false }]);
    git(root, 'read-tree', '--empty');
    git(root, 'update-index', '--split-index');
    expect(walk(root).gaps).toMatchObject([{ what: 'unsupported', mend: 'git update-index --no-split-index' }]);
  });

  it('counts all of a sparse folder as tracked', () => {
    const root = repository({ '.gitignore': '*.log\n', 'in/a': '', 'out/b.log': '', 'out/deep/c': '' }, '.');
    git(root, 'commit', '-qm', 'x');
    git(root, 'sparse-checkout', 'set', '--cone', '--sparse-index', 'in');
    expect(git(root, 'ls-files', '--sparse')).toContain('out/\n');
    plant(root, { 'out/b.log': '', 'out/deep/d.log': '' });
    expect(paths(root)).toEqual(['.gitignore', 'in/a', 'out/b.log', 'out/deep/d.log']);
  });

  it('lists what git lists, for random trees and rules', () => {
    const root = repository({});
    const name = fc.constantFrom('a', 'b', 'ab', 'x.log', 'y.txt');
    const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.map((part, i) => (i < parts.length - 1 ? `d${part}` : part)).join('/'));
    const rule = fc.constantFrom('*.log', '!x.log', 'da/', '/da', 'da/*', '!da/a', '**/ab', 'db/**', 'a', '!a', 'd*/b', '*');
    const rules = fc.array(rule, { maxLength: 3 }).map((lines) => lines.join('\n'));
    fc.assert(fc.property(fc.uniqueArray(path, { minLength: 1, maxLength: 15 }), rules, rules, fc.nat(15), (files, top, nested, tracked) => {
      git(root, 'rm', '-rqf', '--cached', '--ignore-unmatch', '.');
      git(root, 'clean', '-xfdq');
      plant(root, { '.gitignore': top, ...Object.fromEntries(files.map((file) => [file, ''])) });
      if (existsSync(join(root, 'da'))) plant(root, { 'da/.gitignore': nested });
      const add = files.slice(0, tracked);
      if (add.length > 0) git(root, 'add', '-f', ...add);
      const listed = git(root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0').filter((one) => one !== '');
      expect(paths(root)).toEqual([...new Set(listed)].sort());
    }), { numRuns: 40 });
  });

  it('lists a real repository as git does', () => {
    const bundle = '../shared/repos/express.bundle';
    if (!existsSync(bundle)) return void console.warn(`SKIPPED: ${bundle} is absent`);
    const root = tempFolder();
    git(root, 'clone', '-q', join(process.cwd(), bundle), 'x');
    mkdirSync(join(root, 'x/node_modules'));
    expect(paths(join(root, 'x'))).toEqual(git(join(root, 'x'), 'ls-files', '-z').split('\0').filter((one) => one !== '').sort());
  });
});
