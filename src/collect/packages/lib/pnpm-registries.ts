// Which registry pnpm takes a package from: pnpm-workspace.yaml before .npmrc. Reads the registry settings and nothing else.
import type { Source } from '#model/component';
import { yamlEntries, yamlItems, yamlText, type YamlNode } from '#kit/text/yaml-node';
import { parseYaml } from '#kit/text/yaml-subset';
import { registriesOf } from './js-npmrc.ts';
import { registrySource } from './js-source.ts';

type Fields = ReadonlyMap<string, YamlNode>;

/** By package name. What a pnpm-workspace.yaml says that cannot be read is not known, so that no registry is public then. */
export function pnpmRegistries(npmrc: string | undefined, workspace: string | undefined): (name: string) => Source {
  const plain = registriesOf(npmrc === undefined ? [] : [npmrc]);
  if (workspace === undefined) return plain;
  const { documents, errors } = parseYaml(workspace);
  if (errors.length > 0) return () => ({ type: 'registry', public: false });
  const routes = routesOf(yamlEntries(documents[0]));
  return (name) => {
    const base = (name.startsWith('@') ? routes.get(name.split('/', 1)[0] ?? '') : undefined) ?? routes.get('');
    return base === undefined ? plain(name) : registrySource(base);
  };
}

/** Base addresses by scope, `''` for the rest. */
function routesOf(settings: Fields): ReadonlyMap<string, string> {
  const routes = new Map<string, string>();
  const top = yamlText(settings.get('registry'));
  if (top !== undefined) routes.set('', top);
  for (const [key, node] of yamlEntries(settings.get('registries'))) {
    const address = yamlText(node);
    if (address !== undefined) routes.set(key === 'default' ? '' : key, address);
    // Since pnpm 11.23 the address is the key and the scopes are listed below it, `@` for all that have none.
    for (const scope of yamlItems(yamlEntries(node).get('scopes'))) routes.set((yamlText(scope) ?? '').replace(/^@$/, ''), key);
  }
  return routes;
}
