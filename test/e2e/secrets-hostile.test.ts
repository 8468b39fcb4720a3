// Repositories, trees and archives made to break a scan of secrets: spoiled packs, circles, bombs, programs that wait to be run. Each run ends in time and in bounded
// memory, with a result or a gap and never a fault; what could not be read is never passed over as clean.
import { spawnSync } from 'node:child_process';
import { chmodSync, closeSync, existsSync, ftruncateSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Gap } from '#model/gap';
import type { Scan } from '#model/scan';
import { writeZip, type ZipInput } from '../../bench/lib/zip-writer.ts';
import { git, gitIsThere, plant } from '../lib/git.ts';
import { buildIdx, buildPack, copyFrom, entryHeader, insert, oidOf, plantPacks, type Packed, type PackedType } from '../lib/pack-writer.ts';
import { randomFrom } from '../lib/secret-samples.ts';
import { project, temporary } from './run.ts';
import { Repository, sample } from './secret-repository.ts';

const entry = resolve('dist/assay.js');
const timeIsThere = existsSync('/usr/bin/time') && existsSync('/usr/bin/timeout');

interface Survived {
  readonly code: number | null;
  readonly document: Scan;
  readonly required: readonly Gap[];
  readonly gaps: readonly Gap[];
  readonly names: readonly string[];
  /** Peak, MB; 0 where it cannot be told. */
  readonly memory: number;
}

const inside = (folder: string): readonly string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

/** The limit is generous, as machines that test are busy; memory is not. */
function survive(target: string, args: readonly string[] = [], most = 700): Survived {
  const [home, tmp, user, told] = [temporary('home'), temporary('tmp'), temporary('user'), join(temporary('time'), 'time')];
  const before = inside(target);
  const wrapper = timeIsThere ? ['/usr/bin/time', '-o', told, '-f', '%M', 'timeout', '-s', 'KILL', '60'] : [];
  const [program = '', ...more] = [...wrapper, process.execPath, entry, 'secrets', target, '--as-of', '2026-11-22', '-o', 'json', ...args];
  const ran = spawnSync(program, more, { encoding: 'utf8', maxBuffer: 1 << 29, timeout: 70_000, env: { PATH: process.env['PATH'] ?? '', ASSAY_HOME: home, TMPDIR: tmp, HOME: user, NO_COLOR: '1' } });
  const what = `${args.join(' ')} ${ran.stderr}`;
  expect([0, 1, 3], what).toContain(ran.status);
  expect(inside(target), 'nothing is written').toEqual(before);
  expect([...inside(tmp), ...inside(user)]).toEqual([]);
  const memory = timeIsThere ? Math.round(Number(readFileSync(told, 'utf8').trim().split('\n').at(-1)) / 1024) : 0;
  expect(memory, what).toBeLessThan(most);
  const document = JSON.parse(ran.stdout) as Scan;
  const gaps = document.coverage.flatMap((row) => ('gaps' in row ? (row.gaps ?? []) : []));
  return { code: ran.status, document, gaps, required: gaps.filter(({ required }) => required), names: document.findings.map(({ places }) => places[0]?.file ?? '').sort(), memory };
}

/** Clean means that everything was read: fewer findings than there are must have a reason. */
function isHonest({ code, gaps, required, names }: Survived, expected: number, what: string): void {
  // What says that it is too large is noted; all else is required.
  const limits = gaps.filter((gap) => gap.what === 'limit');
  if (names.length < expected) expect([...required, ...limits], what).not.toEqual([]);
  if (names.length === 0 && limits.length === 0 && expected > 0) expect(code, what).toBe(3);
}

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

function zip(inputs: Iterable<ZipInput>): Buffer {
  const path = join(temporary('zip'), 'made.zip');
  writeZip(path, inputs);
  return readFileSync(path);
}

