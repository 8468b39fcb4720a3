// How sure is this: what was checked and against which data, what was not and why, what was sent where. Every gap is counted.
import type { GapWhat } from '#model/gap';
import type { Scan } from '#model/scan';
import { pad } from '#kit/text/width';
import { familyOf, gapsOf, packageFiles, rowsOfFamily, type OpenGap } from '../view/gaps.ts';
import { placeText } from './findings.ts';
import { dataLines } from './data.ts';
import { count, digits, heading, labeled, list, type Ink, type Line } from './ink.ts';

const column = 14;

const kindWords: Readonly<Record<string, string>> = { vulnerability: 'known vulnerabilities', malware: 'malware', license: 'licenses', secret: 'secrets' };

/** For a scan without components: whether there was nothing, or nothing that could be read. */
function soughtText(scan: Scan): string {
  const { unread, read } = packageFiles(scan);
  if (unread.size > 0) return `no component: ${count(unread.size, 'file')} could not be read`;
  return read.size > 0 ? `no component in ${count(read.size, 'lockfile or manifest', 'lockfiles or manifests')}` : 'no lockfile or manifest that Assay knows was found';
}

/** `4 lockfiles and 1 manifest` */
function readText(scan: Scan, read: ReadonlySet<string>): string {
  const open = new Set(scan.inventory.components.filter((component) => component.version === undefined).map((component) => component.lockfile));
  const manifests = new Set(scan.inventory.manifests.filter(({ file, lockfile }) => file === lockfile && open.has(file)).map(({ file }) => file));
  const locks = read.size - manifests.size;
  const parts = [...(locks > 0 || manifests.size === 0 ? [count(locks, 'lockfile')] : []), ...(manifests.size > 0 ? [count(manifests.size, 'manifest')] : [])];
  return parts.join(' and ');
}

function componentsText(scan: Scan): string {
  const { components } = scan.inventory;
  const { read } = packageFiles(scan);
  const dev = components.filter((component) => component.scope === 'dev').length;
  const rows = rowsOfFamily(scan, 'vulnerabilities');
  const judged = rows.reduce((sum, row) => sum + row.subjects.judged, 0);
  const seen = rows.reduce((sum, row) => sum + row.subjects.seen, 0);
  const own = components.length - seen;
  const listed = `${count(components.length, 'component')}${dev > 0 ? ` (${digits(dev)} dev)` : ''} in ${readText(scan, read)}`;
  if (!scan.verdict.kinds.includes('vulnerability') && !scan.verdict.kinds.includes('malware')) return `${listed}, listed only: vulnerabilities were not asked for`;
  const kinds = scan.verdict.kinds.flatMap((kind) => kindWords[kind] ?? []).slice(0, 2).join(' and ');
  if (judged < seen) return `${listed}; ${judged === 0 ? 'none' : `only ${digits(judged)} of ${digits(seen)}`} could be judged for ${kinds}`;
  return `${listed}, for ${kinds}${seen > 0 && own > 0 ? `; ${digits(own)} of them the project's own` : ''}`;
}

const ofPackages = (scan: Scan): boolean => scan.verdict.kinds.includes('vulnerability') || scan.verdict.kinds.includes('malware');

