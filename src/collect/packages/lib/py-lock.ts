// From the entries of a Python lockfile to packages with edges: which of several locked versions an entry means, entries that say the
// same thing twice made one. Knows no format.
import { scopes as order, type Hash, type Scope, type Source } from '#model/component';
import { normalizePyName } from '#kit/text/pep508';
import { language } from '#kit/text/ranges/pypi';
import type { ParsedEdge, ParsedPackage } from '../contract.ts';
import { unique } from './py-hashes.ts';

export interface PyDependency {
  readonly name: string;
  readonly scope: Scope;
  /** Declared, in the language of the tool. */
  readonly range?: string;
  /** The version it resolved to, where the format says. */
  readonly version?: string;
  readonly source?: Source;
}

export interface PyEntry {
  readonly name: string;
  readonly version: string | undefined;
  /** Stands in for a version that the format does not keep. */
  readonly range?: string;
  readonly file?: string;
  readonly line?: number;
  readonly source: Source;
  readonly hashes: readonly Hash[];
  /** Used where no manifest reaches it. */
  readonly scope?: Scope;
  readonly direct?: boolean;
  /** `undefined`: the format does not tell. */
  readonly dependencies: readonly PyDependency[] | undefined;
}

export interface PyGraph {
  readonly packages: readonly ParsedPackage[];
  /** Keys of the packages a dependency resolves to: none when it is not locked, several when the format leaves it open. */
  resolve(dependency: PyDependency): readonly string[];
  versionOf(key: string): string | undefined;
  /** Dependencies of entries that nothing in the file answers, by the line of the entry that has them. */
  readonly dangling: readonly { readonly line: number | undefined; readonly from: string; readonly to: string }[];
}

/** Versions of one name that a range is held against: a file with more is no work of a tool, and every edge would be that many. */
const maxVersions = 16;

interface Merged {
  readonly key: string;
  readonly first: PyEntry;
  readonly all: PyEntry[];
}

const sameSource = (a: Source, b: Source): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Linear in entries and dependencies. */
export function toGraph(entries: readonly PyEntry[]): PyGraph {
  const merged = mergeEntries(entries);
  const byName = new Map<string, Merged[]>();
  for (const each of merged) {
    const name = normalizePyName(each.first.name);
    push(byName, name, each);
    push(byName, `${name}@${each.first.version ?? ''}`, each);
  }
  const resolve = (dependency: PyDependency): readonly string[] => {
    const name = normalizePyName(dependency.name);
    const exact = dependency.version === undefined ? undefined : byName.get(`${name}@${dependency.version}`);
    return choose(exact ?? byName.get(name) ?? [], dependency).map((each) => each.key);
  };
  const dangling: { line: number | undefined; from: string; to: string }[] = [];
  const packages = merged.map((each) => toPackage(each, resolve, (to) => void dangling.push({ line: each.first.line, from: each.first.name, to })));
  const versions = new Map(merged.map((each) => [each.key, each.first.version]));
  return { packages, resolve, versionOf: (key) => versions.get(key), dangling };
}

/** Entries of the same name, version and source: pdm writes one for each set of extras, pip allows repetitions. */
function mergeEntries(entries: readonly PyEntry[]): readonly Merged[] {
  const byIdentity = new Map<string, Merged>();
  const keys = new Map<string, number>();
  for (const entry of entries) {
    const base = `${normalizePyName(entry.name)}@${entry.version ?? entry.range ?? ''}`;
    const identity = `${base} ${JSON.stringify(entry.source)}`;
    const known = byIdentity.get(identity);
    if (known !== undefined) known.all.push(entry);
    else {
      const count = (keys.get(base) ?? 0) + 1;
      keys.set(base, count);
      byIdentity.set(identity, { key: count === 1 ? base : `${base}#${count}`, first: entry, all: [entry] });
    }
  }
  return [...byIdentity.values()];
}

function choose(candidates: readonly Merged[], { source, range }: PyDependency): readonly Merged[] {
  if (candidates.length < 2) return candidates;
  const few = candidates.slice(0, maxVersions);
  const exact = source === undefined ? [] : few.filter((each) => sameSource(each.first.source, source));
  if (exact.length > 0) return exact;
  if (range === undefined) return few;
  const parsed = language.parse(range);
  const admitted = few.filter((each) => each.first.version !== undefined && parsed?.admits(each.first.version) === true);
  return admitted.length > 0 ? admitted : few;
}

function toPackage(merged: Merged, resolve: PyGraph['resolve'], dangle: (to: string) => void): ParsedPackage {
  const { key, first, all } = merged;
  const edges = new Map<string, ParsedEdge>();
  for (const dependency of all.flatMap((entry) => entry.dependencies ?? [])) {
    const targets = resolve(dependency);
    if (targets.length === 0) dangle(dependency.name);
    for (const to of targets) {
      const id = `${to} ${dependency.scope} ${dependency.range ?? ''}`;
      if (to !== key && !edges.has(id)) edges.set(id, { to, ...(dependency.range === undefined ? {} : { range: dependency.range }), scope: dependency.scope });
    }
  }
  const scope = strongest(all.map((entry) => entry.scope));
  const direct = all.some((entry) => entry.direct === true) ? true : first.direct;
  return {
    key,
    name: first.name,
    ...(first.version === undefined ? { range: first.range ?? anyVersion } : { version: first.version }),
    ...(first.file === undefined ? {} : { file: first.file }),
    ...(first.line === undefined ? {} : { line: first.line }),
    source: first.source,
    hashes: unique(all.flatMap((entry) => entry.hashes)),
    ...(all.every((entry) => entry.dependencies === undefined) ? {} : { edges: [...edges.values()] }),
    ...(scope === undefined ? {} : { scope }),
    ...(direct === undefined ? {} : { direct }),
  };
}

/** The range of what is declared without one. */
export const anyVersion = '*';

/** The strongest of those given; `undefined` if any entry leaves it open. */
export function strongest(scopes: readonly (Scope | undefined)[]): Scope | undefined {
  return scopes.includes(undefined) ? undefined : order.find((scope) => scopes.includes(scope));
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
