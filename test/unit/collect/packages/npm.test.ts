import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bareSpec, gitAddress } from '#collect/packages/lib/js-address';
import { hashesOfIntegrity } from '#collect/packages/lib/js-integrity';
import { aliasOf, isPackageName, rangeOf } from '#collect/packages/lib/js-manifest';
import { registriesOf } from '#collect/packages/lib/js-npmrc';
import { joinPath } from '#collect/packages/lib/js-paths';
import { sourceOfAddress } from '#collect/packages/lib/js-source';
import { createTree, isSoundLocation, lookUp, nameAt } from '#collect/packages/lib/npm-tree';
import { parser as bunLock } from '#collect/packages/bun-lock';
import { parser as npmLock } from '#collect/packages/npm-lock';
import { expectLinear } from '../../../lib/growth.ts';

const secret = ['hunter', '2'].join('');

describe('addresses', () => {
  it.each([
    [`https://bot:${secret}@host.example/a/b.tgz`, 'https://host.example/a/b.tgz'],
    [`https://${secret}@host.example:8443/a.tgz?auth=${secret}#frag`, 'https://host.example:8443/a.tgz#frag'],
    [`https://a:${secret}@b@host.example/x`, 'https://host.example/x'],
    [`git+https://${secret}:x-oauth-basic@host.example/a.git#semver:^1`, 'git+https://host.example/a.git#semver:^1'],
    [`github:user:${secret}@owner/name`, 'github:owner/name'],
    [`user:${secret}@git.example.com:team/a.git`, 'ssh://git.example.com/team/a.git'],
    ['npm:@scope/name@^1.0.0', 'npm:@scope/name@^1.0.0'],
    ['workspace:^', 'workspace:^'],
    ['>=1 <2 || ~3.1', '>=1 <2 || ~3.1'],
  ])('%# loses what is secret', (spec, bare) => {
    expect(bareSpec(spec)).toBe(bare);
    expect(bareSpec(spec)).not.toContain(secret);
  });

  const sha = '0123456789abcdef0123456789abcdef01234567';
  it.each([
    [`git+ssh://git@github.com/o/n.git#${sha}`, { url: 'git+ssh://github.com/o/n.git', commit: sha }],
    [`git@github.com:o/n.git#${sha}`, { url: 'ssh://github.com/o/n.git', commit: sha }],
    [`gitlab:o/n#${sha}`, { url: 'https://gitlab.com/o/n.git', commit: sha }],
    [`https://github.com/o/n.git#commit=${sha}`, { url: 'https://github.com/o/n.git', commit: sha }],
    [`https://codeload.github.com/o/n/tar.gz/${sha}`, { url: 'https://github.com/o/n.git', commit: sha }],
    ['git://host.example/n#main', { url: 'git://host.example/n' }],
    ['https://host.example/n.tgz', undefined],
    ['^1.0.0', undefined],
  ])('%s as git', (text, expected) => {
    expect(gitAddress(text)).toEqual(expected);
  });

  it.each([
    ['https://registry.npmjs.org/a/-/a-1.0.0.tgz', { type: 'registry', public: true }],
    ['http://REGISTRY.npmjs.org:80/a/-/a-1.0.0.tgz', { type: 'registry', public: true }],
    ['https://registry.npmjs.org.evil.example/a/-/a-1.0.0.tgz', { type: 'registry', public: false, url: 'https://registry.npmjs.org.evil.example/' }],
    ['https://registry.npmjs.org@evil.example/npm/a/-/a-1.0.0.tgz', { type: 'registry', public: false, url: 'https://evil.example/npm/' }],
    ['https://npm.pkg.example/download/a/1.0.0/abc', { type: 'registry', public: false, url: 'https://npm.pkg.example/' }],
    ['file:../a.tgz', { type: 'file', path: 'a.tgz' }],
    ['file:/home/me/a.tgz', { type: 'file', path: '/home/me/a.tgz' }],
    ['ftp://host.example/a.tgz', { type: 'unknown' }],
    ['nonsense', { type: 'unknown' }],
  ])('%s comes from where it says', (address, source) => {
    expect(sourceOfAddress(address, 'a', 'sub', () => false)).toEqual(source);
  });
});

