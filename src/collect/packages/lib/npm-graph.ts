// Draws the edges of an npm lockfile: every declared name, found as Node would find it, through links.
import type { Source } from '#model/component';
import type { Gap } from '#model/gap';
import type { ParsedEdge, ParsedPackage } from '../contract.ts';
import { entryGap, notHeldGap, quoted } from './js-gaps.ts';
import { rangeOf, type JsDeclaration } from './js-manifest.ts';
import { fileIn, folderOf, joinPath } from './js-paths.ts';
import { contradiction } from './js-tarball.ts';
import { publicRegistry, sourceOfAddress } from './js-source.ts';
import { toPackage, type NpmEntries, type NpmEntry } from './npm-entry.ts';
import { createTree, lookUp, nameAt, type TreeNode } from './npm-tree.ts';

export interface NpmGraph {
  readonly packages: readonly ParsedPackage[];
  readonly gaps: readonly Gap[];
  /** The edge of one declaration made in the folder `location`. `none`: it leads to the root itself, or to an entry that is a gap already. */
  edgeFrom(location: string, declaration: JsDeclaration): ParsedEdge | 'none' | undefined;
  /** The manifest of each folder of the project, by location; those outside of the target are left out. */
  readonly members: ReadonlyMap<string, { readonly file: string; readonly entry: NpmEntry }>;
}

export interface GraphContext {
  /** The lockfile's own path. */
  readonly path: string;
  /** What the root declares: tells tarballs asked for by address. */
  readonly rootDeclared: readonly JsDeclaration[];
  readonly registryOf: (name: string) => Source;
  readonly mend: string;
}

export function drawGraph(found: NpmEntries, context: GraphContext): NpmGraph {
  const tree = createTree();
  const entryOf = new Map(found.entries.map((entry) => [tree.at(entry.location), entry]));
  const broken = new Set(found.broken.map(tree.at));
  const gaps: Gap[] = [];
  for (const { location, target, line } of found.links) {
    tree.at(location).target = target;
    const node = tree.at(target);
    if (!entryOf.has(node) && !broken.has(node) && node !== tree.root) gaps.push(entryGap(context.path, line, `${quoted(location)}: a link to ${quoted(target)}, which the lockfile does not hold`));
  }

  const edgeFrom = (location: string, declaration: JsDeclaration): ParsedEdge | 'none' | undefined => {
    const node = lookUp(tree.at(location), declaration.name);
    const target = node?.target === undefined ? node : tree.at(node.target);
    if (target !== undefined && (target === tree.root || broken.has(target))) return 'none';
    const entry = target && entryOf.get(target);
    if (entry === undefined) return undefined;
    const { spec } = declaration;
    const scope = declaration.group === 'requires' && entry.scope === 'optional' ? 'optional' : declaration.scope;
    return { to: entry.location, ...(spec === undefined ? {} : { range: rangeOf(spec) }), scope };
  };

  const isWhole = (entry: NpmEntry): boolean => entry.declared.every((each) => each.scope !== 'runtime' || edgeFrom(entry.location, each) !== undefined);
  const members = membersOf(found.entries, context.path, isWhole);
  const sourceOf = sourcesOf(found.entries, entryOf, tree.at, context);
  const packages = found.entries.map((entry) => {
    const edges: ParsedEdge[] = [];
    const missing: string[] = [];
    const seen = new Set<string>();
    for (const declaration of entry.declared) {
      if (declaration.scope === 'dev' || seen.has(declaration.name)) continue;
      seen.add(declaration.name);
      const edge = edgeFrom(entry.location, declaration);
      if (typeof edge === 'object') edges.push(edge);
      else if (edge === undefined && declaration.scope === 'runtime') missing.push(declaration.name);
    }
    const other = contradiction(entry.address, entry.name, entry.version);
    if (other !== undefined) gaps.push(entryGap(context.path, entry.line, `${quoted(entry.location)}: ${other}`));
    if (missing.length > 0 && !members.has(entry.location)) gaps.push(missingGap(context.path, entry, missing, context.mend));
    return toPackage(entry, sourceOf(entry), edges);
  });
  return { packages, gaps, edgeFrom, members };
}

/** What a linked folder elsewhere depends on is judged where it stands, if it is read at all. Version 1 does not tell optional dependencies from others, and leaves out those of other platforms: not to find one is no alarm there. */
const missingGap = (file: string, entry: NpmEntry, names: readonly string[], mend: string): Gap => ({
  ...notHeldGap(file, entry.line, entry.location, names, mend),
  required: !isAbove(entry.location) && !entry.declared.some((each) => each.group === 'requires'),
});

const isAbove = (location: string): boolean => location === '..' || location.startsWith('../');

function membersOf(entries: readonly NpmEntry[], path: string, isWhole: (entry: NpmEntry) => boolean): NpmGraph['members'] {
  return new Map(
    entries.flatMap((entry) => {
      if (nameAt(entry.location) !== undefined) return [];
      // What a link leads to above the lockfile's own folder may have a lockfile of its own, or none: npm does not always lock its dependencies here.
      const folder = isAbove(entry.location) && !isWhole(entry) ? undefined : joinPath(folderOf(path), entry.location);
      return folder === undefined ? [] : [[entry.location, { file: fileIn(folder, 'package.json'), entry }] as const];
    }),
  );
}

/** What is bundled in a package came from where that package came from. */
function sourcesOf(
  entries: readonly NpmEntry[],
  entryOf: ReadonlyMap<TreeNode, NpmEntry>,
  at: (location: string) => TreeNode,
  { path, rootDeclared, registryOf }: GraphContext,
): (entry: NpmEntry) => Source {
  const folder = folderOf(path);
  const asked = new Set<string>();
  for (const declared of [rootDeclared, ...entries.map((entry) => entry.declared)]) for (const { spec } of declared) if (spec?.startsWith('http') === true) asked.add(spec);
  const sourceOf = (entry: NpmEntry): Source => {
    if (nameAt(entry.location) === undefined) {
      const own = joinPath(folder, entry.location);
      return own === undefined ? { type: 'file', path: entry.location } : { type: 'workspace', path: own };
    }
    if (entry.address !== undefined) return sourceOfAddress(entry.address, entry.name, folder, (address) => entry.version === undefined || asked.has(address));
    if (!entry.bundled) return registryOf(entry.name);
    let holder = at(entry.location).parent;
    while (holder !== undefined && entryOf.get(holder)?.bundled === true) holder = holder.parent;
    const around = holder && entryOf.get(holder);
    if (around === undefined) return registryOf(entry.name);
    const source = sourceOf(around);
    return source.type === 'registry' ? source : source.type === 'workspace' ? publicRegistry : { type: 'unknown' };
  };
  return sourceOf;
}
