// Repositories made to break the look through their history: spoiled packs, circles, programs that wait to be run, clones that are not whole. What could not be read is
// never passed over as clean.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { git, gitIsThere } from '../lib/git.ts';
import { buildIdx, buildPack, copyFrom, entryHeader, insert, oidOf, plantPacks, type Packed, type PackedType } from '../lib/pack-writer.ts';
import { randomFrom } from '../lib/secret-samples.ts';
import { project, temporary } from './run.ts';
import { Repository, sample } from './secret-repository.ts';
import { isHonest, survive } from './secret-survival.ts';

const line = (word: string): string => `const token = '${sample(word)}';\n`;

describe.skipIf(!gitIsThere)('a history', () => {
  const packed = (): { readonly folder: string; readonly pack: string; readonly idx: string } => {
    const repository = new Repository();
    for (let version = 0; version < 6; version += 1) repository.commit({ [`s${version}.js`]: `${line(`pack ${version}`)}${'filler\n'.repeat(40 * version)}`, ...(version > 1 ? { [`s${version - 1}.js`]: undefined } : {}) });
    repository.git('repack', '-qad');
    const folder = temporary('bare');
    repository.git('clone', '-q', '--bare', '--no-local', repository.root, folder);
    const packs = join(folder, 'objects/pack');
    const name = readdirSync(packs).find((each) => each.endsWith('.pack')) ?? '';
    for (const each of readdirSync(packs)) chmodSync(join(packs, each), 0o644);
    return { folder, pack: join(packs, name), idx: join(packs, name.replace('.pack', '.idx')) };
  };

  it('with flipped bytes, cut-off files and files of another pack is never clean in silence', () => {
    const { folder, pack, idx } = packed();
    const whole = survive(folder);
    expect([whole.code, whole.names.length, whole.required]).toEqual([1, 6, []]);
    const [goodPack, goodIdx] = [readFileSync(pack), readFileSync(idx)];
    const random = randomFrom(7);
    const flip = (bytes: Buffer): Buffer => {
      const out = Buffer.from(bytes);
      const at = Math.floor(random() * out.length);
      out[at] = (out[at] ?? 0) ^ (1 << Math.floor(random() * 8));
      return out;
    };
    const other = packed();
    const spoiled: readonly (readonly [string, Buffer | undefined, Buffer | undefined])[] = [
      ...Array.from({ length: 8 }, (_, at) => [`flip ${at}`, flip(goodPack), goodIdx] as const), ...Array.from({ length: 4 }, (_, at) => [`flip index ${at}`, goodPack, flip(goodIdx)] as const),
      ['half a pack', goodPack.subarray(0, goodPack.length >> 1), goodIdx], ['a few bytes', goodPack.subarray(0, 20), goodIdx], ['an empty pack', Buffer.alloc(0), goodIdx], ['half an index', goodPack, goodIdx.subarray(0, goodIdx.length >> 1)],
      ['an empty index', goodPack, Buffer.alloc(0)], ['no index', goodPack, undefined], ['no pack', undefined, goodIdx], ['another pack', readFileSync(other.pack).reverse(), goodIdx], ['zeros', Buffer.alloc(goodPack.length), goodIdx],
    ];
    for (const [what, newPack, newIdx] of spoiled) {
      for (const [path, bytes] of [[pack, newPack], [idx, newIdx]] as const) {
        if (bytes === undefined) rmSync(path);
        else writeFileSync(path, bytes);
      }
      isHonest(survive(folder, ['--history-only']), 6, what);
    }
  });

  it('that leads in circles, outside of its packs, or to what is not there', () => {
    const object = (type: PackedType, content: string | Buffer, more: Partial<Packed> = {}): Packed => ({ type, content: Buffer.from(content), oid: oidOf(type, Buffer.from(content)), ...more });
    const tree = (name: string, oid: string, mode = '100644'): Buffer => Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(oid, 'hex')]);
    const commit = (treeId: string, parent = ''): string => `tree ${treeId}\n${parent === '' ? '' : `parent ${parent}\n`}author A <a@b> 1767225600 +0000\ncommitter A <a@b> 1767225600 +0000\n\nx\n`;
    const blob = object('blob', line('circle'));
    const [a, b, c] = ['a', 'b', 'c'].map((digit) => digit.repeat(40)) as [string, string, string];
    const root = object('tree', tree('s.js', blob.oid));
    const head = object('commit', commit(root.oid));
    const base = object('blob', 'x'.repeat(100));
    const bad = (content: string, instructions: Buffer): Packed => object('blob', content, { delta: { base: base.oid, instructions, as: 'ref' } });
    const cases: Readonly<Record<string, readonly [string, readonly Packed[]]>> = {
      'deltas of one another': [head.oid, [head, root, { ...blob, delta: { base: a, instructions: copyFrom(0, 10), as: 'ref' } }, { ...base, oid: a, delta: { base: blob.oid, instructions: copyFrom(0, 10), as: 'ref' } }]],
      'a delta of itself': [head.oid, [head, root, { ...blob, delta: { base: blob.oid, instructions: copyFrom(0, 10), as: 'ref' } }]],
      'a delta of nothing': [head.oid, [head, root, { ...blob, delta: { base: c, instructions: copyFrom(0, 10), as: 'ref' } }]],
      'a copy from outside': [head.oid, [base, head, root, { ...bad(line('circle'), copyFrom(0xffffff, 0xffff)), oid: blob.oid }, bad('y', Buffer.from([0])), bad('z', insert(Buffer.alloc(300)))]],
      'a tree in itself': [head.oid, [{ ...head, content: Buffer.from(commit(a)) }, { ...root, oid: a, content: Buffer.concat([tree('again', a, '40000'), tree('s.js', blob.oid)]) }, blob]],
      'trees in one another': [head.oid, [{ ...head, content: Buffer.from(commit(a)) }, { ...root, oid: a, content: Buffer.concat([tree('d', b, '40000'), tree('e', b, '40000'), tree('s.js', blob.oid)]) }, { ...root, oid: b, content: Buffer.concat([tree('d', a, '40000'), tree('f', a, '40000')]) }, blob]],
      'a commit after itself': [a, [{ ...head, oid: a, content: Buffer.from(commit(root.oid, b)) }, { ...head, oid: b, content: Buffer.from(commit(root.oid, a)) }, root, blob]],
      'a tag of itself': [a, [{ type: 'tag', oid: a, content: Buffer.from(`object ${a}\ntype tag\ntag x\n\n${line('circle')}`) }]],
      'a size of gigabytes': [head.oid, [head, root, { ...blob, raw: Buffer.concat([entryHeader(3, 2 ** 35), deflateRawSync(Buffer.alloc(100))]) }]],
      'a size that is too small': [head.oid, [head, root, { ...blob, raw: Buffer.concat([entryHeader(3, 3), buildPack([blob]).pack.subarray(14, -20)]) }]],
      'names that climb': [head.oid, [{ ...head, content: Buffer.from(commit(a)) }, { ...root, oid: a, content: Buffer.concat([tree('../../../s.js', blob.oid), tree('/etc/x\n\u001b[2J', blob.oid), tree('', blob.oid)]) }, blob]],
    };
    for (const [what, [tip, objects]] of Object.entries(cases)) {
      const folder = temporary('circle');
      plantPacks(folder, [buildPack(objects)]);
      writeFileSync(join(folder, 'refs/heads/main'), `${tip}\n`);
      const survived = survive(folder, ['--all-refs']);
      isHonest(survived, 1, what);
      if (what !== 'a size of gigabytes') expect(survived.code, what).not.toBe(0);
    }
    const outside = temporary('outside');
    const good = buildPack([head, root, blob]);
    plantPacks(outside, [{ ...good, idx: buildIdx([head, root, blob].map(({ oid }, at) => ({ oid, crc: 0, offset: [0x7fffffff, 0xffffffff, 3][at] ?? 0 })), good.pack.subarray(-20)) }]);
    writeFileSync(join(outside, 'refs/heads/main'), `${head.oid}\n`);
    writeFileSync(join(outside, 'refs/heads/lost'), `${c}\n`);
    mkdirSync(join(outside, 'objects/info'));
    symlinkSync('.', join(outside, 'refs/heads/loop'));
    for (const alternates of [`${outside}/objects\n`, '/dev/zero\n/nowhere\n', `../objects\n${'x'.repeat(9000)}\n`]) {
      writeFileSync(join(outside, 'objects/info/alternates'), alternates);
      expect(survive(outside, ['--all-refs']).code).toBe(3);
    }
  });

  it('that runs programs, includes devices and points in circles runs nothing and says what is wrong', () => {
    const marks = temporary('marks');
    const touch = (name: string): string => `touch ${join(marks, name)}`;
    const repository = new Repository();
    repository.commit({ 's.js': line('armed'), '.gitattributes': '* filter=x diff=x\n' });
    repository.commit({ 's.js': undefined });
    const config = ['[core]', `\tfsmonitor = ${touch('fsmonitor')}`, `\thooksPath = ${marks}`, `\tsshCommand = ${touch('ssh')}`, `\tpager = ${touch('pager')}`, '[filter "x"]', `\tclean = ${touch('clean')}`, `\tsmudge = ${touch('smudge')}`, `\tprocess = ${touch('process')}`, '[include]', '\tpath = /dev/zero', '[alias]', `\tcat-file = "!${touch('alias')}"`, `\trev-parse = "!${touch('alias')}"`, ''];
    writeFileSync(join(repository.root, '.git/config'), config.join('\n'));
    for (const hook of ['post-checkout', 'pre-commit', 'reference-transaction', 'fsmonitor-watchman']) writeFileSync(join(repository.root, '.git/hooks', hook), `#!/bin/sh\n${touch(hook)}\n`, { mode: 0o755 });
    expect(survive(repository.root, ['--all-refs']).names).toEqual(['s.js']);
    expect(survive(repository.root, ['--unreachable']).code).toBe(1);
    expect(readdirSync(marks)).toEqual([]);
    const circles: Readonly<Record<string, (root: string) => void>> = {
      itself: (root) => writeFileSync(join(root, '.git'), 'gitdir: .git\n'), 'one another': (root) => {
        writeFileSync(join(root, '.git'), 'gitdir: sub/.git\n');
        mkdirSync(join(root, 'sub'));
        writeFileSync(join(root, 'sub/.git'), 'gitdir: ../.git\n');
      }, 'a link': (root) => symlinkSync('.git', join(root, '.git')), device: (root) => writeFileSync(join(root, '.git'), 'gitdir: /dev/zero\n'), nothing: (root) => mkdirSync(join(root, '.git')), 'no HEAD': (root) => {
        git(root, 'init', '-q');
        rmSync(join(root, '.git/HEAD'));
      }, 'commondir of itself': (root) => {
        git(root, 'init', '-q');
        rmSync(join(root, '.git/objects'), { recursive: true });
        writeFileSync(join(root, '.git/commondir'), '/dev/zero\n');
      },
    };
    for (const [what, make] of Object.entries(circles)) {
      const root = project({ 'a.js': 'nothing\n' });
      make(root);
      const survived = survive(root);
      expect([what, survived.code]).toEqual([what, 3]);
    }
    // A submodule has its history elsewhere.
    const outer = new Repository();
    outer.commit({ 'a.txt': 'one\n' });
    const inner = new Repository();
    inner.commit({ 'i.js': line('inner') });
    outer.git('submodule', '--quiet', 'add', inner.root, 'lib/inner');
    outer.commit({});
    expect([0, 1, 3]).toContain(survive(outer.root).code);
    expect(survive(join(outer.root, 'lib/inner')).names).toEqual(['i.js']);
  });

  it('that was not fetched whole says how to', () => {
    const repository = new Repository();
    for (let version = 0; version < 4; version += 1) repository.commit({ 'a.js': version === 1 ? line('deep') : `// ${version}\n` });
    repository.git('config', 'uploadpack.allowFilter', 'true');
    const clones = temporary('clones');
    const url = pathToFileURL(repository.root).href;
    git(clones, 'clone', '-q', '--depth=1', url, 'shallow');
    const shallow = survive(join(clones, 'shallow'));
    expect([shallow.code, shallow.required.map(({ what, mend }) => `${what}: ${mend}`)]).toEqual([3, ['missing: git fetch --unshallow']]);
    git(clones, 'clone', '-q', '--filter=blob:none', url, 'partial');
    const partial = survive(join(clones, 'partial'));
    expect(partial.code).toBe(3);
    expect([...new Set(partial.required.map(({ what, mend }) => `${what}: ${mend}`))]).toEqual(['missing: git fetch --refetch --no-filter origin']);
    git(join(clones, 'shallow'), 'fetch', '-q', '--unshallow');
    expect(survive(join(clones, 'shallow'))).toMatchObject({ code: 1, required: [] });
  });

  it('of fifty thousand small objects is read whole', () => {
    const repository = new Repository();
    const parts = ['feature done\n'];
    for (let at = 0; at < 49_900; at += 1) {
      const text = at % 10_000 === 77 ? line(`small ${at}`) : `export const v = ${at};\n`;
      parts.push(`blob\nmark :${at + 1}\ndata ${text.length}\n${text}`);
    }
    parts.push('commit refs/heads/main\nmark :60000\ncommitter A <a@b> 1767225600 +0000\ndata 1\nx\n');
    for (let at = 0; at < 49_900; at += 1) parts.push(`M 100644 :${at + 1} d${at % 50}/f${at}.js\n`);
    parts.push('done\n');
    expect(spawnSync('git', ['fast-import', '--quiet'], { cwd: repository.root, input: parts.join('') }).status).toBe(0);
    const survived = survive(repository.root);
    expect([survived.code, survived.names.length, survived.required]).toEqual([1, 5, []]);
  });
});
