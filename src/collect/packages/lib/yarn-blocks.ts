// yarn.lock of Yarn 1 as blocks of lines: keys, fields, dependencies. It only looks like YAML, so that it has a reader of its own.
// A line that cannot be read costs its block when it is the block's key, else itself.
import type { Gap } from '#model/gap';
import { parseJson, stringOf } from '#kit/text/json';
import { entryGap } from './js-gaps.ts';
import type { YarnDependency } from './yarn-manifest.ts';

export interface YarnBlock {
  readonly line: number;
  readonly descriptors: readonly string[];
  readonly fields: Map<string, string>;
  readonly dependencies: YarnDependency[];
}

export interface YarnBlocks {
  readonly blocks: readonly YarnBlock[];
  readonly gaps: readonly Gap[];
}

const maxGaps = 100;
/** Yarn 1 keys of many ranges are long, and nothing else is. */
const maxLine = 1_000_000;

interface Reading {
  readonly file: string;
  readonly blocks: YarnBlock[];
  readonly gaps: Gap[];
  block: YarnBlock | undefined;
  section: string | undefined;
}

/** Linear; at most `maxGaps` gaps and one, after which the rest is not read. */
export function readBlocks(text: string, file: string): YarnBlocks {
  const reading: Reading = { file, blocks: [], gaps: [], block: undefined, section: undefined };
  let number = 0;
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    number += 1;
    if (reading.gaps.length >= maxGaps) {
      reading.gaps.push({ where: { file, line: number }, what: 'limit', why: `more than ${maxGaps} lines that are no Yarn lockfile: the rest was not read`, required: true });
      break;
    }
    const why = end - start > maxLine ? `a line of more than ${maxLine} characters` : readLine(reading, text.slice(start, end), number);
    if (why !== undefined) reading.gaps.push(entryGap(file, number, why));
    start = end + 1;
  }
  return reading;
}

function readLine(reading: Reading, raw: string, line: number): string | undefined {
  const text = raw.trimEnd();
  const indent = text.length - text.trimStart().length;
  if (text === '' || text.charAt(indent) === '#') return undefined;
  if (/^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(text)) return 'a mark of an unresolved merge conflict: both sides were read';
  const tokens = tokensOf(text, indent);
  if (indent === 0) return startBlock(reading, tokens, line);
  if (reading.block === undefined) return undefined;
  if (tokens === undefined) return 'a line that is neither a field nor a dependency';
  const [first = '', second] = tokens.texts;
  if (indent === 2) return readField(reading, reading.block, tokens);
  if (indent !== 4 || second === undefined) return 'a line that is indented otherwise than Yarn does';
  if (reading.section === 'dependencies' || reading.section === 'optionalDependencies') {
    reading.block.dependencies.push({ name: first, range: second, scope: reading.section === 'dependencies' ? 'runtime' : 'optional', line });
  }
  return undefined;
}

function startBlock(reading: Reading, tokens: Tokens | undefined, line: number): string | undefined {
  reading.block = undefined;
  reading.section = undefined;
  if (tokens?.opens !== true) return 'a line that is no key of an entry';
  reading.block = { line, descriptors: tokens.texts, fields: new Map(), dependencies: [] };
  reading.blocks.push(reading.block);
  return undefined;
}

function readField(reading: Reading, block: YarnBlock, { texts, opens }: Tokens): string | undefined {
  const [key = '', value] = texts;
  reading.section = opens ? key : undefined;
  if (opens) return undefined;
  if (value === undefined) return 'a field without a value';
  if (block.fields.has(key)) return 'a field that stands twice';
  block.fields.set(key, value);
  return undefined;
}

interface Tokens {
  readonly texts: readonly string[];
  /** The line ends in a colon. */
  readonly opens: boolean;
}

/** Words and quoted texts, apart by spaces or commas, up to a closing colon. */
function tokensOf(line: string, from: number): Tokens | undefined {
  const texts: string[] = [];
  for (let at = from; at < line.length; ) {
    const sign = line.charAt(at);
    if (sign === ' ' || sign === ',') at += 1;
    else if (sign === ':') return at === line.length - 1 && texts.length > 0 ? { texts, opens: true } : undefined;
    else {
      const end = sign === '"' ? quoteEnd(line, at) : wordEnd(line, at);
      const text = sign === '"' ? unquote(line.slice(at, end)) : line.slice(at, end);
      if (text === undefined) return undefined;
      texts.push(text);
      at = end;
    }
  }
  return { texts, opens: false };
}

function wordEnd(line: string, from: number): number {
  let at = from;
  while (at < line.length && line[at] !== ' ' && line[at] !== ',' && line[at] !== ':') at += 1;
  return at;
}

function quoteEnd(line: string, from: number): number {
  let at = from + 1;
  while (at < line.length && line[at] !== '"') at += line[at] === '\\' ? 2 : 1;
  return Math.min(at + 1, line.length);
}

function unquote(quoted: string): string | undefined {
  if (quoted.length < 2 || !quoted.endsWith('"')) return undefined;
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  const parsed = parseJson(quoted);
  return parsed.ok ? stringOf(parsed.value.value) : undefined;
}
