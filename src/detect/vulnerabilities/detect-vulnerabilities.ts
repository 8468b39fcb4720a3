// Inventory and advisories in, findings and coverage out. Pure: the engine looked the advisories up and hands them in as data.
import type { Advisory, Exploitation } from '#model/advisory';
import type { Component } from '#model/component';
import type { CoverageRow } from '#model/coverage';
import type { RawFinding, VulnerabilityDetail } from '#model/finding';
import type { Gap } from '#model/gap';
import { ecosystemOf } from '#kit/text/ecosystems';
import { judgeComponent, type Group } from './judge-component.ts';
import { pathFinder, type Paths } from './paths.ts';
import { rate } from './rating.ts';

export interface VulnerabilityFacts {
  readonly components: readonly Component[];
  /** Advisories of a component's name; `undefined` if its ecosystem or name could not be looked up. */
  advisoriesOf(component: Component): readonly Advisory[] | undefined;
  exploitationOf(cve: string): Exploitation | undefined;
  /** Gaps of the look-up, by ecosystem. */
  readonly gaps: ReadonlyMap<string, readonly Gap[]>;
}

export interface Detected {
  readonly findings: readonly RawFinding[];
  readonly coverage: readonly CoverageRow[];
}

/** The project's own code has a name that may be anybody's; a package archive on disk is still the published package. */
export function isThirdParty(component: Component): boolean {
  const { source } = component;
  if (source.type === 'workspace') return false;
  return source.type !== 'file' || /\.(?:tgz|tar|tar\.(?:gz|bz2|xz)|whl|zip|egg|crate)$/i.test(source.path);
}

function strongest(ids: readonly string[], facts: VulnerabilityFacts): Pick<VulnerabilityDetail, 'epss' | 'kev'> {
  const known = ids.filter((id) => id.startsWith('CVE-')).flatMap((cve) => facts.exploitationOf(cve) ?? []);
  const epss = known.flatMap((each) => each.epss ?? []).sort((a, b) => b.score - a.score)[0];
  const kev = known.flatMap((each) => each.kev ?? []).sort((a, b) => (a.dateAdded < b.dateAdded ? -1 : 1))[0];
  return { ...(epss ? { epss } : {}), ...(kev ? { kev } : {}) };
}

/** Versions above the component's own that the records call fixed, in version order, each once. An older branch's fix is none. */
export function fixedVersions(component: Pick<Component, 'ecosystem' | 'version'>, advisories: readonly Advisory[]): readonly string[] {
  const scheme = ecosystemOf(component.ecosystem)?.versions;
  if (scheme === undefined) return [];
  const own = component.version === undefined ? undefined : scheme.parse(component.version);
  const texts = advisories.flatMap((advisory) => advisory.ranges.filter((range) => range.type !== 'GIT').flatMap((range) => range.events.filter(([event]) => event === 'fixed').map(([, version]) => version)));
  return [...new Set(texts)]
    .flatMap((text) => {
      const version = scheme.parse(text);
      return version === undefined || (own !== undefined && scheme.compare(version, own) <= 0) ? [] : [{ text, version }];
    })
    .sort((a, b) => scheme.compare(a.version, b.version))
    .map(({ text }) => text);
}

function detailOf(component: Component, group: Group, facts: VulnerabilityFacts, paths: Paths): VulnerabilityDetail {
  const records = group.matches.map((match) => match.advisory);
  const published = records.flatMap((record) => record.published ?? []).sort()[0];
  const url = records.find((record) => record.url !== undefined)?.url;
  const informational = records.find((record) => record.informational !== undefined)?.informational;
  return {
    evidence: group.matches.map(({ advisory, evidence }) => ({ advisory: advisory.id, by: evidence.by, text: evidence.text })),
    fixedIn: fixedVersions(component, records),
    cwes: [...new Set(records.flatMap((record) => record.cwes))].sort(),
    ...strongest(group.ids, facts),
    ...(published !== undefined ? { published } : {}),
    ...(url !== undefined ? { url } : {}),
    ...(informational !== undefined ? { informational } : {}),
    lockfile: component.lockfile,
    scope: component.scope,
    ...(component.direct !== undefined ? { direct: component.direct } : {}),
    ...(paths.count > 0 ? { paths: paths.paths, pathCount: paths.count, ...(paths.more ? { morePaths: true } : {}) } : {}),
  };
}

