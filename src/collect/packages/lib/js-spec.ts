// What a dependency specifier of a package.json points to, told from its text alone.
import type { Source } from '#model/component';
import { splitAddress } from './js-address.ts';
import { aliasOf } from './js-manifest.ts';
import { joinPath } from './js-paths.ts';
import { sourceOfAddress } from './js-source.ts';

export interface DeclaredSource {
  /** As its registry knows it. */
  readonly name: string;
  readonly source: Source;
}

/** `owner/name`, `owner/name#ref`: GitHub. */
const gitHubShorthand = /^[\w.-]+\/[\w.-]+(?:#.*)?$/s;
const localPath = /^(?:\.{1,2}(?:\/|$)|~?\/|[a-z]:[/\\])/i;

/**
 * `folder` is the manifest's. Ranges, tags, catalogs (`catalog:`) and Yarn's `patch:` are a registry's; which one, `registryOf` says.
 */
export function declaredSource(name: string, spec: string, folder: string, registryOf: (name: string) => Source): DeclaredSource {
  const alias = aliasOf(spec);
  if (alias !== undefined) return { name: alias.name, source: registryOf(alias.name) };
  if (spec.startsWith('workspace:')) return { name, source: { type: 'workspace', path: workspacePath(spec.slice('workspace:'.length), folder) } };
  if (localPath.test(spec)) return { name, source: sourceOfAddress(`file:${spec}`, name, folder, () => true) };
  if (spec.startsWith('jsr:')) return { name, source: { type: 'registry', url: 'https://npm.jsr.io/', public: false } };
  if (gitHubShorthand.test(spec)) return { name, source: sourceOfAddress(`github:${spec}`, name, folder, () => true) };
  const isAddress = /^(?:file|link|portal):/.test(spec) || splitAddress(spec) !== undefined || /^(?:github|gitlab|bitbucket|gist):/.test(spec) || /^[^@/\s:]+@[^:/\s]+:/.test(spec);
  return { name, source: isAddress ? sourceOfAddress(spec, name, folder, () => true) : registryOf(name) };
}

/** `workspace:*` and `workspace:^1` name no folder. */
const workspacePath = (text: string, folder: string): string => (text.includes('/') ? joinPath(folder, text) ?? text : '');
