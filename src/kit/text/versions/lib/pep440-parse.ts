// Reads Python versions: PEP 440, and what came before it (`2013-01-21T20:33`, `trunk`), which sorts below every PEP 440 version.
// Scanned by hand: the PEP's own expression costs several times as much on the millions of versions of an index.
import { parseLegacy } from './pep440-legacy.ts';
import { phase, type Pep440 } from './pep440.ts';
import { digitsEnd, isDigit, numberAt, versionText, type Num } from './scan.ts';

const phases: ReadonlyMap<string, number> = new Map([
  ['preview', phase.candidate], ['alpha', phase.alpha], ['beta', phase.beta], ['pre', phase.candidate],
  ['rc', phase.candidate], ['a', phase.alpha], ['b', phase.beta], ['c', phase.candidate],
]);
/** Longest first, since words may follow one another with nothing between (`1.0rcpost`). */
const preWords = [...phases.keys()];
const postWords = ['post', 'rev', 'r'];
const devWords = ['dev'];
const noLocal: readonly (Num | string)[] = [];

const isSeparator = (code: number): boolean => code === 46 || code === 45 || code === 95;
/** Index after one separator, if there is one. */
const skip = (text: string, at: number): number => (isSeparator(text.charCodeAt(at)) ? at + 1 : at);

/** `[separator] word [separator] [digits]`; a missing number is 0, and the separator before it may stand all the same. */
function readWord(text: string, from: number, words: readonly string[]): { word: string; number: Num; end: number } | undefined {
  const start = skip(text, from);
  const word = words.find((each) => text.startsWith(each, start));
  if (word === undefined) return undefined;
  const digits = skip(text, start + word.length);
  const end = digitsEnd(text, digits);
  return { word, number: numberAt(text, digits, end), end };
}

function readRelease(text: string, from: number): { release: Num[]; end: number } | undefined {
  const release: Num[] = [];
  let at = from;
  for (;;) {
    const end = digitsEnd(text, at);
    if (end === at) return undefined;
    release.push(numberAt(text, at, end));
    if (text.charCodeAt(end) !== 46 || !isDigit(text.charCodeAt(end + 1))) return { release, end };
    at = end + 1;
  }
}

function readLocal(text: string, from: number): readonly (Num | string)[] | undefined {
  const parts = text.slice(from).split(/[-_.]/);
  if (!parts.every((part) => /^[a-z0-9]+$/.test(part))) return undefined;
  return parts.map((part) => (digitsEnd(part, 0) === part.length ? numberAt(part, 0, part.length) : part));
}

/** `-1` after a release is a post-release without its word. */
function readPost(text: string, at: number): { number: Num; end: number } | undefined {
  const end = text.charCodeAt(at) === 45 ? digitsEnd(text, at + 1) : 0;
  return end > at + 1 ? { number: numberAt(text, at + 1, end), end } : readWord(text, at, postWords);
}

/** `text` is lower case and trimmed. */
function parseStrict(text: string): Pep440 | undefined {
  let at = text.charCodeAt(0) === 118 ? 1 : 0;
  const bang = digitsEnd(text, at);
  const hasEpoch = bang > at && text.charCodeAt(bang) === 33;
  const epoch = hasEpoch ? numberAt(text, at, bang) : 0;
  const numbers = readRelease(text, hasEpoch ? bang + 1 : at);
  if (numbers === undefined) return undefined;
  const { release } = numbers;
  at = numbers.end;
  if (at === text.length) return { epoch, release, phase: phase.final, pre: 0, post: -1, dev: Infinity, local: noLocal };
  const pre = readWord(text, at, preWords);
  const post = readPost(text, pre?.end ?? at);
  const dev = readWord(text, post?.end ?? pre?.end ?? at, devWords);
  at = dev?.end ?? post?.end ?? pre?.end ?? at;
  const local = text.charCodeAt(at) === 43 ? readLocal(text, at + 1) : noLocal;
  if (local === undefined || (local === noLocal && at < text.length)) return undefined;
  const final = post === undefined && dev !== undefined ? phase.devOnly : phase.final;
  return { epoch, release, phase: pre ? (phases.get(pre.word) ?? final) : final, pre: pre?.number ?? 0, post: post?.number ?? -1, dev: dev?.number ?? Infinity, local };
}

/** PEP 440 alone. */
export function parsePep440(raw: string): Pep440 | undefined {
  const text = versionText(raw)?.toLowerCase();
  return text === undefined ? undefined : parseStrict(text);
}

/** PEP 440, else legacy; `undefined` for what is neither (see `parseLegacy`). */
export function parsePython(raw: string): Pep440 | undefined {
  const text = versionText(raw)?.toLowerCase();
  if (text === undefined) return undefined;
  const strict = parseStrict(text);
  if (strict !== undefined) return strict;
  const legacy = parseLegacy(text);
  return legacy && { epoch: -1, release: [], phase: phase.devOnly, pre: 0, post: -1, dev: 0, local: noLocal, legacy };
}
