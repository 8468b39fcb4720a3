// How requirements files are cut into lines and items: literal tables, checked against what pip itself makes of the same text.
import { describe, expect, it } from 'vitest';
import { toRequirementItems } from '#collect/packages/lib/py-requirement-item';
import { requirementSet } from '#collect/packages/lib/py-requirement-files';
import { askedBy, codingOf, requirementLines } from '#collect/packages/lib/py-requirement-lines';
import { parser } from '#collect/packages/requirements-txt';
import { expectLinear } from '../../../lib/growth.ts';

describe('requirementLines', () => {
  it.each<[string, string, [number, string][]]>([
    ['continuations', 'a \\\n  == \\\n  1.0\nb', [[1, 'a   ==   1.0'], [4, 'b']]],
    ['a comment that ends in a backslash', '# x \\\na==1', [[2, 'a==1']]],
    ['a comment after a continuation', 'a==1 \\\n# x\nb==2', [[1, 'a==1'], [3, 'b==2']]],
    ['a blank line after a continuation', 'a==1 \\\n\nb==2', [[1, 'a==1'], [3, 'b==2']]],
    ['a fragment, which is no comment', 'git+https://e.org/a#egg=a # b', [[1, 'git+https://e.org/a#egg=a']]],
    ['carriage returns', 'a==1\r\nb==2\rc==3', [[1, 'a==1'], [2, 'b==2'], [3, 'c==3']]],
    ['ends of lines that no editor shows', '# a\u2028b==1\n# c\fd==1\u000be==1\x85f==1\x1cg==1\u2029h==1', [[1, 'b==1'], [2, 'd==1'], [2, 'e==1'], [2, 'f==1'], [2, 'g==1'], [2, 'h==1']]],
    ['a continuation at the end', 'a==1 \\', [[1, 'a==1']]],
    ['nothing', '\n \n#\n', []],
  ])('reads %s', (_, text, expected) => {
    expect(requirementLines(text).map(({ line, text: body }) => [line, body])).toEqual(expected);
  });
});

it.each<[string, number | undefined]>([
  ['# -*- coding: utf-7 -*-\na==1', 1],
  ['#!/bin/x\n# vim: set fileencoding=cp037 :\na==1', 2],
  ['\n\n# coding: utf-7', undefined],
  ['a==1 # coding: utf-7', undefined],
  ['# coding: UTF_8\n# \u00e9', undefined],
  ['# coding: latin-1\na==1', undefined],
  // In latin-1 the second byte of that letter ends the line.
  ['# coding: latin-1\n# \u0145a==1', 1],
])('codingOf(%j) finds fault at %j', (text, line) => {
  expect(codingOf(text)?.line).toBe(line);
});

it.each<[string, readonly string[] | undefined]>([
  ['a==1 # via b, c', ['b', 'c']],
  ['a==1\n    # via\n    #   b\n    #   -r requirements.in', ['b', '-r requirements.in']],
  ['a==1\n    # via b\n# The following packages are unsafe:', ['b']],
  ['a==1\n    # viable', undefined],
  ['a==1 # because', undefined],
])('askedBy(%j) is %j', (text, expected) => {
  expect(askedBy(requirementLines(text)[0]?.comments ?? [])).toEqual(expected);
});

