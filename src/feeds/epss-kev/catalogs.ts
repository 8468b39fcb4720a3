// The two catalogs of exploitation and where they come from. Data: what they share is done once, in update.ts and open.ts.
import { epssFolder, kevFolder } from '../home/paths.ts';
import type { Result } from '#model/result';
import { parseEpss, type Catalog } from './epss.ts';
import { parseKev } from './kev.ts';

export interface CatalogKind {
  readonly name: 'epss' | 'kev';
  readonly title: string;
  /** What it is for, in the ledger of contacts. */
  readonly purpose: string;
  readonly publicUrl: string;
  /** At a mirror, the first that is there. */
  readonly files: readonly string[];
  readonly extension: 'bin' | 'json';
  folder(home: string): string;
  parse(data: Uint8Array): Result<Catalog, string>;
}

export const catalogs: readonly CatalogKind[] = [
  {
    name: 'epss', title: 'EPSS scores', purpose: 'EPSS scores', extension: 'bin', folder: epssFolder, parse: parseEpss,
    publicUrl: 'https://epss.empiricalsecurity.com/epss_scores-current.csv.gz', files: ['epss_scores-current.csv.gz', 'epss_scores-current.csv'],
  },
  {
    name: 'kev', title: 'catalog of known exploited vulnerabilities', purpose: 'known exploited vulnerabilities', extension: 'json', folder: kevFolder, parse: parseKev,
    publicUrl: 'https://www.cisa.gov/sites/default/files/feeds/known_exploited_vulnerabilities.json', files: ['known_exploited_vulnerabilities.json'],
  },
];

export interface CatalogManifest {
  readonly format: 1;
  readonly name: 'epss' | 'kev';
  readonly source: string;
  readonly asOf?: string;
  readonly checkedAt: string;
  readonly records: number;
  /** SHA-256 of the file `<digest>.<extension>`. */
  readonly file: string;
  /** Entity tag, or stamp of the file it was read from. */
  readonly seen: string;
}
