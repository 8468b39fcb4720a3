// Whether one version is affected by one advisory: the evaluation algorithm of the OSV schema, with a third answer, `unknown`, for what
// cannot be decided. Refuses to guess: a version or an event that the ecosystem's order cannot read is never "not affected".
import type { Advisory, AdvisoryRange, RangeEvent } from '#model/advisory';
import type { VersionScheme } from '#kit/text/versions/contract';

export interface Evidence {
  readonly result: 'affected' | 'not-affected' | 'unknown';
  readonly by: 'version' | 'range' | 'git-range' | 'unparsable' | 'declared-range';
  /** What decided, in words: `>=1.0.0, <1.2.3`. */
  readonly text: string;
}

const no: Evidence = { result: 'not-affected', by: 'range', text: 'outside of every affected range' };

/** `>=1.0.0, <1.2.3` */
export function rangeText(events: readonly RangeEvent[]): string {
  const signs = { introduced: '>=', fixed: '<', last_affected: '<=', limit: 'limit <' } as const;
  return events.map(([event, version]) => (event === 'introduced' && version === '0' ? 'any version' : `${signs[event]}${version}`)).join(', ');
}

interface Parsed {
  readonly event: RangeEvent[0];
  /** `undefined` for `introduced: 0` (before every version) and `limit: *` (after every one). */
  readonly version: unknown;
  readonly end: 'first' | 'last' | undefined;
}

function parseEvent(scheme: VersionScheme, [event, text]: RangeEvent): Parsed | undefined {
  if (event === 'introduced' && text === '0') return { event, version: undefined, end: 'first' };
  if (event === 'limit' && text === '*') return { event, version: undefined, end: 'last' };
  const version = scheme.parse(text);
  return version === undefined ? undefined : { event, version, end: undefined };
}

/** Compares a version with an event's. */
const against = (scheme: VersionScheme, version: unknown, event: Parsed): number =>
  event.end === 'first' ? 1 : event.end === 'last' ? -1 : scheme.compare(version, event.version);

function order(scheme: VersionScheme, a: Parsed, b: Parsed): number {
  if (a.end !== undefined || b.end !== undefined) return a.end === b.end ? 0 : a.end === 'first' || b.end === 'last' ? -1 : 1;
  return scheme.compare(a.version, b.version);
}

/** Below every `introduced` a version is outside, whatever the other events say, read or unread. */
const isBelow = (scheme: VersionScheme, version: unknown, events: readonly RangeEvent[], parsed: readonly (Parsed | undefined)[]): boolean =>
  events.every(([kind], at) => {
    const event = parsed[at];
    return kind !== 'introduced' || (event !== undefined && against(scheme, version, event) < 0);
  });

/** `undefined` where an event that matters is no version of the scheme. OSV schema, "Evaluation": limits first, then the events in version order. */
export function inRange(scheme: VersionScheme, version: unknown, events: readonly RangeEvent[]): boolean | undefined {
  // A range that says nowhere where it begins covers nobody knows what.
  if (!events.some(([event]) => event === 'introduced')) return undefined;
  const parsed = events.map((event) => parseEvent(scheme, event));
  if (parsed.some((event) => event === undefined)) return isBelow(scheme, version, events, parsed) ? false : undefined;
  const known = parsed as Parsed[];
  const limits = known.filter((event) => event.event === 'limit');
  if (limits.length > 0 && !limits.some((limit) => against(scheme, version, limit) < 0)) return false;
  let affected = false;
  for (const event of known.filter((each) => each.event !== 'limit').sort((a, b) => order(scheme, a, b))) {
    const compared = against(scheme, version, event);
    if (event.event === 'introduced' && compared >= 0) affected = true;
    else if (event.event === 'fixed' && compared >= 0) affected = false;
    else if (event.event === 'last_affected' && compared > 0) affected = false;
  }
  return affected;
}

/** Every version there is: `introduced: 0` and nothing after it. It needs no version to be decided. */
export const isEveryVersion = (range: AdvisoryRange): boolean => range.type !== 'GIT' && range.events.length > 0 && range.events.every(([event, version]) => event === 'introduced' && version === '0');

function byRanges(scheme: VersionScheme, version: string, ranges: readonly AdvisoryRange[]): Evidence {
  const parsed = scheme.parse(version);
  const ordered = ranges.filter((range) => range.type !== 'GIT');
  if (parsed === undefined && ordered.some(isEveryVersion)) return { result: 'affected', by: 'range', text: 'any version' };
  if (parsed === undefined) return ordered.length > 0 ? { result: 'unknown', by: 'unparsable', text: `${version} is no version of this ecosystem` } : no;
  let unread: Evidence | undefined;
  for (const range of ordered) {
    const answer = inRange(scheme, parsed, range.events);
    if (answer === true) return { result: 'affected', by: 'range', text: rangeText(range.events) };
    if (answer === undefined) unread = { result: 'unknown', by: 'unparsable', text: range.events.length === 0 ? 'the advisory has a range of a kind that Assay does not read' : `the range ${rangeText(range.events)} has a version that cannot be read` };
  }
  return unread ?? no;
}

/** An exact list without a range is complete by itself: versions that the order holds equal count, such as 1.0 and 1.0.0. */
function listed(scheme: VersionScheme, version: string, versions: readonly string[], withRange: boolean): boolean {
  if (versions.includes(version)) return true;
  const parsed = withRange ? undefined : scheme.parse(version);
  if (parsed === undefined) return false;
  return versions.some((text) => {
    const other = scheme.parse(text);
    return other !== undefined && scheme.compare(parsed, other) === 0;
  });
}

/** The exact list first, then each range. Only GIT ranges and no list: `unknown`, since a commit is not compared. */
export function evaluate(scheme: VersionScheme, version: string, advisory: Advisory): Evidence {
  const { versions, ranges } = advisory;
  const ordered = ranges.some((range) => range.type !== 'GIT');
  if (listed(scheme, version, versions, ordered)) return { result: 'affected', by: 'version', text: `${version} is listed as affected` };
  if (ordered) return byRanges(scheme, version, ranges);
  if (versions.length > 0 && scheme.parse(version) === undefined) return { result: 'unknown', by: 'unparsable', text: `${version} is no version of this ecosystem` };
  if (versions.length > 0) return { result: 'not-affected', by: 'version', text: 'not among the listed versions' };
  if (ranges.length > 0) return { result: 'unknown', by: 'git-range', text: 'the advisory names only commits' };
  return { result: 'unknown', by: 'range', text: 'the advisory names neither versions nor ranges' };
}
