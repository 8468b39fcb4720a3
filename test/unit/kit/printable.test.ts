import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from '#kit/text/printable';
import { fit, fitMiddle, pad, slice, textWidth, wrap } from '#kit/text/width';
import { expectLinear } from '../../lib/growth.ts';

const hostile = fc.string({ unit: fc.oneof(fc.constantFrom('\u001b', '\n', '\r', '\t', '\u0000', '\u009b', '\u202e', '\u2066', '\u200b', '\ufeff', '\ud800', '漢', '한', 'é', '\u0301', '🎉', ' ', '/', 'a'), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })), maxLength: 200 });
const raw = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

describe('printable', () => {
  it.each([
    ['lodash', 'lodash'],
    ['\u001b[31mred\u001b[0m', '\\u001b[31mred\\u001b[0m'],
    ['two\nlines\r\n', 'two\\u000alines\\u000d\\u000a'],
    ['a\u202eexe.txt', 'a\\u202eexe.txt'],
    ['tag \u{e0041}', 'tag \\u{e0041}'],
    ['half \ud83c', 'half \\ud83c'],
    ['\u009b2J', '\\u009b2J'],
    ['café 漢字', 'café 漢字'],
  ])('%j becomes %j', (text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  it('keeps to ASCII when asked', () => {
    expect(printable('café 🎉', { ascii: true })).toBe('caf\\u00e9 \\u{1f389}');
  });

  it('cuts at its limit and says so', () => {
    expect(printable('x'.repeat(50), { limit: 10 })).toBe(`${'x'.repeat(10)}…`);
  });

  it('escapes combining marks that pile up', () => {
    expect(printable(`a${'\u0301'.repeat(6)}`)).toBe(`a${'\u0301'.repeat(4)}\\u0301\\u0301`);
  });

  it('leaves nothing that could steer a terminal', () => {
    fc.assert(fc.property(hostile, (text) => !raw.test(printable(text))));
  });

  it('is linear', () => {
    expectLinear('printable', (n) => '\u0301\u001b漢'.repeat(n), (text) => printable(text, { limit: Infinity }), 10_000);
  });
});

describe('width', () => {
  it.each([['abc', 3], ['漢字', 4], ['ｆｕｌｌ', 8], ['é', 1], ['e\u0301', 1], ['🎉', 2], ['…→', 2], ['', 0]])('%j takes %i columns', (text, columns) => {
    expect(textWidth(text)).toBe(columns);
  });

  it('cuts the end of a text and the middle of a path', () => {
    expect(fit('golang.org/x/crypto', 10)).toBe('golang.or…');
    expect(fitMiddle('services/billing/web/package-lock.json:8127', 33)).toBe('services/…/package-lock.json:8127');
    expect(textWidth(fitMiddle('services/billing/web/package-lock.json:8127', 32))).toBeLessThanOrEqual(32);
    expect(fitMiddle('services/billing/package-lock.json', 12)).toBe('ser…ock.json');
  });

  it('pads by columns, not by letters', () => {
    expect(pad('漢', 4)).toBe('漢  ');
  });

  it('never exceeds what it was given', () => {
    fc.assert(fc.property(hostile, fc.integer({ min: 1, max: 60 }), (text, columns) => {
      const safe = printable(text);
      const wide = Math.max(2, columns);
      return textWidth(fit(safe, columns)) <= columns && textWidth(fitMiddle(safe, columns)) <= columns && textWidth(slice(safe, columns)) <= columns
        && textWidth(slice(safe, columns, true)) <= columns && wrap(safe, wide).every((line) => textWidth(line) <= wide);
    }));
  });

  it('wraps in linear time', () => {
    expectLinear('wrap', (n) => '漢字'.repeat(n), (text) => wrap(text, 60), 20_000);
  });

  it('wraps without losing a letter', () => {
    expect(wrap('\u0301 a', 2)).toEqual(['\u0301 a']);
    expect(wrap('abcdef gh', 4)).toEqual(['abcd', 'ef', 'gh']);
    fc.assert(fc.property(hostile, fc.integer({ min: 2, max: 60 }), (text, columns) => {
      const safe = printable(text);
      return wrap(safe, columns).join('').replaceAll(' ', '') === safe.replaceAll(' ', '');
    }));
  });
});
