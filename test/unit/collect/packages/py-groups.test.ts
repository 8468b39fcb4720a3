// Which dependency groups are for development: those of well-known names, unless one of unknown purpose includes them.
import { describe, expect, it } from 'vitest';
import { isDevelopmentName, scopeOfGroup } from '#collect/packages/lib/py-dev-names';
import { readPyproject } from '#collect/packages/lib/py-pyproject';
import { parser as poetryLock } from '#collect/packages/poetry-lock';
import { parser as uvLock } from '#collect/packages/uv-lock';

it.each('dev tests test_unit docs doc lint typing types ci qa format coverage benchmark release build pre-commit pre_commit tools nox tox mypy style check checks debug notebook Dev type-checking'.split(' '))('%s is a group for development', (name) => {
  expect(scopeOfGroup(name)).toBe('dev');
});

it.each(['prod', 'web', 'main', 'docs-api', 'testing-server', '', '-', 'default', 'commit', 'pre', 'constructor', '__proto__'])('%j is not', (name) => {
  expect(scopeOfGroup(name)).toBe('runtime');
});

it('takes a requirements file of such a name for deployed where the name may mean that', () => {
  expect(['requirements-dev.txt', 'requirements-dev.lock', 'release.txt', 'build.txt', 'tools.txt'].map(isDevelopmentName)).toEqual([true, true, false, false, false]);
});

const declared = (text: string): Record<string, string> => Object.fromEntries(readPyproject('pyproject.toml', text).declared.map(({ name, scope }) => [name, scope]));

describe('what a pyproject.toml declares in groups', () => {
  it.each<[string, string, Record<string, string>]>([
    ['PEP 735', '[dependency-groups]\nprod = ["a"]\ndev = ["b"]\n', { a: 'runtime', b: 'dev' }],
    ['what a group of unknown purpose includes', '[dependency-groups]\ndev = ["a", {include-group = "Unit_Docs"}]\nunit-docs = ["b"]\nprod = [{include-group = "DEV"}]\nlint = ["c"]\n', { a: 'runtime', b: 'runtime', c: 'dev' }],
    ['groups that include one another', '[dependency-groups]\ndev = ["a", {include-group = "test"}]\ntest = ["b", {include-group = "dev"}]\n', { a: 'dev', b: 'dev' }],
    ['Poetry', '[tool.poetry.group.web.dependencies]\na = "1"\n[tool.poetry.group.dev.dependencies]\nb = "1"\n[tool.poetry.dev-dependencies]\nc = "1"\n', { a: 'runtime', b: 'dev', c: 'dev' }],
    ['what a group of Poetry includes', '[tool.poetry.group.web]\ninclude-groups = ["test"]\n[tool.poetry.group.test.dependencies]\nb = "1"\n', { b: 'runtime' }],
    ['lists of uv and pdm', '[tool.uv]\ndev-dependencies = ["a"]\n[tool.pdm.dev-dependencies]\nweb = ["b"]\n', { a: 'dev', b: 'dev' }],
  ])('%s', (_, text, expected) => {
    expect(declared(text)).toEqual(expected);
  });
});

it('takes the groups of a poetry.lock by their names, where no manifest tells', () => {
  const entry = (name: string, groups: string, optional = false): string => `[[package]]\nname = "${name}"\nversion = "1"\noptional = ${optional}\ngroups = ${groups}\n\n`;
  const text = `${entry('a', '["web"]')}${entry('b', '["dev", "test"]')}${entry('c', '["dev", "web"]')}${entry('d', '["main"]', true)}${entry('e', '[]')}[metadata]\nlock-version = "2.1"\n`;
  const { packages } = poetryLock.parse('poetry.lock', new Map([['poetry.lock', text]]));
  expect(packages.map(({ name, scope }) => `${name} ${scope ?? ''}`)).toEqual(['a runtime', 'b dev', 'c runtime', 'd optional', 'e runtime']);
});

it('takes the groups of a uv.lock by their names', () => {
  const registry = 'version = "1"\nsource = { registry = "https://pypi.org/simple" }\n';
  const text = `version = 1\n\n[manifest.dependency-groups]\nweb = [{ name = "c" }]\nlint = [{ name = "d" }]\n\n[[package]]\nname = "x"\nversion = "1"\nsource = { virtual = "." }\n\n[package.dev-dependencies]\nprod = [{ name = "a" }]\ndev = [{ name = "b" }]\n\n${['a', 'b', 'c', 'd'].map((name) => `[[package]]\nname = "${name}"\n${registry}`).join('\n')}`;
  const { roots, gaps } = uvLock.parse('uv.lock', new Map([['uv.lock', text]]));
  expect(gaps).toEqual([]);
  expect((roots ?? []).flatMap(({ edges }) => edges.map(({ name, scope }) => `${name} ${scope}`)).sort()).toEqual(['a runtime', 'b dev', 'c runtime', 'd dev']);
});
