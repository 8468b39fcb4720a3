// A finding is one judged fact: a vulnerability of one component, a secret, a license conflict. Immutable once made.
import type { Kind, Severity } from './kind.ts';
import type { Place } from './place.ts';
import type { Scope } from './component.ts';

export type Outcome = 'fail' | 'pass' | 'unknown' | 'not-applicable';
export type Effect = 'fail' | 'warn' | 'info';

export interface Subject {
  readonly type: 'component' | 'file' | 'commit' | 'resource' | 'url' | 'project';
  /** Id of the component, path, address. */
  readonly id: string;
  readonly purl?: string;
}

/** Who rated it: the record and the method. `score` is a CVSS base score, 0 to 10. */
export interface Rating {
  readonly record: string;
  readonly method: 'cvss-2.0' | 'cvss-3.0' | 'cvss-3.1' | 'cvss-4.0' | 'database' | 'malware' | 'informational';
  readonly vector?: string;
  readonly score?: number;
}

export interface Fix {
  readonly action: 'upgrade' | 'upgrade-parent' | 'override' | 'remove' | 'rotate' | 'none';
  /** The package to change; for `upgrade-parent` the parent. */
  readonly package: string;
  readonly from?: string;
  readonly to?: string;
  /** Printed only when every declared range admits it. */
  readonly command?: string;
  /** Where the change is made: a manifest or lockfile. */
  readonly file?: string;
  readonly line?: number;
  /** The lockfile to make anew, where what declares the package was not read. */
  readonly relock?: string;
  /** Matched again at the new version, against the same feed. */
  readonly verified: boolean;
  /** Short ids of the findings that it clears. */
  readonly clears: readonly string[];
  /** Why there is no safe change, or what the change leaves. */
  readonly note?: string;
}

export interface VulnerabilityDetail {
  /** How the version was matched: the exact list, a range, or not decidable. */
  readonly evidence: readonly {
    readonly advisory: string;
    readonly by: 'version' | 'range' | 'git-range' | 'unparsable' | 'declared-range';
    readonly text: string;
  }[];
  /** Versions above the component's that the matched records call fixed, in version order. */
  readonly fixedIn: readonly string[];
  readonly cwes: readonly string[];
  readonly epss?: { readonly score: number; readonly percentile: number };
  readonly kev?: { readonly dateAdded: string; readonly dueDate?: string; readonly ransomware: boolean };
  readonly published?: string;
  readonly url?: string;
  readonly informational?: string;
  /** The file that names the component, or that pulled in the one which does. */
  readonly lockfile?: string;
  readonly scope: Scope;
  readonly direct?: boolean;
  /** Names from a direct dependency down to the component, capped; `pathCount` counts them all, up to a limit. */
  readonly paths?: readonly (readonly string[])[];
  readonly pathCount?: number;
  /** There are paths beyond those counted. */
  readonly morePaths?: true;
}

/** One change in the life of a secret. */
export interface Change {
  /** Full id. */
  readonly commit: string;
  readonly author: string;
  /** RFC 3339, the author's date. */
  readonly date: string;
  readonly path: string;
}

/** Where a secret of the history came from and where it is now. */
export interface Lifecycle {
  readonly introduced?: Change;
  /** Absent while HEAD has it, and where it was never removed by a commit (dangling objects). */
  readonly removed?: Change;
  readonly inHead: boolean;
  /** Reachable from HEAD, from another ref only, or from nothing. */
  readonly reach: 'head' | 'ref' | 'dangling';
}

export interface SecretDetail {
  /** Whose credential it is; `generic` where nobody is named. */
  readonly provider: string;
  /** The end of "Whoever has it can …". */
  readonly allows: string;
  /** `high`: told by form or checksum; `medium`: by name and shape; `low`: by the name of what it is assigned to. */
  readonly confidence: 'high' | 'medium' | 'low';
  /** Public prefix, `…` and the length: `ghp_…(40)`. */
  readonly mask: string;
  /** A checksum or structure inside of it agrees. */
  readonly structure?: 'valid';
  /** What its text tells: the account, the day it expires. */
  readonly facts?: Readonly<Record<string, string>>;
  /** Answer of its issuer, where `--verify` asked. */
  readonly verified?: 'active' | 'inactive' | 'unknown';
  /** Other values found beside it. */
  readonly companions?: readonly { readonly name: string; readonly mask: string }[];
  /** How it was written, outermost first: `base64`, `zip`. */
  readonly encoded?: readonly string[];
  /** Where it was found. */
  readonly origin: 'tree' | 'history' | 'both';
  readonly lifecycle?: Lifecycle;
}

export interface Finding {
  readonly fingerprint: string;
  /** Six characters, unique in the scan. */
  readonly id: string;
  /** `vulnerabilities/npm`, `secrets/sendgrid-key`. */
  readonly rule: string;
  readonly kind: Kind;
  readonly severity: Severity;
  readonly ratedBy?: Rating;
  readonly outcome: Outcome;
  readonly subject: Subject;
  readonly place?: Place;
  readonly places: readonly Place[];
  readonly message: string;
  /** Records that matched. */
  readonly advisories?: readonly string[];
  /** The rest of the alias group. */
  readonly aliases?: readonly string[];
  readonly fix?: Fix;
  readonly firstSeen?: string;
  readonly suppression?: { readonly by: string; readonly reason: string; readonly expires?: string };
  readonly decision?: { readonly rule: string; readonly effect: Effect };
  readonly vulnerability?: VulnerabilityDetail;
  readonly secret?: SecretDetail;
}

/** What a detector returns: everything but what engine, derive and judge add. */
export type RawFinding = Omit<Finding, 'id' | 'fingerprint' | 'decision' | 'firstSeen'> & {
  /** What the fingerprint is made of; equal parts mean the same finding. */
  readonly identity: readonly string[];
};
