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
    ...(finding.secret === undefined ? [] : labeled(ink, '', column, ink.safe(`Whoever has it can ${finding.secret.allows}.`, 1000))),
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

function affectedTexts(record: unknown): readonly string[] {
  const affected = fieldOf(record, 'affected');
  if (!Array.isArray(affected)) return [];
  return affected.map((entry: unknown) => {
    const name = [textOf(fieldOf(entry, 'package'), 'ecosystem'), textOf(fieldOf(entry, 'package'), 'name')].filter((part) => part !== undefined).join(' ');
    const ranges = fieldOf(entry, 'ranges');
    const events = (Array.isArray(ranges) ? ranges : []).flatMap((range: unknown) => {
      const list = fieldOf(range, 'events');
      return textOf(range, 'type') === 'GIT' || !Array.isArray(list) ? [] : list.slice(0, 20).flatMap((event: unknown) => ['introduced', 'fixed', 'last_affected', 'limit'].flatMap((key) => (textOf(event, key) === undefined ? [] : [`${key} ${textOf(event, key) ?? ''}`])));
    });
    const versions = fieldOf(entry, 'versions');
    return `${name}: ${events.length > 0 ? events.join(', ') : `${Array.isArray(versions) ? versions.length : 0} listed versions`}`;
  });
}

/** An advisory that no component of the scan matches: what it says of itself, withdrawn ones included. */
export function recordLines(record: unknown, ink: Ink): readonly Line[] {
  const withdrawn = textOf(record, 'withdrawn');
  const aliases = fieldOf(record, 'aliases');
  const ids = [textOf(record, 'id') ?? '', ...(Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === 'string') : [])].slice(0, 12);
  const details = textOf(record, 'details');
  const affected = affectedTexts(record);
  const most = ink.verbose ? 60 : 10;
  const urls = referencesOf(record).slice(0, most);
  return [
    [[ink.safe(ids.join(', '), 300), 'heading']],
    ...(withdrawn === undefined ? [] : labeled(ink, ['Withdrawn', 'heading'], column, `on ${ink.safe(withdrawn.slice(0, 10), 10)} by its own database: it is kept to be explained, and never matched`)),
    ...labeled(ink, ['What it is', 'heading'], column, ink.safe(textOf(record, 'summary') ?? 'the record has no summary', 1000)),
    ...(details === undefined ? [] : detailLines(details, ink)),
    ...affected.slice(0, most).flatMap((text, index) => labeled(ink, index === 0 ? ['Affects', 'heading'] : '', column, ink.safe(text, 1000))),
    ...(affected.length > most ? [[' '.repeat(column), [`${ink.ellipsis} and ${affected.length - most} more`, 'dim']] as Line] : []),
    ...urls.flatMap((url, index) => labeled(ink, index === 0 ? ['Read more', 'heading'] : '', column, ink.safe(url, 300))),
  ];
}
