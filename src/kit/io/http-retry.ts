// Tries again what may yet work: with exponential back-off and jitter, or after the time that the server asks for.
import type { Result } from '#model/result';
import type { HttpFailure } from './http-contract.ts';

/** A failure that another try might mend; `afterMs` is what the server asks for (`Retry-After`). */
export interface Retryable {
  readonly failure: HttpFailure;
  readonly again: boolean;
  readonly afterMs?: number | undefined;
}

const firstMs = 500;
/** A server that asks for more than this is not waited for: the caller says so instead. */
const longestMs = 60_000;

export async function retrying<T>(
  tries: { readonly retries: number; readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void> },
  signal: AbortSignal | undefined,
  once: () => Promise<Result<T, Retryable>>,
): Promise<Result<T, HttpFailure>> {
  for (let done = 0; ; done += 1) {
    const result = await once();
    if (result.ok) return result;
    const { failure, again, afterMs } = result.error;
    const wait = afterMs ?? firstMs * 2 ** done * (0.75 + Math.random() / 2);
    if (!again || done >= tries.retries || wait > longestMs || signal?.aborted) return { ok: false, error: failure };
    await tries.sleep(wait, signal);
    if (signal?.aborted) return { ok: false, error: failure };
  }
}

/** Ends at once when the signal does: nobody waits a minute for a server after pressing Ctrl-C. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal?.addEventListener('abort', end);
  });
}

/** Seconds or an HTTP date; anything else is no wish. */
export function retryAfterMs(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
