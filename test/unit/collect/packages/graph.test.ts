import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { LockfileParser, Parsed, ParsedPackage } from '#collect/packages/contract';
import { componentClasses } from '#collect/packages/graph/classes';
import { scopesOf } from '#collect/packages/graph/scopes';
import { toInventory } from '#collect/packages/graph/to-inventory';

type Edge = [to: string, scope?: 'runtime' | 'dev' | 'optional' | 'peer'];

const pack = (key: string, edges: readonly Edge[] = [], changes: Partial<ParsedPackage> = {}): ParsedPackage => {
  const [name = '', version = '1.0.0'] = (key.split('/').at(-1) ?? '').split('@');
  return { key, name, version, source: { type: 'registry', public: true }, hashes: [], edges: edges.map(([to, scope = 'runtime']) => ({ to, scope })), ...changes };
};
const root = (...edges: Edge[]): Parsed['roots'] => [{ file: 'package.json', edges: edges.map(([to, scope = 'runtime']) => ({ to, scope, name: to })) }];
const parser = { id: 'npm-lock', ecosystem: 'npm' } as LockfileParser;
const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

describe('scopes', () => {
  it('is the strongest over all paths, each as strong as its weakest edge', () => {
    const packages = [pack('a', [['c'], ['d', 'optional']]), pack('b', [['c'], ['e']]), pack('c'), pack('d', [['f']]), pack('e'), pack('f'), pack('lost')];
    const scopes = scopesOf({ packages, roots: root(['a'], ['b', 'dev']) ?? [], gaps: [] });
    expect(Object.fromEntries(scopes)).toEqual({ a: 'runtime', b: 'dev', c: 'runtime', d: 'optional', e: 'dev', f: 'optional', lost: 'runtime' });
  });
  it('takes what an entry says of itself where nothing reaches it', () => {
    expect(Object.fromEntries(scopesOf({ packages: [pack('a', [], { scope: 'dev' })], gaps: [] }))).toEqual({ a: 'dev' });
  });
  it('survives cycles', () => {
    const packages = [pack('a', [['b']]), pack('b', [['a']])];
    expect(scopesOf({ packages, roots: root(['a', 'dev']) ?? [], gaps: [] }).get('b')).toBe('dev');
  });
});

describe('classes', () => {
  it('joins copies with equal children and parts copies with different ones, at any depth', () => {
    const packages = [
      pack('a', [['x']]), pack('one/b', [['one/c']]), pack('two/b', [['two/c']]), pack('one/c', [['one/d@1']]), pack('two/c', [['two/d@2']]),
      pack('one/d@1'), pack('two/d@2', [], { version: '2.0.0' }), pack('x'), pack('y/x'),
    ];
    const purls = packages.map((each) => `${each.name}@${each.version ?? ''}`);
    const classes = componentClasses(packages, purls);
    const of = (key: string): number | undefined => classes[packages.findIndex((each) => each.key === key)];
    expect(of('x')).toBe(of('y/x'));
    expect(of('one/c')).not.toBe(of('two/c'));
    expect(of('one/b')).not.toBe(of('two/b'));
  });
  it('is no slower on a long chain of the same name', () => {
    const packages = Array.from({ length: 3000 }, (_, index) => pack(`${index}/a`, index > 0 ? [[`${index - 1}/a`]] : []));
    expect(componentClasses(packages, packages.map(() => 'a@1')).length).toBe(3000);
  });
});

describe('inventory', () => {
  it('merges equal entries, keeps their places and the strongest scope', () => {
    const packages = [pack('node_modules/a', [['node_modules/b/node_modules/c']], { line: 9 }), pack('node_modules/b', [['node_modules/c']]), pack('node_modules/c', [], { line: 5 }), pack('node_modules/b/node_modules/c', [], { line: 2 })];
    const { components } = toInventory(parser, 'web/package-lock.json', { packages, roots: root(['node_modules/a', 'dev'], ['node_modules/b']) ?? [], gaps: [] }, sha256);
    expect(components).toHaveLength(3);
    const c = components.find((each) => each.name === 'c');
    expect(c).toMatchObject({ scope: 'runtime', direct: false, purl: 'pkg:npm/c@1.0.0', places: [{ line: 2 }, { line: 5 }] });
    expect(components.find((each) => each.name === 'a')?.dependsOn).toEqual([c?.id]);
  });
  it('keeps apart what a purl folds: the case of old npm names, and a folder of the project from the published package', () => {
    const packages = [pack('jquery', [], { name: 'jquery' }), pack('jQuery', [], { name: 'jQuery' }), pack('local/jquery', [], { name: 'jquery', source: { type: 'file', path: 'vendor/jquery' } })];
    const { components } = toInventory(parser, 'package-lock.json', { packages, gaps: [] }, sha256);
    expect(components.map(({ name, source }) => [name, source.type])).toEqual([['jquery', 'registry'], ['jQuery', 'registry'], ['jquery', 'file']]);
    expect(new Set(components.map(({ id }) => id)).size).toBe(3);
  });
  it('merges spellings that the registry holds equal', () => {
    const packages = [pack('one', [], { name: 'Zope_Interface' }), pack('two', [], { name: 'zope-interface' })];
    expect(toInventory({ id: 'requirements-txt', ecosystem: 'PyPI' }, 'requirements.txt', { packages, gaps: [] }, sha256).components).toHaveLength(1);
  });
  it('makes no component of the project itself, and reaches through workspace members', () => {
    const packages = [pack('packages/app', [['left', 'dev']], { source: { type: 'workspace', path: 'packages/app' } }), pack('left')];
    const { components } = toInventory(parser, 'yarn.lock', { packages, roots: root(['packages/app']) ?? [], gaps: [] }, sha256);
    expect(components.map((each) => [each.name, each.scope])).toEqual([['left', 'dev']]);
  });
  it('leaves edges and directness absent where the format does not tell', () => {
    const { edges: _, ...bare } = pack('a');
    const [component] = toInventory(parser, 'x', { packages: [bare], gaps: [] }, sha256).components;
    expect(component).not.toHaveProperty('dependsOn');
    expect(component).not.toHaveProperty('direct');
  });
});
