// Opens EPSS and KEV for a scan. What is absent or damaged is a noted gap: a verdict without them is poorer, not wrong.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gap } from '#model/gap';
import type { ExploitationSource } from '#model/ports';
import { err, ok, type Result } from '#model/result';
import type { FeedInfo } from '#model/scan';
import { readSealed } from '../home/sealed.ts';
import { catalogs, type CatalogKind, type CatalogManifest } from './catalogs.ts';
import { decodeEpss, type EpssTable } from './epss-file.ts';
import { decodeKev, type KevTable } from './kev.ts';

export interface OpenExploitation {
  /** Shown instead of the recorded date of the last check: for a folder that is read anew in every scan. */
  readonly checkedAt?: string;
}

/** Reads nothing but the manifests until the first question. */
export function openExploitation(home: string, options: OpenExploitation = {}): ExploitationSource {
  const opened = catalogs.map((kind) => ({ kind, manifest: readSealed<CatalogManifest>(join(kind.folder(home), 'manifest.json')) }));
  const feeds = opened.flatMap(({ manifest }) => (manifest.ok ? [{ ...catalogInfo(manifest.value), ...options }] : []));
  let loaded: Loaded | undefined;
  const load = (): Loaded => (loaded ??= loadAll(home, opened));
  return {
    feeds,
    get gaps() {
      return load().gaps;
    },
    get(cve) {
      const { epss, kev } = load();
      const [score, known] = [epss?.(cve), kev?.(cve)];
      if (score === undefined && known === undefined) return undefined;
      return { ...(score === undefined ? {} : { epss: score }), ...(known === undefined ? {} : { kev: known }) };
    },
  };
}

export function catalogInfo(manifest: CatalogManifest): FeedInfo {
  const { name, source, asOf, checkedAt, records, file } = manifest;
  return { name, source, ...(asOf === undefined ? {} : { asOf }), checkedAt, records, digest: `sha256:${file}` };
}

interface Loaded {
  readonly gaps: readonly Gap[];
  readonly epss: EpssTable | undefined;
  readonly kev: KevTable | undefined;
}

type Opened = { readonly kind: CatalogKind; readonly manifest: ReturnType<typeof readSealed<CatalogManifest>> };

function loadAll(home: string, opened: readonly Opened[]): Loaded {
  const gaps: Gap[] = [];
  const loaded: { epss: EpssTable | undefined; kev: KevTable | undefined } = { epss: undefined, kev: undefined };
  for (const { kind, manifest } of opened) {
    const bytes = manifest.ok ? readCatalog(kind, home, manifest.value) : err(manifest.error.missing ? 'missing' : manifest.error.why);
    const table = bytes.ok ? decode(kind, bytes.value, loaded) : bytes;
    if (!table.ok) gaps.push(gapOf(kind, table.error));
  }
  return { gaps, ...loaded };
}

function decode(kind: CatalogKind, bytes: Buffer, into: { epss: EpssTable | undefined; kev: KevTable | undefined }): Result<undefined, string> {
  if (kind.name === 'kev') {
    into.kev = decodeKev(bytes);
    return ok(undefined);
  }
  const table = decodeEpss(bytes);
  if (table.ok) into.epss = table.value;
  return table.ok ? ok(undefined) : table;
}

/** A second try covers an update that replaced the file between the manifest and this. */
function readCatalog(kind: CatalogKind, home: string, manifest: CatalogManifest): Result<Buffer, string> {
  const folder = kind.folder(home);
  for (const digest of [manifest.file, currentFile(folder)]) {
    try {
      const bytes = readFileSync(join(folder, `${digest}.${kind.extension}`));
      return createHash('sha256').update(bytes).digest('hex') === digest ? ok(bytes) : err('its digest does not match');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return err('it cannot be read');
    }
  }
  return err('its file is gone');
}

function currentFile(folder: string): string {
  const manifest = readSealed<CatalogManifest>(join(folder, 'manifest.json'));
  return manifest.ok ? manifest.value.file : '';
}

function gapOf(kind: CatalogKind, why: string): Gap {
  const absent = why === 'missing';
  return {
    where: { subject: kind.name }, what: absent ? 'missing' : 'fault', required: false,
    why: absent ? `no ${kind.title} here` : `the ${kind.title} cannot be used: ${why}`, mend: absent ? 'assay feed update' : 'assay feed update --full',
  };
}
