// Finds what is named as a lockfile and is no file: a link, a pipe, a folder. None of them is opened here; each has a reason why its packages are not
// known, but for a link to a file that is read under its own name anyway.
import type { Tree } from '#model/ports';
import { foldersAbove } from '#kit/text/folders';

export interface Stray {
  readonly path: string;
  /** One sentence, without its place. */
  readonly why: string;
}

/** `kindsOf`: what a path is read as, going by its name; empty for what is not read. */
export async function findStrays(tree: Tree, kindsOf: (path: string) => readonly string[]): Promise<Stray[]> {
  const strays = [...foldersAbove(tree.entries.map(({ path }) => path))].flatMap((path): Stray[] => (kindsOf(path).length > 0 ? [{ path, why: 'it is a folder' }] : []));
  for (const { path, type } of tree.unlisted ?? []) {
    if (kindsOf(path).length === 0) continue;
    const why = type === 'special' ? 'it is a pipe, socket or device' : await whyUnread(tree, path, kindsOf);
    if (why !== undefined) strays.push({ path, why });
  }
  return strays;
}

async function whyUnread(tree: Tree, path: string, kindsOf: (path: string) => readonly string[]): Promise<string | undefined> {
  const target = await tree.resolveLink?.(path);
  if (target === undefined) return 'it is a symbolic link that leads to no file of what is scanned, and it is not followed';
  const read = kindsOf(target);
  if (kindsOf(path).some((kind) => read.includes(kind))) return undefined;
  return `it is a symbolic link to "${target}", which is not read under that name`;
}
