// Lockfiles that say one thing and mean another: by accident or by design, none of it passes for judged.
import { describe, expect, it } from 'vitest';
import type { PackageFacts } from '#collect/packages/graph/collect-packages';
import { collect, gapsIn } from '../../../lib/collect.ts';

const required = (facts: PackageFacts): readonly string[] => gapsIn(facts).filter((gap) => gap.required).map((gap) => gap.why);

const manifest = (fields: Record<string, unknown>): string => JSON.stringify({ name: 'app', version: '1.0.0', ...fields });
const npm = (root: Record<string, unknown>, entries: Record<string, unknown>, more: Record<string, unknown> = {}): string =>
  JSON.stringify({ name: 'app', lockfileVersion: 3, packages: { '': { name: 'app', ...root }, ...entries }, ...more });
const tarball = (name: string, version: string): string => `https://registry.npmjs.org/${name}/-/${name.split('/').at(-1) ?? ''}-${version}.tgz`;

describe('one package declared twice', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['package.json', manifest({ dependencies: { lodash: '>=4.18.0', old: 'npm:lodash@4.17.20' } }), 'lodash', ['4.17.20', '>=4.18.0']],
    ['pyproject.toml', '[project]\nname = "app"\nversion = "1"\ndependencies = ["django==5.2.9; python_version>=\'3\'", "django==2.2.0; python_version<\'3\'"]\n', 'django', ['==2.2.0', '==5.2.9']],
    ['Cargo.toml', '[package]\nname = "app"\nversion = "0.1.0"\n\n[dependencies]\ntime = "=0.3.47"\nold = { package = "time", version = "=0.1.43" }\n', 'time', ['=0.1.43', '=0.3.47']],
    ['Pipfile', '[packages]\ndjango = "==5.2.9"\n\n[web]\ndjango = "==2.2.0"\n', 'django', ['==2.2.0', '==5.2.9']],
  ])('keeps both ranges: %s', async (file, text, name, ranges) => {
    const { components } = await collect({ [file]: text });
    expect(components.filter((each) => each.name === name).map((each) => each.range).sort()).toEqual(ranges);
    expect(new Set(components.map((each) => each.id)).size).toBe(components.length);
  });
});

describe('a lockfile of npm', () => {
  const lodash = { dependencies: { lodash: '4.17.20' } };
  it.each<[string, Record<string, string>]>([
    ['fetches another package', { 'package-lock.json': npm({ dependencies: { foo: '4.17.20' } }, { 'node_modules/foo': { version: '4.17.20', resolved: tarball('lodash', '4.17.20') } }) }],
    ['fetches another version', { 'package-lock.json': npm({ dependencies: { lodash: '4.18.0' } }, { 'node_modules/lodash': { version: '4.18.0', resolved: tarball('lodash', '4.17.20') } }) }],
    ['gives itself another name', { 'package-lock.json': npm(lodash, { 'node_modules/lodash': { name: 'safe', version: '4.17.20', resolved: tarball('lodash', '4.17.20') } }) }],
    ['ships what it says is for development', { 'package.json': manifest(lodash), 'package-lock.json': npm({ devDependencies: { lodash: '4.17.20' } }, { 'node_modules/lodash': { version: '4.17.20', dev: true } }) }],
    ['holds a version that nobody declared', { 'package.json': manifest(lodash), 'package-lock.json': npm(lodash, { 'node_modules/lodash': { version: '4.18.0' } }) }],
  ])('that %s is a gap', async (_, files) => {
    expect(required(await collect(files))).toHaveLength(1);
  });

  it('that an override moved, or that names a scoped package or an alias, is none', async () => {
    const files = {
      'package.json': manifest({ dependencies: { lodash: '4.17.20', '@a/b': '^1.0.0', other: 'npm:lodash@^4.0.0' }, overrides: { lodash: '4.18.0' } }),
      'package-lock.json': npm({ dependencies: { lodash: '4.17.20', '@a/b': '^1.0.0', other: 'npm:lodash@^4.0.0' } }, {
        'node_modules/lodash': { version: '4.18.0', resolved: tarball('lodash', '4.18.0') },
        'node_modules/@a/b': { version: '1.2.3+build.5', resolved: 'https://registry.npmjs.org/@a%2fb/-/b-1.2.3.tgz' },
        'node_modules/other': { name: 'lodash', version: '4.17.21', resolved: `https://mirror.example.com/npm/lodash/-/lodash-4.17.21.tgz?x=1` },
      }),
    };
    expect(gapsIn(await collect(files))).toEqual([]);
  });

  it('whose newer half is empty is read by its older one', async () => {
    const facts = await collect({ 'package-lock.json': JSON.stringify({ lockfileVersion: 2, packages: { '': {} }, dependencies: { lodash: { version: '4.17.20' } } }) });
    expect(facts.components.map((each) => each.version)).toEqual(['4.17.20']);
  });
  it('that lacks what is optional says so', async () => {
    const facts = await collect({ 'package.json': manifest({ optionalDependencies: { lodash: '4.17.20' } }), 'package-lock.json': npm({ optionalDependencies: { lodash: '4.17.20' } }, {}) });
    expect(gapsIn(facts)).toMatchObject([{ what: 'unresolved', required: false, where: { file: 'package.json' } }]);
  });
});

