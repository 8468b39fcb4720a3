// A pattern as the checker of backtracking is shown it. Every bounded repeat of more than a few becomes an unbounded one, so that what takes long within a window shows as
// what takes forever without one, and the checker's automaton, which counts states, answers in milliseconds. It errs to the strict side alone: lookarounds only ever
// refuse, so they are left out here and checked by themselves.
import type { AST } from '@eslint-community/regexpp';
import { nodesOf, treeOf } from '../../../test/lib/pattern-shape.ts';

/** A repeat with no more room than this between least and most is told as an option. */
const fewCharacters = 4;
/** A group is written out so many times, at most. */
const fewTimes = 3;

/** Of alternatives of letters alone so many are kept. */
const fewLiterals = 3;

const isOne = (node: AST.Node): boolean => node.type === 'Character' || node.type === 'CharacterClass' || node.type === 'CharacterSet';

function repeated(node: AST.Quantifier): string {
  const inner = widenedNode(node.element);
  const { min, max } = node;
  if (inner === '' || max === 0) return '';
  const unit = isOne(node.element) ? inner : `(?:${inner})`;
  const lazy = node.greedy ? '' : '?';
  if (isOne(node.element)) {
    if (max - min <= fewCharacters) return `${min > 0 ? unit : ''}${max > min ? `${unit}?${lazy}` : ''}`;
    return `${unit}${min > 0 ? '+' : '*'}${lazy}`;
  }
  if (max <= fewTimes) return unit.repeat(min) + `(?:${unit}`.repeat(max - min) + `)?${lazy}`.repeat(max - min);
  return `${unit}${min > 0 ? '+' : '*'}${lazy}`;
}

/** Of letters in a row the first and the last: what else is between changes how many states there are, not how many ways lead through them. */
function shortened(nodes: readonly AST.Element[]): readonly AST.Element[] {
  return nodes.filter((node, index) => node.type !== 'Character' || nodes[index - 1]?.type !== 'Character' || nodes[index + 1]?.type !== 'Character');
}

function widenedNode(node: AST.Node): string {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup': {
      const inner = alternativesOf(node.alternatives);
      return node.type === 'Pattern' ? inner : `(?:${inner})`;
    }
    case 'Alternative':
      return shortened(node.elements).map(widenedNode).join('');
    case 'Quantifier':
      return repeated(node);
    case 'Assertion':
    case 'Backreference':
      return '';
    default:
      return node.raw;
  }
}

/** Alternatives of letters alone are as many ways as one of each first letter. */
function alternativesOf(alternatives: readonly AST.Alternative[]): string {
  const seen = new Set<string>();
  return alternatives
    .filter(({ elements }) => {
      if (elements.length === 0 || elements.some((element) => element.type !== 'Character')) return true;
      const key = elements[0]?.raw ?? '';
      return !seen.has(key) && seen.add(key).size <= fewLiterals;
    })
    .map(widenedNode).join('|');
}

/** The pattern itself, and the inside of each of its lookarounds. */
export function widenedParts(pattern: RegExp): readonly string[] {
  const tree = treeOf(pattern);
  const around = [...nodesOf(tree)].flatMap((node) => ('kind' in node && (node.kind === 'lookahead' || node.kind === 'lookbehind') ? [alternativesOf(node.alternatives)] : []));
  return [widenedNode(tree), ...around].filter((part) => part !== '');
}

/** The same, its first choice written out: what each branch takes adds up to no less than what all take together. For patterns too large for the checker. */
export function widenedBranches(pattern: RegExp): readonly string[] {
  return treeOf(pattern).alternatives.flatMap(({ elements }) => {
    const at = elements.findIndex((element) => (element.type === 'Group' || element.type === 'CapturingGroup') && element.alternatives.length > 1);
    const group = elements[at];
    if (group === undefined || !('alternatives' in group)) return [elements.map(widenedNode).join('')];
    const [before, after] = [elements.slice(0, at), elements.slice(at + 1)].map((part) => shortened(part).map(widenedNode).join(''));
    return group.alternatives.map((each) => `${before ?? ''}${widenedNode(each)}${after ?? ''}`);
  });
}
