// Small literal graphs: `{ 'inquirer 7.3.3': { 'lodash 4.17.20': '^4.17.19' } }` says who depends on whom, and with which range.
import type { Component, Declaration, Manifest } from '#model/component';
import type { Scope } from '#model/component';
import { graphOf, type Graph } from '../../../src/derive/remediation/graph.ts';

/** By `name version`: what it depends on, with the declared range; `null` where the lockfile does not keep it. */
export type Edges = Readonly<Record<string, Readonly<Record<string, string | null>>>>;

export interface Declares {
  readonly file: string;
  readonly of: Readonly<Record<string, string | { readonly range?: string; readonly scope?: Scope; readonly name?: string; readonly line?: number }>>;
}

export interface Project {
  readonly format: string;
  readonly ecosystem?: string;
  readonly lockfile?: string;
  readonly edges: Edges;
  readonly declares?: readonly Declares[];
  /** By `name version`. */
  readonly also?: Readonly<Record<string, Partial<Component>>>;
}

const split = (id: string): [string, string] => [id.slice(0, id.lastIndexOf(' ')), id.slice(id.lastIndexOf(' ') + 1)];

export function componentsOf({ edges, lockfile = 'the.lock', ecosystem = 'npm', declares, also }: Project): readonly Component[] {
  const ids = [...new Set([...Object.keys(edges), ...Object.values(edges).flatMap((children) => Object.keys(children))])].sort();
  const declared = new Set((declares ?? []).flatMap((manifest) => Object.keys(manifest.of)));
  return ids.map((id, at): Component => {
    const [name, version] = split(id);
    const children = Object.entries(edges[id] ?? {});
    const ranges = children.filter((each): each is [string, string] => each[1] !== null);
    return {
      id,
      purl: `pkg:${ecosystem}/${name}@${version}`,
      name,
      version,
      ecosystem,
      scope: 'runtime',
      ...(declares ? { direct: declared.has(id) } : {}),
      places: [{ file: lockfile, line: at + 1 }],
      dependsOn: children.map(([child]) => child),
      ...(ranges.length > 0 ? { requires: Object.fromEntries(ranges) } : {}),
      hashes: [],
      source: { type: 'registry', public: true },
      licenses: {},
      lockfile,
      ...also?.[id],
    };
  });
}

export function manifestsOf({ declares, lockfile = 'the.lock', format, ecosystem = 'npm' }: Project): readonly Manifest[] {
  return (declares ?? []).map(({ file, of }) => ({
    file,
    lockfile,
    format,
    ecosystem,
    declares: Object.entries(of).map(([id, said]): Declaration => {
      const { range, scope = 'runtime', name = split(id)[0], line } = typeof said === 'string' ? { range: said } : said;
      return { name, ...(range === undefined ? {} : { range }), scope, component: id, ...(line === undefined ? {} : { line }) };
    }),
  }));
}

export const graph = (project: Project): Graph => graphOf(componentsOf(project), manifestsOf(project), new Map([[project.lockfile ?? 'the.lock', project.format]]));
