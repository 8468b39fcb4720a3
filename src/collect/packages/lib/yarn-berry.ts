// Packages of a yarn.lock of Yarn 2 and later: edges by descriptor, bent by the project's resolutions; roots are its workspace members, whose
// package.json tells development dependencies from the rest.
import type { Source } from '#model/component';
import type { Gap } from '#model/gap';
import { parseYaml } from '#kit/text/yaml-subset';
import type { Files, Parsed, ParsedEdge, ParsedPackage, ParsedRoot } from '../contract.ts';
import { entryGap } from './js-gaps.ts';
import { fileIn, folderOf, joinPath } from './js-paths.ts';
import { unresolvedGaps, type Unresolved } from './js-unresolved.ts';
import { berryEntries, type BerryEntries, type BerryEntry } from './yarn-berry-entries.ts';
import { sourceOfLocator } from './yarn-locator.ts';
import { readManifest, resolutionsOf, rootOfManifest, yarnRange, type Resolution } from './yarn-manifest.ts';
import { yarnSettings, type YarnSettings } from './yarn-settings.ts';

const renew = 'Renew the lockfile: yarn install';

export function parseBerry(path: string, text: string, files: Files): Parsed {
  const { documents, errors } = parseYaml(text);
  const [root] = documents;
  const gaps = errors.map(({ line, why }): Gap => entryGap(path, line, why));
  if (root === undefined) return { packages: [], gaps };
  const found = berryEntries(root, path);
  const folder = folderOf(path);
  const settings = yarnSettings(files.get(fileIn(folder, '.yarnrc.yml')));
  const find = finder(found, resolutionsOf(readManifest(fileIn(folder, 'package.json'), files).manifest), settings);
  const missing: Unresolved[] = [];
  const packages = found.entries
    .filter(({ workspace }) => workspace === undefined)
    .map((entry) => packageOf(entry, edgesOf(entry, find, missing), sourceOfLocator(entry.locator, folder, settings.registryOf)));
  const roots = found.entries.flatMap((entry) => (entry.workspace === undefined ? [] : [rootOf(entry, memberFile(folder, entry.workspace), find, { files, missing, settings })]));
  return {
    packages,
    ...(roots.length > 0 ? { roots: roots.map(({ root: each }) => each), wants: roots.map(({ root: { file } }) => file) } : {}),
    gaps: [...gaps, ...found.gaps, ...unresolvedGaps(path, missing, renew), ...roots.flatMap((each) => each.gaps)],
  };
}

/** A member outside of the target has a file that nobody will find there. */
const memberFile = (folder: string, workspace: string): string => fileIn(joinPath(folder, workspace) ?? workspace, 'package.json');

type Find = (name: string, range: string, parent: string) => BerryEntry | undefined;

/** Early lines of Yarn 2 leave out `npm:` in dependencies; later ones write it everywhere. */
function finder(found: BerryEntries, resolutions: readonly Resolution[], { expand }: YarnSettings): Find {
  const forced = new Map<string, Resolution[]>();
  for (const each of resolutions) forced.set(each.name, [...(forced.get(each.name) ?? []), each]);
  const look = (name: string, range: string): BerryEntry | undefined => found.byDescriptor.get(`${name}@${range}`) ?? found.byDescriptor.get(`${name}@npm:${range}`);
  return (name, written, parent) => {
    const range = expand(name, written);
    const plain = range.replace(/^npm:/, '');
    const bent = forced.get(name)?.find((each) => (each.parent ?? parent) === parent && (each.range === undefined || each.range.replace(/^npm:/, '') === plain));
    return (bent && look(name, bent.to)) ?? look(name, range) ?? only(found.byName.get(name));
  };
}

/** Where a plug-in rewrote the range, which the lockfile does not show, a name that is locked once leaves no doubt. */
const only = (entries: readonly BerryEntry[] | undefined): BerryEntry | undefined => (entries?.length === 1 ? entries[0] : undefined);

function edgesOf(entry: BerryEntry, find: Find, missing: Unresolved[]): ParsedEdge[] {
  return entry.dependencies.flatMap(({ name, range, scope, line }) => {
    const to = find(name, range, entry.locator.name);
    if (to === undefined && !/^(?:link|portal):/.test(range)) missing.push({ line, wanted: `${name}@${yarnRange(range)}`, by: entry.locator.name });
    return to === undefined || to.workspace !== undefined ? [] : [{ to: to.key, range: yarnRange(range), scope }];
  });
}

const packageOf = ({ key, line, locator, version, alias }: BerryEntry, edges: readonly ParsedEdge[], source: Source): ParsedPackage => ({
  key,
  name: locator.name,
  version,
  ...(alias === undefined ? {} : { alias }),
  line,
  source,
  // The checksum is of the archive that Yarn packs itself: no registry knows it.
  hashes: [],
  edges,
});

interface RootSurroundings {
  readonly files: Files;
  readonly missing: Unresolved[];
  readonly settings: YarnSettings;
}

/** From the member's manifest; without it from the lock, which knows no development dependencies. */
function rootOf(entry: BerryEntry, file: string, find: Find, { files, missing, settings }: RootSurroundings): { readonly root: ParsedRoot; readonly gaps: readonly Gap[] } {
  const { name } = entry.locator;
  const { manifest, gaps } = readManifest(file, files);
  if (manifest === undefined) {
    const edges = edgesOf(entry, find, missing);
    const byKey = new Map(entry.dependencies.map((each) => [find(each.name, each.range, name)?.key, each.name]));
    return { root: { file, name, edges: edges.map((edge) => ({ ...edge, name: byKey.get(edge.to) ?? edge.to })) }, gaps };
  }
  const resolve = (wanted: string, spec: string): { key: string } | 'own' | undefined => {
    const to = find(wanted, spec, name);
    return to?.workspace === undefined ? to : 'own';
  };
  const read = rootOfManifest(manifest, { resolve, expand: settings.expand, lock: 'yarn.lock' });
  return { root: read.root, gaps: [...gaps, ...read.gaps] };
}
