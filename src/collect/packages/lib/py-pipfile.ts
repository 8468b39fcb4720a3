// What a Pipfile declares: `[packages]`, `[dev-packages]`, categories of any other name, and its `[[source]]` indexes.
import type { Scope } from '#model/component';
import type { Gap } from '#model/gap';
import { entriesOf, fieldOf, stringOf } from '#kit/text/json';
import { isPyName } from '#kit/text/pep508';
import { parseToml } from '#kit/text/toml';
import { isDevelopmentName } from './py-dev-names.ts';
import { badEntry, quoted } from './py-gaps.ts';
import { folderOf } from './js-paths.ts';
import { tomlLines, type TomlLines } from './py-lines.ts';
import { anyVersion } from './py-lock.ts';
import { poetryDependencies } from './py-poetry-deps.ts';
import type { Declared, PyProject } from './py-pyproject.ts';

/** Tables of a Pipfile that list no packages. */
const settings: ReadonlySet<string> = new Set(['source', 'requires', 'scripts', 'pipenv', 'pipfile', 'build-system']);

/** Scope of a category, of the Pipfile or of its lock. */
export const scopeOfCategory = (category: string): Scope => (category === 'dev-packages' || category === 'develop' || isDevelopmentName(category) ? 'dev' : 'runtime');

export function readPipfile(file: string, text: string): PyProject {
  const parsed = parseToml(text);
  if (!parsed.ok) return { declared: [], gaps: [badEntry(file, parsed.error.line, parsed.error.why)], indexes: [], dynamic: false };
  const lines = tomlLines(text);
  const gaps: Gap[] = [];
  const categories = Object.entries(parsed.value).filter(([category]) => !settings.has(category));
  const declared = categories.flatMap(([category, table]) => entriesOf(table).flatMap(([name, value]) => readOne({ file, lines, gaps }, category, name, value)));
  const sources = fieldOf(parsed.value, 'source');
  const indexes = (Array.isArray(sources) ? (sources as readonly unknown[]) : []).flatMap((source) => stringOf(fieldOf(source, 'url')) ?? []);
  return { declared, gaps, indexes, dynamic: false };
}

function readOne({ file, lines, gaps }: { file: string; lines: TomlLines; gaps: Gap[] }, category: string, name: string, value: unknown): Declared[] {
  const line = lines.ofKey(category, name);
  const alternatives = isPyName(name) ? poetryDependencies(value, folderOf(file)) : [];
  if (alternatives.length === 0) gaps.push(badEntry(file, line, `${quoted(name)} in ${quoted(category)} is no dependency`));
  return alternatives.map(({ range, extras, conditional, source }): Declared => ({
    name,
    ...(source === undefined ? { range: range ?? anyVersion } : { source }),
    extras,
    scope: scopeOfCategory(category),
    ...(line === undefined ? {} : { line }),
    conditional: conditional || isMarked(value),
  }));
}

/** Any marker may stand as a key of its own: `sys_platform = "== 'win32'"`. */
const isMarked = (value: unknown): boolean => ['sys_platform', 'python_version', 'os_name', 'platform_machine', 'implementation_name', 'python_full_version', 'platform_system'].some((key) => fieldOf(value, key) !== undefined);
