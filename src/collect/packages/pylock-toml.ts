// pylock.toml and pylock.<name>.toml (PEP 751): whatever tool wrote it. Edges only where the tool noted them; what is direct comes from
// pyproject.toml beside it.
import type { Scope, Source } from '#model/component';
import type { Gap } from '#model/gap';
import { fieldOf, stringOf } from '#kit/text/json';
import { isPyName } from '#kit/text/pep508';
import { parseTomlTables, type TomlTable } from '#kit/text/toml';
import type { Files, LockfileParser, Parsed } from './contract.ts';
import { fileIn, folderOf, joinPath } from './lib/js-paths.ts';
import { badEntry, badFile, limited, missingEntry, newerFormat, quoted } from './lib/py-gaps.ts';
import { scopeOfGroup } from './lib/py-dev-names.ts';
import { hashesOf } from './lib/py-hashes.ts';
import { strongest, toGraph, type PyDependency, type PyEntry } from './lib/py-lock.ts';
import { readPyproject } from './lib/py-pyproject.ts';
import { toRoot } from './lib/py-roots.ts';
import { wheelContradiction } from './lib/py-wheel.ts';
import { fileSource, gitSource, indexSource, isPublicFile, publicIndex, urlSource } from './lib/py-source.ts';

const lockCommand = 'pip lock';
const mend = 'Make it anew with the tool that wrote it.';

function parse(path: string, files: Files): Parsed {
  const { head, entries } = parseTomlTables(files.get(path) ?? '', 'packages');
  const gaps: Gap[] = head.ok ? versionGaps(path, head.value) : [badFile(path, head.error.line, head.error.why, mend)];
  // The specification requires the array, if only an empty one.
  if (head.ok && gaps.length === 0 && entries.length === 0 && fieldOf(head.value, 'packages') === undefined) gaps.push(badFile(path, undefined, 'its `packages` are missing', mend));
  const tables: { line: number; value: TomlTable }[] = [];
  for (const entry of entries) if (entry.ok) tables.push(entry.value); else gaps.push(badEntry(path, entry.error.line, entry.error.why));
  // The specification lets a tool leave edges out: only a file that has some can say that a package has none.
  const edges = tables.some(({ value }) => fieldOf(value, 'dependencies') !== undefined);
  const defaults = listOf(head.ok ? fieldOf(head.value, 'default-groups') : undefined);
  const graph = toGraph(tables.flatMap(({ line, value }) => toEntry(value, line, { path, edges, defaults, gaps })));
  const missing = gaps.length > 0 ? [] : graph.dangling.map(({ line, from, to }) => missingEntry(path, line, `${quoted(from)} depends on ${quoted(to)}, which is not in it`, mend));
  const manifest = fileIn(folderOf(path), 'pyproject.toml');
  const text = files.get(manifest);
  const project = text === undefined ? undefined : readPyproject(manifest, text);
  const rooted = project === undefined || project.gaps.length > 0 || project.declared.length === 0 ? undefined : toRoot(manifest, project, graph, { path, command: lockCommand, partial: true }, true);
  // A lock for one purpose need not hold what the manifest declares; then it does not speak for the manifest, which is judged by itself.
  const speaks = rooted !== undefined && !rooted.gaps.some((gap) => gap.required);
  return {
    packages: graph.packages,
    ...(speaks ? { roots: [rooted.root] } : {}),
    gaps: limited([...gaps, ...missing], path),
  };
}

