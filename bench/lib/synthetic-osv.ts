// A large mirror made of real records: each is repeated under new ids and package names until there are as many as asked for. Kept in
// the temporary folder, since making it takes minutes and measuring takes seconds.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { byCodeUnits } from '../../src/feeds/osv/ids.ts';
import { readRecord } from '../../src/feeds/osv/build-record.ts';
import type { Shelf } from '../../src/feeds/osv/shelf.ts';
import { openZipShelf } from '../../src/feeds/osv/zip-shelf.ts';
import { unpack } from '../../src/kit/io/zip.ts';
import { writeZip, type ZipInput } from './zip-writer.ts';

export const benchFolder = join(tmpdir(), 'assay-bench');
export const realMirror = join(import.meta.dirname, '../../../shared/osv');
export const hasRealMirror = (): boolean => existsSync(join(realMirror, 'npm/all.zip'));

export interface Mirror {
  readonly folder: string;
  readonly counts: Readonly<Record<string, number>>;
}

/** 300,000 records of four ecosystems, two thirds of them npm. */
export const large: Readonly<Record<string, number>> = { npm: 200_000, PyPI: 50_000, Go: 40_000, 'crates.io': 10_000 };
const version = 3;

/** The mirror, made at the first call; sorted by id, as real archives are. `changed` records of npm differ from the plain mirror's. */
export function syntheticMirror(counts: Readonly<Record<string, number>>, changed = 0): Mirror {
  const name = `osv-${version}-${Object.entries(counts).map(([ecosystem, count]) => `${ecosystem}${count}`).join('-')}-${changed}`;
  const folder = join(benchFolder, name);
  if (existsSync(folder)) return { folder, counts };
  const building = `${folder}.${process.pid}`;
  for (const [ecosystem, count] of Object.entries(counts)) {
    process.stderr.write(`making ${count} records of ${ecosystem} (once)\n`);
    mkdirSync(join(building, ecosystem), { recursive: true });
    const rows: string[] = [];
    writeZip(join(building, ecosystem, 'all.zip'), replicated(ecosystem, count, ecosystem === 'npm' ? changed : 0, rows));
    writeFileSync(join(building, ecosystem, 'modified_id.csv'), rows.join('\n'));
  }
  if (existsSync(folder)) rmSync(building, { recursive: true });
  else renameSync(building, folder);
  return { folder, counts };
}

interface Real {
  readonly text: string;
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly modified: string;
}

function* replicated(ecosystem: string, count: number, changed: number, rows: string[]): Generator<ZipInput> {
  const shelf = openZipShelf(join(realMirror, ecosystem, 'all.zip'));
  if (!shelf.ok) throw new Error(shelf.error);
  const reals = shelf.value.ids.map((_, at) => realOf(shelf.value, at));
  shelf.value.close();
  const step = changed === 0 ? 0 : Math.floor(count / changed);
  const plan = Array.from({ length: count }, (_, at) => {
    const real = reals[at % reals.length] as Real;
    const number = Math.floor(at / reals.length);
    return { real, number, id: number === 0 ? (real.ids[0] ?? '') : renamed(real.ids[0] ?? '', number), isChanged: step > 0 && at % step === 0 && at / step < changed };
  });
  for (const { real, number, id, isChanged } of plan.sort((a, b) => byCodeUnits(a.id, b.id))) {
    const text = textOfCopy(real, number);
    rows.push(`${isChanged ? '2026-11-01T00:00:00Z' : real.modified},${id}`);
    yield { name: `${id}.json`, data: isChanged ? text.replace(real.modified, '2026-11-01T00:00:00Z').replace('"introduced":"0"', '"introduced":"0.0.1"') : text };
  }
}

function realOf(shelf: Shelf, at: number): Real {
  const read = readRecord(shelf, at);
  const raw = shelf.raw(at);
  if (!read.ok || !raw.ok) throw new Error(`record ${shelf.ids[at]} cannot be read`);
  const bytes = unpack(raw.value.bytes, raw.value.stored, shelf.size[at] ?? 0, shelf.crc[at] ?? 0);
  if (!bytes.ok) throw new Error(bytes.error);
  const { record } = read.value;
  const text = JSON.stringify(JSON.parse(Buffer.from(bytes.value).toString()));
  return { text, ids: [record.id, ...record.aliases], names: [...new Set(record.affected.map((one) => one.name))], modified: record.modified };
}

function textOfCopy(real: Real, number: number): string {
  if (number === 0) return real.text;
  let { text } = real;
  for (const id of real.ids) text = text.replaceAll(JSON.stringify(id), JSON.stringify(renamed(id, number)));
  for (const name of real.names) text = text.replaceAll(JSON.stringify(name), JSON.stringify(`${name}-${number}`));
  return text;
}

/** CVE numbers grow by digits, others by a further part; GHSA ids get another prefix, since theirs have a checked form. */
const renamed = (id: string, number: number): string =>
  id.startsWith('CVE-') ? `${id}${String(number).padStart(4, '0')}` : `${id.replace(/^GHSA-/, 'XHSA-')}-${number}`;
