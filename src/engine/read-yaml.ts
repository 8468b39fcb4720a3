// Strict reading of the YAML that a project's people write (assay.yaml, own rules): an unknown key is an error with its line, because what is misspelled and
// ignored would pass. Refuses nesting that no such file needs, since the reader of YAML answers it by running out of memory.
import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Node, type Pair } from 'yaml';
import { err, ok, type Result } from '#model/result';
import { didYouMean } from '#kit/text/closest';

class Mistake extends Error {}

export interface Reader {
  /** 1-based line of a node. */
  line(node: Node | Pair | null | undefined): number;
  fail(node: Node | Pair | null | undefined, why: string): never;
}

function readerOf(file: string, lines: LineCounter): Reader {
  const place = (node: Node | Pair | null | undefined): { line: number; col: number } => {
    const key = isPair(node) ? node.key : node;
    const at = typeof key === 'object' && key !== null && 'range' in key ? (key as Node).range?.[0] : undefined;
    return at === undefined ? { line: 1, col: 1 } : lines.linePos(at);
  };
  return {
    line: (node) => place(node).line,
    fail: (node, why) => {
      const { line, col } = place(node);
      throw new Mistake(`${file}:${line}:${col}: ${why}`);
    },
  };
}

export type Keys = Readonly<Record<string, (value: Node | null | undefined, pair: Pair) => void>>;

export function readMap(reader: Reader, node: Node | null | undefined, what: string, keys: Keys): void {
  if (!isMap(node)) return reader.fail(node, `${what} must be a mapping with the keys ${Object.keys(keys).join(', ')}`);
  const seen = new Set<string>();
  for (const pair of node.items) {
    const name = isScalar(pair.key) && typeof pair.key.value === 'string' ? pair.key.value : '';
    if (seen.has(name)) reader.fail(pair, `the key "${name}" stands in ${what} twice`);
    seen.add(name);
    const read = Object.hasOwn(keys, name) ? keys[name] : undefined;
    if (read === undefined) reader.fail(pair, `unknown key "${name}" in ${what}${didYouMean(name, Object.keys(keys))}; known: ${Object.keys(keys).join(', ')}`);
    else read(pair.value as Node | null, pair);
  }
}

export function readText(reader: Reader, node: Node | null | undefined, pair: Pair | undefined, what: string): string {
  if (isScalar(node) && typeof node.value === 'string' && node.value.trim() !== '') return node.value;
  return reader.fail(node ?? pair, `${what} must be a text that is not empty`);
}

/** The items of a list. */
export function readList(reader: Reader, node: Node | null | undefined, pair: Pair | undefined, what: string): readonly Node[] {
  return isSeq(node) ? (node.items as Node[]) : reader.fail(node ?? pair, `${what} must be a list`);
}

/** One text or a list of them. */
export function readTexts(reader: Reader, node: Node | null | undefined, pair: Pair, what: string): readonly string[] {
  if (!isSeq(node)) return [readText(reader, node, pair, what)];
  return node.items.map((item) => readText(reader, item as Node, pair, what));
}

export function readNumber(reader: Reader, node: Node | null | undefined, pair: Pair, what: string, least: number, most: number): number {
  const value = isScalar(node) ? node.value : undefined;
  return typeof value === 'number' && value >= least && value <= most ? value : reader.fail(node ?? pair, `${what} must be a number from ${least} to ${most}`);
}

export function readChoice<T extends string | boolean>(reader: Reader, node: Node | null | undefined, pair: Pair, what: string, choices: readonly T[]): T {
  const value = isScalar(node) ? node.value : undefined;
  return choices.find((choice) => choice === value) ?? reader.fail(node ?? pair, `${what} must be ${choices.join(', ')}${typeof value === 'string' ? didYouMean(value, choices.map(String)) : ''}`);
}

/** A level of block style takes a column of its line, one of flow style a bracket; the reader of YAML answers deep nesting by running out of memory. */
const maxColumns = 128;
const maxBrackets = 32;
const indent = new RegExp(`^[ \\t?:-]{${maxColumns}}`);

/** The first line nested deeper than any policy is. Brackets in texts count too. */
function tooDeepAt(source: string): number | undefined {
  let open = 0;
  for (const [at, line] of source.split('\n').entries()) {
    if (indent.test(line)) return at + 1;
    for (const character of line) {
      if (character === '[' || character === '{') open += 1;
      else if (character === ']' || character === '}') open = Math.max(0, open - 1);
      if (open > maxBrackets) return at + 1;
    }
  }
  return undefined;
}

/** `file` is the name for messages. `read` gets the root, which is never null: an empty file is `undefined`. The error is a sentence with file, line and column. */
export function parseStrict<T>(file: string, source: string, read: (reader: Reader, root: Node) => T): Result<T | undefined, string> {
  const deep = tooDeepAt(source);
  if (deep !== undefined) return err(`${file}:${deep}:1: nested deeper than any policy is`);
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: false, prettyErrors: false, version: '1.2', merge: false, logLevel: 'error' });
  const [problem] = document.errors;
  if (problem !== undefined) {
    const at = lines.linePos(problem.pos[0]);
    return err(`${file}:${at.line}:${at.col}: not valid YAML: ${problem.message.split('\n', 1)[0] ?? ''}`);
  }
  if (document.contents === null) return ok(undefined);
  try {
    return ok(read(readerOf(file, lines), document.contents as Node));
  } catch (mistake) {
    if (mistake instanceof Mistake) return err(mistake.message);
    throw mistake;
  }
}
