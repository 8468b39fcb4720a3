// Repositories that want programs run, policy changed, or files outside read: as a folder, and fetched by an address.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { git, gitIsThere } from '../lib/git.ts';
import { env, foundIn, requiredAt, scanHostile } from './hostile-formats.ts';
import { assay, npmLock, project, temporary } from './run.ts';

const vulnerable = npmLock({ vulnerable: '1.0.0' });

function repository(files: Readonly<Record<string, string>>, change: (folder: string) => void = () => undefined): string {
  const folder = project(files);
  git(folder, 'init', '-q');
  change(folder);
  git(folder, 'add', '-f', '.');
  git(folder, 'commit', '-qm', 'first');
  return folder;
}

/** Every setting and hook by which git runs a program; each leaves a file in `traces`. */
function arm(folder: string, traces: string): void {
  const trace = (name: string): string => `touch ${join(traces, name)}`;
  const settings = [
    '[core]', '\trepositoryformatversion = 0', `\tfsmonitor = ${trace('fsmonitor')}`, '\thooksPath = hooks', `\tsshCommand = ${trace('ssh')}`, `\tpager = ${trace('pager')}`, `\teditor = ${trace('editor')}`,
    `\taskPass = ${trace('askpass')}`, `\tgitProxy = ${trace('proxy')}`, `\talternateRefsCommand = ${trace('alternates')}`, '[filter "x"]', `\tclean = ${trace('clean')}`, `\tsmudge = ${trace('smudge')}`, `\tprocess = ${trace('process')}`,
    '\trequired = true', '[diff]', `\texternal = ${trace('diff')}`, '[diff "x"]', `\ttextconv = ${trace('textconv')}`, '[uploadpack]', `\tpackObjectsHook = ${trace('pack')}`, '[credential]', `\thelper = "!${trace('credential')}"`,
    '[alias]', ...['ls-tree', 'cat-file', 'status', 'rev-parse', 'upload-pack'].map((name) => `\t${name} = "!${trace(`alias-${name}`)}"`), '[remote "origin"]', `\turl = "ext::sh -c ${trace('ext')}"`, `\tuploadpack = ${trace('uploadpack')}`, '[gc]', '\tauto = 1', '',
  ];
  writeFileSync(join(folder, '.git/config'), settings.join('\n'));
  for (const hooks of [join(folder, 'hooks'), join(folder, '.git/hooks')]) {
    mkdirSync(hooks, { recursive: true });
    for (const name of ['fsmonitor-watchman', 'post-checkout', 'post-index-change', 'post-merge', 'post-update', 'pre-auto-gc', 'pre-receive', 'reference-transaction', 'update']) {
      writeFileSync(join(hooks, name), `#!/bin/sh\n${trace(`hook-${name}`)}\n`);
      chmodSync(join(hooks, name), 0o755);
    }
  }
}

