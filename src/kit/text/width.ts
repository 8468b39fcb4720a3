// Columns of a terminal: how wide a text is, how to make it fit, how to break it into lines. Expects text that went through
// `printable`; it does no escaping of its own.

/** East Asian Wide and Fullwidth blocks and emoji, as `[first, last]` code points: two columns each (Unicode TR 11). */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f], [0x231a, 0x231b], [0x2329, 0x232a], [0x23e9, 0x23f3], [0x25fd, 0x25fe], [0x2614, 0x2615], [0x2630, 0x2637], [0x2648, 0x2653],
  [0x267f, 0x267f], [0x268a, 0x268f], [0x2693, 0x2693], [0x26a1, 0x26a1], [0x26aa, 0x26ab], [0x26bd, 0x26be], [0x26c4, 0x26c5], [0x26ce, 0x26ce],
  [0x26d4, 0x26d4], [0x26ea, 0x26ea], [0x26f2, 0x26f5], [0x26fa, 0x26fd], [0x2705, 0x2705], [0x270a, 0x270b], [0x2728, 0x2728], [0x274c, 0x274e],
  [0x2753, 0x2757], [0x2795, 0x2797], [0x27b0, 0x27bf], [0x2b1b, 0x2b1c], [0x2b50, 0x2b55], [0x2e80, 0x303e], [0x3041, 0xa4cf], [0xa960, 0xa97c],
  [0xac00, 0xd7a3], [0xf900, 0xfaff], [0xfe10, 0xfe19], [0xfe30, 0xfe6f], [0xff01, 0xff60], [0xffe0, 0xffe6], [0x16fe0, 0x18dff], [0x1aff0, 0x1b2ff],
  [0x1d300, 0x1d37f], [0x1f000, 0x1faff], [0x20000, 0x3fffd],
];
const mark = /\p{M}/u;
const plain = /^[\x20-\x7e]*$/;

function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  if (mark.test(character)) return 0;
  return wide.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}

/** Columns that the text takes in a terminal. */
export function textWidth(text: string): number {
  if (plain.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** The longest beginning (or, with `fromEnd`, end) of the text that takes at most `columns`. */
export function slice(text: string, columns: number, fromEnd = false): string {
  if (plain.test(text)) return fromEnd ? text.slice(Math.max(0, text.length - columns)) : text.slice(0, Math.max(0, columns));
  const characters = fromEnd ? [...text].reverse() : [...text];
  const taken: string[] = [];
  let width = 0;
  for (const character of characters) {
    width += characterWidth(character);
    if (width > columns) break;
    taken.push(character);
  }
  return (fromEnd ? taken.reverse() : taken).join('');
}

/** The text in at most `columns`, its end replaced by the ellipsis if need be. */
export function fit(text: string, columns: number, ellipsis = '…'): string {
  if (textWidth(text) <= columns) return text;
  return columns <= ellipsis.length ? ellipsis.slice(0, Math.max(0, columns)) : `${slice(text, columns - ellipsis.length).trimEnd()}${ellipsis}`;
}

/** The same, losing the middle: for paths and names, whose end says most. What follows the last `/` stays whole where it fits. */
export function fitMiddle(text: string, columns: number, ellipsis = '…'): string {
  if (textWidth(text) <= columns) return text;
  const room = columns - ellipsis.length;
  if (room < 4) return fit(text, columns, ellipsis);
  const slash = text.lastIndexOf('/');
  const last = text.slice(Math.max(0, slash));
  const whole = slash > 0 && textWidth(last) <= room;
  const end = whole ? last : slice(text, Math.ceil(room * 0.7), true);
  const head = slice(text, room - textWidth(end));
  const folder = head.lastIndexOf('/');
  return `${whole && folder > 0 ? head.slice(0, folder + 1) : head}${ellipsis}${end}`;
}

/** Filled with blanks up to `columns`; longer text stays as it is. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - textWidth(text)));
}

/** A word in pieces of at most `columns`, in one pass; a character wider than that stands alone. */
function pieces(word: string, columns: number): readonly string[] {
  const found: string[] = [];
  let from = 0;
  let at = 0;
  let width = 0;
  for (const character of word) {
    const more = characterWidth(character);
    if (width + more > columns && at > from) {
      found.push(word.slice(from, at));
      from = at;
      width = 0;
    }
    width += more;
    at += character.length;
  }
  return [...found, word.slice(from)];
}

/** Lines of at most `columns`, broken at blanks; a longer word is cut. No text, no lines. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(/ +/).filter((each) => each !== '').flatMap((each) => (textWidth(each) > columns ? pieces(each, columns) : each))) {
    const width = textWidth(word);
    if (line !== '' && used + 1 + width > columns) {
      lines.push(line);
      line = '';
      used = 0;
    }
    used += (line === '' ? 0 : 1) + width;
    line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}
