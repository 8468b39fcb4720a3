// The order of RubyGems versions: segments of digits or letters; letters make a prerelease, and zeros at the end have no weight.
import type { VersionScheme } from './contract.ts';
import { caretMajor, compareRanked, leading, type Ranked } from './lib/order.ts';
import { digitsEnd, isDigit, isLetter, lettersEnd, numberAt, versionText, type Num } from './lib/scan.ts';

const word = 0;
const number = 1;

class Segments implements Ranked {
  readonly ranks: number[] = [];
  readonly values: (Num | string)[] = [];
  private words = 0;

  addNumber(value: Num): void {
    this.ranks.push(number);
    this.values.push(value);
  }

  addWord(value: string): void {
    if (this.words === 0) this.dropZeros();
    this.words += 1;
    this.ranks.push(word);
    this.values.push(value);
  }

  /** Zeros before the first word and at the end are what a missing segment counts as. */
  dropZeros(): void {
    while (this.values.at(-1) === 0) {
      this.values.pop();
      this.ranks.pop();
    }
  }
}

function parse(raw: string): Ranked | undefined {
  const text = versionText(raw);
  if (text === undefined || !isDigit(text.charCodeAt(0))) return undefined;
  const segments = new Segments();
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const digits = digitsEnd(text, at);
    const letters = lettersEnd(text, at);
    if (digits > at) segments.addNumber(numberAt(text, at, digits));
    else if (letters > at) segments.addWord(text.slice(at, letters));
    else if ((code !== 46 && code !== 45) || !isWord(text.charCodeAt(at + 1))) return undefined;
    else if (code === 45) segments.addWord('pre');
    at = Math.max(digits, letters, at + 1);
  }
  segments.dropZeros();
  return segments;
}

const isWord = (code: number): boolean => isDigit(code) || isLetter(code);

export const scheme: VersionScheme<Ranked> = {
  id: 'rubygems',
  title: 'RubyGems',
  references: ['https://docs.ruby-lang.org/en/master/Gem/Version.html', 'https://guides.rubygems.org/specification-reference/#version'],
  parse,
  compare: (a, b) => compareRanked(a, b, number),
  isPrerelease: (version) => version.ranks.includes(word),
  major: (version) => caretMajor(leading(version, number)),
};
