// The gaps that every Python parser makes, in one wording, and in a number that a hostile file cannot drive up.
import type { Gap } from '#model/gap';
import { printable } from '#kit/text/printable';

/** A name from the file, short enough for a sentence. */
export const quoted = (text: string): string => `"${printable(text, { limit: 120 })}"`;

const at = (file: string, line: number | undefined): Gap['where'] => ({ file, ...(line === undefined ? {} : { line }) });

/** What stands there cannot be read; the rest of the file counts. */
export const badEntry = (file: string, line: number | undefined, why: string): Gap => ({ where: at(file, line), what: 'unparsable', why, required: true });

/** The file as a whole is not what it should be. */
export const badFile = (file: string, line: number | undefined, why: string, mend: string): Gap => ({ ...badEntry(file, line, `not a readable file of its kind: ${why}`), mend });

/** A lockfile that does not have what it or its manifest refers to: cut short, or out of date. */
export const missingEntry = (file: string, line: number | undefined, why: string, mend: string): Gap => ({ where: at(file, line), what: 'missing', why, required: true, mend });

/** A format that is newer than this parser. */
export const newerFormat = (file: string, version: string, known: string): Gap => ({
  where: at(file, undefined),
  what: 'unsupported',
  why: `format version ${quoted(version)} is newer than what is known (${known}): entries may be missed`,
  required: true,
  mend: 'Update Assay.',
});

/** Declared and not resolved to a version: judged by range. */
export const unresolved = (file: string, line: number | undefined, why: string, mend: string): Gap => ({ where: at(file, line), what: 'unresolved', why, required: false, mend });

const maxGaps = 100;

/** At most a hundred gaps and one that counts the rest, as strict as the strictest of them. */
export function limited(gaps: readonly Gap[], file: string): readonly Gap[] {
  if (gaps.length <= maxGaps) return gaps;
  const rest = gaps.slice(maxGaps);
  return [...gaps.slice(0, maxGaps), { where: { file }, what: 'limit', why: `${rest.length} more gaps of this file are not listed`, required: rest.some((gap) => gap.required) }];
}
