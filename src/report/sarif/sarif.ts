// SARIF 2.1.0 for code-scanning services. An incomplete scan is told as an unsuccessful invocation, so that no service takes silence for a pass.
import type { Scan } from '#model/scan';
import type { RenderOptions } from '../contract.ts';
import { stringify } from '../json/stringify.ts';
import { gapsOf, type OpenGap } from '../view/gaps.ts';
import { compareText } from '../view/risk.ts';
import { locationOf, repositoryUri, sourceRoot } from './locations.ts';
import { resultsOf } from './results.ts';
import { rulesOf } from './rules.ts';
import { messageText } from './text.ts';

/** Services keep few notifications; the JSON has them all, and the count stands in the properties. */
const mostNotes = 200;
const exitCodes = { pass: 0, fail: 1, inconclusive: 3 } as const;

function toNotification(scan: Scan, { gap, detector }: OpenGap): object {
  const { file, line, ecosystem, host, subject } = gap.where;
  const where = file ?? [ecosystem, host, subject].filter((part) => part !== undefined).join(' ');
  return {
    descriptor: { id: `gap/${gap.what}` },
    level: gap.required ? 'error' : 'note',
    message: { text: messageText([where === '' ? detector : where, gap.why].join(': ')) + (gap.mend === undefined ? '' : `. What mends it: ${messageText(gap.mend)}`) },
    ...(file === undefined ? {} : { locations: [locationOf(scan, { file, ...(line === undefined ? {} : { line }) })] }),
    properties: { detector, required: gap.required },
  };
}

function invocationOf(scan: Scan, gaps: readonly OpenGap[], exitZero: boolean): object {
  const complete = scan.verdict.result !== 'inconclusive' && !gaps.some(({ gap }) => gap.required);
  return {
    executionSuccessful: complete,
    exitCode: exitZero ? 0 : exitCodes[scan.verdict.result],
    exitCodeDescription: scan.verdict.result,
    ...(gaps.length > 0 ? { toolExecutionNotifications: gaps.map((gap) => toNotification(scan, gap)) } : {}),
  };
}

function driverOf(scan: Scan, rules: readonly object[], gaps: readonly OpenGap[]): object {
  const whats = [...new Set(gaps.map(({ gap }) => gap.what))].sort(compareText);
  return {
    name: 'assay',
    version: scan.tool.version,
    ...(/^\d+\.\d+\.\d+/.test(scan.tool.version) ? { semanticVersion: scan.tool.version } : {}),
    rules,
    ...(whats.length > 0 ? { notifications: whats.map((what) => ({ id: `gap/${what}`, shortDescription: { text: `Not checked: ${what}` } })) } : {}),
  };
}

/** Stable per project, so that uploads for several folders of one repository do not replace one another. */
function automationId(scan: Scan): string {
  const { asset, subfolder } = scan.target;
  return `assay/${subfolder === undefined ? asset : `${asset}/${subfolder}`}/`;
}

function provenanceOf(scan: Scan): object {
  const uri = repositoryUri(scan);
  if (uri === undefined) return {};
  const { commit, branch } = scan.target;
  return { versionControlProvenance: [{ repositoryUri: uri, ...(commit === undefined ? {} : { revisionId: commit }), ...(branch === undefined ? {} : { branch }), mappedTo: { uriBaseId: '%SRCROOT%' } }] };
}

export function render(scan: Scan, options: RenderOptions): string {
  const findings = scan.findings.filter((finding) => finding.outcome === 'fail' || finding.outcome === 'unknown');
  const gaps = [...gapsOf(scan, true), ...gapsOf(scan, false).slice(0, mostNotes)];
  const rules = rulesOf(findings);
  const run = {
    tool: { driver: driverOf(scan, rules.list, gaps) },
    automationDetails: { id: automationId(scan) },
    originalUriBaseIds: sourceRoot,
    ...provenanceOf(scan),
    invocations: [invocationOf(scan, gaps, options.exitZero === true)],
    columnKind: 'utf16CodeUnits',
    results: resultsOf(scan, findings, rules, options.sha256),
    properties: { evaluatedOn: scan.evaluatedOn, policy: scan.policy.name, policyDigest: scan.policy.digest, verdict: scan.verdict.result, counts: scan.verdict.counts, feeds: scan.feeds.map(({ name, asOf, digest }) => ({ name, asOf, digest })) },
  };
  return stringify({ $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json', version: '2.1.0', runs: [run] }, 1);
}
