// Asks the index what is tracked, in the walk's own paths. A question is answered from sets that are built with the first one: most walks
// ask only about the few things that an ignore rule names.
import { foldersAbove } from '#kit/text/folders';
import type { GitIndex } from '../git/read-index.ts';

export interface Tracked {
  /** `path` of a file, relative to the target. */
  hasFile(path: string): boolean;
  /** Whether anything at or below the folder is tracked. */
  hasBelow(folder: string): boolean;
  isSubmodule(folder: string): boolean;
  /** Submodules below the target, in the target's paths. */
  readonly submodules: readonly string[];
}

/**
 * `subfolder`: where the target stands in the repository, `''` for its root. `base`: where the repository's root stands in the target;
 * one of the two is empty.
 */
export function trackedIn(index: GitIndex, subfolder: string, base: string): Tracked {
  const prefix = subfolder === '' ? '' : `${subfolder}/`;
  const own = (paths: readonly string[]): string[] => (prefix === '' ? [...paths] : paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length)));
  const local = (path: string): string => (base === '' ? path : path.slice(base.length + 1));
  const submodules = new Set(own(index.submodules));
  let files: Set<string> | undefined;
  let folders: Set<string> | undefined;
  // A sparse folder is tracked whole: all that stands in it counts, checked out or not.
  const sparse = own(index.sparseFolders);
  const inSparse = (path: string): boolean => sparse.some((folder) => path.startsWith(folder)) || index.sparseFolders.some((folder) => prefix.startsWith(folder));
  return {
    hasFile: (path) => (files ??= new Set(own(index.paths))).has(local(path)) || inSparse(local(path)),
    hasBelow: (folder) => (folders ??= foldersAbove([...own(index.paths), ...[...submodules].map((path) => `${path}/`)])).has(local(folder)) || inSparse(`${local(folder)}/`),
    isSubmodule: (folder) => submodules.has(local(folder)),
    submodules: [...submodules].map((path) => (base === '' ? path : `${base}/${path}`)),
  };
}
