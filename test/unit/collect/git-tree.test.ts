// Git addresses, bare clones and the tree over one; what must never happen: a hook, a helper, a prompt, a credential in a message.
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cloneBare, isGitUrl } from '#collect/git/clone';
import { openGitTree } from '#collect/git/git-tree';
import { parseGitUrl } from '#collect/git/git-url';
import { openGitObjects } from '#kit/io/git-objects';
import { runGit } from '#kit/io/process';
import { git, gitIsThere, plant } from '../../lib/git.ts';
import { tempFolder } from '../../lib/temp.ts';

describe('isGitUrl', () => {
  it.each(['https://github.com/a/b', 'http://h/a.git', 'ssh://git@h/a', 'git://h/a', 'file:///srv/a', 'git+https://h/a#main', 'git@github.com:a/b.git', 'https://u:p@h/a#v1.0'])('%s: yes', (text) => expect(isGitUrl(text)).toBe(true));
  it.each(['.', 'a/b', '/srv/a', 'C:\\a', 'package-lock.json', 'ext::sh -c x', 'git@h::x', 'ftp://h/a', 'https://h/a b', 'https://h/a#--upload-pack=x', 'https://h/a#a..b', '-https://h', ''])('%s: no', (text) => expect(isGitUrl(text)).toBe(false));
  it('takes the ref apart', () => expect(parseGitUrl('git+ssh://git@h/a#feature/x')).toEqual({ url: 'ssh://git@h/a', ref: 'feature/x' }));
});

