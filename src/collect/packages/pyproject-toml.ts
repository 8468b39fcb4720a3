// Python manifests that no lockfile resolves: pyproject.toml in all its dialects, Pipfile, and the lists of setup.cfg. What they declare is
// judged by range. Runs no build: what a build computes is a gap.
import type { Source } from '#model/component';
import type { Gap } from '#model/gap';
import { normalizePyName } from '#kit/text/pep508';
import type { Files, LockfileParser, Parsed, ParsedPackage } from './contract.ts';
import { limited, unresolved } from './lib/py-gaps.ts';
import { anyVersion, strongest } from './lib/py-lock.ts';
import { readPipfile } from './lib/py-pipfile.ts';
import { readPyproject, type Declared, type PyProject } from './lib/py-pyproject.ts';
import { rootEdge } from './lib/py-roots.ts';
import { readSetupCfg } from './lib/py-setup-cfg.ts';
import { sourceOfIndexes } from './lib/py-tool-sources.ts';

const lockCommand = 'uv lock';

function read(path: string, text: string): PyProject {
  if (path.endsWith('Pipfile')) return readPipfile(path, text);
  return path.endsWith('setup.cfg') ? readSetupCfg(path, text) : readPyproject(path, text);
}

function parse(path: string, files: Files): Parsed {
  const project = read(path, files.get(path) ?? '');
  const index = sourceOfIndexes(project.indexes);
  const packages = new Map<string, ParsedPackage>();
  for (const each of project.declared) {
    const key = keyOf(each);
    const known = packages.get(key);
    packages.set(key, known === undefined ? toPackage(each, key, index) : { ...known, scope: strongest([each.scope, known.scope]) ?? 'runtime' });
  }
  if (packages.size === 0 && project.name === undefined) return { packages: [], gaps: limited([...project.gaps, ...unlocked(path, project, 0)], path) };
  const { name, version } = project;
  const root = { file: path, ...(name === undefined ? {} : { name }), ...(version === undefined ? {} : { version }), edges: project.declared.map((each) => rootEdge(each, keyOf(each))) };
  return { packages: [...packages.values()], roots: [root], gaps: limited([...project.gaps, ...unlocked(path, project, packages.size)], path) };
}

const keyOf = ({ name, range, source }: Declared): string => `${normalizePyName(name)}@${range ?? ''}${source === undefined ? '' : ` ${JSON.stringify(source)}`}`;

const toPackage = ({ name, range, line, source, scope }: Declared, key: string, index: Source): ParsedPackage => ({
  key,
  name,
  range: range ?? anyVersion,
  ...(line === undefined ? {} : { line }),
  source: source ?? index,
  hashes: [],
  scope,
  direct: true,
});

function unlocked(path: string, project: PyProject, count: number): Gap[] {
  const mend = `Commit a lockfile: run \`${path.endsWith('Pipfile') ? 'pipenv lock' : lockCommand}\`.`;
  const computed = project.dynamic ? [unresolved(path, undefined, 'its build computes dependencies, which are not known without running it', mend)] : [];
  const loose = count === 0 ? [] : [unresolved(path, undefined, `no lockfile resolves the ${count} ${count === 1 ? 'package' : 'packages'} it declares: judged by range, and what they depend on is not known`, mend)];
  return [...loose, ...computed];
}

export const parser: LockfileParser = {
  id: 'pyproject-toml',
  title: 'Python manifests without a lockfile (pyproject.toml, Pipfile, setup.cfg)',
  ecosystem: 'PyPI',
  references: ['https://packaging.python.org/en/latest/specifications/pyproject-toml/', 'https://peps.python.org/pep-0735/', 'https://python-poetry.org/docs/pyproject/', 'https://setuptools.pypa.io/en/latest/userguide/declarative_config.html'],
  type: 'manifest',
  lockCommand,
  matches: ['pyproject.toml', 'Pipfile', 'setup.cfg'],
  companions: () => [],
  parse,
};
