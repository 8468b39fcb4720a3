// The inventory: one component is one resolved package in one lockfile (see "Component" in docs/architecture.md).
import type { Place } from './place.ts';

/** Strongest first. Reachable over several paths takes the strongest; unknown is runtime. */
export const scopes = ['runtime', 'optional', 'peer', 'dev'] as const;
export type Scope = (typeof scopes)[number];

/**
 * Where the package comes from. Only `registry` packages whose registry is public are ever named to an outside service.
 * `url` and `git` carry addresses without credentials.
 */
export type Source =
  | { readonly type: 'registry'; /** Base URL; absent: the ecosystem's public one. */ readonly url?: string; readonly public: boolean }
  | { readonly type: 'git'; readonly url: string; readonly commit?: string }
  | { readonly type: 'url'; readonly url: string }
  | { readonly type: 'file'; readonly path: string }
  | { readonly type: 'workspace'; readonly path: string }
  | { readonly type: 'unknown' };

export interface Hash {
  /** Lower case, as CycloneDX names it without the dash: `sha1`, `sha256`, `sha512`, `md5`, or a format's own (`h1` of go.sum). */
  readonly algorithm: string;
  /** Hex, lower case; for `h1` the base64 text as it stands. */
  readonly value: string;
}

export interface Licenses {
  readonly declared?: string;
  readonly detected?: string;
  readonly concluded?: string;
}

export interface Component {
  readonly id: string;
  readonly purl: string;
  readonly name: string;
  readonly version?: string;
  /** OSV's name of the ecosystem: `npm`, `PyPI`, `Go`, `crates.io`. */
  readonly ecosystem: string;
  readonly scope: Scope;
  /** Named by a manifest itself. Absent where the format cannot tell. */
  readonly direct?: boolean;
  readonly places: readonly Place[];
  /** Ids of components. Absent where the format cannot tell; empty where it says that there are none. */
  readonly dependsOn?: readonly string[];
  /** By id of the depended-on component: the version range that this component declares. Only where the format keeps it. */
  readonly requires?: Readonly<Record<string, string>>;
  readonly hashes: readonly Hash[];
  readonly source: Source;
  readonly licenses: Licenses;
  /** The lockfile or manifest that names it. */
  readonly lockfile: string;
  /** Set when there is no resolved version: the declared range, in the ecosystem's own language. */
  readonly range?: string;
  /** The name it is imported under, where the manifest renames it (npm aliases, Cargo `package =`). */
  readonly alias?: string;
  /** A copy of it is shipped inside the archive of a package that depends on it: only a new version of that package replaces it. */
  readonly bundled?: true;
}

/** One declaration of a manifest: what the project itself asks for. */
export interface Declaration {
  readonly name: string;
  readonly range?: string;
  readonly scope: Scope;
  readonly component?: string;
  readonly line?: number;
}

/** A manifest (package.json, pyproject.toml, go.mod, …) whose dependencies are resolved by a lockfile. */
export interface Manifest {
  readonly file: string;
  readonly lockfile: string;
  /** The parser that read it: `npm-lock`, `poetry-lock`. */
  readonly format: string;
  readonly ecosystem: string;
  readonly name?: string;
  readonly version?: string;
  readonly declares: readonly Declaration[];
}

/** A file with license evidence. */
export interface InventoryFile {
  readonly path: string;
  readonly licenses: readonly { readonly expression: string; readonly lines: readonly [number, number]; readonly confidence: number }[];
}

export interface Inventory {
  readonly components: readonly Component[];
  readonly manifests: readonly Manifest[];
  readonly files: readonly InventoryFile[];
}
