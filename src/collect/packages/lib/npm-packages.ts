// The `packages` of lockfileVersion 2 and 3: one entry for each install location, flat.
import type { Gap } from '#model/gap';
import { entriesOf, isRecord, stringOf, type JsonDocument, type JsonRecord } from '#kit/text/json';
import { entryGap, quoted } from './js-gaps.ts';
import { declarationsOf, isPackageName } from './js-manifest.ts';
import { isAddress, licenseOf, markedScope, type NpmEntries, type NpmEntry } from './npm-entry.ts';
import { isSoundLocation, nameAt } from './npm-tree.ts';

/** All entries but the root's own. `path` is the lockfile's, for gaps. */
export function packagesEntries(document: JsonDocument, packages: JsonRecord, path: string): NpmEntries {
  const entries: NpmEntry[] = [];
  const links: NpmEntries['links'][number][] = [];
  const broken: string[] = [];
  const gaps: Gap[] = [];
  for (const [location, value] of entriesOf(packages)) {
    if (location === '') continue;
    const line = document.lineOf(['packages', location]);
    const lose = (why: string): void => {
      if (isSoundLocation(location)) broken.push(location);
      gaps.push(entryGap(path, line, `${quoted(location)}: ${why}`));
    };
    if (!isSoundLocation(location)) lose('no install path that npm would write');
    else if (!isRecord(value)) lose('the entry is no object');
    else if (value['link'] === true) {
      const target = stringOf(value['resolved']);
      if (target === undefined) lose('a link without a target');
      else if (isSoundLocation(target)) links.push({ location, target, line });
      else lose('a link to no path that npm would write');
    } else if (isStub(value)) gaps.push(stubGap(path, line, location));
    else {
      const entry = entryAt(location, line, value);
      if (typeof entry === 'string') lose(entry);
      else {
        entries.push(entry);
        const { malformed } = entry;
        if (malformed.length > 0) gaps.push(entryGap(path, line, `${quoted(location)}: ${malformed.join(', ')} is no object, so what it depends on is not known`));
      }
    }
  }
  return { entries, links, broken, gaps };
}

/** npm sometimes leaves the mere flags of an optional package that it did not install. */
const isStub = (record: JsonRecord): boolean => record['optional'] === true && record['version'] === undefined && record['resolved'] === undefined;

const stubGap = (file: string, line: number | undefined, location: string): Gap => ({
  where: { file, ...(line === undefined ? {} : { line }) },
  what: 'unresolved',
  why: `${quoted(location)}: an optional package without a version`,
  required: false,
  mend: 'Make the lockfile anew: npm install --package-lock-only',
});

/** The entry, or why it is none. */
function entryAt(location: string, line: number | undefined, record: JsonRecord): NpmEntry | string {
  const installedAs = nameAt(location);
  const own = stringOf(record['name']);
  const name = own ?? installedAs ?? folderName(location);
  if (!isPackageName(name)) return 'no package name';
  const written = stringOf(record['version']);
  const version = written === '' ? undefined : written;
  const address = stringOf(record['resolved']);
  if (record['version'] !== undefined && written === undefined) return 'the version is no text';
  if (version === undefined && installedAs !== undefined && (address === undefined || /^https?:/.test(address) || !isAddress(address))) return 'no version';
  const declarations = declarationsOf(record, installedAs === undefined);
  return {
    location,
    line,
    name,
    alias: installedAs === name ? undefined : installedAs,
    version,
    address,
    integrity: stringOf(record['integrity']),
    license: licenseOf(record),
    bundled: record['inBundle'] === true,
    scope: markedScope(record),
    declared: declarations.declared,
    malformed: declarations.malformed,
  };
}

/** npm names a folder's package after the folder, with the scope above it. */
function folderName(location: string): string {
  const [above = '', last = ''] = location.split('/').slice(-2);
  return last === '' ? above : above.startsWith('@') ? `${above}/${last}` : last;
}
