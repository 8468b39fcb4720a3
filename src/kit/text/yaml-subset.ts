// Reads the YAML that lockfile writers emit (js-yaml for pnpm, syml for Yarn) in one pass, every entry with its line. Refuses anchors, aliases, tags
// and merge keys, so that no document can grow in memory beyond its text; a malformed entry costs itself, and its error says where.
import { colon, endLine, endsToken, fail, isBlank, isDocumentMark, isIndicator, isLineEnd, hash, maxDepth, nextLine, openCursor, recover, settle, skipBlanks, type Cursor, type YamlError } from './yaml-cursor.ts';
import { opensFlow, readFlow } from './yaml-flow.ts';
import { indicatorError, type YamlNode } from './yaml-node.ts';
import { backslash, doubleQuote, isQuote, plainEnd, readBlockText, readPlain, readQuoted, singleQuote } from './yaml-scalar.ts';

const dash = 45;
const question = 63;
const pipe = 124;
const greater = 62;

export interface Yaml {
  /** Roots of the documents between `---` lines, in order; an empty document has none. A root is a map, or a collection in brackets. */
  readonly documents: readonly YamlNode[];
  /** In the order of the text; at most `maxErrors` and one. What an error spoiled is missing from the documents. */
  readonly errors: readonly YamlError[];
}

/**
 * Reads any text in linear time, 64 levels deep. Of a key that stands twice in a map the first value stays and the second is an error. Marks of a
 * merge conflict are errors, and both sides are read. No error quotes the text: it may hold a secret.
 */
export function parseYaml(text: string): Yaml {
  const cursor = openCursor(text);
  const documents: YamlNode[] = [];
  while (cursor.pos < cursor.text.length) {
    if (isDocumentMark(cursor)) passMark(cursor);
    else documents.push(...readDocument(cursor));
  }
  return { documents, errors: cursor.errors };
}

function passMark(cursor: Cursor): void {
  cursor.pos += 3;
  const line = cursor.line;
  if (!endLine(cursor)) recover(cursor, Infinity, line);
}

function readDocument(cursor: Cursor): YamlNode[] {
  const line = cursor.line;
  const flow = opensFlow(cursor.text.charCodeAt(cursor.pos));
  const root = flow ? readInline(cursor, -1, line) : readMap(cursor, cursor.indent, line);
  if (root === undefined) recover(cursor, -1, line);
  else if (cursor.indent >= 0) fail(cursor, 'text that is indented less than the first entry: the rest of the document was not read');
  while (cursor.indent >= 0) recover(cursor, -1, cursor.line);
  return root === undefined ? [] : [root];
}

/** A node that starts where the cursor stands, at column `cursor.indent`. */
function readNode(cursor: Cursor, parent: number, line: number): YamlNode | undefined {
  if (cursor.depth >= maxDepth) return fail(cursor, `nested deeper than ${maxDepth} levels`);
  cursor.depth += 1;
  const node = isIndicator(cursor, dash)
    ? readList(cursor, cursor.indent, line)
    : isIndicator(cursor, question) || findColon(cursor) >= 0
      ? readMap(cursor, cursor.indent, line)
      : readInline(cursor, parent, line);
  cursor.depth -= 1;
  return node;
}

function readMap(cursor: Cursor, indent: number, line: number): YamlNode {
  const entries = new Map<string, YamlNode>();
  while (cursor.indent >= indent) {
    const from = cursor.line;
    if (cursor.indent > indent) fail(cursor, 'a line that is indented deeper than its neighbors');
    else if (readEntry(cursor, indent, entries)) continue;
    recover(cursor, indent, from);
  }
  return { kind: 'map', line, entries };
}

function readEntry(cursor: Cursor, indent: number, entries: Map<string, YamlNode>): boolean {
  const line = cursor.line;
  const explicit = isIndicator(cursor, question);
  const key = explicit ? readExplicitKey(cursor, indent) : readKey(cursor);
  if (key === undefined) return false;
  const twice = entries.has(key);
  if (twice) fail(cursor, 'a key that stands in its map already', line);
  const value = readValue(cursor, indent, line, explicit);
  if (value !== undefined && !twice) entries.set(key, value);
  return value !== undefined;
}

