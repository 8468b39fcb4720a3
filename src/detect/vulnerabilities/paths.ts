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

interface Step {
  readonly component: Component;
  readonly below: Step | undefined;
  readonly length: number;
}

function isOn(step: Step, component: Component): boolean {
  for (let at: Step | undefined = step; at !== undefined; at = at.below) if (at.component === component) return true;
  return false;
}

function chainOf(step: Step): string[] {
  const chain: string[] = [];
  for (let at: Step | undefined = step; at !== undefined; at = at.below) chain.push(label(at.component));
  return chain;
}

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
    const found: Step[] = [];
    // Upward, breadth first: each step knows the one below it, so that a chain is written out only when it is shown.
    const queue: Step[] = [{ component: start, below: undefined, length: 1 }];
    let more = false;
    for (let at = 0; at < queue.length && !(more && found.length >= counted); at += 1) {
      const step = queue[at] as Step;
      if (step.component.direct === true) {
        if (found.length >= counted) more = true;
        else found.push(step);
      }
      if (step.length >= longest) continue;
      for (const parent of parents.get(step.component.id) ?? []) {
        if (queue.length >= budget) {
          more = true;
          break;
        }
        if (!isOn(step, parent)) queue.push({ component: parent, below: step, length: step.length + 1 });
      }
    }
    return { paths: found.slice(0, shown).map(chainOf), count: found.length, more };
  };
}
