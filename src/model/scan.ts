// The one document: `Target → facts → Finding[] + Coverage[] → Verdict → Report`. Every report is a view of it.
import type { Inventory } from './component.ts';
import type { CoverageRow } from './coverage.ts';
import type { Finding } from './finding.ts';
import type { Kind } from './kind.ts';

export interface Target {
  readonly kind: 'folder' | 'lockfile' | 'git';
  /** What the project is called: its forge path (`github.com/owner/name`) where a remote says so, else the folder's name. */
  readonly asset: string;
  /** Where the target stands below the repository's root; absent at the root and outside a repository. */
  readonly subfolder?: string;
  readonly branch?: string;
  /** Full object id of HEAD. */
  readonly commit?: string;
  /** Tracked files differ from the index, or the index from its last commit. Absent where that could not be told. */
  readonly dirty?: boolean;
}

export interface FeedInfo {
  /** `osv/npm`, `epss`, `kev`. */
  readonly name: string;
  /** URL or folder it came from, without credentials. */
  readonly source: string;
  /** Newest record, RFC 3339; absent where every record is undated. */
  readonly asOf?: string;
  /** Last successful check, RFC 3339. */
  readonly checkedAt: string;
  readonly records: number;
  /** `sha256:…` of the index file. */
  readonly digest: string;
}

export interface Contact {
  readonly host: string;
  readonly purpose: string;
  readonly requests: number;
  /** How many package names went there. */
  readonly names: number;
}

export type VerdictResult = 'pass' | 'fail' | 'inconclusive';

export interface Verdict {
  readonly result: VerdictResult;
  readonly kinds: readonly Kind[];
  readonly reasons: readonly string[];
  readonly counts: { readonly fail: number; readonly warn: number; readonly info: number; readonly requiredGaps: number; readonly notedGaps: number };
}

export interface Scan {
  readonly schemaVersion: '1.0';
  readonly tool: { readonly name: 'assay'; readonly version: string };
  readonly target: Target;
  /** `YYYY-MM-DD`, UTC: the day the scan is judged for. */
  readonly evaluatedOn: string;
  readonly feeds: readonly FeedInfo[];
  readonly policy: { readonly name: string; readonly digest: string; readonly layers: readonly string[] };
  readonly contacted: readonly Contact[];
  readonly inventory: Inventory;
  readonly findings: readonly Finding[];
  readonly coverage: readonly CoverageRow[];
  readonly verdict: Verdict;
  /** Other facts, by type. */
  readonly facts: Readonly<Record<string, unknown>>;
}
