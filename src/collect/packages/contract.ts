// The contract of a lockfile or manifest parser: one file per format beside this one, named as its id, exporting `parser`.
// A parser is pure: text in, packages out. It neither walks nor reads nor hashes; what spans all formats (ids, scopes, merging) is `graph/`.
import type { Hash, Scope, Source } from '#model/component';
import type { Gap } from '#model/gap';

/** The files a parser was given, by path relative to the target. Decoded text: BOM gone, UTF-16 decoded, line ends as they stand. */
export type Files = ReadonlyMap<string, string>;

export interface ParsedEdge {
  /** `key` of the package depended on. */
  readonly to: string;
  /** The declared range, where the format keeps it. */
  readonly range?: string;
  /** What kind of dependency this edge is, seen from the depending side. */
  readonly scope: Scope;
}

export interface ParsedPackage {
  /** Unique in the file: an install path, a locator, `name@version`. */
  readonly key: string;
  /** As the registry knows it (npm alias resolved, PyPI name as written). */
  readonly name: string;
  /** Absent in an unlocked manifest. */
  readonly version?: string;
  /** Declared range, when there is no version. */
  readonly range?: string;
  /** The name it is imported under, if another. */
  readonly alias?: string;
  /** If other than the first file's: `-r` files, companions. */
  readonly file?: string;
  /** 1-based line of the entry. */
  readonly line?: number;
  readonly source: Source;
  readonly hashes: readonly Hash[];
  /** Declared license, where the format carries one. */
  readonly license?: string;
  /** Absent: the format cannot tell. Empty: it says there are none. */
  readonly edges?: readonly ParsedEdge[];
  /** For formats without roots or edges that mark entries themselves (Pipfile.lock's `develop`). Used only if `roots` cannot reach it. */
  readonly scope?: Scope;
  /** For formats without roots: `// indirect` of go.mod and the like. */
  readonly direct?: boolean;
  /** Shipped inside the archive of the package that depends on it: no package manager changes it alone. */
  readonly bundled?: true;
  /** Other ecosystem than the parser's (`Go` for a toolchain entry); rarely needed. */
  readonly ecosystem?: string;
}

/** A manifest that the file resolves: the project itself, a workspace member. */
export interface ParsedRoot {
  /** Path of the manifest relative to the target, whether or not it was among the files. */
  readonly file: string;
  readonly name?: string;
  readonly version?: string;
  /** What it declares. `line`: in `file`, when that was given. */
  readonly edges: readonly (ParsedEdge & { readonly name: string; readonly line?: number })[];
}

export interface Parsed {
  readonly packages: readonly ParsedPackage[];
  /** Absent: the format has no notion of what is declared, and neither companion tells. */
  readonly roots?: readonly ParsedRoot[];
  /** Where one format serves managers whose commands differ: which of them wrote it (`berry` of yarn.lock). Absent: the usual one, or not known. */
  readonly variant?: string;
  /** A malformed entry costs that entry: it stands here with its line, the rest in `packages`. */
  readonly gaps: readonly Gap[];
  /** Files that are needed too (`-r other.txt`): read, added to `files`, and `parse` is called again. Relative to the target. */
  readonly wants?: readonly string[];
  /** Manifests (paths) that this file resolves, so that they are not reported as unlocked; those of `roots` count without being named. */
  readonly locks?: readonly string[];
}

export interface LockfileParser {
  readonly id: string;
  readonly title: string;
  /** OSV's name. */
  readonly ecosystem: string;
  readonly references: readonly string[];
  /** `lock`: versions are resolved. `manifest`: only ranges; used for files that no lock covers. */
  readonly type: 'lock' | 'manifest';
  /** The command that makes or renews the lockfile; named in mends. */
  readonly lockCommand: string;
  /** By base name: exact, or a pattern anchored at both ends without nested repetition. */
  readonly matches: readonly (string | RegExp)[];
  /** By whole path, for names that mean something only in a certain folder (`requirements/base.txt`); anchored at the end. */
  readonly matchesPath?: RegExp;
  /** Paths to read along when they are there (package.json beside the lock, go.sum). Pure function of the path. */
  companions(path: string): readonly string[];
  /**
   * Companions that only the files themselves can name, such as the manifests of workspace members: globs relative to the target, below the
   * lockfile's folder, as `compileGlob` takes them. The collector expands them against the tree before each `parse` and adds what is there; what is
   * not there is no gap.
   */
  companionGlobs?(path: string, files: Files): readonly string[];
  /**
   * The same as `wants` of what `parse` gives, or the first of it, found at less cost: asked before the first `parse`, until it names nothing new.
   * Without it every round of asking is a `parse`.
   */
  wants?(path: string, files: Files): readonly string[];
  /** `path` is the file that matched; the companions that exist are in `files` too. Never throws on any text. */
  parse(path: string, files: Files): Parsed;
}

/** What the registry knows of a parser before it is loaded. */
export interface ParserEntry extends Pick<LockfileParser, 'id' | 'ecosystem' | 'type' | 'matches' | 'matchesPath'> {
  load(): Promise<LockfileParser>;
}
