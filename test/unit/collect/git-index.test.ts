// The index reader beside `git ls-files`, in every version and both hashes, and on bytes that mean harm.
import { createHash } from 'node:crypto';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIndex, type GitIndex, type ObjectFormat } from '#collect/git/read-index';
import { treeOfIndex } from '#collect/git/tree-of-index';
import { git, gitIsThere, plant } from '../../lib/git.ts';
import { expectLinear } from '../../lib/growth.ts';
import { tempFolder } from '../../lib/temp.ts';

const files = { 'a/b/c.txt': '1', 'a/b/d.txt': '22', 'a/bc': '333', 'é/ü': '4', 'with space': '5', 'tab\there': '6', [`deep/${'x'.repeat(200)}/y`]: '7', 'b.sh': '#!/bin/sh' };

function repository(format: ObjectFormat, version: number): string {
  const root = tempFolder();
  git(root, 'init', '-q', `--object-format=${format}`);
  plant(root, files);
  symlinkSync('b.sh', join(root, 'link'));
  git(root, 'add', '.');
  git(root, 'update-index', '--chmod=+x', 'b.sh');
  plant(root, { later: '' });
  // Extended flags exist from version 3 on, which git then writes in place of 2.
  if (version > 2) git(root, 'add', '-N', 'later');
  git(root, 'update-index', '--index-version', String(version));
  return root;
}

function parse(root: string, format: ObjectFormat): GitIndex {
  const parsed = parseIndex(readFileSync(join(root, '.git/index')), format);
  if (!parsed.ok) throw new Error(parsed.error.why);
  return parsed.value;
}

describe.skipIf(!gitIsThere)('treeOfIndex', () => {
  it.each(['sha1', 'sha256'] as const)('works out what git write-tree does, %s', (format) => {
    const root = repository(format, 4);
    plant(root, { 'a.x/y': '', 'a-x': '', 'a/b-': '', 'a/b/c/d/e': '', a0: '' });
    git(root, 'add', '.');
    git(root, 'update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(format === 'sha1' ? 40 : 64)},module`);
    expect(treeOfIndex(parse(root, format), format)).toBe(git(root, 'write-tree').trim());
    git(root, 'read-tree', '--empty');
    expect(treeOfIndex(parse(root, format), format)).toBe(git(root, 'write-tree').trim());
  });
});

describe.skipIf(!gitIsThere)('parseIndex beside git', () => {
  it.each([['sha1', 2], ['sha1', 3], ['sha1', 4], ['sha256', 2], ['sha256', 4]] as const)('%s, version %i', (format, version) => {
    const root = repository(format, version);
    const index = parse(root, format);
    expect(index.version).toBe(version);
    const own = index.paths.map((path, i) => {
      const { mode, oid, stage } = index.entry(i);
      return `${mode.toString(8)} ${oid} ${stage}\t${path}`;
    });
    expect(own).toEqual(git(root, 'ls-files', '-z', '--stage').split('\0').filter((line) => line !== ''));
    expect(index.entry(index.paths.indexOf('a/bc')).size).toBe(3);
    expect(index.paths.filter((_, i) => index.entry(i).intentToAdd)).toEqual(version > 2 ? ['later'] : []);
  });

  it('knows the tree that it was written from until something changes', () => {
    const root = repository('sha1', 2);
    expect('tree' in parse(root, 'sha1')).toBe(false);
    git(root, 'commit', '-qm', 'x');
    expect(parse(root, 'sha1').tree).toBe(git(root, 'rev-parse', 'HEAD^{tree}').trim());
    git(root, 'add', 'later');
    expect(parse(root, 'sha1').tree).toBeUndefined();
  });

  it('fails whole on truncated and flipped bytes', () => {
    const bytes = readFileSync(join(repository('sha1', 4), '.git/index'));
    for (let length = 0; length < bytes.length; length += 7) expect(parseIndex(bytes.subarray(0, length), 'sha1').ok).toBe(false);
    fc.assert(fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const broken = Buffer.from(bytes);
      broken[at] = (broken[at] ?? 0) ^ change;
      expect(parseIndex(broken, 'sha1').ok).toBe(false);
    }));
  });
});

/** An index with a correct checksum around any body. */
function forge(version: number, count: number, ...body: Buffer[]): Buffer {
  const head = Buffer.alloc(12);
  head.write('DIRC', 'latin1');
  head.writeUInt32BE(version, 4);
  head.writeUInt32BE(count, 8);
  const content = Buffer.concat([head, ...body]);
  return Buffer.concat([content, createHash('sha1').update(content).digest()]);
}

function entry(path: string, dropped: number | undefined): Buffer {
  const fixed = Buffer.alloc(62);
  fixed.writeUInt32BE(0o100644, 24);
  fixed.writeUInt16BE(Math.min(0xfff, path.length), 60);
  if (dropped !== undefined) return Buffer.concat([fixed, Buffer.from([dropped]), Buffer.from(`${path}\0`)]);
  return Buffer.concat([fixed, Buffer.from(path), Buffer.alloc(8 - ((62 + path.length) % 8))]);
}

describe('parseIndex on forged bytes', () => {
  const whyNot = (bytes: Buffer): string => {
    const parsed = parseIndex(bytes, 'sha1');
    return parsed.ok ? 'ok' : parsed.error.why;
  };

  it('reads what is well made', () => expect(whyNot(forge(2, 2, entry('a', undefined), entry('b', undefined)))).toBe('ok'));

  it.each([
    ['more entries than bytes', forge(2, 0xffffffff, entry('a', undefined)), /more entries/],
    ['no end of path', forge(2, 1, Buffer.alloc(62, 0x41)), /path does not end/],
    ['a prefix longer than the path before', forge(4, 1, entry('a', 100)), /path does not end/],
    ['a way out', forge(2, 1, entry('../../etc/passwd', undefined)), /leads out/],
    ['an absolute path', forge(2, 1, entry('/etc/passwd', undefined)), /leads out/],
    ['version 5', forge(5, 0), /version 5/],
    ['a needed extension', forge(2, 0, Buffer.from('abcd\0\0\0\0', 'latin1')), /extension/],
    ['an endless extension', forge(2, 0, Buffer.from('ABCD\xff\xff\xff\xff', 'latin1')), /longer than/],
    ['half an extension', forge(2, 0, Buffer.from('ABCD', 'latin1')), /ends inside/],
  ])('refuses %s', (_, bytes, why) => expect(whyNot(bytes)).toMatch(why));

  it('passes an optional extension over, and a checksum of zeros', () => {
    expect(whyNot(forge(2, 0, Buffer.from('ABCD\0\0\0\x02xy', 'latin1')))).toBe('ok');
    const bytes = forge(2, 0);
    expect(whyNot(Buffer.concat([bytes.subarray(0, 12), Buffer.alloc(20)]))).toBe('ok');
  });

  it('bounds what shared prefixes unfold to, in linear time', () => {
    const long = entry('x'.repeat(60_000), 0);
    expect(whyNot(forge(4, 6001, long, ...Array.from({ length: 6000 }, () => entry('y', 1))))).toMatch(/limit/);
    expectLinear('entries', (n) => forge(4, n, ...Array.from({ length: n }, (_, i) => entry(`file${i}`, Math.min(1, i)))), (bytes) => parseIndex(bytes, 'sha1'), 20_000);
  });
});