const versionless = (purl: string): string => {
  const [path = purl] = purl.split(/[?#]/, 1);
  const at = path.lastIndexOf('@');
  return at > path.lastIndexOf('/') ? path.slice(0, at) : path;
};

function toFinding(component: Component, group: Group, facts: VulnerabilityFacts, paths: Paths): RawFinding {
  const records = group.matches.map((match) => match.advisory);
  const matched = records.map((record) => record.id);
  const malware = records.some((record) => record.malware);
  const kind = malware ? 'malware' : 'vulnerability';
  const [place] = component.places;
  const version = component.version ?? component.range ?? '';
  const summary = records.find((record) => record.summary !== '')?.summary ?? group.name;
  return {
    rule: `vulnerabilities/${component.ecosystem}`,
    kind,
    ...rate(records),
    outcome: group.outcome,
    subject: { type: 'component', id: component.id, purl: component.purl },
    ...(place ? { place } : {}),
    places: component.places,
    message: `${component.name} ${version}: ${summary}`,
    advisories: matched,
    aliases: group.ids.filter((id) => !matched.includes(id)),
    vulnerability: detailOf(component, group, facts, paths),
    identity: [kind, versionless(component.purl), group.name, component.lockfile, version, component.id],
  };
}

function rowOf(ecosystem: string, components: readonly Component[], judged: number, gaps: readonly Gap[]): CoverageRow {
  const row = { detector: `vulnerabilities/${ecosystem}`, kinds: ['vulnerability', 'malware'] as const, subjects: { seen: components.length, judged } };
  const [first, ...rest] = gaps;
  if (first === undefined) return { ...row, status: 'complete' };
  return { ...row, status: judged === 0 ? 'failed' : 'partial', gaps: [first, ...rest] };
}

/**
 * A version that could not be judged leaves the component unjudged: a required gap. So does one that nobody states, of a commit or an archive. A
 * declared range that could not be judged is a gap of its parser.
 */
function undecided(component: Component, groups: readonly Group[]): Gap[] {
  const { version, range, source } = component;
  if (version === undefined && range !== undefined && source.type === 'registry' && !range.includes('://')) return [];
  const open = groups.filter((group) => group.outcome === 'unknown' && (version === undefined || group.matches.some((match) => match.evidence.by === 'unparsable')));
  if (open.length === 0) return [];
  const [place] = component.places;
  const why = version === undefined ? `the lockfile does not say which version of ${component.name} it is` : `${component.name} ${version}: ${open[0]?.matches[0].evidence.text ?? 'the version could not be compared'}`;
  return [{
    where: { ...(place ?? {}), ecosystem: component.ecosystem, subject: component.name },
    what: version === undefined ? 'unresolved' : 'unparsable',
    why: `${why}, so ${open.length} ${open.length === 1 ? 'advisory is' : 'advisories are'} undecided`,
    required: true,
    mend: `Check ${open.map((group) => group.name).slice(0, 3).join(', ')} by hand.`,
  }];
}

/** One row per ecosystem that the inventory has; findings in order of component and group. */
export function detectVulnerabilities(facts: VulnerabilityFacts): Detected {
  const pathsTo = pathFinder(facts.components);
  const known = new Map<string, Paths>();
  const findings: RawFinding[] = [];
  const coverage: CoverageRow[] = [];
  const third = facts.components.filter(isThirdParty);
  for (const ecosystem of [...new Set(third.map((component) => component.ecosystem))].sort()) {
    const own = third.filter((component) => component.ecosystem === ecosystem);
    const gaps: Gap[] = [...(facts.gaps.get(ecosystem) ?? [])];
    let judged = 0;
    for (const component of own) {
      const advisories = facts.advisoriesOf(component);
      if (advisories === undefined) continue;
      const groups = judgeComponent(component, advisories);
      const missed = undecided(component, groups);
      gaps.push(...missed);
      if (missed.length === 0) judged += 1;
      for (const group of groups) {
        const paths = known.get(component.id) ?? pathsTo(component.id);
        known.set(component.id, paths);
        findings.push(toFinding(component, group, facts, paths));
      }
    }
    coverage.push(rowOf(ecosystem, own, judged, gaps));
  }
  return { findings, coverage };
}
