// Draws one document of pnpm-lock.yaml as packages and roots: references become edges, and what leads nowhere is told.
import type { Files, ParsedEdge, ParsedPackage, ParsedRoot } from '../contract.ts';
import type { Source } from '#model/component';
import type { Gap } from '#model/gap';
import type { YamlNode } from '#kit/text/yaml-node';
import { yamlText } from '#kit/text/yaml-node';
import { bareSpec } from './js-address.ts';
import { hashesOfIntegrity } from './js-integrity.ts';
import { unresolvedGaps, type Unresolved } from './js-unresolved.ts';
import { importersOf, type Importer } from './pnpm-importers.ts';
import { keysOf, type PnpmMajor } from './pnpm-key.ts';
import { pnpmEntries, type PnpmEntries, type PnpmEntry } from './pnpm-packages.ts';
import { sourceOfEntry, type SourceContext } from './pnpm-source.ts';

export interface GraphContext {
  readonly path: string;
  readonly folder: string;
  readonly files: Files;
  readonly registryOf: (name: string) => Source;
  /** Before every key, so that documents of one file do not share any. */
  readonly prefix: string;
}

export interface PnpmGraph {
  readonly packages: readonly ParsedPackage[];
  readonly roots: readonly ParsedRoot[];
  readonly gaps: readonly Gap[];
}

export function drawPnpm(document: ReadonlyMap<string, YamlNode>, major: PnpmMajor, context: GraphContext): PnpmGraph {
  const found = pnpmEntries(document, major, context.path);
  const { importers, gaps } = importersOf(document, context.folder, context.files);
  const links: Links = { found, major, keys: shownKeys(found, context.prefix), missing: [], aliases: new Map(), plain: new Set() };
  const roots = importers.map((importer) => rootOf(importer, links));
  const edges = new Map([...found.entries.values()].map((entry) => [entry.key, edgesOf(entry, links)]));
  const members = new Set(importers.flatMap(({ folder }) => (folder === undefined ? [] : [folder])));
  const sources: SourceContext = { folder: context.folder, members, registryOf: context.registryOf };
  const packages = [...found.entries.values()].map((entry) => packageOf(entry, edges.get(entry.key), links, sourceOfEntry(entry, sources)));
  return { packages, roots, gaps: [...found.gaps, ...gaps, ...unresolvedGaps(context.path, links.missing, 'Renew the lockfile: pnpm install --lockfile-only')] };
}

interface Links {
  readonly found: PnpmEntries;
  readonly major: PnpmMajor;
  /** The file's keys to ours. */
  readonly keys: ReadonlyMap<string, string>;
  readonly missing: Unresolved[];
  /** Other names under which packages are imported, and packages that are imported under their own. */
  readonly aliases: Map<string, string>;
  readonly plain: Set<string>;
}

/** Without the credentials of an address; two that differ in nothing else are told apart by their lines. */
function shownKeys({ entries }: PnpmEntries, prefix: string): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    [...entries.values()].map(({ key, line }) => {
      const bare = `${prefix}${key.includes('://') ? bareSpec(key) : key}`;
      const shown = taken.has(bare) ? `${bare} (line ${line})` : bare;
      taken.add(shown);
      return [key, shown];
    }),
  );
}

const keyOf = (key: string, { keys }: Links): string => keys.get(key) ?? key;

/** A link leads to a folder, which has a manifest of its own, and a runtime to no package: neither is an edge. */
function follow(links: Links, { name, ref, line, by }: { name: string; ref: string; line: number; by: string }): PnpmEntry | undefined {
  if (ref.startsWith('link:') || ref.startsWith('workspace:')) return undefined;
  const keys = keysOf(name, ref, links.major);
  const key = keys.find((each) => links.found.entries.has(each));
  const entry = key === undefined ? undefined : links.found.entries.get(key);
  if (entry === undefined) {
    if (!keys.some((each) => links.found.others.has(each))) links.missing.push({ line, wanted: `${name}@${bareSpec(ref)}`, by });
    return undefined;
  }
  if (entry.name === name) links.plain.add(entry.key);
  else if (!links.aliases.has(entry.key)) links.aliases.set(entry.key, name);
  return entry;
}

function edgesOf(entry: PnpmEntry, links: Links): readonly ParsedEdge[] | undefined {
  return entry.dependencies?.flatMap(({ name, ref, scope, range, line }) => {
    const to = follow(links, { name, ref, line, by: entry.name });
    return to === undefined ? [] : [{ to: keyOf(to.key, links), scope, ...(range === undefined ? {} : { range }) }];
  });
}

function rootOf({ file, name, version, declared }: Importer, links: Links): ParsedRoot {
  const edges = declared.flatMap((each) => {
    const to = follow(links, { name: each.name, ref: each.ref, line: each.lockLine, by: file });
    const { range, scope, line } = each;
    return to === undefined ? [] : [{ to: keyOf(to.key, links), name: each.name, scope, ...(range === undefined ? {} : { range }), ...(line === undefined ? {} : { line }) }];
  });
  return { file, ...(name === undefined ? {} : { name }), ...(version === undefined ? {} : { version }), edges };
}

function packageOf(entry: PnpmEntry, edges: readonly ParsedEdge[] | undefined, links: Links, source: Source): ParsedPackage {
  const alias = links.plain.has(entry.key) ? undefined : links.aliases.get(entry.key);
  return {
    key: keyOf(entry.key, links),
    name: entry.name,
    // A folder may have no version: what was asked for stands in for it.
    ...(entry.version === undefined ? { range: bareSpec(entry.found.reference) } : { version: entry.version }),
    ...(alias === undefined ? {} : { alias }),
    line: entry.line,
    source,
    hashes: hashesOfIntegrity(yamlText(entry.resolution.get('integrity')) ?? ''),
    ...(edges === undefined ? {} : { edges }),
    ...(entry.scope === undefined ? {} : { scope: entry.scope }),
  };
}
