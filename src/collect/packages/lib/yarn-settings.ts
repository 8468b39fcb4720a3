// What a .yarnrc.yml says of registries and catalogs. Reads those settings and nothing else: the same file may hold tokens.
import type { Source } from '#model/component';
import { yamlEntries, yamlText, type YamlNode } from '#kit/text/yaml-node';
import { parseYaml } from '#kit/text/yaml-subset';
import { publicRegistry, registrySource } from './js-source.ts';

export interface YarnSettings {
  /** By package name. A file that cannot be read names no public registry: what it might say of private names is not known. */
  readonly registryOf: (name: string) => Source;
  /** The range behind `catalog:` or `catalog:<name>`; any other, and one that no catalog has, as it stands. */
  readonly expand: (name: string, spec: string) => string;
}

type Fields = ReadonlyMap<string, YamlNode>;

export function yarnSettings(yarnrc: string | undefined): YarnSettings {
  const { documents, errors } = parseYaml(yarnrc ?? '');
  const settings = yamlEntries(documents[0]);
  const registryOf = errors.length > 0 ? (): Source => ({ type: 'registry', public: false }) : registries(settings);
  return { registryOf, expand: (name, spec) => (spec.startsWith('catalog:') ? cataloged(settings, name, spec) : spec) };
}

function registries(settings: Fields): (name: string) => Source {
  const top = yamlText(settings.get('npmRegistryServer'));
  const scopes = yamlEntries(settings.get('npmScopes'));
  const fallback = top === undefined ? publicRegistry : registrySource(top);
  return (name) => {
    const own = name.startsWith('@') ? yamlText(yamlEntries(scopes.get(name.slice(1).split('/', 1)[0] ?? '')).get('npmRegistryServer')) : undefined;
    return own === undefined ? fallback : registrySource(own);
  };
}

function cataloged(settings: Fields, name: string, spec: string): string {
  const catalog = spec.slice('catalog:'.length);
  const entries = catalog === '' ? settings.get('catalog') : yamlEntries(settings.get('catalogs')).get(catalog);
  return yamlText(yamlEntries(entries).get(name)) ?? spec;
}
