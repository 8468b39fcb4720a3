// What to do first: the changes that the findings propose, each once, ranked by what they clear. It invents no change.
import type { Finding, Fix } from '#model/finding';
import type { Scan } from '#model/scan';
import { compareRisk, compareText, effectOf, riskOf, type Risk } from './risk.ts';
import type { Row } from './rows.ts';

export interface Change {
  readonly fix: Fix;
  /** The findings it clears, worst first. */
  readonly clears: readonly Finding[];
  /** The rows they stand in, worst first. */
  readonly rows: readonly Row[];
  readonly fails: number;
  readonly risk: Risk;
}

const keyOf = (fix: Fix): string => [fix.action, fix.package, fix.to ?? '', fix.file ?? '', fix.relock ?? '', fix.command ?? ''].join('\n');

function toChange(fix: Fix, ids: ReadonlySet<string>, rows: readonly Row[]): Change | undefined {
  const clears = rows.flatMap((row) => row.findings.filter((finding) => ids.has(finding.id)));
  const [worst] = clears;
  if (worst === undefined) return undefined;
  return { fix, clears, rows, fails: clears.filter((finding) => effectOf(finding) === 'fail').length, risk: riskOf(worst).slice(0, 5) };
}

/** By change: the ids it clears. A fix stands on every finding of its component; its list is read once for each. */
function gather(rows: readonly Row[]): ReadonlyMap<string, { readonly fix: Fix; readonly ids: Set<string> }> {
  const groups = new Map<string, { readonly fix: Fix; readonly ids: Set<string>; readonly read: Set<string> }>();
  for (const finding of rows.flatMap((row) => row.findings)) {
    const { fix, subject } = finding;
    if (fix === undefined || fix.action === 'none') continue;
    const group = groups.get(keyOf(fix)) ?? { fix, ids: new Set(), read: new Set() };
    groups.set(keyOf(fix), group);
    if (fix.clears.length === 0) group.ids.add(finding.id);
    if (group.read.has(subject.id)) continue;
    group.read.add(subject.id);
    for (const id of fix.clears) group.ids.add(id);
  }
  return groups;
}

/** Fixes of open findings by (action, package, to, file), those that clear the worst first, then those that clear most. */
export function changesOf(rows: readonly Row[]): readonly Change[] {
  const indexOf = new Map(rows.flatMap((row, index) => row.findings.map((finding) => [finding.id, index] as const)));
  return [...gather(rows).values()]
    .flatMap(({ fix, ids }) => {
      const touched = [...new Set([...ids].flatMap((id) => indexOf.get(id) ?? []))].sort((a, b) => a - b);
      return toChange(fix, ids, touched.flatMap((index) => rows[index] ?? [])) ?? [];
    })
    .sort((a, b) => compareRisk(a.risk, b.risk) || b.fails - a.fails || b.clears.length - a.clears.length || compareText(keyOf(a.fix), keyOf(b.fix)));
}

/** Rows that fail and that no change clears: somebody has to decide. */
export function undecided(rows: readonly Row[], changes: readonly Change[]): readonly Row[] {
  const cleared = new Set(changes.flatMap((change) => change.rows));
  return rows.filter((row) => row.effect === 'fail' && !cleared.has(row));
}

/** Gaps by what mends them. */
export interface Mend {
  readonly text: string;
  readonly gaps: number;
}

/** A mend says what to type; where, only the gap knows. */
function placesText(files: readonly string[]): string {
  const [first, ...more] = files;
  return `(${first ?? ''}${more.length > 0 ? ` and ${more.length} more` : ''})`;
}

/** What mends required gaps; or the noted ones that leave versions open. */
export function mendsOf(scan: Scan, required = true): readonly Mend[] {
  const found = new Map<string, { gaps: number; readonly files: Set<string> }>();
  for (const gap of scan.coverage.flatMap((row) => row.gaps ?? [])) {
    if (gap.mend === undefined || !(required ? gap.required : !gap.required && gap.what === 'unresolved')) continue;
    const mend = found.get(gap.mend) ?? { gaps: 0, files: new Set() };
    found.set(gap.mend, mend);
    mend.gaps += 1;
    if (gap.where.file !== undefined && !gap.mend.includes(gap.where.file)) mend.files.add(gap.where.file);
  }
  return [...found].map(([text, { gaps, files }]) => ({ text: files.size === 0 ? text : `${text.replace(/\.$/, '')} ${placesText([...files])}`, gaps })).sort((a, b) => b.gaps - a.gaps || compareText(a.text, b.text));
}
