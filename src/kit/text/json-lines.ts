// Where keys stand in a JSON text that has already been found valid: one pass over its characters, to a given depth.
// It checks nothing; on an invalid text its answer means nothing.

export interface LineNode {
  readonly line: number;
  children?: Map<string, LineNode>;
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

/** Lines of keys and elements at most `maxDepth` below the root; `jsonc` also steps over comments. Linear in the length. */
export function lineIndex(text: string, maxDepth: number, jsonc: boolean): LineNode {
  const root: LineNode = { line: 1 };
  const frames: Frame[] = [];
  let frame: Frame | undefined;
  let pending: LineNode | undefined = root;
  let beyond = 0;
  let line = 1;
  const record = (key: string): void => {
    if (frame === undefined) return;
    pending = { line };
    frame.children.set(key, pending);
    frame.fresh = false;
  };
  const open = (array: boolean): void => {
    if (frames.length >= maxDepth || beyond > 0 || pending === undefined) beyond += 1;
    else {
      frame = { children: new Map(), array, fresh: true, next: 0 };
      pending.children = frame.children;
      frames.push(frame);
    }
  };
  const close = (): void => {
    if (beyond > 0) beyond -= 1;
    else {
      frames.pop();
      frame = frames.at(-1);
    }
  };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x0a) line += 1;
    else if (code <= 0x20) continue;
    else if (jsonc && code === 0x2f) {
      const end = afterComment(text, at);
      line += newlines(text, at, end);
      at = end - 1;
    } else if (code === quote) {
      const end = endOfString(text, at);
      if (beyond === 0 && frame?.fresh === true) record(frame.array ? String(frame.next) : keyText(text, at, end));
      at = end - 1;
    } else if (code === 0x7d || code === 0x5d) close();
    else if (code === 0x2c) {
      if (beyond === 0 && frame !== undefined) {
        frame.fresh = true;
        frame.next += 1;
      }
    } else {
      if (beyond === 0 && frame?.fresh === true && frame.array) record(String(frame.next));
      if (code === 0x7b || code === 0x5b) open(code === 0x5b);
    }
  }
  return root;
}

/** Offset past the closing quote of the string that opens at `at`; the length of the text where none closes it. Linear over all calls. */
export function endOfString(text: string, at: number): number {
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
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === 0x0a) count += 1;
  return count;
}

function keyText(text: string, from: number, to: number): string {
  const raw = text.slice(from + 1, to - 1);
  return raw.includes('\\') ? (JSON.parse(text.slice(from, to)) as string) : raw;
}
