import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entriesOf, fieldOf, isRecord, parseJson, stringOf } from '#kit/text/json';
import { scanJson } from '#kit/text/json-scan';
import { expectLinear } from '../../lib/growth.ts';

const valueOf = (text: string, jsonc = false): unknown => {
  const parsed = parseJson(text, { jsonc });
  if (!parsed.ok) throw new Error(`${parsed.error.line}:${parsed.error.column} ${parsed.error.why}`);
  return parsed.value.value;
};
const errorOf = (text: string, jsonc = false): [number, number, string] => {
  const parsed = parseJson(text, { jsonc });
  if (parsed.ok) throw new Error('parsed');
  return [parsed.error.line, parsed.error.column, parsed.error.why];
};

describe('parseJson', () => {
  it.each<[string, string, number, number, string]>([
    ['nothing', '', 1, 1, 'the text is empty'],
    ['white space', ' \n ', 2, 2, 'the text is empty'],
    ['an open object', '{\n  "a": 1', 2, 9, 'the text ends where a comma or } is due, inside of what opens on line 1'],
    ['an open string', '{\n  "a": "b', 2, 10, 'the text ends inside of a string'],
    ['a line break in a string', '{\n  "a": "b\n}', 2, 8, 'a string that does not end on its line'],
    ['a tab in a string', '["a\tb"]', 1, 4, 'a control character in a string'],
    ['no colon', '{"a" 1}', 1, 6, 'expected a colon'],
    ['no comma', '{"a": 1\n"b": 2}', 2, 1, 'expected a comma or }'],
    ['no comma, CRLF', '[1,\r\n2\r\n3]', 3, 1, 'expected a comma or ]'],
    ['a trailing comma', '{"a": 1,\n}', 2, 1, 'a comma before }'],
    ['a trailing comma in an array', '[1, ]', 1, 5, 'a comma before ]'],
    ['a lone comma', '[,]', 1, 2, 'expected a value'],
    ['a comment', '{} // no', 1, 4, 'the value is over, but the text goes on'],
    ['single quotes', "{'a': 1}", 1, 2, 'expected a key in double quotes'],
    ['a bare word', '[nil]', 1, 2, 'expected a value'],
    ['a leading zero', '[01]', 1, 3, 'expected a comma or ]'],
    ['a bare minus', '[-]', 1, 2, 'expected a number'],
    ['an unknown escape', '["a\\x"]', 1, 4, 'an unknown escape in a string'],
    ['a short escape', '["\\u12"]', 1, 3, 'an unknown escape in a string'],
    ['two values', '{}\n{}', 2, 1, 'the value is over, but the text goes on'],
    ['a conflict', '{\n  "a": 1,\n<<<<<<< HEAD\n  "b": 2\n', 3, 1, 'an unresolved merge conflict'],
    ['the end of a conflict', '{"a": 1\n=======\n', 2, 1, 'an unresolved merge conflict'],
  ])('says where %s breaks', (_, text, line, column, why) => {
    expect(errorOf(text)).toEqual([line, column, why]);
  });

  it('refuses what nests too deep, in either language, and takes what just fits', () => {
    const nest = (depth: number): string => `\n${'['.repeat(depth)}${']'.repeat(depth)}`;
    for (const jsonc of [false, true]) {
      expect(errorOf(nest(513), jsonc)).toEqual([2, 513, 'nested deeper than 512 levels']);
      expect(() => valueOf(nest(512), jsonc)).not.toThrow();
    }
    expect(valueOf(`"${'['.repeat(1000)}\\"${'['.repeat(1000)}"`)).toHaveLength(2001);
  });

  it('takes comments and trailing commas as JSONC only', () => {
    const text = '// top\n{ /* a\n */ "a": [1, 2,], // one\n  "b": {"c": "//", },\n}\n/* end */';
    expect(valueOf(text, true)).toEqual({ a: [1, 2], b: { c: '//' } });
    expect(errorOf(text)[0]).toBe(1);
    expect(errorOf('{}\n/* open', true)).toEqual([2, 1, 'a comment that does not end']);
    expect(errorOf('[1,,]', true)).toEqual([1, 4, 'expected a value']);
    expect(errorOf('[,]', true)).toEqual([1, 2, 'expected a value']);
  });

  it.each([false, true])('keeps __proto__ an own key and the last of duplicates (jsonc: %s)', (jsonc) => {
    const value = valueOf('{"__proto__": {"version": "1"}, "a": 1, "a": 2}', jsonc);
    expect(Object.keys(value as object)).toEqual(['__proto__', 'a']);
    expect(fieldOf(value, 'a')).toBe(2);
    expect(fieldOf(value, 'version')).toBeUndefined();
    expect(({} as Record<string, unknown>)['version']).toBeUndefined();
  });

  it('agrees with the native parser on any value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 2), (value, space) => {
        const text = JSON.stringify(value, undefined, space);
        const native: unknown = JSON.parse(text);
        expect(valueOf(text)).toEqual(native);
        for (const jsonc of [false, true]) expect(scanJson(text, jsonc)).toEqual({ ok: true, value: native });
      }),
    );
  });

  it('agrees with the native parser on what is broken', () => {
    const scrap = fc.array(fc.constantFrom('{', '}', '[', ']', '"', ':', ',', '1', '-', '.5', 'e3', 'null', ' ', '\n', '\\', '\\u00e9', 'a', '//'), { maxLength: 12 });
    fc.assert(
      fc.property(scrap, (parts) => {
        const text = parts.join('');
        let native: unknown = 'broken';
        try {
          native = { ok: true, value: JSON.parse(text) as unknown };
        } catch {
          native = 'broken';
        }
        const ours = scanJson(text, false);
        expect(ours.ok ? ours : 'broken').toEqual(native);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('lineOf', () => {
  const text = ['{', '  "a": {', '    "b\\u0063": 1, "d": [', '      {"e": 1},', '      "x", 2', '    ]', '  },', '  "f": [], "g":', '  3, "f": {"h": 1}', '}'].join('\r\n');
  it.each<[string[], number | undefined]>([
    [[], 1],
    [['a'], 2],
    [['a', 'bc'], 3],
    [['a', 'd', '0', 'e'], 4],
    [['a', 'd', '1'], 5],
    [['a', 'd', '2'], 5],
    [['g'], 8],
    [['f'], 9],
    [['f', 'h'], 9],
    [['nope'], undefined],
    [['a', 'bc', 'nope'], undefined],
    [['constructor'], undefined],
  ])('%j', (path, line) => {
    const parsed = parseJson(text);
    expect(parsed.ok && parsed.value.lineOf(path)).toBe(line);
  });

  it('steps over comments, and looks deeper when asked to', () => {
    const parsed = parseJson('/* "a": \n\n */ {\n // {"b": [\n "a": {"b":\n {"c":{"d":{\n"e": 1}}}}}', { jsonc: true });
    expect(parsed.ok && [['a'], ['a', 'b'], ['a', 'b', 'c', 'd', 'e'], ['b']].map((path) => parsed.value.lineOf(path))).toEqual([5, 5, 7, undefined]);
  });

  it('finds every key of any object', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }))), (value) => {
        const lines = JSON.stringify(value, undefined, 1).split('\n');
        const parsed = parseJson(lines.join('\n'));
        if (!parsed.ok) throw new Error(parsed.error.why);
        for (const [key, inner] of Object.entries(value)) {
          expect(lines[(parsed.value.lineOf([key]) ?? 0) - 1]).toMatch(/^ \S/);
          for (const below of Object.keys(inner)) expect(lines[(parsed.value.lineOf([key, below]) ?? 0) - 1]?.trim().startsWith(JSON.stringify(below))).toBe(true);
        }
      }),
    );
  });
});

