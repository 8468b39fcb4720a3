// Reading: bounds, links, pipes, vanished and foreign paths; the single-file tree; where Assay's own folder is.
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { singleFile } from '#collect/files/single';
import { walkFolder } from '#collect/files/walk';
import { readBounded, reasonOf } from '#kit/io/fs';
import { assayHome } from '#kit/io/home';
import { plant } from '../../lib/git.ts';
import { plantPipe, tempFolder } from '../../lib/temp.ts';

describe('readBounded', () => {
  it('reads up to the bound and not a byte more', () => {
    const root = tempFolder();
    plant(root, { a: '12345', empty: '' });
    expect(readBounded(join(root, 'a'), 5)).toEqual({ ok: true, value: Buffer.from('12345') });
    expect(readBounded(join(root, 'a'), 4)).toMatchObject({ ok: false, error: { what: 'limit' } });
    expect(readBounded(join(root, 'empty'), 0)).toMatchObject({ ok: true, value: { length: 0 } });
  });

  it.skipIf(process.platform !== 'linux')('reads and bounds files that do not say how large they are', () => {
    expect(readBounded('/proc/self/status', 1_000_000)).toMatchObject({ ok: true });
    expect(readBounded('/proc/self/status', 10)).toMatchObject({ ok: false, error: { what: 'limit' } });
  });

  it('refuses links, folders, pipes and devices at once', () => {
    const root = tempFolder();
    plant(root, { a: '1' });
    symlinkSync('a', join(root, 'link'));
    plantPipe(join(root, 'pipe'));
    for (const [path, why] of [['link', /link/], ['.', /folder/], ['pipe', /pipe/], ['/dev/zero', /device/]] as const) {
      expect(readBounded(resolve(root, path), 10)).toMatchObject({ ok: false, error: { what: 'unreadable', why: expect.stringMatching(why) as string } });
    }
    expect(readBounded(join(root, 'a/b'), 10)).toMatchObject({ ok: false, error: { what: 'missing' } });
    expect(readBounded(join(root, 'pipe/b'), 10)).toMatchObject({ ok: false, error: { what: 'missing' } });
  });

  it('takes permission for a reason and a bug for a bug', () => {
    expect(reasonOf(Object.assign(new Error('x'), { code: 'EACCES' }))).toEqual({ what: 'denied', why: 'permission denied' });
    expect(() => reasonOf(new TypeError('x'))).toThrow('x');
  });
});

describe('Tree.read', () => {
  it('reads entries only, and says what has changed since the walk', async () => {
    const root = tempFolder();
    plant(root, { a: '123', gone: '', later: '', '.gitignore': 'hidden', hidden: '' });
    const tree = walkFolder(root, { excludes: [], installed: false });
    rmSync(join(root, 'gone'));
    rmSync(join(root, 'later'));
    symlinkSync('a', join(root, 'later'));
    expect(await tree.read('a', 3)).toEqual({ ok: true, value: Buffer.from('123') });
    expect(await tree.read('a', 2)).toMatchObject({ ok: false, error: { where: { file: 'a' }, what: 'limit', required: true } });
    for (const [path, what] of [['hidden', 'missing'], ['../a', 'missing'], ['gone', 'missing'], ['later', 'unreadable'], ['__proto__', 'missing']] as const) {
      expect(await tree.read(path, 10)).toMatchObject({ ok: false, error: { where: { file: path }, what } });
    }
  });
});

describe('singleFile', () => {
  it('lists the file and reads companions inside of its folder', async () => {
    const root = tempFolder();
    plant(root, { 'outside.txt': '0', 'p/lock': '1', 'p/package.json': '2', 'p/more/base.txt': '3' });
    symlinkSync('..', join(root, 'p/up'));
    symlinkSync('../outside.txt', join(root, 'p/link.txt'));
    symlinkSync('p/lock', join(root, 'lock'));
    const tree = singleFile(join(root, 'p/lock'));
    expect(tree.entries).toEqual([{ path: 'lock' }]);
    const text = async (path: string): Promise<string> => {
      const read = await tree.read(path, 10);
      return read.ok ? Buffer.from(read.value).toString() : read.error.what;
    };
    expect(await Promise.all(['lock', 'package.json', 'more/base.txt'].map(text))).toEqual(['1', '2', '3']);
    expect(await Promise.all(['../outside.txt', 'more/../../outside.txt', 'up/outside.txt', 'link.txt', 'absent', 'no/where', '/etc/hostname'].map(text)))
      .toEqual(['missing', 'missing', 'missing', 'unreadable', 'missing', 'missing', 'missing']);
    expect(await singleFile(join(root, 'lock')).read('lock', 10)).toMatchObject({ ok: true });
    expect(await singleFile(join(root, 'absent')).read('absent', 10)).toMatchObject({ ok: false, error: { what: 'missing', required: true } });
  });
});

describe('assayHome', () => {
  it('is $ASSAY_HOME, else the cache folder of the platform', () => {
    expect(assayHome({ ASSAY_HOME: '/x' }, 'linux', '/h')).toBe('/x');
    expect(assayHome({ ASSAY_HOME: 'x' }, 'linux', '/h')).toBe(resolve('x'));
    expect(assayHome({ ASSAY_HOME: '', XDG_CACHE_HOME: '/c' }, 'linux', '/h')).toBe('/c/assay');
    expect(assayHome({ XDG_CACHE_HOME: 'relative' }, 'linux', '/h')).toBe('/h/.cache/assay');
    expect(assayHome({}, 'darwin', '/h')).toBe('/h/Library/Caches/assay');
    expect(assayHome({ LOCALAPPDATA: '/l' }, 'win32', '/h')).toBe('/l/assay');
  });
});

it('leaves a folder that appears where a file was to its gap', async () => {
  const root = tempFolder();
  plant(root, { a: '' });
  const tree = walkFolder(root, { excludes: [], installed: false });
  rmSync(join(root, 'a'));
  mkdirSync(join(root, 'a'));
  writeFileSync(join(root, 'a/b'), '');
  expect(await tree.read('a', 10)).toMatchObject({ ok: false, error: { what: 'unreadable', why: 'it is a folder' } });
});
