// Fetches one revision of a repository into a bare folder, with its history if asked: no working tree, no hooks, no template, no configuration, no submodules.
import { basename } from 'node:path';
import { err, ok, type Result } from '#model/result';
import { cleanUrl } from '#kit/text/redact';
import type { Reason } from '#kit/io/fs';
import { runGit } from '#kit/io/process';
import { forgePath } from './forge.ts';
import { parseGitUrl, type GitUrl } from './git-url.ts';
import { readHead, type Head } from './read-head.ts';

export { isGitUrl } from './git-url.ts';

export interface CloneOptions {
  readonly signal?: AbortSignal;
  /** Milliseconds, ten minutes unless told. */
  readonly timeout?: number;
  /** Besides the revision: what led to it, or all that any ref leads to. */
  readonly history?: 'head' | 'refs';
}

export interface Clone {
  /** The bare repository. */
  readonly folder: string;
  /** Without credentials. */
  readonly url: string;
  /** `github.com/owner/name`, else the last part of the address. */
  readonly asset: string;
  readonly head: Head;
}

/** Clones, at depth 1 unless the history is wanted, into `into`, an existing empty folder that the caller removes. `url` as `parseGitUrl` takes it. Needs git. */
export async function cloneBare(url: string, into: string, options: CloneOptions = {}): Promise<Result<Clone, Reason>> {
  const address = parseGitUrl(url);
  if (address === undefined) return err({ what: 'unsupported', why: `${cleanUrl(url)} is no address of a git repository` });
  const clean = cleanUrl(address.url);
  for (const args of commands(address, into, options.history)) {
    const done = await runGit(args, { cwd: into, timeout: options.timeout ?? 600_000, maxOutput: 1024 * 1024, ...(options.signal === undefined ? {} : { signal: options.signal }) });
    if (!done.ok) return err({ what: done.error.what, why: `${clean} could not be cloned: ${done.error.why.replaceAll(address.url, clean)}` });
  }
  const head = readHead(into, into);
  if (head.commit === undefined) return err({ what: 'missing', why: `${clean} has no commit${address.ref === undefined ? '' : ` at ${address.ref}`}` });
  return ok({ folder: into, url: clean, asset: forgePath(address.url) ?? (basename(clean.replace(/\/+$/, '')).replace(/\.git$/, '') || clean), head });
}

/** A commit id cannot be cloned, only fetched. */
function commands({ url, ref }: GitUrl, into: string, history: CloneOptions['history']): string[][] {
  const depth = history === undefined ? ['--depth=1'] : [];
  if (ref === undefined || !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(ref)) {
    return [['clone', '--quiet', '--bare', ...depth, ...(history === 'refs' ? [] : ['--no-tags', '--single-branch']), '--template=', ...(ref === undefined ? [] : [`--branch=${ref}`]), '--', url, into]];
  }
  return [
    ['init', '--quiet', '--bare', '--template=', ...(ref.length === 64 ? ['--object-format=sha256'] : []), into],
    ['fetch', '--quiet', ...depth, '--no-tags', '--', url, ref],
    ['update-ref', '--no-deref', 'HEAD', ref],
  ];
}
