// What a conformance suite is: published expectations, run against our code. One file per suite beside this one, each exporting `suite`.

export interface Outcome {
  readonly passed: number;
  readonly total: number;
  /** One sentence per expectation that was not met. */
  readonly failures: readonly string[];
}

export interface Suite {
  readonly name: string;
  /** `shared` is the folder that holds `conformance/`. */
  run(shared: string): Outcome;
}
