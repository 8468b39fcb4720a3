// What the pure rooms ask of the world, as types. `kit/io` and `feeds` implement them; the engine hands them in.
import type { Advisory, Exploitation } from './advisory.ts';
import type { Gap } from './gap.ts';
import type { LeftOut } from './coverage.ts';
import type { FeedInfo } from './scan.ts';
import type { Result } from './result.ts';

export interface TreeEntry {
  /** Relative to the root, with `/`. */
  readonly path: string;
}

/** Something that stands in the tree and is no regular file; a lockfile among these is for the reader of lockfiles to complain of. */
export interface Unlisted {
  readonly path: string;
  readonly type: 'link' | 'special';
}

/**
 * What is scanned: a folder, a git revision, later an archive or an image layer. `entries` are regular files only, sorted by
 * path in code-unit order; links are listed in no tree. `gaps` tells what the walk itself could not read.
 */
export interface Tree {
  readonly entries: readonly TreeEntry[];
  readonly gaps: readonly Gap[];
  readonly leftOut: readonly LeftOut[];
  /** In the order of the walk. Absent: the tree cannot tell. */
  readonly unlisted?: readonly Unlisted[];
  /** Files that are no entries may be read along with one (a single lockfile's manifest); `read` answers `missing` for what is not there. */
  readonly alongside?: true;
  /** The bytes, or a gap: `unreadable`, or `limit` past `maxBytes`. `missing` for a path that is no entry. */
  read(path: string, maxBytes: number): Promise<Result<Uint8Array, Gap>>;
  /** The entry that a link of `unlisted` leads to in the end; `undefined` where it leads to none: nowhere, in circles, out of the tree. */
  resolveLink?(path: string): Promise<string | undefined>;
}

/** Digest of text or bytes, lower-case hex. */
export type Sha256 = (data: string | Uint8Array) => string;

export interface AdvisoryAnswer {
  /** By name as asked for. A name without advisories has no entry. */
  readonly byName: ReadonlyMap<string, readonly Advisory[]>;
  /** A name that could not be looked up is in a gap, not in `byName`. */
  readonly gaps: readonly Gap[];
  readonly failedNames: ReadonlySet<string>;
}

/** Advisories by ecosystem and package name. Names are normalized as `kit/text/ecosystems` says. */
export interface AdvisorySource {
  readonly feeds: readonly FeedInfo[];
  /** Ecosystems it can answer for. */
  has(ecosystem: string): boolean;
  lookup(ecosystem: string, packages: readonly { readonly name: string; readonly versions: readonly string[] }[]): Promise<AdvisoryAnswer>;
}

export interface ExploitationSource {
  readonly feeds: readonly FeedInfo[];
  readonly gaps: readonly Gap[];
  /** By CVE id. */
  get(cve: string): Exploitation | undefined;
}

/** Progress of long work. Written to a terminal only; a no-op elsewhere. */
export interface Progress {
  /** One line that replaces the last: what is going on, and how far it is if `total` is known. */
  step(what: string, done?: number, total?: number): void;
  done(): void;
}
