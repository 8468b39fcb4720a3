// What a team writes in `.assay/rules/*.yaml`, as plain data: it goes to the threads that scan, and is compiled there (compile-own.ts).
import type { Severity } from '#model/kind';

/** What a rule or an entry of `ignores` looks at. Empty lists ask for nothing. */
export interface Allow {
  /** Patterns; one found in `target` is enough. */
  readonly values: readonly string[];
  readonly target: 'secret' | 'match' | 'line';
  /** Parts of the secret, ignoring case. */
  readonly words: readonly string[];
  /** Globs. */
  readonly files: readonly string[];
  /** Patterns of paths. */
  readonly paths: readonly string[];
  /** Commit ids, or the beginning of one (seven digits at least). */
  readonly commits: readonly string[];
  /** Every list that is not empty must agree; otherwise one is enough. */
  readonly all: boolean;
  readonly reason: string;
  /** Where it is written: `.assay/rules/acme.yaml:12`. */
  readonly at: string;
}

export interface OwnExample {
  readonly text: string;
  readonly line: number;
}

export interface OwnRule {
  readonly id: string;
  readonly title: string;
  readonly provider: string;
  readonly severity: Exclude<Severity, 'none' | 'unknown'>;
  readonly literals: readonly string[];
  readonly pattern?: string;
  /** Groups of the pattern by number, of which the first that took part is the secret. */
  readonly secret?: readonly number[];
  readonly before: number;
  readonly reach: number;
  readonly glued?: 'before' | 'after' | 'both';
  readonly near?: { readonly words: readonly string[]; readonly value: string; readonly bare: boolean };
  readonly random: boolean;
  /** Bits per character that the secret must have more of. */
  readonly entropy: number;
  /** Only in these files: globs, or patterns of paths. */
  readonly only: { readonly files: readonly string[]; readonly paths: readonly string[] };
  readonly allow: readonly Allow[];
  readonly instead: readonly string[];
  readonly about: { readonly allows: string; readonly rotate: string; readonly references: readonly string[] };
  readonly examples: { readonly ng: readonly OwnExample[]; readonly ok: readonly OwnExample[] };
  readonly file: string;
  readonly line: number;
}
