// What an update asks of wherever records come from: one answer per ecosystem, so that one that is lacking or broken costs itself only.
import type { GapWhat } from '#model/gap';
import type { Progress } from '#model/ports';
import type { OsvManifest } from './manifest.ts';
import type { RecordPack } from './pack-reader.ts';
import type { Shelf } from './shelf.ts';

export interface Asked {
  readonly ecosystem: string;
  /** What was built last from this very source. */
  readonly last: { readonly manifest: OsvManifest; readonly pack: RecordPack } | undefined;
  /** For downloads: the ecosystem's own folder in the store. */
  readonly folder: string;
  readonly now: Date;
  readonly progress: Progress;
  readonly signal: AbortSignal | undefined;
}

export type Seen = Readonly<Record<string, string>>;

export type Offer =
  | { readonly kind: 'same'; readonly seen: Seen }
  /** `whole`: every record was there to be compared, not only what a change list names. */
  | { readonly kind: 'shelf'; readonly shelf: Shelf; readonly seen: Seen; readonly whole: boolean }
  | { readonly kind: 'lacking'; readonly why: string }
  | { readonly kind: 'failed'; readonly what: GapWhat; readonly why: string };

export interface FeedSource {
  /** URL or folder, without credentials. */
  readonly label: string;
  offer(asked: Asked): Promise<Offer>;
}
