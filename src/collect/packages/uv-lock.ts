// uv.lock, and the locks of single scripts (`script.py.lock`): the lockfile holds the whole graph, members and declared ranges included;
// pyproject.toml beside it only lends lines.
import type { Scope } from '#model/component';
import type { Gap } from '#model/gap';
import { entriesOf, fieldOf, stringOf } from '#kit/text/json';
import { isPyName, normalizePyName } from '#kit/text/pep508';
import { parseTomlTables, type TomlTable } from '#kit/text/toml';
import type { Files, LockfileParser, Parsed, ParsedRoot } from './contract.ts';
import { fileIn, folderOf } from './lib/js-paths.ts';
import { scopeOfGroup } from './lib/py-dev-names.ts';
import { badEntry, badFile, limited, missingEntry, newerFormat, quoted } from './lib/py-gaps.ts';
import { strongest, toGraph, type PyDependency, type PyEntry, type PyGraph } from './lib/py-lock.ts';
import { readPyproject, type PyProject } from './lib/py-pyproject.ts';
import { staleGaps } from './lib/py-roots.ts';
import { wheelContradiction } from './lib/py-wheel.ts';
import { memberFolder, uvEntry, uvMembers, uvReferences, type UvRow } from './lib/py-uv.ts';

const lockCommand = 'uv lock';
const mend = `Run \`${lockCommand}\`.`;

function parse(path: string, files: Files): Parsed {
  const parsed = parseTomlTables(files.get(path) ?? '', 'package');
  const head = parsed.head.ok ? parsed.head.value : {};
  const gaps: Gap[] = parsed.head.ok ? versionGaps(path, head) : [badFile(path, parsed.head.error.line, parsed.head.error.why, mend)];
  const rows: UvRow[] = [];
  for (const entry of parsed.entries) {
    const name = entry.ok ? stringOf(fieldOf(entry.value.value, 'name')) : undefined;
    if (entry.ok && name !== undefined && isPyName(name)) rows.push({ ...entry.value, name });
    else gaps.push(entry.ok ? badEntry(path, entry.value.line, 'an entry without a name') : badEntry(path, entry.error.line, entry.error.why));
  }
  const members = uvMembers(head, rows);
  const entries = rows.map((row) => ({ row, entry: uvEntry(row, path, members.has(row)) }));
  for (const { row, entry } of entries) if (entry === undefined) gaps.push(badEntry(path, row.line, `${quoted(row.name)} has no version`));
  for (const { row, entry } of entries) {
    const other = entry === undefined ? undefined : wheelContradiction(fieldOf(row.value, 'wheels'), row.name, entry.version);
    if (other !== undefined) gaps.push(badEntry(path, row.line, other));
  }
  const graph = toGraph(entries.flatMap(({ entry }) => entry ?? []));
  const own = entries.flatMap(({ row, entry }) => (entry !== undefined && members.has(row) ? [memberOf(row, entry, path, files)] : []));
  const roots = [...headRoots(path, head, graph), ...own.map((member) => memberRoot(member, graph))];
  const overridden = new Set(uvReferences(fieldOf(fieldOf(head, 'manifest'), 'overrides'), 'runtime', path, new Map()).map(({ name }) => normalizePyName(name)));
  const stale = gaps.length > 0 ? [] : own.flatMap(({ file, project, entry }) => (project === undefined || project.gaps.length > 0 ? [] : staleGaps(file, project, graph, { path, command: lockCommand, overridden, scopeOf: scopesIn(entry) })));
  // The root's stands beside the lockfile, and is a companion.
  const wants = own.map(({ file }) => file).filter((file) => file !== fileIn(folderOf(path), 'pyproject.toml'));
  const dangling = gaps.length > 0 ? [] : graph.dangling;
  const missing = dangling.map(({ line, from, to }) => missingEntry(path, line, `${quoted(from)} depends on ${quoted(to)}, which is not in it`, mend));
  return { packages: graph.packages, ...(roots.length === 0 ? {} : { roots: merged(roots) }), gaps: limited([...gaps, ...missing, ...stale], path), ...(wants.length === 0 ? {} : { wants }) };
}

