import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parser as lock } from '#collect/packages/cargo-lock';
import { parser as manifest } from '#collect/packages/cargo-toml';
import { activeOptionals } from '#collect/packages/lib/cargo-features';
import { declaredSource, lockSource } from '#collect/packages/lib/cargo-source';
import { compileGlob } from '#kit/text/glob';
import { expectLinear } from '../../../lib/growth.ts';

describe('sources', () => {
  const sha = '0123456789abcdef0123456789abcdef01234567';
  it.each([
    ['registry+https://github.com/rust-lang/crates.io-index', { type: 'registry', public: true }],
    ['sparse+https://index.crates.io/', { type: 'registry', public: true }],
    ['registry+sparse+https://index.crates.io/', { type: 'registry', public: true }],
    ['registry+http://evil.example/rust-lang/crates.io-index', { type: 'registry', url: 'http://evil.example/rust-lang/crates.io-index', public: false }],
    ['registry+https://github.com/rust-lang/crates.io-index-copy', { type: 'registry', url: 'https://github.com/rust-lang/crates.io-index-copy', public: false }],
    ['registry+file:///srv/index', { type: 'registry', url: 'file:///srv/index', public: false }],
    [`git+https://user:pass@host.example/a.git?tag=v1&x=pass#${sha}`, { type: 'git', url: 'https://host.example/a.git', commit: sha }],
    ['git+ssh://git@github.com/a/b', { type: 'git', url: 'ssh://github.com/a/b' }],
    ['path+file:///home/me/a', { type: 'file', path: '/home/me/a' }],
    ['local-registry+file:///srv', { type: 'registry', public: false }],
    ['nonsense', { type: 'unknown' }],
    ['', { type: 'unknown' }],
  ])('of a lockfile: %j', (text, source) => {
    expect(lockSource(text)).toEqual(source);
  });

  it.each([
    [{ version: '1' }, { type: 'registry', public: true }],
    [{ registry: 'acme' }, { type: 'registry', public: false }],
    [{ registry: 'crates-io' }, { type: 'registry', public: true }],
    [{ 'registry-index': 'sparse+https://user@crates.example/index?k=v' }, { type: 'registry', url: 'https://crates.example/index', public: false }],
    [{ git: 'git@host.example:a/b.git', rev: 'ABCDEF1' }, { type: 'git', url: 'ssh://host.example/a/b.git', commit: 'abcdef1' }],
    [{ git: 'https://host.example/a', rev: 'main' }, { type: 'git', url: 'https://host.example/a' }],
    [{ path: '../b', version: '1' }, { type: 'file', path: 'b' }],
    [{ path: '../../b' }, { type: 'file', path: '../../b' }],
  ])('of a manifest: %j', (fields, source) => {
    expect(declaredSource(new Map(Object.entries(fields)), 'a')).toEqual(source);
  });
});

describe('features', () => {
  it.each([
    [{}, [], []],
    [{ default: ['dep:a', 'b', 'c/x', 'd?/x', 'more'], more: ['e', 'default'] }, ['a', 'b', 'c', 'e'], ['d']],
    [{ a: ['b'], b: ['a'] }, [], ['a', 'b']],
    [{ default: 'text' }, [], ['t']],
  ])('%j turns on %j and not %j', (features, on, off) => {
    const active = activeOptionals(features, ['default']);
    expect([on.filter((each) => !active.has(each)), off.filter((each) => active.has(each))]).toEqual([[], []]);
  });
});