describe('small readers', () => {
  it('turns every digest of an integrity text into hex, and nothing else', () => {
    for (const algorithm of ['md5', 'sha1', 'sha256', 'sha384', 'sha512']) {
      for (const text of ['', 'a', 'assay', 'x'.repeat(99)]) {
        const hash = createHash(algorithm).update(text).digest();
        expect(hashesOfIntegrity(`${algorithm}-${hash.toString('base64')}?opt`)).toEqual([{ algorithm, value: hash.toString('hex') }]);
      }
    }
    expect(hashesOfIntegrity('sha512-short sha999-AAAA plain sha1-!!!!')).toEqual([]);
    expect(hashesOfIntegrity(' '.repeat(5000))).toEqual([]);
  });

  it('takes aliases apart', () => {
    expect(aliasOf('npm:@s/n@^1')).toEqual({ name: '@s/n', range: '^1' });
    expect(aliasOf('npm:n')).toEqual({ name: 'n', range: '*' });
    expect(aliasOf('^1')).toBeUndefined();
    expect(['npm:n@~2', '', '  1.x '].map(rangeOf)).toEqual(['~2', '*', '1.x']);
  });

  it('knows package names', () => {
    expect(['a', '@s/n', 'JSONStream', '__proto__', '.hidden'].every(isPackageName)).toBe(true);
    expect(['', '@s', '@s/', 'a/b', '..', '.', 'a b', '@/n', 'x'.repeat(300)].some(isPackageName)).toBe(false);
  });

  it('lets the nearest .npmrc, and in it the last word, choose the registry', () => {
    const registryOf = registriesOf(['@a:registry=https://one.example/\n@a:registry=https://two.example/\n', `registry=https://x:${secret}@three.example/\n@a:registry=https://four.example\n//three.example/:_authToken=${secret}`]);
    expect(registryOf('@a/x')).toEqual({ type: 'registry', url: 'https://two.example/', public: false });
    expect(registryOf('@b/x')).toEqual({ type: 'registry', url: 'https://three.example/', public: false });
    expect(registriesOf([])('x')).toEqual({ type: 'registry', public: true });
  });

  it('joins paths inside of the target only', () => {
    expect([joinPath('a/b', '../c/./d'), joinPath('', 'x'), joinPath('a', '..')]).toEqual(['a/c/d', 'x', '']);
    expect([joinPath('a', '../..'), joinPath('a', '/etc'), joinPath('a', 'C:/x'), joinPath('a', '~/x')]).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe('the tree of install paths', () => {
  it('finds the nearest copy, and never one beside or below', () => {
    const tree = createTree();
    for (const location of ['node_modules/a', 'node_modules/@s/b', 'node_modules/a/node_modules/@s/b', 'packages/x', 'packages/x/node_modules/c', '../out', '../out/node_modules/d']) tree.at(location);
    const found = (from: string, name: string): string | undefined => lookUp(tree.at(from), name)?.location;
    expect(found('node_modules/a', '@s/b')).toBe('node_modules/a/node_modules/@s/b');
    expect(found('node_modules/a/node_modules/@s/b', '@s/b')).toBe('node_modules/a/node_modules/@s/b');
    expect(found('', '@s/b')).toBe('node_modules/@s/b');
    expect(found('packages/x', 'c')).toBe('packages/x/node_modules/c');
    expect(found('packages/x', 'a')).toBe('node_modules/a');
    expect(found('', 'c')).toBeUndefined();
    expect(found('../out', 'd')).toBe('../out/node_modules/d');
    expect(found('../out', 'a')).toBeUndefined();
  });

  it('tells names from locations, and sound locations from others', () => {
    expect(['node_modules/a', 'node_modules/a/node_modules/@s/b', 'packages/x', 'x_node_modules/a', 'node_modules/a/lib'].map(nameAt)).toEqual(['a', '@s/b', undefined, undefined, undefined]);
    expect(['', 'a', '../a', '../../a/b', 'node_modules/..a', 'node_modules/a..'].every(isSoundLocation)).toBe(true);
    expect(['/a', 'a/', 'a//b', 'a\\b', 'c:/a', 'a/../b', './a', 'a/.', '../a/../b', 'x'.repeat(5000), 'a/'.repeat(300) + 'b'].some(isSoundLocation)).toBe(false);
  });
});

const npmParse = (text: string): unknown => npmLock.parse('package-lock.json', new Map([['package-lock.json', text]]));

describe('hostile lockfiles', () => {
  const v3 = (packages: Record<string, unknown>): string => JSON.stringify({ lockfileVersion: 3, packages: { '': {}, ...packages } });
  const list = (n: number): number[] => Array.from({ length: n }, (_, index) => index);

  it.each<[string, (n: number) => string]>([
    ['many packages that all depend on one another’s neighbor', (n) => v3(Object.fromEntries(list(n).map((i) => [`node_modules/p${i}`, { version: '1.0.0', dependencies: { [`p${(i + 1) % n}`]: '1' } }])))],
    ['one package with many dependencies at the end of a long path', (n) => v3({ [list(60).map((i) => `node_modules/p${i}`).join('/')]: { version: '1.0.0', dependencies: Object.fromEntries(list(n).map((i) => [`d${i}`, '1'])) } })],
    ['a cycle of links', (n) => v3(Object.fromEntries(list(n).map((i) => [`node_modules/p${i}`, { link: true, resolved: `node_modules/p${(i + 1) % n}` }])))],
    ['very long names', (n) => v3(Object.fromEntries(list(20).map((i) => [`node_modules/${i}${'x'.repeat(n)}`, { version: '1.0.0' }])))],
    ['very long addresses', (n) => v3({ 'node_modules/a': { version: '1.0.0', resolved: `https://${'@:/?#'.repeat(n)}`, integrity: 'sha512-'.repeat(n) } })],
  ])('npm: %s, in linear time', (_, make) => {
    expectLinear(_, make, npmParse, 3000);
  });

  it('npm: a version 1 lockfile nested to the cap and with huge names stays small', () => {
    const name = 'x'.repeat(200);
    const nest = (depth: number): string => (depth === 0 ? '{}' : `{"${name}": {"version": "1.0.0", "dependencies": ${nest(depth - 1)}}}`);
    const parsed = npmLock.parse('package-lock.json', new Map([['package-lock.json', `{"lockfileVersion": 1, "dependencies": ${nest(200)}}`]]));
    expect(parsed.packages.length).toBe(19);
    expect(parsed.gaps.map((gap) => gap.what)).toEqual(['unparsable']);
  });

  it('bun: deep keys and many nested copies, in linear time', () => {
    const make = (n: number): string => `{"lockfileVersion": 1, "workspaces": {"": {}}, "packages": {${list(n).map((i) => `"a/b/c${i}/d": ["d@1.0.0", "", {"dependencies": {"e${i}": "1"}}, ""]`).join(',')}, "${'x/'.repeat(n)}y": []}}`;
    expectLinear('bun', make, (text) => bunLock.parse('bun.lock', new Map([['bun.lock', text]])), 10_000);
  });
});
