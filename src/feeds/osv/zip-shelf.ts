// The archive of an ecosystem as a shelf: `<id>.json` at the top level and nothing else. Names that would climb out of a folder are
// refused with their reason; nothing is ever extracted to a path of the archive's choosing.
import { closeSync, openSync } from 'node:fs';
import { openZip, type Zip, type ZipLimits } from '#kit/io/zip';
import { err, ok, type Result } from '#model/result';
import { byCodeUnits, isRecordId } from './ids.ts';
import { maxRecordBytes, type Rejected, type Shelf } from './shelf.ts';

const limits: ZipLimits = { maxEntries: 5_000_000, maxEntryBytes: maxRecordBytes, maxRatio: 250, maxTotalBytes: 32 * 2 ** 30, maxDirectoryBytes: 2 ** 30 };

export interface ZipShelf extends Shelf {
  /** Of the archive's directory: equal digests mean equal records. */
  readonly digest: string;
}

/** Fails with the reason where the archive cannot be read as a whole: cut short, damaged, past a limit. */
export function openZipShelf(path: string, lowered: Partial<ZipLimits> = {}): Result<ZipShelf, string> {
  const fd = openSync(path, 'r');
  const zip = openZip(fd, { ...limits, ...lowered });
  if (!zip.ok) closeSync(fd);
  return zip.ok ? ok(shelfOf(zip.value, fd)) : zip;
}

function shelfOf(zip: Zip, fd: number): ZipShelf {
  const { entries } = zip;
  const rejected: Rejected[] = [];
  const names: string[] = [];
  const places: number[] = [];
  for (let entry = 0; entry < entries.count; entry += 1) {
    const name = entries.names[entry] ?? '';
    if (name.endsWith('/')) continue;
    const why = nameRefusal(name) ?? zip.refusal(entry);
    if (why !== undefined) rejected.push({ entry: name.slice(0, 200), why });
    else {
      names.push(name.slice(0, -5));
      places.push(entry);
    }
  }
  const order = sortedOrder(names, places, rejected);
  const at = (position: number): number => places[order[position] ?? 0] ?? 0;
  return {
    ids: Array.from(order, (one) => names[one] ?? ''),
    crc: Uint32Array.from(order, (one) => entries.crc[places[one] ?? 0] ?? 0),
    size: Uint32Array.from(order, (one) => entries.size[places[one] ?? 0] ?? 0),
    rejected, digest: zip.digest,
    raw(position) {
      const bytes = zip.raw(at(position));
      return bytes.ok ? ok({ bytes: bytes.value, stored: entries.method[at(position)] === 0 }) : err(bytes.error);
    },
    close: () => closeSync(fd),
  };
}

const ordinary = /^[A-Za-z0-9](?:[A-Za-z0-9_:+~-]|\.(?!\.)){0,190}[A-Za-z0-9]\.json$/;

export function nameRefusal(name: string): string | undefined {
  if (ordinary.test(name)) return undefined;
  if (/[/\\]/.test(name)) return 'a name with a folder in it';
  if (!name.endsWith('.json')) return 'not named <id>.json';
  return isRecordId(name.slice(0, -5)) ? undefined : 'not named after an advisory id';
}

/** Positions in the order of the names; of entries with one name the first stays. */
function sortedOrder(names: readonly string[], places: readonly number[], rejected: Rejected[]): Uint32Array {
  const order = Uint32Array.from(names.keys());
  if (names.some((name, at) => at > 0 && name <= (names[at - 1] ?? ''))) {
    order.sort((a, b) => byCodeUnits(names[a] ?? '', names[b] ?? '') || (places[a] ?? 0) - (places[b] ?? 0));
  }
  return order.filter((one, at) => {
    const twice = at > 0 && names[one] === names[order[at - 1] ?? 0];
    if (twice) rejected.push({ entry: `${names[one] ?? ''}.json`, why: 'a second entry of that name' });
    return !twice;
  });
}