describe('a lockfile of another kind', () => {
  const block = (descriptors: string, version: string, resolved: string): string => `# yarn lockfile v1\n\n\n${descriptors}:\n  version "${version}"\n  resolved "${resolved}#${'0'.repeat(40)}"\n`;
  const pnpm = (fields: string): string => `lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      lodash:\n        specifier: 4.17.20\n        version: 4.17.20\n${fields}`;
  it.each<[string, Record<string, string>]>([
    ['Yarn fetches another version', { 'yarn.lock': block('lodash@^4.18.0', '4.18.0', tarball('lodash', '4.17.20')) }],
    ['Yarn answers for two packages by one', { 'yarn.lock': block('safe@1.0.0, lodash@4.17.20', '1.0.0', tarball('safe', '1.0.0')) }],
    ['pnpm has a list of packages', { 'pnpm-lock.yaml': pnpm('packages:\n  - lodash@4.17.20\nsnapshots: []\n') }],
    ['pnpm locks for development what is shipped', { 'package.json': manifest({ dependencies: { lodash: '4.17.20' } }), 'pnpm-lock.yaml': "lockfileVersion: '9.0'\nimporters:\n  .:\n    devDependencies:\n      lodash:\n        specifier: 4.17.20\n        version: 4.17.20\npackages:\n  lodash@4.17.20:\n    resolution: {integrity: sha512-a}\nsnapshots:\n  lodash@4.17.20: {}\n" }],
    ['Pipenv has a list of packages', { 'Pipfile.lock': JSON.stringify({ _meta: {}, default: {}, web: [{ django: '==2.2.0' }] }) }],
    ['PEP 751 has no packages', { 'pylock.toml': 'lock-version = "1.0"\ncreated-by = "x"\n\n[[package]]\nname = "django"\nversion = "2.2.0"\n' }],
    ['Cargo calls a crate of the registry its own', { 'Cargo.toml': '[package]\nname = "app"\nversion = "0.1.0"\n\n[dependencies]\ntime = "=0.1.43"\n', 'Cargo.lock': 'version = 4\n\n[[package]]\nname = "app"\nversion = "0.1.0"\ndependencies = ["time"]\n\n[[package]]\nname = "time"\nversion = "0.1.43"\n' }],
    ['Berry resolves to another version', { 'yarn.lock': '__metadata:\n  version: 8\n\n"lodash@npm:^4.0.0":\n  version: 4.18.0\n  resolution: "lodash@npm:4.17.20"\n' }],
    ['Berry answers a range of the registry by a folder', { 'yarn.lock': '__metadata:\n  version: 8\n\n"lodash@npm:4.17.20":\n  version: 0.0.0-use.local\n  resolution: "lodash@workspace:vendor/lodash"\n' }],
    ['pnpm gives a key another version', { 'pnpm-lock.yaml': pnpm('packages:\n  lodash@4.17.20:\n    resolution: {integrity: sha512-a}\n    version: 4.18.0\nsnapshots:\n  lodash@4.17.20: {}\n') }],
    ['pnpm gives a key another name', { 'pnpm-lock.yaml': pnpm('packages:\n  lodash@4.17.20:\n    resolution: {integrity: sha512-a}\n    name: safe\nsnapshots:\n  lodash@4.17.20: {}\n') }],
    ['Bun fetches another version', { 'bun.lock': `{ "lockfileVersion": 1, "workspaces": { "": { "dependencies": { "lodash": "4.18.0" } } }, "packages": { "lodash": ["lodash@4.18.0", "${tarball('lodash', '4.17.20')}", {}, "sha512-a"] } }` }],
    ['uv installs another version', { 'uv.lock': 'version = 1\nrequires-python = ">=3.9"\n\n[[package]]\nname = "django"\nversion = "5.2.99"\nsource = { registry = "https://pypi.org/simple" }\nwheels = [{ url = "https://files.example.com/Django-2.2-py3-none-any.whl", hash = "sha256:00" }]\n' }],
    ['PEP 751 installs another package', { 'pylock.toml': 'lock-version = "1.0"\ncreated-by = "x"\n\n[[packages]]\nname = "six"\nversion = "1.17.0"\nwheels = [{ name = "django-2.2-py3-none-any.whl", url = "https://files.example.com/x", hashes = {} }]\n' }],
    ['pnpm takes another package away', { 'package.json': manifest({ dependencies: { ms: '^1.0.0' } }), 'pnpm-lock.yaml': "lockfileVersion: '9.0'\noverrides:\n  forms: '-'\n  parent>ms: '-'\nimporters:\n  .: {}\n" }],
    ['Cargo patches another crate', { 'Cargo.toml': '[package]\nname = "app"\nversion = "0.1.0"\n\n[dependencies]\ntime = "=0.1.43"\n\n[patch.crates-io]\nlog = { path = "log" }\n', 'Cargo.lock': 'version = 4\n\n[[package]]\nname = "app"\nversion = "0.1.0"\ndependencies = ["time"]\n\n[[package]]\nname = "time"\nversion = "0.1.43"\n' }],
    ['npm overrides another package', { 'package.json': manifest({ dependencies: { ms: '1.0.0' }, overrides: { forms: '2.0.0' } }), 'package-lock.json': npm({ dependencies: { ms: '1.0.0' } }, { 'node_modules/ms': { version: '2.1.3' } }) }],
    ['uv has for development what is for all', { 'pyproject.toml': '[project]\nname = "app"\nversion = "1"\ndependencies = ["django==2.2.0"]\n', 'uv.lock': 'version = 1\nrequires-python = ">=3.9"\n\n[[package]]\nname = "django"\nversion = "2.2.0"\nsource = { registry = "https://pypi.org/simple" }\n\n[[package]]\nname = "app"\nversion = "1"\nsource = { virtual = "." }\n\n[package.dev-dependencies]\ndev = [{ name = "django" }]\n' }],
    ['Poetry holds nothing of what is declared for all', { 'pyproject.toml': '[tool.poetry]\nname = "app"\n\n[tool.poetry.dependencies]\ndjango = { version = "2.2.0", markers = "python_version > \'3\'" }\n', 'poetry.lock': '[metadata]\nlock-version = "2.0"\n' }],
  ])('where %s is a gap', async (_, files) => {
    expect(required(await collect(files)).length).toBeGreaterThan(0);
  });
  it('of pnpm: a package does not become a runtime by its resolution', async () => {
    const { components } = await collect({ 'pnpm-lock.yaml': pnpm('packages:\n  lodash@4.17.20:\n    resolution: {integrity: sha512-a, type: binary}\nsnapshots:\n  lodash@4.17.20: {}\n') });
    expect(components.map((each) => each.name)).toEqual(['lodash']);
  });
  it('of pnpm: what is optional and not locked is noted', async () => {
    const facts = await collect({ 'package.json': manifest({ optionalDependencies: { ms: '1.0.0' } }), 'pnpm-lock.yaml': "lockfileVersion: '9.0'\nimporters:\n  .: {}\n" });
    expect(gapsIn(facts)).toMatchObject([{ required: false, where: { file: 'package.json' } }]);
  });
  it('of Cargo: a patched crate is the folder that stands in for it', async () => {
    const facts = await collect({
      'Cargo.toml': '[package]\nname = "app"\nversion = "0.1.0"\n\n[dependencies]\ntime = "0.1"\n\n[patch.crates-io]\ntime = { path = "time" }\n', 'Cargo.lock': 'version = 4\n\n[[package]]\nname = "app"\nversion = "0.1.0"\ndependencies = ["time"]\n\n[[package]]\nname = "time"\nversion = "0.1.43"\n',
      'time/Cargo.toml': '[package]\nname = "time"\nversion = "0.1.43"\n',
    });
    expect(required(facts)).toEqual([]);
  });
});

