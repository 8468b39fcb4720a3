// The facts of a target that its repository knows: name, place, branch, commit, state. Without a repository there is a name only.
import { basename, resolve } from 'node:path';
import type { Target } from '#model/scan';
import { forgePath } from './forge.ts';
import { readDirty } from './read-dirty.ts';
import { insideRepository, type Repository } from './read-repository.ts';

/** `folder` is scanned; `repository` is the one around it (see `findRepository`), if any. Whether it is dirty costs a look at every file. */
export function describeTarget(folder: string, repository: Repository | undefined, ask: { readonly dirty: boolean } = { dirty: true }): Omit<Target, 'kind'> {
  if (repository === undefined) return { asset: nameOf(folder) };
  const subfolder = insideRepository(repository, folder);
  const dirty = ask.dirty ? readDirty(repository) : undefined;
  return {
    asset: (repository.remote === undefined ? undefined : forgePath(repository.remote)) ?? nameOf(repository.root),
    ...(subfolder === '' ? {} : { subfolder }),
    ...repository.head,
    ...(dirty === undefined ? {} : { dirty }),
  };
}

const nameOf = (folder: string): string => basename(resolve(folder)) || 'root';
