// JSON that is safe to print: controls, separators, direction marks and other invisible characters stand as escapes, which mean
// the same to every parser. Changes nothing else.

/** Documents are almost all ASCII: the costly question is asked of the rest only. */
const notAscii = /[^\x20-\x7e\n]/gu;
const invisible = /[\u007f-\u009f\p{Cf}\u2028\u2029]/u;

const escapeUnits = (text: string): string =>
  Array.from({ length: text.length }, (_, i) => `\\u${text.charCodeAt(i).toString(16).padStart(4, '0')}`).join('');

/** Keys in the order they were set; ends in one newline. `indent` is a number of blanks. */
export function stringify(value: unknown, indent: number): string {
  return `${JSON.stringify(value, undefined, indent).replace(notAscii, (character) => (invisible.test(character) ? escapeUnits(character) : character))}\n`;
}
