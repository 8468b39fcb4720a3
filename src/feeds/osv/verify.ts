// Proves that the store is what its manifests say: every file by its digest, every index by walking it, every record by its checksum.
import { join } from 'node:path';
import type { Advisory } from '#model/advisory';
import type { Progress } from '#model/ports';
import { err, ok, type Result } from '#model/result';
import { catalogs, type CatalogManifest } from '../epss-kev/catalogs.ts';
import { fileDigest } from '../home/digest.ts';
import { osvFolder } from '../home/paths.ts';
import { readSealed } from '../home/sealed.ts';
import { decodeBlob } from './blob.ts';
import { readRecord } from './build-record.ts';
import { openIndex, type IndexReader } from './index-reader.ts';
import { indexPath, packPath, type OsvManifest } from './manifest.ts';
import { manifestsIn } from './open.ts';
import { openPack, type RecordPack } from './pack-reader.ts';

export type Verified = { readonly feed: string; readonly ok: true } | { readonly feed: string; readonly ok: false; readonly why: string };

/** One row per feed that is there. */
export function verifyFeed(home: string, progress: Progress): readonly Verified[] {
  const rows: Verified[] = [];
  const add = (feed: string, result: Result<undefined, string>): void => void rows.push(result.ok ? { feed, ok: true } : { feed, ok: false, why: result.error });
  for (const [ecosystem, { folder, manifest }] of manifestsIn(osvFolder(home))) {
    progress.step(`Verifying ${ecosystem}`);
    add(`osv/${ecosystem}`, manifest.ok ? guarded(() => verifyOsv(folder, manifest.value)) : err(`its manifest: ${manifest.error.why}`));
  }
  for (const kind of catalogs) {
    const manifest = readSealed<CatalogManifest>(join(kind.folder(home), 'manifest.json'));
    if (manifest.ok) add(kind.name, guarded(() => verifyDigest(join(kind.folder(home), `${manifest.value.file}.${kind.extension}`), manifest.value.file)));
    else if (!manifest.error.missing) add(kind.name, err(`its manifest: ${manifest.error.why}`));
  }
  progress.done();
  return rows;
}

function guarded(verify: () => Result<undefined, string>): Result<undefined, string> {
  try {
    return verify();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return err(`a file of it cannot be read (${code})`);
  }
}

function verifyDigest(path: string, digest: string): Result<undefined, string> {
  return fileDigest(path) === digest ? ok(undefined) : err('its digest is not the one it is named after');
}

function verifyOsv(folder: string, manifest: OsvManifest): Result<undefined, string> {
  for (const [path, digest] of [[indexPath(folder, manifest), manifest.index], [packPath(folder, manifest), manifest.pack]] as const) {
    if (fileDigest(path) !== digest) return err(`the digest of ${path.slice(folder.length + 1)} is not the one it is named after`);
  }
  const index = openIndex(indexPath(folder, manifest), manifest.ecosystem);
  if (!index.ok) return err(`its index: ${index.error}`);
  const walked = verifyIndex(index.value);
  index.value.close();
  if (!walked.ok) return err(`its index: ${walked.error}`);
  const pack = openPack(packPath(folder, manifest));
  if (!pack.ok) return err(`its record pack: ${pack.error}`);
  const records = verifyPack(pack.value, manifest);
  pack.value.close();
  return records;
}

/** Every package's piece decodes, and the table finds it. */
function verifyIndex(index: IndexReader): Result<undefined, string> {
  const keys = index.keys();
  const places = index.places();
  if (!keys.ok) return keys;
  if (!places.ok) return places;
  if (keys.value.length !== index.packages) return err(`${keys.value.length} names for ${index.packages} packages`);
  for (const [at, key] of keys.value.entries()) {
    const start = places.value[at] ?? 0;
    const blob = decodeBlob(index.read(start, (places.value[at + 1] ?? 0) - start));
    if (!blob.ok) return err(`${key}: ${blob.error}`);
    const found = index.lookup(key);
    if (!isDecodable(blob.value.advisories)) return err(`${key}: its advisories cannot be decoded`);
    if (!found.ok || blob.value.key !== key || found.value.length !== blob.value.advisories.length) return err(`${key} is not found where it stands`);
  }
  return ok(undefined);
}

/** Writing them out asks for every field. */
function isDecodable(advisories: readonly Advisory[]): boolean {
  try {
    return JSON.stringify(advisories) !== '';
  } catch {
    return false;
  }
}

function verifyPack(pack: RecordPack, manifest: OsvManifest): Result<undefined, string> {
  if (pack.ids.length !== manifest.records) return err(`${pack.ids.length} records where ${manifest.records} are expected`);
  for (let at = 0; at < pack.ids.length; at += 1) {
    const read = readRecord(pack, at);
    if (!read.ok) return err(`its record ${pack.ids[at]}: ${read.error.why}`);
  }
  return ok(undefined);
}
