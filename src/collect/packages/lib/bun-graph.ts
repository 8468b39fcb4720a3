// Draws the edges of a bun.lock: a name is looked for below the package that asks, then one level up, and so on to the top.
import type { ParsedEdge, ParsedPackage } from '../contract.ts';
import type { BunEntry } from './bun-entry.ts';
import { hashesOfIntegrity } from './js-integrity.ts';
import { rangeOf, type JsDeclaration } from './js-manifest.ts';

interface Level {
  readonly below: Map<string, Level>;
  readonly parent: Level | undefined;
  entry?: BunEntry | 'broken';
}

export interface BunGraph {
  /** The edge of a declaration made by what is installed at `segments` (empty: the root). `none`: to an entry that is a gap already. */
  edgeFrom(segments: readonly string[], declaration: JsDeclaration): ParsedEdge | 'none' | undefined;
}

/** `broken` are the paths of entries that are gaps; `resolve` puts the range in place of a catalog's name. */
export function bunGraph(entries: readonly BunEntry[], broken: readonly (readonly string[])[], resolve: (declaration: JsDeclaration) => string | undefined): BunGraph {
  const root: Level = { below: new Map(), parent: undefined };
  const at = (segments: readonly string[]): Level => {
    let level = root;
    for (const name of segments) {
      const next: Level = level.below.get(name) ?? { below: new Map(), parent: level };
      level.below.set(name, next);
      level = next;
    }
    return level;
  };
  for (const segments of broken) at(segments).entry = 'broken';
  for (const entry of entries) at(entry.segments).entry = entry;
  return {
    edgeFrom(segments, declaration) {
      for (let level: Level | undefined = at(segments); level !== undefined; level = level.parent) {
        const entry = level.below.get(declaration.name)?.entry;
        if (entry === 'broken') return 'none';
        if (entry === undefined) continue;
        const spec = resolve(declaration);
        return { to: entry.key, ...(spec === undefined ? {} : { range: rangeOf(spec) }), scope: declaration.scope };
      }
      return undefined;
    },
  };
}

export function bunPackage(entry: BunEntry, line: number | undefined, edges: readonly ParsedEdge[]): ParsedPackage {
  const installedAs = entry.segments.at(-1);
  return {
    key: entry.key,
    name: entry.name,
    ...(entry.version === undefined ? {} : { version: entry.version }),
    ...(entry.range === undefined ? {} : { range: entry.range }),
    ...(installedAs !== undefined && installedAs !== entry.name ? { alias: installedAs } : {}),
    ...(line === undefined ? {} : { line }),
    source: entry.source,
    hashes: entry.integrity === undefined ? [] : hashesOfIntegrity(entry.integrity),
    ...(entry.declarations.malformed.length > 0 ? {} : { edges }),
  };
}
