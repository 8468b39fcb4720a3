// Reads CISA's catalog of known exploited vulnerabilities, and keeps of it what a verdict needs.
import { fieldOf, stringOf } from '#kit/text/json';
import type { Exploitation } from '#model/advisory';
import { err, ok, type Result } from '#model/result';
import type { Catalog } from './epss.ts';

type Row = readonly [cve: string, dateAdded: string, dueDate: string | 0, ransomware: 0 | 1];

const day = /^\d{4}-\d\d-\d\d$/;

export function parseKev(data: Uint8Array): Result<Catalog, string> {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(data).toString());
  } catch {
    return err('it is no valid JSON');
  }
  const list = fieldOf(value, 'vulnerabilities');
  if (!Array.isArray(list)) return err('it has no list of vulnerabilities');
  const rows = new Map<string, Row>();
  for (const one of list as readonly unknown[]) {
    const row = rowOf(one);
    if (row !== undefined) rows.set(row[0], row);
  }
  if (rows.size === 0) return err('no entry of it can be read');
  const sorted = [...rows.values()].sort(([a], [b]) => (a < b ? -1 : 1));
  const released = stringOf(fieldOf(value, 'dateReleased'));
  return ok({ bytes: Buffer.from(JSON.stringify(sorted)), records: rows.size, asOf: released !== undefined && !Number.isNaN(Date.parse(released)) ? released : undefined });
}

function rowOf(value: unknown): Row | undefined {
  const cve = stringOf(fieldOf(value, 'cveID')) ?? '';
  const added = stringOf(fieldOf(value, 'dateAdded')) ?? '';
  const due = stringOf(fieldOf(value, 'dueDate')) ?? '';
  if (!/^CVE-\d{4}-\d{4,}$/.test(cve) || !day.test(added)) return undefined;
  return [cve, added, day.test(due) ? due : 0, fieldOf(value, 'knownRansomwareCampaignUse') === 'Known' ? 1 : 0];
}

export type KevTable = (cve: string) => Exploitation['kev'];

/** `bytes`: as stored by `parseKev`, proven whole by its digest. */
export function decodeKev(bytes: Buffer): KevTable {
  const rows = new Map((JSON.parse(bytes.toString()) as readonly Row[]).map((row) => [row[0], row]));
  return (cve) => {
    const row = rows.get(cve);
    return row === undefined ? undefined : { dateAdded: row[1], ...(row[2] === 0 ? {} : { dueDate: row[2] }), ransomware: row[3] === 1 };
  };
}
