// poetry.lock, lock versions 1 and 2: entries with edges by name and range; what is direct, and its scope, comes from pyproject.toml.
import type { Scope, Source } from '#model/component';
import type { Gap } from '#model/gap';
import { entriesOf, fieldOf, isRecord, stringOf } from '#kit/text/json';
import { isPyName, normalizePyName } from '#kit/text/pep508';
import { parseTomlTables, type TomlTable } from '#kit/text/toml';
import type { LockfileParser, Parsed } from './contract.ts';
import { fileIn, folderOf } from './lib/js-paths.ts';
import { scopeOfGroup } from './lib/py-dev-names.ts';
import { badEntry, badFile, limited, newerFormat } from './lib/py-gaps.ts';
import { hashesOf, hashOf } from './lib/py-hashes.ts';
import { toGraph, type PyDependency, type PyEntry } from './lib/py-lock.ts';
import { poetryDependencies } from './lib/py-poetry-deps.ts';
import { readPyproject, type PyProject } from './lib/py-pyproject.ts';
import { toRoot } from './lib/py-roots.ts';
import { fileSource, gitSource, indexSource, publicIndex, urlSource } from './lib/py-source.ts';

interface Row {
  readonly line: number;
  readonly value: TomlTable;
  readonly name: string;
  readonly version: string;
}

const lockCommand = 'poetry lock';

function parse(path: string, files: ReadonlyMap<string, string>): Parsed {
  const { head, entries } = parseTomlTables(files.get(path) ?? '', 'package');
  const gaps: Gap[] = head.ok ? headGaps(path, head.value) : [badFile(path, head.error.line, head.error.why, `Run \`${lockCommand}\`.`)];
  const rows: Row[] = [];
  for (const entry of entries) {
    const row = entry.ok ? toRow(entry.value.line, entry.value.value) : undefined;
    if (row !== undefined) rows.push(row);
    else gaps.push(entry.ok ? badEntry(path, entry.value.line, 'an entry without a name and a version') : badEntry(path, entry.error.line, entry.error.why));
  }
  const manifest = fileIn(folderOf(path), 'pyproject.toml');
  const text = files.get(manifest);
  const project = text === undefined ? undefined : readPyproject(manifest, text);
  const metadata = head.ok ? fieldOf(head.value, 'metadata') : undefined;
  const extras = activeExtras(rows, project);
  const graph = toGraph(rows.map((row) => toEntry(row, path, metadata, extras)));
  const rooted = project === undefined || project.gaps.length > 0 ? undefined : toRoot(manifest, project, graph, { path, command: lockCommand }, gaps.length === 0);
  return {
    packages: graph.packages,
    ...(rooted === undefined ? {} : { roots: [rooted.root] }),
    gaps: limited([...gaps, ...(project?.gaps ?? []), ...(rooted?.gaps ?? [])], path),
    locks: [manifest],
  };
}

/** Poetry writes `[metadata]` last: without it the file is no poetry.lock, or its end is missing. */
function headGaps(path: string, head: TomlTable): Gap[] {
  const metadata = fieldOf(head, 'metadata');
  if (!isRecord(metadata)) return [badFile(path, undefined, 'its `[metadata]` is missing: it is cut short, or not written by Poetry', `Run \`${lockCommand}\`.`)];
  const version = fieldOf(metadata, 'lock-version');
  return version === undefined || (typeof version === 'string' && /^[12](?:\.|$)/.test(version)) ? [] : [newerFormat(path, stringOf(version) ?? '?', '1 and 2')];
}

function toRow(line: number, value: TomlTable): Row | undefined {
  const [name, version] = [stringOf(fieldOf(value, 'name')), stringOf(fieldOf(value, 'version'))];
  return name === undefined || version === undefined || version === '' || !isPyName(name) ? undefined : { line, value, name, version };
}

function toEntry(row: Row, path: string, metadata: unknown, extras: ReadonlyMap<string, ReadonlySet<string>>): PyEntry {
  const { name, version, line, value } = row;
  const own = extras.get(normalizePyName(name));
  return {
    name,
    version,
    line,
    source: sourceOf(fieldOf(value, 'source'), folderOf(path)),
    hashes: [...hashesOf(fieldOf(value, 'files')), ...hashesOf(fieldOf(fieldOf(metadata, 'files'), name)), ...bareHashes(fieldOf(fieldOf(metadata, 'hashes'), name))],
    scope: scopeOf(value),
    dependencies: dependenciesOf(value, own ?? new Set()),
  };
}

