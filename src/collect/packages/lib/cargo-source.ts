// Where a crate comes from, told from a lockfile's `source` or a manifest's dependency table. Users, passwords and queries end here.
import type { Source } from '#model/component';
import { splitAddress } from './js-address.ts';
import { joinPath } from './js-paths.ts';

const publicRegistry: Source = { type: 'registry', public: true };

/** The two addresses of crates.io's index. A mirror is set up in Cargo's configuration and leaves no trace in a lockfile. */
const publicIndexes: ReadonlySet<string> = new Set(['github.com/rust-lang/crates.io-index', 'index.crates.io']);

/** `source` of a `[[package]]` entry. Entries without one are the project's own and none of this function's business. */
export function lockSource(source: string): Source {
  const plus = source.indexOf('+');
  const kind = source.slice(0, Math.max(plus, 0));
  const address = source.slice(plus + 1);
  if (kind === 'git') return gitSource(address, /#([0-9a-f]{7,64})$/i.exec(address)?.[1]);
  if (kind === 'registry' || kind === 'sparse') return indexSource(address);
  if (kind === 'path') return { type: 'file', path: splitAddress(address)?.path ?? '' };
  return kind.endsWith('registry') || kind === 'directory' ? { type: 'registry', public: false } : { type: 'unknown' };
}

function indexSource(address: string): Source {
  const parts = splitAddress(address.replace(/^(?:sparse|registry)\+/, ''));
  if (parts === undefined) return { type: 'registry', public: false };
  if (/^https?$/.test(parts.scheme) && publicIndexes.has(`${parts.host}${parts.path.replace(/(?:\.git)?\/?$/, '')}`)) return publicRegistry;
  return { type: 'registry', url: `${parts.scheme}://${parts.host}${parts.path}`, public: false };
}

/** `https://…`, `ssh://git@…`, and git's own `git@host:path`. */
function gitSource(address: string, commit: string | undefined): Source {
  const scp = /^[^@/\s]+@([^:/\s]+):([^?#\s]*)/.exec(address);
  const parts = splitAddress(scp === null ? address : `ssh://${scp[1] ?? ''}/${scp[2] ?? ''}`);
  if (parts === undefined) return { type: 'unknown' };
  return { type: 'git', url: `${parts.scheme}://${parts.host}${parts.path}`, ...(commit === undefined ? {} : { commit: commit.toLowerCase() }) };
}

/** Of a manifest's dependency; `folder` is the manifest's. A path within the target stands relative to it. */
export function declaredSource(fields: ReadonlyMap<string, string>, folder: string): Source {
  const [path, git, rev] = [fields.get('path'), fields.get('git'), fields.get('rev') ?? ''];
  if (path !== undefined) return { type: 'file', path: joinPath(folder, path) ?? path };
  if (git !== undefined) return gitSource(git, /^[0-9a-f]{7,64}$/i.test(rev) ? rev : undefined);
  const index = fields.get('registry-index');
  if (index !== undefined) return indexSource(index);
  const named = fields.get('registry');
  return named === undefined || named === 'crates-io' ? publicRegistry : { type: 'registry', public: false };
}
