// The gaps that every parser of the JavaScript family makes, in one wording.
import type { Gap } from '#model/gap';
import type { JsonError } from '#kit/text/json';
import { printable } from '#kit/text/printable';

/** A name from the file, short enough for a sentence. */
export const quoted = (text: string): string => `"${printable(text, { limit: 120 })}"`;

/** One entry that cannot be read; the rest of the file stands. */
export const entryGap = (file: string, line: number | undefined, why: string): Gap => ({
  where: { file, ...(line === undefined ? {} : { line }) },
  what: 'unparsable',
  why,
  required: true,
});

/** What an entry depends on and the lockfile should hold: the package manager would resolve it anew at the next install. */
export const notHeldGap = (file: string, line: number | undefined, entry: string, names: readonly string[], mend: string): Gap => ({
  where: { file, ...(line === undefined ? {} : { line }) },
  what: 'unresolved',
  why: `${quoted(entry)} depends on ${listed(names)}, which the lockfile does not hold`,
  required: true,
  mend,
});

/** The first five, and how many more. */
export const listed = (names: readonly string[]): string => `${names.slice(0, 5).map(quoted).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`;

/** A file that is no JSON, or not the JSON it should be. */
export const fileGap = (file: string, error: Pick<JsonError, 'why'> & Partial<JsonError>, mend: string): Gap => ({
  where: { file, ...(error.line === undefined ? {} : { line: error.line }) },
  what: 'unparsable',
  why: `the file cannot be read: ${error.why}${error.column === undefined ? '' : ` (column ${error.column})`}`,
  required: true,
  mend,
});
