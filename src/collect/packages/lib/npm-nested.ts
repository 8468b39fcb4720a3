// The nested `dependencies` of lockfileVersion 1 (npm 5 and 6), laid out flat under the install paths that they stand for.
import type { Gap } from '#model/gap';
import { entriesOf, isRecord, stringOf, type JsonDocument, type JsonRecord } from '#kit/text/json';
import { entryGap, quoted } from './js-gaps.ts';
import { aliasOf, isPackageName, type JsDeclaration } from './js-manifest.ts';
import { heldBy } from './js-tarball.ts';
import { isAddress, licenseOf, markedScope, type NpmEntries, type NpmEntry } from './npm-entry.ts';
import { isSoundLocation } from './npm-tree.ts';

interface Found {
  readonly entries: NpmEntry[];
  readonly broken: string[];
  readonly gaps: Gap[];
}

/** All entries at any depth. `path` is the lockfile's, for gaps. The depth of JSON is capped, and with it this recursion. */
export function nestedEntries(document: JsonDocument, dependencies: unknown, path: string): NpmEntries {
  const found: Found = { entries: [], broken: [], gaps: [] };
  const walk = (value: unknown, keys: readonly string[], above: string): void => {
    for (const [name, entry] of entriesOf(value)) {
      const here = [...keys, 'dependencies', name];
      const location = `${above}${above === '' ? '' : '/'}node_modules/${name}`;
      const line = document.lineOf(here);
      const read = entryAt(location, name, line, entry);
      if (typeof read === 'string') {
        found.gaps.push(entryGap(path, line, `${quoted(name)}: ${read}`));
        if (!isPackageName(name) || !isSoundLocation(location)) continue;
        found.broken.push(location);
      } else found.entries.push(read);
      if (!isRecord(entry)) continue;
      if (entry['dependencies'] !== undefined && !isRecord(entry['dependencies'])) found.gaps.push(entryGap(path, line, `${quoted(name)}: its dependencies are no object`));
      walk(entry['dependencies'], here, location);
    }
  };
  walk(dependencies, [], '');
  return { ...found, links: [] };
}

/** The entry, or why it is none. */
function entryAt(location: string, installedAs: string, line: number | undefined, record: unknown): NpmEntry | string {
  if (!isPackageName(installedAs)) return 'no package name';
  if (!isSoundLocation(location)) return 'nested deeper than npm would nest it';
  if (!isRecord(record)) return 'the entry is no object';
  const text = stringOf(record['version']);
  if (text === undefined || text === '') return record['version'] === undefined ? 'no version' : 'the version is no text';
  const alias = aliasOf(text);
  const name = alias?.name ?? installedAs;
  const elsewhere = isAddress(text);
  const address = elsewhere ? text : stringOf(record['resolved']);
  return {
    location,
    line,
    name,
    alias: name === installedAs ? undefined : installedAs,
    // The address of a registry's tarball says which version it is.
    version: elsewhere ? heldVersion(text, name) : alias?.range ?? text,
    address,
    integrity: stringOf(record['integrity']),
    license: licenseOf(record),
    bundled: record['bundled'] === true,
    scope: markedScope(record),
    declared: requiresOf(record),
    malformed: [],
  };
}

function heldVersion(address: string, name: string): string | undefined {
  const held = heldBy(address);
  return held?.name === name ? held.version : undefined;
}

/** `requires` does not tell plain from optional dependencies; the marks of what is found do. */
const requiresOf = (record: JsonRecord): JsDeclaration[] =>
  entriesOf(record['requires']).map(([name, range]) => ({ name, spec: stringOf(range), scope: 'runtime', group: 'requires', mayMiss: false }));
