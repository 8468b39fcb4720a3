// What an update did to one feed. Shared by all feeds, so that a door prints one kind of row.
import type { GapWhat } from '#model/gap';
import type { FeedInfo } from '#model/scan';

export type FeedChange =
  | { readonly feed: string; readonly status: 'updated' | 'unchanged'; readonly info: FeedInfo; readonly changes: number; readonly notes: readonly string[] }
  /** The source does not have it. `cachedCheckedAt`: what stays in use. */
  | { readonly feed: string; readonly status: 'lacking' | 'failed'; readonly what: GapWhat; readonly reason: string; readonly cachedCheckedAt?: string };
