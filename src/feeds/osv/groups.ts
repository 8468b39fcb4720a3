// Alias groups by union-find: records that share an id or an alias, over any number of steps, are one vulnerability. `related` never
// joins, and withdrawn records neither join nor rate.
import { byCodeUnits } from './ids.ts';
import { ratingRank } from './severity.ts';
import type { AdvisoryScore } from '#model/advisory';
import { ratingsOf, tokensOf, type Draft } from './draft.ts';
import type { Arena } from './arena.ts';

/** What all records of a group say together. */
export interface Group {
  /** Every id, sorted. */
  readonly ids: readonly string[];
  readonly malware: boolean;
  readonly scores: readonly AdvisoryScore[];
  readonly rating: { readonly word: string; readonly from: string } | undefined;
}

/**
 * The group of a draft, by its position. Drafts of one group get the same object; a draft that is alone gets a new one each time, since
 * most are, and nobody asks for them twice. Withdrawn drafts stand alone.
 */
export function uniteGroups(drafts: readonly Draft[], arena: Arena): (position: number) => Group {
  const { find, roots } = unite(drafts);
  const members = membersOf(drafts, find, roots);
  const made = new Map<number, Group>();
  return (position) => {
    const root = find(position);
    const several = members.get(root);
    if (several === undefined) return toGroup([drafts[position] as Draft], arena);
    const group = made.get(root) ?? toGroup(several.map((at) => drafts[at] as Draft), arena);
    made.set(root, group);
    return group;
  };
}

interface Forest {
  readonly find: (node: number) => number;
  /** Those with more than one member. */
  readonly roots: ReadonlySet<number>;
}

function unite(drafts: readonly Draft[]): Forest {
  const parent = Int32Array.from(drafts.keys());
  const find = (node: number): number => {
    let at = node;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? 0] ?? 0;
      at = parent[at] ?? 0;
    }
    return at;
  };
  const joined = new Set<number>();
  const owners = new Map<string, number>();
  const join = (token: string, position: number): void => {
    const a = find(owners.get(token) ?? position);
    const b = find(position);
    if (a === b) return;
    parent[Math.max(a, b)] = Math.min(a, b);
    joined.add(a).add(b);
  };
  for (const [position, draft] of drafts.entries()) {
    if (draft.withdrawn || draft.aliasLine === '') continue;
    for (const token of tokensOf(draft)) {
      if (owners.has(token)) join(token, position);
      else owners.set(token, position);
    }
  }
  // A record without aliases is joined only by others' aliases: asking for it is enough, it needs no entry.
  for (const [position, draft] of drafts.entries()) if (draft.aliasLine === '' && !draft.withdrawn) join(draft.id, position);
  return { find, roots: new Set([...joined].map(find)) };
}

function membersOf(drafts: readonly Draft[], find: (node: number) => number, roots: ReadonlySet<number>): ReadonlyMap<number, readonly number[]> {
  const members = new Map<number, number[]>();
  if (roots.size === 0) return members;
  for (const [position, draft] of drafts.entries()) {
    const root = find(position);
    if (draft.withdrawn || !roots.has(root)) continue;
    const list = members.get(root);
    if (list === undefined) members.set(root, [position]);
    else list.push(position);
  }
  return members;
}

function toGroup(records: readonly Draft[], arena: Arena): Group {
  const sorted = records.length === 1 ? records : [...records].sort((a, b) => byCodeUnits(a.id, b.id));
  const rated = sorted.map((record) => ({ from: record.id, ...ratingsOf(record, arena) }));
  return {
    ids: [...new Set(sorted.flatMap(tokensOf))].sort(byCodeUnits),
    malware: sorted.some((record) => record.malware),
    scores: rated.flatMap(({ scores, from }) => scores.map(([type, score]) => ({ type, score, from }))),
    rating: strongest(rated.flatMap(({ rating, from }) => (rating === undefined ? [] : [{ word: rating, from }]))),
  };
}

/** Of several words the strongest, and the first who says so. */
export function strongest<T extends { readonly word: string }>(ratings: readonly T[]): T | undefined {
  return ratings.reduce<T | undefined>((best, one) => (best === undefined || ratingRank(one.word) > ratingRank(best.word) ? one : best), undefined);
}
