// Folders of paths.

/** Every folder on the way to one of the paths, once; a path that ends in `/` is a folder itself. Linear where paths are in order. */
export function foldersAbove(paths: Iterable<string>): Set<string> {
  const folders = new Set<string>();
  let last = '';
  for (const path of paths) {
    let folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    if (folder === last) continue;
    last = folder;
    while (folder !== '' && !folders.has(folder)) {
      folders.add(folder);
      folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
    }
  }
  return folders;
}
