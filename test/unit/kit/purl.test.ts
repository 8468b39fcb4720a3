import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalPurl, parsePurl, purlOf, renderPurl } from '#kit/text/purl';
import { expectLinear } from '../../lib/growth.ts';

describe('purlOf', () => {
  it.each([
    ['npm', 'lodash', '4.17.21', 'pkg:npm/lodash@4.17.21'],
    ['npm', '@Types/Node', '20.1.0', 'pkg:npm/%40types/node@20.1.0'],
    ['npm', '@broken', '1.0.0', 'pkg:npm/%40broken@1.0.0'],
    ['golang', 'github.com/Masterminds/goutils', 'v1.1.0', 'pkg:golang/github.com/masterminds/goutils@v1.1.0'],
    ['golang', 'github.com/go-chi/chi/v5', 'v5.0.7', 'pkg:golang/github.com/go-chi/chi/v5@v5.0.7'],
    ['golang', 'github.com/docker/docker', 'v20.10.0+incompatible', 'pkg:golang/github.com/docker/docker@v20.10.0%2Bincompatible'],
    ['golang', 'stdlib', '1.22.3', 'pkg:golang/stdlib@1.22.3'],
    ['composer', 'Laravel/framework', '9.0.0', 'pkg:composer/laravel/framework@9.0.0'],
    ['maven', 'org.apache.logging.log4j:log4j-core', '2.14.1', 'pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1'],
    ['pypi', 'Typing_Extensions', '4.0', 'pkg:pypi/typing-extensions@4.0'],
    ['pypi', 'zope.interface', '5.4', 'pkg:pypi/zope.interface@5.4'],
    ['cargo', 'serde_json', '1.0.0', 'pkg:cargo/serde_json@1.0.0'],
    ['gem', 'Rack', undefined, 'pkg:gem/Rack'],
    ['npm', "it's(here)!*", undefined, 'pkg:npm/it%27s%28here%29%21%2A'],
    ['npm', 'half\ud800', undefined, 'pkg:npm/half%EF%BF%BD'],
  ])('%s %s %s', (type, name, version, expected) => {
    expect(purlOf(type, name, version)).toBe(expected);
  });

  it('sorts and encodes qualifiers, and drops empty ones', () => {
    const qualifiers = new Map([['vcs_url', 'git+https://example.com/a?b#c@d'], ['arch', 'x86'], ['empty', '']]);
    expect(purlOf('generic', 'a', '1', qualifiers)).toBe('pkg:generic/a@1?arch=x86&vcs_url=git%2Bhttps:%2F%2Fexample.com%2Fa%3Fb%23c%40d');
  });

  it('survives any name, and means it where it can be read again', () => {
    fc.assert(
      fc.property(fc.constantFrom('npm', 'pypi', 'golang', 'cargo', 'maven'), fc.string({ unit: 'binary' }), fc.string(), (type, name, version) => {
        const text = purlOf(type, name, version);
        const again = parsePurl(text);
        expect(!again.ok || canonicalPurl(text).ok).toBe(true);
        if (again.ok) expect(renderPurl(again.value)).toEqual({ ok: true, value: text });
      }),
    );
  });
});

describe('parsePurl', () => {
  it('takes an unencoded scope for a scope and the last @ for the version', () => {
    expect(parsePurl('pkg:npm/@babel/core@7.0.0')).toEqual({ ok: true, value: { type: 'npm', namespace: '@babel', name: 'core', version: '7.0.0' } });
    expect(parsePurl('pkg:npm/@babel/core')).toEqual({ ok: true, value: { type: 'npm', namespace: '@babel', name: 'core' } });
    expect(parsePurl('pkg:golang/example.com/a@feature/x')).toMatchObject({ ok: true, value: { name: 'a', version: 'feature/x' } });
  });

  it.each([
    '', 'npm/a', 'pkg:', 'pkg:npm', 'pkg:npm/', 'pkg:npm/@1.0', 'pkg:1npm/a', 'pkg:n_pm/a', 'pkg:npm/%zz', 'pkg:npm/a?x=%e0', 'pkg:npm/a?k=1&K=2',
    'pkg:golang/a%2Fb/c', 'pkg:npm/a?1k=v', 'pkg:cargo/ns/a', 'pkg:maven/artifact', 'pkg:npm/a?=v',
  ])('refuses %j', (text) => {
    expect(parsePurl(text).ok).toBe(false);
  });

  it('repeats nothing of the text in an error', () => {
    const result = parsePurl('pkg:npm/a?vcs_url=https://user:hunter2%zz@example.com');
    expect(JSON.stringify(result)).not.toContain('hunter2');
  });

  it('keeps keys of Object.prototype apart from the object', () => {
    const result = parsePurl('pkg:npm/a?__proto__=x&constructor=y');
    expect(result.ok && [...(result.value.qualifiers ?? [])]).toEqual([['__proto__', 'x'], ['constructor', 'y']]);
  });

  it.each(['/', '@', '%41', '?a=b&', '#a/', '../'])('reads many %s in linear time', (part) => {
    expectLinear(part, (n) => `pkg:npm/${part.repeat(n)}a`, parsePurl, 50_000);
  });
});
