// Which advisory data the verdict leans on: name, age on the day of judgment, size, and the digest that pins it.
import type { FeedInfo, Scan } from '#model/scan';
import { pad, textWidth } from '#kit/text/width';
import { ageInDays, ageText } from '../view/days.ts';
import { count, labeled, type Ink, type Line } from './ink.ts';

const titles: Readonly<Record<string, string>> = { epss: 'EPSS', kev: 'KEV', osv: 'OSV' };

/** `osv/npm` → `OSV npm`. */
function titleOf(feed: FeedInfo): string {
  const [family = '', ...rest] = feed.name.split('/');
  return [Object.hasOwn(titles, family) ? titles[family] : family, ...rest].join(' ');
}

const dayOf = (moment: string): string => moment.slice(0, 10);

const ageOf = (feed: FeedInfo, today: string): string => (feed.asOf === undefined ? 'undated' : `${dayOf(feed.asOf)}, ${ageText(feed.asOf, today)}`);

/** A feed may have nothing new for months: when it was last asked is what tells whether it is stale. */
function checkedText(feed: FeedInfo, today: string): string {
  const age = ageInDays(feed.checkedAt, today);
  if (age === 0 && feed.asOf !== undefined && ageInDays(feed.asOf, today) === 0) return '';
  return `, checked ${age === undefined ? 'nobody knows when' : age <= 0 ? 'today' : age === 1 ? '1 day ago' : `${age} days ago`}`;
}

const digestOf = (feed: FeedInfo): string => feed.digest.replace(/^sha256:/, 'sha256 ').slice(0, 15);

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(textWidth));

/** One line per ecosystem's feed; EPSS and KEV follow in the same columns. None: said, for then nothing was judged. */
export function dataLines(scan: Scan, ink: Ink, column: number): readonly Line[] {
  if (scan.feeds.length === 0) return labeled(ink, ' data', column, 'no advisory data: nothing was judged against it');
  // Said where the digests still fit beside it.
  const roomy = ink.width >= 100;
  const rows = scan.feeds.map((feed) => [ink.safe(titleOf(feed), 30), ink.safe(`${ageOf(feed, scan.evaluatedOn)}${roomy ? checkedText(feed, scan.evaluatedOn) : ''}`, 80), count(feed.records, 'record'), ink.safe(digestOf(feed), 20), ink.safe(`checked ${dayOf(feed.checkedAt)}, ${feed.source}`, 200)] as const);
  const [name, age, records] = [widest(rows.map((row) => row[0])), widest(rows.map((row) => row[1])), widest(rows.map((row) => row[2]))];
  return rows.map((row, index): Line => [
    pad(index === 0 ? ' data' : '', column), pad(row[0], name + 2), pad(row[1], age + 2), pad(row[2].padStart(records), records + 2), [ink.verbose ? `${row[3]}  ${row[4]}` : row[3], 'dim'],
  ]);
}
