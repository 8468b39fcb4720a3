// The YAML reader against a full YAML library on what lockfile writers emit, and on its own for lines, refusals and recovery.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { maxDepth, maxErrors } from '#kit/text/yaml-cursor';
import { yamlEntries, yamlItems, yamlText, yamlTrue, type YamlNode } from '#kit/text/yaml-node';
import { parseYaml } from '#kit/text/yaml-subset';
import { expectLinear } from '../../lib/growth.ts';

const plain = (node: YamlNode | undefined): unknown => {
  if (node === undefined) return undefined;
  if (node.kind === 'text') return node.text;
  return node.kind === 'list' ? node.items.map(plain) : Object.fromEntries([...node.entries].map(([key, value]) => [key, plain(value)]));
};
const read = (text: string): unknown => {
  const { documents, errors } = parseYaml(text);
  expect(errors).toEqual([]);
  return plain(documents[0]);
};
const errorsOf = (text: string): string[] => parseYaml(text).errors.map(({ line, why }) => `${line}: ${why}`);

describe('parseYaml reads', () => {
  it.each<[string, string, unknown]>([
    ['maps in maps', 'a:\n  b:\n    c: d\n  e: f\n', { a: { b: { c: 'd' }, e: 'f' } }],
    ['lists, deeper and level with their key', 'a:\n  - x\n  - y\nb:\n- z\nc: 1\n', { a: ['x', 'y'], b: ['z'], c: '1' }],
    ['maps that begin behind a dash', 'a:\n  - b: 1\n    c: 2\n  - - x\n    - y\n', { a: [{ b: '1', c: '2' }, ['x', 'y']] }],
    ['nothing', 'a:\nb: ~\nc: ""\n', { a: '', b: '~', c: '' }],
    ['brackets', 'a: {b: [c, "d, e"], f: {g: h:i}, j: , k}\n', { a: { b: ['c', 'd, e'], f: { g: 'h:i' }, j: '', k: '' } }],
    ['brackets over lines', 'a: {b: c, # why\n  d: [e,\n    f]}\ng: h\n', { a: { b: 'c', d: ['e', 'f'] }, g: 'h' }],
    ['colons and hashes inside a text', 'a: link:../b#c\nhttps://x.org/y: z # not this\n', { a: 'link:../b#c', 'https://x.org/y': 'z' }],
    ['single quotes', "'@a/b': 'it''s'\n", { '@a/b': "it's" }],
    ['double quotes', '"a\\tb": "\\u00e9\\x41\\"\\\\\\n"\n', { 'a\tb': 'éA"\\\n' }],
    ['quotes over lines', 'a: "one\n  two\n\n  three \\\n  four"\nb: \'x\n  y\'\n', { a: 'one two\nthree four', b: 'x y' }],
    ['plain text over lines', 'a: one\n  two\n  three\nb: c\n', { a: 'one two three', b: 'c' }],
    ['literal text', 'a: |\n  one\n    two\n\n  # three\nb: |-\n  x\n\nc: |+\n  y\n\nd: e\n', { a: 'one\n  two\n\n# three\n', b: 'x', c: 'y\n\n', d: 'e' }],
    ['folded text', 'a: >-\n  one\n  two\n\n  three\n    four\n  five\nb: c\n', { a: 'one two\nthree\n  four\nfive', b: 'c' }],
    ['explicit keys', 'a:\n  ? "long"\n  :\n    b: c\n  ? other\n  : d: e\n    f: g\n', { a: { long: { b: 'c' }, other: { d: 'e', f: 'g' } } }],
    ['Windows line ends', 'a:\r\n  b: c\r\n  d: |\r\n    e\r\n', { a: { b: 'c', d: 'e\n' } }],
    ['comments and blank lines', '# x\n\na: # y\n\n  # z\n  b: c\n', { a: { b: 'c' } }],
    ['keys that a JavaScript object would mistake', '__proto__: a\nconstructor: b\n', Object.fromEntries([['__proto__', 'a'], ['constructor', 'b']])],
    ['no last line end', 'a: b', { a: 'b' }],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected));

  it('several documents', () => {
    const { documents, errors } = parseYaml('---\na: 1\n--- # second\nb: 2\n...\n');
    expect(errors).toEqual([]);
    expect(documents.map(plain)).toEqual([{ a: '1' }, { b: '2' }]);
  });

  it('nothing in an empty text', () => expect(parseYaml(' \n# x\n')).toEqual({ documents: [], errors: [] }));

  it('the line of every entry', () => {
    const root = parseYaml('\na:\n  b: |\n    x\n\n  c:\n    - d\n    - e: {f: g}\n').documents[0];
    const a = yamlEntries(root).get('a');
    const c = yamlEntries(a).get('c');
    expect([a?.line, yamlEntries(a).get('b')?.line, c?.line, ...yamlItems(c).map((item) => item.line)]).toEqual([2, 3, 6, 7, 8]);
  });

  it('quoted apart from plain', () => {
    const entries = yamlEntries(parseYaml("a: null\nb: 'null'\nc: true\nd: 'true'\ne:\n").documents[0]);
    expect(['a', 'b', 'e'].map((key) => yamlText(entries.get(key)))).toEqual([undefined, 'null', undefined]);
    expect(['c', 'd'].map((key) => yamlTrue(entries.get(key)))).toEqual([true, false]);
  });

  it('what a full library writes', () => {
    const written = (value: string): boolean => value.trim() !== '' || !value.includes('\n');
    const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('a', ' ', '\n', '"', "'", '\\', ':', '#', '-', '>', '{', ',', 'é') }), fc.constantFrom('@a/b', '^1 || ^2', '1.0.0(x@2)', 'npm:c@*')).filter(written);
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof({ depthSize: 'small' }, text, fc.array(tie('tree'), { minLength: 1, maxLength: 4 }), fc.dictionary(text.filter((key) => key !== '<<'), tie('tree'), { minKeys: 1, maxKeys: 5 })),
    }));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('a', 'b', '/c@1.0.0(d@2)'), tree, { minKeys: 1 }), fc.constantFrom(0, 20, 80), (value, lineWidth) => {
        const source = stringify(value, { lineWidth, version: '1.1', aliasDuplicateObjects: false });
        const { documents, errors } = parseYaml(source);
        expect(errors, source).toEqual([]);
        expect(plain(documents[0]), source).toEqual(value);
      }),
      { numRuns: 400, seed: 7 },
    );
  });
});

