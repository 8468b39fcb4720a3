// Is it all right? One line for the verdict, and one for what a pass would still lack. Never says "0 vulnerabilities" of what was not judged.
import type { Kind } from '#model/kind';
import type { Scan, VerdictResult } from '#model/scan';
import { gapsOf, familyOf, packageFiles, rowsOfFamily } from '../view/gaps.ts';
import { effectOf } from '../view/risk.ts';
import type { Row } from '../view/rows.ts';
import { count, digits, labeled, list, type Ink, type Line, type Style } from './ink.ts';

const words: Readonly<Record<VerdictResult, readonly [label: string, exit: number, style: Style]>> = {
  pass: ['PASS', 0, 'pass'],
  fail: ['FAIL', 1, 'fail'],
  inconclusive: ['INCONCLUSIVE', 3, 'open'],
};
const column = 13;
const was = (n: number): string => (n === 1 ? 'was' : 'were');

/** What the rows are called together, and the findings in them. */
function nouns(rows: readonly Row[]): readonly [row: string, finding: string] {
  const kinds = new Set<Kind>(rows.map((row) => row.worst.kind));
  const component = [...kinds].every((kind) => kind === 'vulnerability' || kind === 'malware');
  return [component ? 'component' : 'finding', kinds.size === 1 && kinds.has('vulnerability') ? 'vulnerability' : 'finding'];
}

function tally(rows: readonly Row[], one: string, many: string): string {
  const [row, finding] = nouns(rows);
  const all = rows.reduce((sum, each) => sum + each.findings.filter((finding) => effectOf(finding) === each.effect).length, 0);
  const inside = all > rows.length ? ` (${count(all, finding, finding === 'vulnerability' ? 'vulnerabilities' : `${finding}s`)})` : '';
  return `${count(rows.length, row)} ${rows.length === 1 ? one : many}${inside}`;
}

function unjudged(scan: Scan): readonly string[] {
  return rowsOfFamily(scan, 'vulnerabilities').flatMap((row) => {
    if (!row.gaps?.some((gap) => gap.required) || row.subjects.judged >= row.subjects.seen) return [];
    const [, ecosystem = row.detector] = row.detector.split('/', 2);
    const { seen, judged } = row.subjects;
    return [judged === 0 ? `none of the ${count(seen, `${ecosystem} package`)} was judged` : `${digits(seen - judged)} of ${count(seen, `${ecosystem} package`)} ${was(seen - judged)} not judged`];
  });
}

/** `1 of 5 lockfiles was not read`. Empty without a required gap. */
function gapSentence(scan: Scan): string {
  const open = gapsOf(scan, true);
  if (open.length === 0) return '';
  const { read, unread, partly } = packageFiles(scan);
  const missed = unjudged(scan);
  const other = open.filter(({ detector, gap }) => !(familyOf(detector) === 'packages' && gap.where.file !== undefined) && familyOf(detector) !== 'vulnerabilities').length;
  const clauses = [
    ...(unread.size > 0 ? [`${unread.size} of ${count(read.size + unread.size, 'lockfile')} ${was(unread.size)} not read`] : []),
    ...(partly.size > 0 ? [`${count(partly.size, 'lockfile')} ${was(partly.size)} read in part`] : []),
    ...(missed.length > 2 ? [`packages of ${missed.length} ecosystems were not judged`] : missed),
    ...(other > 0 ? [`${count(other, 'required check')} could not be made`] : []),
  ];
  return clauses.length > 0 ? list(clauses, 5) : `${count(open.length, 'required check')} could not be made`;
}

function passSentence(scan: Scan, warns: readonly Row[]): string {
  const judged = rowsOfFamily(scan, 'vulnerabilities').reduce((sum, row) => sum + row.subjects.judged, 0);
  const searched = rowsOfFamily(scan, 'secrets').reduce((sum, row) => sum + row.subjects.judged, 0);
  if (judged === 0 && searched > 0) return warns.length > 0 ? `nothing that was judged breaches the policy; ${tally(warns, 'warns', 'warn')}` : 'searched for secrets, and found none';
  if (judged === 0 && warns.length === 0) return 'there was nothing to judge: see what was looked for under COVERAGE';
  const clean = judged > 0 ? `${count(judged, 'component')} judged, ${judged === 1 ? 'and it does not breach' : 'none breaches'} the policy` : 'nothing that was judged breaches the policy';
  return warns.length > 0 ? `${clean}; ${tally(warns, 'warns', 'warn')}` : clean;
}

function sentence(scan: Scan, fails: readonly Row[], warns: readonly Row[]): string {
  if (scan.verdict.result === 'fail') {
    const main = fails.length > 0 ? tally(fails, 'breaches the policy', 'breach the policy') : (scan.verdict.reasons[0] ?? 'the policy is breached');
    return warns.length > 0 ? `${main}, ${warns.length} more ${warns.length === 1 ? 'warns' : 'warn'}` : main;
  }
  if (scan.verdict.result === 'pass') return passSentence(scan, warns);
  const why = gapSentence(scan) || (scan.verdict.reasons[0] ?? 'something required could not be checked');
  return `${why}; ${warns.length > 0 ? `no breach in what was checked, ${tally(warns, 'warns', 'warn')}` : 'no breach in what was checked'}`;
}

export function verdictLines(scan: Scan, rows: readonly Row[], ink: Ink, exitZero = false): readonly Line[] {
  const [label, exit, style] = words[scan.verdict.result];
  const fails = rows.filter((row) => row.effect === 'fail');
  const lines = [...labeled(ink, [label, style], column, `exit ${exitZero && exit !== 0 ? `0 by --exit-zero, else ${exit}` : exit}: ${ink.safe(sentence(scan, fails, rows.filter((row) => row.effect === 'warn')))}`)];
  const open = gapSentence(scan);
  if (scan.verdict.result === 'fail' && open !== '') {
    const fixed = fails.length > 0 ? `; with the ${fails.length} fixed, this scan would still ${exitZero ? 'be inconclusive' : 'exit 3'}` : '';
    lines.push(...labeled(ink, ['INCOMPLETE', 'open'], column, ink.safe(`${open}${fixed}`)));
  }
  return lines;
}
