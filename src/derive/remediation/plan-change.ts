// How one component gets to a chosen version: raise what a manifest declares, move within the parents' ranges, override, or say what blocks.
import type { Component, Declaration, Manifest } from '#model/component';
import type { Fix } from '#model/finding';
import { ecosystemOf } from '#kit/text/ecosystems';
import { managers, type Manager, type Step } from './managers.ts';
import { inFolder, isPlainWord } from './shell.ts';

export interface Graph {
  readonly components: ReadonlyMap<string, Component>;
  readonly parents: ReadonlyMap<string, readonly Component[]>;
  /** Declarations that resolve to a component, with their manifest. */
  readonly declarations: ReadonlyMap<string, readonly { readonly manifest: Manifest; readonly declaration: Declaration }[]>;
  /** Format id of a lockfile. */
  readonly formatOf: ReadonlyMap<string, string>;
  /** `lockfile name` of names that the lockfile resolves to more than one version. */
  readonly several: ReadonlySet<string>;
}

export type Change = Omit<Fix, 'clears' | 'verified'>;

const folder = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** Whether a declared range admits a version; `undefined` where the range is not kept or not readable. */
function admits(ecosystem: string, range: string | undefined, version: string): boolean | undefined {
  if (range === undefined) return undefined;
  return ecosystemOf(ecosystem)?.ranges?.parse(range.replace(/^(?:npm|workspace):(?:.*@(?!$))?/, ''))?.admits(version);
}

/** The version as the package manager writes it: Go modules have a leading `v`, the toolchain has not. */
const written = (component: Component, version: string): string =>
  component.ecosystem === 'Go' && component.name !== 'stdlib' && !version.startsWith('v') ? `v${version}` : version;

function memberFolder(manifest: Manifest, lockfile: string): string {
  const [own, base] = [folder(manifest.file), folder(lockfile)];
  if (own === base) return '';
  return base === '' ? own : own.startsWith(`${base}/`) ? own.slice(base.length + 1) : '';
}

function command(component: Component, step: Step, make: ((step: Step) => string) | undefined): string | undefined {
  const at = inFolder(folder(component.lockfile));
  const words = [step.name, step.version, ...step.parents, ...(step.member === '' ? [] : [step.member])];
  return make === undefined || at === undefined || !words.every(isPlainWord) ? undefined : at + make(step);
}

/** Parents whose range is known to exclude the version, and those whose range is not known. */
function objections(component: Component, version: string, parents: readonly Component[]): { blocking: Component[]; silent: Component[] } {
  const answers = parents.map((parent) => ({ parent, admits: admits(component.ecosystem, parent.requires?.[component.id], version) }));
  return { blocking: answers.filter((each) => each.admits === false).map((each) => each.parent), silent: answers.filter((each) => each.admits === undefined).map((each) => each.parent) };
}

const label = (component: Component): string => `${component.name} ${component.version ?? ''}`.trim();
const list = (components: readonly Component[]): string => components.slice(0, 3).map(label).join(', ') + (components.length > 3 ? ` and ${components.length - 3} more` : '');

interface Situation {
  readonly component: Component;
  readonly to: string;
  readonly manager: Manager | undefined;
  readonly step: Step;
  readonly parents: readonly Component[];
}

function overriding(base: Change, { component, to, manager, step, parents }: Situation, blocking: readonly Component[]): Change {
  const ranges = blocking.slice(0, 2).map((parent) => `${label(parent)} asks for ${parent.requires?.[component.id] ?? 'another version'}`).join('; ');
  const typed = command(component, { ...step, parents: parents.map((parent) => parent.name) }, manager?.override);
  const silence = parents.length > 0 ? `which versions ${list(parents)} admits is not in the lockfile` : 'the lockfile does not tell what brings it in';
  if (typed === undefined) return { ...base, action: 'none', note: blocking.length > 0 ? ranges : silence };
  return { ...base, action: 'override', command: typed, note: blocking.length > 0 ? `${ranges}; test it, since ${to} was not made for that` : `the lockfile does not keep which versions ${list(parents)} admits` };
}

function transitive(base: Change, situation: Situation): Change {
  const { component, to, manager, step, parents } = situation;
  const { blocking, silent } = objections(component, to, parents);
  if (blocking.length > 0) return overriding(base, situation, blocking);
  if (silent.length === 0 && parents.length > 0) {
    const typed = command(component, step, manager?.within);
    return typed === undefined ? overriding(base, situation, []) : { ...base, command: typed };
  }
  const scheme = ecosystemOf(component.ecosystem)?.versions;
  const [now, then] = [scheme?.parse(component.version ?? ''), scheme?.parse(to)];
  const compatible = scheme !== undefined && now !== undefined && then !== undefined && scheme.major(now) === scheme.major(then);
  const typed = compatible || component.ecosystem === 'Go' ? command(component, step, manager?.attempt) : undefined;
  if (typed !== undefined) return { ...base, command: typed, ...(component.ecosystem === 'Go' ? {} : { note: `${manager?.title ?? 'the package manager'} refuses it if a parent does not admit ${to}` }) };
  return overriding(base, situation, []);
}

function direct(base: Change, situation: Situation, declared: readonly { manifest: Manifest; declaration: Declaration }[]): Change {
  const { component, to, manager, step, parents } = situation;
  const { blocking } = objections(component, to, parents);
  const typed = declared.map(({ manifest, declaration }) => command(component, { ...step, member: memberFolder(manifest, component.lockfile), scope: declaration.scope }, manager?.direct));
  const [first] = declared;
  const { line: _line, ...bare } = base;
  const placed: Change = first ? { ...bare, file: first.manifest.file, ...(first.declaration.line !== undefined ? { line: first.declaration.line } : {}) } : base;
  const whole = typed.every((each) => each !== undefined) ? [...new Set(typed)].join(' && ') : undefined;
  if (blocking.length > 0) return { ...placed, note: `${list(blocking)} keeps an older copy: ${blocking[0]?.requires?.[component.id] ?? ''} does not admit ${to}`, action: 'none' };
  const within = whole === undefined && declared.every(({ declaration }) => admits(component.ecosystem, declaration.range, to) === true) ? command(component, step, manager?.within) : undefined;
  const line = whole ?? within;
  return { ...placed, ...(line !== undefined ? { command: line } : {}) };
}

/** The change that takes `component` to `version`; `action` is `none` when nothing safe is known, with the blocker in `note`. */
export function planChange(component: Component, version: string, graph: Graph): Change {
  const to = written(component, version);
  const format = graph.formatOf.get(component.lockfile) ?? '';
  const manager = Object.hasOwn(managers, format) ? managers[format] : undefined;
  const declared = graph.declarations.get(component.id) ?? [];
  const parents = graph.parents.get(component.id) ?? [];
  const [place] = component.places;
  const base: Change = {
    action: 'upgrade',
    package: component.name,
    ...(component.version !== undefined ? { from: component.version } : {}),
    to,
    ...(place ? { file: place.file, ...(place.line !== undefined ? { line: place.line } : {}) } : {}),
  };
  const step: Step = { name: component.name, version: to, member: '', scope: component.scope, parents: [], several: graph.several.has(`${component.lockfile} ${component.name}`) };
  const situation: Situation = { component, to, manager, step, parents };
  if (declared.length > 0) return direct(base, situation, declared);
  if (parents.length > 0 || component.direct === false) return transitive(base, situation);
  // Nobody names it and nobody depends on it as far as the format tells: it is changed where it stands.
  const typed = component.ecosystem === 'Go' ? command(component, step, manager?.direct) : undefined;
  return { ...base, ...(typed !== undefined ? { command: typed } : {}) };
}
