// pdm.lock, format 2 to 4: entries with PEP 508 edges, one for each set of extras; what is direct comes from pyproject.toml.
import type { Scope, Source } from '#model/component';
import type { Gap } from '#model/gap';
import { entriesOf, fieldOf, isRecord, stringOf } from '#kit/text/json';
import { isPyName, normalizePyName, parseRequirement } from '#kit/text/pep508';
import { parseToml, parseTomlTables, type TomlTable } from '#kit/text/toml';
import type { Files, LockfileParser, Parsed } from './contract.ts';
import { fileIn, folderOf } from './lib/js-paths.ts';
import { isDevelopmentName } from './lib/py-dev-names.ts';
import { badEntry, badFile, limited, newerFormat, quoted } from './lib/py-gaps.ts';
import { hashesOf } from './lib/py-hashes.ts';
import { anyVersion, toGraph, type PyDependency, type PyEntry } from './lib/py-lock.ts';
import { readPyproject } from './lib/py-pyproject.ts';
import { toRoot } from './lib/py-roots.ts';
import { fileSource, gitSource, indexSource, isPublicFile, urlSource } from './lib/py-source.ts';
import { sourceOfIndexes } from './lib/py-tool-sources.ts';

const lockCommand = 'pdm lock';
const mend = `Run \`${lockCommand}\`.`;

function parse(path: string, files: Files): Parsed {
  const { head, entries } = parseTomlTables(files.get(path) ?? '', 'package');
  const gaps: Gap[] = head.ok ? headGaps(path, head.value) : [badFile(path, head.error.line, head.error.why, mend)];
  const manifest = fileIn(folderOf(path), 'pyproject.toml');
  const text = files.get(manifest);
  const project = text === undefined ? undefined : readPyproject(manifest, text);
  const index = sourceOfIndexes(project?.indexes ?? []);
  const metadata = head.ok ? fieldOf(head.value, 'metadata') : undefined;
  const found = entries.flatMap((entry): PyEntry[] => {
    if (!entry.ok) gaps.push(badEntry(path, entry.error.line, entry.error.why));
    return entry.ok ? toEntry(entry.value.value, entry.value.line, { path, index, metadata, gaps }) : [];
  });
  const graph = toGraph(found);
  const rooted = project === undefined || project.gaps.length > 0 ? undefined : toRoot(manifest, project, graph, { path, command: lockCommand, partial: true, overridden: overridesOf(text ?? '') }, gaps.length === 0);
  return {
    packages: graph.packages,
    ...(rooted === undefined ? {} : { roots: [rooted.root] }),
    gaps: limited([...gaps, ...(project?.gaps ?? []), ...(rooted?.gaps ?? [])], path),
    locks: [manifest],
  };
}

/** Names whose declared ranges `[tool.pdm.resolution.overrides]` replaces. */
function overridesOf(manifest: string): ReadonlySet<string> {
  const parsed = parseToml(manifest);
  const pdm = fieldOf(fieldOf(parsed.ok ? parsed.value : undefined, 'tool'), 'pdm');
  return new Set([fieldOf(fieldOf(pdm, 'resolution'), 'overrides'), fieldOf(pdm, 'overrides')].flatMap((table) => entriesOf(table).map(([name]) => normalizePyName(name))));
}

/** `[metadata]` stands first in newer files and last in older ones; every one has it. */
function headGaps(path: string, head: TomlTable): Gap[] {
  const metadata = fieldOf(head, 'metadata');
  if (!isRecord(metadata)) return [badFile(path, undefined, 'its `[metadata]` is missing: it is cut short, or not written by pdm', mend)];
  const version = fieldOf(metadata, 'lock_version');
  return version === undefined || (typeof version === 'string' && /^[1-4](?:\.|$)/.test(version)) ? [] : [newerFormat(path, stringOf(version) ?? '?', '4 and older')];
}

interface Context {
  readonly path: string;
  readonly index: Source;
  readonly metadata: unknown;
  readonly gaps: Gap[];
}

function toEntry(value: TomlTable, line: number, { path, index, metadata, gaps }: Context): PyEntry[] {
  const [name, version] = ['name', 'version'].map((key) => stringOf(fieldOf(value, key)));
  if (name === undefined || version === undefined || version === '' || !isPyName(name)) {
    gaps.push(badEntry(path, line, 'an entry without a name and a version'));
    return [];
  }
  const files = fieldOf(value, 'files') ?? fieldOf(fieldOf(metadata, 'files'), `${name} ${version}`);
  const scope = scopeOf(fieldOf(value, 'groups'));
  return [
    {
      name,
      version,
      line,
      source: sourceOf(value, path, files, index),
      hashes: hashesOf(files),
      ...(scope === undefined ? {} : { scope }),
      dependencies: dependenciesOf(fieldOf(value, 'dependencies'), name, (why) => void gaps.push(badEntry(path, line, why))),
    },
  ];
}

/** From format 4.4 on an entry names its groups. Without the manifest a group might be an extra: only well-known names are development. */
function scopeOf(groups: unknown): Scope | undefined {
  if (!Array.isArray(groups) || groups.length === 0) return undefined;
  const names = groups as readonly unknown[];
  if (names.includes('default')) return 'runtime';
  return names.every((name) => typeof name === 'string' && isDevelopmentName(name)) ? 'dev' : undefined;
}

/** pdm notes no index; where it notes the addresses of files, one of another host than PyPI's tells. */
function sourceOf(value: TomlTable, path: string, files: unknown, index: Source): Source {
  const [git, url, folder, revision] = ['git', 'url', 'path', 'revision'].map((key) => stringOf(fieldOf(value, key)));
  if (git !== undefined) return gitSource(git, revision);
  if (url !== undefined) return urlSource(url);
  if (folder !== undefined) return fileSource(folder, folderOf(path));
  const addresses = (Array.isArray(files) ? (files as readonly unknown[]) : []).flatMap((file) => stringOf(fieldOf(file, 'url')) ?? []);
  const foreign = addresses.find((address) => !isPublicFile(address));
  return foreign === undefined ? index : indexSource(foreign.replace(/[^/]*$/, ''));
}

function dependenciesOf(list: unknown, from: string, report: (why: string) => void): readonly PyDependency[] {
  return (Array.isArray(list) ? (list as readonly unknown[]) : []).flatMap((each): PyDependency[] => {
    const requirement = parseRequirement(stringOf(each) ?? '');
    if (!requirement.ok) report(`a dependency of ${quoted(from)} cannot be read: ${requirement.error}`);
    return requirement.ok ? [{ name: requirement.value.name, scope: 'runtime', ...(requirement.value.url === undefined ? { range: requirement.value.specifier === '' ? anyVersion : requirement.value.specifier } : {}) }] : [];
  });
}

export const parser: LockfileParser = {
  id: 'pdm-lock',
  title: 'PDM lockfile (pdm.lock)',
  ecosystem: 'PyPI',
  references: ['https://pdm-project.org/latest/usage/lockfile/', 'https://peps.python.org/pep-0508/'],
  type: 'lock',
  lockCommand,
  matches: ['pdm.lock'],
  companions: (path) => [fileIn(folderOf(path), 'pyproject.toml')],
  parse,
};
