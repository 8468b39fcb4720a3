// pip's requirements files, with all that they pull in: pins are versions, anything else is a range. Files that pip-compile or uv wrote
// tell in comments who asked for what; of others nobody knows what is direct.
import type { Scope, Source } from '#model/component';
import type { Gap } from '#model/gap';
import { normalizePyName, pinOf } from '#kit/text/pep508';
import { language } from '#kit/text/ranges/pypi';
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
const isPinned = (placed: Package): boolean => versionOf(placed) !== undefined || placed.item.source !== undefined;
const nameOf = ({ item }: Package): string => normalizePyName(item.name);

function parse(path: string, files: Files): Parsed {
  const set = requirementSet(path, files);
  const all = [...set.items, ...set.constraints];
  const asked = set.items.filter(isPackage);
  const constraints = set.constraints.filter(isPackage);
  const pins = pinsOf(constraints);
  const kept = withoutRepetitions(asked);
  const index = indexOf(all);
  const graph = compiledGraph(kept);
  const entries = kept.flatMap((placed) => versionsFor(placed, pins).map((version) => toEntry(placed, { path, index, graph, version })));
  const found = toGraph(entries);
  const compiled = compiledFrom(kept, path);
  const spoken = compiled.flatMap((file) => speaksFor(file, files.get(file), found, path) ?? []);
  const wants = [...set.wants, ...compiled];
  return {
    packages: found.packages,
    gaps: limited([...set.gaps, ...unpinned(entries, path), ...unasked(constraints, asked), ...spoken.flatMap((each) => each.gaps)], path),
    ...(wants.length === 0 ? {} : { wants }),
    locks: [...set.locks, ...spoken.map((each) => each.file)],
  };
}

/** `name[extra]` beside `name==1.0` adds nothing, as pip installs one version of a name; a pin that a marker may leave out says nothing of the other lines. */
function withoutRepetitions(asked: readonly Package[]): readonly Package[] {
  const firm = new Map<string, string | undefined>();
  for (const placed of asked) if (placed.item.conditional !== true && isPinned(placed)) firm.set(nameOf(placed), versionOf(placed));
  return asked.filter((placed) => {
    if (isPinned(placed) || !firm.has(nameOf(placed))) return true;
    const version = firm.get(nameOf(placed));
    const { specifier } = placed.item;
    return specifier !== '' && (version === undefined || language.parse(specifier)?.admits(version) !== true);
  });
}

interface Pins {
  /** Each of the versions that one of its lines pins, under whatever marker. */
  readonly versions: Set<string>;
  /** One of the lines has no marker: there is no other version. */
  firm: boolean;
}

/** What constraints pin, by name. */
function pinsOf(constraints: readonly Package[]): ReadonlyMap<string, Pins> {
  const pins = new Map<string, Pins>();
  for (const placed of constraints) {
    const version = versionOf(placed);
    if (version === undefined) continue;
    const known = pins.get(nameOf(placed)) ?? { versions: new Set<string>(), firm: false };
    if (known.versions.size < maxPins) known.versions.add(version);
    known.firm = (known.firm || placed.item.conditional !== true) && known.versions.size < maxPins;
    pins.set(nameOf(placed), known);
  }
  return pins;
}

/** Versions that constraints pin for one name; no tool writes as many, and what is above is judged by range as well. */
const maxPins = 16;

/** `undefined`: the range of the line itself. */
function versionsFor(placed: Package, pins: ReadonlyMap<string, Pins>): readonly (string | undefined)[] {
  const own = versionOf(placed);
  const known = own === undefined && placed.item.source === undefined ? pins.get(nameOf(placed)) : undefined;
  return known === undefined ? [own] : [...known.versions, ...(known.firm ? [] : [undefined])];
}

/** A constraint asks for nothing; but it holds for what others ask for in turn, which no file tells. */
function unasked(constraints: readonly Package[], asked: readonly Package[]): Gap[] {
  const names = new Set(asked.map(nameOf));
  const [first, ...rest] = new Map(constraints.filter((placed) => isPinned(placed) && !names.has(nameOf(placed))).map((placed) => [nameOf(placed), placed])).values();
  if (first === undefined) return [];
  const count = 1 + rest.length;
  const why = `constraints pin ${count} more ${count === 1 ? 'package, which is' : 'packages, which are'} judged only where something asks for ${count === 1 ? 'it' : 'them'}`;
  return [unresolved(first.file, first.line, why, 'Lock what is installed, with all that it depends on: `pip-compile`.')];
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

/**
 * A comment is easily written: what the manifest declares has to be there, and what it declares for some environments is noted where it is not.
 * `undefined`: it is judged by itself.
 */
function speaksFor(manifest: string, text: string | undefined, graph: PyGraph, path: string): { readonly file: string; readonly gaps: readonly Gap[] } | undefined {
  if (text === undefined) return undefined;
  const project = manifest.endsWith('setup.cfg') ? readSetupCfg(manifest, text) : readPyproject(manifest, text);
  const gaps = staleGaps(manifest, project, graph, { path, command: lockCommand, partial: true });
  return project.gaps.length > 0 || gaps.some((gap) => gap.required) ? undefined : { file: manifest, gaps };
}

/** Manifests that pip-compile names as where it started: `via app (pyproject.toml)`. */
function compiledFrom(kept: readonly Package[], path: string): readonly string[] {
  const named = kept.flatMap(({ askedBy }) => askedBy ?? []).flatMap((text) => /\((pyproject\.toml|setup\.cfg)\b/.exec(text)?.[1] ?? []);
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
  // With what Rye writes (`requirements-dev.lock`).
  matches: ['requirements.txt', /^requirements[^/]*\.(?:txt|lock|pip)$/i, /^[^/]*requirements\.txt$/i],
  // At any depth, as in `requirements/prod/base.txt`; without what goes by its name already, or only constrains.
  matchesPath: /(?:^|\/)requirements\/(?:[^/]+\/)*(?!requirements|constraints)(?![^/]*requirements\.txt$)[^/]+\.txt$/i,
  companions: () => [],
  wants: (path, files) => requirementSet(path, files).wants,
  parse,
};
