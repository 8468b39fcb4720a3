// Takes commits, tags and trees apart. Malformed ones yield what could be read; the caller says what is missing.

export interface Person {
  readonly name: string;
  readonly email: string;
  /** Seconds since 1970. */
  readonly date: number;
}

export interface ParsedCommit {
  readonly tree: string | undefined;
  readonly parents: readonly string[];
}

const text = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export function parseCommit(bytes: Uint8Array): ParsedCommit {
  const view = text(bytes);
  let tree: string | undefined;
  const parents: string[] = [];
  for (let at = 0; at < view.length; ) {
    const end = view.indexOf(10, at);
    const line = view.toString('latin1', at, end < 0 ? view.length : end);
    if (line.startsWith('tree ') && tree === undefined) tree = line.slice(5);
    else if (line.startsWith('parent ')) parents.push(line.slice(7));
    else break;
    if (end < 0) break;
    at = end + 1;
  }
  return { tree, parents };
}

export function authorOf(bytes: Uint8Array): Person | undefined {
  const head = text(bytes.subarray(0, 65_536)).toString('utf8');
  const line = /^(?:author|tagger) (.*)$/m.exec(head.split('\n\n', 1)[0] ?? '')?.[1];
  const open = line?.lastIndexOf('<') ?? -1;
  const close = line?.lastIndexOf('>') ?? -1;
  if (line === undefined || open < 0 || close < open) return undefined;
  const date = Number(/^\s*(\d{1,14})/.exec(line.slice(close + 1))?.[1] ?? Number.NaN);
  return { name: line.slice(0, open).trim(), email: line.slice(open + 1, close), date };
}

/** What a tag names. */
export const taggedOf = (bytes: Uint8Array): string | undefined => /^object ([0-9a-f]{40,64})\n/.exec(text(bytes.subarray(0, 80)).toString('latin1'))?.[1];

export const treeMode = 0o040000;
export const submoduleMode = 0o160000;

/** Calls `entry` with the mode, and where name and id stand. False if the tree is malformed. */
export function eachEntry(bytes: Uint8Array, from: number, to: number, hashLength: number, entry: (mode: number, nameFrom: number, nameTo: number, oidAt: number) => void): boolean {
  let at = from;
  while (at < to) {
    let mode = 0;
    let digits = 0;
    for (; bytes[at] !== 32; at += 1, digits += 1) {
      const digit = (bytes[at] ?? 0) - 48;
      if (at >= to || digit < 0 || digit > 7 || digits > 6) return false;
      mode = mode * 8 + digit;
    }
    const nameFrom = ++at;
    while (at < to && bytes[at] !== 0) at += 1;
    if (at + 1 + hashLength > to || at === nameFrom) return false;
    entry(mode, nameFrom, at, at + 1);
    at += 1 + hashLength;
  }
  return true;
}
