// What a pyproject.toml declares, in the three dialects that are in use: PEP 621 with PEP 735 groups, Poetry, and the lists of pdm and uv.
// Build requirements (`[build-system]`) are left out: they are no part of what is installed or locked.
import type { Scope, Source } from '#model/component';
import type { Gap } from '#model/gap';
import { entriesOf, fieldOf, stringOf } from '#kit/text/json';
import { isPyName, normalizePyName, parseRequirement } from '#kit/text/pep508';
import { parseToml } from '#kit/text/toml';
import { badEntry, quoted } from './py-gaps.ts';
import { groupScopes } from './py-groups.ts';
import { folderOf } from './js-paths.ts';
import { tomlLines, type TomlLines } from './py-lines.ts';
import { anyVersion } from './py-lock.ts';
import { poetryDependencies } from './py-poetry-deps.ts';
import { referenceSource } from './py-source.ts';
import { indexAddresses, toolSources } from './py-tool-sources.ts';

export interface Declared {
  readonly name: string;
  /** PEP 440, or Poetry's language; absent for a direct reference. */
  readonly range?: string;
  /** Normalized. */
  readonly extras: readonly string[];
  readonly scope: Scope;
  readonly line?: number;
  /** An environment marker or the like may leave it out. */
  readonly conditional: boolean;
  /** When it is not simply the index's. */
  readonly source?: Source;
}

export interface PyProject {
  readonly name?: string;
  readonly version?: string;
  readonly declared: readonly Declared[];
  readonly gaps: readonly Gap[];
  /** Addresses of indexes that any package may come from, as written. */
  readonly indexes: readonly string[];
  /** The build computes its dependencies: what is declared is not all. */
  readonly dynamic: boolean;
}