/** `212 files and 7,577 objects of the history searched for secrets; 12 examples and 5 encrypted values passed over`. */
function secretsText(scan: Scan): string {
  const rows = rowsOfFamily(scan, 'secrets').filter((row) => row.subjects.seen > 0);
  if (rows.length === 0) return '';
  const words: Readonly<Record<string, readonly [string, string]>> = { 'secrets/tree': ['file', 'files'], 'secrets/history': ['object of the history', 'objects of the history'], 'secrets/staged': ['staged file', 'staged files'], 'secrets/stdin': ['text on standard input', 'texts on standard input'] };
  const searched = rows.flatMap(({ detector, subjects: { seen, judged } }) => {
    const [one, many] = words[detector] ?? [];
    return one === undefined || many === undefined ? [] : [judged === seen ? count(judged, one, many) : `${digits(judged)} of ${count(seen, one, many)}`];
  });
  if (searched.length === 0) return '';
  const { examples, encrypted } = (scan.facts['secrets'] ?? {}) as { readonly examples?: unknown; readonly encrypted?: unknown };
  const passed = [typeof examples === 'number' && examples > 0 ? count(examples, 'example') : '', typeof encrypted === 'number' && encrypted > 0 ? count(encrypted, 'encrypted value') : ''].filter((text) => text !== '');
  return `${searched.join(' and ')} searched for secrets${passed.length > 0 ? `, ${passed.join(' and ')} passed over` : ''}`;
}

/** Other families speak for themselves: `412 files seen`. */
function otherText(scan: Scan): string {
  // Files that were searched for secrets need not be counted twice.
  const searched = scan.coverage.some((row) => row.detector === 'secrets/tree');
  return scan.coverage
    .filter((row) => !(searched && row.detector === 'files/tree') && !['packages', 'vulnerabilities', 'secrets'].includes(familyOf(row.detector)) && row.subjects.judged > 0)
    .map(({ detector, subjects: { seen, judged } }) => detector === 'files/tree' ? `${count(judged, 'file')} seen` : `${detector} ${judged === seen ? digits(judged) : `${digits(judged)} of ${digits(seen)}`}`)
    .join('; ');
}

const whereText = ({ gap: { where }, detector }: OpenGap): string =>
  where.file !== undefined ? placeText({ file: where.file, ...(where.line === undefined ? {} : { line: where.line }) }) : (where.subject ?? where.ecosystem ?? where.host ?? detector);

const whats: Readonly<Record<GapWhat, string>> = {
  unreadable: 'unreadable', unparsable: 'unparsable', unsupported: 'not supported', unresolved: 'not resolved', denied: 'access denied', missing: 'missing',
  unreachable: 'unreachable', throttled: 'throttled', timeout: 'timed out', limit: 'over a limit', stale: 'stale', fault: 'internal fault',
};

const gapText = (open: OpenGap): string => `${whereText(open)} ${open.gap.where.file === undefined ? '' : whats[open.gap.what]}`.trimEnd() + `: ${open.gap.why}`;

function requiredLines(scan: Scan, ink: Ink): readonly Line[] {
  const open = gapsOf(scan, true);
  const most = ink.verbose ? open.length : 8;
  const lines = open.slice(0, most).flatMap((gap, index) => labeled(ink, index === 0 ? [' NOT CHECKED', 'open'] : '', column, ink.safe(gapText(gap)), 3));
  const more = open.length - most;
  return more > 0 ? [...lines, [pad('', column), [`${ink.ellipsis} and ${count(more, 'more required gap')}: --verbose, or -o json`, 'dim']]] : lines;
}

interface Sort {
  readonly gaps: OpenGap[];
  readonly where: Set<string>;
  readonly whys: Set<string>;
}

/** Noted gaps of one sort (detector and what) are one line: the count, the reason if they share it, and the first few places. One or two stand for themselves. */
function sortsOf(open: readonly OpenGap[]): readonly Sort[] {
  const sorts = new Map<string, Sort>();
  for (const gap of open) {
    const key = `${gap.detector}\n${gap.gap.what}`;
    const sort = sorts.get(key) ?? { gaps: [], where: new Set(), whys: new Set() };
    sort.gaps.push(gap);
    sort.where.add(whereText(gap));
    sort.whys.add(gap.gap.why);
    sorts.set(key, sort);
  }
  return [...sorts.values()].sort((a, b) => b.gaps.length - a.gaps.length);
}

