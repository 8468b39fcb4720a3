// What is staged, beside what git says is staged: every shape of index and of object store that git makes; and indexes and objects that are damaged.
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findRepository } from '#collect/git/read-repository';
import { listStaged, type Staged } from '#collect/git/staged/list-staged';
import { openObjects } from '#collect/git/staged/open-objects';
import { readWholeIndex } from '#collect/git/staged/split-index';
import { git, gitIsThere, plant } from '../../../lib/git.ts';
import { tempFolder } from '../../../lib/temp.ts';

const before = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`f${at % 6}/g${at % 3}/h${at}.txt`, `${'a line that is the same in all of them\n'.repeat(20)}${at}\n`]));

function repository(format = 'sha1', files: Readonly<Record<string, string>> = before): string {
  const root = tempFolder();
  git(root, 'init', '-q', `--object-format=${format}`);
  plant(root, files);
  git(root, 'add', '.');
  git(root, 'commit', '-qm', 'first');
  return root;
}

/** All sorts of changes at once. */
function change(root: string): void {
  plant(root, { 'f1/g1/h1.txt': 'changed\n', 'new/deep/er/file.txt': 'new\n', 'f2.txt': 'beside a folder\n', 'später/ü.txt': 'not ASCII\n' });
  git(root, 'mv', 'f0/g0/h0.txt', 'f0/moved.txt');
  git(root, 'rm', '-q', 'f3/g0/h3.txt');
  symlinkSync('f2.txt', join(root, 'link'));
  git(root, 'add', '.');
  git(root, 'update-index', '--add', '--cacheinfo', `160000,${git(root, 'rev-parse', 'HEAD').trim()},module`);
  git(root, 'update-index', '--chmod=+x', 'f4/g1/h4.txt');
  plant(root, { 'announced.txt': 'not yet\n', 'f1/g1/h7.txt': 'not staged\n' });
  git(root, 'add', '-N', 'announced.txt');
}

/** Git's own answer: path and id of every regular file that is added or whose content is new in its place. */
function asGitSays(root: string): string[] {
  const head = git(root, 'rev-parse', '--verify', '-q', 'HEAD^{tree}').trim();
  const fields = git(root, 'diff-index', '--cached', '-z', '--no-renames', '--no-abbrev', '--ita-invisible-in-index', head).split('\0');
  const out: string[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [, to = '', oldOid, oid = '', status] = (fields[at] ?? '').slice(1).split(' ');
    if (status !== 'D' && (to === '100644' || to === '100755') && oldOid !== oid) out.push(`${oid} ${fields[at + 1]}`);
  }
  return out.sort();
}

const listOf = ({ files }: Staged): string[] => files.map(({ path, oid }) => `${oid} ${path}`).sort();

async function staged(root: string): Promise<Staged> {
  const repo = findRepository(root);
  if (repo === undefined) throw new Error('no repository');
  const objects = openObjects(repo);
  try {
    const read = readWholeIndex(join(repo.gitDir, 'index'), repo.gitDir, repo.format);
    if (!read.ok) throw new Error(read.error.why);
    const listed = await listStaged(repo, read.value, objects);
    if (!listed.ok) throw new Error(listed.error.why);
    for (const { oid, path } of listed.value.files) {
      const blob = await objects.read(oid, 'blob', 1 << 20);
      expect(blob.ok, path).toBe(true);
    }
    return listed.value;
  } finally {
    objects.close();
  }
}

