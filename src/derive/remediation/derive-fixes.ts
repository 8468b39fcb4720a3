// Findings in, findings with their fix out: per component the smallest version that clears it, and the change that gets there.
import type { Advisory } from '#model/advisory';
import type { Component, Manifest } from '#model/component';
import type { Finding, Fix } from '#model/finding';
import { breakage, chooseVersions, type Choice, type Standing } from './choose-version.ts';
import { graphOf, type Graph } from './graph.ts';
import { planChange, type Change } from './plan-change.ts';

export interface RemediationFacts {
  readonly components: readonly Component[];
  readonly manifests: readonly Manifest[];
  /** Format id of each lockfile, by path; `/variant` behind it where the parser told one. */
  readonly formatOf: ReadonlyMap<string, string>;
  advisoriesOf(component: Component): readonly Advisory[];
  /** Every version that an advisory of the package calls fixed, above the component's own. */
  fixedVersions(component: Component): readonly string[];
  /** The component matched at another version, against the same feed. */
  standingOf(component: Component, version: string): Standing;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

const nameOf = (finding: Finding): string => {
  const ids = [...(finding.advisories ?? []), ...(finding.aliases ?? [])].sort();
  return ids.find((id) => id.startsWith('CVE-')) ?? ids[0] ?? '';
};

function fixMalware(component: Component, findings: readonly Finding[]): Fix {
  const [place] = component.places;
  return {
    action: 'remove',
    package: component.name,
    ...(component.version !== undefined ? { from: component.version } : {}),
    ...(place ? { file: place.file, ...(place.line !== undefined ? { line: place.line } : {}) } : {}),
    verified: false,
    clears: findings.filter((finding) => finding.kind === 'malware').map((finding) => finding.id),
    note: 'replace every credential that was on a machine which installed it',
  };
}

interface Plan {
  readonly choice: Choice;
  readonly change: Change;
}

/** The first choice that a change leads to; if none does, the first, with what blocks it. */
function planFor(component: Component, choices: readonly Choice[], graph: Graph): Plan | undefined {
  const plans: Plan[] = [];
  for (const choice of choices) {
    const change = planChange(component, choice.version, graph);
    plans.push({ choice, change });
    if (change.action !== 'none') break;
  }
  return plans.find(({ change }) => change.action !== 'none') ?? plans[0];
}

/** One fix for all it clears, and why there is none for the rest. By finding id. */
function applyPlan({ choice, change }: Plan, component: Component, version: string, open: readonly Finding[], none: (note: string) => Fix): Map<string, Fix> {
  const cleared = open.filter((finding) => !choice.standing.affected.has(nameOf(finding)));
  const left = open.length - cleared.length;
  const notes = [change.note, left > 0 ? `leaves ${left} of ${open.length} without a fix` : undefined, breakage(component.ecosystem, version, choice.version)].filter((note) => note !== undefined);
  const fix: Fix = {
    ...change,
    verified: choice.standing.undecided === 0 && change.action !== 'none',
    clears: change.action === 'none' ? [] : cleared.map((finding) => finding.id),
    ...(notes.length > 0 ? { note: notes.join('; ') } : {}),
  };
  const rest = none(`${choice.version}, the best that can be reached, does not clear it`);
  return new Map(open.map((finding) => [finding.id, cleared.includes(finding) ? fix : rest]));
}

/** By finding id. */
function fixesOf(component: Component, findings: readonly Finding[], facts: RemediationFacts, graph: Graph): ReadonlyMap<string, Fix> {
  const removal = fixMalware(component, findings);
  const removed = removal.clears.map((id) => [id, removal] as const);
  const open = findings.filter((finding) => finding.kind === 'vulnerability' && finding.outcome === 'fail');
  if (open.length === 0) return new Map(removed);
  const none = (note: string): Fix => ({ action: 'none', package: component.name, ...(component.version !== undefined ? { from: component.version } : {}), verified: false, clears: [], note });
  const all = (note: string): ReadonlyMap<string, Fix> => new Map([...removed, ...open.map((finding) => [finding.id, none(note)] as const)]);
  if (component.version === undefined) return all('no version is resolved: lock the versions first');
  const choices = chooseVersions(component.ecosystem, component.version, facts.fixedVersions(component), new Set(open.map(nameOf)), (version) => facts.standingOf(component, version));
  const plan = planFor(component, choices, graph);
  if (plan === undefined) return all('no fixed version is known');
  return new Map([...removed, ...applyPlan(plan, component, component.version, open, none)]);
}

/** The same findings, in the same order, each package finding with its fix. */
export function deriveFixes(findings: readonly Finding[], facts: RemediationFacts): readonly Finding[] {
  if (findings.length === 0) return findings;
  const graph = graphOf(facts.components, facts.manifests, facts.formatOf);
  const byComponent = new Map<string, Finding[]>();
  for (const finding of findings) if (finding.subject.type === 'component') push(byComponent, finding.subject.id, finding);
  const fixes = new Map<string, Fix>();
  for (const [id, own] of byComponent) {
    const component = graph.components.get(id);
    if (component) for (const [finding, fix] of fixesOf(component, own, facts, graph)) fixes.set(finding, fix);
  }
  return findings.map((finding) => {
    const fix = fixes.get(finding.id);
    return fix === undefined ? finding : { ...finding, fix };
  });
}
