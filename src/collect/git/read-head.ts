// Reads where HEAD points: branch and commit, from loose and packed refs. A ref store that it cannot read (reftable) gives no commit, not a wrong one.
import { join } from 'node:path';
import { readBounded } from '#kit/io/fs';

export interface Head {
  /** Without `refs/heads/`. Absent when detached. */
  readonly branch?: string;
  /** Absent on a branch without commits, and where refs cannot be read. */
  readonly commit?: string;
}

const maxRef = 4096;
const maxPacked = 64 * 1024 * 1024;
/** Git's own limit. */
const maxHops = 5;
const oid = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** `gitDir` is the worktree's own, `commonDir` that of the repository it belongs to. */
export function readHead(gitDir: string, commonDir: string): Head {
  const first = readLine(join(gitDir, 'HEAD'));
  const target = refTarget(first);
  if (target === undefined) return first !== undefined && oid.test(first) ? { commit: first } : {};
  const branch = target.startsWith('refs/heads/') && target !== 'refs/heads/.invalid' ? { branch: target.slice('refs/heads/'.length) } : {};
  const commit = resolveRef(target, gitDir, commonDir);
  return { ...branch, ...(commit === undefined ? {} : { commit }) };
}

function resolveRef(name: string, gitDir: string, commonDir: string): string | undefined {
  let current = name;
  for (let hop = 0; hop < maxHops; hop += 1) {
    const value = readLine(join(commonDir, current)) ?? readLine(join(gitDir, current)) ?? readPacked(commonDir, current);
    const next = refTarget(value);
    if (next === undefined) return value !== undefined && oid.test(value) ? value : undefined;
    current = next;
  }
  return undefined;
}

/** Only names inside of `refs/`: a hostile HEAD must not name a file elsewhere. */
function refTarget(value: string | undefined): string | undefined {
  const name = /^ref:\s*(refs\/[^\s\\]+)$/.exec(value ?? '')?.[1];
  return name === undefined || name.split('/').includes('..') ? undefined : name;
}

function readLine(path: string): string | undefined {
  const read = readBounded(path, maxRef);
  return read.ok ? Buffer.from(read.value).toString('utf8').split('\n', 1)[0]?.trim() : undefined;
}

function readPacked(commonDir: string, name: string): string | undefined {
  const read = readBounded(join(commonDir, 'packed-refs'), maxPacked);
  if (!read.ok) return undefined;
  const bytes = Buffer.from(read.value.buffer, read.value.byteOffset, read.value.byteLength);
  const at = bytes.indexOf(` ${name}\n`);
  return at < 0 ? undefined : bytes.toString('latin1', bytes.lastIndexOf(10, at) + 1, at);
}
