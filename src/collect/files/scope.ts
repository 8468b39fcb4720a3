// What holds for a folder of a walk and for what lies below it.
import type { Counted } from './excludes.ts';
import type { IgnoreChain } from './ignore-chain.ts';
import type { Tracked } from './tracked.ts';
import type { Row } from './walk-state.ts';

export interface Scope {
  /** Relative to the repository's root, or to the target's where there is none: what ignore rules are told. */
  readonly inRepository: string;
  readonly chain: IgnoreChain;
  /** Ignore files are not looked at: an index could not be read, or `installed` asks for all. */
  readonly unruled: boolean;
  /** Innermost repository first. */
  readonly tracked: readonly Tracked[];
  /** Set in a folder that is left out but for its tracked files; the row that counts the rest. */
  readonly only: Row | undefined;
  /** The exclude that names the folder or one above. */
  readonly excluded: Counted | undefined;
}
