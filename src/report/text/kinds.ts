// How a row of each kind reads. A kind without an entry of its own is told by its severity and its message.
import type { Kind, Severity } from '#model/kind';
import { isTestPath } from '#model/tests-path';
import { hasFix } from '../view/risk.ts';
import type { Row } from '../view/rows.ts';

/** A remark; where room is short the lightest go first. */
export interface Note {
  readonly text: string;
  readonly weight: number;
}

export interface RowLayout {
  /** At most eight letters. */
  readonly word: string;
  rating(row: Row, short: boolean): string;
  what(row: Row): string;
  notes(row: Row): readonly Note[];
}

const severityWord = (severity: Severity): string => (severity === 'unknown' ? 'unrated' : severity);

function rated({ worst }: Row, short: boolean): string {
  const score = worst.ratedBy?.score;
  return short || score === undefined ? severityWord(worst.severity) : `${severityWord(worst.severity)} ${score.toFixed(1)}`;
}

function named({ component, worst }: Row): string {
  if (component === undefined) return worst.subject.purl ?? worst.message;
  const version = component.version ?? (component.range === undefined ? '' : `(${component.range})`);
  return version === '' ? component.name : `${component.name} ${version}`;
}

function origin({ worst }: Row): string {
  const { direct, paths, pathCount = 0, morePaths } = worst.vulnerability ?? {};
  if (direct === true) return 'direct';
  // A path may name versions; the name is enough to know whom to ask.
  const via = paths?.[0]?.[0]?.replace(/(?<=.)@[^@/]*$/, '');
  if (via === undefined) return direct === false ? 'transitive' : '';
  return pathCount > 1 ? `via ${via} (+${pathCount - 1}${morePaths ? '+' : ''})` : `via ${via}`;
}

/** `no fix`, `2 no fix`: how many of the row no known change clears. */
function lacking({ findings }: Row): string {
  // Where nobody knows whether a version is affected, no fix was looked for.
  const open = findings.filter((finding) => !hasFix(finding) && (finding.outcome === 'fail' || finding.fix !== undefined));
  if (open.length === 0) return '';
  const word = open.some((finding) => (finding.vulnerability?.fixedIn.length ?? 0) > 0) ? 'no safe fix' : 'no fix';
  return open.length === findings.length ? word : `${open.length} ${word}`;
}

function componentNotes(row: Row): readonly Note[] {
  const { findings, worst } = row;
  const detail = worst.vulnerability;
  const exploited = findings.some((finding) => finding.vulnerability?.kev !== undefined);
  const epss = Math.max(0, ...findings.map((finding) => finding.vulnerability?.epss?.score ?? 0));
  const notes: readonly Note[] = [
    { text: exploited ? 'exploited' : '', weight: 9 },
    { text: worst.outcome === 'unknown' ? 'unsure' : '', weight: 8 },
    { text: origin(row), weight: 6 },
    { text: findings.length > 1 ? `${findings.length} ids` : '', weight: 4 },
    { text: lacking(row), weight: 7 },
    { text: detail?.scope === 'dev' ? 'dev' : '', weight: 5 },
    { text: isTestPath(worst.place?.file ?? '') ? 'in tests or docs' : '', weight: 5 },
    { text: detail?.informational ?? '', weight: 3 },
    { text: epss >= 0.1 ? `EPSS ${Math.round(epss * 100)}%` : '', weight: 2 },
  ];
  return notes.filter((note) => note.text !== '');
}

const plain = (word: string): RowLayout => ({
  word,
  rating: (row) => severityWord(row.worst.severity),
  what: (row) => row.worst.message,
  notes: (row) => (isTestPath(row.worst.place?.file ?? '') ? [{ text: 'in tests or docs', weight: 5 }] : []),
});

/** The rule and the mask; what is special about it comes as remarks. */
function secretNotes({ worst, findings }: Row): readonly Note[] {
  const { secret, places } = worst;
  const notes: readonly Note[] = [
    { text: secret?.verified === 'active' ? 'active' : secret?.verified === 'inactive' ? 'inactive' : '', weight: 9 },
    { text: secret?.origin === 'history' ? (secret.lifecycle?.reach === 'dangling' ? 'dangling' : 'history only') : '', weight: 8 },
    { text: secret?.structure === 'valid' ? 'checksum fits' : '', weight: 4 },
    { text: findings.length > 1 ? `${findings.length} values` : '', weight: 6 },
    { text: places.length > 1 && findings.length === 1 ? `${places.length} places` : '', weight: 3 },
    { text: places.every((place) => isTestPath(place.file)) ? 'in tests or docs' : '', weight: 5 },
  ];
  return notes.filter((note) => note.text !== '');
}

const layouts: Readonly<Record<Kind, RowLayout>> = {
  vulnerability: { word: 'vuln', rating: rated, what: named, notes: componentNotes },
  malware: { word: 'malware', rating: () => 'critical', what: named, notes: (row) => componentNotes(row).filter((note) => !/fix$/.test(note.text)) },
  license: plain('license'),
  freshness: plain('fresh'),
  secret: { ...plain('secret'), what: ({ worst, findings }) => (findings.length > 1 && worst.secret !== undefined ? worst.message.replace(worst.secret.mask, '').trimEnd() : worst.message), notes: secretNotes },
  misconfiguration: plain('config'),
  cis: plain('cis'),
  threat: plain('threat'),
  dast: plain('dast'),
  maturity: plain('maturity'),
  coverage: plain('coverage'),
};

/** A document of a later version may name a kind that is not in the table. */
export const layoutOf = (kind: Kind): RowLayout => (Object.hasOwn(layouts, kind) ? layouts[kind] : plain(String(kind).slice(0, 8)));

export const whatOf = (row: Row): string => layoutOf(row.worst.kind).what(row);
