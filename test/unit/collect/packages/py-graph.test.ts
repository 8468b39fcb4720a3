// Which locked version a dependency means, and that no lockfile of thousands of look-alikes costs more than its size.
import { describe, expect, it } from 'vitest';
import { toGraph, type PyEntry } from '#collect/packages/lib/py-lock';
import { tomlLines } from '#collect/packages/lib/py-lines';
import { isDevelopmentName } from '#collect/packages/lib/py-dev-names';
import { gitSource, indexSource } from '#collect/packages/lib/py-source';
import { parser as poetry } from '#collect/packages/poetry-lock';
import { parser as uv } from '#collect/packages/uv-lock';
import { parser as pyproject } from '#collect/packages/pyproject-toml';
import { expectLinear } from '../../../lib/growth.ts';

const entry = (name: string, version: string, rest: Partial<PyEntry> = {}): PyEntry => ({ name, version, source: { type: 'registry', public: true }, hashes: [], dependencies: [], ...rest });

describe('toGraph', () => {
  const other = indexSource('https://packages.example.org/simple');
  const graph = toGraph([entry('A.b', '1.0'), entry('a-b', '2.0'), entry('a_B', '2.0', { source: other }), entry('c', '1.0')]);

  it.each([
    ['the only one of its name, whatever the range', { name: 'C', range: '>=9' }, ['c@1.0']],
    ['those that the range admits', { name: 'a-b', range: '<2' }, ['a-b@1.0']],
    ['Poetry\'s ranges too', { name: 'a-b', range: '^1.0' }, ['a-b@1.0']],
    ['all when the range cannot be read', { name: 'a-b', range: '?' }, ['a-b@1.0', 'a-b@2.0', 'a-b@2.0#2']],
    ['all when the range admits none', { name: 'a-b', range: '>9' }, ['a-b@1.0', 'a-b@2.0', 'a-b@2.0#2']],
    ['the version that it names', { name: 'a-b', version: '1.0' }, ['a-b@1.0']],
    ['the source that it names', { name: 'a-b', version: '2.0', source: other }, ['a-b@2.0#2']],
    ['nothing when it is not there', { name: 'd' }, []],
  ])('resolves to %s', (_, dependency, expected) => {
    expect(graph.resolve({ scope: 'runtime', ...dependency })).toEqual(expected);
  });

  it('makes one of entries that say the same, with the strongest scope and no edge to itself', () => {
    const { packages } = toGraph([entry('a', '1', { scope: 'dev', dependencies: [{ name: 'b', scope: 'runtime' }] }), entry('a', '1', { scope: 'runtime', dependencies: [{ name: 'a', scope: 'runtime' }] }), entry('b', '1')]);
    expect(packages).toMatchObject([{ key: 'a@1', scope: 'runtime', edges: [{ to: 'b@1', scope: 'runtime' }] }, { key: 'b@1', edges: [] }]);
  });

  it('tells what nothing answers', () => {
    expect(toGraph([entry('a', '1', { line: 7, dependencies: [{ name: 'gone', scope: 'runtime' }] })]).dangling).toEqual([{ line: 7, from: 'a', to: 'gone' }]);
  });
});

it('finds lines by text, from a place on, and by key', () => {
  const lines = tomlLines('[a]\nx = ["p",\n "q"]\n[b.c]\n"k" = "q"\n[b.d]\n');
  expect([lines.ofText('q'), lines.ofText('q', 4), lines.ofText('q', 6), lines.ofKey('a', 'x'), lines.ofKey('b.c', 'k'), lines.ofKey('b', 'd')]).toEqual([3, 5, undefined, 2, 5, 6]);
});

it.each([['dev', true], ['requirements-dev.txt', true], ['test_requirements.txt', true], ['requirements.txt', false], ['requirements-dev-server.txt', false], ['prod', false], ['docs', true], ['', false]])('isDevelopmentName(%s) is %s', (name, expected) => {
  expect(isDevelopmentName(name)).toBe(expected);
});

it.each([
  ['https://pypi.org/simple', { type: 'registry', public: true }],
  ['https://user:secret@pypi.org:443/simple/', { type: 'registry', public: true }],
  ['https://pypi.org.example.org/simple', { type: 'registry', url: 'https://pypi.org.example.org/simple', public: false }],
  ['https://pypi.org@example.org/simple', { type: 'registry', url: 'https://example.org/simple', public: false }],
  ['https://test.pypi.org/simple', { type: 'registry', url: 'https://test.pypi.org/simple', public: false }],
  ['file:///wheels', { type: 'registry', public: false }],
  ['', { type: 'registry', public: false }],
])('indexSource(%s)', (address, expected) => {
  expect(indexSource(address)).toEqual(expected);
});

it.each([
  ['https://u:p@e.org/a.git?token=p', 'ABCDEF0123', { type: 'git', url: 'https://e.org/a.git', commit: 'abcdef0123' }],
  ['https://e.org/a.git', 'v1.0', { type: 'git', url: 'https://e.org/a.git' }],
  ['git@e.org:team/a.git', undefined, { type: 'git', url: 'ssh://e.org/team/a.git' }],
  ['nonsense', undefined, { type: 'unknown' }],
])('gitSource(%s, %s)', (address, commit, expected) => {
  expect(gitSource(address, commit)).toEqual(expected);
});

const registry = 'source = { registry = "https://pypi.org/simple" }';
it.each<[string, typeof uv, string, (n: number) => string]>([
  ['uv: one name', uv, 'uv.lock', (n) => `version = 1\n${Array.from({ length: n }, (_, at) => `[[package]]\nname = "a"\nversion = "${at}"\n${registry}\ndependencies = [{ name = "a" }]\n`).join('')}`],
  ['uv: many declared ranges', uv, 'uv.lock', (n) => `version = 1\n[[package]]\nname = "a"\nversion = "1"\nsource = { virtual = "." }\n[package.metadata]\nrequires-dist = [${Array.from({ length: n }, (_, at) => `{ name = "b", specifier = "==${at}" }`).join(',')}]\n`],
  ['poetry: one name', poetry, 'poetry.lock', (n) => `${Array.from({ length: n }, (_, at) => `[[package]]\nname = "a"\nversion = "${at}"\n[package.dependencies]\na = ">=1"\n`).join('')}[metadata]\n`],
  ['pyproject: one requirement', pyproject, 'pyproject.toml', (n) => `[project]\ndependencies = [\n${'"a",\n'.repeat(n)}]\n`],
  ['pyproject: many groups of it', pyproject, 'pyproject.toml', (n) => `[dependency-groups]\n${Array.from({ length: n }, (_, at) => `g${at} = ["a"]\n`).join('')}`],
])('takes linear time for %s', (label, parser, path, make) => {
  expectLinear(label, make, (text) => void parser.parse(path, new Map([[path, text]])), 1_500);
});
