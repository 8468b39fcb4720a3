// How one component gets to a chosen version: raise what a manifest declares, move within the parents' ranges, override, or say what blocks.
// A command is given only where it is known to do that, or where the package manager refuses and changes nothing.
import type { Component, Manifest } from '#model/component';
import type { Fix } from '#model/finding';
import { ecosystemOf } from '#kit/text/ecosystems';
import { breakage } from './choose-version.ts';
import { admits, askParents, otherVersions, reachesOthers, type Answers, type Declared, type Graph } from './graph.ts';
import type { Commands, Manager, Step } from './manager.ts';
import { managerOf } from './managers.ts';
import { commandLine, enterFolder, isPackageName, isPlainFolder, isPlainVersion } from './shell.ts';

export type Change = Omit<Fix, 'clears' | 'verified'>;

interface Situation {
  readonly graph: Graph;
  readonly component: Component;
  readonly to: string;
  readonly manager: Manager | undefined;
  readonly parents: readonly Component[];
  readonly answers: Answers;
  readonly declared: readonly Declared[];
  /** Without a member and a scope: those of the component. */
  readonly step: Step;
  readonly base: Change;
}

const folder = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
const label = (component: Component): string => `${component.name} ${component.version ?? ''}`.trim();
const list = (components: readonly Component[]): string => components.slice(0, 3).map(label).join(', ') + (components.length > 3 ? ` and ${components.length - 3} more` : '');
const joined = (notes: readonly (string | undefined)[]): { readonly note?: string } => {
  const said = notes.filter((note) => note !== undefined);
  return said.length === 0 ? {} : { note: said.join('; ') };
};

/** The version as the package manager writes it: Go modules have a leading `v`, the toolchain has not. */
const written = (component: Component, version: string): string =>
  component.ecosystem === 'Go' && component.name !== 'stdlib' && !version.startsWith('v') ? `v${version}` : version;

/** Relative to the lockfile's folder; `undefined` for a manifest outside of it. */
function memberFolder(manifest: Manifest, lockfile: string): string | undefined {
  const [own, base] = [folder(manifest.file), folder(lockfile)];
  if (own === base) return '';
  if (base === '') return own;
  return own.startsWith(`${base}/`) ? own.slice(base.length + 1) : undefined;
}

/** Every word that may come from the scanned files is looked at here, whichever of them the command holds. */
function isSafe(component: Component, { name, declared, version, from, member, parents }: Step): boolean {
  return [name, declared, ...parents].every((word) => isPackageName(component.ecosystem, word)) && [version, from].every(isPlainVersion) && (member === '' || isPlainFolder(member));
}

function run({ component }: Situation, step: Step, make: ((step: Step) => Commands) | undefined): Commands {
  return make === undefined || !isSafe(component, step) ? undefined : make(step);
}

/** The command as one line, from the target's root; nothing where one part is missing. */
function typed({ component }: Situation, ...parts: readonly Commands[]): { readonly command?: string } {
  const entered = enterFolder(folder(component.lockfile));
  const known = parts.flatMap((part) => (part === undefined ? [] : [part]));
  return entered === undefined || known.length < parts.length || known.length === 0 ? {} : { command: commandLine([...entered, ...known.flat()]) };
}

function blockers({ component, answers, manager, parents }: Situation): string {
  if (answers.blocking.length > 0) return answers.blocking.slice(0, 2).map((parent) => `${label(parent)} asks for ${parent.requires?.[component.id] ?? 'another version'}`).join('; ');
  if (answers.silent.length > 0) return `the lockfile does not keep which versions ${list(answers.silent)} ${answers.silent.length === 1 ? 'admits' : 'admit'}`;
  return parents.length === 0 ? 'the lockfile does not tell what brings it in' : (manager === undefined ? 'no command of its package manager is known to move it' : `${manager.title} has no other way to move what another package asks for`);
}

/** `first`: what is to be done before it. */
function overriding(situation: Situation, first: Commands = []): Change {
  const { graph, component, to, manager, parents, answers, step, base } = situation;
  const why = blockers(situation);
  const none: Change = { ...base, action: 'none', note: why };
  if (manager?.override === undefined || parents.length === 0) return none;
  const { reach, commands, entry, file } = manager.override;
  // What is declared has moved by then, and must not be forced along.
  const own: Step = { ...step, parents: [...new Set(parents.map((parent) => parent.name))], several: step.several || first.length > 0 };
  if (!isSafe(component, own)) return none;
  if ((reach === 'all' && own.several) || reachesOthers(graph, component, parents, reach)) return { ...none, note: `${why}; an override would change other copies of it too` };
  const warning = answers.blocking.length > 0 ? `test it, since ${to} was not made for that` : undefined;
  const { command } = typed(situation, first, run(situation, own, commands));
  if (command !== undefined) return { ...base, action: 'override', command, ...joined([why, warning]) };
  const { line: _line, ...unplaced } = base;
  const at = folder(component.lockfile);
  const before = first.length > 0 ? `first ${commandLine(first)}` : undefined;
  return { ...unplaced, action: 'override', file: at === '' ? file : `${at}/${file}`, ...joined([before, `write ${entry(own)}`, why, warning]) };
}

