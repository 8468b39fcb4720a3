// npm, pnpm, Yarn and Bun. Names and versions have passed `shell.ts` before they come here.
import type { Manager, Override, Step } from './manager.ts';

const quoted = (text: string): string => `'${text}'`;
/** `lodash@4.18.0`; for an alias `old@npm:lodash@4.18.0`. */
const declaredAs = ({ declared, name, version }: Step): string => (declared === name ? `${name}@${version}` : `${declared}@npm:${name}@${version}`);
const inMember = (option: string, { member }: Step): string => (member === '' ? '' : ` ${option} ${member}`);

/** Sets fields of package.json: keys in brackets may hold dots and slashes. */
const set = (field: string, entries: readonly (readonly string[])[], value: string): string =>
  `npm pkg set ${entries.map((keys) => quoted(`${field}${keys.map((key) => `[${key}]`).join('')}=${value}`)).join(' ')}`;

/** One key for all, or where other versions must stay as they are, one for each parent. */
const keys = ({ several, parents, name }: Step, join: (parent: string) => string): readonly string[] => (several ? parents.map(join) : [name]);
const listed = (entries: readonly string[], value: string): string => entries.map((key) => `"${key}": "${value}"`).join(', ');

const npmOverride: Override = {
  reach: 'beneath',
  file: 'package.json',
  commands: (step) => [
    set('overrides', step.several ? step.parents.map((parent) => [parent, step.name]) : [[step.name]], step.version),
    // npm 10 and 11 keep the old copy where the new version stands further up, as it may once the others are mended, unless the new one is first
    // placed beside it.
    ...(step.several ? ['npm install --package-lock-only --install-strategy=nested'] : []),
    'npm install',
  ],
  entry: (step) => `"overrides": { ${listed(keys(step, (parent) => parent), step.version)} }`,
};

export const npm: Manager = {
  title: 'npm',
  direct: (step) => [`npm install${inMember('-w', step)} ${declaredAs(step)}`],
  directMoves: 'all',
  within: (step) => [`npm update ${step.name}`],
  override: npmOverride,
};

const pnpmKeys = (step: Step): readonly string[] => keys(step, (parent) => `${parent}>${step.name}`);

export const pnpm: Manager = {
  title: 'pnpm',
  direct: (step) => [`pnpm${inMember('-C', step)} update ${declaredAs(step)}`],
  directMoves: 'peers',
  // pnpm 10 reads overrides from both files, but from package.json alone if it has any; later ones do not look there. No command adds to the other.
  override: { reach: 'below', file: 'pnpm-workspace.yaml', entry: (step) => `overrides: { ${listed(pnpmKeys(step), step.version)} }` },
};

/** pnpm 9 and before. */
export const earlyPnpm: Manager = {
  ...pnpm,
  override: {
    reach: 'below',
    file: 'package.json',
    commands: (step) => [set('pnpm.overrides', pnpmKeys(step).map((key) => [key]), step.version), 'pnpm install --no-frozen-lockfile'],
    entry: (step) => `"pnpm": { "overrides": { ${listed(pnpmKeys(step), step.version)} } }`,
  },
};

const yarnOverride = (prefix: string): Override => {
  const paths = (step: Step): readonly string[] => keys(step, (parent) => `${parent}/${step.name}`);
  return {
    reach: 'below',
    file: 'package.json',
    commands: (step) => [set('resolutions', paths(step).map((path) => [path]), `${prefix}${step.version}`), 'yarn install'],
    entry: (step) => `"resolutions": { ${listed(paths(step), `${prefix}${step.version}`)} }`,
  };
};

const yarnFlags: Readonly<Record<Step['scope'], string | undefined>> = { runtime: '', dev: ' --dev', optional: ' --optional', peer: undefined };

export const yarnClassic: Manager = {
  title: 'Yarn',
  // In a member `upgrade` makes a plain dependency of whatever it was, and both ways forget the resolutions until the next install.
  direct: (step) => {
    const flag = yarnFlags[step.scope];
    if (step.member === '') return [`yarn upgrade ${declaredAs(step)}`];
    return flag === undefined ? undefined : [`yarn --cwd ${step.member} add${flag} ${declaredAs(step)}`, 'yarn install'];
  },
  // It has no command that moves a transitive package, so a resolution must do even where the ranges would admit the version.
  override: yarnOverride(''),
};

export const yarnBerry: Manager = {
  title: 'Yarn',
  direct: (step) => [`yarn${inMember('--cwd', step)} up ${declaredAs(step)}`],
  within: (step) => [`yarn up --recursive ${step.name}`],
  override: yarnOverride('npm:'),
};

export const bun: Manager = {
  title: 'Bun',
  direct: (step) => (step.declared === step.name ? [`bun add${inMember('--cwd', step)} ${step.name}@${step.version}`] : undefined),
  within: (step) => [`bun update ${step.name}`],
  override: {
    reach: 'all',
    file: 'package.json',
    commands: (step) => [set('overrides', [[step.name]], step.version), 'bun install'],
    entry: (step) => `"overrides": { ${listed([step.name], step.version)} }`,
  },
};
