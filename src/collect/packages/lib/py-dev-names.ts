// Names that Python projects give to groups and requirements files which no user of the project installs.

const words: ReadonlySet<string> = new Set(
  'dev devel develop development test tests testing lint linting linters format formatting typing types typecheck mypy doc docs documentation ci tox nox bench benchmark benchmarks coverage style quality precommit debug'.split(' '),
);

/** True when every part that says anything says development: `dev`, `test_requirements`, `requirements-lint.txt`, but not `docs-api`. */
export function isDevelopmentName(name: string): boolean {
  const parts = name.toLowerCase().replace(/\.(?:txt|in)$/, '').split(/[-_. ]+/).filter((part) => part !== '' && part !== 'requirements');
  return parts.length > 0 && parts.every((part) => words.has(part));
}
