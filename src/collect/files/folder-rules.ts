// Folders that hold what tools installed, built or cached: left out unless asked for with --installed, or tracked. A name alone is enough
// only where no one would keep sources under it; `dist`, `build` and `out` are left out only where git ignores them.
import { join } from 'node:path';
import type { Dirent } from 'node:fs';
import { readBounded } from '#kit/io/fs';

export type FolderRule = 'version control' | 'node_modules' | 'Python environment' | 'cache';

export const ruleReasons: Readonly<Record<FolderRule, string>> = {
  'version control': 'internals of a version control system; each folder counts once',
  node_modules: 'installed packages, read from their lockfile instead (--installed looks inside); each folder counts once',
  'Python environment': 'installed packages, read from their lockfile instead (--installed looks inside); each folder counts once',
  cache: 'made by a tool and marked so (--installed looks inside); each folder counts once',
};

const byName: ReadonlyMap<string, FolderRule> = new Map<string, FolderRule>([
  ...['.git', '.hg', '.svn', '.bzr', '.jj', '.sl', '_darcs'].map((name) => [name, 'version control'] as const),
  ...['node_modules', 'bower_components', 'jspm_packages', '.pnpm-store'].map((name) => [name, 'node_modules'] as const),
  ...['site-packages', '.tox', '.nox', '.eggs', '__pypackages__'].map((name) => [name, 'Python environment'] as const),
  ...['__pycache__', '.mypy_cache', '.pytest_cache', '.ruff_cache', '.gradle', '.turbo', '.parcel-cache'].map((name) => [name, 'cache'] as const),
]);

/** Where `--installed` looks in spite of .gitignore: what is usually ignored because it is installed or built. */
const builtNames = new Set(['dist', 'build', 'out', 'target', 'vendor', 'bin', 'obj', '.next', '.nuxt', '.output', '.venv', 'venv']);

export const ruleOfName = (name: string): FolderRule | undefined => byName.get(name);

export const isBuilt = (name: string): boolean => builtNames.has(name) || byName.has(name);

const signature = 'Signature: 8a477f597d28d172789f06886806bc55';

/** The rule that a folder's own marker file calls for: `pyvenv.cfg`, or a `CACHEDIR.TAG` with the signature of its specification. */
export function ruleOfMarker(folder: string, entries: readonly Dirent[]): FolderRule | undefined {
  for (const entry of entries) {
    if (entry.name === 'pyvenv.cfg' && entry.isFile()) return 'Python environment';
    if (entry.name === 'CACHEDIR.TAG' && entry.isFile() && isTag(join(folder, entry.name))) return 'cache';
  }
  return undefined;
}

function isTag(path: string): boolean {
  const read = readBounded(path, 4096);
  return read.ok && Buffer.from(read.value).toString('latin1').startsWith(signature);
}
