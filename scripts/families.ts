// The families whose members are one file each. `gen`, `new`, `docs` and the contract tests walk this table.

export interface Family {
  /** First part of a rule id, and the argument of `npm run new`. */
  readonly id: string;
  readonly folder: string;
  readonly fixtures: string;
  /** Name of the export in each file, and of the generated list. */
  readonly export: string;
  readonly list: string;
  /** Fields that tell whether a member is needed: they are copied into the registry, and the member is loaded on demand. */
  readonly lazy?: readonly string[];
  /** Template below scripts/templates/<id>/, and where `npm run new` puts it below `fixtures`. */
  readonly fixtureTemplates: readonly (readonly [template: string, path: string])[];
  /** What to do after `npm run new`. */
  readonly next: string;
}

export const families: readonly Family[] = [
  {
    id: 'packages', folder: 'src/collect/packages', fixtures: 'fixtures/collect/packages', export: 'parser', list: 'parsers',
    lazy: ['id', 'ecosystem', 'type', 'matches', 'matchesPath'],
    fixtureTemplates: [['ok.txt', '__ID__/ok-two-packages/__LOCKFILE__'], ['ng.txt', '__ID__/ng-one-bad-entry/__LOCKFILE__']],
    next: 'make src/collect/packages/__ID__.ts parse your format, put real-looking files into fixtures/collect/packages/__ID__/ok-*/ and ng-*/, then\n  npm run test:update -- test/contract/packages.test.ts -t packages/__ID__\nand read every expected.json that it wrote.',
  },
  {
    id: 'versions', folder: 'src/kit/text/versions', fixtures: 'fixtures/kit/versions', export: 'scheme', list: 'schemes',
    fixtureTemplates: [['order.txt', '__ID__.txt']],
    next: 'make src/kit/text/versions/__ID__.ts order your versions and put literal chains (a < b < c) into fixtures/kit/versions/__ID__.txt; then npm test -- test/contract/versions.test.ts',
  },
  {
    id: 'ranges', folder: 'src/kit/text/ranges', fixtures: 'fixtures/kit/ranges', export: 'language', list: 'languages',
    fixtureTemplates: [],
    next: 'make src/kit/text/ranges/__ID__.ts read your ranges and add literal rows to its test; then npm test -- test/contract/versions.test.ts',
  },
  {
    id: 'secrets', folder: 'src/detect/secrets', fixtures: 'fixtures/detect/secrets', export: 'rule', list: 'rules',
    fixtureTemplates: [['fixture.txt', '__ID__.txt']],
    next: 'say in src/detect/secrets/__ID__.ts how the credential is built and put lines that are (ng) and are not (ok) such a credential into fixtures/detect/secrets/__ID__.txt; then\n  npm test -- test/contract/secrets.test.ts -t __ID__',
  },
];
