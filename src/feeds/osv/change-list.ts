// `modified_id.csv` of the OSV bucket: a date and an id per line. It says what changed only as far as dates can be trusted; a list with
// undated rows says nothing.
import { isRecordId } from './ids.ts';
import type { RecordPack } from './pack-reader.ts';

/** Date by id. */
export type ChangeList = ReadonlyMap<string, string>;

/** Lines that are no rows are left out. The bucket's top-level list names `<Ecosystem>/<id>`; both forms are read. */
export function parseChangeList(text: string): ChangeList {
  const rows = new Map<string, string>();
  for (const line of text.split('\n')) {
    const comma = line.indexOf(',');
    if (comma < 0) continue;
    const id = line.slice(Math.max(comma, line.lastIndexOf('/')) + 1).trim();
    if (isRecordId(id)) rows.set(id, line.slice(0, comma).trim());
  }
  return rows;
}

export interface Changes {
  readonly changed: readonly string[];
  readonly gone: ReadonlySet<string>;
}

/** Compares with the last build. `undefined` where the list has rows without a real date. */
export function changesSince(list: ChangeList, pack: RecordPack | undefined): Changes | undefined {
  for (const date of list.values()) if (!/^[12]\d{3}-/.test(date)) return undefined;
  const changed: string[] = [];
  const gone = new Set<string>();
  const known = new Set<string>();
  for (const [at, id] of (pack?.ids ?? []).entries()) {
    const date = list.get(id);
    known.add(id);
    if (date === undefined) gone.add(id);
    else if (!isSameInstant(date, pack?.modified[at] ?? '')) changed.push(id);
  }
  for (const id of list.keys()) if (!known.has(id)) changed.push(id);
  return { changed, gone };
}

/** Exports write more or fewer digits of the same second. */
const isSameInstant = (a: string, b: string): boolean => a === b || Date.parse(a) === Date.parse(b);
