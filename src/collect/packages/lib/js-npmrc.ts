// Which registry an .npmrc sends a package to, so that a name that only a private registry knows is never asked about elsewhere.
// Reads the registry settings and nothing else: the same file holds tokens.
import type { Source } from '#model/component';
import { publicRegistry, registrySource } from './js-source.ts';

/** The registry of a package by its name. The first text is the nearest file, which outranks the others; the public registry where none speaks. */
export function registriesOf(npmrcs: readonly string[]): (name: string) => Source {
  const bases = new Map<string, Source>();
  for (const line of [...npmrcs].reverse().flatMap((text) => text.split('\n'))) {
    const setting = /^\s*(?:(@[^\s:=]+):)?registry\s*=\s*["']?([^\s"']+)/.exec(line);
    if (setting !== null) bases.set(setting[1] ?? '', registrySource(setting[2] ?? ''));
  }
  return (name) => bases.get(name.startsWith('@') ? name.split('/', 1)[0] ?? '' : '') ?? bases.get('') ?? publicRegistry;
}