function tarHeader(name: string, size: string): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write('0000644\0', 100);
  header.write(size, 124);
  header.write('0', 156);
  header.write('ustar\x0000', 257);
  header.fill(' ', 148, 156);
  header.write(`${header.reduce((sum, byte) => sum + byte, 0).toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

describe('a tree', () => {
  it.skipIf(process.platform === 'win32')('of odd files is read as far as it goes, and no further', () => {
    const root = project({ 'ok.js': line('beside'), 'sub/x.txt': 'x\n' });
    symlinkSync('..', join(root, 'sub/up'));
    symlinkSync('loop-b', join(root, 'loop-a'));
    symlinkSync('loop-a', join(root, 'loop-b'));
    symlinkSync('/dev/zero', join(root, 'zero'));
    symlinkSync('/etc/passwd', join(root, 'passwd'));
    spawnSync('mkfifo', [join(root, 'pipe.js')]);
    const sparse = openSync(join(root, 'sparse.bin'), 'w');
    ftruncateSync(sparse, 10 * 1024 ** 3);
    closeSync(sparse);
    for (const name of [Buffer.from('new\nline.js'), Buffer.from('bell\u0007\u001b[31m.js'), Buffer.from([0xff, 0xfe, 0x2e, 0x6a, 0x73]), Buffer.from('\u202etxt.js'), Buffer.from(`${'n'.repeat(250)}.js`)]) writeFileSync(Buffer.concat([Buffer.from(`${root}/`), name]), line(name.toString('hex')));
    const survived = survive(root);
    expect(survived.code).toBe(1);
    expect(survived.names).toContain('ok.js');
    expect(survived.names.length).toBeGreaterThanOrEqual(5);
    // What could not be opened by its name, the pipe and the large file are told.
    expect(survived.gaps.some(({ where, what }) => where.file === 'sparse.bin' && what === 'limit')).toBe(true);
    expect(survived.gaps.some(({ where }) => (where.file ?? '').includes('\ufffd'))).toBe(true);
    expect(survived.gaps.length + survived.document.coverage.flatMap((row) => ('leftOut' in row ? (row.leftOut ?? []) : [])).length).toBeGreaterThanOrEqual(3);
  });

  it('of archives of death has gaps for them, and finds what stands beside', () => {
    const zeros = Buffer.alloc(64 * 1024 * 1024);
    const bomb = { packed: { bytes: deflateRawSync(zeros), crc: 0, size: zeros.length } };
    const nested = (depth: number): Buffer => (depth === 0 ? Buffer.from(line('nested')) : zip([{ name: 'again.zip', data: nested(depth - 1) }, { name: 'also.zip', data: nested(depth - 1) }]));
    const files: Record<string, string | Uint8Array> = {
      'beside.js': line('beside'),
      'bomb.zip': zip(Array.from({ length: 40 }, (_, at) => ({ name: `b${at}`, data: '', ...bomb }))),
      'quine.zip': nested(7),
      'many.zip': zip(Array.from({ length: 65_000 }, (_, at) => ({ name: `e${at}`, data: 'x', stored: true }))),
      'overlap.zip': zip(Array.from({ length: 300 }, (_, at) => ({ name: `o${at}`, data: line('overlap').repeat(20), claim: { offset: 0, size: 2 ** 31 } }))),
      'wrong.tar': Buffer.concat([tarHeader('a.env', '77777777777\0'), Buffer.from(line('tar')), tarHeader('b', 'notoctal\0'), tarHeader('c', '\x80\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff'), Buffer.alloc(1024)]),
      'zeros.gz': gzipSync(zeros), 'twice.gz': gzipSync(gzipSync(zeros)), 'cut.gz': gzipSync(zeros).subarray(0, 1000), 'many.gz': Buffer.concat(Array.from({ length: 20_000 }, () => gzipSync(''))),
    };
    const survived = survive(project(files));
    expect(survived.code).toBe(1);
    expect(survived.names).toContain('beside.js');
    for (const name of ['bomb.zip', 'quine.zip', 'many.zip', 'overlap.zip', 'wrong.tar', 'zeros.gz', 'twice.gz', 'cut.gz']) expect([name, survived.gaps.some(({ where }) => (where.file ?? '').startsWith(name))]).toEqual([name, true]);
  });

  it('of a huge line and of a hundred thousand credentials is read whole', () => {
    const root = project({ 'small.js': line('beside') });
    const huge = Buffer.alloc(95 * 1000 * 1000, 'abcdefgh ijk=lmn"op');
    huge.write(` token = '${sample('huge')}' `, huge.length - 1000);
    writeFileSync(join(root, 'huge.txt'), huge);
    const survived = survive(root);
    expect([survived.code, survived.names]).toEqual([1, ['huge.txt', 'small.js']]);
    truncateSync(join(root, 'huge.txt'), 0);
    writeFileSync(join(root, 'many.txt'), Array.from({ length: 100_000 }, (_, at) => `T${at}=${sample(`many ${at}`, 'gsk_<<alnum:52>>')}\n`).join(''));
    expect(statSync(join(root, 'many.txt')).size).toBeGreaterThan(6_000_000);
    const many = survive(root, ['--tree-only'], 1500);
    expect(many.names.length).toBe(100_001);
    plant(root, { 'line.txt': Array.from({ length: 4_000 }, (_, at) => sample(`one line ${at}`, 'gsk_<<alnum:52>>')).join(' ') });
    rmSync(join(root, 'many.txt'));
    expect(survive(root, ['--tree-only'], 1500).names.length).toBe(4_001);
  });
});
