// A feed that a project carries along (`feed: {from: …}` in assay.yaml): built into the store once per content, under a key that is the
// digest of its files, and opened from there like any other.
import { createHash } from 'node:crypto';
import { readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createHttp } from '#kit/io/http';
import { temporaryName } from '#kit/io/write-atomic';
import type { Progress } from '#model/ports';
import { err, ok, type Result } from '#model/result';
import { fileDigest } from '../home/digest.ts';
import { byCodeUnits, isEcosystemName } from './ids.ts';
import { indexVersion } from './index-format.ts';
import { updateFeed } from './update.ts';

export interface FolderFeed {
  /** A home of its own: give it to `openFeed` and `openExploitation`, with today as `checkedAt`. */
  readonly home: string;
  readonly ecosystems: readonly string[];
}

interface FolderFeedInput {
  readonly home: string;
  readonly folder: string;
  readonly progress: Progress;
  readonly now: Date;
  /** What an earlier scan built is damaged: it is built again. */
  readonly anew?: boolean;
}

/** Fails with the reason where the folder is no feed, or one of its ecosystems cannot be built. */
export async function prepareFolderFeed(given: FolderFeedInput): Promise<Result<FolderFeed, string>> {
  const folder = resolve(given.folder);
  const files = filesOf(folder);
  if (!files.ok) return files;
  const ecosystems = [...new Set(files.value.flatMap((path) => (path.includes('/') ? [path.slice(0, path.indexOf('/'))] : [])))];
  if (ecosystems.length === 0) return err(`${given.folder} has no advisories: neither <Ecosystem>/all.zip nor <Ecosystem>/<id>.json`);
  const kept = join(given.home, 'feeds', 'folder');
  const home = join(kept, keyOf(folder, files.value));
  if (given.anew === true) rmSync(home, { recursive: true, force: true });
  if (statSync(home, { throwIfNoEntry: false }) === undefined) {
    forgetUnused(kept, given.now);
    const built = await build(folder, home, ecosystems, given);
    if (!built.ok) return built;
  }
  utimesSync(home, given.now, given.now);
  return ok({ home, ecosystems });
}

/** Built aside and moved into place whole: another scan may be at it too, and makes the same. */
async function build(folder: string, home: string, ecosystems: readonly string[], given: { readonly progress: Progress; readonly now: Date }): Promise<Result<undefined, string>> {
  const aside = temporaryName(home);
  try {
    const http = createHttp({ mode: 'none', allow: [], userAgent: '', env: {} });
    const changes = await updateFeed({ home: aside, from: folder, ecosystems, http, progress: given.progress, now: given.now });
    const failure = changes.find((change) => change.status === 'failed');
    if (failure?.status === 'failed') return err(failure.reason);
    renameSync(aside, home);
    return ok(undefined);
  } catch (error) {
    if (statSync(home, { throwIfNoEntry: false })?.isDirectory() !== true) throw error;
    return ok(undefined);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** What belongs to a feed, relative with `/`, sorted. */
function filesOf(folder: string): Result<readonly string[], string> {
  try {
    const files: string[] = [];
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.isFile() && /^(?:epss_scores-current\.csv(?:\.gz)?|known_exploited_vulnerabilities\.json)$/.test(entry.name)) files.push(entry.name);
      if (!entry.isDirectory() || !isEcosystemName(entry.name)) continue;
      const inside = readdirSync(join(folder, entry.name)).filter((name) => name === 'all.zip' || name.endsWith('.json'));
      files.push(...inside.map((name) => `${entry.name}/${name}`));
    }
    return ok(files.sort(byCodeUnits));
  } catch (error) {
    return err(`${folder} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`);
  }
}

function keyOf(folder: string, files: readonly string[]): string {
  // An index of another version of Assay is another index.
  const hash = createHash('sha256').update(`index ${indexVersion}\n`);
  for (const file of files) hash.update(`${file}\n${fileDigest(join(folder, file))}\n`);
  return hash.digest('hex').slice(0, 32);
}

const keptMs = 30 * 86_400_000;

/** Feeds that no scan has used for a month; they can be built again. */
function forgetUnused(kept: string, now: Date): void {
  if (statSync(kept, { throwIfNoEntry: false }) === undefined) return;
  for (const name of readdirSync(kept)) {
    const used = statSync(join(kept, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (now.getTime() - used > keptMs) rmSync(join(kept, name), { recursive: true, force: true });
  }
}
