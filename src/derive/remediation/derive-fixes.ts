// Findings in, findings with their fix out: per component the smallest version that clears it, and the change that gets there.
import type { Advisory } from '#model/advisory';
import type { Component, Manifest } from '#model/component';
import type { Finding, Fix } from '#model/finding';
import { chooseVersion, type Standing } from './choose-version.ts';
import { planChange, type Graph } from './plan-change.ts';

export interface RemediationFacts {
  readonly components: readonly Component[];
  readonly manifests: readonly Manifest[];
  /** Format id of each lockfile, by path. */
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

function graphOf(facts: RemediationFacts): Graph {
  const parents = new Map<string, Component[]>();
  const versions = new Map<string, Set<string>>();
  for (const component of facts.components) {
    for (const child of component.dependsOn ?? []) push(parents, child, component);
    const name = `${component.lockfile} ${component.name}`;
    versions.set(name, (versions.get(name) ?? new Set<string>()).add(component.version ?? ''));
  }
  const declarations = new Map<string, { manifest: Manifest; declaration: Manifest['declares'][number] }[]>();
  for (const manifest of facts.manifests) {
    for (const declaration of manifest.declares) if (declaration.component !== undefined) push(declarations, declaration.component, { manifest, declaration });
  }
  const several = new Set([...versions].filter(([, all]) => all.size > 1).map(([name]) => name));
  return { components: new Map(facts.components.map((component) => [component.id, component])), parents, declarations, formatOf: facts.formatOf, several };
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

/** By finding id. */
function fixesOf(component: Component, findings: readonly Finding[], facts: RemediationFacts, graph: Graph): Map<string, Fix> {
  const fixes = new Map<string, Fix>();
  const removal = fixMalware(component, findings);
  for (const id of removal.clears) fixes.set(id, removal);
  const open = findings.filter((finding) => finding.kind === 'vulnerability' && finding.outcome === 'fail');
  if (open.length === 0) return fixes;
  const none = (note: string): Fix => ({ action: 'none', package: component.name, ...(component.version !== undefined ? { from: component.version } : {}), verified: false, clears: [], note });
  if (component.version === undefined) {
    for (const finding of open) fixes.set(finding.id, none('no version is resolved: lock the versions first'));
    return fixes;
  }
  const now = new Set(open.map(nameOf));
  const choice = chooseVersion(component.ecosystem, component.version, facts.fixedVersions(component), now, (version) => facts.standingOf(component, version));
  if (choice === undefined) {
    for (const finding of open) fixes.set(finding.id, none('no fixed version is known'));
    return fixes;
  }
  const change = planChange(component, choice.version, graph);
  const cleared = open.filter((finding) => !choice.standing.affected.has(nameOf(finding)));
  const left = open.length - cleared.length;
  const notes = [change.note, left > 0 ? `leaves ${left} of ${open.length} without a fix` : undefined, choice.sameMajor ? undefined : 'a new major version'].filter((note) => note !== undefined);
  const fix: Fix = {
    ...change,
    verified: choice.standing.undecided === 0 && change.action !== 'none',
    clears: change.action === 'none' ? [] : cleared.map((finding) => finding.id),
    ...(notes.length > 0 ? { note: notes.join('; ') } : {}),
  };
  for (const finding of open) fixes.set(finding.id, cleared.includes(finding) ? fix : none(`${choice.version} does not clear it, and no later fix is known`));
  return fixes;
}

/** The same findings, in the same order, each package finding with its fix. */
export function deriveFixes(findings: readonly Finding[], facts: RemediationFacts): readonly Finding[] {
  if (findings.length === 0) return findings;
  const graph = graphOf(facts);
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
