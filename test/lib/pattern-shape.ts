// What a regular expression says of itself, read off its syntax tree: how long a match may be, what in it is not allowed, whether a literal can stand where it must.
// It refuses to guess: a pattern that cannot be parsed throws, which is a mistake of whoever wrote the rule.
import { RegExpParser, type AST } from '@eslint-community/regexpp';

const parser = new RegExpParser({ ecmaVersion: 2025 });

export const treeOf = (pattern: RegExp): AST.Pattern => parser.parsePattern(pattern.source, 0, pattern.source.length, { unicode: pattern.flags.includes('u'), unicodeSets: pattern.flags.includes('v') });

export interface Length {
  readonly least: number;
  readonly most: number;
}

const sum = (lengths: readonly Length[]): Length => lengths.reduce((all, each) => ({ least: all.least + each.least, most: all.most + each.most }), { least: 0, most: 0 });

const either = (lengths: readonly Length[]): Length => ({ least: Math.min(...lengths.map(({ least }) => least)), most: Math.max(...lengths.map(({ most }) => most)) });

/** Characters that a match of the node takes. What a lookaround sees is no part of the match. */
function lengthOfNode(node: AST.Node): Length {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return either(node.alternatives.map(lengthOfNode));
    case 'Alternative':
      return sum(node.elements.map(lengthOfNode));
    case 'Quantifier': {
      const { least, most } = lengthOfNode(node.element);
      return { least: least * node.min, most: most === 0 ? 0 : most * node.max };
    }
    case 'Assertion':
      return { least: 0, most: 0 };
    case 'Backreference':
      return Array.isArray(node.resolved) ? either(node.resolved.map(lengthOfNode)) : lengthOfNode(node.resolved);
    default:
      return { least: 1, most: 1 };
  }
}

export const lengthOf = (pattern: RegExp): Length => lengthOfNode(treeOf(pattern));

/** Every node, the root first. */
export function* nodesOf(node: AST.Node): Generator<AST.Node> {
  yield node;
  const inner: readonly AST.Node[] = 'alternatives' in node ? node.alternatives : node.type === 'Alternative' ? node.elements : node.type === 'Quantifier' ? [node.element] : [];
  for (const each of inner) yield* nodesOf(each);
}

/** What no pattern of a rule may have. `groups`: names that capturing groups may have. */
export function faultsOf(pattern: RegExp, groups: ReadonlySet<string>): readonly string[] {
  const faults: string[] = [];
  if (/[^is]/.test(pattern.flags)) faults.push(`has the flags ${pattern.flags}: only i and s are allowed`);
  for (const node of nodesOf(treeOf(pattern))) {
    if (node.type === 'Quantifier' && node.max === Infinity) faults.push(`repeats without a bound: ${node.raw}`);
    if (node.type === 'CapturingGroup' && !groups.has(node.name ?? '')) faults.push(`captures a group that nobody reads: ${node.raw}`);
  }
  return faults;
}

/** Whether the pattern can match a text that has the literal at most `before` characters behind its beginning. What lookarounds ask is not looked at. */
export function canHold(pattern: RegExp, literal: string, before: number): boolean {
  const fold = (text: string): string => (pattern.flags.includes('i') ? text.toLowerCase() : text);
  const size = literal.length;
  const tests = new Map<string, RegExp>();
  const takes = (node: AST.Node, at: number): boolean => {
    if (at < 0 || at >= size) return true;
    if (node.type === 'Character') return fold(String.fromCodePoint(node.value)) === fold(literal[at] ?? '');
    const test = tests.get(node.raw) ?? new RegExp(`^${node.raw}$`, pattern.flags.replace(/[gy]/g, ''));
    tests.set(node.raw, test);
    return test.test(literal[at] ?? '');
  };
  /** Places in the literal after the node, from those before it; `size` stands for all behind it, negative ones are before it. */
  const after = (node: AST.Node, places: ReadonlySet<number>): ReadonlySet<number> => {
    switch (node.type) {
      case 'Pattern':
      case 'Group':
      case 'CapturingGroup':
        return new Set(node.alternatives.flatMap((each) => [...after(each, places)]));
      case 'Alternative':
        return node.elements.reduce((now, each) => after(each, now), places);
      case 'Quantifier': {
        const reached = new Set(node.min === 0 ? places : []);
        let now = places;
        for (let count = 1; count <= node.max && now.size > 0; count += 1) {
          const next = after(node.element, now);
          const before = reached.size;
          if (count >= node.min) next.forEach((place) => reached.add(place));
          const still = next.size === now.size && [...next].every((place) => now.has(place));
          now = next;
          if (still || (count > node.min && reached.size === before)) {
            next.forEach((place) => reached.add(place));
            break;
          }
        }
        return reached;
      }
      case 'Assertion':
        return places;
      case 'Backreference':
        return new Set([...places].flatMap((place) => Array.from({ length: size - place + 1 }, (_, index) => place + index)));
      default:
        return new Set([...places].filter((place) => takes(node, place)).map((place) => Math.min(size, place + 1)));
    }
  };
  return after(treeOf(pattern), new Set(Array.from({ length: before + 1 }, (_, index) => -index))).has(size);
}
