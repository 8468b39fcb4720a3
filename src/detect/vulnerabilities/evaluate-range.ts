// Whether what a manifest declares, without a resolved version, is affected: every admitted version (a finding), some (unknown) or none.
import type { Advisory, RangeEvent } from '#model/advisory';
import type { Interval, RangeLanguage } from '#kit/text/ranges/contract';
import type { VersionScheme } from '#kit/text/versions/contract';
import { evaluate, isEveryVersion, rangeText, type Evidence } from './evaluate.ts';

interface Span {
  /** `undefined`: open to that side. */
  readonly lower: { readonly version: unknown; readonly inclusive: boolean } | undefined;
  readonly upper: { readonly version: unknown; readonly inclusive: boolean } | undefined;
}

/** Affected spans of one range's events; `undefined` where one cannot be read, none says where it begins, or limits make it more than spans. */
function spansOf(scheme: VersionScheme, events: readonly RangeEvent[]): Span[] | undefined {
  if (events.some(([event]) => event === 'limit') || !events.some(([event]) => event === 'introduced')) return undefined;
  const known = events.map(([event, text]) => ({ event, first: event === 'introduced' && text === '0', version: scheme.parse(text) }));
  if (known.some((each) => each.version === undefined && !each.first)) return undefined;
  known.sort((a, b) => (a.first || b.first ? Number(b.first) - Number(a.first) : scheme.compare(a.version, b.version)));
  const spans: Span[] = [];
  let lower: Span['lower'];
  let open = false;
  for (const { event, first, version } of known) {
    if (event === 'introduced' && !open) {
      open = true;
      lower = first ? undefined : { version, inclusive: true };
    } else if (event !== 'introduced' && open) {
      spans.push({ lower, upper: { version, inclusive: event === 'last_affected' } });
      open = false;
    }
  }
  if (open) spans.push({ lower, upper: undefined });
  return spans;
}

const toSpan = (scheme: VersionScheme, interval: Interval): Span | undefined => {
  const side = (bound: Interval['lower']): Span['lower'] | 'unread' => {
    if (bound === undefined) return undefined;
    const version = scheme.parse(bound.version);
    return version === undefined ? 'unread' : { version, inclusive: bound.inclusive };
  };
  const lower = side(interval.lower);
  const upper = side(interval.upper);
  return lower === 'unread' || upper === 'unread' ? undefined : { lower, upper };
};

function compareEnds(scheme: VersionScheme, a: Span['lower'], b: Span['lower'], side: 'lower' | 'upper'): number {
  if (a === undefined || b === undefined) return a === b ? 0 : (a === undefined) === (side === 'lower') ? -1 : 1;
  const compared = scheme.compare(a.version, b.version);
  if (compared !== 0 || a.inclusive === b.inclusive) return compared;
  return a.inclusive === (side === 'lower') ? -1 : 1;
}

const inside = (scheme: VersionScheme, span: Span, outer: Span): boolean =>
  compareEnds(scheme, outer.lower, span.lower, 'lower') <= 0 && compareEnds(scheme, span.upper, outer.upper, 'upper') <= 0;

function apart(scheme: VersionScheme, a: Span, b: Span): boolean {
  const before = (left: Span, right: Span): boolean => {
    if (left.upper === undefined || right.lower === undefined) return false;
    const compared = scheme.compare(left.upper.version, right.lower.version);
    return compared < 0 || (compared === 0 && !(left.upper.inclusive && right.lower.inclusive));
  };
  return before(a, b) || before(b, a);
}

/** An exact pin in disguise (`=1.2.3`) is a version. */
function pinned(scheme: VersionScheme, interval: Interval): string | undefined {
  const { lower, upper } = interval;
  if (!lower?.inclusive || !upper?.inclusive) return undefined;
  const [a, b] = [scheme.parse(lower.version), scheme.parse(upper.version)];
  return a !== undefined && b !== undefined && scheme.compare(a, b) === 0 ? lower.version : undefined;
}

/** Judges a declared range against one advisory. What is no range of the language is `unknown`. */
export function evaluateRange(scheme: VersionScheme, language: RangeLanguage | undefined, text: string, advisory: Advisory): Evidence {
  const unknown = (why: string): Evidence => ({ result: 'unknown', by: 'declared-range', text: why });
  if (advisory.ranges.some(isEveryVersion)) return { result: 'affected', by: 'declared-range', text: 'any version' };
  const range = language?.parse(text);
  if (range === undefined) return unknown(`${text === '' ? 'an empty range' : text} does not say which versions it admits`);
  const [only] = range.intervals;
  const pin = range.intervals.length === 1 && only ? pinned(scheme, only) : undefined;
  if (pin !== undefined) return evaluate(scheme, pin, advisory);

  const declared = range.intervals.map((interval) => toSpan(scheme, interval));
  const ordered = advisory.ranges.filter((each) => each.type !== 'GIT');
  const affected = ordered.map((each) => spansOf(scheme, each.events));
  if (declared.some((span) => span === undefined) || affected.some((spans) => spans === undefined) || ordered.length === 0) {
    return unknown(`whether ${text} admits only affected versions cannot be told`);
  }
  const spans = affected.flatMap((each) => each ?? []);
  const asked = declared as Span[];
  if (asked.length > 0 && asked.every((span) => spans.some((outer) => inside(scheme, span, outer)))) {
    const words = ordered.map((each) => rangeText(each.events)).join(' or ');
    return { result: 'affected', by: 'declared-range', text: `every version that ${text} admits is affected (${words})` };
  }
  if (asked.every((span) => spans.every((outer) => apart(scheme, span, outer))) && !advisory.versions.some((version) => range.admits(version))) {
    return { result: 'not-affected', by: 'declared-range', text: `no version that ${text} admits is affected` };
  }
  return unknown(`${text} admits affected versions and others`);
}

