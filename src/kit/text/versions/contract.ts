// The contract of a version scheme: one file per scheme beside this one, each exporting `scheme`.

/**
 * A total order of versions, as the ecosystem's own tools have it.
 * `parse` returns `undefined` for what is no version there (the caller reports `unknown`, never "safe"); it never throws and takes
 * time linear in the length of the text. `compare` returns a negative number, 0 or a positive number.
 */
export interface VersionScheme<T = unknown> {
  readonly id: string;
  readonly title: string;
  /** Where the order is specified. */
  readonly references: readonly string[];
  parse(text: string): T | undefined;
  compare(a: T, b: T): number;
  /** True for alpha, beta, rc, dev, snapshot and the like: never proposed as a fix when a release will do. */
  isPrerelease(version: T): boolean;
  /** Leading number that a breaking change raises (npm: 1 for 1.2.3, and 0.2 counts as its own major), as text; for "same major preferred". */
  major(version: T): string;
}

/** Binds `parse` and `compare`: `undefined` when either text is no version of the scheme. */
export function compareTexts(scheme: VersionScheme, a: string, b: string): number | undefined {
  const left = scheme.parse(a);
  const right = scheme.parse(b);
  return left === undefined || right === undefined ? undefined : scheme.compare(left, right);
}

/** Longest version text that a scheme looks at; longer ones are unparsable. */
export const maxVersionLength = 1024;
