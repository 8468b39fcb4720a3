// The root of a Python lockfile: what its manifest declares, tied to what the lockfile resolved.
import type { Gap } from '#model/gap';
import type { ParsedRoot } from '../contract.ts';
import { missingEntry, quoted } from './py-gaps.ts';
import type { PyGraph } from './py-lock.ts';
import type { Declared, PyProject } from './py-pyproject.ts';

export interface Rooted {
  readonly root: ParsedRoot;
  /** Declared without a condition and not locked: the lockfile is cut short or out of date. */
  readonly gaps: readonly Gap[];
}

/** `complete` is false when entries of the lockfile were lost already: their absence is no news then. */
export function toRoot(file: string, project: PyProject, graph: PyGraph, lock: string, lockCommand: string, complete: boolean): Rooted {
  const { name, version } = project;
  const tied = project.declared.map((each) => ({ each, keys: graph.resolve(each) }));
  const lost = complete ? tied.filter(({ each, keys }) => keys.length === 0 && !each.conditional && each.scope !== 'optional') : [];
  return {
    root: {
      file,
      ...(name === undefined ? {} : { name }),
      ...(version === undefined ? {} : { version }),
      edges: tied.flatMap(({ each, keys }) => keys.map((to) => rootEdge(each, to))),
    },
    gaps: lost.map(({ each }) => missingEntry(lock, undefined, `${quoted(each.name)}, which ${file} declares, is not in it`, `Run \`${lockCommand}\`.`)),
  };
}

export const rootEdge = ({ name, range, scope, line }: Declared, to: string): ParsedRoot['edges'][number] => ({
  to,
  name,
  ...(range === undefined ? {} : { range }),
  scope,
  ...(line === undefined ? {} : { line }),
});
