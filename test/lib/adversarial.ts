// Inputs that make one rule work as hard as it can: its literals again and again, beginnings of a match without an end, the longest almost-matches, and provider's names
// with values that are none. Made from the rule's own patterns.
import type { AST } from '@eslint-community/regexpp';
import type { NamedRule } from '#detect/secrets/engine/compile';
import { longTaste, sampleNode, sampleOf, shortTaste } from './pattern-samples.ts';
import { treeOf } from './pattern-shape.ts';
import { randomFrom } from './secret-samples.ts';

/** The text again and again, so many characters of it. */
export const repeated = (text: string, size: number): string => text.repeat(Math.ceil(size / Math.max(1, text.length))).slice(0, size);

/** Beginnings of each alternative: all in front of a long repeat short, and the repeat itself as long as it may be. */
function* beginnings(pattern: RegExp): Generator<string> {
  const random = randomFrom(7);
  const short = shortTaste(random);
  const long = longTaste(random);
  for (const alternative of treeOf(pattern).alternatives) {
    let before = '';
    for (const element of alternative.elements) {
      const quantifier: AST.Element = element;
      if (quantifier.type === 'Quantifier' && quantifier.max >= 8) {
        if (before !== '') yield before;
        yield before + sampleNode(pattern, quantifier, long);
      }
      before += sampleNode(pattern, element, short);
    }
    yield before.slice(0, -1);
  }
}

/** Names and texts, each to be repeated. */
export function* adversarial(rule: NamedRule): Generator<readonly [name: string, text: string]> {
  const long = longTaste(randomFrom(11));
  for (const literal of (rule.literals ?? []).slice(0, 3)) {
    yield ['literals', literal];
    yield ['literals apart', `${literal} `];
    yield ['literals in front of one class', literal + 'a'.repeat(300)];
  }
  if ((rule.literals ?? []).length > 1) yield ['all literals', (rule.literals ?? []).join('\n')];
  const patterns = [rule.pattern, rule.near?.value].filter((each) => each !== undefined);
  for (const pattern of patterns) {
    const words = rule.near?.words.slice(0, 2).map((word) => `${word.replace(' ', '_')}_key=`) ?? [''];
    for (const word of words) {
      let count = 0;
      for (const begin of beginnings(pattern)) {
        if ((count += 1) > 12) break;
        yield [`beginning ${count}`, `${word}${begin}`];
        yield [`beginning ${count} in a line`, `${word}${begin}\n`];
      }
      const whole = sampleOf(pattern, long);
      yield ['almost a match', `${word}${whole.slice(0, -1)}\x01`];
      yield ['a match in a word', `${word}${whole}_a`];
    }
  }
  for (const word of rule.near?.words.slice(0, 1) ?? []) {
    yield ['names', `${word} `];
    yield ['names and keys', `${word} key a1b2c3d4e5f6 `];
  }
  for (const { value } of rule.companions ?? []) yield ['companions', `${(rule.literals ?? [''])[0] ?? ''} ${sampleOf(value, long).slice(0, -1)} `];
}
