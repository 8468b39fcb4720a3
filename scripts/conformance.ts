// `npm run conformance`: holds the code against published expectations. One line of figures per suite, then what fell short and what
// is excused; exit 1 if anything fell short. The expectations are not ours to keep here: `ASSAY_SHARED` names the folder that has them.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome, Suite } from './conformance/suite.ts';
import { suite as purl } from './conformance/purl.ts';
import { suite as secrets } from './conformance/secrets.ts';
import { suite as versionOrder } from './conformance/version-order.ts';

/** Most failures and excuses that are printed per suite. */
const mostLines = 200;

const suites: readonly Suite[] = [versionOrder, purl, secrets];

const print = (line: string): void => void process.stdout.write(`${line}\n`);

function printSome(label: string, lines: readonly string[]): void {
  lines.slice(0, mostLines).forEach((line) => print(`  ${label}: ${line}`));
  if (lines.length > mostLines) print(`  ${label}: and ${lines.length - mostLines} more`);
}

function printFigures(suite: Suite, outcome: Outcome): void {
  const rows = outcome.parts?.map((part) => ({ ...part, name: `${suite.name}/${part.name}` })) ?? [{ ...outcome, name: suite.name }];
  rows.forEach((row) => print(`${row.name} ${row.passed}/${row.total}`));
}

/** An empty suite has met nothing: it counts as short. */
const isShort = (outcome: Outcome): boolean => outcome.failures.length > 0 || outcome.total === 0 || (outcome.parts ?? []).some((part) => part.total === 0);

function main(shared: string): number {
  if (!existsSync(join(shared, 'conformance'))) {
    print(`conformance: SKIPPED, nothing was compared: ${shared} has no folder conformance (set ASSAY_SHARED to one that has)`);
    return process.env['ASSAY_SHARED'] === undefined ? 0 : 1;
  }
  const outcomes = suites.map((suite) => ({ suite, outcome: suite.run(shared) }));
  outcomes.forEach(({ suite, outcome }) => printFigures(suite, outcome));
  for (const { suite, outcome } of outcomes) {
    printSome(`${suite.name} excused`, outcome.excused ?? []);
    printSome(`${suite.name} fell short`, outcome.failures);
  }
  return outcomes.some(({ outcome }) => isShort(outcome)) ? 1 : 0;
}

process.exitCode = main(process.env['ASSAY_SHARED'] ?? join(import.meta.dirname, '../../shared'));
