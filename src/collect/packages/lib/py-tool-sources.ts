// Where a pyproject.toml tells its tool to take packages from: extra indexes, and the sources of single packages (uv).
import type { Source } from '#model/component';
import { entriesOf, fieldOf, stringOf } from '#kit/text/json';
import { normalizePyName } from '#kit/text/pep508';
import { fileSource, gitSource, indexSource, urlSource } from './py-source.ts';

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const toolOf = (root: unknown, name: string): unknown => fieldOf(fieldOf(root, 'tool'), name);

/** Addresses of indexes that any package may come from; those that only serve packages which name them are left out. */
export function indexAddresses(root: unknown): readonly string[] {
  const [uv, pdm, poetry] = ['uv', 'pdm', 'poetry'].map((name) => toolOf(root, name));
  const tables = [...listOf(fieldOf(uv, 'index')), ...listOf(fieldOf(pdm, 'source')), ...listOf(fieldOf(poetry, 'source'))];
  const open = tables.filter((table) => fieldOf(table, 'explicit') !== true && fieldOf(table, 'priority') !== 'explicit');
  const plain = [fieldOf(uv, 'index-url'), ...listOf(fieldOf(uv, 'extra-index-url')), ...listOf(fieldOf(uv, 'find-links'))];
  return [...open.map((table) => fieldOf(table, 'url')), ...plain].flatMap((address) => stringOf(address) ?? []);
}

/** The source of packages that name none, given the indexes of the project: public only if all of them are. */
export function sourceOfIndexes(addresses: readonly string[]): Source {
  const sources = addresses.map(indexSource);
  return sources.find((source) => source.type === 'registry' && !source.public) ?? { type: 'registry', public: true };
}

/** What `[tool.uv.sources]` says, by normalized name. `folder` is that of the manifest. */
export function toolSources(root: unknown, folder: string): ReadonlyMap<string, Source> {
  const uv = toolOf(root, 'uv');
  const indexes = new Map(listOf(fieldOf(uv, 'index')).map((table) => [fieldOf(table, 'name'), stringOf(fieldOf(table, 'url'))]));
  return new Map(
    entriesOf(fieldOf(uv, 'sources')).flatMap(([name, value]) => {
      const source = sourceOf(Array.isArray(value) ? (value as readonly unknown[])[0] : value, indexes, folder);
      return source === undefined ? [] : [[normalizePyName(name), source.type === 'workspace' ? { type: 'workspace', path: normalizePyName(name) } : source]];
    }),
  );
}

function sourceOf(table: unknown, indexes: ReadonlyMap<unknown, string | undefined>, folder: string): Source | undefined {
  const [git, url, path, index] = ['git', 'url', 'path', 'index'].map((key) => stringOf(fieldOf(table, key)));
  if (fieldOf(table, 'workspace') === true) return { type: 'workspace', path: '' };
  if (git !== undefined) return gitSource(git, stringOf(fieldOf(table, 'rev')));
  if (url !== undefined) return urlSource(url);
  if (path !== undefined) return fileSource(path, folder);
  return index === undefined ? undefined : indexSource(indexes.get(index) ?? '');
}
