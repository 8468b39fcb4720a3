// Which registries pnpm and Yarn settings name: a name that only a private one serves must never be taken for public.
import { describe, expect, it } from 'vitest';
import { pnpmRegistries } from '#collect/packages/lib/pnpm-registries';
import { yarnSettings } from '#collect/packages/lib/yarn-settings';

const open = { type: 'registry', public: true };
const closed = (url: string) => ({ type: 'registry', url, public: false });

describe('pnpmRegistries', () => {
  it.each<[string, string | undefined, string | undefined, string, unknown]>([
    ['nothing set', undefined, undefined, '@acme/a', open],
    ['.npmrc alone', '@acme:registry=https://npm.acme.example/', undefined, '@acme/a', closed('https://npm.acme.example/')],
    ['a workspace file without registries', 'registry=https://npm.acme.example/', 'packages:\n  - packages/*\n', 'a', closed('https://npm.acme.example/')],
    ['registry', undefined, 'registry: https://npm.acme.example/\n', 'a', closed('https://npm.acme.example/')],
    ['registries by scope', undefined, "registries:\n  default: https://registry.npmjs.org/\n  '@acme': https://u:p@npm.acme.example/?t=1\n", '@acme/a', closed('https://npm.acme.example/')],
    ['registries by scope, for others', 'registry=https://npm.acme.example/', "registries:\n  default: https://registry.npmjs.org/\n  '@acme': https://npm.acme.example/\n", '@other/a', open],
    ['registries by address', undefined, 'registries:\n  https://npm.acme.example/:\n    scopes: ["@acme", "@"]\n', 'a', closed('https://npm.acme.example/')],
    ['a file that cannot be read', undefined, 'registries: *all\n', 'a', { type: 'registry', public: false }],
  ])('%s', (_, npmrc, workspace, name, expected) => expect(pnpmRegistries(npmrc, workspace)(name)).toEqual(expected));
});

describe('yarnSettings', () => {
  it.each<[string, string | undefined, string, unknown]>([
    ['nothing set', undefined, '@acme/a', open],
    ['the default', 'npmRegistryServer: "https://npm.acme.example/"\n', 'a', closed('https://npm.acme.example/')],
    ['a scope', 'npmScopes:\n  acme:\n    npmRegistryServer: "https://npm.acme.example/"\n', '@acme/a', closed('https://npm.acme.example/')],
    ['another scope', 'npmScopes:\n  acme:\n    npmRegistryServer: "https://npm.acme.example/"\n', '@other/a', open],
    ['a variable', 'npmRegistryServer: "${REGISTRY}"\n', 'a', { type: 'registry', public: false }],
    ['a scope named as a built-in', 'npmScopes: {}\n', '@constructor/a', open],
    ['a file that cannot be read', 'npmScopes: &x\n', 'a', { type: 'registry', public: false }],
  ])('%s', (_, yarnrc, name, expected) => expect(yarnSettings(yarnrc).registryOf(name)).toEqual(expected));

  it('expands catalogs', () => {
    const { expand } = yarnSettings('catalog:\n  a: ^1.0.0\ncatalogs:\n  old:\n    a: ^0.1.0\n');
    expect([expand('a', 'catalog:'), expand('a', 'catalog:old'), expand('b', 'catalog:'), expand('a', 'catalog:constructor'), expand('a', '^2')]).toEqual(['^1.0.0', '^0.1.0', 'catalog:', 'catalog:constructor', '^2']);
  });
});
