// What the file name of a wheel says it holds. An installer takes the file, whatever name and version stand beside it; a local version counts for nothing.
import { ecosystemOf } from '#kit/text/ecosystems';
import { fieldOf, stringOf } from '#kit/text/json';
import { normalizePyName } from '#kit/text/pep508';

/** `name-version-….whl` (PyPA, binary distribution format). A name written with dashes of its own, as some indexes have it, is known by the entry's. */
function partsOf(file: string, name: string): readonly [name: string, version: string] | undefined {
  const base = file.slice(file.lastIndexOf('/') + 1);
  if (!base.endsWith('.whl') || base.length > 512) return undefined;
  const parts = base.slice(0, -'.whl'.length).split('-');
  const own = parts.findIndex((_, at) => normalizePyName(parts.slice(0, at + 1).join('-')) === normalizePyName(name));
  return own >= 0 ? [name, parts[own + 1] ?? ''] : [parts[0] ?? '', parts[1] ?? ''];
}

/** A sentence where one of the wheels holds another package, or another version of it, than the entry says. `wheels`: of the lockfile, with `url`, `path` or `name`. */
export function wheelContradiction(wheels: unknown, name: string, version: string | undefined): string | undefined {
  const scheme = ecosystemOf('PyPI')?.versions;
  const own = version === undefined ? undefined : scheme?.parse(release(version));
  if (!Array.isArray(wheels) || scheme === undefined || own === undefined) return undefined;
  for (const each of wheels.slice(0, 1000) as readonly unknown[]) {
    const file = (stringOf(fieldOf(each, 'name')) ?? stringOf(fieldOf(each, 'url')) ?? stringOf(fieldOf(each, 'path')) ?? '').replace(/[?#].*$/s, '').slice(-1000);
    const [held, text] = partsOf(file, name) ?? [];
    const parsed = text === undefined ? undefined : scheme.parse(release(text));
    if (held === undefined || parsed === undefined) continue;
    if (held !== name || scheme.compare(parsed, own) !== 0) return `it says ${name} ${version ?? ''}, and a wheel of it holds ${held} ${text ?? ''}: what is installed is not what is judged`;
  }
  return undefined;
}

const release = (version: string): string => version.replace(/(?:\+|%2B).*$/i, '');
