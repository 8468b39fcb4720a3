// Which entries of one lockfile are the same component: same purl, name and kind of source, and the same children all the way down. Two copies of a
// package that resolve to different children are two components.
import type { ParsedPackage } from '../contract.ts';

/** Rounds of refinement; a graph that needs more keeps its copies apart, which is the safe side. */
const maxRounds = 64;

function ranked(signatures: readonly string[]): { classes: number[]; count: number } {
  const numbers = new Map<string, number>();
  const classes = signatures.map((signature) => {
    const known = numbers.get(signature);
    if (known !== undefined) return known;
    numbers.set(signature, numbers.size);
    return numbers.size - 1;
  });
  return { classes, count: numbers.size };
}

/**
 * Partition refinement (bisimulation): starts from equal identities and splits classes whose members' children lie in different classes, until
 * nothing splits. Returns a class number for each package, by index. Cycles are no special case.
 */
export function componentClasses(packages: readonly ParsedPackage[], identities: readonly string[]): readonly number[] {
  let current = ranked(identities);
  if (current.count === packages.length) return current.classes;
  const indexOf = new Map(packages.map((found, index) => [found.key, index]));
  const children = packages.map((found) => (found.edges ?? []).flatMap((edge) => indexOf.get(edge.to) ?? []));
  for (let round = 0; round < maxRounds; round += 1) {
    const signatures = current.classes.map((own, index) => {
      const below = [...new Set((children[index] ?? []).map((child) => current.classes[child] ?? -1))].sort((a, b) => a - b);
      return `${own}:${packages[index]?.edges === undefined ? '?' : ''}${below.join(',')}`;
    });
    const next = ranked(signatures);
    if (next.count === current.count) return next.classes;
    current = next;
  }
  return packages.map((_, index) => index);
}