describe('workspaces', () => {
  const root = '[workspace]\nmembers = ["a/*", "b", "../out", "c/*/../..", "!x*", "*", "{a,b}*", "/abs/*", "./d/*/"]\n[workspace.dependencies]\nserde = "1.2"\nlocal = { path = "libs/local" }\n';

  it('asks for members: literal ones by path, others by globs that the collector can read', () => {
    const files = new Map([['w/Cargo.toml', root], ['w/Cargo.lock', '']]);
    const globs = lock.companionGlobs?.('w/Cargo.lock', files) ?? [];
    expect(globs).toEqual(['w/a/*/Cargo.toml', 'w/*/Cargo.toml', 'w/abs/*/Cargo.toml', 'w/d/*/Cargo.toml']);
    for (const glob of globs) expect(() => compileGlob(glob)).not.toThrow();
    expect(lock.parse('w/Cargo.lock', files).wants).toEqual(expect.arrayContaining(['w/b/Cargo.toml', 'out/Cargo.toml']));
  });

  it('lets a manifest without a lockfile inherit from the workspace above it', () => {
    const member = '[package]\nname = "m"\nversion = "1.0.0"\n\n[dependencies]\nserde.workspace = true\nlocal.workspace = true\n';
    const parsed = manifest.parse('w/a/m/Cargo.toml', new Map([['w/a/m/Cargo.toml', member], ['w/Cargo.toml', root]]));
    expect(manifest.companions('w/a/m/Cargo.toml')).toEqual(['w/a/Cargo.toml', 'w/Cargo.toml', 'Cargo.toml']);
    expect(parsed.packages).toMatchObject([{ name: 'serde', range: '1.2', line: 6 }]);
    expect(parsed.gaps).toMatchObject([{ what: 'unresolved', required: false }]);
  });

  it('takes a build dependency for runtime and an unasked optional one for optional', () => {
    const text = '[[package]]\nname = "m"\nversion = "1.0.0"\ndependencies = ["a", "b", "c"]\n' + ['a', 'b', 'c'].map((name) => `[[package]]\nname = "${name}"\nversion = "1.0.0"\nsource = "sparse+https://index.crates.io/"\n`).join('');
    const toml = '[package]\nname = "m"\nversion = "1.0.0"\n[build-dependencies]\na = "1"\n[dependencies]\nb = { version = "1", optional = true }\n[dev-dependencies]\nc = "1"\n';
    const parsed = lock.parse('Cargo.lock', new Map([['Cargo.lock', text], ['Cargo.toml', toml]]));
    expect(parsed.roots?.[0]?.edges.map((edge) => edge.scope)).toEqual(['runtime', 'optional', 'dev']);
    expect(parsed.gaps).toEqual([]);
  });
});

describe('hostile lockfiles', () => {
  const entry = (name: string, version: string, more = ''): string => `[[package]]\nname = "${name}"\nversion = "${version}"\n${more}\n`;
  it.each([
    ['versions of one crate that depend on it', (n: number) => Array.from({ length: n }, (_, i) => entry('a', `1.0.${i}`, 'dependencies = ["a"]')).join('')],
    ['copies of one entry', (n: number) => entry('a', '1.0.0').repeat(n)],
    ['dependencies on nothing', (n: number) => entry('a', '1.0.0', `dependencies = [${'"x", '.repeat(n)}]`)],
  ])('reads %s in linear time', (label, make) => {
    expectLinear(label, make, (text) => lock.parse('Cargo.lock', new Map([['Cargo.lock', text]])), 1_000);
  });

  it('reads a manifest that declares one crate for many targets in linear time', () => {
    const make = (n: number): string => `[package]\nname = "m"\nversion = "1.0.0"\n${Array.from({ length: n }, (_, i) => `[target.t${i}.dependencies]\na = "1.${i}"\n`).join('')}`;
    const locked = entry('m', '1.0.0', 'dependencies = ["a 1.0.0", "a 2.0.0"]') + entry('a', '1.0.0') + entry('a', '2.0.0');
    expectLinear('targets', make, (text) => lock.parse('Cargo.lock', new Map([['Cargo.lock', locked], ['Cargo.toml', text]])), 1_000);
  });
});

const shared = '../shared/projects';
describe.skipIf(!existsSync(shared))('real projects (../shared/projects)', () => {
  it.each(['cargo-ripgrep', 'cargo-noseyparker'])('%s: every entry at its line', (name) => {
    const text = readFileSync(`${shared}/${name}/Cargo.lock`, 'utf8');
    const { packages, gaps } = lock.parse('Cargo.lock', new Map([['Cargo.lock', text], ['Cargo.toml', readFileSync(`${shared}/${name}/Cargo.toml`, 'utf8')]]));
    const entries = [...text.matchAll(/^\[\[package\]\]\nname = "(.+)"\nversion = "(.+)"/gm)].map(([, crate, version]) => `${crate ?? ''} ${version ?? ''}`);
    expect(gaps).toEqual([]);
    expect(entries.length).toBeGreaterThan(60);
    expect(packages.map((each) => `${each.name} ${each.version ?? ''}`)).toEqual(entries);
    expect(packages.map((each) => text.split('\n')[(each.line ?? 0) - 1])).toEqual(entries.map(() => '[[package]]'));
  });
});
