// What a repository says of itself, read as data: place, HEAD, remote, and whether it is dirty. Held against git where git has an opinion.
import { chmodSync, existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeTarget } from '#collect/git/describe-target';
import { forgePath } from '#collect/git/forge';
import { parseConfig } from '#collect/git/read-config';
import { readDirty } from '#collect/git/read-dirty';
import { findRepository } from '#collect/git/read-repository';
import { git, gitIsThere, plant } from '../../lib/git.ts';
import { tempFolder } from '../../lib/temp.ts';

describe('forgePath', () => {
  it.each([
    ['https://github.com/owner/name.git', 'github.com/owner/name'],
    ['https://user:pass@GitHub.com/owner/name', 'github.com/owner/name'],
    ['git@github.com:owner/name.git', 'github.com/owner/name'],
    ['ssh://git@gitlab.example.org:2222/group/sub/name.git/', 'gitlab.example.org/group/sub/name'],
    ['git+https://host/a/b#main', 'host/a/b'],
    ['git://host/a//b', 'host/a/b'],
    ['/srv/git/name.git', undefined],
    ['../name', undefined],
    ['file:///srv/name', undefined],
    ['https://host/', undefined],
    ['https://host/../x', undefined],
    ['C:\\x', undefined],
  ])('%s', (address, path) => expect(forgePath(address)).toBe(path));
});

describe('parseConfig', () => {
  it('reads sections, quotes, escapes, comments, continuations', () => {
    const config = parseConfig('\ufeff[core]\n\tbare = false ; no\n[remote "Ori\\"gin"] url = "a # b" # c\n\tfetch = x \\\n y\n[extensions]\nobjectFormat=sha256\nflag\n__proto__ = 1\n]broken[');
    expect(Object.fromEntries(config)).toEqual({
      'core.bare': 'false', 'remote.Ori"gin.url': 'a # b', 'remote.Ori"gin.fetch': 'x  y', 'extensions.objectformat': 'sha256', 'extensions.flag': 'true',
    });
  });
});

function committed(files: Record<string, string> = { a: '1', 'sub/b': '2' }): string {
  const root = tempFolder();
  git(root, 'init', '-q');
  plant(root, files);
  git(root, 'add', '.');
  git(root, 'commit', '-qm', 'first');
  return root;
}

const facts = (folder: string): ReturnType<typeof describeTarget> => describeTarget(folder, findRepository(folder));
const dirty = (folder: string): boolean | undefined => facts(folder).dirty;

describe.skipIf(!gitIsThere)('describeTarget', () => {
  it('names project, subfolder, branch and commit, without the credentials of the remote', () => {
    const root = committed();
    git(root, 'remote', 'add', 'origin', 'https://user:t0ken@github.com/owner/name.git');
    const commit = git(root, 'rev-parse', 'HEAD').trim();
    expect(facts(join(root, 'sub'))).toEqual({ asset: 'github.com/owner/name', subfolder: 'sub', branch: 'main', commit, dirty: false });
    expect(findRepository(root)?.remote).toBe('https://github.com/owner/name.git');
  });

  it('reads packed refs, detached heads, worktrees, unborn branches', () => {
    const root = committed();
    const commit = git(root, 'rev-parse', 'HEAD').trim();
    git(root, 'worktree', 'add', '-q', '-b', 'side/way', join(root, '../', `${root.split('/').at(-1)}-w`));
    const worktree = `${root}-w`;
    git(root, 'pack-refs', '--all');
    git(root, 'gc', '-q');
    expect(facts(root)).toMatchObject({ branch: 'main', commit, dirty: false });
    expect(facts(worktree)).toMatchObject({ branch: 'side/way', commit, dirty: false });
    rmSync(worktree, { recursive: true });
    git(root, 'checkout', '-q', '--detach');
    expect(facts(root)).toEqual({ asset: root.split('/').at(-1), commit, dirty: false });
    const fresh = tempFolder();
    git(fresh, 'init', '-q');
    expect(facts(fresh)).toEqual({ asset: fresh.split('/').at(-1), branch: 'main' });
  });

  it('makes nothing up where there is no repository, or one that it cannot read', () => {
    const folder = tempFolder();
    expect(facts(folder)).toEqual({ asset: folder.split('/').at(-1) });
    plant(folder, { '.git/config': '' });
    expect(findRepository(folder)).toBeUndefined();
    plant(folder, { '.git/HEAD': 'ref: refs/heads/.invalid\n', '.git/config': '[extensions]\nrefStorage = reftable\n' });
    expect(facts(folder)).toEqual({ asset: folder.split('/').at(-1) });
    plant(folder, { '.git/HEAD': 'ref: refs/../../../../etc/hostname\n' });
    expect(facts(folder)).toEqual({ asset: folder.split('/').at(-1) });
    plant(folder, { '.git/HEAD': 'ref: refs/heads/a\n', '.git/refs/heads/a': 'ref: refs/heads/a\n' });
    expect(facts(folder).commit).toBeUndefined();
  });

  it('runs nothing that the repository configures', () => {
    const root = committed();
    const trap = join(root, '.git/trap');
    writeFileSync(trap, '#!/bin/sh\ntouch "$(dirname "$0")/sprung"\n', { mode: 0o755 });
    git(root, 'config', 'core.fsmonitor', trap);
    git(root, 'config', 'filter.x.clean', trap);
    expect(facts(root).dirty).toBe(false);
    expect(existsSync(join(root, '.git/sprung'))).toBe(false);
  });
});

