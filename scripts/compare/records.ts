// Looks into the mirror for what a record itself says of a package, in the record's order, without anything that Assay makes of it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { unpack } from '#kit/io/zip';
import { openZipShelf, type ZipShelf } from '#feeds/osv/zip-shelf';
import { positionOf } from '#feeds/osv/shelf';
import { ecosystemOf } from '#kit/text/ecosystems';

export interface RawAffected {
  readonly package?: { readonly ecosystem: string; readonly name: string };
  readonly ranges?: readonly { readonly type: string; readonly events: readonly Readonly<Record<string, string>>[] }[];
  readonly versions?: readonly string[];
}

interface RawRecord {
  readonly id: string;
  readonly affected?: readonly RawAffected[];
}

export interface Records {
  /** What a record says of one package; empty without such a record. */
  affected(ecosystem: string, name: string, id: string): readonly RawAffected[];
  /** Versions at the ends of any record's ranges, and the first and last few that it lists, by package name as written. */
  versions(ecosystem: string): ReadonlyMap<string, ReadonlySet<string>>;
}

/** An archive is opened once, and only when asked for. */
export function openRecords(mirror: string): Records {
  const shelves = new Map<string, ZipShelf | undefined>();
  const shelf = (ecosystem: string): ZipShelf | undefined => {
    if (!shelves.has(ecosystem)) shelves.set(ecosystem, openShelf(join(mirror, ecosystem, 'all.zip')));
    return shelves.get(ecosystem);
  };
  return {
    affected(ecosystem, name, id) {
      const from = shelf(ecosystem);
      const normalized = (text: string): string => ecosystemOf(ecosystem)?.normalizeName(text) ?? text;
      const record = from && recordAt(from, positionOf(from.ids, id));
      return (record?.affected ?? []).filter((one) => one.package?.ecosystem === ecosystem && normalized(one.package.name) === name);
    },
    versions(ecosystem) {
      const from = shelf(ecosystem);
      const found = new Map<string, Set<string>>();
      for (const one of from?.ids.flatMap((_, at) => recordAt(from, at)?.affected ?? []) ?? []) {
        if (one.package?.ecosystem !== ecosystem) continue;
        const known = found.get(one.package.name) ?? new Set();
        for (const version of versionsIn(one)) known.add(version);
        found.set(one.package.name, known);
      }
      return found;
    },
  };
}

const versionsIn = ({ ranges = [], versions = [] }: RawAffected): string[] => [
  ...ranges.filter((range) => range.type !== 'GIT').flatMap((range) => range.events.flatMap((event) => Object.values(event))),
  ...(versions.length > 2 * listed ? [...versions.slice(0, listed), ...versions.slice(-listed)] : versions),
];

/** A record may list a hundred versions, most of them inside of its ranges. */
const listed = 2;

function openShelf(file: string): ZipShelf | undefined {
  if (!existsSync(file)) return undefined;
  const opened = openZipShelf(file);
  if (!opened.ok) throw new Error(`${file}: ${opened.error}`);
  return opened.value;
}

function recordAt(shelf: ZipShelf, at: number): RawRecord | undefined {
  const raw = at < 0 ? undefined : shelf.raw(at);
  if (!raw?.ok) return undefined;
  const bytes = unpack(raw.value.bytes, raw.value.stored, shelf.size[at] ?? 0, shelf.crc[at] ?? 0);
  return bytes.ok ? (JSON.parse(Buffer.from(bytes.value).toString()) as RawRecord) : undefined;
}
