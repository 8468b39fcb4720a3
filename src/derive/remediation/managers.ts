// What to type: one row per lockfile format. A row offers only what the package manager itself carries out; where it has no command for a
// change, there is none, and the report names the file and line instead.
import type { Scope } from '#model/component';

export interface Step {
  readonly name: string;
  readonly version: string;
  /** Folder of the declaring manifest relative to the lockfile's, '' for the same. */
  readonly member: string;
  readonly scope: Scope;
  /** Names of the packages that depend on it. */
  readonly parents: readonly string[];
  /** Another version of the package stands in the same lockfile. */
  readonly several: boolean;
}

export interface Manager {
  readonly title: string;
  /** Raises a version that a manifest declares. */
  readonly direct?: (step: Step) => string;
  /** Moves a transitive package within the ranges of its parents, which are known to admit it. */
  readonly within?: (step: Step) => string;
  /** The same where the lockfile keeps no ranges: only if the manager refuses, changing nothing, when a parent does not admit the version. */
  readonly attempt?: (step: Step) => string;
  /** Forces a version on parents whose ranges exclude it. */
  readonly override?: (step: Step) => string;
}

const quoted = (text: string): string => `'${text}'`;
/** A key with dots or slashes in npm's property path. */
const key = (...parts: readonly string[]): string => parts.map((part, index) => (index === 0 ? part : `[${part}]`)).join('');

const npmWorkspace = ({ member }: Step): string => (member === '' ? '' : ` -w ${member}`);

function npmOverride(step: Step): string {
  const sets = step.several ? step.parents.map((parent) => `${key('overrides', parent, step.name)}=${step.version}`) : [`${key('overrides', step.name)}=${step.version}`];
  return `npm pkg set ${sets.map(quoted).join(' ')} && npm install`;
}

export const managers: Readonly<Record<string, Manager>> = {
  'npm-lock': {
    title: 'npm',
    direct: (step) => `npm install${npmWorkspace(step)} ${step.name}@${step.version}`,
    within: (step) => `npm update ${step.name}`,
    override: npmOverride,
  },
  'pnpm-lock': {
    title: 'pnpm',
    direct: (step) => `pnpm${step.member === '' ? '' : ` -C ${step.member}`} update ${step.name}@${step.version}`,
    within: (step) => `pnpm update --recursive --depth Infinity ${step.name}`,
    override: (step) => `npm pkg set ${quoted(`${key('pnpm.overrides', `${step.name}@<${step.version}`)}=${step.version}`)} && pnpm install --no-frozen-lockfile`,
  },
  'yarn-lock': {
    title: 'Yarn',
    direct: (step) => `yarn${step.member === '' ? '' : ` --cwd ${step.member}`} upgrade ${step.name}@${step.version}`,
    override: (step) => `npm pkg set ${(step.several ? step.parents.map((parent) => `${parent}/${step.name}`) : [step.name]).map((path) => quoted(`${key('resolutions', path)}=${step.version}`)).join(' ')} && yarn install`,
  },
  'yarn-berry-lock': {
    title: 'Yarn',
    direct: (step) => `yarn${step.member === '' ? '' : ` --cwd ${step.member}`} up ${step.name}@${step.version}`,
    within: (step) => `yarn up --recursive ${step.name}`,
    override: (step) => `npm pkg set ${(step.several ? step.parents.map((parent) => `${parent}/${step.name}`) : [step.name]).map((path) => quoted(`${key('resolutions', path)}=npm:${step.version}`)).join(' ')} && yarn install`,
  },
  'bun-lock': {
    title: 'Bun',
    direct: (step) => `bun add${step.member === '' ? '' : ` --cwd ${step.member}`} ${step.name}@${step.version}`,
    override: (step) => `npm pkg set ${quoted(`${key('overrides', step.name)}=${step.version}`)} && bun install`,
  },
  'poetry-lock': {
    title: 'Poetry',
    direct: (step) => `poetry add ${quoted(`${step.name}@^${step.version}`)}${step.scope === 'dev' ? ' --group dev' : ''}`,
    within: (step) => `poetry update ${step.name}`,
  },
  'pdm-lock': { title: 'PDM', within: (step) => `pdm update ${step.name}` },
  'uv-lock': {
    title: 'uv',
    direct: (step) => `uv add${step.member === '' ? '' : ` --directory ${step.member}`} ${quoted(`${step.name}>=${step.version}`)}`,
    within: (step) => `uv lock --upgrade-package ${quoted(`${step.name}==${step.version}`)}`,
    attempt: (step) => `uv lock --upgrade-package ${quoted(`${step.name}==${step.version}`)}`,
  },
  'pipfile-lock': { title: 'Pipenv', direct: (step) => `pipenv upgrade ${quoted(`${step.name}==${step.version}`)}${step.scope === 'dev' ? ' --dev' : ''}` },
  'cargo-lock': {
    title: 'Cargo',
    within: (step) => `cargo update -p ${step.name} --precise ${step.version}`,
    attempt: (step) => `cargo update -p ${step.name} --precise ${step.version}`,
  },
  'go-mod': {
    title: 'Go',
    direct: (step) => (step.name === 'stdlib' ? `go get toolchain@go${step.version}` : `go get ${step.name}@${step.version} && go mod tidy`),
    // Minimal version selection: a minimum may always be raised, whoever asks.
    attempt: (step) => (step.name === 'stdlib' ? `go get toolchain@go${step.version}` : `go get ${step.name}@${step.version} && go mod tidy`),
  },
};