describe('guards', () => {
  it('see own entries of objects only', () => {
    expect([{}, [], null, 'a', 1].map(isRecord)).toEqual([true, false, false, false, false]);
    expect(entriesOf({ a: 1 })).toEqual([['a', 1]]);
    expect([entriesOf([1]), entriesOf('ab'), entriesOf(undefined)]).toEqual([[], [], []]);
    expect([fieldOf({}, 'constructor'), fieldOf({ constructor: 1 }, 'constructor'), fieldOf(undefined, 'a')]).toEqual([undefined, 1, undefined]);
    expect([stringOf('a'), stringOf(1)]).toEqual(['a', undefined]);
  });
});

describe('hostile text', () => {
  it.each([false, true])('ends in an error or a value, never in an exception (jsonc: %s)', (jsonc) => {
    const scrap = fc.array(fc.constantFrom('{', '}', '[', ']', '"', ':', ',', '1', '"a"', '\n', '\\', '\\u12', '/*', '*/', '//', '\u0000', '<<<<<<< '), { maxLength: 20 });
    fc.assert(
      fc.property(scrap, (parts) => {
        const parsed = parseJson(parts.join(''), { jsonc });
        if (parsed.ok) expect(parsed.value.lineOf(['a', 'b', 'c', 'd'])).toBeUndefined();
        else expect(parsed.error.line).toBeGreaterThan(0);
      }),
      { numRuns: 3000 },
    );
  });

  it.each<[string, (n: number) => string]>([
    ['open brackets', (n) => '['.repeat(n)],
    ['brackets that close', (n) => '['.repeat(n) + ']'.repeat(n)],
    ['backslashes', (n) => `{"${'\\'.repeat(n)}`],
    ['escaped quotes', (n) => `{"${'\\"'.repeat(n)}": 1}`],
    ['lone quotes', (n) => '"'.repeat(n)],
    ['blocks of comments', (n) => '/**/'.repeat(n)],
    ['lines', (n) => '{\n'.repeat(500) + '\n'.repeat(n)],
  ])('%s, in linear time', (label, make) => {
    for (const jsonc of [false, true]) expectLinear(label, make, (text) => parseJson(text, { jsonc }), 200_000);
  });
});
