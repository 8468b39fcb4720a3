// The order of Alpine versions, as apk has it: numbers, a letter, suffixes (`_rc1` before the release, `_p1` after it), a commit, a
// revision. apk also orders what it calls invalid; so do we, below everything valid that begins alike.
import type { VersionScheme } from './contract.ts';
import { compareRanked, compareValues, type Ranked } from './lib/order.ts';
import { digitsEnd, isDigit, isForeign, isLower, numberAt, versionText, type Num } from './lib/scan.ts';

interface AlpineVersion extends Ranked {
  /** What could not be read, for a last comparison among versions that are equal up to there. */
  readonly rest: string;
}

const before = ['alpha', 'beta', 'pre', 'rc'] as const;
const after = ['cvs', 'svn', 'git', 'hg', 'p'] as const;
/** The suffixes before the release take the ranks below `invalid`, those after it the ranks up from `suffix`. */
const rank = { invalid: 4, end: 5, revision: 6, commit: 7, suffixNumber: 8, suffix: 9, letter: 14, zeroLed: 15, number: 16, first: 17 } as const;

const suffixRanks: ReadonlyMap<string, number> = new Map([...before.map((word, at) => [word, at] as const), ...after.map((word, at) => [word, rank.suffix + at] as const)]);
const isSuffix = (ranked: number): boolean => ranked < rank.invalid || (ranked >= rank.suffix && ranked < rank.letter);

/** One token and the index after it. */
type Token = readonly [rank: number, value: Num | string, next: number];

function readNumber(text: string, from: number): Token | undefined {
  const end = digitsEnd(text, from);
  if (end === from) return undefined;
  // apk compares a number with a leading zero as text; such texts all come before those without.
  return text.charCodeAt(from) === 48 ? [rank.zeroLed, text.slice(from, end), end] : [rank.number, numberAt(text, from, end), end];
}

function readSuffix(text: string, from: number): Token | undefined {
  let end = from;
  while (isLower(text.charCodeAt(end))) end += 1;
  const ranked = suffixRanks.get(text.slice(from, end));
  return ranked === undefined ? undefined : [ranked, 0, end];
}

function readCommit(text: string, from: number): Token | undefined {
  const found = /^[0-9a-f]+/i.exec(text.slice(from));
  return found === null ? undefined : [rank.commit, found[0], from + found[0].length];
}

/** `-r` without a number counts as `-r0`, unless something other than a dash follows. */
function readRevision(text: string, from: number): Token | undefined {
  const start = from + 1;
  if (text.charAt(from) !== 'r') return undefined;
  const end = digitsEnd(text, start);
  return end === start && end < text.length && text.charAt(end) !== '-' ? undefined : [rank.revision, numberAt(text, start, end), end];
}

/** The token at `at` that may follow one of rank `previous`, which only ever goes down the list of the grammar. */
function readToken(text: string, at: number, previous: number): Token | undefined {
  const code = text.charCodeAt(at);
  const inNumbers = previous >= rank.zeroLed;
  if (isDigit(code)) {
    const end = digitsEnd(text, at);
    return isSuffix(previous) ? [rank.suffixNumber, numberAt(text, at, end), end] : previous === rank.letter ? readNumber(text, at) : undefined;
  }
  if (code === 46) return inNumbers ? readNumber(text, at + 1) : undefined;
  if (isLower(code)) return inNumbers ? [rank.letter, text.charAt(at), at + 1] : undefined;
  if (code === 95) return previous >= rank.suffixNumber || isSuffix(previous) ? readSuffix(text, at + 1) : undefined;
  if (code === 126) return previous > rank.commit || isSuffix(previous) ? readCommit(text, at + 1) : undefined;
  return code === 45 && (previous > rank.revision || isSuffix(previous)) ? readRevision(text, at + 1) : undefined;
}

function parse(raw: string): AlpineVersion | undefined {
  const text = versionText(raw);
  if (text === undefined || isForeign(text)) return undefined;
  const ranks: number[] = [];
  const values: (Num | string)[] = [];
  const lead = digitsEnd(text, 0);
  let token: Token | undefined = lead > 0 ? [rank.first, numberAt(text, 0, lead), lead] : undefined;
  let at = 0;
  while (token !== undefined) {
    ranks.push(token[0]);
    values.push(token[1]);
    at = token[2];
    token = at < text.length ? readToken(text, at, token[0]) : undefined;
  }
  if (at === text.length) return { ranks, values, rest: '' };
  ranks.push(rank.invalid);
  values.push(0);
  return { ranks, values, rest: text.charCodeAt(at) === 45 ? '' : text.slice(at) };
}

export const scheme: VersionScheme<AlpineVersion> = {
  id: 'alpine',
  title: 'Alpine (apk)',
  references: ['https://gitlab.alpinelinux.org/alpine/apk-tools/-/blob/master/doc/apk-package.5.scd', 'https://wiki.alpinelinux.org/wiki/Package_policies'],
  parse,
  compare: (a, b) => compareRanked(a, b, rank.end) || compareValues(a.rest, b.rest),
  isPrerelease: (version) => version.ranks.some((ranked) => ranked < rank.invalid),
  major: (version) => String(version.values[0] ?? 0),
};
