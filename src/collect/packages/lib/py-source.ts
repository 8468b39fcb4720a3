// Where a Python package comes from, told from the addresses that lockfiles and requirements carry. No user, password or query of an
// address goes further than this file.
import type { Source } from '#model/component';
import { splitAddress } from './js-address.ts';
import { joinPath } from './js-paths.ts';

/** Hosts that serve the public index and its files. */
const publicHosts: ReadonlySet<string> = new Set(['pypi.org', 'www.pypi.org', 'pypi.python.org', 'files.pythonhosted.org']);

export const publicIndex: Source = { type: 'registry', public: true };

/** The source behind the address of an index (or of a file on it). Any host but PyPI's own, and any folder, is not public. */
export function indexSource(address: string): Source {
  const parts = splitAddress(address);
  if (parts === undefined || !/^https?$/.test(parts.scheme)) return { type: 'registry', public: false };
  if (publicHosts.has(parts.host.replace(/:(?:80|443)$/, ''))) return publicIndex;
  return { type: 'registry', url: `${parts.scheme}://${parts.host}${parts.path}`, public: false };
}

export const isPublicFile = (address: string): boolean => {
  const source = indexSource(address);
  return source.type === 'registry' && source.public;
};

/** An archive by its own address. */
export function urlSource(address: string): Source {
  const parts = splitAddress(address);
  return parts === undefined ? { type: 'unknown' } : { type: 'url', url: `${parts.scheme}://${parts.host}${parts.path}` };
}

/**
 * A repository: pip's `git+https://host/x.git@ref#egg=…`, `git@host:x.git`, or the plain address of a lockfile with the commit apart.
 * Other version control systems (`hg+`, `svn+`, `bzr+`) are addresses.
 */
export function gitSource(address: string, commit?: string): Source {
  const scp = /^(?:git\+)?(?:ssh:\/\/)?[^@/\s]+@([^:/\s]+):(?!\d+\/)([^?#\s]+)/.exec(address);
  const parts = splitAddress(scp === null ? address : `ssh://${scp[1] ?? ''}/${scp[2] ?? ''}`);
  if (parts === undefined) return { type: 'unknown' };
  if (/^(?:hg|svn|bzr)\+/.test(parts.scheme)) return urlSource(address);
  const at = parts.path.lastIndexOf('@');
  const ref = commit ?? (at < 0 ? undefined : parts.path.slice(at + 1));
  const url = `${parts.scheme.replace(/^git\+/, '')}://${parts.host}${at < 0 ? parts.path : parts.path.slice(0, at)}`;
  return { type: 'git', url, ...(ref !== undefined && isCommit(ref) ? { commit: ref.toLowerCase() } : {}) };
}

const isCommit = (ref: string): boolean => /^[0-9a-f]{7,64}$/i.test(ref);

/** A path within the target stands relative to it; one that leads out of it as it was written. An address in a path's place stays one. */
export function fileSource(path: string, folder: string): Source {
  if (isAddress(path)) return referenceSource(path, folder);
  const bare = path.replace(/^file:(?:\/\/(?:localhost)?(?=\/))?/i, '').replace(/[?#].*$/s, '');
  return { type: 'file', path: joinPath(folder, bare) ?? bare };
}

const isAddress = (text: string): boolean => /^(?!file:)[a-z][a-z0-9+.-]+:\/\//i.test(text);

/** Any direct reference (`name @ …`, `url = …`) by its scheme. */
export function referenceSource(address: string, folder: string): Source {
  if (/^(?:git|hg|svn|bzr)\+/i.test(address) || /^git:\/\//i.test(address)) return gitSource(address);
  return isAddress(address) ? urlSource(address) : fileSource(address, folder);
}
