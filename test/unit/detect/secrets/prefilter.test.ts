// Two prefilters, one answer: the one in WebAssembly and the one in JavaScript, held against each other and against a search that does it the plain way.
import { describe, expect, it } from 'vitest';
import { compileRules } from '#detect/secrets/engine/compile';
import { literalTable } from '#detect/secrets/engine/literals';
import { jsPrefilter, type Prefilter } from '#detect/secrets/engine/prefilter';
import { wasmPrefilter } from '#detect/secrets/engine/prefilter-wasm';
import { createScanner } from '#detect/secrets/engine/scan-bytes';
import { builtInRules } from '#engine/secrets/load-rules';
import { seededRandom } from '../../../lib/random.ts';
import { secretContent } from '../../../lib/secret-content.ts';
import { pick, randomFrom } from '../../../lib/secret-samples.ts';

const literals = [
  { text: 'AKIA', ignoreCase: false }, { text: 'ghp_', ignoreCase: false }, { text: 'password', ignoreCase: true }, { text: 'pass', ignoreCase: true }, { text: 'xoxb-', ignoreCase: false },
  { text: '-----BEGIN', ignoreCase: false }, { text: 'Token', ignoreCase: false }, { text: 'token', ignoreCase: true }, { text: 'aaaa', ignoreCase: false }, { text: 'hooks.slack.com/services/', ignoreCase: true },
];
const table = literalTable(literals);
const js = jsPrefilter(table);
const wasm = wasmPrefilter(table, { wordStarts: new Uint8Array(1 << 15), literalUses: new Uint8Array(table.count) });

interface Finds {
  readonly literals: readonly string[];
  readonly segments: readonly string[];
}

function findsOf(prefilter: Prefilter, bytes: Uint8Array, from: number, to: number): Finds {
  const found = { literals: [] as string[], segments: [] as string[] };
  prefilter.search(bytes, bytes.length, from, to, { literal: (at, literal) => found.literals.push(`${at} ${literal}`), segment: (at, end) => found.segments.push(`${at} ${end}`) });
  return { literals: found.literals.sort(), segments: found.segments.sort() };
}

function plainLiterals(text: string, from: number, to: number): readonly string[] {
  const found: string[] = [];
  literals.forEach(({ text: literal, ignoreCase }, index) => {
    const [hay, needle] = ignoreCase ? [text.toLowerCase(), literal.toLowerCase()] : [text, literal];
    for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1)) if (at >= from && at < to) found.push(`${at} ${index}`);
  });
  return found.sort();
}

function sampleText(seed: number, size: number): string {
  const random = randomFrom(seed);
  const parts: string[] = [];
  for (let length = 0; length < size; ) {
    const choice = random();
    const part = choice < 0.2 ? (literals[Math.floor(random() * literals.length)]?.text ?? '') : choice < 0.3 ? 'PaSsWoRd' : choice < 0.5 ? pick(random, 'abcdefXYZ0123456789', 1 + Math.floor(random() * 40)) : choice < 0.6 ? 'a'.repeat(Math.floor(random() * 9)) : pick(random, ' \n="_-.passTOKEN', 1 + Math.floor(random() * 6));
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));

