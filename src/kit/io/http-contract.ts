// What the rest of Assay sees of the network: requests, answers, failures, and the options of the door (see http.ts).
import type { GapWhat } from '#model/gap';
import type { Contact } from '#model/scan';
import type { Result } from '#model/result';

export type NetworkMode = 'none' | 'advisories' | 'registries';

/** A host (`api.osv.dev`, or with a port `localhost:8080`) and the least mode in which it may be contacted. */
export interface HostRule {
  readonly host: string;
  readonly need: Exclude<NetworkMode, 'none'>;
}

export interface HttpRequest {
  readonly url: string;
  /** For the ledger, in the words of a report: `advisories`, `EPSS scores`. */
  readonly purpose: string;
  readonly method?: 'GET' | 'HEAD' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** How many package names this request carries. */
  readonly names?: number;
  readonly maxBytes: number;
  /** Statuses besides 2xx and 304 that are answers, and no failures. */
  readonly answers?: readonly number[];
  /** A redirect is a failure: what is sent is for this host alone. */
  readonly redirects?: 'none';
  /** The status alone is of interest: `bytes` is empty, and the body is not read, however large. */
  readonly bodyless?: true;
  readonly signal?: AbortSignal | undefined;
}

/** `status` is 2xx, 304, or one of the request's `answers`. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

export interface HttpFailure {
  readonly what: Extract<GapWhat, 'denied' | 'missing' | 'unreachable' | 'throttled' | 'timeout' | 'limit' | 'fault'>;
  readonly host: string;
  readonly status?: number;
  readonly why: string;
}

export interface DownloadRequest extends HttpRequest {
  readonly file: string;
  readonly onBytes?: (done: number, total: number | undefined) => void;
}

/** `status` 304: the server says that nothing changed, and there is no file. */
export interface Downloaded {
  readonly status: 200 | 304;
  readonly bytes: number;
  readonly headers: Headers;
}

export interface HttpOptions {
  readonly mode: NetworkMode;
  readonly allow: readonly HostRule[];
  readonly userAgent: string;
  /** Where HTTP_PROXY, HTTPS_PROXY and NO_PROXY are read from. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Further tries after the first. */
  readonly retries?: number;
  /** Milliseconds without an answer, or without a further byte. */
  readonly idleMs?: number;
  readonly sleep?: (ms: number, signal?: AbortSignal) => Promise<void>;
}

export interface Http {
  readonly mode: NetworkMode;
  request(request: HttpRequest): Promise<Result<HttpAnswer, HttpFailure>>;
  /** Into a file, resuming an earlier `<file>.part`. */
  download(request: DownloadRequest): Promise<Result<Downloaded, HttpFailure>>;
  /** Everyone contacted so far, sorted by host and purpose. A proxy in between is not listed: it is the user's own. */
  contacts(): readonly Contact[];
}
