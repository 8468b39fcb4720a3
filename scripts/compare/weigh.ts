// Groups the differences between Assay and a rival by the reason that explains them, and puts them into lines. What no reason explains is counted.
import { reasonOf, type Context, type Reason } from './reasons.ts';
import { differences, textOf, type Answer, type Difference, type Items } from './sets.ts';

export interface Weighed {
  readonly lines: readonly string[];
  readonly unexplained: number;
}

/** Most differences that are printed for one reason; all are counted. */
const mostLines = 20;

const equal = (one: Items, other: Items): number => [...one.keys()].filter((text) => other.has(text)).length;
const figures = (what: string, assay: Items, rival: Items): string => `${what} ${assay.size} and ${rival.size}, ${equal(assay, rival)} equal`;

function linesOf(group: readonly Difference[], what: string, reason: string | undefined): string[] {
  const side = group[0]?.only === 'assay' ? 'Assay' : 'the rival';
  const shown = group.slice(0, mostLines).map((difference) => `    ${textOf(difference)}`);
  const rest = group.length > mostLines ? [`    and ${group.length - mostLines} more`] : [];
  return [`  ${group.length} ${what} only of ${side}: ${reason ?? 'UNEXPLAINED'}`, ...shown, ...rest];
}

/** `known` is tried in its order; the first reason that holds explains a difference. */
function weighItems(what: string, found: readonly Difference[], context: Context, known: readonly Reason[]): Weighed {
  const groups = new Map<string, { readonly reason: string | undefined; readonly all: Difference[] }>();
  for (const difference of found) {
    const reason = reasonOf(difference, context, known);
    const key = `${difference.only} ${reason ?? ''}`;
    const group = groups.get(key) ?? { reason, all: [] };
    group.all.push(difference);
    groups.set(key, group);
  }
  const all = [...groups.values()];
  return {
    lines: all.flatMap((group) => linesOf(group.all, what, group.reason)),
    unexplained: all.filter((group) => group.reason === undefined).reduce((sum, group) => sum + group.all.length, 0),
  };
}

/** A rival that matches nothing has no `pairs`. */
export function weigh(title: string, assay: Answer, context: Context, known: readonly Reason[]): Weighed {
  const { packages, pairs } = context.rival;
  const parts = [weighItems('packages', differences(assay.packages, packages), context, known)];
  if (pairs !== undefined) parts.push(weighItems('pairs', differences(assay.pairs ?? new Map(), pairs), context, known));
  const head = [figures('packages', assay.packages, packages), ...(pairs === undefined ? [] : [figures('pairs', assay.pairs ?? new Map(), pairs)])];
  return { lines: [`${title}: ${head.join('; ')}`, ...parts.flatMap((part) => part.lines)], unexplained: parts.reduce((sum, part) => sum + part.unexplained, 0) };
}
