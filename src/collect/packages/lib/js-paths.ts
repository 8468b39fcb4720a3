// Paths of manifests beside and below a lockfile, relative to the target. Refuses to leave the target.

/** The folder of a path: `''` at the target's root. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** `path` as seen from `folder`, with `.` and `..` resolved (`''`: the target itself); `undefined` when absolute or outside of the target. */
export function joinPath(folder: string, path: string): string | undefined {
  if (/^(?:~?[/\\]|[a-z]:)/i.test(path)) return undefined;
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

/** A file of that folder. */
export const fileIn = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);
