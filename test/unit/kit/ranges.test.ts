// The contract of every range language, held against `fixtures/kit/ranges/<id>.txt`: what each range admits and what it does not.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ecosystems } from '#kit/text/ecosystems';
import type { Interval, RangeLanguage } from '#kit/text/ranges/contract';
import { languages } from '#kit/text/ranges/registry.generated';
import type { VersionScheme } from '#kit/text/versions/contract';
import { expectLinear } from '../../lib/growth.ts';

const all: [string, RangeLanguage][] = Object.entries(languages);

const linesOf = (id: string): string[] =>
  readFileSync(join('fixtures/kit/ranges', `${id}.txt`), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'));

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');

interface Row {
  readonly range: string;
  readonly none: boolean;
  readonly admits: readonly string[];
  readonly refuses: readonly string[];
}

function toRow(line: string): Row {
  const [range = '', answer = ''] = line.split(' => ');
  const [admits = '', refuses = ''] = answer.split(' ! ');
  return { range, none: answer === 'none', admits: answer === 'none' ? [] : words(admits), refuses: words(refuses) };
}

const schemeOf = (id: string): VersionScheme | undefined => ecosystems.find(({ ranges }) => ranges?.id === id)?.versions;

function isWithin(scheme: VersionScheme, { lower, upper }: Interval, text: string): boolean {
  const compare = (bound: string): number => scheme.compare(scheme.parse(text), scheme.parse(bound));
  const above = lower === undefined || compare(lower.version) > 0 || (lower.inclusive && compare(lower.version) === 0);
  const below = upper === undefined || compare(upper.version) < 0 || (upper.inclusive && compare(upper.version) === 0);
  return above && below;
}

const hostile: [string, (n: number) => string][] = [
  ['carets', (n) => '^'.repeat(n)],
  ['blanks', (n) => `1${' '.repeat(n)}2`],
  ['commas', (n) => '1,'.repeat(n / 2)],
  ['bars', (n) => '||'.repeat(n / 2)],
  ['conditions', (n) => '>=1.0 '.repeat(n / 6)],
  ['listed conditions', (n) => '>=1.0,'.repeat(n / 6)],
  ['operators', (n) => '>= '.repeat(n / 3)],
  ['digits', (n) => `^${'9'.repeat(n)}`],
  ['hyphens', (n) => '1 - '.repeat(n / 4)],
  ['parentheses', (n) => '('.repeat(n)],
  ['dots', (n) => '1.'.repeat(n / 2)],
];

describe.each(all)('ranges/%s', (id, language) => {
  const rows = linesOf(id).map(toRow);

  it('is documented and named as its file', () => {
    expect(language.id).toBe(id);
    expect(language.references.length).toBeGreaterThan(0);
    for (const reference of language.references) expect(reference).toMatch(/^https:\/\//);
    expect(rows.some(({ none }) => none) && rows.some(({ none }) => !none)).toBe(true);
  });

  it.each(rows.map((row) => [row.range, row] as const))('%s', (_, { range, none, admits, refuses }) => {
    const parsed = language.parse(range);
    expect(parsed === undefined).toBe(none);
    expect(admits.filter((version) => parsed?.admits(version) !== true)).toEqual([]);
    expect(refuses.filter((version) => parsed?.admits(version) === true)).toEqual([]);
  });

  it('has intervals whose bounds are versions and that hold the releases that are admitted', () => {
    const scheme = schemeOf(id);
    if (scheme === undefined) throw new Error(`no ecosystem speaks ${id}`);
    for (const { range, admits } of rows) {
      const { intervals = [] } = language.parse(range) ?? {};
      for (const bound of intervals.flatMap(({ lower, upper }) => [lower, upper])) if (bound) expect(scheme.parse(bound.version), `${range}: ${bound.version}`).toBeDefined();
      for (const version of admits.filter((text) => !/[a-z+]/i.test(text))) {
        expect(intervals.some((interval) => isWithin(scheme, interval, version)), `${version} in the intervals of ${range}`).toBe(true);
      }
    }
  });

  it('raises to a range that admits the version', () => {
    for (const { range } of rows) {
      for (const version of ['0.0.1', '0.4.0', '1.2.9', '2.0.0', '7.1.3']) {
        const raised = language.raise(range, version);
        expect(language.parse(raised)?.admits(version), `${range} raised to ${version}: ${raised}`).toBe(true);
      }
    }
  });

  it('never throws', () => {
    const pieces = [...new Set(rows.flatMap(({ range }) => range.match(/\d+|[a-z]+|[^a-z\d]/gi) ?? []))];
    const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join('')));
    const property = fc.property(text, text, (range, version) => {
      language.parse(range)?.admits(version);
      language.raise(range, version);
    });
    fc.assert(property, { numRuns: 2000, seed: 42 });
  });

  it.each(hostile)('reads %s in linear time', (label, make) => {
    const work = (text: string): void => {
      for (let time = 0; time < 20; time += 1) language.parse(text)?.admits('1.2.3');
    };
    expectLinear(`${id} ${label}`, make, work, 2000, 20);
  });
});

describe('raising', () => {
  const table = new Map<string, RangeLanguage>(all);
  const cases = linesOf('raise').map((line) => /^(\w+): (.*) \+ (\S+) = (.*)$/.exec(line)?.slice(1) ?? [line]);

  it.each(cases)('%s: %s to %s is %s', (id, range, version, expected) => {
    expect(table.get(id ?? '')?.raise(range ?? '', version ?? '')).toBe(expected);
  });
});
