// Requirement strings, held against what pip reads (PEP 508 examples and pip's own leniences).
import { describe, expect, it } from 'vitest';
import { extrasOfMarker, isPyName, normalizePyName, parseRequirement, pinOf, toSpecifier } from '#kit/text/pep508';
import { expectLinear } from '../../../lib/growth.ts';

describe('parseRequirement', () => {
  it.each([
    ['requests', { name: 'requests', extras: [], specifier: '' }],
    ['A.B-C_D>=1', { name: 'A.B-C_D', extras: [], specifier: '>=1' }],
    ['requests [security,Use_SSL] >= 2.8.1, == 2.8.* ; python_version < "2.7"', { name: 'requests', extras: ['security', 'use-ssl'], specifier: '>=2.8.1,==2.8.*', marker: 'python_version < "2.7"' }],
    ['name[]', { name: 'name', extras: [], specifier: '' }],
    ['foo (>=1.0,<2)', { name: 'foo', extras: [], specifier: '>=1.0,<2' }],
    ['foo===1.0-custom_build', { name: 'foo', extras: [], specifier: '===1.0-custom_build' }],
    ['foo==1!2.0+local.7', { name: 'foo', extras: [], specifier: '==1!2.0+local.7' }],
    ['foo~=1.4.2,', { name: 'foo', extras: [], specifier: '~=1.4.2' }],
    ["foo;os_name=='nt'", { name: 'foo', extras: [], specifier: '', marker: "os_name=='nt'" }],
    ['pip @ https://example.org/pip-1.3.1.zip#sha1=da92 ; python_version>"3"', { name: 'pip', extras: [], specifier: '', url: 'https://example.org/pip-1.3.1.zip#sha1=da92', marker: 'python_version>"3"' }],
    ['a@https://example.org/a;b.whl', { name: 'a', extras: [], specifier: '', url: 'https://example.org/a;b.whl' }],
    ['a[x]@ git+https://example.org/a.git@v1', { name: 'a', extras: ['x'], specifier: '', url: 'git+https://example.org/a.git@v1' }],
  ])('reads %s', (text, expected) => {
    expect(parseRequirement(text)).toEqual({ ok: true, value: expected });
  });

  it.each(['', '==1.0', 'foo=1.0', 'foo 1.0', 'foo==', 'foo>=1 <2', 'foo[a b]', 'foo[a', 'foo-', '-foo', 'foo @', 'foo @ two words', '<<<<<<< HEAD', '=======', 'foo==1.0 --nope', 'f'.repeat(20_000)])('refuses %s', (text) => {
    expect(parseRequirement(text)).toMatchObject({ ok: false });
  });

  it('quotes nothing of what it refuses', () => {
    expect(JSON.stringify(parseRequirement('foo @ https://u:hunter2@example.org/x y'))).not.toContain('hunter2');
  });

  it.each<[string, (n: number) => string]>([
    ['dots', (n) => `a${'.'.repeat(n)}`],
    ['commas', (n) => `a==1${',1'.repeat(n)}`],
    ['blanks', (n) => `a${' '.repeat(n)}b`],
    ['open brackets', (n) => `a[${'['.repeat(n)}`],
  ])('takes linear time for %s', (label, make) => {
    expectLinear(label, make, (text) => void parseRequirement(text), 8_000);
  });
});

it.each([['Flask-SQLAlchemy', 'flask-sqlalchemy'], ['a_.-b', 'a-b'], ['zope.interface', 'zope-interface']])('normalizes %s to %s', (name, normal) => {
  expect(normalizePyName(name)).toBe(normal);
});

it.each([['a', true], ['a1', true], ['a-', false], ['', false], ['a b', false], ['__proto__', false], ['ä', false]])('isPyName(%s) is %s', (name, expected) => {
  expect(isPyName(name)).toBe(expected);
});

it.each([['==1.0', '1.0'], ['===1.0', '1.0'], ['==1.*', undefined], ['==1.0,!=1.1', undefined], ['>=1', undefined], ['', undefined]])('pinOf(%s) is %s', (specifier, pin) => {
  expect(pinOf(specifier)).toBe(pin);
});

it.each([[' >= 1 , < 2 ', '>=1,<2'], ['', ''], ['^1.2', undefined], ['*', undefined], ['1.2', undefined]])('toSpecifier(%s) is %s', (text, expected) => {
  expect(toSpecifier(text)).toBe(expected);
});

it('finds the extras of a marker', () => {
  expect(extrasOfMarker(`python_version < "3" and (extra == 'Brotli' or extra=="all_x")`)).toEqual(['brotli', 'all-x']);
  expect(extrasOfMarker('python_version == "3"')).toEqual([]);
});
