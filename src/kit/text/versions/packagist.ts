// The order of Packagist versions: PHP's `version_compare`, as OSV has it, without a leading `v` and without the build metadata that
// Composer drops. Branch names (`dev-main`) sort before every release.
import type { VersionScheme } from './contract.ts';
import { caretMajor, compareRanked, leading, type Ranked } from './lib/order.ts';
import { digitsEnd, isDigit, numberAt, versionText, type Num } from './lib/scan.ts';

/** Prefixes of words, lowest first; a word that begins with none of them (`BETA`, `stable`) ranks 0. A number, and the end, stand between `rc` and `p`. */
const words = ['dev', 'a', 'b', 'rc'] as const;
const end = words.length + 1;
const number = end + 1;
const patch = number + 1;
/** PHP's own stand-in for "a number goes here": equal to any number, and to the end. No order can be total over it. */
const anyNumber = '#';

function rankWord(word: string): number {
  if (word.startsWith('p')) return patch;
  if (word === anyNumber) return end;
  return words.findIndex((prefix) => word.startsWith(prefix) || (prefix === 'rc' && word.startsWith('RC'))) + 1;
}

const isSeparator = (code: number): boolean => code === 46 || code === 45 || code === 95;

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isSeparator(text.charCodeAt(at)) && !isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

function parse(raw: string): Ranked | undefined {
  const text = versionText(raw)?.split('+', 1)[0];
  if (text === undefined || !/^(?:[vV]?\d|dev-)[\w.#/-]*$/.test(text)) return undefined;
  const ranks: number[] = [];
  const values: Num[] = [];
  for (let at = /^v/i.test(text) ? 1 : 0; at < text.length; ) {
    const digits = digitsEnd(text, at);
    const until = digits > at ? digits : wordEnd(text, at);
    const word = text.slice(at, until);
    if (until > at) {
      ranks.push(digits > at ? number : rankWord(word));
      values.push(digits > at ? numberAt(text, at, until) : 0);
    }
    at = isSeparator(text.charCodeAt(until)) ? until + 1 : until;
  }
  return { ranks, values };
}

/** As `compareRanked`, but that the stand-in equals the number across from it. */
function compareLoose(a: Ranked, b: Ranked): number {
  const ranks = (own: Ranked, other: Ranked): number[] => own.ranks.map((rank, at) => (rank === end && other.ranks[at] === number ? number : rank));
  const values = (own: Ranked, other: Ranked): (Num | string)[] => own.values.map((value, at) => (own.ranks[at] === end ? (other.values[at] ?? 0) : value));
  return compareRanked({ ranks: ranks(a, b), values: values(a, b) }, { ranks: ranks(b, a), values: values(b, a) }, end);
}

export const scheme: VersionScheme<Ranked> = {
  id: 'packagist',
  title: 'Packagist (PHP version_compare)',
  references: ['https://www.php.net/manual/en/function.version-compare.php', 'https://getcomposer.org/doc/articles/versions.md'],
  parse,
  compare: (a, b) => (a.ranks.includes(end) || b.ranks.includes(end) ? compareLoose(a, b) : compareRanked(a, b, end)),
  isPrerelease: (version) => version.ranks.some((rank) => rank < end),
  major: (version) => caretMajor(leading(version, number)),
};
