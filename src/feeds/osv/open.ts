// Opens the local feed for a scan: names in, advisories out. An ecosystem that is lacking or damaged is a gap of that ecosystem only, and
// a name that cannot be looked up is in a gap, never without advisories.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Advisory } from '#model/advisory';
import type { Gap } from '#model/gap';
import type { AdvisoryAnswer, AdvisorySource } from '#model/ports';
import { err, type Result } from '#model/result';
import { osvFolder } from '../home/paths.ts';
import { openIndex, type IndexReader } from './index-reader.ts';
import { baseOf, keysOf } from './keys.ts';
import { feedInfoOf, indexPath, readManifest, type ManifestResult, type OsvManifest } from './manifest.ts';

export interface OpenFeedOptions {
  /** Shown instead of the recorded date of the last check: for a folder that is read anew in every scan. */
  readonly checkedAt?: string;
}

/** Reads the manifests; an index is opened when its ecosystem is first asked for, and stays open as long as the process. */
export function openFeed(home: string, options: OpenFeedOptions = {}): AdvisorySource {
  const found = manifestsIn(osvFolder(home));
  const opened = new Map<string, Result<IndexReader, string>>();
  const manifestOf = (ecosystem: string): Found | undefined => found.get(ecosystem) ?? found.get(baseOf(ecosystem));
  const open = (one: Found): Result<IndexReader, string> => {
    const index = opened.get(one.folder) ?? openCurrent(one);
    opened.set(one.folder, index);
    return index;
  };
  return {
    feeds: [...found.values()].flatMap(({ manifest }) => (manifest.ok ? [{ ...feedInfoOf(manifest.value), ...options }] : [])),
    has: (ecosystem) => manifestOf(ecosystem) !== undefined,
    async lookup(ecosystem, packages) {
      const one = manifestOf(ecosystem);
      const index = one === undefined ? err('there is no index of it') : open(one);
      const names = packages.map((pack) => pack.name);
      if (!index.ok) return allFailed(ecosystem, names, index.error, one === undefined);
      return lookupAll(ecosystem, names, index.value, rejectedGap(ecosystem, one?.manifest));
    },
  };
}

interface Found {
  readonly folder: string;
  readonly manifest: ManifestResult;
}

/** By ecosystem. A manifest that cannot be read still says, by its folder, that there is an index which is not usable. */
export function manifestsIn(folder: string): ReadonlyMap<string, Found> {
  const found = new Map<string, Found>();
  for (const name of foldersIn(folder)) {
    const here = join(folder, name);
    const manifest = readManifest(here);
    if (manifest.ok) found.set(manifest.value.ecosystem, { folder: here, manifest });
    else if (!manifest.error.missing) found.set(decodeURIComponent(name), { folder: here, manifest });
  }
  return found;
}

function foldersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw error;
  }
}

/** An update may replace the index between the manifest and this: then the manifest is read once more. */
function openCurrent({ folder, manifest }: Found): Result<IndexReader, string> {
  if (!manifest.ok) return err(`its manifest: ${manifest.error.why}`);
  for (const read of [manifest, readManifest(folder)]) {
    const index = read.ok ? tryOpen(folder, read.value) : undefined;
    if (index !== undefined) return index;
  }
  return err('its file is gone');
}

function tryOpen(folder: string, manifest: OsvManifest): Result<IndexReader, string> | undefined {
  try {
    return openIndex(indexPath(folder, manifest), manifest.ecosystem);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? undefined : err(`it cannot be read (${code ?? 'unknown reason'})`);
  }
}

function lookupAll(ecosystem: string, names: readonly string[], index: IndexReader, noted: readonly Gap[]): AdvisoryAnswer {
  const byName = new Map<string, readonly Advisory[]>();
  const failed = new Map<string, string>();
  const keyOf = keysOf(ecosystem);
  for (const name of new Set(names)) {
    const key = keyOf(ecosystem, name);
    const answer = key === undefined ? err('it has no key') : safely(() => index.lookup(key));
    if (!answer.ok) failed.set(name, answer.error);
    else if (answer.value.length > 0) byName.set(name, answer.value);
  }
  const gaps = [...failed].map(([name, why]) => faultGap(ecosystem, `the advisory index cannot say whether ${name} has advisories: ${why}`, name));
  return { byName, gaps: [...noted, ...gaps], failedNames: new Set(failed.keys()) };
}

function safely<T>(ask: () => Result<T, string>): Result<T, string> {
  try {
    return ask();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return err(`it cannot be read (${code})`);
  }
}

function allFailed(ecosystem: string, names: readonly string[], why: string, absent: boolean): AdvisoryAnswer {
  const gap: Gap = absent
    ? { where: { ecosystem }, what: 'missing', why: `there is no advisory index of ${ecosystem} here`, required: true, mend: `assay feed update ${ecosystem}` }
    : faultGap(ecosystem, `the advisory index of ${ecosystem} cannot be used: ${why}`);
  return { byName: new Map(), gaps: [gap], failedNames: new Set(names) };
}

function faultGap(ecosystem: string, why: string, subject?: string): Gap {
  return { where: { ecosystem, ...(subject === undefined ? {} : { subject }) }, what: 'fault', why, required: true, mend: `assay feed update --full ${ecosystem}` };
}

function rejectedGap(ecosystem: string, manifest: ManifestResult | undefined): readonly Gap[] {
  if (manifest?.ok !== true || manifest.value.rejected.count === 0) return [];
  const { count, first } = manifest.value.rejected;
  const some = first.slice(0, 3).map(({ entry, why }) => `${entry}: ${why}`).join('; ');
  const why = `${count} ${count === 1 ? 'record' : 'records'} of the feed could not be read (${some}${count > 3 ? '; …' : ''})`;
  // A handful is noise; a twentieth means that the source now writes what this Assay does not read.
  const required = count > (manifest.value.records + count) / 20;
  return [{ where: { ecosystem, subject: `osv/${manifest.value.ecosystem}` }, what: 'unparsable', why, required }];
}
