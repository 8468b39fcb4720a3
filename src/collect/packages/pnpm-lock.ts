// pnpm-lock.yaml of pnpm 3 and later (lockfileVersion 5, 6 and 9). Reads what the lockfile says; it asks no registry and resolves no range.
import type { Gap } from '#model/gap';
import { fieldOf, parseJson, stringOf } from '#kit/text/json';
import { yamlEntries, yamlText, type YamlNode } from '#kit/text/yaml-node';
import { parseYaml } from '#kit/text/yaml-subset';
import type { Files, LockfileParser, Parsed, ParsedRoot } from './contract.ts';
import { entryGap, fileGap, quoted } from './lib/js-gaps.ts';
import { fileIn, folderOf } from './lib/js-paths.ts';
import { drawPnpm, type PnpmGraph } from './lib/pnpm-graph.ts';
import { isEnvironment } from './lib/pnpm-importers.ts';
import type { PnpmMajor } from './lib/pnpm-key.ts';
import { pnpmRegistries } from './lib/pnpm-registries.ts';

const lockCommand = 'pnpm install --lockfile-only';

export const parser: LockfileParser = {
  id: 'pnpm-lock',
  title: 'pnpm pnpm-lock.yaml',
  ecosystem: 'npm',
  references: ['https://pnpm.io/git#lockfiles', 'https://pnpm.io/lockfile', 'https://github.com/pnpm/spec/tree/master/lockfile'],
  type: 'lock',
  lockCommand,
  matches: ['pnpm-lock.yaml'],
  companions: (path) => ['package.json', '.npmrc', 'pnpm-workspace.yaml'].map((name) => fileIn(folderOf(path), name)),
  parse,
};

const mend = `Restore the lockfile, or make it anew: ${lockCommand}`;

function parse(path: string, files: Files): Parsed {
  const { documents, errors } = parseYaml(files.get(path) ?? '');
  const gaps = errors.map(({ line, why }): Gap => entryGap(path, line, why));
  if (documents.length === 0) return { packages: [], gaps: gaps.length > 0 ? gaps : [fileGap(path, { why: 'it is empty' }, mend)] };
  const folder = folderOf(path);
  const registryOf = pnpmRegistries(files.get(fileIn(folder, '.npmrc')), files.get(fileIn(folder, 'pnpm-workspace.yaml')));
  const graphs = documents.map((document, index) => readDocument(document, { path, folder, files, registryOf, prefix: index < documents.length - 1 ? `document ${index + 1}: ` : '' }));
  const roots = oneRootPerFile(graphs.flatMap((graph) => graph.roots));
  return {
    packages: graphs.flatMap((graph) => graph.packages),
    ...(roots.length > 0 ? { roots, wants: roots.map(({ file }) => file) } : {}),
    ...(overridesInManifest(documents, files.get(fileIn(folder, 'package.json'))) ? { variant: 'manifest-overrides' } : {}),
    gaps: [...gaps, ...graphs.flatMap((graph) => graph.gaps), ...onlyEnvironment(path, documents)],
  };
}

/** Up to pnpm 9 overrides stand in package.json and nowhere else. The lockfile tells 8 and before; of those after, only `packageManager` may tell. */
function overridesInManifest(documents: readonly YamlNode[], manifest: string | undefined): boolean {
  const lockfile = majorOf(yamlText(yamlEntries(documents.at(-1)).get('lockfileVersion')));
  if (lockfile?.known === true && lockfile.read < 9) return true;
  const read = manifest === undefined ? undefined : parseJson(manifest);
  const pinned = read?.ok === true ? stringOf(fieldOf(read.value.value, 'packageManager')) : undefined;
  return /^pnpm@9\./.test(pinned ?? '');
}

function readDocument(node: YamlNode, context: Parameters<typeof drawPnpm>[2]): PnpmGraph {
  const document = yamlEntries(node);
  const version = document.get('lockfileVersion');
  const major = majorOf(yamlText(version));
  if (major === undefined) {
    return { packages: [], roots: [], gaps: [fileGap(context.path, { why: 'it has no lockfileVersion', line: node.line }, mend)] };
  }
  const graph = drawPnpm(document, major.read, context);
  if (major.known) return graph;
  const why = `lockfileVersion ${quoted(yamlText(version) ?? '')} is none that Assay knows (5, 6 and 9): it was read as ${major.read}, and may hold more`;
  const where = { file: context.path, ...(version === undefined ? {} : { line: version.line }) };
  return { ...graph, gaps: [{ where, what: 'unsupported', why, required: true }, ...graph.gaps] };
}

/** pnpm never wrote 7 and 8. */
function majorOf(version: string | undefined): { readonly read: PnpmMajor; readonly known: boolean } | undefined {
  const major = /^(\d{1,3})(?:\.\d{1,3})*$/.exec(version ?? '')?.[1];
  if (major === undefined) return undefined;
  const number = Number(major);
  if (number === 5 || number === 6 || number === 9) return { read: number, known: true };
  return { read: number < 5 ? 5 : 9, known: false };
}

/** pnpm's own environment and the project declare in the same package.json. */
function oneRootPerFile(roots: readonly ParsedRoot[]): readonly ParsedRoot[] {
  const byFile = new Map<string, ParsedRoot>();
  for (const root of roots) {
    const known = byFile.get(root.file);
    byFile.set(root.file, known === undefined ? root : { ...known, edges: [...known.edges, ...root.edges] });
  }
  return [...byFile.values()];
}

/** The project's own document is the last one: without it nothing of the project was read. */
function onlyEnvironment(path: string, documents: readonly YamlNode[]): readonly Gap[] {
  const last = documents.at(-1);
  if (last === undefined || !isEnvironment(yamlEntries(last))) return [];
  return [fileGap(path, { why: 'the document of the project itself is missing', line: last.line }, mend)];
}
