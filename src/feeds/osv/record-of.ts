// The original records behind an id or an alias, for `explain`. Withdrawn ones are here too, and nowhere else.
import { osvFolder } from '../home/paths.ts';
import { unpack } from '#kit/io/zip';
import { err, ok, type Result } from '#model/result';
import { aliasesIn } from './lines.ts';
import { packPath, type OsvManifest } from './manifest.ts';
import { manifestsIn } from './open.ts';
import { openPack, type RecordPack } from './pack-reader.ts';
import { positionOf } from './shelf.ts';

export interface FoundRecord {
  readonly ecosystem: string;
  readonly id: string;
  readonly withdrawn: boolean;
  /** The OSV record as its source wrote it. */
  readonly record: Readonly<Record<string, unknown>>;
}

export interface RecordAnswer {
  /** The record of that id first, then those that name it as an alias; sorted by ecosystem and id. */
  readonly records: readonly FoundRecord[];
  /** Feeds that could not be searched, and why. */
  readonly failed: readonly { readonly feed: string; readonly why: string }[];
}

export function recordOf(home: string, id: string): RecordAnswer {
  const exact: FoundRecord[] = [];
  const others: FoundRecord[] = [];
  const failed: { readonly feed: string; readonly why: string }[] = [];
  for (const [ecosystem, { folder, manifest }] of manifestsIn(osvFolder(home))) {
    const found = manifest.ok ? search(folder, manifest.value, id) : err(manifest.error.why);
    if (!found.ok) failed.push({ feed: `osv/${ecosystem}`, why: found.error });
    else for (const one of found.value) (one.id === id ? exact : others).push(one);
  }
  return { records: [...exact, ...others], failed };
}

function search(folder: string, manifest: OsvManifest, id: string): Result<readonly FoundRecord[], string> {
  let pack: Result<RecordPack, string>;
  try {
    pack = openPack(packPath(folder, manifest));
  } catch (error) {
    return err(`its record pack cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`);
  }
  if (!pack.ok) return pack;
  try {
    return collect(pack.value, manifest.ecosystem, id);
  } finally {
    pack.value.close();
  }
}

function collect(pack: RecordPack, ecosystem: string, id: string): Result<readonly FoundRecord[], string> {
  const positions = new Set<number>();
  const own = positionOf(pack.ids, id);
  if (own >= 0) positions.add(own);
  for (const [at, line] of pack.aliasLines.entries()) if (line.includes(id) && aliasesIn(line).includes(id)) positions.add(at);
  const found: FoundRecord[] = [];
  for (const at of positions) {
    const record = parse(pack, at);
    if (!record.ok) return err(`${pack.ids[at]}: ${record.error}`);
    found.push({ ecosystem, id: pack.ids[at] ?? '', withdrawn: pack.isWithdrawn(at), record: record.value });
  }
  return ok(found);
}

function parse(pack: RecordPack, at: number): Result<Readonly<Record<string, unknown>>, string> {
  const raw = pack.raw(at);
  if (!raw.ok) return raw;
  const bytes = unpack(raw.value.bytes, raw.value.stored, pack.size[at] ?? 0, pack.crc[at] ?? 0);
  if (!bytes.ok) return bytes;
  try {
    return ok(JSON.parse(Buffer.from(bytes.value).toString()) as Record<string, unknown>);
  } catch {
    return err('it is no valid JSON');
  }
}