function versionGaps(path: string, head: TomlTable): Gap[] {
  const version = fieldOf(head, 'version');
  if (version === undefined) return [badFile(path, undefined, 'its `version` is missing', mend)];
  return version === 1 ? [] : [newerFormat(path, typeof version === 'number' ? `${version}` : '?', '1')];
}

/** The strongest scope under which a member has each dependency. */
function scopesIn(entry: PyEntry): (name: string) => Scope | undefined {
  const scopes = new Map<string, Scope[]>();
  for (const { name, scope } of entry.dependencies ?? []) scopes.set(normalizePyName(name), [...(scopes.get(normalizePyName(name)) ?? []), scope]);
  return (name) => strongest(scopes.get(normalizePyName(name)) ?? []);
}

interface UvMember {
  readonly row: UvRow;
  readonly entry: PyEntry;
  /** Its manifest, and what that declares where it is among the files. */
  readonly file: string;
  readonly project: PyProject | undefined;
}

function memberOf(row: UvRow, entry: PyEntry, path: string, files: Files): UvMember {
  const file = fileIn(memberFolder(row, path), 'pyproject.toml');
  const text = files.get(file);
  return { row, entry, file, project: text === undefined ? undefined : readPyproject(file, text) };
}

function memberRoot({ row, entry, file, project }: UvMember, graph: PyGraph): ParsedRoot {
  const lines = new Map((project?.declared ?? []).map((each) => [`${each.scope} ${normalizePyName(each.name)}`, each.line]));
  const own = graph.resolve({ name: row.name, scope: 'runtime', source: entry.source });
  return {
    file,
    name: row.name,
    ...(entry.version === undefined ? {} : { version: entry.version }),
    edges: (entry.dependencies ?? []).flatMap((each) => edgesTo(each, graph, lines.get(`${each.scope} ${normalizePyName(each.name)}`))).filter((edge) => !own.includes(edge.to)),
  };
}

/** A script's requirements, and the groups of a workspace whose root is no project. */
function headRoots(path: string, head: TomlTable, graph: PyGraph): ParsedRoot[] {
  const manifest = fieldOf(head, 'manifest');
  const dependencies = [
    ...uvReferences(fieldOf(manifest, 'requirements'), 'runtime', path, new Map()),
    ...entriesOf(fieldOf(manifest, 'dependency-groups')).flatMap(([group, list]) => uvReferences(list, scopeOfGroup(group), path, new Map())),
  ];
  const file = path.endsWith('.py.lock') ? path.slice(0, -'.lock'.length) : fileIn(folderOf(path), 'pyproject.toml');
  return dependencies.length === 0 ? [] : [{ file, edges: dependencies.flatMap((each) => edgesTo(each, graph, undefined)) }];
}

const edgesTo = (each: PyDependency, graph: PyGraph, line: number | undefined): ParsedRoot['edges'] =>
  graph.resolve(each).map((to) => ({ to, name: each.name, scope: each.scope, ...(each.range === undefined ? {} : { range: each.range }), ...(line === undefined ? {} : { line }) }));

/** One root for each manifest. */
function merged(roots: readonly ParsedRoot[]): readonly ParsedRoot[] {
  const byFile = new Map<string, ParsedRoot>();
  for (const root of roots) {
    const known = byFile.get(root.file);
    byFile.set(root.file, known === undefined ? root : { ...known, ...root, edges: [...known.edges, ...root.edges] });
  }
  return [...byFile.values()];
}

export const parser: LockfileParser = {
  id: 'uv-lock',
  title: 'uv lockfile (uv.lock)',
  ecosystem: 'PyPI',
  references: ['https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile', 'https://docs.astral.sh/uv/concepts/resolution/'],
  type: 'lock',
  lockCommand,
  matches: ['uv.lock', /^[^/]+\.py\.lock$/],
  companions: (path) => [fileIn(folderOf(path), 'pyproject.toml')],
  parse,
};
