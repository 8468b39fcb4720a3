// Reads blobs of a repository through one long-lived `git cat-file --batch`, one request at a time and bounded.
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { err, ok, type Result } from '#model/result';
import { startGit, stopGit } from './process.ts';
import type { Reason } from './fs.ts';

export interface GitObjects {
  /** A blob by object id; `limit` when it is larger than `maxBytes`, in which case its bytes are skipped, not kept. */
  read(oid: string, maxBytes: number): Promise<Result<Uint8Array, Reason>>;
  /** Ends git. Later reads fail. */
  close(): void;
}

interface Request {
  readonly maxBytes: number;
  readonly resolve: (answer: Result<Uint8Array, Reason>) => void;
}
interface Body {
  readonly size: number;
  readonly chunks: Buffer[];
  got: number;
}

const longestHeader = 256;
const ended: Reason = { what: 'fault', why: 'git cat-file ended early' };

/** `cwd` is the repository, bare or not. git starts with the first read. */
export function openGitObjects(cwd: string): GitObjects {
  const queue: Request[] = [];
  let child: ChildProcessWithoutNullStreams | undefined;
  let closed = false;
  const fail = (): void => {
    closed = true;
    for (const request of queue.splice(0)) request.resolve(err(ended));
  };
  const start = (): ChildProcessWithoutNullStreams => {
    const git = startGit(['cat-file', '--batch'], cwd);
    const take = answerFrom(queue, () => stopGit(git));
    git.stdout.on('data', take);
    git.stderr.resume();
    git.once('error', fail);
    git.once('close', fail);
    return git;
  };
  return {
    read: (oid, maxBytes) => {
      if (closed) return Promise.resolve(err(ended));
      if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(oid)) return Promise.resolve(err({ what: 'unparsable', why: 'malformed object id' }));
      child ??= start();
      const git = child;
      return new Promise((resolve) => {
        queue.push({ maxBytes, resolve });
        git.stdin.write(`${oid}\n`);
      });
    },
    close: () => {
      closed = true;
      if (child !== undefined) stopGit(child);
    },
  };
}

/** Takes git's output piece by piece and answers the requests in their order. `broken` ends git when the answers make no sense. */
function answerFrom(queue: Request[], broken: () => void): (chunk: Buffer) => void {
  let header = '';
  let body: Body | undefined;
  const finish = (answer: Result<Uint8Array, Reason>): void => {
    body = undefined;
    queue.shift()?.resolve(answer);
  };
  const takeHeader = (chunk: Buffer): number => {
    const end = chunk.indexOf(10);
    header += chunk.toString('latin1', 0, end < 0 ? chunk.length : end);
    if (header.length > longestHeader) broken();
    if (end < 0) return chunk.length;
    const [, type, size] = header.split(' ');
    header = '';
    if (type === 'blob' && /^\d+$/.test(size ?? '')) body = { size: Number(size), chunks: [], got: 0 };
    else if (type === 'missing') finish(err({ what: 'missing', why: 'the repository lacks this object' }));
    else broken();
    return end + 1;
  };
  const takeBody = (chunk: Buffer, into: Body): number => {
    // One line feed follows the content.
    const part = chunk.subarray(0, into.size + 1 - into.got);
    const limit = queue[0]?.maxBytes ?? 0;
    if (into.size <= limit) into.chunks.push(part);
    into.got += part.length;
    if (into.got <= into.size) return part.length;
    finish(into.size > limit ? err({ what: 'limit', why: `it is larger than the limit of ${limit} bytes` }) : ok(Buffer.concat(into.chunks).subarray(0, into.size)));
    return part.length;
  };
  return (chunk) => {
    for (let at = 0; at < chunk.length; ) at += body === undefined ? takeHeader(chunk.subarray(at)) : takeBody(chunk.subarray(at), body);
  };
}