describe.skipIf(!gitIsThere)('what is staged', () => {
  it.each([['sha1', 2], ['sha1', 4], ['sha256', 3], ['sha256', 4]] as const)('is what git says, %s, index version %i', async (format, version) => {
    const root = repository(format);
    git(root, 'update-index', '--index-version', String(version));
    change(root);
    const found = await staged(root);
    expect(listOf(found)).toEqual(asGitSays(root));
    expect(found.files.map(({ path }) => path)).toEqual(expect.arrayContaining(['f0/moved.txt', 'new/deep/er/file.txt', 'später/ü.txt']));
    expect(found).toMatchObject({ links: ['link'], submodules: ['module'], gaps: [] });
  });
  it('is nothing after a commit, and all of the index before the first one', async () => {
    const root = repository();
    expect((await staged(root)).files).toEqual([]);
    const fresh = tempFolder();
    git(fresh, 'init', '-q');
    plant(fresh, before);
    git(fresh, 'add', '.');
    expect((await staged(fresh)).files.map(({ path }) => path).sort()).toEqual(Object.keys(before).sort());
  });
  it('is found in packs, with deltas and without loose objects', async () => {
    const root = repository();
    git(root, 'commit', '-q', '--allow-empty', '-m', 'second');
    change(root);
    git(root, 'repack', '-qadf', '--depth=50', '--window=50');
    git(root, 'prune-packed');
    git(root, 'add', '-f', '.');
    const expected = asGitSays(root);
    expect(listOf(await staged(root))).toEqual(expected);
    // Blobs that only the index knows are packed too: as after `git reset --soft`.
    git(root, 'commit', '-qm', 'third');
    git(root, 'gc', '-q');
    git(root, 'reset', '-q', '--soft', 'HEAD~1');
    // The file that is only announced has the id of an empty one.
    expect(readdirSync(join(root, '.git/objects')).filter((name) => name.length === 2)).toEqual(['e6']);
    expect(listOf(await staged(root))).toEqual(asGitSays(root));
  });
  it('is read in a linked worktree, and from borrowed objects', async () => {
    const root = repository();
    const linked = join(tempFolder(), 'linked');
    git(root, 'worktree', 'add', '-q', '-b', 'side', linked);
    change(linked);
    expect(listOf(await staged(linked))).toEqual(asGitSays(linked));
    expect((await staged(root)).files).toEqual([]);
    const shared = join(tempFolder(), 'shared');
    git(root, 'clone', '-q', '--shared', root, shared);
    change(shared);
    expect(listOf(await staged(shared))).toEqual(asGitSays(shared));
  });
  it('is read from a split index', async () => {
    const root = repository();
    git(root, 'update-index', '--split-index');
    change(root);
    git(root, 'rm', '-q', '--cached', 'f5/g2/h5.txt');
    expect(readdirSync(join(root, '.git')).some((name) => name.startsWith('sharedindex.'))).toBe(true);
    expect(listOf(await staged(root))).toEqual(asGitSays(root));
    for (const name of readdirSync(join(root, '.git')).filter((each) => each.startsWith('sharedindex.'))) rmSync(join(root, '.git', name));
    await expect(staged(root)).rejects.toThrow('shared half');
  });
  it('is read from a sparse index', async () => {
    const root = repository();
    plant(root, { 'f5/g2/h5.txt': 'of another commit\n', 'f5/more/x.txt': 'x\n' });
    git(root, 'add', '.');
    git(root, 'commit', '-qm', 'second');
    git(root, 'sparse-checkout', 'init', '--cone', '--sparse-index');
    git(root, 'sparse-checkout', 'set', 'f1');
    plant(root, { 'f1/new.txt': 'new\n' });
    git(root, 'add', 'f1/new.txt');
    expect((await staged(root)).files.map(({ path }) => path)).toEqual(['f1/new.txt']);
    git(root, 'reset', '-q', '--soft', 'HEAD~1');
    expect((await staged(root)).files.map(({ path }) => path).sort()).toEqual(['f1/new.txt', 'f5/g2/h5.txt', 'f5/more/x.txt']);
  });
  it('is both sides of a merge that is not resolved', async () => {
    const root = repository();
    git(root, 'checkout', '-q', '-b', 'other');
    plant(root, { 'f1/g1/h1.txt': 'theirs\n' });
    git(root, 'commit', '-qam', 'theirs');
    git(root, 'checkout', '-q', 'main');
    plant(root, { 'f1/g1/h1.txt': 'ours\n' });
    git(root, 'commit', '-qam', 'ours');
    expect(() => git(root, 'merge', '-q', 'other')).toThrow();
    const found = await staged(root);
    expect(found.files.map(({ oid }) => oid)).toEqual([git(root, 'rev-parse', 'other:f1/g1/h1.txt').trim()]);
    expect(found.gaps).toMatchObject([{ what: 'unresolved', required: false }]);
  });
  it('is more, not less, where HEAD cannot be read', async () => {
    const root = repository();
    change(root);
    const all = git(root, 'ls-files', '-z').split('\0').filter((path) => !['', 'link', 'module', 'announced.txt'].includes(path)).sort();
    rmSync(objectPath(root, git(root, 'rev-parse', 'HEAD').trim()));
    const found = await staged(root);
    expect(found.files.map(({ path }) => path).sort()).toEqual(all);
    expect(found.gaps).toMatchObject([{ where: { subject: 'HEAD' }, required: false }]);
  });
});

