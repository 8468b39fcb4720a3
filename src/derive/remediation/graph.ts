// Who depends on whom, turned around: what a change must ask before it is proposed.
import type { Component, Declaration, Manifest } from '#model/component';
import { ecosystemOf } from '#kit/text/ecosystems';

export interface Declared {
  readonly manifest: Manifest;
  readonly declaration: Declaration;
}

export interface Graph {
  readonly components: ReadonlyMap<string, Component>;
  readonly parents: ReadonlyMap<string, readonly Component[]>;
  /** Declarations that resolve to a component, with their manifest. */
  readonly declarations: ReadonlyMap<string, readonly Declared[]>;
  /** By lockfile and name: all that it resolves the name to. */
  readonly named: ReadonlyMap<string, readonly Component[]>;
  /** Format id of a lockfile, with `/variant` where there is one. */
  readonly formatOf: ReadonlyMap<string, string>;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

const nameKey = ({ lockfile, name }: Pick<Component, 'lockfile' | 'name'>): string => `${lockfile}\0${name}`;

export function graphOf(components: readonly Component[], manifests: readonly Manifest[], formatOf: ReadonlyMap<string, string>): Graph {
  const parents = new Map<string, Component[]>();
  const named = new Map<string, Component[]>();
  const declarations = new Map<string, Declared[]>();
  for (const component of components) {
    for (const child of component.dependsOn ?? []) push(parents, child, component);
    push(named, nameKey(component), component);
  }
  for (const manifest of manifests) {
    for (const declaration of manifest.declares) if (declaration.component !== undefined) push(declarations, declaration.component, { manifest, declaration });
  }
  return { components: new Map(components.map((component) => [component.id, component])), parents, declarations, named, formatOf };
}

/** Components of the same lockfile and name, of other versions. */
export const otherVersions = (graph: Graph, component: Component): readonly Component[] =>
  (graph.named.get(nameKey(component)) ?? []).filter((other) => other.version !== component.version);

/** Whether a declared range admits a version; `undefined` where the range is not kept or not readable. */
export function admits(ecosystem: string, range: string | undefined, version: string): boolean | undefined {
  if (range === undefined) return undefined;
  return ecosystemOf(ecosystem)?.ranges?.parse(range.replace(/^(?:npm|workspace):(?:.*@(?!$))?/, ''))?.admits(version);
}

export interface Answers {
  /** Parents whose range is known to exclude the version. */
  readonly blocking: readonly Component[];
  /** Parents whose range is not known. */
  readonly silent: readonly Component[];
}

export function askParents(component: Component, version: string, parents: readonly Component[]): Answers {
  const answers = parents.map((parent) => ({ parent, admits: admits(component.ecosystem, parent.requires?.[component.id], version) }));
  return {
    blocking: answers.filter((each) => each.admits === false).map((each) => each.parent),
    silent: answers.filter((each) => each.admits === undefined).map((each) => each.parent),
  };
}

/** Components looked at to find what an override would reach; beyond, it counts as too much. */
const maxReached = 20_000;

/** Whether an override that names `parents` would reach other versions of the component too, and force them along. */
export function reachesOthers(graph: Graph, component: Component, parents: readonly Component[], reach: 'below' | 'beneath' | 'all'): boolean {
  const others = new Set(otherVersions(graph, component).map((other) => other.id));
  if (others.size === 0) return false;
  if (reach === 'all') return true;
  const start = [...new Set(parents.map(nameKey))].flatMap((key) => graph.named.get(key) ?? []);
  if (reach === 'below') return start.some((parent) => parent.dependsOn?.some((child) => others.has(child)));
  const seen = new Set(start.map((parent) => parent.id));
  const queue = [...start];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const child of next.dependsOn ?? []) {
      if (others.has(child) || seen.size > maxReached) return true;
      const found = seen.has(child) ? undefined : graph.components.get(child);
      seen.add(child);
      if (found !== undefined) queue.push(found);
    }
  }
  return false;
}