interface Reading {
  readonly file: string;
  readonly lines: TomlLines;
  readonly root: unknown;
  readonly sources: ReadonlyMap<string, Source>;
  readonly declared: Declared[];
  readonly gaps: Gap[];
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Path of a nested field, without inherited ones. */
const at = (value: unknown, ...keys: readonly string[]): unknown => keys.reduce<unknown>((below, key) => fieldOf(below, key), value);

export function readPyproject(file: string, text: string): PyProject {
  const parsed = parseToml(text);
  if (!parsed.ok) return { declared: [], gaps: [badEntry(file, parsed.error.line, parsed.error.why)], indexes: [], dynamic: false };
  const root = parsed.value;
  const reading: Reading = { file, lines: tomlLines(text), root, sources: toolSources(root, folderOf(file)), declared: [], gaps: [] };
  readLists(reading);
  readPoetry(reading);
  const name = stringOf(at(root, 'project', 'name')) ?? stringOf(at(root, 'tool', 'poetry', 'name'));
  const version = stringOf(at(root, 'project', 'version')) ?? stringOf(at(root, 'tool', 'poetry', 'version'));
  const dynamic = at(root, 'project', 'dynamic');
  return {
    ...(name === undefined ? {} : { name }),
    ...(version === undefined ? {} : { version }),
    declared: reading.declared.filter((each) => name === undefined || normalizePyName(each.name) !== normalizePyName(name)),
    gaps: reading.gaps,
    indexes: indexAddresses(root),
    dynamic: Array.isArray(dynamic) && (dynamic.includes('dependencies') || dynamic.includes('optional-dependencies')),
  };
}

/** Lists of PEP 508 strings. */
function readLists(reading: Reading): void {
  const { root } = reading;
  readList(reading, at(root, 'project', 'dependencies'), 'project.dependencies', 'runtime');
  readGroups(reading, at(root, 'project', 'optional-dependencies'), 'project.optional-dependencies', 'optional');
  const groups = groupScopes(at(root, 'dependency-groups'), (list) => listOf(list).map((item) => fieldOf(item, 'include-group')));
  for (const [group, list] of entriesOf(at(root, 'dependency-groups'))) readList(reading, list, `dependency-groups.${group}`, groups(group));
  readGroups(reading, at(root, 'tool', 'pdm', 'dev-dependencies'), 'tool.pdm.dev-dependencies', 'dev');
  readList(reading, at(root, 'tool', 'uv', 'dev-dependencies'), 'tool.uv.dev-dependencies', 'dev');
}

function readGroups(reading: Reading, groups: unknown, where: string, scope: Scope): void {
  for (const [group, list] of entriesOf(groups)) readList(reading, list, `${where}.${group}`, scope);
}

function readList(reading: Reading, list: unknown, where: string, scope: Scope): void {
  if (list === undefined) return;
  const dot = where.lastIndexOf('.');
  const from = reading.lines.ofKey(where.slice(0, dot), where.slice(dot + 1));
  if (!Array.isArray(list)) {
    reading.gaps.push(badEntry(reading.file, from, `${quoted(where)} is not a list of requirements`));
    return;
  }
  for (const item of list as readonly unknown[]) {
    // `{include-group = "…"}`: that group is read by itself, with what it is included in minded.
    if (typeof fieldOf(item, 'include-group') === 'string') continue;
    readRequirement(reading, item, where, scope, from);
  }
}

/** pdm's own form of a local project in development: `-e file:///${PROJECT_ROOT}/sub#egg=name`. */
const editable = /^-e\s+(\S+?)#egg=([A-Za-z0-9._-]+)/;

function readRequirement(reading: Reading, item: unknown, where: string, scope: Scope, from: number | undefined): void {
  const text = stringOf(item) ?? '';
  const line = reading.lines.ofText(text, from);
  const [, path, egg] = editable.exec(text) ?? [];
  const requirement = parseRequirement(egg === undefined ? text : `${egg} @ ${path ?? ''}`);
  if (!requirement.ok) {
    reading.gaps.push(badEntry(reading.file, line, `in ${quoted(where)}: ${requirement.error}`));
    return;
  }
  const { name, specifier, extras, url, marker } = requirement.value;
  const source = url === undefined ? reading.sources.get(normalizePyName(name)) : referenceSource(url, folderOf(reading.file));
  reading.declared.push({
    name,
    ...(url === undefined ? { range: specifier === '' ? anyVersion : specifier } : {}),
    extras,
    scope,
    ...(line === undefined ? {} : { line }),
    conditional: marker !== undefined,
    ...(source === undefined ? {} : { source }),
  });
}

/** Poetry's tables; a name that PEP 621 declares already is only enriched there. */
function readPoetry(reading: Reading): void {
  const poetry = at(reading.root, 'tool', 'poetry');
  const known = new Set(reading.declared.map((each) => normalizePyName(each.name)));
  readTable(reading, at(poetry, 'dependencies'), 'tool.poetry.dependencies', 'runtime', known);
  readTable(reading, at(poetry, 'dev-dependencies'), 'tool.poetry.dev-dependencies', 'dev');
  const groups = groupScopes(at(poetry, 'group'), (table) => listOf(at(table, 'include-groups')));
  for (const [group, table] of entriesOf(at(poetry, 'group'))) readTable(reading, at(table, 'dependencies'), `tool.poetry.group.${group}.dependencies`, groups(group));
}

function readTable(reading: Reading, table: unknown, where: string, scope: Scope, known?: ReadonlySet<string>): void {
  for (const [name, value] of entriesOf(table)) {
    if (name.toLowerCase() === 'python' || known?.has(normalizePyName(name)) === true) continue;
    const line = reading.lines.ofKey(where, name);
    const alternatives = isPyName(name) ? poetryDependencies(value, folderOf(reading.file)) : [];
    if (alternatives.length === 0) reading.gaps.push(badEntry(reading.file, line, `${quoted(name)} in ${quoted(where)} is no dependency`));
    for (const { range, extras, optional, conditional, source } of alternatives)
      reading.declared.push({
        name,
        ...(source === undefined ? { range: range ?? anyVersion } : { source }),
        extras,
        scope: optional && scope === 'runtime' ? 'optional' : scope,
        ...(line === undefined ? {} : { line }),
        conditional,
      });
  }
}
