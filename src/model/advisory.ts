// One advisory as the matcher needs it: one OSV record, cut down to one package. Built by feeds/osv, read by detect.

/** `[event, version]`, in the order of the record. Events as in the OSV schema 1.7, `affected[].ranges[].events`. */
export type RangeEvent = readonly ['introduced' | 'fixed' | 'last_affected' | 'limit', string];

export interface AdvisoryRange {
  readonly type: 'SEMVER' | 'ECOSYSTEM' | 'GIT';
  readonly events: readonly RangeEvent[];
}

/** `type` as OSV writes it (`CVSS_V2`, `CVSS_V3`, `CVSS_V4`, `Ubuntu`, …); `from` is the record that carries it. */
export interface AdvisoryScore {
  readonly type: string;
  readonly score: string;
  readonly from: string;
}

export interface Advisory {
  readonly id: string;
  /** Every id of the alias group, this one included, sorted; the first CVE, else the first id, names the group. */
  readonly group: readonly string[];
  readonly modified: string;
  readonly published?: string;
  readonly summary: string;
  readonly malware: boolean;
  /** RustSec's `informational`: `unmaintained`, `unsound`, `notice`. */
  readonly informational?: string;
  readonly ranges: readonly AdvisoryRange[];
  readonly versions: readonly string[];
  /** Scores of every record of the alias group. */
  readonly scores: readonly AdvisoryScore[];
  /** The word of `database_specific.severity` (of any record of the group), lower case, and the record that says so. */
  readonly rating?: { readonly word: string; readonly from: string };
  readonly cwes: readonly string[];
  /** Best page to read about it. */
  readonly url?: string;
}

export interface Exploitation {
  /** Probability of exploitation in the next 30 days, 0 to 1, and its percentile (FIRST EPSS). */
  readonly epss?: { readonly score: number; readonly percentile: number };
  /** CISA's Known Exploited Vulnerabilities catalog. */
  readonly kev?: { readonly dateAdded: string; readonly dueDate?: string; readonly ransomware: boolean };
}