describe.skipIf(!gitIsThere)('a repository', () => {
  it('runs nothing when it is scanned, as a folder, a lockfile in it, or by its address', () => {
    const traces = temporary('traces');
    const folder = repository({ 'package-lock.json': vulnerable, '.gitattributes': '* filter=x diff=x\n' });
    arm(folder, traces);
    // Changed, so that telling whether it is dirty has to look.
    writeFileSync(join(folder, 'package-lock.json'), `${vulnerable}\n`);
    for (const target of [folder, join(folder, 'package-lock.json'), pathToFileURL(folder).href]) {
      const { code, document, error } = scanHostile(target);
      expect(readdirSync(traces), target).toEqual([]);
      expect(error).toBe('');
      expect(foundIn(document)).toContain('package-lock.json');
      expect(code).toBe(1);
    }
    // The traps are live: git itself walks into them.
    spawnSync('git', ['status'], { cwd: folder });
    expect(readdirSync(traces)).toContain('fsmonitor');
  });

  it('is not asked to run a program by its address', () => {
    const traces = temporary('traces');
    for (const address of [`ext::touch ${traces}/x`, `--upload-pack=touch ${traces}/x`, `ssh://-oProxyCommand=touch%20${traces}/x`, `file:///nowhere#--upload-pack=x`, `git@-oProxyCommand=touch:${traces}/x`]) {
      const { code } = assay(['scan', '--', address], env);
      expect(readdirSync(traces), address).toEqual([]);
      expect(code, address).toBe(2);
    }
  });

  it('that is fetched shapes nothing of its own scan', () => {
    const project = repository({
      'package-lock.json': vulnerable, 'assay.yaml': 'exclude:\n  - glob: "**"\n    reason: hide everything\nfeed:\n  from: nowhere\n', '.assay/waivers.yaml': 'x', '.gitignore': 'package-lock.json\n',
    });
    const { code, document } = scanHostile(pathToFileURL(project).href);
    expect(document.policy.layers).toEqual(['built-in basic']);
    expect(foundIn(document)).toContain('package-lock.json');
    expect(code).toBe(1);
  });

  it('below the target shapes nothing either', () => {
    const folder = project({ 'vendor/assay.yaml': 'exclude:\n  - glob: "**"\n    reason: hide everything\n', 'vendor/package-lock.json': vulnerable, 'vendor/.git/HEAD': 'ref: refs/heads/main\n', 'vendor/.git/config': '[core]\n\tbare = true\n' });
    const { code, document } = scanHostile(folder);
    expect(document.policy.layers).toEqual(['built-in basic']);
    expect(foundIn(document)).toContain('vendor/package-lock.json');
    expect(code).toBe(1);
  });

  it('with links: none leads out, a lockfile among them is a gap', () => {
    const folder = repository({ 'real/package-lock.json': vulnerable, 'kept.json': vulnerable }, (root) => {
      for (const [name, target] of [['Cargo.lock', '/etc/passwd'], ['yarn.lock', '../../../../../../etc/passwd'], ['poetry.lock', 'poetry.lock'], ['uv.lock', 'nowhere'], ['npm-shrinkwrap.json', 'kept.json'], ['package-lock.json', 'real/package-lock.json']] as const) symlinkSync(target, join(root, name));
    });
    const { code, document, out } = scanHostile(pathToFileURL(folder).href);
    expect(foundIn(document)).toEqual(new Set(['real/package-lock.json']));
    for (const name of ['Cargo.lock', 'yarn.lock', 'poetry.lock', 'uv.lock', 'npm-shrinkwrap.json']) expect(requiredAt(document, name), name).toEqual([expect.objectContaining({ what: 'unreadable' })]);
    expect(requiredAt(document, 'package-lock.json')).toEqual([]);
    expect(document.coverage.flatMap((row) => ('leftOut' in row ? (row.leftOut ?? []) : []))).toContainEqual(expect.objectContaining({ by: 'link', files: 6 }));
    expect(out).not.toMatch(/root:/);
    expect(code).toBe(1);
  });

  it('with a broken or forged index, head or configuration is scanned all the same', () => {
    for (const [path, content] of [['index', Buffer.from('DIRC\0\0\0\x02\xff\xff\xff\xff', 'latin1')], ['index', Buffer.alloc(100_000, 1)], ['HEAD', 'ref: ../../../../etc/passwd\n'], ['HEAD', Buffer.alloc(5000, 255)], ['config', '['.repeat(100_000)], ['config', '[include]\n\tpath = /etc/passwd\n'], ['commondir', '/etc\n']] as const) {
      const folder = repository({ 'package-lock.json': vulnerable });
      writeFileSync(join(folder, '.git', path), content);
      const { code, document, out } = scanHostile(folder);
      expect(foundIn(document), path).toContain('package-lock.json');
      expect(out).not.toMatch(/root:/);
      expect(code, path).toBe(1);
    }
  });
});