describe('parseYaml refuses', () => {
  it.each<[string, string, string[], unknown]>([
    ['anchors', 'a: &x [b]\nc: d\n', ['1: an anchor (&), which is not read: lockfile writers make none'], { c: 'd' }],
    ['aliases', 'a:\n  b: [*x, *x]\n  c: d\n', ['2: an alias (*), which is not read: lockfile writers make none'], { a: { c: 'd' } }],
    ['tags', 'a: !!binary x\nb: c\n', ['1: a tag (!), which is not read: lockfile writers make none'], { b: 'c' }],
    ['merge keys', 'a:\n  <<: {b: c}\n  d: e\n', ['2: a merge key (<<), which is not read'], { a: { d: 'e' } }],
    ['a key twice, and keeps the first', 'a: b\na: c\nd: e\n', ['2: a key that stands in its map already'], { a: 'b', d: 'e' }],
    ['quotes that never close', 'a:\n  b: "c\n  d: e\n', ['2: a quoted text that is not closed'], { a: { d: 'e' } }],
    ['brackets that never close', 'a:\n  b: {c: d\n  e: f\n', ['2: a collection in brackets that is not closed'], { a: { e: 'f' } }],
    ['a map inside one line', 'a: b: c\nd: e\n', ['1: a map inside a one-line value'], { d: 'e' }],
    ['lines that are no entry', 'a: b\nnonsense\nc: d\n', ['2: a line that is no "key: value"'], { a: 'b', c: 'd' }],
    ['indentation out of step', 'a:\n    b: c\n   d: e\n  f: g\nh: i\n', ['3: a line that is indented deeper than its neighbors'], { a: { b: 'c' }, h: 'i' }],
    ['tabs as indentation', 'a:\n\tb: c\nd: e\n', ['2: a tab in the indentation'], { a: '', d: 'e' }],
    ['text after a value', 'a: "b" c\nd: e\n', ['1: text after the end of a value'], { d: 'e' }],
    ['unknown escapes', 'a: "\\q"\nb: c\n', ['1: an escape that YAML does not know'], { b: 'c' }],
    ['marks of a merge conflict, and reads both sides', 'a:\n<<<<<<< ours\n  b: 1\n=======\n  c: 2\n>>>>>>> theirs\n  d: 3\n', [2, 4, 6].map((line) => `${line}: a mark of an unresolved merge conflict: of a key that both sides have, the first was read`), { a: { b: '1', c: '2', d: '3' } }],
    ['keys without a value', 'a:\n  ? b\n  c: d\n', ['2: a key without its value'], { a: { c: 'd' } }],
  ])('%s', (_, text, why, rest) => {
    expect(errorsOf(text)).toEqual(why);
    expect(plain(parseYaml(text).documents[0])).toEqual(rest);
  });

  it('more than so many levels, in blocks, lists and brackets', () => {
    const deep = Array.from({ length: maxDepth + 9 }, (_, at) => `${' '.repeat(at)}a:\n`).join('');
    for (const text of [deep, `a: ${'- '.repeat(200)}b\n`, `a: ${'['.repeat(200)}\n`, `a:\n  ${'- '.repeat(200)}b\n`]) expect(errorsOf(text)).toHaveLength(1);
    expect(plain(parseYaml(`${deep}z: 1\n`).documents[0])).toMatchObject({ z: '1' });
  });

  it('a file that is nothing but errors, after so many', () => {
    const { errors } = parseYaml('a: &b\n'.repeat(1000));
    expect(errors).toHaveLength(maxErrors + 1);
    expect(errors.at(-1)?.why).toMatch(/the rest of the file was not read/);
  });
});

describe('parseYaml takes time in proportion to', () => {
  it.each<[string, (n: number) => string]>([
    ['good entries', (n) => Array.from({ length: n }, (_, at) => `  /p${at}@1.0.0:\n    resolution: {integrity: sha512-x}\n    dependencies:\n      a: 1.0.0\n`).join('').replace('', 'packages:\n')],
    ['unclosed quotes', (n) => 'a:\n  b: "x\n'.repeat(n)],
    ['unclosed brackets', (n) => `a: {b: c,\n${' d: e,\n'.repeat(n)}`],
    ['one long plain text', (n) => `a: ${'b: '.repeat(n * 4)}`],
    ['one long list of escapes', (n) => `a: "${'\\n'.repeat(n * 4)}"`],
    ['a long block text', (n) => `a: >\n${'  b\n\n'.repeat(n)}`],
    ['one plain text over many lines', (n) => `a: b\n${'  c\n'.repeat(n * 2)}`],
    ['single quotes on one line', (n) => `a: '${"''".repeat(n * 4)}`],
    ['a flow of quotes', (n) => `a: [${'"b", '.repeat(n)}`],
    ['hashes and colons', (n) => `a: ${'b:c#'.repeat(n * 4)}`],
    ['blank lines in brackets', (n) => `a: [b\n${'\n'.repeat(n * 4)}c: d\n`],
  ])('%s', (label, make) => {
    expectLinear(label, make, (text) => void parseYaml(text), 20_000);
  });
});