/** Within the declared ranges, as far as they are known. */
function moving(situation: Situation): Change | undefined {
  const { component, to, manager, parents, answers, step, base } = situation;
  if (answers.blocking.length > 0) return undefined;
  if (answers.silent.length === 0 && parents.length + situation.declared.length > 0) {
    const { command } = typed(situation, run(situation, step, manager?.within));
    if (command !== undefined) return { ...base, command };
  }
  if (component.ecosystem !== 'Go' && breakage(component.ecosystem, component.version ?? '', to) !== undefined) return undefined;
  const { command } = typed(situation, run(situation, step, manager?.attempt));
  if (command === undefined) return undefined;
  const unknown = answers.silent.length > 0 || (parents.length === 0 && situation.declared.length === 0);
  return { ...base, command, ...(unknown && component.ecosystem !== 'Go' ? { note: `${manager?.title ?? 'the package manager'} refuses it, changing nothing, if what depends on it does not admit ${to}` } : {}) };
}

/** The range to write where a command has no part in it. */
function inWords({ component, to, declared }: Situation): string | undefined {
  const [first] = declared;
  const range = first?.declaration.range;
  const raised = range === undefined ? undefined : ecosystemOf(component.ecosystem)?.ranges?.raise(range, to);
  return raised === undefined || raised === to || raised === range ? undefined : `write ${raised}, then lock again`;
}

/** Files that people write and a parser reads as if they were lockfiles. */
const handwritten: ReadonlySet<string> = new Set(['requirements-txt', 'go-mod']);

/** A lockfile that stands in for a manifest which was not there: nobody edits it. */
const standsFor = ({ component, graph }: Situation, manifest: Manifest): boolean =>
  manifest.file === component.lockfile && !handwritten.has(graph.formatOf.get(component.lockfile) ?? '');

/** Whether the other packages that ask for it will take the version that the manifest then names, as far as can be told. */
const follows = ({ component, to, answers }: Situation): boolean =>
  answers.blocking.length === 0 && (answers.silent.length === 0 || breakage(component.ecosystem, component.version ?? '', to) === undefined);

function direct(situation: Situation): Change {
  const { component, to, manager, parents, answers, declared, step } = situation;
  const [first] = declared;
  const { line: _line, file: _file, ...bare } = situation.base;
  const placed = first === undefined || standsFor(situation, first.manifest) ? bare : { ...bare, file: first.manifest.file, ...(first.declaration.line !== undefined ? { line: first.declaration.line } : {}) };
  const here: Situation = { ...situation, base: placed };
  const ranges = declared.map(({ declaration }) => admits(component.ecosystem, declaration.range, to));
  const moved = manager?.lockFirst === true && ranges.every((answer) => answer !== false) ? moving(here) : undefined;
  if (moved !== undefined) return moved;
  const raising = declared.map(({ manifest, declaration }) => {
    const member = memberFolder(manifest, component.lockfile);
    const own = component.ecosystem === 'npm' ? declaration.name : component.name;
    return member === undefined ? undefined : run(here, { ...step, member, scope: declaration.scope, declared: own }, manager?.direct);
  });
  const whole = raising.every((each) => each !== undefined) ? raising.flat() : undefined;
  const settled = answers.blocking.length + (manager?.directMoves === 'all' ? 0 : answers.silent.length) === 0;
  if (whole === undefined) return follows(here) ? { ...placed, ...joined([inWords(here)]) } : { ...placed, action: 'none', note: blockers(here) };
  const copies = parents.length > 0 && (manager?.directMoves === undefined || (manager.directMoves === 'all' && component.places.length > 1));
  if (settled && !copies) return { ...placed, ...typed(here, whole) };
  const within = settled ? typed(here, whole, run(here, step, manager?.within)).command : undefined;
  return within === undefined ? overriding(here, whole) : { ...placed, command: within };
}

function transitive(situation: Situation): Change {
  const { component, parents, base } = situation;
  if (component.bundled === true) return { ...base, action: 'none', note: `${parents.length > 0 ? list(parents) : 'another package'} ships a copy of its own: only a new version of that replaces it` };
  return moving(situation) ?? overriding(situation);
}

/** Nobody is known to ask for it: it is changed where it stands, if people write there. */
function standing(situation: Situation): Change {
  const { component, graph, base } = situation;
  if (component.ecosystem === 'Go') return { ...base, ...typed(situation, run(situation, situation.step, situation.manager?.direct)) };
  if (handwritten.has(graph.formatOf.get(component.lockfile) ?? '')) {
    // pip resolves the whole file; who needs whom does not stand there.
    const alone = component.dependsOn === undefined ? 'what else is pinned there may not admit it: try it with pip install --dry-run' : undefined;
    return { ...base, ...joined([component.hashes.length > 0 ? 'its hashes change too' : undefined, alone]) };
  }
  const { file: _file, line: _line, ...unplaced } = base;
  return { ...unplaced, relock: component.lockfile, note: 'no manifest that asks for it was read' };
}

/** The change that takes `component` to `version`; `action` is `none` when nothing safe is known, with the blocker in `note`. */
export function planChange(component: Component, version: string, graph: Graph): Change {
  const to = written(component, version);
  const declared = graph.declarations.get(component.id) ?? [];
  const parents = graph.parents.get(component.id) ?? [];
  const from = component.version ?? '';
  const [place] = component.places;
  const base: Change = {
    action: 'upgrade',
    package: component.name,
    ...(component.version !== undefined ? { from } : {}),
    to,
    ...(place ? { file: place.file, ...(place.line !== undefined ? { line: place.line } : {}) } : {}),
  };
  const step: Step = { name: component.name, declared: component.name, version: to, from, member: '', scope: component.scope, parents: [], several: otherVersions(graph, component).length > 0 };
  const situation: Situation = { graph, component, to, manager: managerOf(graph.formatOf.get(component.lockfile) ?? ''), parents, answers: askParents(component, to, parents), declared, step, base };
  if (declared.length > 0 && component.bundled !== true) return direct(situation);
  if (parents.length > 0 || component.direct === false) return transitive(situation);
  return standing(situation);
}
