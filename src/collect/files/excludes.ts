// Applies the globs of `--exclude` and `assay.yaml`, and counts what each left out, so that coverage can show it.
import type { LeftOut } from '#model/coverage';
import { compileGlob, type Glob } from '#kit/text/glob';

export interface Exclude {
  readonly glob: string;
  readonly reason: string;
  /** Who asked: `--exclude`, `assay.yaml`. Shown beside the glob. */
  readonly by: string;
}

export interface Excludes {
  /** The exclude that names this very path, first in order. */
  find(path: string, isFolder: boolean): Counted | undefined;
  /** The same for a path of which nothing above has been asked about. */
  findDeep(path: string): Counted | undefined;
  /** One row per exclude in the order given, those that left out nothing included. */
  rows(): LeftOut[];
}

export interface Counted {
  files: number;
}

/** Throws a UsageError for a glob that means nothing. */
export function compileExcludes(excludes: readonly Exclude[]): Excludes {
  const compiled: (Exclude & Counted & { readonly compiled: Glob })[] = excludes.map((one) => ({ ...one, files: 0, compiled: compileGlob(one.glob) }));
  return {
    find: (path, isFolder) => compiled.find((one) => one.compiled.names(path, isFolder)),
    findDeep: (path) => compiled.find((one) => one.compiled.matches(path)),
    rows: () => compiled.map(({ by, glob, reason, files }) => ({ by: `${by} ${glob}`, reason, files })),
  };
}
