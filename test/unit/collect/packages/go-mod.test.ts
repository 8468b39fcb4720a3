import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parser } from '#collect/packages/go-mod';
import { parseGoModfile } from '#collect/packages/lib/go-modfile';
import { parseGoSum } from '#collect/packages/lib/go-sum';
import { expectLinear } from '../../../lib/growth.ts';

const parse = (text: string): ReturnType<typeof parser.parse> => parser.parse('go.mod', new Map([['go.mod', `module example.com/m\n${text}`]]));
const found = (text: string): string[] => parse(text).packages.map((each) => `${each.name} ${each.version ?? `(${each.range ?? ''})`}`);

describe('the syntax of go.mod', () => {
  it.each([
    ['require a v1', [['require', 'a', 'v1']]],
    ['require (\n a v1 // x\n\n// only a comment\n b v2\n)', [['require', 'a', 'v1'], ['require', 'b', 'v2']]],
    ['require(\n)\nrequire ()\ngo 1.2', [['go', '1.2']]],
    ['retract [v1, v2]', [['retract', '[', 'v1', ',', 'v2', ']']]],
    ['replace "a b" => `./c d`', [['replace', 'a b', '=>', './c d']]],
    ['module a//b', [['module', 'a']]],
  ])('%j', (text, directives) => {
    const { directives: read, faults } = parseGoModfile(text);
    expect([faults, read.map((each) => [each.verb, ...each.words])]).toEqual([[], directives]);
  });

  it.each(['require "a', 'require "a\\n" v1', 'require (', 'require ( a v1 )', ')', 'require (\nmodule (\n)', '>>>>>>> x'])('refuses %j', (text) => {
    expect(parseGoModfile(text).faults).not.toEqual([]);
  });
});

describe('the modules of a build', () => {
  it.each([
    ['the higher of two requirements', 'require a.b/c v1.9.0\nrequire a.b/c v1.10.0', ['a.b/c v1.10.0']],
    ['a replacement of any version', 'require a.b/c v1.0.0\nreplace a.b/c => d.e/f v2.0.0', ['d.e/f v2.0.0']],
    ['a replacement of one version before that of any', 'require a.b/c v1.0.0\nreplace a.b/c => d.e/f v2.0.0\nreplace a.b/c v1.0.0 => d.e/g v3.0.0', ['d.e/g v3.0.0']],
    ['no replacement of another version', 'require a.b/c v1.0.0\nreplace a.b/c v1.1.0 => d.e/f v2.0.0', ['a.b/c v1.0.0']],
    ['the release that go.mod asks for', 'go 1.22.3', ['stdlib 1.22.3']],
    ['the toolchain where it is higher', 'go 1.22\ntoolchain go1.22.5', ['stdlib 1.22.5']],
    ['go where it is higher', 'go 1.23.1\ntoolchain go1.22.5', ['stdlib 1.23.1']],
    ['go where the toolchain is the default', 'go 1.23.1\ntoolchain default', ['stdlib 1.23.1']],
  ])('takes %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['github.com/a/b', true],
    ['gopkg.in/yaml.v3', true],
    ['git.corp.internal/a', false],
    ['build.LOCAL/a', false],
    ['mymodule/a', false],
    ['localhost/a', false],
  ])('knows whether the world may hear of %s', (name, isPublic) => {
    expect(parse(`require ${name} v1.0.0`).packages[0]?.source).toEqual({ type: 'registry', public: isPublic });
  });

  it('reads hashes of modules, not of go.mod files', () => {
    const hash = `${'a'.repeat(43)}=`;
    expect(parseGoSum(`a.b/c v1.0.0 h1:${hash}\r\na.b/c v1.1.0/go.mod h1:${hash}\n`)).toEqual({ hashes: new Map([['a.b/c v1.0.0', hash]]) });
    expect(parseGoSum('a.b/c v1.0.0\n').badLine).toBe(1);
  });

  it.each([
    ['requirements of one module', (n: number) => Array.from({ length: n }, (_, i) => `require a.b/c v1.0.${i}\n`).join('')],
    ['replacements', (n: number) => Array.from({ length: n }, (_, i) => `require a.b/c${i} v1.0.0\nreplace a.b/c${i} => d.e/f v1.0.0\n`).join('')],
    ['slashes', (n: number) => `require ${'/'.repeat(n)}`],
    ['dots', (n: number) => `require a${'.local'.repeat(n)}/x v1.0.0`],
  ])('reads many %s in linear time', (label, make) => {
    expectLinear(label, make, parse, 4_000);
  });
});

const shared = '../shared/projects';
describe.skipIf(!existsSync(shared))('real projects (../shared/projects)', () => {
  it.each(['go-gitleaks', 'go-threagile'])('%s: every line of its require blocks, and the Go release', (name) => {
    const text = readFileSync(`${shared}/${name}/go.mod`, 'utf8');
    const sum = readFileSync(`${shared}/${name}/go.sum`, 'utf8');
    const { packages, gaps } = parser.parse('go.mod', new Map([['go.mod', text], ['go.sum', sum]]));
    const lines = [...text.matchAll(/^\t(\S+) (v\S+)/gm)].map(([, path, version]) => `${path ?? ''} ${version ?? ''}`);
    expect(gaps).toEqual([]);
    expect(lines.length).toBeGreaterThan(40);
    expect(packages.map((each) => `${each.name} ${each.version ?? ''}`)).toEqual([...lines, `stdlib ${/^go (\S+)$/m.exec(text)?.[1] ?? ''}`]);
  });
});
