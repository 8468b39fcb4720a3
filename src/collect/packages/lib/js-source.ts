// Where a package of the JavaScript family comes from, told from the address that its lockfile entry carries.
import type { Source } from '#model/component';
import { gitAddress, splitAddress } from './js-address.ts';
import { joinPath } from './js-paths.ts';

/** Hosts that serve the public npm registry under its own names. */
const publicHosts: ReadonlySet<string> = new Set(['registry.npmjs.org', 'registry.yarnpkg.com']);

export const publicRegistry: Source = { type: 'registry', public: true };

/**
 * The source behind an entry's address: a tarball of a registry, git, a tarball elsewhere (`isUrl` says whether the entry was asked for
 * by that very address; a tarball address alone does not tell), a file. `folder` is the lockfile's. Any other host than npm's own
 * is not public: a mirror may serve private names.
 */
export function sourceOfAddress(address: string, name: string, folder: string, isUrl: (address: string) => boolean): Source {
  if (address.startsWith('https://registry.npmjs.org/')) return publicRegistry;
  if (/^(?:file|link|portal):/.test(address)) return fileSource(address, folder);
  const git = gitAddress(address);
  if (git !== undefined) return { type: 'git', ...git };
  const parts = splitAddress(address);
  if (parts === undefined || !/^https?$/.test(parts.scheme)) return { type: 'unknown' };
  if (publicHosts.has(parts.host.replace(/:(?:80|443)$/, ''))) return publicRegistry;
  const bare = `${parts.scheme}://${parts.host}${parts.path}`;
  return isUrl(address) ? { type: 'url', url: bare } : { type: 'registry', url: registryBase(bare, name), public: false };
}

/** The registry that a base address (of an .npmrc, a `registry` field) names. */
export function registrySource(base: string): Source {
  const parts = splitAddress(base);
  if (parts === undefined) return { type: 'registry', public: false };
  return publicHosts.has(parts.host) ? publicRegistry : { type: 'registry', url: `${parts.scheme}://${parts.host}${parts.path}`, public: false };
}

/** A path within the target stands relative to it; one that leads out of it as it was written. */
function fileSource(address: string, folder: string): Source {
  const path = address.replace(/^[a-z]+:(?:\/\/(?=\/))?/, '');
  return { type: 'file', path: joinPath(folder, path) ?? path };
}

/** `https://host/npm/@s/name/-/name-1.0.0.tgz` → `https://host/npm/`; where the tarball's path tells nothing, the host. */
function registryBase(tarball: string, name: string): string {
  const cut = tarball.indexOf('/-/');
  const before = cut < 0 ? '' : tarball.slice(0, cut);
  const tail = [name, name.replace('/', '%2f'), name.replace('/', '%2F')].find((each) => before.endsWith(`/${each}`));
  return tail === undefined ? `${tarball.split('/', 3).join('/')}/` : before.slice(0, -tail.length);
}