describe('toRequirementItems', () => {
  const pkg = (name: string, rest: object = {}): object => ({ type: 'package', name, specifier: '', hashes: [], ...rest });
  it.each<[string, object]>([
    ['a==1 --hash=sha256:00112233 --hash md5:44556677', pkg('a', { specifier: '==1', hashes: [{ algorithm: 'sha256', value: '00112233' }, { algorithm: 'md5', value: '44556677' }] })],
    ['"a==1"', pkg('a', { specifier: '==1' })],
    ['-r other.txt', { type: 'include', path: 'other.txt', constraint: false }],
    ['-rother.txt', { type: 'include', path: 'other.txt', constraint: false }],
    ['--constraint=c.txt', { type: 'include', path: 'c.txt', constraint: true }],
    ['-i https://e.org', { type: 'index', address: 'https://e.org' }],
    ['--find-links ./wheels', { type: 'index', address: './wheels' }],
    ['--no-index', { type: 'index' }],
    ['--only-binary=:all:', { type: 'nothing' }],
    ['--pre -r "a b.txt" --constraint c.txt -e./d --no-index', [{ type: 'include', path: 'a b.txt', constraint: false }, { type: 'include', path: 'c.txt', constraint: true }, { type: 'nothing' }, { type: 'index' }]],
    ['-i https://e.org --requirement=x.txt', [{ type: 'index', address: 'https://e.org' }, { type: 'include', path: 'x.txt', constraint: false }]],
    ['--no-binary :all: -e git+https://e.org/a.git#egg=a', pkg('a', { source: { type: 'git', url: 'https://e.org/a.git' } })],
    ['--trusted-host "e.org" \'-r\' x.txt', { type: 'include', path: 'x.txt', constraint: false }],
    ['-e git+https://e.org/a.git#egg=a ; python_version < "3"', pkg('a', { source: { type: 'git', url: 'https://e.org/a.git' } })],
    ['a==1 ; (python_version < "3" or "linux" in sys.platform) and extra not in \'x\'', pkg('a', { specifier: '==1', conditional: true })],
    ['-e .', { type: 'nothing' }],
    ['-e folder', { type: 'nothing' }],
    ['./folder[extra]', { type: 'nothing' }],
    ['../../outside', { type: 'nameless', why: 'an address that does not tell the name of its package' }],
    ['./a-1.0.tar.gz', pkg('a', { version: '1.0', source: { type: 'file', path: 'in/a-1.0.tar.gz' } })],
    ['https://u:p@e.org/a_b-1.0%2Bcpu-cp39-abi3-linux.whl?t=1', pkg('a_b', { version: '1.0+cpu', source: { type: 'url', url: 'https://e.org/a_b-1.0%2Bcpu-cp39-abi3-linux.whl' } })],
    ['git+ssh://git@e.org:22/a.git@0123456789abcdef#egg=a-b[c]&subdirectory=d', pkg('a-b', { source: { type: 'git', url: 'ssh://e.org:22/a.git', commit: '0123456789abcdef' } })],
    ['-e git+git@e.org:team/a.git@v1#egg=a', pkg('a', { source: { type: 'git', url: 'ssh://e.org/team/a.git' } })],
    ['hg+https://u:p@e.org/a@tip#egg=a', pkg('a', { source: { type: 'url', url: 'hg+https://e.org/a@tip' } })],
    ['a @ file:///opt/a', pkg('a', { source: { type: 'file', path: '/opt/a' } })],
  ])('reads %s', (text, expected) => {
    expect(toRequirementItems(text, 'in/requirements.txt')).toEqual({ ok: true, value: Array.isArray(expected) ? expected : [expected] });
  });

  it.each(['a b', '--unheard-of', '<<<<<<<', 'a=1', '--pre x', '-r', '--proxy', '--pre=1 -r x', '-r "x', '--trusted-host -r x.txt', '-- -r x', 'a; python_version', 'a; b == "c" d', 'a; (b == "c"', 'a; b == "c")', 'a; b not "c"', 'a; b == and'])('refuses %s', (text) => {
    expect(toRequirementItems(text, 'requirements.txt').ok).toBe(false);
  });
});

it('lets exactly one of the files that pull in one another speak for all', () => {
  const names = ['a.txt', 'b.txt', 'c.txt'];
  const files = new Map(names.map((name, at) => [name, `-r ${names[(at + 1) % 3] ?? ''}\nx${at}==1\n`]));
  const spoken = names.map((name) => requirementSet(name, files).locks);
  expect(spoken).toEqual([['b.txt', 'c.txt'], ['c.txt'], []]);
});

it.each<[string, (n: number) => string]>([
  ['the same name over and over', (n) => Array.from({ length: n }, (_, at) => `a==${at} # via a\n`).join('')],
  ['one that all ask for', (n) => Array.from({ length: n }, (_, at) => `a${at}==1 # via a0\n`).join('')],
  ['continuations', (n) => '\\\n'.repeat(n * 4)],
  ['includes', (n) => Array.from({ length: n }, (_, at) => `-r ${at}.txt\n`).join('')],
  ['options in one line', (n) => `--pre -r x.txt --trusted-host "a"'b' `.repeat(n)],
  ['an open quote', (n) => `--pre ${'"a" '.repeat(n)}"`],
  ['brackets in a marker', (n) => Array.from({ length: n / 100 }, () => `a==1; ${'('.repeat(2_000)}\n`).join('')],
  ['pins and ranges of one name', (n) => Array.from({ length: n / 2 }, (_, at) => `a==${at}\na>=${at}\n`).join('')],
  ['hashes', (n) => `a==1 ${'--hash=sha256:0011223344 '.repeat(n)}`],
])('takes linear time for %s', (label, make) => {
  expectLinear(label, make, (text) => void parser.parse('requirements.txt', new Map([['requirements.txt', text]])), 4_000);
});