describe('prefilter', () => {
  it('finds every literal wherever it stands, in both', () => {
    expect(wasm).toBeDefined();
    for (let seed = 1; seed <= 60; seed += 1) {
      const text = sampleText(seed, seed % 10 === 0 ? 150_000 : 3000);
      const bytes = bytesOf(text);
      const from = seed % 3 === 0 ? Math.floor(text.length / 3) : 0;
      const to = seed % 4 === 0 ? Math.floor(text.length / 2) : text.length;
      const expected = findsOf(js, bytes, from, to);
      expect(expected.literals).toEqual(plainLiterals(text, from, to));
      if (wasm) expect(findsOf(wasm, bytes, from, to)).toEqual(expected);
    }
  });

  it('gives the same segments for a whole and for its parts', () => {
    for (const prefilter of [js, ...(wasm ? [wasm] : [])]) {
      const bytes = bytesOf(sampleText(7, 20_000));
      const whole = findsOf(prefilter, bytes, 0, bytes.length);
      for (const cut of [1, 17, 9999, 10_000, 19_999]) {
        const [left, right] = [findsOf(prefilter, bytes, 0, cut), findsOf(prefilter, bytes, cut, bytes.length)];
        expect({ literals: [...left.literals, ...right.literals].sort(), segments: [...left.segments, ...right.segments].sort() }).toEqual(whole);
      }
    }
  });

  it('answers from JavaScript where a piece has more finds than there is room for', () => {
    const bytes = bytesOf('aaaa'.repeat(30_000));
    expect(wasm && findsOf(wasm, bytes, 0, bytes.length)).toEqual(findsOf(js, bytes, 0, bytes.length));
    expect(findsOf(js, bytes, 0, bytes.length).literals.length).toBe(119_997);
  });

  it('says that no name stands before a segment only where none does', () => {
    // Every word may be one: then only bytes that begin no word are left.
    const all = wasmPrefilter(table, { wordStarts: new Uint8Array(1 << 15).fill(1), literalUses: new Uint8Array(table.count) });
    const named: boolean[] = [];
    const text = `${'. '.repeat(300)}a1b2c3d4e5f6 ${'. '.repeat(300)} key ${'. '.repeat(100)}a1b2c3d4e5f6`;
    all?.search(bytesOf(text), text.length, 0, text.length, { literal: () => undefined, segment: (_at, _end, is) => named.push(is) });
    expect(named).toEqual([true, true]);
    const none: boolean[] = [];
    wasm?.search(bytesOf(text), text.length, 0, text.length, { literal: () => undefined, segment: (_at, _end, is) => none.push(is) });
    expect(none).toEqual([false, false]);
  });

  it('finds providers through WebAssembly as through JavaScript', () => {
    const rules = compileRules([{ id: 'x', title: 'x', provider: 'x', severity: 'high', near: { words: ['datadog', 'line channel', 'qq'], value: /[a-z0-9]{32}/ }, about: { allows: 'x', rotate: 'https://example.org' } }]);
    const [fast, plain] = [wasmPrefilter(rules.table, rules), jsPrefilter(rules.table)].map((prefilter) => createScanner(rules, prefilter ?? jsPrefilter(rules.table)));
    const random = randomFrom(11);
    const words = ['datadog', 'DATADOG_API_KEY=', 'lineChannel', 'line-channel token', 'qq key', ' key ', '\n', '"', ': ', 'x'.repeat(50), '.'.repeat(117), '='];
    for (let round = 0; round < 300; round += 1) {
      const text = Array.from({ length: 12 }, () => (random() < 0.3 ? pick(random, 'abcdef0123456789', 32) : words[Math.floor(random() * words.length)])).join('');
      const bytes = bytesOf('-'.repeat(round * 7) + text);
      const found = [fast, plain].map((scanner) => scanner?.scan(bytes, bytes.length, 0, bytes.length).map(({ at, data }) => [at, data?.fields.start, data?.fields.end]));
      expect(found[0]).toEqual(found[1]);
    }
  });

  it('loses nothing that a rule finds: every sample of every rule, in the midst of code', () => {
    const rules = compileRules(builtInRules());
    const [fast, plain] = [createScanner(rules, wasmPrefilter(rules.table, rules) ?? jsPrefilter(rules.table)), createScanner(rules, jsPrefilter(rules.table))];
    const random = seededRandom(5);
    for (let round = 0; round < 60; round += 1) {
      const bytes = secretContent(random);
      const more = Buffer.concat([bytes, Buffer.from('\n'), secretContent(random), Buffer.from('\nconst token = next.token;\n'.repeat(8))]);
      const told = (scanner: typeof fast): readonly string[] => scanner.scan(more, more.length, 0, more.length).flatMap(({ at, data }) => (data === undefined ? [] : [`${at} ${data.fields.rule} ${data.fields.start} ${data.fields.end}`])).sort();
      expect(told(fast)).toEqual(told(plain));
    }
  });
});