/** Poetry before 1.0 listed SHA-256 in hex without saying so. */
const bareHashes = (list: unknown): PyEntry['hashes'] => (Array.isArray(list) ? list.flatMap((each) => (typeof each === 'string' ? hashOf(`sha256:${each}`) : [])) : []);

/** `category` until lock version 2.0, `groups` from 2.1 on; between the two only the manifest tells. */
function scopeOf(value: TomlTable): Scope {
  const groups = fieldOf(value, 'groups');
  const names: readonly unknown[] = Array.isArray(groups) && groups.length > 0 ? groups : [fieldOf(value, 'category') ?? 'main'];
  const dev = names.every((name) => typeof name === 'string' && scopeOfGroup(name) === 'dev');
  return dev ? 'dev' : fieldOf(value, 'optional') === true ? 'optional' : 'runtime';
}

function sourceOf(source: unknown, folder: string): Source {
  if (source === undefined) return publicIndex;
  const url = stringOf(fieldOf(source, 'url')) ?? '';
  switch (fieldOf(source, 'type')) {
    case 'git':
      return gitSource(url, stringOf(fieldOf(source, 'resolved_reference')));
    case 'url':
      return urlSource(url);
    case 'file':
    case 'directory':
      return fileSource(url, folder);
    default:
      return indexSource(url);
  }
}

/** Extras that someone asks for, by package: an optional dependency that none of them brings in is no edge. */
function activeExtras(rows: readonly Row[], project: PyProject | undefined): ReadonlyMap<string, ReadonlySet<string>> {
  const active = new Map<string, Set<string>>();
  const add = (name: string, extras: readonly string[]): void => {
    if (extras.length === 0) return;
    const known = active.get(normalizePyName(name)) ?? new Set<string>();
    extras.forEach((extra) => known.add(extra));
    active.set(normalizePyName(name), known);
  };
  for (const each of project?.declared ?? []) add(each.name, each.extras);
  for (const row of rows) for (const [name, value] of entriesOf(fieldOf(row.value, 'dependencies'))) for (const each of poetryDependencies(value, '')) add(name, each.extras);
  return active;
}

function dependenciesOf(value: TomlTable, active: ReadonlySet<string>): readonly PyDependency[] {
  const brought = extraDependencies(value, active);
  return entriesOf(fieldOf(value, 'dependencies')).flatMap(([name, declared]) =>
    poetryDependencies(declared, '').flatMap(({ range, optional, ofExtras }): PyDependency[] => {
      const wanted = !optional || ofExtras.some((extra) => active.has(extra)) || brought.has(normalizePyName(name));
      return wanted ? [{ name, scope: 'runtime', ...(range === undefined ? {} : { range }) }] : [];
    }),
  );
}

/** Names that `[package.extras]` lists for the extras asked for: older files say so only there. */
function extraDependencies(value: TomlTable, active: ReadonlySet<string>): ReadonlySet<string> {
  const lists = entriesOf(fieldOf(value, 'extras')).filter(([extra]) => active.has(normalizePyName(extra)));
  const texts = lists.flatMap(([, list]) => (Array.isArray(list) ? (list as readonly unknown[]) : []));
  return new Set(texts.flatMap((text) => normalizePyName(/^[A-Za-z0-9._-]*/.exec(stringOf(text) ?? '')?.[0] ?? '')));
}

export const parser: LockfileParser = {
  id: 'poetry-lock',
  title: 'Poetry lockfile (poetry.lock)',
  ecosystem: 'PyPI',
  references: ['https://python-poetry.org/docs/basic-usage/#installing-with-poetrylock', 'https://python-poetry.org/docs/dependency-specification/'],
  type: 'lock',
  lockCommand,
  matches: ['poetry.lock'],
  companions: (path) => [fileIn(folderOf(path), 'pyproject.toml')],
  parse,
};
