// What was looked at. A partial or failed row has gaps by type; a skipped one has its reason.
import type { Gap } from './gap.ts';
import type { Kind } from './kind.ts';

export interface Subjects {
  readonly seen: number;
  readonly judged: number;
}

interface Row {
  /** Family and source: `packages/npm-lock`, `vulnerabilities/npm`, `secrets/tree`. */
  readonly detector: string;
  /** The kinds of finding whose verdict leans on this row. */
  readonly kinds: readonly Kind[];
  readonly subjects: Subjects;
}

export type CoverageRow =
  | (Row & { readonly status: 'complete'; readonly gaps?: readonly Gap[]; readonly leftOut?: readonly LeftOut[] })
  | (Row & { readonly status: 'partial' | 'failed'; readonly gaps: readonly [Gap, ...Gap[]]; readonly leftOut?: readonly LeftOut[] })
  | (Row & { readonly status: 'skipped'; readonly reason: string; readonly gaps?: readonly Gap[] })
  | (Row & { readonly status: 'not-applicable'; readonly gaps?: readonly Gap[]; readonly leftOut?: readonly LeftOut[] });

/** What was left out on purpose, and at whose word. */
export interface LeftOut {
  /** A glob of `--exclude` or `assay.yaml`, or a rule of the walk such as `.gitignore`. */
  readonly by: string;
  readonly reason: string;
  readonly files: number;
}
