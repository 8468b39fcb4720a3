// Globs of --exclude and assay.yaml: a table, a simple reference, and what is refused.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileGlob } from '#kit/text/glob';
import { expectLinear } from '../../lib/growth.ts';

describe('compileGlob', () => {
  it.each([
    ['**/vendor/**', 'vendor/x', true],
    ['**/vendor/**', 'a/vendor/b/x', true],
    ['**/vendor/**', 'vendors/x', false],
    ['docs/*.txt', 'docs/a.txt', true],
    ['docs/*.txt', 'docs/a/b.txt', false],
    ['docs/*.txt', 'a/docs/b.txt', false],
    ['/docs', 'docs/b.txt', true],
    ['./docs', 'a/docs/b.txt', false],
    ['examples/', 'examples/a/b', true],
    ['examples/', 'a/examples/b', true],
    ['examples/', 'examples', false],
    ['*.lock', 'a/b/yarn.lock', true],
    ['{a,b/c}/*.json', 'b/c/x.json', true],
    ['{a,b/c}/*.json', 'b/x.json', false],
    ['x.{a,{b,c}}', 'x.c', true],
    ['x{a}', 'xa', false],
    ['x{a}', 'x{a}', true],
    ['{__proto__,b}', '__proto__', true],
    ['src/**/test', 'src/test/a', true],
    ['src/**/test', 'src/a/b/test/c', true],
    ['\\!x', '!x', true],
    ['[', 'x', false],
  ])('%s on %s: %s', (glob, path, expected) => expect(compileGlob(glob).matches(path)).toBe(expected));

  it.each(['', '/', './', '!x', 'a'.repeat(2000), '{a,b}'.repeat(9)])('refuses %j', (glob) => expect(() => compileGlob(glob)).toThrow(/glob/));

  it('agrees with a regular expression on random globs', () => {
    const part = fc.constantFrom('a', 'b', '*', '?', '.', '/', '**/');
    const path = fc.array(fc.array(fc.constantFrom('a', 'b', '.'), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }).map((parts) => parts.map((one) => one.join('')).join('/'));
    fc.assert(fc.property(fc.array(part, { minLength: 1, maxLength: 7 }), path, (parts, text) => {
      const glob = `x/${parts.join('')}z`;
      fc.pre(!/\*\*(?!\/)|[^/]\*\*\/|\/\//.test(glob));
      const regex = glob.replaceAll('.', '\\.').replaceAll('?', '[^/]').replaceAll('**/', '\0').replaceAll('*', '[^/]*').replaceAll('\0', '(?:.*/)?');
      for (const tail of ['', 'z']) expect(compileGlob(glob).names(`x/${text}${tail}`, false)).toBe(new RegExp(`^${regex}$`).test(`x/${text}${tail}`));
    }), { numRuns: 2000 });
  });

  it('takes linear time in the length of a path', () => {
    for (const glob of ['x/**/a*a*a*a*b', 'x/*/*/*/*/*b', '**/*a/**/*a/**/*b']) {
      const compiled = compileGlob(glob);
      expectLinear(glob, (n) => `x/${'aaaa/'.repeat(n)}`, (path) => compiled.names(path, false), 20_000);
    }
  });
});
