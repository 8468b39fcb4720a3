// Ecosystems by OSV's name: purl type, version order, range language, how names are compared. Data; no ecosystem has code elsewhere.
import type { VersionScheme } from './versions/contract.ts';
import type { RangeLanguage } from './ranges/contract.ts';
import { schemes } from './versions/registry.generated.ts';
import { languages } from './ranges/registry.generated.ts';

export interface Ecosystem {
  /** As OSV writes it, without a `:suffix`. */
  readonly name: string;
  readonly purlType: string;
  readonly versions: VersionScheme;
  readonly ranges?: RangeLanguage;
  /** Names that compare equal in the registry become equal text. Idempotent. */
  normalizeName(name: string): string;
}

const same = (name: string): string => name;
/** PEP 503. */
const pep503 = (name: string): string => name.toLowerCase().replace(/[-_.]+/g, '-');
const lower = (name: string): string => name.toLowerCase();

type Row = [name: string, purlType: string, scheme: keyof typeof schemes, ranges: keyof typeof languages | undefined, normalize: (name: string) => string];

const rows: readonly Row[] = [
  ['npm', 'npm', 'semver', 'npm', same],
  ['PyPI', 'pypi', 'pypi', 'pypi', pep503],
  ['Go', 'golang', 'go', 'go', same],
  ['crates.io', 'cargo', 'crates', 'cargo', same],
  ['Maven', 'maven', 'maven', undefined, same],
  ['RubyGems', 'gem', 'rubygems', undefined, same],
  ['Packagist', 'composer', 'packagist', undefined, lower],
  ['NuGet', 'nuget', 'nuget', undefined, lower],
  ['Pub', 'pub', 'pub', undefined, same],
  ['Hex', 'hex', 'hex', undefined, lower],
  ['CRAN', 'cran', 'cran', undefined, same],
  ['Hackage', 'hackage', 'hackage', undefined, same],
  ['Debian', 'deb', 'debian', undefined, same],
  ['Alpine', 'apk', 'alpine', undefined, same],
  ['Red Hat', 'rpm', 'rpm', undefined, same],
];

const table: ReadonlyMap<string, Ecosystem> = new Map(
  rows.map(([name, purlType, scheme, ranges, normalizeName]) => [
    name,
    { name, purlType, versions: schemes[scheme], ...(ranges ? { ranges: languages[ranges] } : {}), normalizeName },
  ]),
);

/** `undefined` for an ecosystem Assay has no version order for. `Debian:12` answers as `Debian`. */
export function ecosystemOf(name: string): Ecosystem | undefined {
  return table.get(name) ?? (name.includes(':') ? table.get(name.slice(0, name.indexOf(':'))) : undefined);
}

export const ecosystems: readonly Ecosystem[] = [...table.values()];
