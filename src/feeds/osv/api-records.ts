// The second half of asking the OSV API: the records themselves, a few at a time. One that cannot be had is told by its id.
import type { HttpFailure } from '#kit/io/http-contract';
import type { Asked } from './api-query.ts';
import { parseRecord, type OsvRecord } from './record.ts';
import { maxRecordBytes } from './shelf.ts';

/** Adds what it gets to `records`; returns the failures by id. After a refusal to serve any more, the rest is not asked for. */
export async function fetchEach(asked: Asked, ids: readonly string[], records: Map<string, OsvRecord>): Promise<ReadonlyMap<string, HttpFailure>> {
  const failures = new Map<string, HttpFailure>();
  const queue = [...ids];
  let refused: HttpFailure | undefined;
  const worker = async (): Promise<void> => {
    for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
      const failure = refused ?? (await fetchOne(asked, id, records));
      if (failure === undefined) continue;
      failures.set(id, failure);
      if (failure.what === 'throttled' || failure.what === 'unreachable' || failure.what === 'timeout') refused ??= failure;
    }
  };
  await Promise.all(Array.from({ length: asked.concurrency }, worker));
  return failures;
}

async function fetchOne(asked: Asked, id: string, records: Map<string, OsvRecord>): Promise<HttpFailure | undefined> {
  const { host } = new URL(asked.base);
  asked.progress.step('Reading advisories from OSV', records.size);
  const answer = await asked.http.request({
    url: `${asked.base}/v1/vulns/${encodeURIComponent(id)}`, purpose: 'advisories for the packages of this scan', maxBytes: maxRecordBytes, signal: asked.signal,
  });
  if (!answer.ok) return answer.error;
  const record = parseRecord(Buffer.from(answer.value.bytes).toString(), id);
  if (!record.ok) return { what: 'fault', host, why: `${host} sends a record ${id} that cannot be read: ${record.error}` };
  records.set(id, record.value);
  return undefined;
}
