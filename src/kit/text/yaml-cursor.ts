// Where the YAML reader stands, line by line. It knows lines, indentation and errors, and nothing of maps or scalars.

/** `line` and `column` are 1-based. */
export interface YamlError {
  readonly line: number;
  readonly column: number;
  readonly why: string;
}

/**
 * Between two nodes the cursor rests on the first character of a line with content, and `indent` is its column from 0, or -1 at
 * the end of the document. Inside a node only `pos`, `line` and `lineStart` hold.
 */
export interface Cursor {
  readonly text: string;
  pos: number;
  line: number;
  lineStart: number;
  /** Index of the line feed that ends the line, or the length of the text. */
  lineEnd: number;
  indent: number;
  depth: number;
  readonly errors: YamlError[];
}

export const maxDepth = 64;
/** One error more than this ends the reading: a file like that is no lockfile. */
export const maxErrors = 100;

const tab = 9;
export const lineFeed = 10;
export const space = 32;
export const hash = 35;
export const colon = 58;

/** Line ends are made `\n` here, once, so that no other part knows of `\r`. Starts on the first content. */
export function openCursor(source: string): Cursor {
  const text = source.includes('\r\n') ? source.replaceAll('\r\n', '\n') : source;
  const cursor = { text, pos: 0, line: 1, lineStart: 0, lineEnd: endOfLine(text, 0), indent: -1, depth: 0, errors: [] };
  settle(cursor);
  return cursor;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Records the error; whoever called returns `undefined`, up to the nearest block entry, which recovers. */
export function fail(cursor: Cursor, why: string, line = cursor.line, column = cursor.pos - cursor.lineStart + 1): undefined {
  cursor.errors.push({ line, column: Math.max(1, column), why });
  if (cursor.errors.length !== maxErrors) return undefined;
  cursor.errors.push({ line, column: 1, why: `more than ${maxErrors} errors: the rest of the file was not read` });
  cursor.pos = cursor.text.length;
  cursor.lineStart = cursor.pos;
  cursor.lineEnd = cursor.pos;
  return undefined;
}

export const isBlank = (code: number): boolean => code === space || code === tab;
/** End of line or of text (`charCodeAt` past the end is NaN). */
export const isLineEnd = (code: number): boolean => code === lineFeed || code !== code;
/** A `-`, `?` or `:` is an indicator only before white space. */
export const isIndicator = (cursor: Cursor, code: number): boolean =>
  cursor.text.charCodeAt(cursor.pos) === code && endsToken(cursor.text.charCodeAt(cursor.pos + 1));
export const endsToken = (code: number): boolean => isBlank(code) || isLineEnd(code);

export function skipBlanks(cursor: Cursor): void {
  while (isBlank(cursor.text.charCodeAt(cursor.pos))) cursor.pos += 1;
}

/** To the start of the next line; at the last line, to the end of the text. */
export function nextLine(cursor: Cursor): void {
  cursor.pos = Math.min(cursor.lineEnd + 1, cursor.text.length);
  cursor.lineStart = cursor.pos;
  cursor.lineEnd = endOfLine(cursor.text, cursor.pos);
  cursor.line += 1;
}

/** From the start of a line to the first one with content: past blank lines, comments, and marks of a merge conflict (each an error). */
export function settle(cursor: Cursor): void {
  for (;;) {
    while (cursor.text.charCodeAt(cursor.pos) === space) cursor.pos += 1;
    const code = cursor.text.charCodeAt(cursor.pos);
    if (cursor.pos >= cursor.text.length || isDocumentMark(cursor)) {
      cursor.indent = -1;
      return;
    }
    if (!isLineEnd(code) && code !== hash && code !== tab && !isConflictMark(cursor)) {
      cursor.indent = cursor.pos - cursor.lineStart;
      return;
    }
    if (code === tab) checkTab(cursor);
    else if (!isLineEnd(code) && code !== hash) fail(cursor, 'a mark of an unresolved merge conflict: of a key that both sides have, the first was read');
    nextLine(cursor);
  }
}

function checkTab(cursor: Cursor): void {
  skipBlanks(cursor);
  const code = cursor.text.charCodeAt(cursor.pos);
  if (!isLineEnd(code) && code !== hash) fail(cursor, 'a tab in the indentation');
}

/** `---` or `...` at the start of a line. */
export function isDocumentMark({ text, pos, lineStart }: Cursor): boolean {
  if (pos !== lineStart) return false;
  const code = text.charCodeAt(pos);
  if (code !== 45 && code !== 46) return false;
  return text.charCodeAt(pos + 1) === code && text.charCodeAt(pos + 2) === code && endsToken(text.charCodeAt(pos + 3));
}

/** Seven of `<`, `=`, `>` or `|` at the start of a line. */
function isConflictMark({ text, pos, lineStart }: Cursor): boolean {
  if (pos !== lineStart) return false;
  const code = text.charCodeAt(pos);
  if (code !== 60 && code !== 61 && code !== 62 && code !== 124) return false;
  for (let at = 1; at < 7; at += 1) if (text.charCodeAt(pos + at) !== code) return false;
  return endsToken(text.charCodeAt(pos + 7));
}

/** After a value that ends on this line: only a comment may follow. Goes on to the next content. */
export function endLine(cursor: Cursor): boolean {
  const from = cursor.pos;
  skipBlanks(cursor);
  const code = cursor.text.charCodeAt(cursor.pos);
  if (!isLineEnd(code) && !(code === hash && cursor.pos > from)) {
    fail(cursor, 'text after the end of a value');
    return false;
  }
  nextLine(cursor);
  settle(cursor);
  return true;
}

/** After an error in an entry that began at `line` with `indent`: past everything that is indented deeper. */
export function recover(cursor: Cursor, indent: number, line: number): void {
  if (cursor.line === line) nextLine(cursor);
  else cursor.pos = cursor.lineStart;
  settle(cursor);
  while (cursor.indent > indent) {
    nextLine(cursor);
    settle(cursor);
  }
}
