// The small readers behind the Yarn and pnpm parsers: keys, locators, forced resolutions, workspace patterns.
import { describe, expect, it } from 'vitest';
import { keysOf, parseKey, withoutPeers, type PnpmMajor } from '#collect/packages/lib/pnpm-key';
import { parseLocator } from '#collect/packages/lib/yarn-locator';
import { readManifest, resolutionsOf } from '#collect/packages/lib/yarn-manifest';
import { memberFiles, memberGlobs, patternGaps } from '#collect/packages/lib/yarn-workspaces';

describe('pnpm keys', () => {
  it.each<[string, PnpmMajor, unknown]>([
    ['/a/1.0.0', 5, { name: 'a', reference: '1.0.0' }],
    ['/@s/a/1.0.0_b@2.0.0+@t+c@3.0.0', 5, { name: '@s/a', reference: '1.0.0' }],
    ['/a/1.0.0/b@2.0.0', 5, { name: 'a', reference: '1.0.0' }],
    ['/a/1.0.0-rc.1_0f1e2d', 5, { name: 'a', reference: '1.0.0-rc.1' }],
    ['npm.acme.example/@s/a/1.0.0', 5, { name: '@s/a', reference: '1.0.0', host: 'npm.acme.example' }],
    ['/@s/a@1.0.0(b@2.0.0)(@t/c@3.0.0)', 6, { name: '@s/a', reference: '1.0.0' }],
    ['npm.acme.example/a@1.0.0', 6, { name: 'a', reference: '1.0.0', host: 'npm.acme.example' }],
    ['@s/a@1.0.0(b@2.0.0(c@3.0.0))', 9, { name: '@s/a', reference: '1.0.0' }],
    ['a@https://files.acme.example/a(1).tgz', 9, { name: 'a', reference: 'https://files.acme.example/a(1).tgz' }],
    ['a', 9, undefined],
    ['file:a', 5, undefined],
  ])('%s of %i', (key, major, expected) => expect(parseKey(key, major)).toEqual(expected));

  it('leaves unbalanced parentheses alone', () => expect([withoutPeers('a@1)'), withoutPeers('a@1(b@2'), withoutPeers('(a)')]).toEqual(['a@1)', 'a@1(b@2', '']));
  it('tries its own name first', () => expect(keysOf('a', '1.0.0(b@2)', 9)).toEqual(['a@1.0.0(b@2)', '1.0.0(b@2)']));
});

describe('Yarn locators', () => {
  it.each<[string, unknown]>([
    ['@s/a@npm:1.0.0', { name: '@s/a', reference: 'npm:1.0.0' }],
    ['a@npm:1.0.0::__archiveUrl=https%3A%2F%2Fh%2Fa.tgz', { name: 'a', reference: 'npm:1.0.0', archive: 'https://h/a.tgz' }],
    ['a@patch:b@npm%3A1.0.0#~/x.patch::version=1.0.0', { name: 'b', reference: 'npm:1.0.0' }],
    ['a@patch:a@patch%3Aa@npm%253A1.0.0%23one#two', { name: 'a', reference: 'npm:1.0.0' }],
    [`a@${'patch:a@'.repeat(50)}npm:1`, undefined],
    ['a@patch:%zz', undefined],
    ['a', undefined],
  ])('%s', (text, expected) => expect(parseLocator(text)).toEqual(expected));
});

const manifest = (value: unknown) => readManifest('p/package.json', new Map([['p/package.json', JSON.stringify(value)]])).manifest;

describe('Yarn manifests', () => {
  it('reads forced resolutions', () => {
    const resolutions = { a: '1', '**/b': '2', 'c/@s/d': '3', '@t/e@npm:^1/f@npm:^2': '4', g: 5 };
    expect(resolutionsOf(manifest({ resolutions }))).toEqual([
      { name: 'a', to: '1' },
      { name: 'b', to: '2' },
      { name: '@s/d', to: '3', parent: 'c' },
      { name: 'f', to: '4', range: 'npm:^2', parent: '@t/e' },
    ]);
  });

  it('names workspace members by glob, below the lockfile', () => {
    const workspaces = manifest({ workspaces: ['packages/*', './apps/**', '!packages/old', 'tools/{a,b}'] });
    expect(memberGlobs(workspaces)).toEqual(['p/packages/*/package.json', 'p/apps/**/package.json', 'p/tools/{a,b}/package.json']);
    const files = ['p/package.json', 'p/packages/a/package.json', 'p/packages/old/package.json', 'p/apps/x/y/package.json', 'q/packages/a/package.json'];
    expect(memberFiles(workspaces, new Map(files.map((file) => [file, '{}'])))).toEqual(['p/apps/x/y/package.json', 'p/packages/a/package.json']);
    expect(patternGaps(workspaces)).toEqual([]);
  });

  it.each([['../out'], ['/abs'], ['a b'], ['{a,b}{c,d}'], ['x'.repeat(300)], ['[a-z]*']])('does not take the pattern %s, and says so', (pattern) => {
    const odd = manifest({ workspaces: [pattern] });
    expect(memberGlobs(odd)).toEqual([]);
    expect(patternGaps(odd)).toHaveLength(1);
  });
});
