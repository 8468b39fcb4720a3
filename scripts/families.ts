// The families whose members are one file each. `gen`, `new`, `docs` and the contract tests walk this table.

export interface Family {
  /** First part of a rule id, and the argument of `npm run new`. */
  readonly id: string;
  readonly folder: string;
  readonly fixtures: string;
  /** Name of the export in each file, and of the generated list. */
  readonly export: string;
  readonly list: string;
}

export const families: readonly Family[] = [
  { id: 'packages', folder: 'src/collect/packages', fixtures: 'fixtures/collect/packages', export: 'parser', list: 'parsers' },
  { id: 'versions', folder: 'src/kit/text/versions', fixtures: 'fixtures/kit/versions', export: 'scheme', list: 'schemes' },
  { id: 'ranges', folder: 'src/kit/text/ranges', fixtures: 'fixtures/kit/ranges', export: 'language', list: 'languages' },
];
