// The project's own crates: which manifest is whose, and how strongly each of its dependencies is meant. Third parties' manifests are not read.
import { scopes, type Scope } from '#model/component';
import type { Gap } from '#model/gap';
import { ecosystemOf } from '#kit/text/ecosystems';
import type { Files, ParsedEdge, ParsedRoot } from '../contract.ts';
import { readManifest, workspaceOf, type CargoDeclaration, type CargoManifest } from './cargo-manifest.ts';
import type { CargoEntry } from './cargo-entries.ts';
import { isOutside } from './outside.ts';
import { badFile, missingEntry, quoted } from './py-gaps.ts';

export interface Manifests {
  readonly root: CargoManifest | undefined;
  /** Of the crates of the file, by their name; a manifest of no crate of the file belongs to another workspace. */
  readonly byName: ReadonlyMap<string, CargoManifest>;
  /** All that were read. */
  readonly all: readonly CargoManifest[];
  readonly gaps: readonly Gap[];
}

/** Reads every Cargo.toml among the files, twice where one asks another for features. A member that is no TOML is the business of its own scan. */
export function readManifests(rootFile: string, files: Files, own: ReadonlySet<string>): Manifests {
  const workspace = workspaceOf(rootFile, files.get(rootFile));
  const texts = [...files].filter(([file]) => /(?:^|\/)Cargo\.toml$/.test(file)).sort(([a], [b]) => (a === rootFile ? -1 : b === rootFile ? 1 : a < b ? -1 : 1));
  const gaps: Gap[] = [];
  const read = (requested?: ReadonlyMap<string, ReadonlySet<string>>): CargoManifest[] =>
    texts.flatMap(([file, text]) => {
      const manifest = readManifest({ file, text, ...(workspace === undefined ? {} : { workspace }), ...(requested === undefined ? {} : { requested }) });
      if (!manifest.ok && file === rootFile && requested === undefined) gaps.push(badFile(file, manifest.error.line, manifest.error.why, 'Mend the manifest.'));
      return manifest.ok ? [manifest.value] : [];
    });
  const all = read(requests(read()));
  const byName = new Map<string, CargoManifest>();
  for (const manifest of all) if (manifest.name !== undefined && own.has(manifest.name) && !byName.has(manifest.name)) byName.set(manifest.name, manifest);
  return { root: all.find((manifest) => manifest.file === rootFile), byName, all, gaps: [...gaps, ...[...byName.values()].flatMap((manifest) => manifest.gaps)] };
}

/** Features that the manifests ask of one another's crates. */
function requests(manifests: readonly CargoManifest[]): ReadonlyMap<string, ReadonlySet<string>> {
  const asked = new Map<string, Set<string>>();
  for (const { name, features } of manifests.flatMap((manifest) => manifest.declared)) {
    if (features.length === 0) continue;
    const known = asked.get(name) ?? new Set();
    for (const feature of features) known.add(feature);
    asked.set(name, known);
  }
  return asked;
}

export interface Member {
  readonly root: ParsedRoot;
  /** The same as the root's, one for each crate, at its strongest. */
  readonly edges: readonly ParsedEdge[];
  /** By key of an entry: the name that the manifest imports it under, where that is another (`package =`). */
  readonly aliases: ReadonlyMap<string, string>;
  readonly gaps: readonly Gap[];
}

/**
 * One own crate. Without its manifest all it depends on counts as runtime, and the lockfile stands for the manifest. `listed`: the workspace names it, so
 * that everything it declares is locked; of another crate on disk only what is built. `patched`: crates whose source the workspace replaces.
 */
