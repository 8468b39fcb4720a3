// The public OSV API as a source, for machines without a local index: asks which advisories there are for the packages of one scan, then
// reads those records, and evaluates them by the same code as the index. Keeps nothing beyond the scan.
import { createHash } from 'node:crypto';
import type { Http, HttpFailure } from '#kit/io/http-contract';
import { ecosystemOf } from '#kit/text/ecosystems';
import type { Advisory } from '#model/advisory';
import type { Gap } from '#model/gap';
import type { AdvisorySource, Progress } from '#model/ports';
import type { FeedInfo } from '#model/scan';
import { queryIds, type Asked, type Found } from './api-query.ts';
import { fetchEach } from './api-records.ts';
import { createArena } from './arena.ts';
import { decodeBlob } from './blob.ts';
import { toDraft } from './draft.ts';
import { uniteGroups } from './groups.ts';
import { byCodeUnits } from './ids.ts';
import { keysOf } from './keys.ts';
import { blobsOf } from './packages.ts';
import type { OsvRecord } from './record.ts';

export const osvApi = 'https://api.osv.dev';

export interface ApiOptions {
  readonly progress: Progress;
  readonly now: Date;
  /** Another address of the same API. */
  readonly base?: string;
  /** Requests at once; default 8. */
  readonly concurrency?: number;
  readonly signal?: AbortSignal | undefined;
}

/** Names and versions of what it is asked about leave this machine: hand in packages of public registries only. */
export function osvApiSource(http: Http, options: ApiOptions): AdvisorySource {
  const { base = osvApi } = options;
  const records = new Map<string, OsvRecord>();
  const used = new Map<string, Set<string>>();
  return {
    get feeds() {
      return [...used].map(([ecosystem, ids]) => infoOf(ecosystem, [...ids].sort(byCodeUnits).flatMap((id) => records.get(id) ?? []), base, options.now));
    },
    has: (ecosystem) => ecosystemOf(ecosystem) !== undefined,
    async lookup(ecosystem, packages) {
      const asked: Asked = { http, base, ecosystem, progress: options.progress, signal: options.signal, concurrency: Math.max(1, Math.min(32, options.concurrency ?? 8)) };
      const found = await queryIds(asked, packages);
      const wanted = [...new Set([...found.idsByName.values()].flatMap((ids) => [...ids]))].sort(byCodeUnits);
      const failures = await fetchEach(asked, wanted.filter((id) => !records.has(id)), records);
      const ids = used.get(ecosystem) ?? new Set();
      used.set(ecosystem, ids);
      for (const id of wanted) if (records.has(id)) ids.add(id);
      const failed = failedNames(found, failures);
      const byKey = advisoriesOf(wanted.flatMap((id) => records.get(id) ?? []), ecosystem);
      const keyOf = keysOf(ecosystem);
      const byName = new Map<string, readonly Advisory[]>();
      for (const { name } of packages) {
        const advisories = byKey.get(keyOf(ecosystem, name) ?? '');
        if (advisories !== undefined && !failed.has(name)) byName.set(name, advisories);
      }
      return { byName, gaps: gapsOf(ecosystem, failed, [...found.failures, ...failures.values()]), failedNames: failed };
    },
  };
}

/** Through the very form of the index, so that both sources give the same advisories. */
function advisoriesOf(records: readonly OsvRecord[], ecosystem: string): ReadonlyMap<string, readonly Advisory[]> {
  const arena = createArena();
  const keyOf = keysOf(ecosystem);
  const drafts = records.map((record) => toDraft(record, keyOf, arena));
  const byKey = new Map<string, readonly Advisory[]>();
  for (const [key, blob] of blobsOf(drafts, uniteGroups(drafts, arena), arena)) {
    const decoded = decodeBlob(blob);
    if (!decoded.ok) throw new Error(`what was just encoded cannot be decoded: ${decoded.error}`);
    byKey.set(key, decoded.value.advisories);
  }
  return byKey;
}

/** A package with one advisory that could not be read is not judged at all. */
function failedNames(found: Found, failures: ReadonlyMap<string, HttpFailure>): ReadonlySet<string> {
  const failed = new Set(found.failedNames);
  for (const [name, ids] of found.idsByName) for (const id of ids) if (failures.has(id)) failed.add(name);
  return failed;
}

function gapsOf(ecosystem: string, failed: ReadonlySet<string>, failures: readonly HttpFailure[]): readonly Gap[] {
  const [first] = failures;
  if (first === undefined || failed.size === 0) return [];
  const names = [...failed];
  const some = names.slice(0, 5).join(', ') + (names.length > 5 ? `, and ${names.length - 5} more` : '');
  const why = `${names.length} of the ${ecosystem} packages could not be asked about (${some}): ${first.why}`;
  return [{ where: { ecosystem, ...(first.host === '' ? {} : { host: first.host }) }, what: first.what, why, required: true, mend: `assay feed update ${ecosystem}` }];
}

function infoOf(ecosystem: string, records: readonly OsvRecord[], base: string, now: Date): FeedInfo {
  const dates = records.map((record) => record.modified).filter((date) => !date.startsWith('0001-')).sort(byCodeUnits);
  const digest = createHash('sha256').update(JSON.stringify(records.map((record) => [record.id, record.modified]))).digest('hex');
  const asOf = dates.at(-1);
  return { name: `osv/${ecosystem}`, source: base, ...(asOf === undefined ? {} : { asOf }), checkedAt: now.toISOString(), records: records.length, digest: `sha256:${digest}` };
}
