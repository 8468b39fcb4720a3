// A file from the network that survives interruption: what came so far stays in `<file>.part`, with the validator under which the
// rest may be asked for. The file itself appears only when it is whole and its checksum, where the server gives one, agrees.
import { createHash } from 'node:crypto';
import { closeSync, createReadStream, openSync, readFileSync, renameSync, rmSync, statSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { err, ok, type Result } from '#model/result';
import type { Downloaded, DownloadRequest, HttpFailure, HttpRequest } from './http-contract.ts';
import type { Received } from './http-attempt.ts';
import type { Retryable } from './http-retry.ts';
import { withoutCredentials } from './http-url.ts';

type Once = <T>(request: HttpRequest, consume: (received: Received) => Promise<Result<T, HttpFailure>>) => Promise<Result<T, Retryable>>;

export async function downloadTo(request: DownloadRequest, once: Once): Promise<Result<Downloaded, Retryable>> {
  const part = `${request.file}.part`;
  const begun = beginning(part, request.url);
  const resume = begun === undefined ? {} : { range: `bytes=${begun.bytes}-`, 'if-range': begun.validator };
  const result = await once({ ...request, headers: { ...request.headers, ...resume } }, (received) => receive(request, part, received));
  // A part that the server cannot continue is worth nothing: the next try begins anew.
  if (!result.ok && result.error.failure.status === 416) {
    forget(part);
    return err({ ...result.error, again: true });
  }
  return result;
}

interface Beginning {
  readonly bytes: number;
  readonly validator: string;
}

function beginning(part: string, url: string): Beginning | undefined {
  try {
    const { url: from, validator } = JSON.parse(readFileSync(`${part}.json`, 'utf8')) as { url?: string; validator?: string };
    const bytes = statSync(part).size;
    return from === digestOf(url) && typeof validator === 'string' && validator !== '' && bytes > 0 ? { bytes, validator } : undefined;
  } catch {
    return undefined; // Nothing begun, or nothing that can be trusted: from the start.
  }
}

async function receive(request: DownloadRequest, part: string, received: Received): Promise<Result<Downloaded, HttpFailure>> {
  const { status, headers } = received;
  if (status === 304) return ok({ status: 304, bytes: 0, headers });
  const start = status === 206 ? startOf(headers, part) : 0;
  if (start === undefined) return err({ what: 'unreachable', host: received.host, status: 416, why: `${received.host} continues at the wrong place` });
  const fd = begin(request, part, start, headers);
  let bytes = start;
  const length = headers.get('content-length');
  const total = length === null ? undefined : start + Number(length);
  try {
    const read = await received.read((chunk) => {
      for (let at = 0; at < chunk.length; ) at += writeSync(fd, chunk, at, chunk.length - at, bytes + at);
      bytes += chunk.length;
      request.onBytes?.(bytes, total);
    });
    if (!read.ok) return read;
  } finally {
    closeSync(fd);
  }
  return complete(request, part, bytes, received);
}

/** Where a partial answer begins, if that is where our part ends. */
function startOf(headers: Headers, part: string): number | undefined {
  const start = Number(/^bytes (\d{1,15})-/.exec(headers.get('content-range') ?? '')?.[1] ?? Number.NaN);
  return statSync(part, { throwIfNoEntry: false })?.size === start ? start : undefined;
}

function begin(request: DownloadRequest, part: string, start: number, headers: Headers): number {
  if (start > 0) {
    truncateSync(part, start);
    return openSync(part, 'r+');
  }
  const etag = headers.get('etag');
  // A weak tag does not promise the same bytes, so it cannot join two halves.
  const validator = etag !== null && !etag.startsWith('W/') ? etag : (headers.get('last-modified') ?? '');
  writeFileSync(`${part}.json`, JSON.stringify({ url: digestOf(request.url), validator }));
  return openSync(part, 'w');
}

async function complete(request: DownloadRequest, part: string, bytes: number, received: Received): Promise<Result<Downloaded, HttpFailure>> {
  const expected = /(?:^|[\s,])md5=([A-Za-z0-9+/]{22}==)/.exec(received.headers.get('x-goog-hash') ?? '')?.[1];
  if (expected !== undefined && (await md5Of(part)) !== expected) {
    forget(part);
    return err({ what: 'unreachable', host: received.host, why: `${withoutCredentials(request.url)} came with another checksum than the server names` });
  }
  renameSync(part, request.file);
  forget(part);
  return ok({ status: 200, bytes, headers: received.headers });
}

/** The address is kept as a digest only: it may carry credentials. */
const digestOf = (url: string): string => createHash('sha256').update(url).digest('hex');

async function md5Of(file: string): Promise<string> {
  const hash = createHash('md5');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('base64');
}

function forget(part: string): void {
  rmSync(part, { force: true });
  rmSync(`${part}.json`, { force: true });
}