describe('a project in good order', () => {
  const ms = { 'node_modules/ms': { version: '2.1.3' } };
  it.each<[string, Record<string, string>]>([
    ['overrides at its top what a member declares', {
      'package.json': manifest({ workspaces: ['p'], overrides: { ms: '2.1.3' } }), 'p/package.json': JSON.stringify({ name: 'p', version: '1.0.0', dependencies: { ms: '^1.0.0' } }),
      'package-lock.json': npm({ workspaces: ['p'] }, { ...ms, 'node_modules/p': { resolved: 'p', link: true }, p: { version: '1.0.0', dependencies: { ms: '^1.0.0' } } }),
    }],
    ['links a folder beside it, whose dependencies npm does not lock', {
      'app/package.json': manifest({ dependencies: { shared: 'file:../shared' } }), 'shared/package.json': JSON.stringify({ name: 'shared', version: '1.0.0', dependencies: { ms: '^2.1.0' } }),
      'app/package-lock.json': npm({ dependencies: { shared: 'file:../shared' } }, { 'node_modules/shared': { resolved: '../shared', link: true }, '../shared': { version: '1.0.0', dependencies: { ms: '^2.1.0' } } }),
      'shared/package-lock.json': JSON.stringify({ name: 'shared', lockfileVersion: 3, packages: { '': { name: 'shared', version: '1.0.0', dependencies: { ms: '^2.1.0' } }, ...ms } }),
    }],
    ['takes a dependency away by an override', { 'package.json': manifest({ dependencies: { ms: '^1.0.0' } }), 'pnpm-lock.yaml': "lockfileVersion: '9.0'\noverrides:\n  ms: '-'\nimporters:\n  .: {}\n" }],
  ])('has no gap: it %s', async (_, files) => {
    expect(required(await collect(files))).toEqual([]);
  });

  it('is noted where a linked folder is not read', async () => {
    const facts = await collect({ 'package-lock.json': npm({ dependencies: { shared: 'file:../shared' } }, { 'node_modules/shared': { resolved: '../shared', link: true }, '../shared': { version: '1.0.0', dependencies: { ms: '^2.1.0' } } }) });
    expect(gapsIn(facts)).toMatchObject([{ required: false, why: expect.stringContaining('ms') as string }]);
  });
  it('has the version that a tarball of the registry states', async () => {
    const { components } = await collect({ 'package-lock.json': JSON.stringify({ lockfileVersion: 1, dependencies: { lodash: { version: tarball('lodash', '4.17.20') } } }) });
    expect(components.map((each) => each.version)).toEqual(['4.17.20']);
  });
  it('names its own packages to nobody', async () => {
    const { components } = await collect({ 'a/package.json': JSON.stringify({ name: 'own-a', dependencies: { 'own-b': '^1.0.0', ms: '^2.0.0' } }), 'b/package.json': JSON.stringify({ name: 'own-b' }) });
    expect(components.map((each) => [each.name, each.source])).toEqual([['ms', expect.objectContaining({ public: true })], ['own-b', expect.objectContaining({ public: false })]]);
  });
});