function sortTexts(sort: Sort): readonly string[] {
  if (sort.gaps.length <= 2 && sort.whys.size === sort.gaps.length) return sort.gaps.map(gapText);
  const [first] = sort.gaps;
  if (first === undefined) return [];
  const { what, why } = first.gap;
  const reason = sort.whys.size === 1 ? `, ${why}` : '';
  return [`${count(sort.gaps.length, whats[what], whats[what])}${reason}: ${list([...sort.where], 3)}`];
}

function notedLines(scan: Scan, ink: Ink): readonly Line[] {
  const open = gapsOf(scan, false);
  const texts = ink.verbose ? open.map(gapText) : sortsOf(open).flatMap(sortTexts);
  const skipped = scan.coverage.flatMap((row) => (row.status === 'skipped' ? [`${row.detector} skipped: ${row.reason}`] : []));
  const all = [...texts, ...skipped];
  const most = ink.verbose ? all.length : 5;
  const lines = all.slice(0, most).flatMap((text, index) => labeled(ink, index === 0 ? ' noted' : '', column, ink.safe(text), 2));
  return all.length > most ? [...lines, [pad('', column), [`${ink.ellipsis} and ${all.length - most} more: --verbose, or -o json`, 'dim']]] : lines;
}

function leftOutLines(scan: Scan, ink: Ink): readonly Line[] {
  const byRule = new Map<string, { readonly reason: string; files: number }>();
  for (const left of scan.coverage.flatMap((row) => ('leftOut' in row && row.leftOut !== undefined ? row.leftOut : []))) {
    const entry = byRule.get(left.by) ?? { reason: left.reason, files: 0 };
    entry.files = Math.max(entry.files, left.files);
    byRule.set(left.by, entry);
  }
  const texts = [...byRule].map(([by, { reason, files }]) => `${by}: ${count(files, 'file')}, ${reason}`);
  return texts.slice(0, ink.verbose ? texts.length : 4).flatMap((text, index) => labeled(ink, index === 0 ? ' left out' : '', column, ink.safe(text), 2));
}

function setAsideLines(scan: Scan, ink: Ink): readonly Line[] {
  const waived = scan.findings.filter((finding) => finding.suppression !== undefined);
  if (waived.length === 0) return [];
  const soon = waived.flatMap((finding) => finding.suppression?.expires ?? []).sort()[0];
  const head = labeled(ink, ' set aside', column, ink.safe(`${count(waived.length, 'finding')} by waiver or baseline${soon === undefined ? '' : `, the first until ${soon}`}`));
  if (!ink.verbose) return head;
  return [...head, ...waived.flatMap(({ id, suppression }) => labeled(ink, '', column, ink.safe(`${id}: ${suppression?.reason ?? ''} (${suppression?.by ?? ''})`), 2))];
}

function networkText(scan: Scan): string {
  if (scan.contacted.length === 0) return 'nothing sent';
  return scan.contacted.map(({ host, purpose, requests, names }) => `${host}: ${count(requests, 'request')}, ${names === 0 ? 'no package names' : count(names, 'package name')} (${purpose})`).join('; ');
}

export function coverageLines(scan: Scan, ink: Ink): readonly Line[] {
  const checked = !ofPackages(scan) && scan.verdict.kinds.includes('secret') ? '' : scan.inventory.components.length === 0 && packageFiles(scan).read.size === 0 ? soughtText(scan) : componentsText(scan);
  return [
    heading(ink, 'COVERAGE', `judged for ${ink.safe(scan.evaluatedOn, 20)}`),
    ...labeled(ink, ' checked', column, ink.safe([checked, secretsText(scan), otherText(scan)].filter((text) => text !== '').join('; ')), 6),
    ...requiredLines(scan, ink),
    ...notedLines(scan, ink),
    ...leftOutLines(scan, ink),
    ...setAsideLines(scan, ink),
    ...(ofPackages(scan) || scan.feeds.length > 0 ? dataLines(scan, ink, column) : []),
    ...labeled(ink, ' network', column, ink.safe(networkText(scan))),
  ];
}