describe.skipIf(!gitIsThere)('cloneBare and openGitTree', () => {
  function origin(): string {
    const root = tempFolder();
    git(root, 'init', '-q');
    plant(root, { '.gitignore': '*.log\n', 'kept.log': 'log', 'a/b.txt': 'text', 'a-b': '', 'docs/x.md': '', 'large.bin': 'x'.repeat(200_000), 'é\n': 'odd' });
    symlinkSync('a/b.txt', join(root, 'link'));
    git(root, 'add', '-f', '.');
    git(root, 'commit', '-qm', 'first');
    git(root, 'tag', 'v1');
    plant(root, { 'second.txt': '2' });
    git(root, 'add', '.');
    git(root, 'update-index', '--add', '--cacheinfo', `160000,${git(root, 'rev-parse', 'HEAD').trim()},module`);
    git(root, 'commit', '-qm', 'second');
    return root;
  }
  const url = (root: string): string => pathToFileURL(root).href;

  it('lists and reads what is committed, links and submodules apart', async () => {
    const root = origin();
    const clone = await cloneBare(url(root), tempFolder());
    if (!clone.ok) throw new Error(clone.error.why);
    expect(clone.value).toMatchObject({ asset: root.split('/').at(-1), head: { branch: 'main', commit: git(root, 'rev-parse', 'HEAD').trim() } });
    const tree = await openGitTree(clone.value, { excludes: [{ glob: 'docs/', reason: 'prose', by: '--exclude' }] });
    expect(tree.entries.map((entry) => entry.path)).toEqual(['.gitignore', 'a-b', 'a/b.txt', 'kept.log', 'large.bin', 'second.txt', 'é\n']);
    expect(tree.gaps).toMatchObject([{ where: { file: 'module' }, what: 'missing', required: false }]);
    expect(tree.leftOut.map(({ by, files }) => [by, files])).toEqual([['--exclude docs/', 1], ['link', 1]]);
    const reads = await Promise.all(['a/b.txt', 'large.bin', 'a-b', 'é\n', 'kept.log'].map((path) => tree.read(path, 200_000)));
    expect(reads.map((read) => (read.ok ? Buffer.from(read.value).toString() : read.error))).toEqual(['text', 'x'.repeat(200_000), '', 'odd', 'log']);
    expect(await tree.read('large.bin', 199_999)).toMatchObject({ ok: false, error: { what: 'limit', where: { file: 'large.bin' } } });
    expect(await tree.read('docs/x.md', 10)).toMatchObject({ ok: false, error: { what: 'missing' } });
    await tree.close();
    expect(await tree.read('a/b.txt', 10)).toMatchObject({ ok: false, error: { what: 'fault' } });
  });

  it('fetches a tag or a commit by name', async () => {
    const root = origin();
    const first = git(root, 'rev-parse', 'v1').trim();
    git(root, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
    for (const ref of ['v1', first]) {
      const clone = await cloneBare(`git+${url(root)}#${ref}`, tempFolder());
      expect(clone).toMatchObject({ ok: true, value: { head: { commit: first } } });
    }
  });

  it('says why not, without credentials, and asks no one', async () => {
    const into = tempFolder();
    expect(await cloneBare(`${url(into)}/absent`, into)).toMatchObject({ ok: false, error: { what: 'missing' } });
    expect(await cloneBare('ext::touch /tmp/x', into)).toMatchObject({ ok: false, error: { what: 'unsupported' } });
    expect(await cloneBare(`${url(origin())}#absent`, tempFolder())).toMatchObject({ ok: false, error: { what: 'missing' } });
    const refused = await cloneBare('https://user:s3cret@127.0.0.1:1/a?access_token=t0ken', into);
    expect(refused).toMatchObject({ ok: false, error: { what: 'unreachable' } });
    expect(JSON.stringify(refused)).not.toMatch(/s3cret|t0ken/);
  });

  it('runs neither hooks nor templates nor configured programs', async () => {
    const [root, home] = [origin(), tempFolder()];
    const trap = join(home, 'trap');
    writeFileSync(trap, `#!/bin/sh\ntouch ${home}/sprung\n`, { mode: 0o755 });
    plant(home, { 'template/hooks/post-checkout': readFileSync(trap, 'utf8'), '.gitconfig': `[init]\n\ttemplateDir = ${home}/template\n[core]\n\thooksPath = ${home}\n\tfsmonitor = ${trap}\n[uploadpack]\n\tpackObjectsHook = ${trap}\n[credential]\n\thelper = ${trap}\n` });
    const before = process.env['HOME'];
    process.env['HOME'] = home;
    process.env['GIT_DIR'] = '/nowhere';
    const clone = await cloneBare(url(root), tempFolder());
    process.env['HOME'] = before;
    delete process.env['GIT_DIR'];
    expect(clone.ok).toBe(true);
    expect(existsSync(join(home, 'sprung'))).toBe(false);
    expect(clone.ok && existsSync(join(clone.value.folder, 'hooks'))).toBe(false);
  });

  it('is empty with a required gap where there is nothing to list', async () => {
    const tree = await openGitTree({ folder: tempFolder() });
    expect(tree).toMatchObject({ entries: [], gaps: [{ where: { file: '.' }, required: true }] });
    await tree.close();
  });

  it('stops git at a limit of time, output or patience', async () => {
    const root = origin();
    expect(await runGit(['cat-file', '--batch-all-objects', '--batch'], { cwd: root, timeout: 60_000, maxOutput: 100 })).toMatchObject({ ok: false, error: { what: 'limit' } });
    expect(await runGit(['-c', 'alias.wait=!sleep 60', 'wait'], { cwd: root, timeout: 50, maxOutput: 100 })).toMatchObject({ ok: false, error: { what: 'timeout' } });
    const signal = AbortSignal.abort();
    expect(await runGit(['status'], { cwd: root, timeout: 60_000, maxOutput: 100, signal })).toMatchObject({ ok: false, error: { what: 'timeout' } });
    expect(await runGit(['status'], { cwd: join(root, 'absent'), timeout: 60_000, maxOutput: 100 })).toMatchObject({ ok: false, error: { what: 'missing' } });
  });

  it('answers many reads in order, missing objects among them, and fails them when git ends', async () => {
    const root = origin();
    const objects = openGitObjects(root);
    const oid = git(root, 'rev-parse', 'HEAD:a/b.txt').trim();
    const large = git(root, 'rev-parse', 'HEAD:large.bin').trim();
    const answers = await Promise.all(Array.from({ length: 60 }, (_, i) => objects.read([oid, large, '0'.repeat(40)][i % 3] ?? '', i % 2 === 0 ? 200_000 : 4)));
    expect(answers.map((one) => (one.ok ? one.value.length : one.error.what))).toEqual(Array.from({ length: 60 }, (_, i) => [4, i % 2 === 0 ? 200_000 : 'limit', 'missing'][i % 3]));
    expect(await objects.read('--help', 1)).toMatchObject({ ok: false });
    expect(await objects.read(git(root, 'rev-parse', 'HEAD').trim(), 10_000)).toMatchObject({ ok: false });
    objects.close();
  });
});
