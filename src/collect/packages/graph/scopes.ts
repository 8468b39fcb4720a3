// Scope and directness of the packages of one lockfile, by reachability from what its manifests declare.
import { scopes, type Scope } from '#model/component';
import type { Parsed, ParsedEdge, ParsedPackage } from '../contract.ts';

const rank = (scope: Scope): number => scopes.indexOf(scope);

/** Workspace members are the project's own: each is a root, with the edges it was given as a package. */
function starts(parsed: Parsed): ParsedEdge[] {
  const members = parsed.packages.filter((found) => found.source.type === 'workspace');
  return [...(parsed.roots ?? []).flatMap((root) => root.edges), ...members.flatMap((member) => member.edges ?? [])];
}

/** The strength of every key that `starting` reaches, each settled once, the strongest first. */
function strengths(starting: readonly ParsedEdge[], packages: ReadonlyMap<string, ParsedPackage>): ReadonlyMap<string, number> {
  const settled = new Map<string, number>();
  const waiting: string[][] = scopes.map(() => []);
  const wait = (edge: ParsedEdge, strength: number): void => {
    if (!settled.has(edge.to)) waiting[Math.max(strength, rank(edge.scope))]?.push(edge.to);
  };
  for (const edge of starting) wait(edge, 0);
  for (const [strength, keys] of waiting.entries()) {
    for (let key = keys.pop(); key !== undefined; key = keys.pop()) {
      if (settled.has(key)) continue;
      settled.set(key, strength);
      for (const edge of packages.get(key)?.edges ?? []) wait(edge, strength);
    }
  }
  return settled;
}

/**
 * The scope of every key: the strongest over all paths, a path being as strong as its weakest edge. What no root reaches has the
 * scope its entry states, else `runtime`: unknown is never taken for harmless.
 */
export function scopesOf(parsed: Parsed): ReadonlyMap<string, Scope> {
  const settled = strengths(starts(parsed), new Map(parsed.packages.map((found) => [found.key, found])));
  return new Map(parsed.packages.map((found) => [found.key, scopes[settled.get(found.key) ?? scopes.length] ?? found.scope ?? 'runtime']));
}

/** Keys that a manifest names itself; `undefined` where the format does not tell. */
export function directKeys(parsed: Parsed): ReadonlySet<string> | undefined {
  if (parsed.roots === undefined) return undefined;
  return new Set(parsed.roots.flatMap((root) => root.edges.map((edge) => edge.to)));
}
