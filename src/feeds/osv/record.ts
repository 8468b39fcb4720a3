// One OSV record, read with suspicion: what the matcher needs of it, or the reason why it is no record. Unknown fields are nobody's
// business here; a field of the wrong type costs the record, since half an advisory would be believed like a whole one.
import { fieldOf, isRecord, stringOf, type JsonRecord } from '#kit/text/json';
import { err, ok, type Result } from '#model/result';
import { isAlias, isMalwareId, isRecordId } from './ids.ts';
import { toAffected, type Affected } from './affected.ts';
import { asList, ratingOf, scoresOf, type Score } from './severity.ts';

export interface OsvRecord {
  readonly id: string;
  /** Well-formed ones other than `id`, each once, in their order. */
  readonly aliases: readonly string[];
  readonly modified: string;
  readonly published: string | undefined;
  readonly withdrawn: boolean;
  readonly malware: boolean;
  readonly summary: string;
  readonly scores: readonly Score[];
  /** The word of `database_specific.severity`, lower case. */
  readonly rating: string | undefined;
  readonly cwes: readonly string[];
  readonly url: string;
  readonly affected: readonly Affected[];
}

const maxSummary = 300;
/** What needs no cleaning: one line of ASCII that is no heading. */
const plain = /^(?!#)[!-~]+(?: [!-~]+)*$/;
/** What RFC 3339 and the OSV bucket write where nobody knows the day. */
export const undated = '0001-01-01T00:00:00Z';

/** `name`: the id under which it was found; a record that calls itself otherwise is refused. */
export function parseRecord(text: string, name: string): Result<OsvRecord, string> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return err('no valid JSON');
  }
  if (!isRecord(value)) return err('no JSON object');
  const id = stringOf(fieldOf(value, 'id'));
  if (id === undefined || !isRecordId(id)) return err('no usable id');
  if (id !== name) return err(`it calls itself ${id}`);
  const affected = toAffected(fieldOf(value, 'affected'));
  return affected.ok ? ok(toRecord(name, value, affected.value)) : affected;
}

function toRecord(id: string, value: JsonRecord, affected: readonly Affected[]): OsvRecord {
  const database = fieldOf(value, 'database_specific');
  const aliases = [...new Set(asList(fieldOf(value, 'aliases')).filter((one): one is string => typeof one === 'string' && isAlias(one) && one !== id))];
  return {
    id,
    aliases,
    modified: dateOf(value, 'modified') ?? undated,
    published: publishedOf(value),
    withdrawn: dateOf(value, 'withdrawn') !== undefined,
    malware: isMalwareId(id) || aliases.some(isMalwareId),
    summary: summaryOf(value),
    scores: scoresOf(fieldOf(value, 'severity')),
    rating: ratingOf(database),
    cwes: asList(fieldOf(database, 'cwe_ids')).filter((one): one is string => typeof one === 'string' && /^CWE-\d{1,6}$/.test(one)),
    url: urlOf(id, asList(fieldOf(value, 'references'))),
    affected,
  };
}

function dateOf(value: JsonRecord, key: string): string | undefined {
  const text = stringOf(fieldOf(value, key));
  return text !== undefined && /^\d{4}-\d\d-\d\d(?:[Tt ][0-9:.]{5,24}(?:[Zz]|[+-]\d\d:\d\d))?$/.test(text) ? text : undefined;
}

/** Sources that do not know it say the first day of the year 1. */
function publishedOf(value: JsonRecord): string | undefined {
  const date = dateOf(value, 'published');
  return date?.startsWith('0001-') === true ? undefined : date;
}

/** Many records have details only: their first line that says something. */
function summaryOf(value: JsonRecord): string {
  const summary = stringOf(fieldOf(value, 'summary')) ?? '';
  const text = summary.trim() === '' ? (stringOf(fieldOf(value, 'details')) ?? '').slice(0, 4 * maxSummary).trimStart().split(/\n\s*\n/, 1)[0] ?? '' : summary.slice(0, 4 * maxSummary);
  const line = plain.test(text) ? text : text.replace(/^#+\s*/, '').replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.length > maxSummary ? `${line.slice(0, maxSummary - 1).trimEnd()}…` : line;
}

/** The advisory's own page before any other reference; else OSV's page of it. */
function urlOf(id: string, references: readonly unknown[]): string {
  const pick = (type: string): string | undefined =>
    references.filter((one) => fieldOf(one, 'type') === type).map((one) => stringOf(fieldOf(one, 'url'))).find(isPublicUrl);
  return pick('ADVISORY') ?? pick('WEB') ?? `https://osv.dev/vulnerability/${id}`;
}

const isPublicUrl = (url: string | undefined): url is string => url !== undefined && url.length <= 2048 && /^https?:\/\/[^\s@]+$/.test(url);
