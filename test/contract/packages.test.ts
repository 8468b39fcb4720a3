// The contract of every lockfile and manifest parser, held against its fixtures: `fixtures/collect/packages/<id>/<case>/`.
// A case that starts with `ok` parses without a gap; one that starts with `ng` ends in a gap. `expected.json` has the whole answer.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LockfileParser, Parsed } from '#collect/packages/contract';
import { parsers } from '#collect/packages/registry.generated';
import { decodeText } from '#kit/text/decode';
import { ecosystemOf } from '#kit/text/ecosystems';
import { compileGlob } from '#kit/text/glob';
import { expectJson, filesIn, foldersIn } from '../lib/fixtures.ts';
import { expectLinear } from '../lib/growth.ts';

const root = 'fixtures/collect/packages';
const all: [string, LockfileParser][] = await Promise.all(Object.entries(parsers).map(async ([id, entry]) => [id, await entry.load()] as [string, LockfileParser]));

const matches = (parser: LockfileParser, path: string): boolean =>
  parser.matches.some((pattern) => (typeof pattern === 'string' ? basename(path) === pattern : pattern.test(basename(path))));

/** Parses as the collector does: with companions that exist, again while `wants` grows. `input` is the file named by `input.txt`, else the one that matches. */
function parseCase(parser: LockfileParser, folder: string): { path: string; parsed: Parsed } {
  const names = filesIn(folder).filter((name) => name !== 'expected.json');
  const path = names.find((name) => matches(parser, name));
  if (path === undefined) throw new Error(`${folder}: no file that ${parser.id} matches`);
  const files = new Map<string, string>();
  const add = (name: string): void => {
    if (!names.includes(name)) return;
    const decoded = decodeText(readFileSync(join(folder, name)));
    if (decoded.ok) files.set(name, decoded.value);
  };
  add(path);
  for (const companion of parser.companions(path)) add(companion);
  const addGlobs = (): void => {
    const globs = (parser.companionGlobs?.(path, files) ?? []).map((glob) => compileGlob(glob));
    names.filter((name) => globs.some((glob) => glob.matches(name))).forEach(add);
  };
  addGlobs();
  let parsed = parser.parse(path, files);
  for (let round = 0; round < 20; round += 1) {
    const wanted = (parsed.wants ?? []).filter((name) => !files.has(name) && names.includes(name));
    if (wanted.length === 0) break;
    wanted.forEach(add);
    addGlobs();
    parsed = parser.parse(path, files);
  }
  return { path, parsed };
}

function expectSound(parser: LockfileParser, parsed: Parsed): void {
  const keys = new Set(parsed.packages.map((found) => found.key));
  expect(keys.size, 'keys are unique').toBe(parsed.packages.length);
  for (const found of parsed.packages) {
    for (const edge of found.edges ?? []) expect(keys.has(edge.to), `${found.key} depends on ${edge.to}, which is no package`).toBe(true);
    if (found.line !== undefined) expect(found.line).toBeGreaterThan(0);
    expect(found.version !== undefined || parser.type === 'manifest' || found.range !== undefined, `${found.key} has a version or a range`).toBe(true);
  }
  for (const manifest of parsed.roots ?? []) for (const edge of manifest.edges) expect(keys.has(edge.to), `${manifest.file} declares ${edge.to}`).toBe(true);
  for (const gap of parsed.gaps) expect(gap.why.length).toBeGreaterThan(10);
}

const hostile: [string, (n: number) => string][] = [
  ['open brackets', (n) => '['.repeat(n * 20)],
  ['open objects', (n) => '{"a":'.repeat(n * 5)],
  ['open quotes', (n) => '"'.repeat(n * 20)],
  ['backslashes', (n) => `"${'\\'.repeat(n * 20)}`],
  ['one long line', (n) => `a@${' =<>~^!*.-_'.repeat(n * 2)}`],
  ['spaces', (n) => `a${' '.repeat(n * 20)}b`],
  ['short lines', (n) => 'a: b\n'.repeat(n * 4)],
  ['deeper and deeper lines', (n) => Array.from({ length: Math.ceil(Math.sqrt(n * 40)) }, (_, i) => `${' '.repeat(i)}a:\n`).join('')],
  ['toml headers', (n) => '[[package]]\nname = "a"\n'.repeat(n)],
];

describe.each(all)('packages/%s', (id, parser) => {
  const cases = foldersIn(join(root, id));

  it('is documented and named as its file', () => {
    expect(parser.id).toBe(id);
    expect(parser.title.length).toBeGreaterThan(3);
    expect(parser.references.length).toBeGreaterThan(0);
    for (const reference of parser.references) expect(reference).toMatch(/^https:\/\//);
    expect(ecosystemOf(parser.ecosystem), parser.ecosystem).toBeDefined();
  });

  it('has a case that parses and one that does not', () => {
    expect(cases.some((name) => name.startsWith('ok'))).toBe(true);
    expect(cases.some((name) => name.startsWith('ng'))).toBe(true);
    expect(cases.filter((name) => !/^(ok|ng)/.test(name)), 'cases start with ok or ng').toEqual([]);
  });

  it.each(cases)('%s', (name) => {
    const folder = join(root, id, name);
    const { parsed } = parseCase(parser, folder);
    expectSound(parser, parsed);
    expect(parseCase(parser, folder).parsed, 'the same answer twice').toEqual(parsed);
    if (name.startsWith('ok')) expect(parsed.gaps).toEqual([]);
    else expect(parsed.gaps.length).toBeGreaterThan(0);
    expectJson(join(folder, 'expected.json'), parsed);
  });

  it.each(hostile)('survives %s in linear time', (_, make) => {
    const name = parser.matches.find((pattern) => typeof pattern === 'string') ?? readdirSync(join(root, id, cases[0] ?? ''))[0] ?? id;
    const parse = (text: string): void => {
      parser.parse(name, new Map([[name, text]]));
    };
    expectLinear(id, make, parse, 20_000);
  });

  it('survives every truncation and any flipped line', () => {
    for (const name of cases.filter((each) => each.startsWith('ok')).slice(0, 2)) {
      const folder = join(root, id, name);
      const file = filesIn(folder).find((each) => each !== 'expected.json' && matches(parser, each)) ?? '';
      const text = readFileSync(join(folder, file), 'utf8');
      for (let cut = 0; cut < text.length; cut += Math.max(1, Math.floor(text.length / 200))) parser.parse(file, new Map([[file, text.slice(0, cut)]]));
      const lines = text.split('\n');
      for (let at = 0; at < Math.min(lines.length, 200); at += 1) parser.parse(file, new Map([[file, [...lines.slice(0, at), '<<<<<<< HEAD', '\u0000}]"', ...lines.slice(at)].join('\n')]]));
    }
  });
});
