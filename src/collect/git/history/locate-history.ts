// Where a repository keeps its history: below a working tree, in a linked worktree, or bare. Configuration is read as data and never takes effect.
import { join } from 'node:path';
import { err, ok, type Result } from '#model/result';
import { listDirectory, readBounded, type Reason } from '#kit/io/fs';
import { parseConfig, type GitConfig } from '../read-config.ts';
import { readHead, type Head } from '../read-head.ts';
import { readRepository } from '../read-repository.ts';

export interface Place {
  readonly gitDir: string;
  readonly commonDir: string;
  readonly head: Head;
  readonly hashLength: 20 | 32;
  /** The remote that promised to send what was left out of a partial clone. */
  readonly promisor?: string;
  /** Ids of commits whose parents were not fetched. */
  readonly shallow: ReadonlySet<string>;
  /** Refs are files here; if not, what they point to is not known. */
  readonly refsAreFiles: boolean;
}

const maxConfig = 1024 * 1024;
const maxShallow = 64 * 1024 * 1024;

/** `folder`: the root of a working tree, or a bare repository. */
export function locateHistory(folder: string): Result<Place, Reason> {
  const repository = readRepository(folder);
  if (repository !== undefined) return placeOf(repository.gitDir, repository.commonDir, repository.head, repository.config);
  const head = readBounded(join(folder, 'HEAD'), 8192);
  if (!head.ok || !listDirectory(join(folder, 'objects')).ok) return err({ what: 'missing', why: 'there is no git repository' });
  const config = readBounded(join(folder, 'config'), maxConfig);
  return placeOf(folder, folder, readHead(folder, folder), parseConfig(config.ok ? Buffer.from(config.value).toString('utf8') : ''));
}

function placeOf(gitDir: string, commonDir: string, head: Head, config: GitConfig): Result<Place, Reason> {
  const format = config.get('extensions.objectformat') ?? 'sha1';
  if (format !== 'sha1' && format !== 'sha256') return err({ what: 'unsupported', why: 'its objects are named in a way that is not known' });
  const shallow = readBounded(join(commonDir, 'shallow'), maxShallow);
  if (!shallow.ok && shallow.error.what !== 'missing') return err({ ...shallow.error, why: `where the history was cut off cannot be read: ${shallow.error.why}` });
  const promisor = promisorOf(config);
  return ok({
    gitDir, commonDir, head, hashLength: format === 'sha256' ? 32 : 20, ...(promisor === undefined ? {} : { promisor }),
    shallow: new Set(shallow.ok ? Buffer.from(shallow.value).toString('latin1').split('\n').filter((line) => /^[0-9a-f]{40,64}$/.test(line)) : []),
    refsAreFiles: (config.get('extensions.refstorage') ?? 'files') === 'files',
  });
}

function promisorOf(config: GitConfig): string | undefined {
  const named = config.get('extensions.partialclone');
  if (named !== undefined) return named;
  const key = [...config].find(([name, value]) => /^remote\..+\.promisor$/.test(name) && value === 'true')?.[0];
  return key?.slice('remote.'.length, -'.promisor'.length);
}
