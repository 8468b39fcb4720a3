// Semantic Versioning 2.0.0 as OSV applies it to npm, Go, crates.io, Hex and Pub: a leading `v` is dropped, missing numbers are 0,
// and numbers after the third (`1.6.0.2`, which npm once took) come after it: 1.6.0 < 1.6.0.2 < 1.6.1.
import { caretMajor, compareMixed, textsLast } from './order.ts';
import { digitsEnd, isDigit, isLetter, numberAt, versionText, type Num } from './scan.ts';

export interface Semver {
  readonly major: Num;
  readonly minor: Num;
  readonly patch: Num;
  /** Numbers after the third; no version of the specification has any. */
  readonly more: readonly Num[];
  readonly pre: readonly (Num | string)[];
  /** Empty where there is none. Semantic Versioning does not order by it. */
  readonly build: string;
}

const none: readonly (Num | string)[] = [];
const noMore: readonly Num[] = [];

/** Dot-separated identifiers of letters, digits and dashes; `undefined` where one is empty or has another character. */
export function parseIdentifiers(text: string): readonly (Num | string)[] | undefined {
  const found: (Num | string)[] = [];
  let start = 0;
  let numeric = true;
  for (let at = 0; at <= text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (at === text.length || code === 46) {
      if (at === start) return undefined;
      found.push(numeric ? numberAt(text, start, at) : text.slice(start, at));
      start = at + 1;
      numeric = true;
    } else if (isLetter(code) || code === 45) numeric = false;
    else if (!isDigit(code)) return undefined;
  }
  return found;
}

/** `undefined` for what has no leading number, an empty part, or a character that a version cannot have. */
export function parseSemver(raw: string): Semver | undefined {
  const text = versionText(raw);
  if (text === undefined) return undefined;
  const first = text.charCodeAt(0);
  let at = first === 118 || first === 86 || first === 61 ? 1 : 0;
  const numbers: [Num, Num, Num] = [0, 0, 0];
  for (let part = 0; part < 3; part += 1) {
    const end = digitsEnd(text, at);
    if (end === at) return undefined;
    numbers[part] = numberAt(text, at, end);
    at = end;
    if (text.charCodeAt(at) !== 46) return finish(text, at, numbers, part === 2);
    at += 1;
  }
  return withMore(text, at, numbers);
}

/** Four numbers or more; what stands after a dot and is no number (`1.2.3.x`) counts as build metadata. */
function withMore(text: string, start: number, numbers: readonly [Num, Num, Num]): Semver | undefined {
  const more: Num[] = [];
  for (let at = start; ; at += 1) {
    const end = digitsEnd(text, at);
    if (end === at) break;
    more.push(numberAt(text, at, end));
    at = end;
    if (text.charCodeAt(at) === 46) continue;
    const whole = finish(text, at, numbers, true);
    return whole && { ...whole, more };
  }
  const build = text.slice(start);
  return parseIdentifiers(build.replace('+', '.')) && { major: numbers[0], minor: numbers[1], patch: numbers[2], more: noMore, pre: none, build };
}

/** What follows the numbers. After three of them the dash may be missing (`1.0.0rc1`), as in npm's loose reading. */
function finish(text: string, at: number, [major, minor, patch]: readonly [Num, Num, Num], full: boolean): Semver | undefined {
  if (at === text.length) return { major, minor, patch, more: noMore, pre: none, build: '' };
  const plus = text.indexOf('+', at);
  const end = plus === -1 ? text.length : plus;
  const build = plus === -1 ? '' : text.slice(plus + 1);
  if (plus !== -1 && parseIdentifiers(build) === undefined) return undefined;
  if (end === at) return { major, minor, patch, more: noMore, pre: none, build };
  const dash = text.charCodeAt(at) === 45;
  if (!dash && !(full && isLetter(text.charCodeAt(at)))) return undefined;
  const pre = parseIdentifiers(text.slice(dash ? at + 1 : at, end));
  return pre && { major, minor, patch, more: noMore, pre, build };
}

/** A missing number is 0. */
function compareMore(a: readonly Num[], b: readonly Num[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const [left, right] = [a[at] ?? 0, b[at] ?? 0];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

export function compareSemver(a: Semver, b: Semver): number {
  if (a.major !== b.major) return a.major < b.major ? -1 : 1;
  if (a.minor !== b.minor) return a.minor < b.minor ? -1 : 1;
  if (a.patch !== b.patch) return a.patch < b.patch ? -1 : 1;
  if (a.more !== b.more) {
    const further = compareMore(a.more, b.more);
    if (further !== 0) return further;
  }
  if (a.pre === b.pre) return 0;
  if (a.pre.length === 0 || b.pre.length === 0) return a.pre.length === 0 ? (b.pre.length === 0 ? 0 : 1) : -1;
  return compareMixed(a.pre, b.pre, textsLast);
}

/** What every order over `Semver` answers alike. */
export const semverOrder = {
  parse: parseSemver,
  compare: compareSemver,
  isPrerelease: (version: Semver): boolean => version.pre.length > 0,
  major: (version: Semver): string => caretMajor([version.major, version.minor, version.patch]),
} as const;
