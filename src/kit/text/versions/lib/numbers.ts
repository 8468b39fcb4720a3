// Versions that are nothing but numbers between separators, as in CRAN and Hackage.
import { digitsEnd, numberAt, versionText, type Num } from './scan.ts';

/** `undefined` unless the whole text is numbers with exactly one of `separators` between two of them. */
export function parseNumbers(raw: string, separators: string): readonly Num[] | undefined {
  const text = versionText(raw);
  if (text === undefined) return undefined;
  const numbers: Num[] = [];
  let at = 0;
  for (;;) {
    const end = digitsEnd(text, at);
    if (end === at) return undefined;
    numbers.push(numberAt(text, at, end));
    if (end === text.length) return numbers;
    if (!separators.includes(text.charAt(end))) return undefined;
    at = end + 1;
  }
}
