// Inflates gzip within a limit. What is cut short or damaged gives what came before it, and says so.
import { constants, gunzipSync } from 'node:zlib';

export interface Gunzipped {
  readonly bytes: Uint8Array;
  /** Why there is not more of it. */
  readonly fault?: { readonly what: 'limit' | 'unparsable'; readonly why: string };
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

/** All members, one after the other. Past `most` bytes nothing of it is given. */
export function gunzip(packed: Uint8Array, most: number): Gunzipped {
  const limit = { maxOutputLength: Math.max(1, most) };
  try {
    return { bytes: gunzipSync(packed, limit) };
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') return { bytes: new Uint8Array(0), fault: { what: 'limit', why: `it inflates to more than ${most} bytes` } };
  }
  try {
    // Flushed as if more were to come: the end that is missing is no error then.
    return { bytes: gunzipSync(packed, { ...limit, finishFlush: constants.Z_SYNC_FLUSH }), fault: { what: 'unparsable', why: 'it is cut short' } };
  } catch (error) {
    return { bytes: new Uint8Array(0), fault: codeOf(error) === 'ERR_BUFFER_TOO_LARGE' ? { what: 'limit', why: `it inflates to more than ${most} bytes` } : { what: 'unparsable', why: 'the packed bytes are damaged' } };
  }
}
