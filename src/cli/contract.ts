// What a command of the command line is: data for help and completion; what it does is loaded when it runs (loaders.ts).

export interface OptionSpec {
  /** Long name without dashes. */
  readonly name: string;
  readonly short?: string;
  /** Absent: a switch. */
  readonly value?: string;
  /** May be given more than once. */
  readonly many?: boolean;
  readonly about: string;
  /** Values for completion and for "did you mean". */
  readonly choices?: readonly string[];
  /** Completed as a file. */
  readonly file?: boolean;
}

export interface Parsed {
  readonly positionals: readonly string[];
  /** Values by long name; switches are `['']`. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/** The process, as the door sees it. */
export interface Shell {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly out: (text: string) => Promise<void>;
  readonly error: (text: string) => void;
  readonly outTerminal: boolean;
  readonly errorTerminal: boolean;
  readonly width: number;
  readonly version: string;
  /** Fires on Ctrl-C and termination. */
  readonly signal: AbortSignal;
}

export interface Command {
  readonly name: string;
  readonly summary: string;
  /** After `assay <name>`. */
  readonly usage: string;
  readonly about: readonly string[];
  readonly options: readonly OptionSpec[];
  readonly examples: readonly (readonly [line: string, what: string])[];
  /** First words after the command: `update | status`. */
  readonly subcommands?: readonly string[];
  /** False: promised, and not built yet. */
  readonly built: boolean;
}

/** Runs a command; resolves to the exit code. */
export type Run = (parsed: Parsed, shell: Shell) => Promise<number>;
