// One row per thing that has to change: all vulnerabilities of one component are one row, anything else stands for itself.
import type { Effect, Finding } from '#model/finding';
import type { Scan } from '#model/scan';
import type { Component } from '#model/component';
import { compareRisk, compareText, effectOf, isOpen, riskOf } from './risk.ts';

export interface Row {
  /** The worst finding: its id is the row's, its effect too. */
  readonly worst: Finding;
  readonly effect: Effect;
  /** Worst first. */
  readonly findings: readonly Finding[];
  readonly component?: Component;
}

const merged = new Set<Finding['kind']>(['vulnerability', 'malware']);

/** Secrets that name no provider and fail nothing are many and alike: those of one rule in one file are one row. */
const grouped = (finding: Finding): boolean => finding.secret?.provider === 'generic' && effectOf(finding) !== 'fail';

function keyOf(finding: Finding): string {
  if (merged.has(finding.kind)) return `${finding.kind}\n${finding.subject.id}`;
  return grouped(finding) ? [finding.kind, finding.rule, finding.severity, finding.secret?.origin ?? '', finding.place?.file ?? ''].join('\n') : finding.fingerprint;
}

/** Rows of the open findings, worst first. */
export function rowsOf(scan: Scan): readonly Row[] {
  const components = new Map(scan.inventory.components.map((component) => [component.id, component]));
  const ranked = scan.findings
    .filter(isOpen)
    .map((finding) => ({ finding, risk: riskOf(finding) }))
    .sort((a, b) => compareRisk(a.risk, b.risk) || compareText(a.finding.message, b.finding.message) || compareText(a.finding.fingerprint, b.finding.fingerprint));
  const groups = new Map<string, Finding[]>();
  for (const { finding } of ranked) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].flatMap((findings) => {
    const [worst] = findings;
    if (worst === undefined) return [];
    const component = components.get(worst.subject.id);
    return [{ worst, effect: effectOf(worst), findings, ...(component ? { component } : {}) }];
  });
}

/** The id that names an advisory group: the first CVE, else the first id. For other kinds the rule. */
export function groupId(finding: Finding): string {
  const ids = [...(finding.advisories ?? []), ...(finding.aliases ?? [])].sort(compareText);
  return ids.find((id) => id.startsWith('CVE-')) ?? ids[0] ?? finding.rule;
}

/** The message without the name and version of the one component it was found on. */
export function summaryOf(finding: Finding): string {
  const at = finding.subject.type === 'component' ? finding.message.indexOf(': ') : -1;
  return at < 0 ? finding.message : finding.message.slice(at + 2);
}
