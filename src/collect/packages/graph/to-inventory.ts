// Turns what a parser found in one lockfile into components and manifests: ids, purls, merged places, scopes.
import { scopes as allScopes, type Component, type Declaration, type Manifest } from '#model/component';
import type { Place } from '#model/place';
import type { Sha256 } from '#model/ports';
import { ecosystemOf } from '#kit/text/ecosystems';
import { purlOf } from '#kit/text/purl';
import type { LockfileParser, Parsed, ParsedPackage } from '../contract.ts';
import { componentClasses } from './classes.ts';
import { directKeys, scopesOf } from './scopes.ts';

export interface LockInventory {
  readonly components: readonly Component[];
  readonly manifests: readonly Manifest[];
}

function qualifiersOf(found: ParsedPackage): ReadonlyMap<string, string> {
  if (found.source.type === 'git') return new Map([['vcs_url', found.source.commit ? `${found.source.url}@${found.source.commit}` : found.source.url]]);
  return new Map(found.source.type === "url" ? [['download_url', found.source.url]] : []);
}

function purlFor(found: ParsedPackage, parser: Pick<LockfileParser, 'id' | 'ecosystem'>): string {
  const type = ecosystemOf(found.ecosystem ?? parser.ecosystem)?.purlType ?? 'generic';
  return purlOf(type, found.name, found.version, qualifiersOf(found));
}

/**
 * What a purl leaves out and two components can differ in: it folds the case of npm's older names (`jQuery` is not `jquery` there), it does not say
 * that an entry is the project's own folder, which is judged by no advisory, nor the range that stands for a version that is not resolved.
 */
function identityOf(found: ParsedPackage, purl: string, parser: Pick<LockfileParser, 'ecosystem'>): string {
  const name = ecosystemOf(found.ecosystem ?? parser.ecosystem)?.normalizeName(found.name) ?? found.name;
  return `${purl}\0${name}\0${found.source.type === 'file' ? found.source.path : ''}\0${found.version === undefined ? (found.range ?? '') : ''}`;
}

const byPlace = (a: Place, b: Place): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? 0) - (b.line ?? 0));

function placesOf(members: readonly ParsedPackage[], path: string): Place[] {
  const [only] = members;
  if (members.length === 1 && only) return [{ file: only.file ?? path, ...(only.line !== undefined ? { line: only.line } : {}) }];
  const places = members.map((member) => ({ file: member.file ?? path, ...(member.line !== undefined ? { line: member.line } : {}) }));
  return [...new Map(places.map((place) => [`${place.file}:${place.line ?? ''}`, place])).values()].sort(byPlace);
}

function hashesOf(members: readonly ParsedPackage[]): Component['hashes'] {
  const [only] = members;
  if (members.length === 1 && only && only.hashes.length < 2) return only.hashes;
  const hashes = members.flatMap((member) => member.hashes);
  return [...new Map(hashes.map((hash) => [`${hash.algorithm}:${hash.value}`, hash])).values()].sort((a, b) =>
    `${a.algorithm}:${a.value}` < `${b.algorithm}:${b.value}` ? -1 : 1,
  );
}

/** Groups that become one component each, in order of their smallest key, with the id of each. */
function grouped(packages: readonly ParsedPackage[], purls: readonly string[], identities: readonly string[], path: string, sha256: Sha256): { id: string; purl: string; members: ParsedPackage[] }[] {
  const classes = componentClasses(packages, identities);
  const members = new Map<number, ParsedPackage[]>();
  const purlOfClass = new Map<number, string>();
  const perPurl = new Map<string, Set<number>>();
  packages.forEach((found, index) => {
    const own = classes[index] ?? index;
    const purl = purls[index] ?? '';
    const list = members.get(own);
    if (list) list.push(found);
    else members.set(own, [found]);
    purlOfClass.set(own, purl);
    perPurl.set(purl, (perPurl.get(purl) ?? new Set<number>()).add(own));
  });
  return [...members].map(([own, list]) => {
    const purl = purlOfClass.get(own) ?? '';
    const first = list.map((member) => member.key).sort()[0] ?? '';
    const split = (perPurl.get(purl)?.size ?? 1) > 1;
    return { id: sha256(split ? `${path}\0${purl}\0${first}` : `${path}\0${purl}`).slice(0, 20), purl, members: list };
  });
}

/**
 * Components (third-party: workspace members are the project's own and become manifests only) and manifests of one parsed lockfile.
 * `id` is a hash of path, purl and, where one purl resolves to different children, its key; see "Component" in docs/architecture.md.
 */
export function toInventory(parser: Pick<LockfileParser, 'id' | 'ecosystem'>, path: string, parsed: Parsed, sha256: Sha256): LockInventory {
  const packages = parsed.packages.filter((found) => found.source.type !== 'workspace');
  const purls = packages.map((found) => purlFor(found, parser));
  const identities = packages.map((found, at) => identityOf(found, purls[at] ?? '', parser));
  const groups = grouped(packages, purls, identities, path, sha256);
  const idOfKey = new Map(groups.flatMap((group) => group.members.map((member) => [member.key, group.id] as const)));
  const scopes = scopesOf(parsed);
  const direct = directKeys(parsed);

  const components = groups.map(({ id, purl, members }): Component => {
    const [first] = members as [ParsedPackage, ...ParsedPackage[]];
    const edges = first.edges;
    const isDirect = direct ? members.some((member) => direct.has(member.key)) : first.direct;
    const requires = new Map((edges ?? []).flatMap((edge) => (edge.range !== undefined && idOfKey.has(edge.to) ? [[idOfKey.get(edge.to) ?? '', edge.range] as const] : [])));
    return {
      id,
      purl,
      name: first.name,
      ...(first.version !== undefined ? { version: first.version } : {}),
      ecosystem: first.ecosystem ?? parser.ecosystem,
      scope: allScopes.find((scope) => members.some((member) => scopes.get(member.key) === scope)) ?? 'runtime',
      ...(isDirect !== undefined ? { direct: isDirect } : {}),
      places: placesOf(members, path),
      ...(edges ? { dependsOn: [...new Set(edges.flatMap((edge) => idOfKey.get(edge.to) ?? []))].sort() } : {}),
      ...(requires.size > 0 ? { requires: Object.fromEntries([...requires].sort(([a], [b]) => (a < b ? -1 : 1))) } : {}),
      hashes: hashesOf(members),
      source: first.source,
      licenses: first.license !== undefined ? { declared: first.license } : {},
      lockfile: path,
      ...(first.range !== undefined && first.version === undefined ? { range: first.range } : {}),
      ...(first.alias !== undefined ? { alias: first.alias } : {}),
      ...(members.some((member) => member.bundled === true) ? { bundled: true as const } : {}),
    };
  });
  const manifests = (parsed.roots ?? []).map((root): Manifest => ({
    file: root.file,
    lockfile: path,
    format: parser.id,
    ecosystem: parser.ecosystem,
    ...(root.name !== undefined ? { name: root.name } : {}),
    ...(root.version !== undefined ? { version: root.version } : {}),
    declares: root.edges.map((edge): Declaration => {
      const component = idOfKey.get(edge.to);
      return {
        name: edge.name,
        ...(edge.range !== undefined ? { range: edge.range } : {}),
        scope: edge.scope,
        ...(component !== undefined ? { component } : {}),
        ...(edge.line !== undefined ? { line: edge.line } : {}),
      };
    }),
  }));
  return { components, manifests };
}
