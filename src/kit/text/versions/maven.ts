// The order of Maven versions as the POM reference defines it: tokens with their separators, where `-1` sorts before `.1`, known
// qualifiers before or at the release, and unknown ones after it. Refuses what still has a `${property}` or a range in it.
import type { VersionScheme } from './contract.ts';
import { caretMajor, compareRanked, leading, type Ranked } from './lib/order.ts';
import { digitsEnd, isDigit, isForeign, numberAt, versionText, type Num } from './lib/scan.ts';

/** Ranks of qualifiers; `release` is also the rank of the end, of `final` and of `ga`. */
const qualifiers: ReadonlyMap<string, number> = new Map([
  ['alpha', 0], ['beta', 1], ['milestone', 2], ['rc', 3], ['cr', 3], ['snapshot', 4], ['', 5], ['final', 5], ['ga', 5], ['release', 5], ['sp', 6],
]);
const release = 5;
const unknown = 7;
const dashNumber = 8;
const dotNumber = 9;
/** Sorts before every character that a word can have. */
const dashMark = '\u0001';
/** Short forms count only directly before a digit. */
const short: ReadonlyMap<string, string> = new Map([['a', 'alpha'], ['b', 'beta'], ['m', 'milestone']]);

class Tokens implements Ranked {
  readonly ranks: number[] = [];
  readonly values: (Num | string)[] = [];

  addNumber(value: Num, dashed: boolean): void {
    if (dashed) this.dropNulls(1);
    this.ranks.push(dashed ? dashNumber : dotNumber);
    this.values.push(value);
  }

  /** A qualifier counts as if after a dash, whatever is before it, but that an unknown one between dots comes before its dashed twin. */
  addQualifier(word: string, dotted: boolean): void {
    this.dropNulls(1);
    const ranked = qualifiers.get(word) ?? unknown;
    this.ranks.push(ranked);
    this.values.push(ranked === unknown ? word + (dotted ? '' : dashMark) : 0);
  }

  /** Zeros and release words before a dash, and at the end, have no weight. The first token stays. */
  dropNulls(keep: number): void {
    while (this.ranks.length > keep && this.values.at(-1) === 0 && (this.ranks.at(-1) === release || (this.ranks.at(-1) ?? 0) >= dashNumber)) {
      this.ranks.pop();
      this.values.pop();
    }
  }
}

const isSeparator = (code: number): boolean => code === 46 || code === 45;

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isSeparator(text.charCodeAt(at)) && !isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

/** Between digits and letters there is a dash that nobody writes; between two separators a zero. */
function parse(raw: string): Ranked | undefined {
  const text = versionText(raw)?.toLowerCase();
  if (text === undefined || isForeign(text) || !/[\da-z]/.test(text)) return undefined;
  const tokens = new Tokens();
  let dashed = false;
  for (let at = 0; at <= text.length; ) {
    const digits = digitsEnd(text, at);
    const end = digits > at ? digits : wordEnd(text, at);
    const word = text.slice(at, end);
    if (digits > at || end === at) tokens.addNumber(numberAt(text, at, digits), dashed);
    else tokens.addQualifier(isDigit(text.charCodeAt(end)) ? (short.get(word) ?? word) : word, !dashed && text.charCodeAt(end) === 46);
    if (end === text.length) break;
    const separated = isSeparator(text.charCodeAt(end));
    dashed = !separated || text.charCodeAt(end) === 45;
    at = separated ? end + 1 : end;
  }
  tokens.dropNulls(1);
  return tokens;
}

export const scheme: VersionScheme<Ranked> = {
  id: 'maven',
  title: 'Maven',
  references: ['https://maven.apache.org/pom.html#version-order-specification', 'https://maven.apache.org/ref/current/maven-artifact/apidocs/org/apache/maven/artifact/versioning/ComparableVersion.html'],
  parse,
  compare: (a, b) => compareRanked(a, b, release),
  isPrerelease: (version) => version.ranks.some((rank) => rank < release),
  major: (version) => caretMajor(leading(version, dotNumber)),
};
