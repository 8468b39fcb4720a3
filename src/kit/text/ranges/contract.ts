// The contract of a range language: what a manifest declares (`^1.2`, `>=2,<3`, `~> 1.4`), as intervals over the version order.

export interface Bound {
  readonly version: string;
  readonly inclusive: boolean;
}

/** From `lower` to `upper`; an absent bound is open to that side. */
export interface Interval {
  readonly lower?: Bound;
  readonly upper?: Bound;
}

/**
 * `admits` is exact, with the language's own rules for prereleases. `intervals` over-approximates nothing: it is the union of
 * what the range admits, leaving prerelease rules and `!=` exclusions aside. Neither throws; both are linear in the length of the text.
 */
export interface Range {
  admits(version: string): boolean;
  readonly intervals: readonly Interval[];
}

export interface RangeLanguage {
  readonly id: string;
  readonly title: string;
  readonly references: readonly string[];
  /** `undefined` for what is no range: a tag, a URL, an unknown operator. */
  parse(text: string): Range | undefined;
  /** A range text like `text` (keeping its operator) that admits `version`; for writing a fix into a manifest. */
  raise(text: string, version: string): string;
}
