// Loose `<id>.json` files as a shelf, and one shelf laid over another. A mirror may serve records one by one instead of, or newer than,
// its archive.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { err, ok } from '#model/result';
import { byCodeUnits } from './ids.ts';
import { maxRecordBytes, positionOf, type Rejected, type Shelf } from './shelf.ts';
import { nameRefusal } from './zip-shelf.ts';

/** Files changed after `newerThan` (milliseconds; 0 for all). Links and folders are no records. */
export function openFolderShelf(folder: string, newerThan: number): Shelf {
  const texts = new Map<string, Uint8Array>();
  const rejected: Rejected[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.json')) continue;
    const stat = statSync(join(folder, entry.name));
    if (stat.mtimeMs <= newerThan) continue;
    const why = nameRefusal(entry.name) ?? (stat.size > maxRecordBytes ? `${stat.size} bytes, more than the limit of ${maxRecordBytes}` : undefined);
    if (why === undefined) texts.set(entry.name.slice(0, -5), readFileSync(join(folder, entry.name)));
    else rejected.push({ entry: entry.name, why });
  }
  return shelfOfTexts(texts, rejected);
}

/** Records in memory, by id. */
export function shelfOfTexts(texts: ReadonlyMap<string, Uint8Array>, rejected: readonly Rejected[] = []): Shelf {
  const sorted = [...texts].sort(([a], [b]) => byCodeUnits(a, b));
  return {
    ids: sorted.map(([id]) => id),
    crc: Uint32Array.from(sorted, ([, bytes]) => crc32(bytes)),
    size: Uint32Array.from(sorted, ([, bytes]) => bytes.length),
    rejected,
    raw(at) {
      const bytes = sorted[at]?.[1];
      return bytes === undefined ? err('no such record') : ok({ bytes, stored: true });
    },
    close() {},
  };
}

/** `top` wins where both have an id; ids for which `keep` is false are taken from `top` only. */
export function overlay(base: Shelf, top: Shelf, keep: (id: string) => boolean = always): Shelf {
  if (top.ids.length === 0 && keep === always) return base;
  const rows: { readonly id: string; readonly shelf: Shelf; readonly at: number }[] = top.ids.map((id, at) => ({ id, shelf: top, at }));
  for (const [at, id] of base.ids.entries()) if (keep(id) && positionOf(top.ids, id) < 0) rows.push({ id, shelf: base, at });
  rows.sort((a, b) => byCodeUnits(a.id, b.id));
  return {
    ids: rows.map((row) => row.id),
    crc: Uint32Array.from(rows, (row) => row.shelf.crc[row.at] ?? 0),
    size: Uint32Array.from(rows, (row) => row.shelf.size[row.at] ?? 0),
    rejected: [...base.rejected, ...top.rejected],
    raw(at) {
      const row = rows[at];
      return row === undefined ? err('no such record') : row.shelf.raw(row.at);
    },
    close() {
      base.close();
      top.close();
    },
  };
}

const always = (): boolean => true;
