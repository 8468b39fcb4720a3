// Flow collections of the YAML subset: `{a: 1, b: [x, y]}`. No anchors, aliases, tags, explicit keys or one-pair maps inside a list.
import { colon, endsToken, fail, hash, isBlank, isLineEnd, lineFeed, maxDepth, nextLine, skipBlanks, type Cursor } from './yaml-cursor.ts';
import { isQuote, readQuoted } from './yaml-scalar.ts';
import { indicatorError, type YamlNode } from './yaml-node.ts';

const comma = 44;
const openList = 91;
const closeList = 93;
const openMap = 123;
const closeMap = 125;
const isFlowMark = (code: number): boolean => code === comma || code === openList || code === closeList || code === openMap || code === closeMap;

/** What cannot end a plain text: found by the regular expression engine, which is quicker than a loop while the program is cold. */
const plainRun = /[^\n,[\]{}:#]+/y;

export const opensFlow = (code: number): boolean => code === openList || code === openMap;

/** From the opening to the closing bracket, after which the cursor stands. Every line of it is indented deeper than `parent`. */
export function readFlow(cursor: Cursor, parent: number, line: number): YamlNode | undefined {
  if (cursor.depth >= maxDepth) return fail(cursor, `nested deeper than ${maxDepth} levels`);
  cursor.depth += 1;
  const list = cursor.text.charCodeAt(cursor.pos) === openList;
  cursor.pos += 1;
  const node = list ? readList(cursor, parent, line) : readMap(cursor, parent, line);
  cursor.depth -= 1;
  return node;
}

function readList(cursor: Cursor, parent: number, line: number): YamlNode | undefined {
  const items: YamlNode[] = [];
  for (;;) {
    const code = nextFlow(cursor, parent);
    if (code === closeList) return closed(cursor, { kind: 'list', line, items });
    const item = readFlowNode(cursor, parent);
    if (item === undefined || !separated(cursor, parent, closeList)) return undefined;
    items.push(item);
  }
}

function readMap(cursor: Cursor, parent: number, line: number): YamlNode | undefined {
  const entries = new Map<string, YamlNode>();
  for (;;) {
    const code = nextFlow(cursor, parent);
    if (code === closeMap) return closed(cursor, { kind: 'map', line, entries });
    const key = readFlowText(cursor, parent);
    if (key === undefined) return undefined;
    if (entries.has(key.text)) return fail(cursor, 'a key that stands in its map already');
    if (!key.quoted && key.text === '<<') return fail(cursor, 'a merge key (<<), which is not read');
    const value = readFlowValue(cursor, parent);
    if (value === undefined || !separated(cursor, parent, closeMap)) return undefined;
    entries.set(key.text, value);
  }
}

function closed(cursor: Cursor, node: YamlNode): YamlNode {
  cursor.pos += 1;
  return node;
}

function readFlowValue(cursor: Cursor, parent: number): YamlNode | undefined {
  const code = nextFlow(cursor, parent);
  if (code !== colon) return { kind: 'text', line: cursor.line, text: '', quoted: false };
  cursor.pos += 1;
  const next = nextFlow(cursor, parent);
  if (next === comma || next === closeMap) return { kind: 'text', line: cursor.line, text: '', quoted: false };
  return readFlowNode(cursor, parent);
}

function readFlowNode(cursor: Cursor, parent: number): YamlNode | undefined {
  if (opensFlow(cursor.text.charCodeAt(cursor.pos))) return readFlow(cursor, parent, cursor.line);
  return readFlowText(cursor, parent);
}

function readFlowText(cursor: Cursor, parent: number): (YamlNode & { kind: 'text' }) | undefined {
  const line = cursor.line;
  const code = cursor.text.charCodeAt(cursor.pos);
  const text = isQuote(code) ? readQuoted(cursor, parent) : readFlowPlain(cursor);
  return text === undefined ? undefined : { kind: 'text', line, text, quoted: isQuote(code) };
}

function readFlowPlain(cursor: Cursor): string | undefined {
  const { text, pos } = cursor;
  const wrong = indicatorError(cursor);
  if (wrong !== undefined) return fail(cursor, wrong);
  let at = pos;
  for (; ; at += 1) {
    plainRun.lastIndex = at;
    if (plainRun.test(text)) at = plainRun.lastIndex;
    const code = text.charCodeAt(at);
    if (isLineEnd(code) || isFlowMark(code)) break;
    if (code === colon && (endsToken(text.charCodeAt(at + 1)) || isFlowMark(text.charCodeAt(at + 1)))) break;
    if (code === hash && isBlank(text.charCodeAt(at - 1))) break;
  }
  if (at === pos) return fail(cursor, 'a collection in brackets that is not closed, or a value that is missing');
  cursor.pos = at;
  return text.slice(pos, at).trimEnd();
}

/** Past the comma, or up to the closing bracket. */
function separated(cursor: Cursor, parent: number, close: number): boolean {
  const code = nextFlow(cursor, parent);
  if (code === comma) cursor.pos += 1;
  else if (code !== close) fail(cursor, 'a collection in brackets that is not closed');
  return code === comma || code === close;
}

/**
 * The next character that is no white space, line end or comment. A line that is not indented deeper than `parent` belongs to somebody else: the
 * cursor stays before it, on a line end, which no caller accepts.
 */
function nextFlow(cursor: Cursor, parent: number): number {
  for (;;) {
    skipBlanks(cursor);
    const { pos, line, lineStart, lineEnd } = cursor;
    const code = cursor.text.charCodeAt(pos);
    const comment = code === hash && (pos === lineStart || isBlank(cursor.text.charCodeAt(pos - 1)));
    if (code !== lineFeed && !comment) return code;
    nextLine(cursor);
    skipBlanks(cursor);
    const next = cursor.text.charCodeAt(cursor.pos);
    if (next === lineFeed || next === hash || cursor.pos - cursor.lineStart > parent) continue;
    Object.assign(cursor, { pos, line, lineStart, lineEnd });
    return lineFeed;
  }
}
