// What to type: one row per lockfile format, or per variant of one. Where a manager has no command that does the change and nothing else, there
// is none here, and the report names file and line instead.
import { bun, earlyPnpm, npm, pnpm, yarnBerry, yarnClassic } from './javascript-managers.ts';
import type { Manager, Step } from './manager.ts';

/** `poetry add` and `pipenv upgrade` would drop the extras and markers of a declaration, so that they never serve a declared package. */
const poetry: Manager = { title: 'Poetry', within: ({ name }) => [`poetry update ${name}`], lockFirst: true };

const uvLock = ({ name, version }: Step): readonly string[] => [`uv lock --upgrade-package '${name}==${version}'`];
const uv: Manager = {
  title: 'uv',
  // Which extra or group another declaration stands in is not known, and `uv add` would put it among the project's dependencies.
  direct: ({ name, version, member, scope }) => (scope === 'runtime' ? [`uv add${member === '' ? '' : ` --directory ${member}`} '${name}>=${version}'`] : undefined),
  directMoves: 'all',
  within: uvLock,
  attempt: uvLock,
  lockFirst: true,
};

const pipenv: Manager = { title: 'Pipenv', attempt: ({ name, version, scope }) => [`pipenv upgrade '${name}==${version}'${scope === 'dev' ? ' --dev' : ''}`] };

const cargoUpdate = ({ name, from, version }: Step): readonly string[] => [`cargo update -p ${name}@${from} --precise ${version}`];
const cargo: Manager = { title: 'Cargo', within: cargoUpdate, attempt: cargoUpdate, lockFirst: true };

// Minimal version selection: a minimum may be raised whoever else asks, and the list is the project's own.
const goGet = ({ name, version }: Step): readonly string[] => (name === 'stdlib' ? [`go get toolchain@go${version}`] : [`go get ${name}@${version}`, 'go mod tidy']);
const go: Manager = { title: 'Go', direct: goGet, directMoves: 'all', within: goGet, attempt: goGet };

const managers: ReadonlyMap<string, Manager> = new Map([
  ['npm-lock', npm],
  ['pnpm-lock', pnpm],
  ['pnpm-lock/manifest-overrides', earlyPnpm],
  ['yarn-lock', yarnClassic],
  ['yarn-lock/berry', yarnBerry],
  ['bun-lock', bun],
  ['poetry-lock', poetry],
  ['uv-lock', uv],
  ['pipfile-lock', pipenv],
  ['cargo-lock', cargo],
  ['go-mod', go],
]);

/** `format` is a parser's id, with `/variant` where it told one. */
export const managerOf = (format: string): Manager | undefined => managers.get(format) ?? managers.get(format.split('/', 1)[0] ?? '');
