import { describe, expect, it } from 'vitest';
import { needsOf, sampleOf, shapeOf } from '#kit/text/pattern-shape';
import { randomFrom } from '../../lib/secret-samples.ts';

const needs = (source: string) => {
  const shape = shapeOf(source);
  return shape === undefined ? 'refused' : needsOf(shape);
};

describe('what a pattern says of every match', () => {
  it.each<[string, ReturnType<typeof needs>]>([
    ['(?i)[\\w.-]{0,50}?acme(?:=|:)([a-z0-9]{32})', { literals: ['acme=', 'acme:'], before: 50, reach: 87 }],
    ['sk_(?:live|test)_[0-9a-zA-Z]{10,99}', { literals: ['sk_live_', 'sk_test_'], before: 0, reach: 107 }],
    ['\\bxy-[ab]{9}$', { literals: ['xy-a', 'xy-b'], before: 0, reach: 12 }],
    ['acme-[[:alnum:]]+', { literals: ['acme-'], before: 0, reach: Infinity }],
    ['[a-f0-9]{32}', undefined],
    ['(?:acme-)?[a-z]{9}', undefined],
    ['\\Qx\\E', 'refused'],
    ['\\pLacme', 'refused'],
    ['(acme', 'refused'],
    ['('.repeat(1000), 'refused'],
  ])('%s', (source, expected) => expect(needs(source)).toEqual(expected));
  it('makes texts that match', () => {
    const source = '(?:A3T[A-Z0-9]|AKIA)[A-Z2-7]{16}[^a]x{2,}\\x60';
    const shape = shapeOf(source);
    if (shape === undefined) throw new Error('refused');
    for (let seed = 0; seed < 20; seed += 1) expect(sampleOf(shape, randomFrom(seed))).toMatch(/^(?:A3T[A-Z0-9]|AKIA)[A-Z2-7]{16}[^a]x{2,}\x60$/);
  });
});
