// pip's requirements files, with all that they pull in: pins are versions, anything else is a range. Files that pip-compile or uv wrote
// tell in comments who asked for what; of others nobody knows what is direct.
import type { Scope, Source } from '#model/component';
import type { Gap } from '#model/gap';
import { normalizePyName, pinOf } from '#kit/text/pep508';
import type { Files, LockfileParser, Parsed } from './contract.ts';
import { fileIn, folderOf } from './lib/js-paths.ts';
import { isDevelopmentName } from './lib/py-dev-names.ts';
import { limited, unresolved } from './lib/py-gaps.ts';
import { anyVersion, toGraph, type PyDependency, type PyEntry, type PyGraph } from './lib/py-lock.ts';
import { readPyproject } from './lib/py-pyproject.ts';
import { requirementSet, type PlacedItem } from './lib/py-requirement-files.ts';
import { staleGaps } from './lib/py-roots.ts';
import { readSetupCfg } from './lib/py-setup-cfg.ts';
import { sourceOfIndexes } from './lib/py-tool-sources.ts';

const lockCommand = 'pip-compile';

type Package = PlacedItem & { readonly item: { readonly type: 'package' } };

const isPackage = (placed: PlacedItem): placed is Package => placed.item.type === 'package';
const versionOf = ({ item }: Package): string | undefined => item.version ?? (item.source === undefined ? pinOf(item.specifier) : undefined);
const nameOf = ({ item }: Package): string => normalizePyName(item.name);

function parse(path: string, files: Files): Parsed {
  const set = requirementSet(path, files);
  const all = [...set.items, ...set.constraints];
  const asked = set.items.filter(isPackage);
  const pins = new Map(set.constraints.filter(isPackage).flatMap((placed) => (versionOf(placed) === undefined ? [] : [[nameOf(placed), versionOf(placed)]])));
  const pinned = new Set(asked.filter((placed) => versionOf(placed) !== undefined || placed.item.source !== undefined).map(nameOf));
  // `name[extra]` beside `name==1.0` adds nothing: pip installs one version of a name.
  const kept = asked.filter((placed) => versionOf(placed) !== undefined || placed.item.source !== undefined || !pinned.has(nameOf(placed)));
  const index = indexOf(all);
  const graph = compiledGraph(kept);
  const entries = kept.map((placed) => toEntry(placed, { path, index, graph, version: versionOf(placed) ?? (placed.item.source === undefined ? pins.get(nameOf(placed)) : undefined) }));
  const found = toGraph(entries);
  const compiled = compiledFrom(kept, path);
  const wants = [...set.wants, ...compiled.filter((file) => !file.endsWith('setup.py'))];
  return {
    packages: found.packages,
    gaps: limited([...set.gaps, ...unpinned(entries, path)], path),
    ...(wants.length === 0 ? {} : { wants }),
    locks: [...set.locks, ...compiled.filter((file) => speaksFor(file, files.get(file), found, path))],
  };
}

function indexOf(all: readonly PlacedItem[]): Source {
  const named = all.flatMap(({ item }) => (item.type === 'index' ? [item.address ?? ''] : []));
  return sourceOfIndexes(named);
}

interface Context {
  readonly path: string;
  readonly index: Source;
  readonly version: string | undefined;
  readonly graph: CompiledGraph | undefined;
}

function toEntry(placed: Package, { path, index, version, graph }: Context): PyEntry {
  const { file, line, item } = placed;
  // What a runtime file pulls in is needed at run time, whatever the other file is called.
  const scope: Scope = [file, path].every((each) => isDevelopmentName(each.slice(each.lastIndexOf('/') + 1))) ? 'dev' : 'runtime';
  return {
    name: item.name,
    version,
    ...(version === undefined ? { range: item.specifier === '' ? anyVersion : item.specifier } : {}),
    ...(file === path ? {} : { file }),
    line,
    source: item.source ?? index,
    hashes: item.hashes,
    scope,
    ...(graph === undefined ? {} : { direct: graph.direct.has(placed) }),
    dependencies: graph?.edges.get(nameOf(placed)) ?? (graph === undefined ? undefined : []),
  };
}

interface CompiledGraph {
  readonly direct: ReadonlySet<Package>;
  /** By normalized name of the depending package. */
  readonly edges: ReadonlyMap<string, readonly PyDependency[]>;
}

/** Only when every line says who asked for it; a file edited by hand tells nothing for sure. */
function compiledGraph(kept: readonly Package[]): CompiledGraph | undefined {
  if (kept.length === 0 || !kept.every((placed) => placed.askedBy !== undefined)) return undefined;
  const names = new Set(kept.map(nameOf));
  // So many versions of so few names are no work of a tool, and every one of them would get every edge.
  if (kept.length > 16 * names.size) return undefined;
  const direct = new Set<Package>();
  const edges = new Map<string, PyDependency[]>();
  for (const placed of kept) {
    for (const from of (placed.askedBy ?? []).filter((text) => !text.startsWith('-c')).map((text) => normalizePyName(text.replace(/[[( ].*$/s, '')))) {
      const known = edges.get(from) ?? [];
      if (!names.has(from)) direct.add(placed);
      else if (edges.set(from, known)) known.push({ name: placed.item.name, scope: 'runtime' });
    }
  }
  return { direct, edges };
}

/** A comment is easily written: what the manifest declares has to be there. What a setup.py declares only its code knows. */
function speaksFor(manifest: string, text: string | undefined, graph: PyGraph, path: string): boolean {
  if (manifest.endsWith('setup.py')) return true;
  if (text === undefined) return false;
  const project = manifest.endsWith('setup.cfg') ? readSetupCfg(manifest, text) : readPyproject(manifest, text);
  return project.gaps.length === 0 && staleGaps(manifest, project, graph, { path, command: lockCommand, partial: true }).length === 0;
}

/** Manifests that pip-compile names as where it started: `via app (pyproject.toml)`. */
function compiledFrom(kept: readonly Package[], path: string): readonly string[] {
  const named = kept.flatMap(({ askedBy }) => askedBy ?? []).flatMap((text) => /\((pyproject\.toml|setup\.cfg|setup\.py)\b/.exec(text)?.[1] ?? []);
  return [...new Set(named)].sort().map((name) => fileIn(folderOf(path), name));
}

function unpinned(entries: readonly PyEntry[], path: string): Gap[] {
  const loose = new Map<string, { count: number; line: number | undefined }>();
  for (const { version, source, file = path, line } of entries) {
    if (version !== undefined || (source.type === 'git' && source.commit !== undefined)) continue;
    const known = loose.get(file);
    loose.set(file, { count: (known?.count ?? 0) + 1, line: known?.line ?? line });
  }
  return [...loose].map(([file, { count, line }]) =>
    unresolved(file, line, `${count} of its requirements ${count === 1 ? 'is' : 'are'} not pinned to one version and judged by range`, 'Pin them with `==`, or lock them with `pip-compile`.'),
  );
}

export const parser: LockfileParser = {
  id: 'requirements-txt',
  title: 'pip requirements (requirements.txt)',
  ecosystem: 'PyPI',
  references: ['https://pip.pypa.io/en/stable/reference/requirements-file-format/', 'https://peps.python.org/pep-0508/'],
  type: 'lock',
  lockCommand,
  matches: ['requirements.txt', /^requirements[^/]*\.txt$/, /^[^/]*requirements\.txt$/],
  matchesPath: /(?:^|\/)requirements\/(?!requirements|constraints)(?![^/]*requirements\.txt$)[^/]+\.txt$/,
  companions: () => [],
  parse,
};
