// Where keys stand in a JSON text, and whether it nests too deep for the native parser, which is slow over millions of brackets:
// one pass over the characters. It checks nothing else and never throws; the lines of an invalid text mean nothing.

export interface LineNode {
  readonly line: number;
  children?: Map<string, LineNode>;
}

export interface LineIndex {
  readonly root: LineNode;
  /** Offset of the first bracket that nests deeper than the cap. */
  readonly tooDeep?: number;
}

interface Frame {
  readonly children: Map<string, LineNode>;
  readonly array: boolean;
  /** The next token starts a key or an element. */
  fresh: boolean;
  next: number;
}

const quote = 0x22;
const backslash = 0x5c;
const slash = 0x2f;
const comma = 0x2c;
const newline = 0x0a;
/** Stepped over at once: half of a lockfile is indentation. */
const indent = '      ';

/**
 * Lines of keys and elements at most `maxDepth` below the root; `jsonc` also steps over comments. Linear in the length. One loop
 * without closures: it runs over megabytes once, before any compiler has warmed up.
 */
export function lineIndex(text: string, maxDepth: number, jsonc: boolean, cap: number): LineIndex {
  const root: LineNode = { line: 1 };
  const frames: Frame[] = [];
  /** The innermost recorded container, and how many unrecorded ones are open in it. */
  let frame: Frame | undefined;
  let beyond = 0;
  let pending = root;
  let line = 1;
  for (let at = 0, length = text.length; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 0x20) {
      if (code !== newline) continue;
      line += 1;
      if (text.startsWith(indent, at + 1)) at += indent.length;
    } else if (code === quote) {
      const end = endOfString(text, at);
      if (beyond === 0 && frame !== undefined && frame.fresh) pending = record(frame, frame.array ? String(frame.next) : keyText(text, at, end), line);
      at = end - 1;
    } else if (code === comma) {
      if (beyond === 0 && frame !== undefined) {
        frame.fresh = true;
        frame.next += 1;
      }
    } else if (code === 0x7d || code === 0x5d) {
      if (beyond > 0) beyond -= 1;
      else {
        frames.pop();
        frame = frames.at(-1);
      }
    } else if (jsonc && code === slash) {
      const end = afterComment(text, at);
      line += newlines(text, at, end);
      at = end - 1;
    } else {
      if (beyond === 0 && frame !== undefined && frame.fresh && frame.array) pending = record(frame, String(frame.next), line);
      if (code !== 0x7b && code !== 0x5b) continue;
      if (frames.length + beyond >= cap) return { root, tooDeep: at };
      if (beyond > 0 || frames.length >= maxDepth) beyond += 1;
      else {
        frame = { children: new Map(), array: code === 0x5b, fresh: true, next: 0 };
        pending.children = frame.children;
        frames.push(frame);
      }
    }
  }
  return { root };
}

function record(frame: Frame, key: string, line: number): LineNode {
  const node: LineNode = { line };
  frame.children.set(key, node);
  frame.fresh = false;
  return node;
}

/** Offset past the closing quote of the string that opens at `at`; the length of the text where none closes it. Linear over all calls. */
function endOfString(text: string, at: number): number {
  for (let end = text.indexOf('"', at + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === backslash) slashes += 1;
    if (slashes % 2 === 0) return end + 1;
  }
  return text.length;
}

/** Offset of the line end after `//`, or past the end of a block. */
function afterComment(text: string, at: number): number {
  const block = text.charCodeAt(at + 1) === 0x2a;
  const end = block ? text.indexOf('*/', at + 2) : text.indexOf('\n', at);
  return end < 0 ? text.length : block ? end + 2 : end;
}

function newlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === newline) count += 1;
  return count;
}

/** What a JSON string may hold. */
const escaped = /^(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*$/;

function keyText(text: string, from: number, to: number): string {
  const raw = text.slice(from + 1, to - 1);
  return raw.length < 65_536 && raw.includes('\\') && escaped.test(raw) ? (JSON.parse(`"${raw}"`) as string) : raw;
}
