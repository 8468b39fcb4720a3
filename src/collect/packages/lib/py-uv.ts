// The parts of a uv.lock entry: where it comes from, what it depends on, and whether it is the project's own.
import type { Scope, Source } from '#model/component';
import { entriesOf, fieldOf, stringOf } from '#kit/text/json';
import { normalizePyName } from '#kit/text/pep508';
import { language } from '#kit/text/ranges/pypi';
import type { TomlTable } from '#kit/text/toml';
import { folderOf, joinPath } from './js-paths.ts';
import { scopeOfGroup } from './py-dev-names.ts';
import { anyVersion, type PyDependency, type PyEntry } from './py-lock.ts';
import { hashesOf } from './py-hashes.ts';
import { fileSource, gitSource, indexSource, urlSource } from './py-source.ts';

export interface UvRow {
  readonly line: number;
  readonly name: string;
  readonly value: TomlTable;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const ownFolder = (row: UvRow): string | undefined => ['editable', 'virtual', 'directory'].map((key) => stringOf(fieldOf(fieldOf(row.value, 'source'), key))).find((path) => path !== undefined);

/** The workspace's members, and the project itself; other local folders are dependencies. */
export function uvMembers(head: TomlTable, rows: readonly UvRow[]): ReadonlySet<UvRow> {
  const listed = new Set(listOf(fieldOf(fieldOf(head, 'manifest'), 'members')).flatMap((name) => (typeof name === 'string' ? normalizePyName(name) : [])));
  return new Set(rows.filter((row) => ownFolder(row) !== undefined && (ownFolder(row) === '.' || listed.has(normalizePyName(row.name)))));
}

/** Folder of a member, relative to the target. */
export function memberFolder(row: UvRow, path: string): string {
  const below = ownFolder(row) ?? '.';
  return joinPath(folderOf(path), below) ?? below;
}

/** `undefined` for an entry without a version that is of an index, or of nowhere: nothing could be matched. */
export function uvEntry(row: UvRow, path: string, member: boolean): PyEntry | undefined {
  const { name, line, value } = row;
  const version = stringOf(fieldOf(value, 'version'));
  const source = member ? { type: 'workspace' as const, path: memberFolder(row, path) } : uvSource(fieldOf(value, 'source'), path);
  if (version === undefined && (source.type === 'registry' || source.type === 'unknown')) return undefined;
  const hashes = [...hashesOf(fieldOf(value, 'sdist')), ...hashesOf(fieldOf(value, 'wheels'))];
  return { name, version, line, source, hashes, dependencies: uvDependencies(row, path, member) };
}

function uvSource(source: unknown, path: string): Source {
  const [registry, git, url, ...folders] = ['registry', 'git', 'url', 'path', 'directory', 'editable', 'virtual'].map((key) => stringOf(fieldOf(source, key)));
  const folder = folders.find((each) => each !== undefined);
  if (registry !== undefined) return indexSource(registry);
  if (git !== undefined) return gitSource(git, /#([0-9a-fA-F]{7,64})$/.exec(git)?.[1]);
  if (url !== undefined) return urlSource(url);
  return folder === undefined ? { type: 'unknown' } : fileSource(folder, folderOf(path));
}

/**
 * Extras of a third-party package stand in the lockfile only where someone asks for them, so that they are needed as the package is;
 * those of a member are optional, its groups are for what their names say.
 */
function uvDependencies(row: UvRow, path: string, member: boolean): readonly PyDependency[] {
  const declared = member ? declaredRanges(fieldOf(row.value, 'metadata')) : new Map<string, string[]>();
  const lists = (table: unknown, scope: Scope): PyDependency[] => entriesOf(table).flatMap(([, list]) => uvReferences(list, scope, path, declared));
  return [
    ...uvReferences(fieldOf(row.value, 'dependencies'), 'runtime', path, declared),
    ...lists(fieldOf(row.value, 'optional-dependencies'), member ? 'optional' : 'runtime'),
    ...entriesOf(fieldOf(row.value, 'dev-dependencies') ?? fieldOf(row.value, 'dependency-groups')).flatMap(([group, list]) => uvReferences(list, scopeOfGroup(group), path, declared)),
  ];
}

/** References `{ name, version?, source?, specifier? }`; what has no name is none. */
export function uvReferences(list: unknown, scope: Scope, path: string, declared: ReadonlyMap<string, readonly string[]>): PyDependency[] {
  return listOf(list).flatMap((each): PyDependency[] => {
    const [name, version, specifier] = ['name', 'version', 'specifier'].map((key) => stringOf(fieldOf(each, key)));
    if (name === undefined) return [];
    const source = fieldOf(each, 'source');
    const range = specifier ?? rangeFor(declared.get(normalizePyName(name)) ?? [], version);
    return [
      {
        name,
        scope,
        ...(version === undefined ? {} : { version }),
        ...(source === undefined ? {} : { source: uvSource(source, path) }),
        ...(range === undefined ? {} : { range }),
      },
    ];
  });
}

/** Of several declared ranges (one for each environment) those that admit the resolved version. */
function rangeFor(ranges: readonly string[], version: string | undefined): string | undefined {
  if (ranges.length < 2) return ranges[0];
  const admitting = version === undefined ? [] : ranges.filter((range) => language.parse(range)?.admits(version) === true);
  return admitting.length === 1 ? admitting[0] : undefined;
}

/** `requires-dist` and `requires-dev` of a member: ranges by normalized name. */
function declaredRanges(metadata: unknown): ReadonlyMap<string, string[]> {
  const ranges = new Map<string, string[]>();
  const lists = [fieldOf(metadata, 'requires-dist'), ...entriesOf(fieldOf(metadata, 'requires-dev')).map(([, list]) => list)];
  for (const each of lists.flatMap(listOf)) {
    const [name, specifier = anyVersion] = ['name', 'specifier'].map((key) => stringOf(fieldOf(each, key)));
    if (name === undefined) continue;
    const known = ranges.get(normalizePyName(name)) ?? [];
    if (!known.includes(specifier) && known.length < 8) ranges.set(normalizePyName(name), [...known, specifier]);
  }
  return ranges;
}
