// Every feed in the store by its name (`osv/npm`, `epss`, `kev`), with its manifest's text and the files that the manifest names. The
// names of an exported file become folders, so they are checked here and nowhere else.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { err, ok, type Result } from '#model/result';
import { epssFolder, folderName, kevFolder, osvFolder } from './paths.ts';
import { parseSealed } from './sealed.ts';

export interface StoredFeed {
  readonly feed: string;
  readonly folder: string;
  readonly text: string;
  readonly checkedAt: string;
  readonly files: readonly string[];
}

export const isFeedName = (feed: string): boolean => feed === 'epss' || feed === 'kev' || (/^osv\/[A-Za-z][A-Za-z0-9 .:+_-]{0,63}$/.test(feed) && !feed.includes('..') && !/[. ]$/.test(feed));

/** For a name that `isFeedName` accepts. */
export function folderOf(home: string, feed: string): string {
  if (feed === 'epss') return epssFolder(home);
  return feed === 'kev' ? kevFolder(home) : join(osvFolder(home), folderName(feed.slice('osv/'.length)));
}

/** Those with a whole manifest. */
export function feedsIn(home: string): readonly StoredFeed[] {
  const folder = osvFolder(home);
  const ecosystems = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true ? readdirSync(folder).sort() : [];
  const names = [...ecosystems.map((name) => `osv/${decodeURIComponent(name)}`), 'epss', 'kev'].filter(isFeedName);
  return names.flatMap((feed) => {
    const here = folderOf(home, feed);
    const path = join(here, 'manifest.json');
    if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return [];
    const text = readFileSync(path, 'utf8');
    const facts = manifestFacts(feed, text);
    return facts.ok ? [{ feed, folder: here, text, ...facts.value }] : [];
  });
}

const digest = /^[0-9a-f]{64}$/;

/** What a manifest names. Fails with the reason for one that is damaged, or another feed's. */
export function manifestFacts(feed: string, text: string): Result<{ readonly checkedAt: string; readonly files: readonly string[] }, string> {
  const parsed = parseSealed<Readonly<Record<string, unknown>>>(text);
  if (!parsed.ok) return err(`its manifest: ${parsed.error.why}`);
  const { format, ecosystem, name, checkedAt, index, pack, file } = parsed.value;
  const isDigest = (value: unknown): value is string => typeof value === 'string' && digest.test(value);
  if (format !== 1) return err('another version of Assay wrote its manifest');
  if (typeof checkedAt !== 'string' || Number.isNaN(Date.parse(checkedAt))) return err('its manifest has no date');
  if (feed === `osv/${String(ecosystem)}` && isDigest(index) && isDigest(pack)) return ok({ checkedAt, files: [`${index}.idx`, `${pack}.rec`] });
  if (feed === name && isDigest(file)) return ok({ checkedAt, files: [`${file}.${feed === 'epss' ? 'bin' : 'json'}`] });
  return err('its manifest is another feed\'s');
}
