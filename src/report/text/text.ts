// The report for people: is it all right, what do I do first, how sure is this. The verdict and what to do stand above the findings.
import type { Scan } from '#model/scan';
import type { RenderOptions } from '../contract.ts';
import { rowsOf } from '../view/rows.ts';
import { coverageLines } from './coverage.ts';
import { findingLines } from './findings.ts';
import { firstLines } from './first.ts';
import { headerLines } from './header.ts';
import { inkOf, printLines, type Line } from './ink.ts';
import { verdictLines } from './verdict.ts';

/** Never wider than `options.width`; no control characters but newlines and, with `color`, its own ANSI codes. */
export function render(scan: Scan, options: RenderOptions): string {
  const ink = inkOf(options);
  const rows = rowsOf(scan);
  const sections: readonly (readonly Line[])[] = [
    [...headerLines(scan, options, ink), ...verdictLines(scan, rows, ink, options.exitZero)],
    firstLines(scan, rows, ink, options.target),
    findingLines(rows, ink, options.target),
    coverageLines(scan, ink),
  ];
  return printLines(ink, sections.filter((lines) => lines.length > 0).flatMap((lines, index) => (index === 0 ? lines : [[], ...lines])));
}
