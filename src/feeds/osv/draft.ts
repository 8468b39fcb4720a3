// A record on its way into the index: what its group needs to know in memory, what its packages get as ready text in an arena. Lists
// are kept as lines of text, since there are hundreds of thousands of drafts and most lists are short.
import type { Arena } from './arena.ts';
import type { Affected } from './affected.ts';
import { aliasesIn, aliasSeparator, packagesIn, packageSeparator } from './lines.ts';
import type { OsvRecord } from './record.ts';
import { asciiJson, encodeDetails, encodeRanges } from './row.ts';
import type { Score } from './severity.ts';

export interface Draft {
  readonly id: string;
  /** Joined; '' for none. */
  readonly aliasLine: string;
  /** Keys of its packages of this ecosystem, joined, in the order of the record. */
  readonly packageLine: string;
  readonly withdrawn: boolean;
  readonly malware: boolean;
  /**
   * Where the arena holds what it says of its severity (see `ratingsOf`); next come, for each package, its ranges, details and versions.
   * -1 for withdrawn records, of which nobody asks this.
   */
  readonly first: number;
}

const none: readonly never[] = [];

/** `keyOf`: of `keysOf` for this ecosystem. Entries for one package are merged: OSV asks whether any of them matches. */
export function toDraft(record: OsvRecord, keyOf: (ecosystem: string, name: string) => string | undefined, arena: Arena): Draft {
  const byKey = new Map<string, Affected[]>();
  for (const affected of record.affected) {
    const key = keyOf(affected.ecosystem, affected.name);
    if (key === undefined) continue;
    const list = byKey.get(key);
    if (list === undefined) byKey.set(key, [affected]);
    else list.push(affected);
  }
  const { id, withdrawn, malware } = record;
  const draft = { id, aliasLine: record.aliases.join(aliasSeparator), packageLine: [...byKey.keys()].join(packageSeparator), withdrawn, malware };
  if (withdrawn) return { ...draft, first: -1 };
  const first = arena.add(record.scores.length > 0 || record.rating !== undefined ? asciiJson([record.scores, record.rating ?? 0]) : '');
  for (const entries of byKey.values()) {
    arena.add(encodeRanges(entries));
    arena.add(encodeDetails(record, entries));
    arena.add(versionsOf(entries));
  }
  return { ...draft, first };
}

export interface Ratings {
  readonly scores: readonly Score[];
  readonly rating: string | undefined;
}

const unrated: Ratings = { scores: [], rating: undefined };

/** What a record says of its severity, as a whole. */
export function ratingsOf(draft: Draft, arena: Arena): Ratings {
  const text = draft.first < 0 ? '' : (arena.get(draft.first, 1)[0]?.toString('latin1') ?? '');
  if (text === '') return unrated;
  const [scores, rating] = JSON.parse(text) as [readonly Score[], string | 0];
  return { scores, rating: rating === 0 ? undefined : rating };
}

/** JSON of the list; '' for none. */
function versionsOf(entries: readonly Affected[]): string {
  const [first] = entries;
  const versions = entries.length === 1 && first !== undefined ? first.versions : [...new Set(entries.flatMap((entry) => entry.versions))];
  return versions.length === 0 ? '' : asciiJson(versions);
}

/** Its id and its aliases. */
export const tokensOf = (draft: { readonly id: string; readonly aliasLine: string }): readonly string[] =>
  draft.aliasLine === '' ? [draft.id] : [draft.id, ...aliasesIn(draft.aliasLine)];

/** Keys and handles of the rows: of the ranges; details and versions have the two handles after it. */
export const rowsOf = (draft: Draft): readonly (readonly [key: string, handle: number])[] =>
  draft.first < 0 ? none : packagesIn(draft.packageLine).map((key, at) => [key, draft.first + 1 + 3 * at] as const);
