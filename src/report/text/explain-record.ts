// What the advisory itself says, taken from a record that nobody has checked: bounded, sanitized, and quoted as the record's words.
import type { Finding } from '#model/finding';
import { compareText } from '../view/risk.ts';
import { webUri } from '../view/web-uri.ts';
import { column } from './explain-parts.ts';
import { labeled, type Ink, type Line } from './ink.ts';

const idsOf = (finding: Finding): readonly string[] => [...(finding.advisories ?? []), ...(finding.aliases ?? [])];

function fieldOf(record: unknown, key: string): unknown {
  return typeof record === 'object' && record !== null && Object.hasOwn(record, key) ? (record as Readonly<Record<string, unknown>>)[key] : undefined;
}

const textOf = (record: unknown, key: string): string | undefined => {
  const value = fieldOf(record, key);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
};

/** True where the record is one of the finding's own. */
function isOf(finding: Finding, record: unknown): boolean {
  const id = textOf(record, 'id');
  return id !== undefined && idsOf(finding).includes(id);
}

/** Paragraphs of the record's text; only its beginning, told as such. */
function detailLines(details: string, ink: Ink): readonly Line[] {
  const most = ink.verbose ? 80 : 12;
  const paragraphs = details.slice(0, 8000).split(/\r\n?|\n/).map((line) => line.trim()).filter((line) => line !== '');
  const lines = paragraphs.slice(0, most).flatMap((line) => labeled(ink, '', column, ink.safe(line, 2000), most));
  const cut = lines.length > most || paragraphs.length > most || details.length > 8000;
  return cut ? [...lines.slice(0, most), [' '.repeat(column), [`${ink.ellipsis} the record says more${ink.verbose ? '' : ': --verbose'}`, 'dim']]] : lines;
}

export function aboutLines(finding: Finding, record: unknown, ink: Ink): readonly Line[] {
  const ids = [...new Set(idsOf(finding))].sort(compareText);
  const { cwes = [], published } = finding.vulnerability ?? {};
  const facts = [
    ids.length === 0 ? finding.rule : `${ids.slice(0, 12).join(', ')}${ids.length > 12 ? ` and ${ids.length - 12} more` : ''}`,
    cwes.length > 0 ? cwes.slice(0, 6).join(', ') : '',
    published === undefined ? '' : `published ${published.slice(0, 10)}`,
  ].filter((fact) => fact !== '');
  const own = isOf(finding, record);
  const [summary, details] = own ? [textOf(record, 'summary'), textOf(record, 'details')] : [undefined, undefined];
  return [
    ...labeled(ink, ['What it is', 'heading'], column, ink.safe(facts.join('; '), 1000)),
    ...(summary !== undefined && !finding.message.includes(summary) ? labeled(ink, '', column, ink.safe(summary, 1000)) : []),
    ...(details === undefined ? [] : detailLines(details, ink)),
  ];
}

function referencesOf(record: unknown): readonly string[] {
  const references = fieldOf(record, 'references');
  return Array.isArray(references) ? references.slice(0, 200).flatMap((reference: unknown) => webUri(textOf(reference, 'url')) ?? []) : [];
}

export function readMoreLines(finding: Finding, record: unknown, ink: Ink): readonly Line[] {
  const own = webUri(finding.vulnerability?.url);
  const all = [...new Set([...(own === undefined ? [] : [own]), ...(isOf(finding, record) ? referencesOf(record) : [])])];
  const most = ink.verbose ? 40 : 8;
  const lines = all.slice(0, most).flatMap((url, index) => labeled(ink, index === 0 ? ['Read more', 'heading'] : '', column, ink.safe(url, 300)));
  return all.length > most ? [...lines, [' '.repeat(column), [`${ink.ellipsis} and ${all.length - most} more`, 'dim']]] : lines;
}