/** `key:`; the cursor stands after the colon. */
function readKey(cursor: Cursor): string | undefined {
  const { text, pos } = cursor;
  const wrong = indicatorError(cursor);
  if (wrong !== undefined) return fail(cursor, wrong);
  const at = findColon(cursor);
  if (at < 0) return fail(cursor, opensFlow(text.charCodeAt(pos)) ? 'a collection as a key' : 'a line that is no "key: value"');
  const quoted = isQuote(text.charCodeAt(pos));
  const key = quoted ? readQuoted(cursor, Infinity) : text.slice(pos, at).trimEnd();
  if (key === '<<' && !quoted) return fail(cursor, 'a merge key (<<), which is not read');
  if (key !== undefined) cursor.pos = at + 1;
  return key;
}

/** `? key`, and on a line of its own `:` before the value; writers need it for keys of more than 1,024 characters. */
function readExplicitKey(cursor: Cursor, indent: number): string | undefined {
  const line = cursor.line;
  cursor.pos += 1;
  skipBlanks(cursor);
  const key = readInline(cursor, indent, line);
  if (key === undefined) return undefined;
  if (key.kind !== 'text') return fail(cursor, 'a collection as a key', line);
  if (cursor.indent !== indent || !isIndicator(cursor, colon)) return fail(cursor, 'a key without its value', line);
  cursor.pos += 1;
  return key.text;
}

/** Index of the colon that ends the key at the cursor, on this line; -1 if there is none. */
function findColon(cursor: Cursor): number {
  const { text, pos } = cursor;
  const quote = text.charCodeAt(pos);
  if (opensFlow(quote)) return -1;
  let at = isQuote(quote) ? afterQuote(text, pos, quote) : plainEnd(cursor);
  while (isQuote(quote) && isBlank(text.charCodeAt(at))) at += 1;
  return text.charCodeAt(at) === colon && endsToken(text.charCodeAt(at + 1)) ? at : -1;
}

function afterQuote(text: string, pos: number, quote: number): number {
  for (let at = pos + 1; ; at += 1) {
    const code = text.charCodeAt(at);
    if (isLineEnd(code)) return at;
    if (code === backslash && quote === doubleQuote) at += 1;
    else if (code === quote && quote === singleQuote && text.charCodeAt(at + 1) === quote) at += 1;
    else if (code === quote) return at + 1;
  }
}

/** What stands after `key:`, `-` or an explicit `:`. `compact`: a collection may begin on this very line. */
function readValue(cursor: Cursor, indent: number, line: number, compact: boolean): YamlNode | undefined {
  const from = cursor.pos;
  skipBlanks(cursor);
  const code = cursor.text.charCodeAt(cursor.pos);
  if (!isLineEnd(code) && !(code === hash && cursor.pos > from)) {
    if (!compact) return readInline(cursor, indent, line);
    cursor.indent = cursor.pos - cursor.lineStart;
    return readNode(cursor, indent, line);
  }
  nextLine(cursor);
  settle(cursor);
  if (cursor.indent > indent) return readNode(cursor, indent, line);
  if (cursor.indent === indent && !compact && isIndicator(cursor, dash)) return readList(cursor, indent, line);
  return { kind: 'text', line, text: '', quoted: false };
}

function readList(cursor: Cursor, indent: number, line: number): YamlNode {
  const items: YamlNode[] = [];
  while (cursor.indent >= indent) {
    const from = cursor.line;
    if (cursor.indent === indent) {
      if (!isIndicator(cursor, dash)) break;
      cursor.pos += 1;
      const item = readValue(cursor, indent, from, true);
      if (item !== undefined) {
        items.push(item);
        continue;
      }
    } else fail(cursor, 'a line that is indented deeper than its neighbors');
    recover(cursor, indent, from);
  }
  return { kind: 'list', line, items };
}

/** A scalar or a collection in brackets. Rests on the next content. */
function readInline(cursor: Cursor, parent: number, line: number): YamlNode | undefined {
  const code = cursor.text.charCodeAt(cursor.pos);
  if (opensFlow(code)) {
    const node = readFlow(cursor, parent, line);
    return node !== undefined && endLine(cursor) ? node : undefined;
  }
  const wrong = indicatorError(cursor);
  if (wrong !== undefined) return fail(cursor, wrong);
  const block = code === pipe || code === greater;
  const text = block ? readBlockText(cursor, parent) : isQuote(code) ? readQuoted(cursor, parent) : readPlain(cursor, parent);
  if (text === undefined || (isQuote(code) && !endLine(cursor))) return undefined;
  return { kind: 'text', line, text, quoted: block || isQuote(code) };
}
