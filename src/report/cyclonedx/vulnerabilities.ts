// Findings on components as CycloneDX vulnerabilities: one per advisory group, naming every component that it affects.
import type { Component } from '#model/component';
import type { Finding, Rating } from '#model/finding';
import type { Scan } from '#model/scan';
import { fixText } from '../view/fix-text.ts';
import { compareRisk, compareText, effectOf, riskOf } from '../view/risk.ts';
import { groupId, summaryOf } from '../view/rows.ts';
import { encodePart, webUri } from '../view/web-uri.ts';

const methods: Readonly<Record<Rating['method'], string>> = {
  'cvss-2.0': 'CVSSv2', 'cvss-3.0': 'CVSSv3', 'cvss-3.1': 'CVSSv31', 'cvss-4.0': 'CVSSv4', database: 'other', malware: 'other', informational: 'other',
};

/** Where a record of that id is read; OSV carries them all. */
const sourceOf = (id: string): object => ({ name: 'OSV', url: `https://osv.dev/vulnerability/${encodePart(id)}` });

/** Different ratings of the group, the worst first. */
function ratingsOf(findings: readonly Finding[]): readonly object[] {
  const ratings = new Map<string, object>();
  for (const { severity, ratedBy } of findings) {
    const rating = { ...(ratedBy === undefined ? {} : { source: sourceOf(ratedBy.record) }), score: ratedBy?.score, severity, ...(ratedBy === undefined ? {} : { method: methods[ratedBy.method] }), vector: ratedBy?.vector };
    ratings.set(JSON.stringify(rating), rating);
  }
  return [...ratings.values()];
}

const isDateTime = (text: string): boolean => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(text);

function affectsOf(findings: readonly Finding[], components: ReadonlyMap<string, Component>): readonly object[] {
  return [...new Map(findings.map((finding) => [finding.subject.id, finding])).values()].map((finding) => {
    const version = components.get(finding.subject.id)?.version?.slice(0, 1024);
    const status = finding.outcome === 'unknown' ? 'unknown' : 'affected';
    return { ref: finding.subject.id, ...(version === undefined ? {} : { versions: [{ version, status }] }) };
  });
}

function propertiesOf(findings: readonly Finding[]): readonly object[] {
  const [worst] = findings;
  const detail = worst?.vulnerability;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ...findings.map((finding) => ['assay:finding', `${finding.id} ${finding.subject.id} ${effectOf(finding)}`] as const),
    ...findings.flatMap(({ id, suppression }) => (suppression === undefined ? [] : [['assay:suppressed', `${id}: ${suppression.reason}`] as const])),
    ['assay:kind', worst?.kind],
    ['assay:epss', detail?.epss?.score.toString()],
    ['assay:known-exploited', detail?.kev?.dateAdded],
  ];
  return facts.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
}

function recommendationOf(findings: readonly Finding[]): string | undefined {
  const texts = new Set(findings.flatMap(({ fix }) => (fix === undefined || fix.action === 'none' ? [] : [fixText(fix)])));
  return texts.size === 0 ? undefined : [...texts].slice(0, 5).join('; ');
}

function toVulnerability(id: string, unsorted: readonly Finding[], components: ReadonlyMap<string, Component>): object {
  const findings = [...unsorted].sort((a, b) => compareRisk(riskOf(a), riskOf(b)) || compareText(a.fingerprint, b.fingerprint));
  const [worst] = findings;
  if (worst === undefined) return { id };
  const ids = [...new Set(findings.flatMap((finding) => [...(finding.advisories ?? []), ...(finding.aliases ?? [])]))].sort(compareText);
  const urls = [...new Set(findings.flatMap((finding) => webUri(finding.vulnerability?.url) ?? []))].sort(compareText);
  const cwes = [...new Set(findings.flatMap((finding) => finding.vulnerability?.cwes ?? []).flatMap((cwe) => Number(/^CWE-([1-9]\d{0,5})$/.exec(cwe)?.[1]) || []))].sort((a, b) => a - b);
  const published = findings.flatMap((finding) => finding.vulnerability?.published ?? []).filter(isDateTime).sort(compareText)[0];
  const references = ids.filter((other) => other !== id).map((other) => ({ id: other, source: sourceOf(other) }));
  return {
    'bom-ref': `vulnerability:${id}`,
    id,
    source: sourceOf(worst.advisories?.[0] ?? id),
    references: references.length > 0 ? references : undefined,
    ratings: ratingsOf(findings),
    cwes: cwes.length > 0 ? cwes : undefined,
    description: summaryOf(worst),
    recommendation: recommendationOf(findings),
    advisories: urls.length > 0 ? urls.map((url) => ({ url })) : undefined,
    published,
    affects: affectsOf(findings, components),
    properties: propertiesOf(findings),
  };
}

/** Sorted by id. Findings of other kinds have no place in the format. */
export function vulnerabilitiesOf(scan: Scan): readonly object[] {
  const components = new Map(scan.inventory.components.map((component) => [component.id, component]));
  const groups = new Map<string, Finding[]>();
  for (const finding of scan.findings) {
    if ((finding.kind !== 'vulnerability' && finding.kind !== 'malware') || !components.has(finding.subject.id)) continue;
    if (finding.outcome !== 'fail' && finding.outcome !== 'unknown') continue;
    const group = groups.get(groupId(finding));
    if (group) group.push(finding);
    else groups.set(groupId(finding), [finding]);
  }
  return [...groups].sort(([a], [b]) => compareText(a, b)).map(([id, findings]) => toVulnerability(id, findings, components));
}
