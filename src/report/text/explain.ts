// The whole story of a finding: what it is, why it is here, why it matches, who rated it, what clears it, which rule decided.
import type { Finding } from '#model/finding';
import type { Scan } from '#model/scan';
import { wrap } from '#kit/text/width';
import type { RenderOptions } from '../contract.ts';
import { effectOf } from '../view/risk.ts';
import { groupId, summaryOf } from '../view/rows.ts';
import { aboutLines, readMoreLines, recordLines } from './explain-record.ts';
import { policyText } from './explain-policy.ts';
import { column, matchLines, originLines, ratingLines, fixLines, secretLines } from './explain-parts.ts';
import { headerLines } from './header.ts';
import { inkOf, labeled, printLines, type Ink, type Line } from './ink.ts';

export { renderExplainComponent } from './explain-component.ts';

export interface ExplainOptions extends RenderOptions {
  /** The OSV record of one of the advisories, as read from the feed: unchecked, bounded and sanitized here. */
  readonly record?: unknown;
}

/** More than these are counted, not told. */
const most = 20;
const words = { fail: ['FAIL', 'fail'], warn: ['warn', 'warn'], info: ['note', 'dim'] } as const;

function titleLines(finding: Finding, ink: Ink): readonly Line[] {
  const [word, style] = finding.suppression === undefined ? words[effectOf(finding)] : (['set aside', 'dim'] as const);
  const score = finding.ratedBy?.score;
  const severity = finding.severity === 'unknown' ? 'unrated' : `${finding.severity}${score === undefined ? '' : ` ${score.toFixed(1)}`}`;
  const doubt = finding.outcome === 'unknown' ? ', could not be ruled out' : '';
  return [
    [[word, style], ` ${ink.safe(finding.id, 12)}  ${ink.safe(groupId(finding), 100)}  ${finding.kind}, ${severity}${doubt}`],
    ...wrap(ink.safe(summaryOf(finding), 1000), ink.width).slice(0, 6).map((line): Line => [[line, 'heading']]),
  ];
}

function findingLines(scan: Scan, finding: Finding, record: unknown, ink: Ink): readonly Line[] {
  const component = scan.inventory.components.find((each) => each.id === finding.subject.id);
  return [
    ...titleLines(finding, ink),
    [],
    ...aboutLines(finding, record, ink),
    ...originLines(finding, component, ink),
    ...(finding.secret === undefined ? matchLines(finding, ink) : secretLines(finding, ink)),
    ...ratingLines(finding, ink),
    ...fixLines(finding, ink),
    ...labeled(ink, ['Policy', 'heading'], column, ink.safe(policyText(scan, finding), 2000), 6),
    ...readMoreLines(finding, record, ink),
  ];
}

/** Of several findings each is told; the record stands with the one whose advisories it is of. */
export function renderExplain(scan: Scan, findings: readonly Finding[], options: ExplainOptions): string {
  const ink = inkOf(options);
  const lines: Line[] = [...headerLines(scan, options, ink)];
  for (const finding of findings.slice(0, most)) lines.push([], ...findingLines(scan, finding, options.record, ink));
  if (findings.length > most) lines.push([], [`${ink.ellipsis} and ${findings.length - most} more: name one by its id, or use -o json`]);
  return printLines(ink, lines);
}

/** Advisories that the feed knows and that match no component of the scan. */
export function renderExplainRecords(scan: Scan, records: readonly unknown[], options: RenderOptions): string {
  const ink = inkOf(options);
  const lines: Line[] = [...headerLines(scan, options, ink), [], ['No component of this scan matches it. What the advisory says:']];
  for (const record of records.slice(0, most)) lines.push([], ...recordLines(record, ink));
  return printLines(ink, lines);
}
