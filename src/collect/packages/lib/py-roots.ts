// The root of a Python lockfile: what its manifest declares, tied to what the lockfile resolved. A lockfile that was made for other declarations is
// out of date: what is installed from it, or from the manifest, is not what it says.
import type { Scope } from '#model/component';
import type { Gap } from '#model/gap';
import { normalizePyName } from '#kit/text/pep508';
import type { ParsedRoot } from '../contract.ts';
import { isOutside } from './outside.ts';
import { missingEntry, quoted } from './py-gaps.ts';
import type { PyGraph } from './py-lock.ts';
import type { Declared, PyProject } from './py-pyproject.ts';

export interface Rooted {
  readonly root: ParsedRoot;
  readonly gaps: readonly Gap[];
}

export interface LockOf {
  readonly path: string;
  readonly command: string;
  /** Extras and groups that nobody asked for need not be in it. */
  readonly partial?: boolean;
  /** How the lockfile has what the manifest declares, where it says so itself. */
  scopeOf?(name: string): Scope | undefined;
  /** Names whose declared range the project overrules elsewhere; normalized. */
  readonly overridden?: ReadonlySet<string>;
}

/** `complete` is false when entries of the lockfile were lost already: their absence is no news then. */
export function toRoot(file: string, project: PyProject, graph: PyGraph, lock: LockOf, complete: boolean): Rooted {
  const { name, version } = project;
  return {
    root: {
      file,
      ...(name === undefined ? {} : { name }),
      ...(version === undefined ? {} : { version }),
      edges: project.declared.flatMap((each) => graph.resolve(each).map((to) => rootEdge(each, to))),
    },
    gaps: complete ? staleGaps(file, project, graph, lock) : [],
  };
}

/** Declared and not locked, or locked at a version that the declared range does not admit. */
export function staleGaps(file: string, project: PyProject, graph: PyGraph, lock: LockOf): readonly Gap[] {
  const mend = `Run \`${lock.command}\`.`;
  return project.declared.flatMap((each): Gap[] => {
    const keys = graph.resolve(each);
    // A marker may exclude every Python that the project runs on.
    if (lock.partial === true && each.scope !== 'runtime') return [];
    if (each.conditional) return keys.length > 0 ? [] : [{ ...missingEntry(lock.path, undefined, `${quoted(each.name)}, which ${file} declares for some environments, is not in it`, mend), required: graph.packages.length === 0 }];
    if (keys.length === 0) return [missingEntry(lock.path, undefined, `${quoted(each.name)}, which ${file} declares, is not in it`, mend)];
    if (each.scope === 'runtime' && (lock.scopeOf?.(each.name) ?? 'runtime') !== 'runtime') return [missingEntry(lock.path, undefined, `it has ${quoted(each.name)} for development or an extra, and ${file} declares it for all`, mend)];
    const locked = keys.map((key) => graph.versionOf(key));
    const { range } = each;
    if (range === undefined || lock.overridden?.has(normalizePyName(each.name)) === true) return [];
    if (!locked.every((version) => version !== undefined && isOutside('PyPI', range, version))) return [];
    return [missingEntry(lock.path, undefined, `it has ${quoted(`${each.name} ${locked.join(', ')}`)}, and ${file} declares ${quoted(range)}: it was made for another declaration`, mend)];
  });
}

export const rootEdge = ({ name, range, scope, line }: Declared, to: string): ParsedRoot['edges'][number] => ({
  to,
  name,
  ...(range === undefined ? {} : { range }),
  scope,
  ...(line === undefined ? {} : { line }),
});
