import { describe, expect, it } from 'vitest';
import { commandLine, enterFolder, isPackageName, isPlainFolder, isPlainVersion } from '../../../src/derive/remediation/shell.ts';

/** What somebody could put where a name, a version or a folder is expected. */
const hostile = [
  '', ' ', '-g', '--registry=http://x.example', '$(touch x)', '`id`', 'a;b', 'a&&b', 'a|b', 'a>b', 'a b', "a'b", 'a"b', 'a\nb', 'a\u0000b', 'a\\b', 'a*', 'a?', '{a,b}', '[a]', '(a)', '~', '!x', '#x', '../x', 'a/../../x', '..',
  '\u202Ea', 'ａ', 'a\u00A0b', 'a\r', '=ls', '%s', 'a=b', 'x'.repeat(300),
];

describe('words of a command', () => {
  it.each(hostile)('no name: %j', (word) => {
    for (const ecosystem of ['npm', 'PyPI', 'crates.io', 'Go']) expect(isPackageName(ecosystem, word), ecosystem).toBe(false);
    expect(isPlainVersion(word)).toBe(false);
  });

  it.each(hostile.filter((word) => word !== ''))('no folder: %j', (word) => {
    expect(isPlainFolder(word)).toBe(false);
    expect(enterFolder(word)).toBeUndefined();
  });

  it.each(['/etc', 'a//b', './a', 'a/./b', 'a/-rf', 'a/'])('no folder below the target: %s', (path) => {
    expect(isPlainFolder(path)).toBe(false);
  });

  it.each([
    ['npm', 'lodash'], ['npm', '@babel/core'], ['npm', 'highlight.js'], ['npm', '_x'], ['PyPI', 'zope.interface'], ['PyPI', 'Werkzeug'], ['crates.io', 'lz4_flex'],
    ['Go', 'stdlib'], ['Go', 'golang.org/x/crypto'], ['Go', 'github.com/xuri/excelize/v2'], ['Go', 'gopkg.in/yaml.v3'],
  ])('%s has %s', (ecosystem, name) => {
    expect(isPackageName(ecosystem, name)).toBe(true);
  });

  it.each([
    ['npm', 'somebody/repository'], ['npm', 'git+https://x.example/a'], ['npm', 'file:evil'], ['npm', '@a/b/c'], ['npm', '@a'], ['PyPI', 'a[b]'], ['PyPI', 'a/b'], ['crates.io', 'a.b'], ['Go', 'crypto'], ['Go', 'x.example/../y'], ['Go', 'x.example/-f'],
    ['Maven', 'a'], ['constructor', 'a'],
  ])('%s has no %s', (ecosystem, name) => {
    expect(isPackageName(ecosystem, name)).toBe(false);
  });

  it.each(['1.2.3', 'v0.0.0-20220314234659-1baeb1ce4c0b', 'v2.0.0+incompatible', '2022.12.7', '1.0.0-rc.1'])('version %s', (version) => {
    expect(isPlainVersion(version)).toBe(true);
  });

  it('keeps the last of equal commands', () => {
    expect(commandLine(['a', 'install', 'b', 'install'])).toBe('a && b && install');
  });

  it('enters a folder, and none at the root', () => {
    expect(enterFolder('')).toEqual([]);
    expect(enterFolder('apps/web-1')).toEqual(['cd apps/web-1']);
  });
});
