// Reads FIRST's EPSS export (`cve,epss,percentile`, a comment line first that dates it), plain or gzipped.
import { gunzipSync } from 'node:zlib';
import { err, ok, type Result } from '#model/result';
import { encodeEpss, type EpssRow } from './epss-file.ts';

export interface Catalog {
  /** As it is stored. */
  readonly bytes: Buffer;
  readonly records: number;
  readonly asOf: string | undefined;
}

const maxTextBytes = 512 << 20;

export function parseEpss(data: Uint8Array): Result<Catalog, string> {
  const text = textOf(data);
  if (!text.ok) return text;
  const rows: EpssRow[] = [];
  let asOf: string | undefined;
  for (const line of text.value.split('\n')) {
    if (line.startsWith('#')) asOf ??= /score_date:(\d{4}-\d\d-\d\d)/.exec(line)?.[1];
    const [cve = '', epss = '', percentile = ''] = line.trim().split(',');
    const row = { cve, score: numberOf(epss), percentile: numberOf(percentile) };
    if (cve.startsWith('CVE-') && !Number.isNaN(row.score) && !Number.isNaN(row.percentile)) rows.push(row);
  }
  const { bytes, count } = encodeEpss(rows);
  return count === 0 ? err('no row of it is an EPSS score') : ok({ bytes, records: count, asOf: asOf === undefined ? undefined : `${asOf}T00:00:00Z` });
}

function textOf(data: Uint8Array): Result<string, string> {
  if (data[0] !== 0x1f || data[1] !== 0x8b) return ok(Buffer.from(data).toString());
  try {
    return ok(gunzipSync(data, { maxOutputLength: maxTextBytes }).toString());
  } catch (error) {
    return err((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'it inflates past the limit' : 'its gzip data are damaged or cut short');
  }
}

/** A probability, or NaN. */
function numberOf(text: string): number {
  const value = /^[\d.eE+-]{1,24}$/.test(text) ? Number(text) : Number.NaN;
  return value >= 0 && value <= 1 ? value : Number.NaN;
}
