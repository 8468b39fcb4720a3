// Scope and directness of the packages of one lockfile, by reachability from what its manifests declare.
import { scopes, type Scope } from '#model/component';
import type { Parsed, ParsedEdge, ParsedPackage } from '../contract.ts';

const rank = (scope: Scope): number => scopes.indexOf(scope);

/** Workspace members are the project's own: each is a root, with the edges it was given as a package. */
function starts(parsed: Parsed): ParsedEdge[] {
  const members = parsed.packages.filter((found) => found.source.type === 'workspace');
  return [...(parsed.roots ?? []).flatMap((root) => root.edges), ...members.flatMap((member) => member.edges ?? [])];
}

function reach(starting: readonly ParsedEdge[], packages: ReadonlyMap<string, ParsedPackage>, weakest: number, found: Map<string, Scope>): void {
  const seen = new Set<string>();
  const stack = starting.filter((edge) => rank(edge.scope) <= weakest).map((edge) => edge.to);
  const scope = scopes[weakest] ?? 'runtime';
  while (stack.length > 0) {
    const key = stack.pop() ?? '';
    if (seen.has(key)) continue;
    seen.add(key);
    if (!found.has(key)) found.set(key, scope);
    for (const edge of packages.get(key)?.edges ?? []) if (rank(edge.scope) <= weakest) stack.push(edge.to);
  }
}

/**
 * The scope of every key: the strongest over all paths, a path being as strong as its weakest edge. What no root reaches has the
 * scope its entry states, else `runtime`: unknown is never taken for harmless.
 */
export function scopesOf(parsed: Parsed): ReadonlyMap<string, Scope> {
  const packages = new Map(parsed.packages.map((found) => [found.key, found]));
  const reached = new Map<string, Scope>();
  const starting = starts(parsed);
  if (starting.length > 0) scopes.forEach((_, weakest) => reach(starting, packages, weakest, reached));
  return new Map(parsed.packages.map((found) => [found.key, reached.get(found.key) ?? found.scope ?? 'runtime']));
}

/** Keys that a manifest names itself; `undefined` where the format does not tell. */
export function directKeys(parsed: Parsed): ReadonlySet<string> | undefined {
  if (parsed.roots === undefined) return undefined;
  return new Set(parsed.roots.flatMap((root) => root.edges.map((edge) => edge.to)));
}
