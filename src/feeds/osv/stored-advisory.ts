// An advisory as it lies in an index: each field is decoded when it is asked for. Of all advisories of a scan's packages only a few match,
// and only of those more than the ranges is ever read. To copy one, read its fields; a spread sees none of them.
import type { Advisory, AdvisoryRange, AdvisoryScore } from '#model/advisory';
import type { Head, PackedGroup, Tail } from './blob-format.ts';
import { strongest } from './groups.ts';
import type { Details } from './row.ts';
import { unpackVersions } from './versions.ts';

/** `readTail` is called once at most. */
export function storedAdvisories(head: Head, readTail: () => Tail): readonly Advisory[] {
  const piece: Piece = { head, readTail, tail: undefined, versions: [] };
  const advisories: Advisory[] = [];
  for (let at = 0; at < head[1].length; at += 1) advisories.push(new StoredAdvisory(piece, at));
  return advisories;
}

/** What the advisories of one package share. */
interface Piece {
  readonly head: Head;
  readonly readTail: () => Tail;
  tail: Tail | undefined;
  readonly versions: (readonly string[] | undefined)[];
}

/** A class, since getters on a shared prototype cost nothing per advisory. */
class StoredAdvisory implements Advisory {
  readonly #piece: Piece;
  readonly #at: number;

  constructor(piece: Piece, at: number) {
    this.#piece = piece;
    this.#at = at;
  }

  get ranges(): readonly AdvisoryRange[] {
    return this.#piece.head[1][this.#at] ?? [];
  }

  get versions(): readonly string[] {
    return (this.#piece.versions[this.#at] ??= unpackVersions(this.#piece.head[2] ?? [], this.#piece.head[3]?.[this.#at] ?? []));
  }

  get id(): string { return this.#details[0]; }
  get modified(): string { return this.#details[1]; }
  get summary(): string { return this.#details[3]; }
  get cwes(): readonly string[] { return this.#details[5]; }
  get url(): string { return this.#details[6]; }
  get group(): readonly string[] { return this.#group[0]; }
  get malware(): boolean { return this.#group[1] === 1; }

  // A getter cannot leave a field out, so these three say "absent" by `undefined`; no reader may tell the difference.
  get published(): string { return (this.#details[2] || undefined) as string; }
  get informational(): string { return (this.#details[4] || undefined) as string; }
  get rating(): NonNullable<Advisory['rating']> { return ratingOf(this.#group, this.#own) as NonNullable<Advisory['rating']>; }
  get scores(): readonly AdvisoryScore[] { return scoresOf(this.#group, this.#own); }

  toJSON(): Advisory {
    const { id, group, modified, published, summary, malware, informational, ranges, versions, scores, rating, cwes, url } = this;
    return { id, group, modified, published, summary, malware, informational, ranges, versions, scores, rating, cwes, url };
  }

  get #tail(): Tail {
    return (this.#piece.tail ??= this.#piece.readTail());
  }

  get #details(): Details {
    const details = this.#tail[2][this.#at];
    if (details === undefined) throw new RangeError('an index without details of an advisory');
    return details;
  }

  get #group(): PackedGroup {
    const [groupOf, groups] = this.#tail;
    const group = groups[groupOf[this.#at] ?? -1];
    if (group === undefined) throw new RangeError('an index without the group of an advisory');
    return group;
  }

  /** Those of the same group that say something of this package alone. It counts for their group here, and for no other package. */
  get #own(): readonly Details[] {
    const [groupOf, , details] = this.#tail;
    const number = groupOf[this.#at];
    return details.filter((one, at) => one[7] !== undefined && groupOf[at] === number);
  }
}

function scoresOf(group: PackedGroup, own: readonly Details[]): readonly AdvisoryScore[] {
  const scores: AdvisoryScore[] = [];
  const [, , packed] = group;
  for (let at = 0; at + 2 < packed.length; at += 3) scores.push({ type: packed[at] ?? '', score: packed[at + 1] ?? '', from: packed[at + 2] ?? '' });
  for (const one of own) {
    for (const [type, score] of one[7]?.[0] ?? []) {
      if (!scores.some((known) => known.type === type && known.score === score && known.from === one[0])) scores.push({ type, score, from: one[0] });
    }
  }
  return scores;
}

function ratingOf(group: PackedGroup, own: readonly Details[]): Advisory['rating'] {
  const known = group[3] === 0 ? undefined : { word: group[3][0], from: group[3][1] };
  if (own.length === 0) return known;
  const words = own.flatMap((one) => (typeof one[7]?.[1] === 'string' ? [{ word: one[7][1], from: one[0] }] : []));
  return strongest(known === undefined ? words : [known, ...words]);
}
