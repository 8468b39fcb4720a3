// Single records over HTTP, several at a time. All or nothing: half of a change would be believed like the whole.
import type { Http, HttpFailure } from '#kit/io/http-contract';
import { err, ok, type Result } from '#model/result';
import type { Progress } from '#model/ports';
import { maxRecordBytes } from './shelf.ts';

const atOnce = 8;

/** Text by id, or the first failure. The first record is asked for alone, to learn cheaply whether single records are served at all. */
export async function fetchRecords(
  http: Http, ids: readonly string[], urlOf: (id: string) => string, purpose: string,
  work: { readonly progress: Progress; readonly signal: AbortSignal | undefined; readonly ecosystem: string },
): Promise<Result<ReadonlyMap<string, Uint8Array>, HttpFailure>> {
  const texts = new Map<string, Uint8Array>();
  const queue = [...ids];
  let failure: HttpFailure | undefined;
  const one = async (id: string): Promise<void> => {
    const got = await http.request({ url: urlOf(id), purpose, maxBytes: maxRecordBytes, signal: work.signal });
    if (got.ok) texts.set(id, got.value.bytes);
    else failure ??= got.error;
    work.progress.step(`Fetching changed ${work.ecosystem} advisories`, texts.size, ids.length);
  };
  const worker = async (): Promise<void> => {
    for (let id = queue.shift(); id !== undefined && failure === undefined; id = queue.shift()) await one(id);
  };
  const first = queue.shift();
  if (first !== undefined) await one(first);
  await Promise.all(Array.from({ length: atOnce }, worker));
  return failure === undefined ? ok(texts) : err(failure);
}
