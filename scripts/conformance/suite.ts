// What a conformance suite is: published expectations, run against our code. One file per suite beside this one, each exporting `suite`.

export interface Outcome {
  readonly passed: number;
  readonly total: number;
  /** One sentence per expectation that was not met. */
  readonly failures: readonly string[];
  /** Expectations that are themselves wrong, each with its reason; they count as passed and are printed every time. */
  readonly excused?: readonly string[];
  /** Where a suite has several files: a line of figures for each, in place of one for the suite. */
  readonly parts?: readonly { readonly name: string; readonly passed: number; readonly total: number }[];
}

export interface Suite {
  readonly name: string;
  /** `shared` is the folder that holds `conformance/`. */
  run(shared: string): Outcome;
}
