// The entries of a Cargo.lock of any version, and which entry a dependency means. It knows no manifest.
import type { Hash } from '#model/component';
import type { Gap } from '#model/gap';
import { parseTomlTables, type TomlTable } from '#kit/text/toml';
import type { ParsedPackage } from '../contract.ts';
import { lockSource } from './cargo-source.ts';
import { badEntry, badFile, missingEntry, newerFormat, quoted } from './py-gaps.ts';

export interface CargoEntry {
  readonly key: string;
  readonly name: string;
  readonly version: string;
  /** As written, the commit of a git source cut off; `undefined` for the project's own crates. */
  readonly sourceId: string | undefined;
  readonly source: ParsedPackage['source'] | undefined;
  readonly hashes: readonly Hash[];
  readonly line: number;
  /** Entries that its dependencies mean. */
  readonly dependencies: readonly CargoEntry[];
}

type Writable = { -readonly [K in keyof CargoEntry]: CargoEntry[K] } & { wanted: readonly string[] };

const newest = 4;
const renew = 'cargo generate-lockfile';
/** More entries of one name, or of one name and version, than a tool ever writes are not told apart. */
const maxCandidates = 32;

/** Linear in the length of the text; never throws. Required gaps for what is malformed, cut off or newer than version 4. */
export function readEntries(path: string, text: string): { readonly entries: readonly CargoEntry[]; readonly gaps: readonly Gap[] } {
  const gaps: Gap[] = [];
  const { head, entries: tables } = parseTomlTables(text, 'package');
  if (!head.ok) gaps.push(badEntry(path, head.error.line, head.error.why));
  const top: TomlTable = head.ok ? head.value : {};
  const version = Object.hasOwn(top, 'version') ? top['version'] : undefined;
  if (version !== undefined && !(typeof version === 'number' && version <= newest)) gaps.push(newerFormat(path, typeof version === 'number' || typeof version === 'string' ? `${version}` : 'no number', `up to ${newest}`));
  const sums = checksums(top);
  const entries: Writable[] = [];
  for (const table of [...tables, ...oldRoot(top)]) {
    const read = table.ok ? toEntry(path, table.value.value, table.value.line, sums, gaps) : badEntry(path, table.error.line, table.error.why);
    if ('where' in read) gaps.push(read);
    else entries.push(read);
  }
  if (tables.length === 0 && entries.length === 0) gaps.push(badFile(path, undefined, 'it lists no package', renew));
  return { entries: connect(path, distinct(path, entries, gaps), gaps), gaps };
}

/** `[root]`, as Cargo before 1.19 wrote the project's own crate. */
function oldRoot(top: TomlTable): ReturnType<typeof parseTomlTables>['entries'] {
  const root: unknown = Object.hasOwn(top, 'root') ? top['root'] : undefined;
  return typeof root === 'object' && root !== null ? [{ ok: true, value: { line: 1, value: root as TomlTable } }] : [];
}

/** `[metadata]` of version 1: `"checksum name version (source)" = "…"`. */
function checksums(top: TomlTable): ReadonlyMap<string, unknown> {
  const metadata = Object.hasOwn(top, 'metadata') ? top['metadata'] : undefined;
  return new Map(typeof metadata === 'object' && metadata !== null ? Object.entries(metadata) : []);
}

const textIn = (table: TomlTable, key: string): string | undefined => {
  const value = Object.hasOwn(table, key) ? table[key] : undefined;
  return typeof value === 'string' ? value : undefined;
};

