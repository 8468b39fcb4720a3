// Folders whose findings are labeled rather than failed: what stands there is tried, shown or told, not shipped.

const folders = new Set(['test', 'tests', 'testdata', 'fixtures', '__tests__', 'examples', 'docs']);

/** True where a folder on the path (not the file itself) is one of product.md's list. The path is relative to the target. */
export function isTestPath(path: string): boolean {
  const parts = path.split('/');
  parts.pop();
  return parts.some((part) => folders.has(part));
}
