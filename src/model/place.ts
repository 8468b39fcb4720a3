// Where a fact stands. Files are relative to the target's root, with `/`, on every platform.

export interface Place {
  readonly file: string;
  /** 1-based. Absent where the format has no lines or the parser cannot tell. */
  readonly line?: number;
  /** 1-based, in characters of the line. */
  readonly column?: number;
  /** Full id of the commit in which it stands so; absent for the tree that was scanned. */
  readonly commit?: string;
}
