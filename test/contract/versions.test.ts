// The contract of every version order, held against its fixture `fixtures/kit/versions/<id>.txt`: chains (`a < b = c < d`) of our own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxVersionLength, type VersionScheme } from '#kit/text/versions/contract';
import { schemes } from '#kit/text/versions/registry.generated';
import { expectLinear } from '../lib/growth.ts';

const all: [string, VersionScheme][] = Object.entries(schemes);
const files = Object.keys(schemes);

/** `[version, sign, version, sign, …]` per line. */
const chainsOf = (id: string): string[][] =>
  readFileSync(join('fixtures/kit/versions', `${id}.txt`), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split(' '));

const versionsOf = (id: string): string[] => chainsOf(id).flatMap((chain) => chain.filter((_, at) => at % 2 === 0));

function expectParsed(scheme: VersionScheme, text: string): unknown {
  const version = scheme.parse(text);
  expect(version, `${text} is a version`).toBeDefined();
  return version;
}

/** Versions of the fixture, changed: cut anywhere and continued with pieces of others. */
function arbitraryVersion(id: string): fc.Arbitrary<string> {
  const known = versionsOf(id);
  const pieces = [...new Set(known.flatMap((text) => text.match(/\d+|[a-z]+|[^a-z\d]/gi) ?? []))];
  return fc
    .tuple(fc.constantFrom(...known), fc.nat(12), fc.array(fc.constantFrom(...pieces), { maxLength: 4 }))
    .map(([text, cut, more]) => text.slice(0, cut + 1) + more.join(''));
}

const hostile: [string, (n: number) => string][] = [
  ['numbers', (n) => '1.'.repeat(n / 2) + '1'],
  ['digits', (n) => '9'.repeat(n)],
  ['zeros', (n) => '1' + '.0'.repeat(n / 2)],
  ['words', (n) => '1-' + 'a.'.repeat(n / 2)],
  ['dashes', (n) => '1' + '-'.repeat(n)],
  ['tildes', (n) => '1' + '~'.repeat(n)],
  ['turns', (n) => '1' + 'a1'.repeat(n / 2)],
  ['suffixes', (n) => '1' + '_p'.repeat(n / 2)],
];

it('has a fixture of chains for every scheme', () => {
  for (const id of files) expect(chainsOf(id).length, id).toBeGreaterThan(1);
});

describe.each(all)('versions/%s', (id, scheme) => {
  it('is documented and named as its file', () => {
    expect(scheme.id).toBe(id);
    expect(scheme.title.length).toBeGreaterThan(2);
    expect(scheme.references.length).toBeGreaterThan(0);
    for (const reference of scheme.references) expect(reference).toMatch(/^https:\/\//);
  });

  it.each(chainsOf(id).map((chain) => [chain.join(' '), chain] as const))('%s', (_, chain) => {
    const parsed = chain.map((text, at) => (at % 2 === 0 ? expectParsed(scheme, text) : undefined));
    for (let left = 0; left < chain.length; left += 2) {
      for (let right = left; right < chain.length; right += 2) {
        const expected = chain.slice(left, right).includes('<') ? -1 : 0;
        expect(Math.sign(scheme.compare(parsed[left], parsed[right])), `${chain[left]} and ${chain[right]}`).toBe(expected);
        expect(Math.sign(scheme.compare(parsed[right], parsed[left])), `${chain[right]} and ${chain[left]}`).toBe(0 - expected);
      }
    }
  });

  it('is a total order', () => {
    let compared = 0;
    const version = arbitraryVersion(id);
    const property = fc.property(version, version, version, (...texts) => {
      const [a, b, c] = texts.map((text) => scheme.parse(text));
      if (a === undefined || b === undefined || c === undefined) return true;
      compared += 1;
      const [ab, bc, ac] = [scheme.compare(a, b), scheme.compare(b, c), scheme.compare(a, c)];
      const turned = Math.sign(ab) === 0 - Math.sign(scheme.compare(b, a)) && scheme.compare(a, a) === 0;
      const through = (ab <= 0 && bc <= 0 ? ac <= 0 : true) && (ab === 0 && bc === 0 ? ac === 0 : true);
      return turned && through;
    });
    fc.assert(property, { numRuns: 4000, seed: 42 });
    expect(compared, 'the property saw versions').toBeGreaterThan(200);
  });

  it('never throws, and takes no range, template or address for a version', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), (text) => void scheme.parse(text)), { numRuns: 2000, seed: 42 });
    for (const text of ['', ' ', '^1.2.3', '>=1.0', '1.0 || 2.0', '${project.version}', 'https://example.org/1.0.tgz', '1.0 beta', '1.0\u0000', '[1.0,2.0)', '*', '../1.0']) {
      expect(scheme.parse(text), JSON.stringify(text)).toBeUndefined();
    }
  });

  it('takes an overlong text for no version', () => {
    expect(scheme.parse('1'.repeat(maxVersionLength))).toBeDefined();
    expect(scheme.parse('1'.repeat(maxVersionLength + 1))).toBeUndefined();
  });

  it('tells numbers beyond the safe integers apart', () => {
    const [least, more] = ['9007199254740992', '9007199254740993'].map((text) => expectParsed(scheme, text));
    expect(scheme.compare(least, more)).toBeLessThan(0);
    expect(scheme.compare(more, least)).toBeGreaterThan(0);
  });

  it.each(hostile)('reads and compares %s in linear time', (label, make) => {
    const work = (text: string): void => {
      for (let time = 0; time < 50; time += 1) {
        const version = scheme.parse(text);
        if (version !== undefined) scheme.compare(version, scheme.parse(text));
      }
    };
    expectLinear(`${id} ${label}`, make, work, maxVersionLength / 2 - 2, 20);
  });
});
