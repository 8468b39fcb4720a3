// Makes untrusted text safe to print: what could move a cursor, reorder a line or hide itself becomes a visible escape.
// Refuses to guess what a control character was meant for; it never removes anything silently.

/**
 * Controls (C0, DEL, C1), line and paragraph separators, direction marks and overrides, invisible format characters, tag
 * characters, private use and lone surrogates.
 */
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\u{e0100}-\u{e01ef}]/gu;
/** More combining marks on one letter than any language uses: they would paint over the lines around. */
const piled = /(?<=\p{M}{4})\p{M}/gu;
const onlyPlain = /^[\x20-\x7e]*$/;
const notAscii = /[^\x20-\x7e]/gu;

/** `\u001b`, `\u{e0041}`. */
function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
}

/**
 * The text on one line, free of anything that a terminal or a reader could be fooled by. `ascii` escapes all but ASCII, for
 * terminals without Unicode. Longer than `limit` UTF-16 units it is cut there first (a cost bound, not a layout), with `…`.
 */
export function printable(text: string, options: { readonly ascii?: boolean; readonly limit?: number } = {}): string {
  const { ascii = false, limit = 4096 } = options;
  const cut = text.length > limit ? `${text.slice(0, limit)}${ascii ? '...' : '…'}` : text;
  if (onlyPlain.test(cut)) return cut;
  const safe = cut.replace(piled, escapeCharacter).replace(unsafe, escapeCharacter);
  return ascii ? safe.replace(notAscii, escapeCharacter) : safe;
}
