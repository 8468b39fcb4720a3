// How old a feed may be. Judged by its last successful check, against the day the scan is judged for, in whole days.
import type { Gap } from '#model/gap';
import type { FeedInfo } from '#model/scan';

const day = 86_400_000;

/** Whole days from the check to the day of the scan; 0 when the check is later. */
export function daysBetween(checkedAt: string, evaluatedOn: string): number {
  const [from, to] = [Date.parse(`${checkedAt.slice(0, 10)}T00:00:00Z`), Date.parse(`${evaluatedOn}T00:00:00Z`)];
  return Number.isNaN(from) ? Number.POSITIVE_INFINITY : Math.max(0, Math.round((to - from) / day));
}

/** Longer without a new record, and a feed is a copy that nobody keeps up. */
const agedAfter = 180;

/** One noted gap for all feeds of advisories whose newest record is old, whenever they were checked. */
export function agedGap(feeds: readonly FeedInfo[], evaluatedOn: string): Gap | undefined {
  const old = feeds.flatMap((feed) => (feed.name.startsWith('osv/') && feed.asOf !== undefined ? [{ name: feed.name, age: daysBetween(feed.asOf, evaluatedOn) }] : [])).filter(({ age }) => age > agedAfter);
  if (old.length === 0) return undefined;
  const named = old.map(({ name, age }) => `${name} (${age} days)`).join(', ');
  return { where: { subject: 'feed' }, what: 'stale', why: `nothing newer is known than the newest record of ${named}`, required: false, mend: 'assay feed update' };
}

/** No gap within the first limit; noted past it; required past the second (OSV) or noted still (EPSS and KEV only refine). */
export function staleGap(feed: FeedInfo, evaluatedOn: string, limits: { readonly requiredAfter: number; readonly notedAfter: number }): Gap | undefined {
  const age = daysBetween(feed.checkedAt, evaluatedOn);
  if (age <= limits.notedAfter) return undefined;
  const required = age > limits.requiredAfter && feed.name.startsWith('osv/');
  return {
    where: { subject: feed.name },
    what: 'stale',
    why: `the feed ${feed.name} was last checked ${Number.isFinite(age) ? `${age} days before ${evaluatedOn}` : 'nobody knows when'}; the limit is ${limits.requiredAfter} days`,
    required,
    mend: 'assay feed update',
  };
}
