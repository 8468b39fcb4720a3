// Rules without a form of their own: something random stands here, so who is named before it? Value first, name second.
import type { Candidate } from './candidate.ts';
import type { Rules, Word } from './compile.ts';
import { toCandidate, type Place } from './judge-token.ts';
import { latin1 } from './window.ts';
import { entropyOf } from '../lib/entropy.ts';

/** How far before the value a name may stand. */
export const nearBack = 120;
/** How far behind the trigger the value may go on. */
export const nearAhead = 264;
/** How far before the trigger the value itself may begin. */
const valueBack = 130;

const keyTerm = /key|token|secret|passw?|pwd|auth|cred|access|private|api|bearer|sid\b|signature|licen[cs]e/i;

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isAlnum = (code: number): boolean => isLetter(code) || (code >= 48 && code <= 57);

interface Named {
  readonly word: Word;
  readonly at: number;
  readonly end: number;
}

/** Provider words in the text, each at the beginning of a word; `lower` is the text in lower case. */
function wordsIn(rules: Rules, text: string, lower: string): readonly Named[] {
  const found: Named[] = [];
  for (let at = 0; at + 3 <= text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!isAlnum(code)) continue;
    const last = at === 0 ? 32 : text.charCodeAt(at - 1);
    const begins = !isAlnum(last) || (isUpper(code) && !isUpper(last)) || (isLetter(code) && !isLetter(last)) || (isUpper(code) && isUpper(last) && isLetter(text.charCodeAt(at + 1)) && !isUpper(text.charCodeAt(at + 1)));
    if (!begins && !(last === 110 && text.charCodeAt(at - 2) === 92)) continue;
    for (const word of rules.words.get(lower.slice(at, at + 2)) ?? []) {
      if (!lower.startsWith(word.text, at)) continue;
      let end = at + word.text.length;
      if (word.second !== '') {
        const gap = /^[^a-z0-9]{0,3}/.exec(lower.slice(end, end + 3))?.[0].length ?? 0;
        if (!lower.startsWith(word.second, end + gap)) continue;
        end += gap + word.second.length;
      }
      found.push({ word, at, end });
    }
  }
  return found;
}

/** The last lines of the text: a name further up belongs to something else. */
function lastLines(text: string, lines: number): number {
  let at = text.length;
  for (let line = 0; line < lines; line += 1) {
    at = text.lastIndexOf('\n', at - 1);
    if (at <= 0) return 0;
  }
  return at + 1;
}

/** A random value has digits, or letters of both cases; what a name would be is none. */
function looksMade(value: string): boolean {
  if (value.length < 8) return /\d/.test(value);
  return /\d/.test(value) || (/[a-z]/.test(value) && /[A-Z]/.test(value) && entropyOf(value) > 3.2) || (value.length >= 20 && entropyOf(value) > 3.4 && !/[aeiou][^aeiou]{1,2}[aeiou][^aeiou]{1,2}[aeiou]/.test(value));
}

/** Values that stand between the name and this one. Where the name's own line has one, that is the one it names, and what comes in later lines belongs to others. */
const othersIn = (gap: string): number => (gap.match(/[A-Za-z0-9_+/-]{16,}/g) ?? []).filter((run) => /\d/.test(run)).length;

/** `[at, end)`: the trigger, a random-looking segment or an assigned value. */
export function judgeNear(place: Place, rules: Rules, at: number, end: number, found: (candidate: Candidate) => void): void {
  const from = Math.max(0, at - nearBack - valueBack);
  const to = Math.min(place.length, Math.min(end, at + nearAhead) + nearAhead);
  const text = latin1(place.bytes, from, to);
  const trigger = at - from;
  const cut = lastLines(text.slice(0, trigger), 3);
  const scope = text.slice(cut, Math.max(trigger, cut) + 12);
  const lower = scope.toLowerCase();
  for (const { word, at: wordAt, end: wordEnd } of wordsIn(rules, scope, lower)) {
    const { rule, value } = word.near;
    value.lastIndex = cut + wordEnd;
    const limit = trigger + 1;
    for (let match = value.exec(text); match !== null && match.index < limit; match = value.exec(text)) {
      const secret = match.groups?.['secret'] ?? match[0];
      if (match.index + match[0].length <= trigger) {
        value.lastIndex = Math.max(value.lastIndex, match.index + 1);
        continue;
      }
      const between = text.slice(cut + Math.max(0, wordAt - 24), match.index);
      const gap = text.slice(cut + wordEnd, match.index);
      if (gap.length > nearBack) break;
      if (rule.near?.bare !== true && !keyTerm.test(between)) break;
      if (othersIn(gap) > 1 || (gap.includes('\n') && othersIn(gap.slice(0, gap.indexOf('\n'))) > 0)) break;
      if (rule.random !== false && !looksMade(secret)) break;
      const candidate = toCandidate(place, rule, from + match.index, match[0], match.groups ?? {}, 'medium');
      if (candidate !== undefined) found(candidate);
      break;
    }
  }
}
