// The contract of a package manager's row: the commands that carry a change out. A row offers only what has been tried with the manager itself.
import type { Scope } from '#model/component';

export interface Step {
  readonly name: string;
  /** As the manager writes it. */
  readonly version: string;
  /** The version that is to go. */
  readonly from: string;
  /** What the manifest calls it: an npm alias, else the name. */
  readonly declared: string;
  /** Folder of the declaring manifest relative to the lockfile's, '' for the same. */
  readonly member: string;
  readonly scope: Scope;
  /** Names of the packages that depend on it. */
  readonly parents: readonly string[];
  /** Another version of the package stands in the same lockfile. */
  readonly several: boolean;
}

/** Commands to type one after the other; `undefined` where the manager has none for this step. */
export type Commands = readonly string[] | undefined;

export interface Override {
  /**
   * Whom it reaches when it names a parent: packages directly `below` it, whatever is `beneath` it at any depth, or, where the manager knows no parents
   * in overrides, `all`.
   */
  readonly reach: 'below' | 'beneath' | 'all';
  /** Absent where the project's file cannot be changed by a command. */
  readonly commands?: (step: Step) => readonly string[];
  /** The file it is written into, and what to write there. */
  readonly file: string;
  readonly entry: (step: Step) => string;
}

export interface Manager {
  readonly title: string;
  /** Raises what a manifest declares. */
  readonly direct?: (step: Step) => Commands;
  /**
   * What `direct` moves beside the declared copy: `all` that the parents' ranges let it move; `peers`, whose ranges are the only ones that the
   * lockfile keeps; absent, nothing.
   */
  readonly directMoves?: 'all' | 'peers';
  /** Moves a package within all declared ranges, which are known to admit the version. */
  readonly within?: (step: Step) => Commands;
  /** The same where not all ranges are known: only if the manager refuses, changing nothing, when one of them does not admit the version. */
  readonly attempt?: (step: Step) => Commands;
  /** `within` and `attempt` serve what a manifest declares too, and go before `direct`. */
  readonly lockFirst?: true;
  /** Forces a version on parents whose ranges exclude it. */
  readonly override?: Override;
}