function versionGaps(path: string, head: TomlTable): Gap[] {
  const version = fieldOf(head, 'lock-version');
  if (version === undefined) return [badFile(path, undefined, 'its `lock-version` is missing', mend)];
  return typeof version === 'string' && /^1\.\d+$/.test(version) ? [] : [newerFormat(path, stringOf(version) ?? '?', '1.0')];
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

interface Context {
  readonly path: string;
  readonly edges: boolean;
  readonly defaults: readonly unknown[];
  readonly gaps: Gap[];
}

function toEntry(value: TomlTable, line: number, { path, edges, defaults, gaps }: Context): PyEntry[] {
  const [name, version] = ['name', 'version'].map((key) => stringOf(fieldOf(value, key)));
  if (name === undefined || !isPyName(name)) {
    gaps.push(badEntry(path, line, 'an entry without a name'));
    return [];
  }
  const source = sourceOf(value, path);
  if (version === undefined && source.type === 'registry') {
    gaps.push(badEntry(path, line, `${quoted(name)} has no version`));
    return [];
  }
  const other = wheelContradiction(fieldOf(value, 'wheels'), name, version);
  if (other !== undefined) gaps.push(badEntry(path, line, other));
  const hashes = ['sdist', 'archive', 'wheels'].flatMap((key) => hashesOf(fieldOf(value, key)));
  const scope = scopeOf(stringOf(fieldOf(value, 'marker')), defaults);
  return [{ name, version, line, source, hashes, ...(scope === undefined ? {} : { scope }), dependencies: edges ? dependenciesOf(fieldOf(value, 'dependencies'), path) : undefined }];
}

/** `'dev' in dependency_groups`, `'cli' in extras`: what only asked-for groups and extras bring in. Groups of `default-groups` are asked for by default. */
function scopeOf(marker: string | undefined, defaults: readonly unknown[]): Scope | undefined {
  if (marker === undefined || marker.length > 4096) return undefined;
  const ways = marker.split(/\sor\s/).map((way): Scope => {
    const [, name, kind] = /["']([^"']{0,200})["'] in (dependency_groups|extras)\b/.exec(way) ?? [];
    return name === undefined || defaults.includes(name) ? 'runtime' : kind === 'extras' ? 'optional' : scopeOfGroup(name);
  });
  return strongest(ways);
}

function sourceOf(value: TomlTable, path: string): Source {
  const [vcs, directory, archive] = ['vcs', 'directory', 'archive'].map((key) => fieldOf(value, key));
  const of = (table: unknown, key: string): string | undefined => stringOf(fieldOf(table, key));
  if (vcs !== undefined) return vcsSource(of(vcs, 'url') ?? of(vcs, 'path') ?? '', of(vcs, 'commit-id'), of(vcs, 'type'));
  if (directory !== undefined) return directorySource(directory, path);
  if (archive !== undefined) return of(archive, 'url') === undefined ? fileSource(of(archive, 'path') ?? '', folderOf(path)) : urlSource(of(archive, 'url') ?? '');
  const index = of(value, 'index');
  if (index !== undefined) return indexSource(index);
  return sourceOfFiles(value);
}

const vcsSource = (address: string, commit: string | undefined, type: string | undefined): Source => (type === undefined || type === 'git' ? gitSource(address, commit) : urlSource(address));

/** An editable folder is the project's own. */
function directorySource(directory: unknown, path: string): Source {
  const below = stringOf(fieldOf(directory, 'path')) ?? '';
  const inside = joinPath(folderOf(path), below);
  return fieldOf(directory, 'editable') === true && inside !== undefined ? { type: 'workspace', path: inside } : fileSource(below, folderOf(path));
}

/** Without `index` the addresses of the files tell. */
function sourceOfFiles(value: TomlTable): Source {
  const files = [fieldOf(value, 'sdist'), ...listOf(fieldOf(value, 'wheels'))].filter((file) => file !== undefined);
  const foreign = files.find((file) => !isPublicFile(stringOf(fieldOf(file, 'url')) ?? ''));
  return foreign === undefined ? publicIndex : indexSource((stringOf(fieldOf(foreign, 'url')) ?? '').replace(/[^/]*$/, ''));
}

/** A reference repeats as many fields of its target as it takes to tell it apart. */
function dependenciesOf(list: unknown, path: string): readonly PyDependency[] {
  return listOf(list).flatMap((each): PyDependency[] => {
    const [name, version] = ['name', 'version'].map((key) => stringOf(fieldOf(each, key)));
    const told = ['vcs', 'directory', 'archive', 'index'].some((key) => fieldOf(each, key) !== undefined);
    return name === undefined ? [] : [{ name, scope: 'runtime', ...(version === undefined ? {} : { version }), ...(told ? { source: sourceOf(each as TomlTable, path) } : {}) }];
  });
}

export const parser: LockfileParser = {
  id: 'pylock-toml',
  title: 'Python lockfile of PEP 751 (pylock.toml)',
  ecosystem: 'PyPI',
  references: ['https://packaging.python.org/en/latest/specifications/pylock-toml/', 'https://peps.python.org/pep-0751/'],
  type: 'lock',
  lockCommand,
  matches: ['pylock.toml', /^pylock\.[^./]+\.toml$/],
  companions: (path) => [fileIn(folderOf(path), 'pyproject.toml')],
  parse,
};
