// Real lockfiles against a second, independent reading: the entries as plain text patterns find them, and the scopes that the package
// manager itself reports for the same file.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LockfileParser, Parsed } from '#collect/packages/contract';
import { scopesOf } from '#collect/packages/graph/scopes';
import { parser as pdm } from '#collect/packages/pdm-lock';
import { parser as pipfile } from '#collect/packages/pipfile-lock';
import { parser as poetry } from '#collect/packages/poetry-lock';
import { parser as requirements } from '#collect/packages/requirements-txt';
import { parser as uv } from '#collect/packages/uv-lock';
import { normalizePyName } from '#kit/text/pep508';

const projects = '../shared/projects';
const there = existsSync(projects);
if (!there) console.warn(`SKIPPED: no real projects at ${projects}`);

function parse(parser: LockfileParser, folder: string, name: string): { text: string; parsed: Parsed } {
  const read = (file: string): [string, string][] => (existsSync(`${projects}/${folder}/${file}`) ? [[file, readFileSync(`${projects}/${folder}/${file}`, 'utf8')]] : []);
  const files = new Map([name, ...parser.companions(name)].flatMap(read));
  return { text: files.get(name) ?? '', parsed: parser.parse(name, files) };
}

const sorted = (pairs: Iterable<string>): string[] => [...new Set(pairs)].sort();
const found = (parsed: Parsed): string[] => sorted(parsed.packages.filter((each) => each.source.type !== 'workspace').map((each) => `${normalizePyName(each.name)} ${each.version ?? each.range ?? ''}`));
const entries = (text: string, pattern: RegExp): string[] => sorted([...text.matchAll(pattern)].map(([, name = '', version = '']) => `${normalizePyName(name)} ${version}`));
const tally = (parsed: Parsed): Record<string, number> => {
  const scopes = scopesOf(parsed);
  const count = (scope: string): number => parsed.packages.filter((each) => each.source.type !== 'workspace' && scopes.get(each.key) === scope).length;
  return { runtime: count('runtime'), dev: count('dev') };
};

describe.skipIf(!there)('real projects', () => {
  const toml = /^\[\[package\]\]\r?\nname = "(.*)"\r?\nversion = "(.*)"/gm;

  it('uv: all entries but the project, scopes as `uv export` has them', () => {
    const { text, parsed } = parse(uv, 'uv-prowler-mcp', 'uv.lock');
    expect(parsed.gaps).toEqual([]);
    expect(found(parsed)).toEqual(entries(text.replace(/^\[\[package\]\]\nname = .*\nversion = .*\nsource = \{ editable = "\." \}/m, ''), toml));
    expect(tally(parsed)).toEqual({ runtime: 74, dev: 11 });
  });

  it('poetry: all entries, scopes as their groups have them', () => {
    const { text, parsed } = parse(poetry, 'poetry-pytm', 'poetry.lock');
    expect(parsed.gaps).toEqual([]);
    expect(found(parsed)).toEqual(entries(text, toml));
    expect(tally(parsed)).toEqual({ runtime: [...text.matchAll(/^groups = \[.*"main"/gm)].length, dev: [...text.matchAll(/^groups = \["dev"\]/gm)].length });
  });

  it('pdm: all entries, each set of extras counted once', () => {
    const { text, parsed } = parse(pdm, 'pdm-sample', 'pdm.lock');
    expect(parsed.gaps).toEqual([]);
    expect(found(parsed)).toEqual(entries(text, toml));
  });

  it('pipenv: both categories', () => {
    const { text, parsed } = parse(pipfile, 'pipenv-sample', 'Pipfile.lock');
    expect(parsed.gaps).toEqual([]);
    expect(found(parsed)).toEqual(entries(text, /^ {8}"([^"]+)": \{\n(?:(?!^ {8}\})[^])*?"version": "==([^"]+)"/gm));
  });

  it.each(['pip-crapi-workshop', 'pip-defectdojo'])('pip: every line of %s', (folder) => {
    const { text, parsed } = parse(requirements, folder, 'requirements.txt');
    const lines = entries(text, /^([A-Za-z][\w.-]*)(?:\[.*\])?==([^\s#]+)/gm);
    const others = parsed.packages.filter((each) => each.version === undefined).map((each) => `${normalizePyName(each.name)} ${each.range ?? ''}`);
    expect(found(parsed)).toEqual(sorted([...lines, ...others]));
    expect(others).toEqual(folder === 'pip-defectdojo' ? ['django-tagulous *'] : ['django ~=4.1.13']);
    expect(parsed.gaps.filter((gap) => gap.required)).toEqual([]);
  });
});