const objectPath = (root: string, oid: string): string => join(root, '.git/objects', oid.slice(0, 2), oid.slice(2));

describe.skipIf(!gitIsThere)('an object that is not what it should be', () => {
  const read = async (root: string, oid: string, maxBytes = 1 << 20, type: 'blob' | 'tree' = 'blob') => {
    const repo = findRepository(root);
    if (repo === undefined) throw new Error('no repository');
    const objects = openObjects(repo);
    const answer = await objects.read(oid, type, maxBytes);
    objects.close();
    return answer;
  };
  it('is a reason: missing, too large, of another type, damaged, lying about its id or its size', async () => {
    const root = repository();
    plant(root, { x: 'x'.repeat(100_000) });
    git(root, 'add', 'x');
    const oid = git(root, 'rev-parse', ':x').trim();
    const path = objectPath(root, oid);
    expect(existsSync(path)).toBe(true);
    expect(await read(root, oid)).toMatchObject({ ok: true });
    expect(await read(root, oid, 99_999)).toMatchObject({ error: { what: 'limit' } });
    expect(await read(root, oid, 1 << 20, 'tree')).toMatchObject({ error: { what: 'unparsable' } });
    expect(await read(root, '0'.repeat(40))).toMatchObject({ error: { what: 'missing' } });
    expect(await read(root, '../../../etc/passwd')).toMatchObject({ error: { what: 'unparsable' } });
    const whole = readFileSync(path);
    for (const bytes of [Buffer.alloc(0), Buffer.from('no zlib'), whole.subarray(0, 40), deflateSync('blob 3\0abcd'), deflateSync('blob 1\0a'), deflateSync('blub 1\0a'), deflateSync(Buffer.concat([Buffer.from('blob 9\0'), Buffer.alloc(1 << 16)]))]) {
      rmSync(path, { force: true });
      writeFileSync(path, bytes);
      expect(await read(root, oid)).toMatchObject({ ok: false, error: { what: 'unparsable' } });
    }
    expect(await read(root, oid, 10)).toMatchObject({ ok: false });
  });
  it('in a pack is a reason too, wherever a byte is wrong, and never another content', async () => {
    const root = repository();
    git(root, 'gc', '-q');
    const oid = git(root, 'rev-parse', 'HEAD:f1/g1/h1.txt').trim();
    const folder = join(root, '.git/objects/pack');
    const pack = join(folder, readdirSync(folder).find((name) => name.endsWith('.pack')) ?? '');
    const idx = pack.replace('.pack', '.idx');
    const good = await read(root, oid);
    expect(good.ok).toBe(true);
    for (const file of [pack, idx]) {
      const bytes = readFileSync(file);
      rmSync(file, { force: true });
      for (let at = 8; at < bytes.length; at += Math.ceil(bytes.length / 60)) {
        const bad = Buffer.from(bytes);
        bad[at] = (bad[at] ?? 0) ^ 0xff;
        writeFileSync(file, bad);
        const answer = await read(root, oid);
        if (answer.ok) expect(answer.value).toEqual(good.ok && good.value);
      }
      writeFileSync(file, bytes.subarray(0, bytes.length >> 1));
      expect((await read(root, oid)).ok && file === idx).toBe(false);
      rmSync(file);
      writeFileSync(file, bytes);
    }
  });
});

it.skipIf(!gitIsThere)('a split index that is damaged is a reason, or at least no fault', () => {
  const root = repository();
  git(root, 'config', 'index.skipHash', 'true');
  git(root, 'update-index', '--split-index');
  change(root);
  const file = join(root, '.git/index');
  const bytes = readFileSync(file);
  bytes.fill(0, bytes.length - 20);
  for (let at = 12; at < bytes.length - 20; at += 5) {
    const bad = Buffer.from(bytes);
    bad[at] = (bad[at] ?? 0) ^ 0x5a;
    writeFileSync(file, bad);
    expect(() => readWholeIndex(file, join(root, '.git'), 'sha1')).not.toThrow();
  }
  appendFileSync(file, 'x');
  expect(readWholeIndex(file, join(root, '.git'), 'sha1').ok).toBe(false);
});
