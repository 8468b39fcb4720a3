// What the engine is asked for, and the world it is given. The doors fill these in; nothing below reads options or the environment.
import type { Kind } from '#model/kind';
import type { Severity } from '#model/kind';
import type { Progress } from '#model/ports';

export type NetworkMode = 'none' | 'advisories' | 'registries';

/** Where secrets are looked for. */
export interface SecretsRequest {
  readonly tree: boolean;
  readonly history: boolean;
  /** Besides what is reachable from HEAD: every ref, with stashes and notes; or every object there is. */
  readonly reach?: 'refs' | 'all';
  /** Only what commits bring that this one does not have: a ref or commit id. */
  readonly since?: string;
  /** The content that is staged, instead of the tree. */
  readonly staged?: true;
  /** Read from standard input, instead of the tree. */
  readonly stdin?: Uint8Array;
  /** Ask the issuers of what was found whether it is in force. */
  readonly verify?: VerifyRequest;
}

export interface VerifyRequest {
  /** Names of providers; everyone whose rule knows a question, unless given. */
  readonly providers?: readonly string[];
  /** Say who would be asked, and ask nobody. */
  readonly dryRun: boolean;
}

export interface ScanRequest {
  /** Folder, lockfile, or git URL; as typed. */
  readonly target: string;
  readonly network: NetworkMode;
  /** Selected kinds, in the order of `kinds`. */
  readonly kinds: readonly Kind[];
  readonly excludes: readonly string[];
  readonly failOn?: Severity;
  readonly noDev: boolean;
  readonly onlyFixed: boolean;
  readonly installed: boolean;
  readonly secrets: SecretsRequest;
  /** `YYYY-MM-DD`. */
  readonly evaluatedOn: string;
  /** Bytes. */
  readonly maxFileBytes: number;
  /** Questions under way at once. */
  readonly jobs?: number;
  /** Threads for scanning files; as many as the machine has unless told. */
  readonly threads?: number;
  /** Milliseconds for the whole scan. */
  readonly timeout?: number;
}

export interface World {
  readonly version: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  /** One line for people, on standard error. */
  readonly note: (text: string) => void;
  /** The same for what must be seen before it is done: not silenced by --quiet. */
  readonly notice: (text: string) => void;
}