function toEntry(path: string, table: TomlTable, line: number, sums: ReadonlyMap<string, unknown>, gaps: Gap[]): Writable | Gap {
  const [name, version, source] = [textIn(table, 'name'), textIn(table, 'version'), textIn(table, 'source')];
  if (name === undefined || name === '' || version === undefined || version === '') return badEntry(path, line, 'a [[package]] without name or version');
  if (Object.hasOwn(table, 'source') && source === undefined) return badEntry(path, line, `the source of ${quoted(name)} is no text`);
  const listed = Object.hasOwn(table, 'dependencies') ? table['dependencies'] : [];
  const wanted = Array.isArray(listed) ? listed.filter((each) => typeof each === 'string') : [];
  if (!Array.isArray(listed) || wanted.length < listed.length) gaps.push(badEntry(path, line, `the dependencies of ${quoted(name)} are not a list of texts`));
  const replaced = textIn(table, 'replace');
  const checksum = textIn(table, 'checksum') ?? sums.get(`checksum ${name} ${version} (${source ?? ''})`);
  const hashes = hashesOf(checksum);
  if (hashes === undefined) gaps.push({ ...badEntry(path, line, `the checksum of ${quoted(name)} is no SHA-256`), required: false });
  return {
    key: `${name}@${version}`, name, version, line,
    sourceId: source?.replace(/#.*$/s, ''),
    source: source === undefined ? undefined : lockSource(source),
    hashes: hashes ?? [],
    dependencies: [],
    wanted: replaced === undefined ? wanted : [...wanted, replaced],
  };
}

/** `<none>` stands in version 1 for a source that has no checksum. */
function hashesOf(checksum: unknown): readonly Hash[] | undefined {
  if (checksum === undefined || checksum === '<none>') return [];
  return typeof checksum === 'string' && /^[0-9a-f]{64}$/i.test(checksum) ? [{ algorithm: 'sha256', value: checksum.toLowerCase() }] : undefined;
}

/** Keys made unique: crates of one name and version from several sources are numbered in the order of the file. The same crate twice is a gap. */
function distinct(path: string, entries: readonly Writable[], gaps: Gap[]): readonly Writable[] {
  const counts = new Map<string, number>();
  const known = new Set<string>();
  return entries.filter((entry) => {
    const identity = `${entry.key} (${entry.sourceId ?? ''})`;
    if (known.has(identity)) gaps.push(badEntry(path, entry.line, `${quoted(entry.name)} stands twice with the same version and source`));
    if (known.has(identity)) return false;
    known.add(identity);
    const count = (counts.get(entry.key) ?? 0) + 1;
    counts.set(entry.key, count);
    if (count > 1) entry.key = `${entry.key}#${count}`;
    return true;
  });
}

/** By name and by name with version. */
function indexed(entries: readonly Writable[]): ReadonlyMap<string, readonly Writable[]> {
  const index = new Map<string, Writable[]>();
  for (const entry of entries) {
    for (const key of [entry.name, `${entry.name} ${entry.version}`]) {
      const same = index.get(key);
      if (same === undefined) index.set(key, [entry]);
      else if (same.length < maxCandidates) same.push(entry);
    }
  }
  return index;
}

function connect(path: string, entries: readonly Writable[], gaps: Gap[]): readonly CargoEntry[] {
  const index = indexed(entries);
  for (const entry of entries) {
    const found = new Set<CargoEntry>();
    for (const text of new Set(entry.wanted)) {
      const meant = candidates(index, text);
      if (meant.length === 0) gaps.push(missingEntry(path, entry.line, `${quoted(entry.name)} depends on ${quoted(text.replace(/ \(.*$/s, ''))}, which the file does not have`, renew));
      if (meant.length > 1) gaps.push(badEntry(path, entry.line, `${quoted(entry.name)} depends on ${quoted(text.replace(/ \(.*$/s, ''))}, which could be any of several entries`));
      for (const each of meant) found.add(each);
    }
    entry.dependencies = [...found];
  }
  return entries;
}

/** `name`, `name version`, `name version (source)`. */
function candidates(index: ReadonlyMap<string, readonly Writable[]>, text: string): readonly Writable[] {
  const [, key = '', source] = /^(\S+(?: [^\s(]+)?)(?: \((.*)\))?$/s.exec(text) ?? [];
  const bare = source?.replace(/#.*$/s, '');
  const same = index.get(key) ?? [];
  return bare === undefined ? same : same.filter((each) => each.sourceId === bare);
}
