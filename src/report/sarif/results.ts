// Findings as SARIF results, with fingerprints that survive moved lines and version bumps.
import type { Sha256 } from '#model/ports';
import type { Component } from '#model/component';
import type { Finding } from '#model/finding';
import type { Scan } from '#model/scan';
import { parsePurl, renderPurl } from '#kit/text/purl';
import { compareText, effectOf } from '../view/risk.ts';
import { groupId } from '../view/rows.ts';
import { locationOf } from './locations.ts';
import { levelOf, type Rules } from './rules.ts';
import { messageText } from './text.ts';

/** The purl without version, qualifiers and subpath; a malformed one as it stands. */
function versionless(purl: string): string {
  const parsed = parsePurl(purl);
  if (!parsed.ok) return purl;
  const { type, namespace, name } = parsed.value;
  const bare = renderPurl({ type, name, ...(namespace === undefined ? {} : { namespace }) });
  return bare.ok ? bare.value : purl;
}

/** What stays the same of a finding while versions and lines move: package, advisory group, lockfile. `bare` remembers purls. */
function identityOf(finding: Finding, component: Component | undefined, bare: Map<string, string>): string {
  if (component === undefined) return [finding.kind, finding.rule, finding.fingerprint].join('\n');
  const purl = bare.get(component.purl) ?? versionless(component.purl);
  bare.set(component.purl, purl);
  return [finding.kind, purl, groupId(finding), component.lockfile].join('\n');
}

function messageOf(finding: Finding): string {
  const doubt = finding.outcome === 'unknown' ? 'Could not be ruled out: ' : '';
  const ids = [...(finding.advisories ?? []), ...(finding.aliases ?? [])].slice(0, 6).join(', ');
  const fix = finding.fix?.command ?? (finding.fix?.to === undefined ? '' : `${finding.fix.package} ${finding.fix.to}`);
  return messageText(`${doubt}${finding.message}${ids === '' ? '' : ` (${ids})`}`) + (fix === '' ? '' : `. What clears it: ${messageText(fix)}`);
}

/** `undefined` values drop out of the JSON. */
function propertiesOf(finding: Finding): object {
  const { vulnerability: detail, fix } = finding;
  return {
    id: finding.id, kind: finding.kind, outcome: finding.outcome, severity: finding.severity, effect: effectOf(finding), policyRule: finding.decision?.rule,
    purl: finding.subject.purl, scope: detail?.scope, direct: detail?.direct, fixedIn: detail?.fixedIn, epss: detail?.epss?.score, knownExploited: detail?.kev?.dateAdded,
    ratedBy: finding.ratedBy?.record, vector: finding.ratedBy?.vector, fix: fix?.command, advisories: finding.advisories, aliases: finding.aliases,
  };
}

function toResult(scan: Scan, finding: Finding, rules: Rules, fingerprint: string): object {
  const id = groupId(finding);
  const [first, ...rest] = finding.place === undefined ? finding.places : [finding.place, ...finding.places.filter((place) => place.file !== finding.place?.file || place.line !== finding.place.line)];
  const { suppression } = finding;
  return {
    ruleId: id,
    ruleIndex: rules.indexOf.get(id),
    // An undecided match stays a problem until somebody decides: `review` and `open` are kinds that viewers hide.
    kind: 'fail',
    level: levelOf(finding),
    message: { text: messageOf(finding) },
    locations: first === undefined ? [] : [locationOf(scan, first)],
    ...(rest.length > 0 ? { relatedLocations: rest.slice(0, 20).map((place, index) => ({ id: index + 1, ...locationOf(scan, place) })) } : {}),
    // GitHub matches alerts by primaryLocationLineHash alone, and would compute it from the text of the line, which a bump changes.
    partialFingerprints: { 'assay/v1': fingerprint, primaryLocationLineHash: fingerprint },
    ...(suppression === undefined ? {} : { suppressions: [{ kind: 'external', status: 'accepted', justification: messageText(suppression.reason) }] }),
    properties: propertiesOf(finding),
  };
}

/** In order of rule, place and subject. Findings of equal identity (two versions in one lockfile) are numbered. */
export function resultsOf(scan: Scan, findings: readonly Finding[], rules: Rules, sha256: Sha256): readonly object[] {
  const components = new Map(scan.inventory.components.map((component) => [component.id, component]));
  const seen = new Map<string, number>();
  const bare = new Map<string, string>();
  const key = (finding: Finding): string => [groupId(finding), finding.place?.file ?? '', finding.subject.purl ?? '', finding.fingerprint].join('\n');
  return [...findings].map((finding) => ({ finding, key: key(finding) })).sort((a, b) => compareText(a.key, b.key)).map(({ finding }) => {
    const identity = identityOf(finding, components.get(finding.subject.id), bare);
    const n = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, n);
    return toResult(scan, finding, rules, `${sha256(identity).slice(0, 32)}:${n}`);
  });
}
