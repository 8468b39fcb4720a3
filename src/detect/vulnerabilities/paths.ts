// Why a component is here: simple paths from what the project declares down to it, shortest first, capped and counted.
import type { Component } from '#model/component';

export interface Paths {
  /** Labels `name@version`, direct dependency first. */
  readonly paths: readonly (readonly string[])[];
  /** Paths found; with `more`, there are others beyond the search's bounds. */
  readonly count: number;
  readonly more: boolean;
}

const shown = 5;
const counted = 100;
/** Steps of the search per component: bounds what a hostile graph can cost. */
const budget = 2000;
const longest = 64;

const label = (component: Component): string => (component.version === undefined ? component.name : `${component.name}@${component.version}`);

interface Upward {
  readonly byId: ReadonlyMap<string, Component>;
  readonly parents: ReadonlyMap<string, readonly Component[]>;
}

function turnAround(components: readonly Component[]): Upward {
  const byId = new Map(components.map((component) => [component.id, component]));
  const parents = new Map<string, Component[]>();
  for (const component of components) {
    for (const child of component.dependsOn ?? []) {
      const known = parents.get(child);
      if (known) known.push(component);
      else parents.set(child, [component]);
    }
  }
  return { byId, parents };
}

/** Asks for paths to a component; the graph is turned around once, when the first question comes. */
export function pathFinder(components: readonly Component[]): (id: string) => Paths {
  let upward: Upward | undefined;
  return (id) => {
    const { byId, parents } = (upward ??= turnAround(components));
    const start = byId.get(id);
    if (start === undefined) return { paths: [], count: 0, more: false };
    const found: string[][] = [];
    // Upward, breadth first: each entry is a chain from some ancestor (first) down to the component.
    const queue: Component[][] = [[start]];
    let more = false;
    for (let at = 0; at < queue.length; at += 1) {
      const chain = queue[at] ?? [];
      const [top] = chain;
      if (top === undefined) continue;
      if (top.direct === true) {
        if (found.length >= counted) {
          more = true;
          break;
        }
        found.push(chain.map(label));
      }
      if (chain.length >= longest) continue;
      for (const parent of parents.get(top.id) ?? []) {
        if (chain.includes(parent)) continue;
        if (queue.length >= budget) more = true;
        else queue.push([parent, ...chain]);
      }
    }
    return { paths: found.slice(0, shown), count: found.length, more };
  };
}
