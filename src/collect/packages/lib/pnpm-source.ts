// Where a package of pnpm-lock.yaml comes from, told by its `resolution` and, where that keeps silent, by the registry that .npmrc names.
import type { Source } from '#model/component';
import { yamlText } from '#kit/text/yaml-node';
import { gitAddress, splitAddress } from './js-address.ts';
import { joinPath } from './js-paths.ts';
import { registrySource, sourceOfAddress } from './js-source.ts';
import { isVersion } from './pnpm-key.ts';
import type { PnpmEntry } from './pnpm-packages.ts';

export interface SourceContext {
  /** Folder of the lockfile, relative to the target. */
  readonly folder: string;
  /** Folders of the importers, relative to the target. */
  readonly members: ReadonlySet<string>;
  readonly registryOf: (name: string) => Source;
}

export function sourceOfEntry({ name, found, resolution }: PnpmEntry, { folder, members, registryOf }: SourceContext): Source {
  const field = (key: string): string | undefined => yamlText(resolution.get(key));
  const directory = field('directory');
  if (directory !== undefined) return sourceOfDirectory(directory, folder, members);
  const repo = field('repo');
  if (repo !== undefined) return sourceOfRepository(repo, field('commit'));
  const asked = found.host === undefined ? isVersion(found.reference) : true;
  const tarball = field('tarball');
  if (tarball !== undefined) return sourceOfAddress(tarball, name, folder, () => !asked || field('integrity') === undefined);
  if (found.host !== undefined && !found.host.includes(':')) return registrySource(`https://${found.host}/`);
  return isVersion(found.reference) ? registryOf(name) : sourceOfAddress(found.reference, name, folder, () => true);
}

/** A member that is injected into another one is still the project's own. */
function sourceOfDirectory(directory: string, folder: string, members: ReadonlySet<string>): Source {
  const path = joinPath(folder, directory);
  return path !== undefined && members.has(path) ? { type: 'workspace', path } : { type: 'file', path: path ?? directory };
}

function sourceOfRepository(repo: string, commit: string | undefined): Source {
  const parts = splitAddress(repo);
  const url = gitAddress(repo)?.url ?? (parts && `${parts.scheme}://${parts.host}${parts.path}`);
  if (url === undefined) return { type: 'unknown' };
  return { type: 'git', url, ...(commit !== undefined && /^[0-9a-f]{7,64}$/i.test(commit) ? { commit } : {}) };
}
