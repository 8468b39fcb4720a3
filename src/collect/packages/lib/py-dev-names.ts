// Names that Python projects give to groups and requirements files which no user of the project installs. A name that is not well known is none of
// them: unknown is never taken for harmless.
import type { Scope } from '#model/component';

const words: ReadonlySet<string> = new Set(
  'dev devel develop development test tests testing lint linting linters format formatting typing types typecheck mypy doc docs documentation ci tox nox bench benchmark benchmarks coverage style quality precommit debug'.split(' '),
);

/** Of groups only: a requirements file of such a name may be what is deployed. */
const groupWords: ReadonlySet<string> = new Set(
  'build building release releasing changelog check checks checking checker qa tool tools tooling notebook notebooks jupyter ipython type typechecking formatter formatters linter static analysis unit e2e functional profiling cov fuzz fuzzing pytest ruff black isort flake8 pylint pyright basedpyright sphinx mkdocs hooks'.split(' '),
);

/** True when every part that says anything says development: `dev`, `test_requirements`, `requirements-lint.txt`, but not `docs-api`. */
export function isDevelopmentName(name: string): boolean {
  const parts = partsOf(name);
  return parts.length > 0 && parts.every((part) => words.has(part));
}

/** Of a dependency group that is not the project's own. */
export function scopeOfGroup(group: string): Extract<Scope, 'dev' | 'runtime'> {
  const parts = partsOf(group);
  return parts.length > 0 && parts.every((part) => words.has(part) || groupWords.has(part)) ? 'dev' : 'runtime';
}

const partsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .replace(/\.(?:txt|in|lock|pip)$/, '')
    .replace(/pre[-_]commit/g, 'precommit')
    .split(/[-_. ]+/)
    .filter((part) => part !== '' && part !== 'requirements');
