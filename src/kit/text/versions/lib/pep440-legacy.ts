// Python versions from before PEP 440, in the order that setuptools gave them. Best effort by nature: nobody ever specified it.
import { digitsEnd, lettersEnd, numberAt, type Num } from './scan.ts';

const aliases: ReadonlyMap<string, string> = new Map([['pre', 'c'], ['preview', 'c'], ['rc', 'c'], ['dev', '@'], ['-', 'final-']]);
const final = 'final';
const dash = 'final-';

/** Index after one part: digits, letters, one dot, one dash, or a run of anything else. */
function partEnd(text: string, at: number): number {
  const run = Math.max(digitsEnd(text, at), lettersEnd(text, at));
  if (run > at) return run;
  if (text.charAt(at) === '.' || text.charAt(at) === '-') return at + 1;
  let end = at + 1;
  while (end < text.length && /[^a-z0-9.-]/.test(text.charAt(end))) end += 1;
  return end;
}

/** A word before `final` in the alphabet counts as a prerelease: dashes before it fall away. Before any word, zeros do. */
function addWord(parts: (Num | string)[], word: string): void {
  if (word < final) while (parts.at(-1) === dash) parts.pop();
  while (parts.at(-1) === 0) parts.pop();
  parts.push(word);
}

/** `text` is lower case. `undefined` unless it is of letters, digits and `._+:~!-` and has one of the former two: not a path, a template or a range. */
export function parseLegacy(text: string): readonly (Num | string)[] | undefined {
  if (!/^[a-z0-9._+:~!-]+$/.test(text) || !/[a-z0-9]/.test(text)) return undefined;
  const parts: (Num | string)[] = [];
  for (let at = 0; at < text.length; ) {
    const end = partEnd(text, at);
    const part = text.slice(at, end);
    if (digitsEnd(text, at) > at) parts.push(numberAt(text, at, end));
    else if (part !== '.') addWord(parts, aliases.get(part) ?? part);
    at = end;
  }
  addWord(parts, final);
  return parts;
}
