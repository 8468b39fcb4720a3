// What `.assay/ignores.yaml` says, as data.
import type { Allow } from './own-rule.ts';

/** One finding that is known. With `sha1` the value counts, wherever in the file it stands; else the line, and the commit if one is named. */
export interface Known {
  readonly by: string;
  readonly reason: string;
  readonly file: string;
  readonly line?: number;
  readonly commit?: string;
  readonly sha1?: string;
  readonly at: number;
}

export interface Ignores {
  readonly known: readonly Known[];
  readonly allow: readonly (Allow & { readonly by: string })[];
}
