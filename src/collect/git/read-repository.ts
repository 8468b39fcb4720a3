// Finds the repository around a folder and reads what it says of itself, as data: git is not run, and none of its configuration takes effect.
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { err, ok, type Result } from '#model/result';
import { cleanUrl } from '#kit/text/redact';
import { listDirectory, readBounded, type Reason } from '#kit/io/fs';
import { parseConfig, type GitConfig } from './read-config.ts';
import { readHead, type Head } from './read-head.ts';
import { parseIndex, type GitIndex, type ObjectFormat } from './read-index.ts';

export interface Repository {
  /** Absolute path of the working tree. */
  readonly root: string;
  /** Where HEAD and index are. */
  readonly gitDir: string;
  /** Where refs, objects and configuration are; another folder than `gitDir` in a linked worktree. */
  readonly commonDir: string;
  readonly head: Head;
  /** Of `origin`, else of the only remote; without credentials. */
  readonly remote?: string;
  readonly config: GitConfig;
  readonly format: ObjectFormat;
  /** The tracked files; read once, when first asked for. A repository without an index tracks nothing. */
  index(): Result<GitIndex, Reason>;
}

const maxPointer = 8192;
const maxConfig = 1024 * 1024;
/** Two million files with long paths. */
const maxIndex = 512 * 1024 * 1024;

/** The innermost repository whose working tree holds `folder` (absolute); `undefined` outside of any. */
export function findRepository(folder: string): Repository | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const found = readRepository(at);
    if (found !== undefined || dirname(at) === at) return found;
  }
}

/** The repository whose working tree is rooted here; `undefined` where `.git` is absent or is none (git goes on looking then, too). */
export function readRepository(root: string): Repository | undefined {
  const gitDir = gitDirOf(root);
  const commonDir = gitDir === undefined ? undefined : commonDirOf(gitDir);
  if (gitDir === undefined || commonDir === undefined || !readBounded(join(gitDir, 'HEAD'), maxPointer).ok) return undefined;
  const config = readConfig(commonDir);
  const format: ObjectFormat = config.get('extensions.objectformat') === 'sha256' ? 'sha256' : 'sha1';
  const remote = remoteOf(config);
  let index: Result<GitIndex, Reason> | undefined;
  return {
    root, gitDir, commonDir, config, format, head: readHead(gitDir, commonDir), ...(remote === undefined ? {} : { remote: cleanUrl(remote) }),
    index: () => (index ??= readIndex(gitDir, format)),
  };
}

/** `.git` is a folder, or a file that names one (worktrees, submodules). */
function gitDirOf(root: string): string | undefined {
  const path = join(root, '.git');
  const file = readBounded(path, maxPointer);
  if (!file.ok) return listDirectory(path).ok ? path : undefined;
  const target = /^gitdir: ([^\r\n\0]+)/.exec(Buffer.from(file.value).toString('utf8'))?.[1]?.trimEnd();
  return target === undefined ? undefined : resolve(root, target);
}

function commonDirOf(gitDir: string): string | undefined {
  const file = readBounded(join(gitDir, 'commondir'), maxPointer);
  if (!file.ok) return file.error.what === 'missing' ? gitDir : undefined;
  return resolve(gitDir, Buffer.from(file.value).toString('utf8').trim());
}

function readConfig(commonDir: string): GitConfig {
  const read = readBounded(join(commonDir, 'config'), maxConfig);
  return parseConfig(read.ok ? Buffer.from(read.value).toString('utf8') : '');
}

function remoteOf(config: GitConfig): string | undefined {
  const remotes = [...config].filter(([key]) => key.startsWith('remote.') && key.endsWith('.url'));
  return config.get('remote.origin.url') ?? (remotes.length === 1 ? remotes[0]?.[1] : undefined);
}

function readIndex(gitDir: string, format: ObjectFormat): Result<GitIndex, Reason> {
  const read = readBounded(join(gitDir, 'index'), maxIndex);
  if (read.ok) return parseIndex(read.value, format);
  return read.error.what === 'missing' ? ok(nothing) : err({ ...read.error, why: `git index: ${read.error.why}` });
}

const nothing: GitIndex = {
  version: 2, paths: [], submodules: [], sparseFolders: [],
  entry: () => {
    throw new Error('an empty index has no entries');
  },
};

/** `folder` below the repository's root, with `/`; `''` for the root itself. */
export function insideRepository(repository: Repository, folder: string): string {
  const path = relative(repository.root, resolve(folder));
  if (isAbsolute(path) || path.split(sep)[0] === '..') throw new Error(`${basename(folder)} is not inside of the repository`);
  return path.split(sep).join('/');
}
