// One SARIF rule per advisory group (or per rule of another kind), made of the findings that it covers.
import type { Finding } from '#model/finding';
import type { Severity } from '#model/kind';
import { compareRisk, compareText, effectOf, riskOf } from '../view/risk.ts';
import { groupId, summaryOf } from '../view/rows.ts';
import { webUri } from '../view/web-uri.ts';
import { messageText } from './text.ts';

export type Level = 'error' | 'warning' | 'note';

export const levelOf = (finding: Finding): Level => ({ fail: 'error', warn: 'warning', info: 'note' } as const)[effectOf(finding)];

/** Middles of GitHub's bands. `unknown` has no number: GitHub then ranks by level, which the policy has set. */
const byWord: Readonly<Record<Severity, string | undefined>> = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.0', none: '0.0', unknown: undefined };

function securitySeverity(finding: Finding): string | undefined {
  const score = finding.ratedBy?.score;
  return score === undefined ? byWord[finding.severity] : score.toFixed(1);
}

/** Services show it as the title of an alert. The same in every scan but for the words of the record. */
function titleOf(id: string, finding: Finding): string {
  if (finding.advisories === undefined) return id;
  return finding.kind === 'malware' ? `Malicious package (${id}): ${summaryOf(finding)}` : `${id}: ${summaryOf(finding)}`;
}

function tagsOf(finding: Finding): readonly string[] {
  const cwes = (finding.vulnerability?.cwes ?? []).flatMap((cwe) => {
    const number = /^CWE-(\d{1,6})$/.exec(cwe)?.[1];
    return number === undefined ? [] : [`external/cwe/cwe-${number.padStart(3, '0')}`];
  });
  return [...new Set(['security', finding.kind, ...cwes])].slice(0, 10);
}

function helpOf(finding: Finding): string {
  const ids = [...(finding.advisories ?? []), ...(finding.aliases ?? [])].sort(compareText);
  const fixed = finding.vulnerability?.fixedIn ?? [];
  return [
    summaryOf(finding),
    ids.length > 0 ? `Also known as: ${ids.join(', ')}.` : '',
    fixed.length > 0 ? `Versions named as fixed: ${fixed.slice(-10).join(', ')}.` : '',
    `The whole story: assay explain ${groupId(finding)}`,
  ].filter((line) => line !== '').map(messageText).join('\n');
}

function toRule(id: string, findings: readonly Finding[]): object {
  const [worst] = [...findings].sort((a, b) => compareRisk(riskOf(a), riskOf(b)) || compareText(a.fingerprint, b.fingerprint));
  if (worst === undefined) return { id };
  const scores = findings.flatMap((finding) => securitySeverity(finding) ?? []).sort((a, b) => Number(b) - Number(a));
  const helpUri = webUri(worst.vulnerability?.url);
  return {
    id,
    shortDescription: { text: messageText(titleOf(id, worst)) },
    fullDescription: { text: messageText(summaryOf(worst)) },
    ...(helpUri === undefined ? {} : { helpUri }),
    help: { text: helpOf(worst) },
    defaultConfiguration: { level: levelOf(worst) },
    properties: { tags: tagsOf(worst), ...(scores[0] === undefined ? {} : { 'security-severity': scores[0] }) },
  };
}

export interface Rules {
  readonly list: readonly object[];
  readonly indexOf: ReadonlyMap<string, number>;
}

/** Sorted by id, which is the canonical id of the group: the same advisory is the same rule in every scan. */
export function rulesOf(findings: readonly Finding[]): Rules {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(groupId(finding));
    if (group) group.push(finding);
    else groups.set(groupId(finding), [finding]);
  }
  const ids = [...groups.keys()].sort(compareText);
  return { list: ids.map((id) => toRule(id, groups.get(id) ?? [])), indexOf: new Map(ids.map((id, index) => [id, index])) };
}
