// The manifest of one ecosystem: which files are current, where they come from, when that was last checked. Replacing it is the one
// step that makes an update visible; whatever happens before leaves the last state in use.
import { join } from 'node:path';
import type { FeedInfo } from '#model/scan';
import type { Result } from '#model/result';
import { folderName, osvFolder } from '../home/paths.ts';
import { readSealed, writeSealed } from '../home/sealed.ts';
import type { Rejected } from './shelf.ts';

export interface OsvManifest {
  readonly format: 1;
  readonly ecosystem: string;
  /** URL or folder, without credentials. */
  readonly source: string;
  /** Newest record, RFC 3339; absent where all are undated. */
  readonly asOf?: string;
  /** Last successful check, RFC 3339. */
  readonly checkedAt: string;
  /** Last time that the whole archive was read, not only its change list. */
  readonly wholeAt: string;
  readonly records: number;
  /** SHA-256, hex: the files are `<index>.idx` and `<pack>.rec`. */
  readonly index: string;
  readonly pack: string;
  readonly rejected: { readonly count: number; readonly first: readonly Rejected[] };
  /** How the source looked, in its own terms (entity tags, digests), to see whether it changed. */
  readonly seen: Readonly<Record<string, string>>;
}

export const ecosystemFolder = (home: string, ecosystem: string): string => join(osvFolder(home), folderName(ecosystem));
export const manifestPath = (folder: string): string => join(folder, 'manifest.json');
export const indexPath = (folder: string, manifest: OsvManifest): string => join(folder, `${manifest.index}.idx`);
export const packPath = (folder: string, manifest: OsvManifest): string => join(folder, `${manifest.pack}.rec`);

export type ManifestResult = Result<OsvManifest, { readonly missing: boolean; readonly why: string }>;

export function readManifest(folder: string): ManifestResult {
  const read = readSealed<OsvManifest>(manifestPath(folder));
  if (!read.ok) return read;
  return read.value.format === 1 ? read : { ok: false, error: { missing: false, why: 'another version of Assay wrote it' } };
}

export const writeManifest = (folder: string, manifest: OsvManifest): void => writeSealed(manifestPath(folder), manifest);

export function feedInfoOf(manifest: OsvManifest): FeedInfo {
  const { ecosystem, source, asOf, checkedAt, records, index } = manifest;
  return { name: `osv/${ecosystem}`, source, ...(asOf === undefined ? {} : { asOf }), checkedAt, records, digest: `sha256:${index}` };
}
