// Finds the table headers of a TOML text without parsing it: knows strings, comments and brackets, and nothing of values.
// Two states carry over lines, an open bracket and a multi-line string, and neither may swallow the rest of a broken file.

export interface TomlHeader {
  /** Offset of the line the header stands on. */
  readonly start: number;
  /** 1-based. */
  readonly line: number;
  /** True for `[[array]]`; false for the header of any table that is no part of an entry. */
  readonly entry: boolean;
}

export interface TomlScan {
  /** Of entries and of tables outside of entries; `[array.…]` below an entry belongs to it and is not listed. */
  readonly headers: readonly TomlHeader[];
  /** Line of the first dotted key that is longer than `maxDots`. */
  readonly tooDeep?: number;
}

/** A parser builds three objects for each part of a dotted key; a line of dots must not cost a thousand times its size. */
const maxDots = 100;

const code = (c: string): number => c.charCodeAt(0);
const [newline, backslash, hash, comma, equals, dot] = [code('\n'), code('\\'), code('#'), code(','), code('='), code('.')];
const [doubleQuote, singleQuote] = [code('"'), code("'")];
const [openBracket, closeBracket, openBrace, closeBrace] = [code('['), code(']'), code('{'), code('}')];

/** `array` names the entries, as a bare or simply quoted key; without it every header is plain. Linear; never throws. */
export function scanToml(text: string, array?: string): TomlScan {
  const headers: TomlHeader[] = [];
  const unclosed = new Set<number>();
  let [line, depth, dots, inEntry] = [1, 0, 0, false];

  let lineEnd = 0;

  const startLine = (at: number): void => {
    dots = 0;
    lineEnd = endOfLine(text, at);
    const found = headerAt(text, at, array);
    // Inside an open bracket a bare `[[package]]` cannot be a value: that bracket was left open, and ends here.
    if (found === undefined || (depth > 0 && (found.kind === 'other' || found.quoted))) return;
    depth = 0;
    if (found.kind === 'part' && inEntry) return;
    inEntry = found.kind === 'entry';
    headers.push({ start: at, line, entry: inEntry });
  };

  startLine(0);
  for (let at = 0; at < text.length; at += 1) {
    const c = text.charCodeAt(at);
    if (c === newline) {
      line += 1;
      startLine(at + 1);
    } else if (c === doubleQuote || c === singleQuote) {
      const end = endOfString(text, at, c, lineEnd, unclosed);
      if (end.lines > 0) lineEnd = endOfLine(text, end.at);
      line += end.lines;
      at = end.at - 1;
    } else if (c === hash) at = lineEnd - 1;
    else if (c === openBracket || c === openBrace) [depth, dots] = [depth + 1, 0];
    else if (c === closeBracket || c === closeBrace) [depth, dots] = [Math.max(0, depth - 1), 0];
    else if (c === comma || c === equals) dots = 0;
    else if (c === dot && (dots += 1) > maxDots) return { headers, tooDeep: line };
  }
  return { headers };
}

const headerPattern = /[ \t]*(\[\[?)[ \t]*(?:([A-Za-z0-9_-]+)|"([^"\n]*)"|'([^'\n]*)')[ \t]*([.\]])/y;

function headerAt(text: string, at: number, array: string | undefined): { kind: 'entry' | 'part' | 'other'; quoted: boolean } | undefined {
  headerPattern.lastIndex = at;
  const [whole, brackets, bare, double, single, after] = headerPattern.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const kind = (bare ?? double ?? single) !== array ? 'other' : after === '.' ? 'part' : brackets === '[[' ? 'entry' : 'other';
  return { kind, quoted: bare === undefined };
}

/** Where the scan goes on after the string that opens at `at`: behind its closing quotes, or at the end of the line if there are none. */
function endOfString(text: string, at: number, quote: number, lineEnd: number, unclosed: Set<number>): { at: number; lines: number } {
  if (text.charCodeAt(at + 1) !== quote || text.charCodeAt(at + 2) !== quote) return { at: endOfShort(text, at + 1, quote, lineEnd), lines: 0 };
  const end = unclosed.has(quote) ? undefined : endOfLong(text, at + 3, quote);
  if (end !== undefined) return end;
  // Looked for once: a file full of opening quotes must not be searched to its end for each of them.
  unclosed.add(quote);
  return { at: lineEnd, lines: 0 };
}

function endOfShort(text: string, from: number, quote: number, lineEnd: number): number {
  // The native search answers nearly every string of a lockfile: no escape before the quote, and the quote on the same line.
  const first = text.indexOf(quote === doubleQuote ? '"' : "'", from);
  if (first >= 0 && first < lineEnd && text.charCodeAt(first - 1) !== backslash) return first + 1;
  for (let at = from; at < lineEnd; at += 1) {
    const c = text.charCodeAt(at);
    if (c === quote) return at + 1;
    if (c === backslash && quote === doubleQuote) at += 1;
  }
  return lineEnd;
}

function endOfLong(text: string, from: number, quote: number): { at: number; lines: number } | undefined {
  let lines = 0;
  for (let at = from; at < text.length; at += 1) {
    let c = text.charCodeAt(at);
    if (c === backslash && quote === doubleQuote) c = text.charCodeAt((at += 1));
    else if (c === quote && text.charCodeAt(at + 1) === quote && text.charCodeAt(at + 2) === quote) return { at: behindQuotes(text, at + 3, quote), lines };
    if (c === newline) lines += 1;
  }
  return undefined;
}

/** Up to two quotes more belong to the string: `"""say "hi"""""`. */
function behindQuotes(text: string, at: number, quote: number): number {
  if (text.charCodeAt(at) !== quote) return at;
  return text.charCodeAt(at + 1) === quote ? at + 2 : at + 1;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
