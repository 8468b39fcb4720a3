// Which manifest a lockfile speaks for: one that it was not made for is judged by itself, or is a gap.
import { describe, expect, it } from 'vitest';
import type { PackageFacts } from '#collect/packages/graph/collect-packages';
import { collect, gapsIn } from '../../../lib/collect.ts';

const gapsOf = (facts: PackageFacts): readonly string[] => gapsIn(facts).map((gap) => `${gap.required ? 'required' : 'noted'} ${gap.what} ${gap.where.file ?? ''}`);
const namesIn = (facts: PackageFacts, file: string): readonly string[] => facts.components.filter((each) => each.lockfile === file).map((each) => each.name).sort();

const project = (...dependencies: readonly string[]): string => `[project]\nname = "app"\nversion = "1.0.0"\ndependencies = ${JSON.stringify(dependencies)}\n`;
const pylock = (...names: readonly string[]): string => `lock-version = "1.0"\ncreated-by = "x"\n${names.map((name) => `[[packages]]\nname = "${name}"\nversion = "1.0"\n`).join('')}`;

describe('a pyproject.toml beside a lockfile', () => {
  it.each<[string, Record<string, string>]>([
    ['pylock.toml', { 'pylock.toml': pylock('idna', 'urllib3') }],
    ['one of two', { 'pylock.dev.toml': pylock('ruff'), 'pylock.toml': pylock('idna', 'urllib3') }],
    ['requirements that a tool compiled', { 'requirements.txt': 'idna==1.0\n    # via app (pyproject.toml)\nurllib3==1.0\n    # via app (pyproject.toml)\n' }],
  ])('is spoken for by %s', async (_, locks) => {
    const facts = await collect({ 'pyproject.toml': project('idna', 'urllib3; python_version > "3"'), ...locks });
    expect(namesIn(facts, 'pyproject.toml')).toEqual([]);
    expect(gapsOf(facts)).toEqual([]);
  });

  it.each<[string, Record<string, string>]>([
    ['locks something else', { 'pylock.toml': pylock('ruff') }],
    ['locks another version', { 'pylock.toml': pylock('idna') }],
    ['only says that it was made of it', { 'requirements.txt': 'ruff==1.0\n    # via app (pyproject.toml)\n' }],
  ])('is judged by itself where the lockfile %s', async (_, locks) => {
    const facts = await collect({ 'pyproject.toml': project('idna>=3'), ...locks });
    expect(namesIn(facts, 'pyproject.toml')).toEqual(['idna']);
    expect(gapsOf(facts)).toEqual(['noted unresolved pyproject.toml']);
  });
});

it('a comment does not silence what a manifest declares for some environments', async () => {
  const facts = await collect({ 'pyproject.toml': project('six', "django==2.2.0 ; sys_platform == 'linux'"), 'requirements.txt': 'six==1.17.0\n    # via app (pyproject.toml)\n' });
  expect(namesIn(facts, 'pyproject.toml').includes('django') || gapsOf(facts).includes('noted missing requirements.txt')).toBe(true);
});

describe('a lockfile that holds less than its manifest', () => {
  const manifest = JSON.stringify({ name: 'app', version: '1.0.0', dependencies: { lodash: '^4.0.0' } });
  const entry = '"left-pad@npm:1.0.0":\n  version: 1.0.0\n  resolution: "left-pad@npm:1.0.0"\n  languageName: node\n  linkType: hard\n';
  it.each<[string, Record<string, string>]>([
    ['yarn.lock, classic', { 'yarn.lock': '# yarn lockfile v1\n\n\nleft-pad@1.0.0:\n  version "1.0.0"\n' }],
    ['yarn.lock, berry, without the project', { 'yarn.lock': `__metadata:\n  version: 8\n\n${entry}` }],
    ['yarn.lock, berry, of another project', { 'yarn.lock': `__metadata:\n  version: 8\n\n${entry}\n"other@workspace:.":\n  version: 0.0.0-use.local\n  resolution: "other@workspace:."\n  dependencies:\n    left-pad: "npm:1.0.0"\n  languageName: unknown\n  linkType: soft\n` }],
    ['bun.lock', { 'bun.lock': '{ "lockfileVersion": 1, "workspaces": {}, "packages": { "left-pad": ["left-pad@1.0.0", "", {}, "sha512-a"] } }' }],
    ['bun.lock, of another project', { 'bun.lock': '{ "lockfileVersion": 1, "workspaces": { "": { "name": "other", "dependencies": { "left-pad": "1.0.0" } } }, "packages": { "left-pad": ["left-pad@1.0.0", "", {}, "sha512-a"] } }' }],
    ['package-lock.json', { 'package-lock.json': JSON.stringify({ lockfileVersion: 3, packages: { '': { name: 'other' }, 'node_modules/left-pad': { version: '1.0.0' } } }) }],
    ['pnpm-lock.yaml', { 'pnpm-lock.yaml': "lockfileVersion: '9.0'\nimporters:\n  .: {}\npackages: {}\nsnapshots: {}\n" }],
    ['pnpm-lock.yaml, without the project', { 'pnpm-lock.yaml': "lockfileVersion: '9.0'\nimporters:\n  packages/a: {}\npackages: {}\nsnapshots: {}\n" }],
  ])('is no word about it: %s', async (_, lock) => {
    const facts = await collect({ 'package.json': manifest, ...lock });
    const judged = namesIn(facts, 'package.json').includes('lodash');
    expect(judged || gapsOf(facts).some((gap) => gap.startsWith('required unresolved'))).toBe(true);
  });
});

describe('a workspace', () => {
  it('of more patterns than a hand writes is a gap', async () => {
    const globs = Array.from({ length: 5000 }, (_, at) => `"a*${at}"`).join(',');
    const facts = await collect({ 'Cargo.toml': `[workspace]\nmembers = [${globs}]\n`, 'Cargo.lock': 'version = 4\n\n[[package]]\nname = "log"\nversion = "0.4.20"\n' });
    expect(gapsOf(facts)).toContain('required limit Cargo.lock');
  });
});
