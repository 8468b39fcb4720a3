// Strangers' TOML: entries parsed one by one with their lines, and nothing that hides an entry, hangs, pollutes or quotes a secret.
import fc from 'fast-check';
import { parse, stringify } from 'smol-toml';
import { describe, expect, it } from 'vitest';
import { maxDepth, parseToml, parseTomlTables } from '#kit/text/toml';
import { expectLinear } from '../../../lib/growth.ts';

const named = (text: string): unknown[] =>
  parseTomlTables(text, 'package').entries.map((entry) => (entry.ok ? [entry.value.line, entry.value.value['name']] : ['error', entry.error.line]));

describe('parseToml', () => {
  it('parses, with CRLF and a byte order mark', () => {
    expect(parseToml('\uFEFFa = 1\r\n[b]\r\nc = "x"\r\n')).toEqual({ ok: true, value: { a: 1, b: { c: 'x' } } });
  });

  it('names the line and no text of what it refuses', () => {
    const parsed = parseToml('a = 1\nurl = "https://user:hunter2@example.org\n');
    expect(parsed).toMatchObject({ ok: false, error: { line: 2 } });
    expect(JSON.stringify(parsed)).not.toContain('hunter2');
  });

  it('says so when the reason is a merge conflict', () => {
    expect(parseToml('a = 1\n<<<<<<< HEAD\nb = 1\n')).toEqual({ ok: false, error: { line: 2, why: 'a merge conflict marker stands here' } });
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('keeps %s a key like any other', (key) => {
    const parsed = parseToml(`[${key}]\npolluted = true\n[a]\n${key}.x = 1\nb = { ${key} = 2 }\n`);
    expect(parsed.ok && Object.keys(parsed.value)).toEqual([key, 'a']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('refuses deep nesting instead of overflowing the stack', () => {
    const depth = 200_000;
    for (const deep of [`a = ${'['.repeat(depth)}`, `a = ${'{b='.repeat(depth)}`, `a${'.a'.repeat(depth)} = 1`, `[a${'.a'.repeat(depth)}]`])
      expect(parseToml(deep)).toMatchObject({ ok: false, error: { line: 1 } });
    expect(parseToml(`a = ${'['.repeat(maxDepth)}${']'.repeat(maxDepth)}`).ok).toBe(true);
    expect(parseToml(`a = [${'1.5, '.repeat(1000)}]`).ok).toBe(true);
  });
});

describe('parseTomlTables', () => {
  it('gives each entry its line, and its sub-tables, and the rest to the head', () => {
    const text = 'version = 1\n\n[[package]]\nname = "a"\n[package.dependencies]\nb = "*"\n[[package.extra]]\nx = 1\n\n  [[ package ]] # b\nname = "b"\n[metadata]\nfiles = 1\n';
    const { head, entries } = parseTomlTables(text, 'package');
    expect(head).toEqual({ ok: true, value: { version: 1, metadata: { files: 1 } } });
    expect(entries).toEqual([
      { ok: true, value: { line: 3, value: { name: 'a', dependencies: { b: '*' }, extra: [{ x: 1 }] } } },
      { ok: true, value: { line: 10, value: { name: 'b' } } },
    ]);
  });

  it.each([
    ['a basic string', 'name = """\n[[package]]\nname = "no"\n"""'],
    ['a literal string', "name = '''\n[[package]]\nname = \"no\"\n'''"],
    ['escaped quotes', 'name = """\\"""\n[[package]]\n\\\\"""'],
    ['five closing quotes', 'name = """\n[[package]]"""""'],
    ['a string after triple quotes in a string', `name = '"""'`],
    ['a comment with quotes', 'name = "" # """'],
    ['an apostrophe in a comment', `name = "" # it's '''`],
    ['brackets in strings', 'name = "[[["'],
    ['an array of arrays over lines', 'name = [\n["package"]\n,\n[["package"]]\n, [1]\n,\n[1]\n]'],
  ])('is not fooled by %s', (_, middle) => {
    const text = `[[package]]\n${middle}\n[[package]]\nname = "last"\n`;
    const { entries } = parseTomlTables(text, 'package');
    expect(entries).toHaveLength(2);
    expect(entries[1]).toEqual({ ok: true, value: { line: middle.split('\n').length + 2, value: { name: 'last' } } });
    expect(entries[0]).toMatchObject({ ok: true });
  });

  it.each([
    ['an open array', 'x = [\n"a",'],
    ['an open table', 'x = { a = 1'],
    ['an open multi-line string', 'x = """\nabc'],
    ['an open string', 'x = "abc'],
    ['an open header', '[package.dependencies'],
    ['a duplicate key', 'name = "again"'],
    ['a NUL', 'x = "\u0000"'],
  ])('loses one entry to %s', (_, bad) => {
    const lines = bad.split('\n').length;
    const [first, broken, ...rest] = named(`[[package]]\nname = "a"\n[[package]]\nname = "bad"\n${bad}\n[[package]]\nname = "c"\n[metadata]\n`);
    expect(first).toEqual([1, 'a']);
    expect(broken).toEqual(['error', expect.any(Number)]);
    expect(rest).toEqual([[5 + lines, 'c']]);
  });

  it('keeps both sides of a merge conflict, and says so', () => {
    const text = '[[package]]\nname = "a"\n<<<<<<< HEAD\n[[package]]\nname = "b"\n=======\n[[package]]\nname = "c"\n>>>>>>> main\n[[package]]\n<<<<<<< HEAD\nname = "d"\n=======\nname = "e"\n>>>>>>> main\n';
    expect(named(text)).toEqual([['error', 3], [1, 'a'], ['error', 6], [4, 'b'], ['error', 9], [7, 'c'], ['error', 11]]);
  });

  it('points at the last line of an entry that is left open, not at the next one', () => {
    expect(named('[[package]]\nx = [\n\n\n[[package]]\nname = "b"\n')).toEqual([['error', 2], [5, 'b']]);
  });

  it('reads the head though entries are bad, with the right line when the head is bad too', () => {
    const bad = parseTomlTables('a = 1\n[[package]]\nname = \n[metadata]\nb = 2\n', 'package');
    expect(bad.head).toEqual({ ok: true, value: { a: 1, metadata: { b: 2 } } });
    expect(bad.entries).toMatchObject([{ ok: false, error: { line: 3 } }]);
    expect(parseTomlTables('[[package]]\nname = "a"\n[[package]]\nname = "b"\n[metadata]\nb = \n', 'package').head).toMatchObject({ ok: false, error: { line: 6 } });
  });

  it.each([
    ['a quoted header', '[["package"]]\nname = "a"\n["package".dependencies]\nb = "1"\n', [[1, 'a']]],
    ['an escaped header', '[["pack\\u0061ge"]]\nname = "a"\n', [[1, 'a']]],
    ['an inline array', 'package = [{ name = "a" }, { name = "b" }]\n', [[1, 'a'], [1, 'b']]],
    ['what is no array', '[package]\nname = "a"\n', [['error', 1]]],
    ['an array of other things', 'package = [1]\n', [['error', 1]]],
  ])('hides nothing behind %s', (_, text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it('agrees with the whole parser on any lockfile', () => {
    const value = fc.oneof(fc.string(), fc.integer(), fc.array(fc.string(), { maxLength: 3 }));
    const table = fc.dictionary(fc.string(), fc.oneof(value, fc.dictionary(fc.string(), value, { maxKeys: 2 })), { maxKeys: 4 });
    fc.assert(
      fc.property(fc.array(table, { minLength: 1, maxLength: 4 }), table, (entries, metadata) => {
        const text = stringify({ version: 1, package: entries, metadata });
        const split = parseTomlTables(text, 'package');
        const whole = parse(text);
        expect(split.entries.map((entry) => entry.ok && entry.value.value)).toEqual(whole['package']);
        expect(split.head).toEqual({ ok: true, value: { version: 1, metadata: whole['metadata'] } });
      }),
      { numRuns: 200 },
    );
  });

  it('keeps prototype keys harmless', () => {
    const { entries } = parseTomlTables('[[package]]\nname = "__proto__"\n[package.__proto__]\nx = 1\n[package.dependencies]\n__proto__ = "1"\n', 'package');
    expect(entries[0]?.ok && Object.keys(entries[0].value.value)).toEqual(['name', '__proto__', 'dependencies']);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it.each<[string, (n: number) => string]>([
    ['opening triple quotes', (n) => 'a = """"\n'.repeat(n)],
    ['triple quotes of both kinds', (n) => `""" '''\n`.repeat(n)],
    ['short strings on one line', (n) => '"a",'.repeat(n)],
    ['headers', (n) => '[[package]]\nname = "a"\n'.repeat(n)],
    ['bad entries', (n) => '[[package]]\nbad\n'.repeat(n / 10)],
    ['spaces before nothing', (n) => `${' '.repeat(100)}[[\n`.repeat(n / 10)],
    ['backslashes', (n) => `a = """${'\\'.repeat(n)}`],
  ])('takes linear time for %s', (label, make) => {
    expectLinear(label, make, (text) => void parseTomlTables(text, 'package'), 40_000);
  });
});
