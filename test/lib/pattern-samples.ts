// Texts made from the syntax tree of a pattern: what it matches, short, long or anything between, and what it almost matches. For tests only.
import type { AST } from '@eslint-community/regexpp';
import { treeOf } from './pattern-shape.ts';
import type { Random } from './secret-samples.ts';

/** Which of so many, and how often a repeat is taken. */
export interface Taste {
  readonly choose: (count: number) => number;
  readonly times: (least: number, most: number) => number;
}

/** Repeats as long as they may be. */
export const longTaste = (random: Random): Taste => ({ choose: (count) => Math.floor(random() * count), times: (_, most) => most });

/** Repeats as short as they may be. */
export const shortTaste = (random: Random): Taste => ({ choose: (count) => Math.floor(random() * count), times: (least) => least });

const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index));
const known = new Map<string, readonly string[]>();

/** Characters of a class, letters and digits first where it has them; else what it has of all bytes. */
function charactersOf(raw: string, flags: string): readonly string[] {
  const key = `${flags} ${raw}`;
  const made = known.get(key);
  if (made !== undefined) return made;
  const test = new RegExp(`^${raw}$`, flags);
  const seen = printable.filter((character) => test.test(character));
  const alnum = seen.filter((character) => /[A-Za-z0-9]/.test(character));
  const all = alnum.length > 0 ? alnum : seen.length > 0 ? seen : Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).filter((character) => test.test(character));
  known.set(key, all);
  return all;
}

/** One text that the pattern matches as far as its lookarounds let it. */
export const sampleOf = (pattern: RegExp, taste: Taste): string => sampleNode(pattern, treeOf(pattern), taste);

/** One text of a part of the pattern. */
export function sampleNode(pattern: RegExp, whole: AST.Node, taste: Taste): string {
  const flags = pattern.flags.replace(/[gy]/g, '');
  const groups = new Map<AST.CapturingGroup, string>();
  const of = (node: AST.Node): string => {
    switch (node.type) {
      case 'Pattern':
      case 'Group':
        return of(node.alternatives[taste.choose(node.alternatives.length)] as AST.Alternative);
      case 'CapturingGroup': {
        const text = of(node.alternatives[taste.choose(node.alternatives.length)] as AST.Alternative);
        groups.set(node, text);
        return text;
      }
      case 'Alternative':
        return node.elements.map(of).join('');
      case 'Quantifier': {
        const times = taste.times(node.min, node.max);
        let text = '';
        for (let count = 0; count < times; count += 1) text += of(node.element);
        return text;
      }
      case 'Character':
        return String.fromCodePoint(node.value);
      case 'CharacterClass':
      case 'CharacterSet': {
        const all = charactersOf(node.raw, flags);
        return all[taste.choose(all.length)] ?? '';
      }
      case 'Backreference':
        return [node.resolved].flat().map((group) => groups.get(group) ?? '').join('');
      default:
        return '';
    }
  };
  return of(whole);
}
