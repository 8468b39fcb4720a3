// Which registry a .yarnrc.yml sends a package to. Reads the registry settings and nothing else: the same file may hold tokens.
import type { Source } from '#model/component';
import { yamlEntries, yamlText } from '#kit/text/yaml-node';
import { parseYaml } from '#kit/text/yaml-subset';
import { publicRegistry, registrySource } from './js-source.ts';

/** By package name. A file that cannot be read names no public registry: what it might say of private names is not known. */
export function yarnRegistries(yarnrc: string | undefined): (name: string) => Source {
  if (yarnrc === undefined) return () => publicRegistry;
  const { documents, errors } = parseYaml(yarnrc);
  if (errors.length > 0) return () => ({ type: 'registry', public: false });
  const settings = yamlEntries(documents[0]);
  const top = yamlText(settings.get('npmRegistryServer'));
  const scopes = yamlEntries(settings.get('npmScopes'));
  const fallback = top === undefined ? publicRegistry : registrySource(top);
  return (name) => {
    const own = name.startsWith('@') ? yamlText(yamlEntries(scopes.get(name.slice(1).split('/', 1)[0] ?? '')).get('npmRegistryServer')) : undefined;
    return own === undefined ? fallback : registrySource(own);
  };
}
