// Pipfile.lock: a flat list for each category, without edges; what is direct comes from the Pipfile.
import type { Source } from '#model/component';
import type { Gap } from '#model/gap';
import { entriesOf, fieldOf, isRecord, parseJson, stringOf, type JsonDocument } from '#kit/text/json';
import { isPyName, pinOf, toSpecifier } from '#kit/text/pep508';
import type { Files, LockfileParser, Parsed, ParsedRoot } from './contract.ts';
import { fileIn, folderOf } from './lib/js-paths.ts';
import { badEntry, badFile, limited, quoted, unresolved } from './lib/py-gaps.ts';
import { hashesOf } from './lib/py-hashes.ts';
import { anyVersion, toGraph, type PyEntry } from './lib/py-lock.ts';
import { readPipfile, scopeOfCategory } from './lib/py-pipfile.ts';
import { toRoot } from './lib/py-roots.ts';
import { fileSource, gitSource, indexSource, urlSource } from './lib/py-source.ts';
import { sourceOfIndexes } from './lib/py-tool-sources.ts';

const lockCommand = 'pipenv lock';
const mend = `Run \`${lockCommand}\`.`;

function parse(path: string, files: Files): Parsed {
  const manifest = fileIn(folderOf(path), 'Pipfile');
  const document = parseJson(files.get(path) ?? '');
  if (!document.ok) return { packages: [], gaps: [badFile(path, document.error.line, document.error.why, mend)], locks: [manifest] };
  const { value } = document.value;
  const gaps: Gap[] = isRecord(value) && isRecord(fieldOf(value, 'default')) ? [] : [badFile(path, undefined, 'its `default` packages are missing', mend)];
  const sources = sourcesOf(value);
  for (const [category, list] of entriesOf(value)) if (category !== 'default' && category !== '_meta' && !isRecord(list)) gaps.push(badEntry(path, document.value.lineOf([category]), `the category ${quoted(category)} is no table of packages`));
  const entries = entriesOf(value).flatMap(([category, list]) =>
    category === '_meta' ? [] : entriesOf(list).flatMap(([name, entry]) => toEntry(name, entry, { path, category, document: document.value, sources, gaps })),
  );
  const graph = toGraph(entries);
  const text = files.get(manifest);
  const project = text === undefined ? undefined : readPipfile(manifest, text);
  const rooted = project === undefined || project.gaps.length > 0 ? undefined : toRoot(manifest, project, graph, { path, command: lockCommand }, gaps.length === 0);
  return {
    packages: graph.packages,
    ...(rooted === undefined ? {} : { roots: [atLeast(rooted.root, graph.packages)] }),
    gaps: limited([...gaps, ...(project?.gaps ?? []), ...(rooted?.gaps ?? [])], path),
    locks: [manifest],
  };
}

/** Declared for development and brought in by a package of `default` all the same: the lockfile knows better. */
function atLeast(root: ParsedRoot, packages: Parsed['packages']): ParsedRoot {
  const runtime = new Set(packages.filter((found) => found.scope === 'runtime').map((found) => found.key));
  return { ...root, edges: root.edges.map((edge) => (runtime.has(edge.to) ? { ...edge, scope: 'runtime' } : edge)) };
}

interface Sources {
  readonly byName: ReadonlyMap<string, Source>;
  readonly common: Source;
}

function sourcesOf(value: unknown): Sources {
  const listed = fieldOf(fieldOf(value, '_meta'), 'sources');
  const named = (Array.isArray(listed) ? (listed as readonly unknown[]) : []).map((source) => ({ name: stringOf(fieldOf(source, 'name')) ?? '', url: stringOf(fieldOf(source, 'url')) ?? '' }));
  return { byName: new Map(named.map(({ name, url }) => [name, indexSource(url)])), common: sourceOfIndexes(named.map(({ url }) => url)) };
}

interface Context {
  readonly path: string;
  readonly category: string;
  readonly document: JsonDocument;
  readonly sources: Sources;
  readonly gaps: Gap[];
}

function toEntry(name: string, value: unknown, { path, category, document, sources, gaps }: Context): PyEntry[] {
  const line = document.lineOf([category, name]);
  const bad = (why: string): PyEntry[] => {
    gaps.push(badEntry(path, line, why));
    return [];
  };
  if (!isPyName(name) || !isRecord(value)) return bad(`${quoted(name)} is no entry of a package`);
  const specifier = toSpecifier(stringOf(fieldOf(value, 'version')) ?? '');
  const version = specifier === undefined ? undefined : pinOf(specifier);
  const direct = directSource(value, path);
  if (direct === undefined && version === undefined) {
    if (specifier === undefined || fieldOf(value, 'version') === undefined) return bad(`${quoted(name)} has no version`);
    gaps.push(unresolved(path, line, `${quoted(name)} is not locked to one version`, mend));
  }
  return [
    {
      name,
      version,
      ...(version === undefined ? { range: specifier === undefined || specifier === '' ? anyVersion : specifier } : {}),
      ...(line === undefined ? {} : { line }),
      source: direct ?? sources.byName.get(stringOf(fieldOf(value, 'index')) ?? '') ?? sources.common,
      hashes: hashesOf(fieldOf(value, 'hashes')),
      scope: scopeOfCategory(category),
      dependencies: undefined,
    },
  ];
}

function directSource(value: unknown, path: string): Source | undefined {
  const [git, ref, file, folder] = ['git', 'ref', 'file', 'path'].map((key) => stringOf(fieldOf(value, key)));
  if (git !== undefined) return gitSource(git, ref);
  if (file !== undefined && /^https?:/i.test(file)) return urlSource(file);
  const local = folder ?? file;
  return local === undefined ? undefined : fileSource(local, folderOf(path));
}

export const parser: LockfileParser = {
  id: 'pipfile-lock',
  title: 'Pipenv lockfile (Pipfile.lock)',
  ecosystem: 'PyPI',
  references: ['https://pipenv.pypa.io/en/latest/pipfile.html', 'https://github.com/pypa/pipfile'],
  type: 'lock',
  lockCommand,
  matches: ['Pipfile.lock'],
  companions: (path) => [fileIn(folderOf(path), 'Pipfile')],
  parse,
};