describe.skipIf(!gitIsThere)('readDirty', () => {
  const old = new Date('2001-01-01T00:00:00Z');

  it.each<[what: string, change: (root: string) => void, expected: boolean | undefined]>([
    ['nothing', () => undefined, false],
    ['other content, other size', (root) => writeFileSync(join(root, 'a'), '22'), true],
    ['other content, same size', (root) => writeFileSync(join(root, 'a'), '2'), true],
    ['same content, other time', (root) => utimesSync(join(root, 'a'), old, old), false],
    ['a deleted file', (root) => rmSync(join(root, 'a')), true],
    ['a folder where a file was', (root) => (rmSync(join(root, 'a')), mkdirSync(join(root, 'a'))), true],
    ['a file where a folder was', (root) => (rmSync(join(root, 'sub'), { recursive: true }), writeFileSync(join(root, 'sub'), '')), true],
    ['a link where a file was', (root) => (rmSync(join(root, 'a')), symlinkSync('sub/b', join(root, 'a'))), true],
    ['a mode', (root) => chmodSync(join(root, 'a'), 0o755), true],
    ['an untracked file', (root) => writeFileSync(join(root, 'new'), ''), false],
    ['a staged file', (root) => (writeFileSync(join(root, 'new'), ''), git(root, 'add', 'new')), true],
    ['a staged removal', (root) => git(root, 'rm', '-q', '--cached', 'a'), true],
    ['a change taken back', (root) => (writeFileSync(join(root, 'a'), 'x'), git(root, 'add', 'a'), writeFileSync(join(root, 'a'), '1'), git(root, 'add', 'a')), false],
    ['a soft reset', (root) => (writeFileSync(join(root, 'a'), 'x'), git(root, 'commit', '-qam', 'second'), git(root, 'reset', '-q', '--soft', 'HEAD~')), true],
    ['a second commit', (root) => (writeFileSync(join(root, 'a'), 'x'), git(root, 'commit', '-qam', 'second')), false],
    ['packed objects', (root) => git(root, 'gc', '-q', '--aggressive'), false],
    ['a lost commit', (root) => renameSync(join(root, '.git/objects'), join(root, '.git/elsewhere')), undefined],
    ['a broken index', (root) => writeFileSync(join(root, '.git/index'), 'DIRC'), undefined],
    ['a file that git was told to overlook', (root) => (git(root, 'update-index', '--assume-unchanged', 'a'), writeFileSync(join(root, 'a'), '22')), false],
  ])('%s', (_, change, expected) => {
    const root = committed();
    change(root);
    expect(dirty(root)).toBe(expected);
  });

  it('compares links by where they lead', () => {
    const root = committed();
    symlinkSync('a', join(root, 'link'));
    git(root, 'add', '.');
    git(root, 'commit', '-qm', 'link');
    expect(dirty(root)).toBe(false);
    rmSync(join(root, 'link'));
    symlinkSync('b', join(root, 'link'));
    expect(dirty(root)).toBe(true);
  });

  it('sees a change within the resolution of the clock', () => {
    const root = committed();
    const { mtime } = lstatSync(join(root, 'a'));
    writeFileSync(join(root, 'a'), '2');
    utimesSync(join(root, 'a'), mtime, mtime);
    utimesSync(join(root, '.git/index'), old, old);
    const repository = findRepository(root);
    expect(repository === undefined || readDirty(repository)).toBe(true);
  });

  it('agrees with git about a fresh clone of a real repository', () => {
    const bundle = '../shared/repos/express.bundle';
    if (!existsSync(bundle)) return void console.warn(`SKIPPED: ${bundle} is absent`);
    const root = tempFolder();
    git(root, 'clone', '-q', join(process.cwd(), bundle), 'x');
    expect(git(join(root, 'x'), 'status', '--porcelain')).toBe('');
    expect(dirty(join(root, 'x'))).toBe(false);
    expect(readFileSync(join(root, 'x/.git/HEAD'), 'utf8')).toContain(facts(join(root, 'x')).branch);
  });
});
