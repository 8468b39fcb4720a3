// Dependencies as Poetry writes them, in pyproject.toml and in poetry.lock alike: a range, a table, or a list of tables of which the
// environment picks.
import type { Source } from '#model/component';
import { fieldOf, isRecord, stringOf } from '#kit/text/json';
import { extrasOfMarker, normalizePyName } from '#kit/text/pep508';
import { fileSource, gitSource, urlSource } from './py-source.ts';

export interface PoetryDependency {
  /** Absent for a dependency on git, a URL or a path. */
  readonly range?: string;
  readonly extras: readonly string[];
  readonly optional: boolean;
  /** True where a marker or a Python or platform restriction may leave it out. */
  readonly conditional: boolean;
  /** Extras of the depending package that bring it in. */
  readonly ofExtras: readonly string[];
  /** Of a direct reference only. */
  readonly source?: Source;
}

/** One for each alternative; none for what is no dependency (the caller reports it). `folder` is that of the file. */
export function poetryDependencies(value: unknown, folder: string): readonly PoetryDependency[] {
  if (typeof value === 'string') return [{ range: value, extras: [], optional: false, conditional: false, ofExtras: [] }];
  if (Array.isArray(value)) return value.slice(0, 64).flatMap((each: unknown) => (Array.isArray(each) ? [] : poetryDependencies(each, folder)));
  return isRecord(value) ? [ofTable(value, folder)] : [];
}

function ofTable(table: unknown, folder: string): PoetryDependency {
  const range = stringOf(fieldOf(table, 'version'));
  const extras = fieldOf(table, 'extras');
  const marker = stringOf(fieldOf(table, 'markers')) ?? '';
  const source = sourceOf(table, folder);
  return {
    ...(range === undefined ? {} : { range }),
    extras: Array.isArray(extras) ? extras.filter((each): each is string => typeof each === 'string').map(normalizePyName) : [],
    optional: fieldOf(table, 'optional') === true,
    conditional: ['markers', 'python', 'platform'].some((key) => fieldOf(table, key) !== undefined),
    ofExtras: extrasOfMarker(marker),
    ...(source === undefined ? {} : { source }),
  };
}

function sourceOf(table: unknown, folder: string): Source | undefined {
  const [git, rev, url, path, file] = ['git', 'rev', 'url', 'path', 'file'].map((key) => stringOf(fieldOf(table, key)));
  if (git !== undefined) return gitSource(git, rev ?? stringOf(fieldOf(table, 'ref')));
  if (url !== undefined) return urlSource(url);
  const local = path ?? file;
  return local === undefined ? undefined : /^https?:/i.test(local) ? urlSource(local) : fileSource(local, folder);
}
