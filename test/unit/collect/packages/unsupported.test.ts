// Files that are known by name and not read: what stands beside them counts only when it says what is needed at run time.
import { describe, expect, it } from 'vitest';
import type { PackageFacts } from '#collect/packages/graph/collect-packages';
import { collect, gapsIn } from '../../../lib/collect.ts';

const unsupported = (facts: PackageFacts): readonly string[] =>
  gapsIn(facts).flatMap((gap) => (gap.what === 'unsupported' ? [`${gap.required ? 'required' : 'noted'} ${gap.where.file ?? ''}`] : []));
const namesOf = (facts: PackageFacts): readonly string[] => facts.components.map(({ name, scope }) => `${name} ${scope}`);

const setup = { 'setup.py': 'setup(install_requires=["django==2.2.0"])\n' };
const npmLock = (packages: object): string => JSON.stringify({ lockfileVersion: 3, packages: { '': { name: 'a' }, ...packages } });

describe('a manifest that is not read', () => {
  it.each<[string, Record<string, string>, string[]]>([
    ['a pyproject.toml that only builds', { ...setup, 'pyproject.toml': '[build-system]\nrequires = ["setuptools"]\n' }, ['required setup.py']],
    ['a setup.cfg that declares nothing', { ...setup, 'setup.cfg': '[metadata]\nname = a\n' }, ['required setup.py']],
    ['requirements of developers', { ...setup, 'requirements-dev.txt': 'six==1.17.0\n' }, ['required setup.py']],
    ['a lockfile of nothing', { ...setup, 'uv.lock': 'version = 1\n' }, ['required setup.py']],
    ['requirements', { ...setup, 'requirements.txt': 'six==1.17.0\n' }, ['noted setup.py']],
    ['a lockfile of the whole', { ...setup, 'pylock.toml': 'lock-version = "1.0"\ncreated-by = "x"\n[[packages]]\nname = "six"\nversion = "1.17.0"\n' }, []],
    ['requirements of developers, as an input', { 'requirements.in': 'django\n', 'requirements-dev.txt': 'six==1.17.0\n' }, ['required requirements.in']],
    ['what was made of it', { 'requirements.in': 'django\n', 'requirements.txt': 'django==5.2.9\n' }, []],
    ['a package.json without dependencies', { 'deno.json': '{}', 'package.json': '{ "name": "a" }' }, ['required deno.json']],
    ['a lockfile of npm without packages', { 'bower.json': '{}', 'package-lock.json': npmLock({}) }, ['required bower.json']],
    ['a lockfile of npm, which has nothing of it', { 'bower.json': '{}', 'package-lock.json': npmLock({ 'node_modules/lodash': { version: '4.17.21' } }) }, ['noted bower.json']],
    ['a lockfile of another language', { 'bower.json': '{}', 'pylock.toml': 'lock-version = "1.0"\ncreated-by = "x"\n[[packages]]\nname = "six"\nversion = "1.17.0"\n' }, ['required bower.json']],
  ])('stands beside %s', async (_, files, expected) => {
    expect(unsupported(await collect(files))).toEqual(expected);
  });
});

it.each([
  ['cargo.lock', 'Cargo.lock'],
  ['web/Package-Lock.json', 'package-lock.json'],
  ['GO.MOD', 'go.mod'],
  ['gemfile.lock', 'Gemfile.lock'],
])('%s is not taken for nothing', async (path, name) => {
  const facts = await collect({ [path]: '{}' });
  expect(unsupported(facts)).toEqual([`required ${path}`]);
  expect(gapsIn(facts)[0]?.why).toContain(name);
});

it.each(['Requirements.txt', 'REQUIREMENTS-prod.TXT', 'requirements.lock', 'requirements.pip', 'requirements/prod/base.txt', 'a/Requirements/b/c/d.txt', 'app-requirements.txt'])('%s is read as requirements, once', async (path) => {
  const facts = await collect({ [path]: 'django==2.2.0\n' });
  expect(namesOf(facts)).toEqual(['django runtime']);
  expect(facts.lockfiles.map((each) => each.path)).toEqual([path]);
  expect(unsupported(facts)).toEqual([]);
});

it('takes the development half of a lock by Rye for what it is', async () => {
  expect(namesOf(await collect({ 'requirements-dev.lock': 'ruff==1.0\n' }))).toEqual(['ruff dev']);
});

it('leaves constraints in folders to the files that name them', async () => {
  expect((await collect({ 'requirements/prod/constraints.txt': 'django==2.2.0\n' })).lockfiles).toEqual([]);
});