export function toMember(entry: CargoEntry, manifest: CargoManifest | undefined, path: string, { listed, patched }: { readonly listed: boolean; readonly patched: ReadonlySet<string> }): Member {
  const declared = new Map<string, CargoDeclaration[]>();
  for (const each of manifest?.declared ?? []) {
    const same = declared.get(each.name);
    if (same === undefined) declared.set(each.name, [each]);
    else same.push(each);
  }
  const sameName = new Map<string, number>();
  for (const each of entry.dependencies) sameName.set(each.name, (sameName.get(each.name) ?? 0) + 1);
  const met = new Set<CargoDeclaration>();
  const aliases = new Map<string, string>();
  const edges = entry.dependencies.flatMap((target): ParsedRoot['edges'][number][] => {
    const meant = meaning(target, declared.get(target.name) ?? [], (sameName.get(target.name) ?? 0) > 1);
    for (const each of meant) {
      met.add(each);
      if (each.key !== each.name) aliases.set(target.key, each.key);
    }
    if (meant.length === 0) return [{ to: target.key, name: target.name, scope: 'runtime' }];
    return meant.map(({ range, scope, line }) => ({ to: target.key, name: target.name, ...(range === undefined ? {} : { range }), scope, ...(line === undefined ? {} : { line }) }));
  });
  const file = manifest?.file ?? path;
  const gaps = (manifest?.declared ?? []).flatMap((each): Gap[] => {
    if (!met.has(each)) return listed || each.scope === 'runtime' ? [stale(file, each)] : [];
    const locked = entry.dependencies.filter((target) => target.name === each.name);
    return isOther(each, locked, patched) ? [other(file, each, locked)] : [];
  });
  return { root: { file: manifest?.file ?? path, name: entry.name, version: entry.version, edges }, edges: strongestEdges(edges), aliases, gaps };
}

/** More declarations of one crate than this are not told apart: a manifest like that is no work of hands. */
const maxDeclared = 32;

/** The declarations a locked crate answers. Two versions of one crate are told apart by the ranges that admit them. */
function meaning(target: CargoEntry, all: readonly CargoDeclaration[], several: boolean): readonly CargoDeclaration[] {
  if (!several) return all;
  const declared = all.slice(0, maxDeclared);
  const language = ecosystemOf('crates.io')?.ranges;
  const admitting = declared.filter((each) => language?.parse(each.range ?? '*')?.admits(target.version) !== false);
  return admitting.length > 0 ? admitting : declared;
}

function strongestEdges(edges: ParsedRoot['edges']): readonly ParsedEdge[] {
  const rank = (scope: Scope): number => scopes.indexOf(scope);
  const strongest = new Map<string, ParsedEdge>();
  for (const { to, range, scope } of edges) {
    const known = strongest.get(to);
    if (known === undefined || rank(scope) < rank(known.scope)) strongest.set(to, { to, ...(range === undefined ? {} : { range }), scope });
  }
  return [...strongest.values()];
}

/** None of the locked versions is one that the manifest's range admits, or one from a registry: it has changed since. `[patch]` may put a folder in its place. */
const isOther = ({ name, range, source }: CargoDeclaration, locked: readonly CargoEntry[], patched: ReadonlySet<string>): boolean =>
  range !== undefined && source.type === 'registry' && locked.length <= maxDeclared &&
  locked.every(({ version, source: own }) => (own === undefined ? !patched.has(name) : own.type === 'registry' && isOutside('crates.io', range, version)));

const renew = 'Renew the lockfile: cargo update --workspace';

const other = (file: string, { name, range, line }: CargoDeclaration, locked: readonly CargoEntry[]): Gap =>
  missingEntry(file, line, `the manifest depends on ${quoted(`${name} ${range ?? ''}`)}, and the lockfile has ${quoted(locked.map(({ version }) => version).join(', '))}`, renew);

/** The crate of a manifest itself. */
export const strayCrate = (file: string, name: string): Gap => missingEntry(file, undefined, `the lockfile does not have the crate ${quoted(name)} itself: it was made for another manifest`, renew);

const stale = (file: string, { name, line }: CargoDeclaration): Gap =>
  missingEntry(file, line, `the manifest depends on ${quoted(name)}, which the lockfile does not have`, renew);
