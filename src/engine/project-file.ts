// Reads `assay.yaml`, the one reviewed file by which a project shapes its scan. Strict: an unknown key is an error with its line, because a
// misspelled rule that is ignored would pass.
import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Node, type Pair } from 'yaml';
import { err, ok, type Result } from '#model/result';
import { didYouMean } from '#kit/text/closest';

export interface Exclude {
  readonly glob: string;
  readonly reason: string;
}

export interface ProjectFile {
  readonly excludes: readonly Exclude[];
  /** A folder relative to the file, or a URL: an OSV mirror. */
  readonly feedFrom?: string;
}

class Mistake extends Error {}

interface Reader {
  fail(node: Node | Pair | null | undefined, why: string): never;
}

function readerOf(file: string, lines: LineCounter): Reader {
  const place = (node: Node | Pair | null | undefined): { line: number; col: number } => {
    const key = isPair(node) ? node.key : node;
    const at = typeof key === 'object' && key !== null && 'range' in key ? (key as Node).range?.[0] : undefined;
    return at === undefined ? { line: 1, col: 1 } : lines.linePos(at);
  };
  return {
    fail: (node, why) => {
      const { line, col } = place(node);
      throw new Mistake(`${file}:${line}:${col}: ${why}`);
    },
  };
}

type Keys = Readonly<Record<string, (value: Node | null | undefined, pair: Pair) => void>>;

function readMap(reader: Reader, node: Node | null | undefined, what: string, keys: Keys): void {
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

function text(reader: Reader, node: Node | null | undefined, pair: Pair, what: string): string {
  if (isScalar(node) && typeof node.value === 'string' && node.value.trim() !== '') return node.value;
  return reader.fail(node ?? pair, `${what} must be a text that is not empty`);
}

function readExclude(reader: Reader, node: Node | null | undefined): Exclude {
  let glob: string | undefined;
  let reason: string | undefined;
  readMap(reader, node, 'an entry of exclude', {
    glob: (value, pair) => (glob = text(reader, value, pair, 'glob')),
    reason: (value, pair) => (reason = text(reader, value, pair, 'reason')),
  });
  if (glob === undefined) return reader.fail(node, 'an entry of exclude needs a glob, such as "vendor/**"');
  if (reason === undefined) return reader.fail(node, `the exclude of "${glob}" needs a reason: what is left out is shown in every report`);
  return { glob, reason };
}

/** A file of the project names nothing outside of it; whose machine it is may, by ASSAY_FEED. */
function readFrom(reader: Reader, node: Node | null | undefined, pair: Pair): string {
  const from = text(reader, node, pair, 'from');
  const inside = /^https?:\/\//i.test(from) || (!/^(?:[\\/~]|[A-Za-z]:)/.test(from) && !from.split(/[\\/]/).includes('..'));
  return inside ? from : reader.fail(node ?? pair, 'feed.from names a folder of this project; for another one set ASSAY_FEED');
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

/** `file` is the name for messages. The error is a sentence with file, line and column. */
export function parseProjectFile(file: string, source: string): Result<ProjectFile, string> {
  const deep = tooDeepAt(source);
  if (deep !== undefined) return err(`${file}:${deep}:1: nested deeper than any policy is`);
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: false, prettyErrors: false, version: '1.2', merge: false, logLevel: 'error' });
  const [problem] = document.errors;
  if (problem !== undefined) {
    const at = lines.linePos(problem.pos[0]);
    return err(`${file}:${at.line}:${at.col}: not valid YAML: ${problem.message.split('\n', 1)[0] ?? ''}`);
  }
  if (document.contents === null) return ok({ excludes: [] });
  const reader = readerOf(file, lines);
  let excludes: readonly Exclude[] = [];
  let feedFrom: string | undefined;
  try {
    readMap(reader, document.contents, 'assay.yaml', {
      exclude: (value, pair) => {
        if (!isSeq(value)) return reader.fail(value ?? pair, 'exclude must be a list of entries with glob and reason');
        excludes = value.items.map((item) => readExclude(reader, item as Node));
      },
      feed: (value) => readMap(reader, value, 'feed', { from: (node, pair) => (feedFrom = readFrom(reader, node, pair)) }),
    });
  } catch (mistake) {
    if (mistake instanceof Mistake) return err(mistake.message);
    throw mistake;
  }
  return ok({ excludes, ...(feedFrom !== undefined ? { feedFrom } : {}) });
}
