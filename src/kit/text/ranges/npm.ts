// The range language of npm, as node-semver defines it. A tag, an address or a protocol (`latest`, `file:…`, `workspace:…`) is no range.
import type { RangeLanguage } from './contract.ts';
import { desugar, toRange, type Clause, type Comparator, type Operator } from './lib/comparators.ts';
import { parsePartial, type Partial } from './lib/partial.ts';
import { raiseClauses } from './lib/raise-clauses.ts';
import { maxRangeLength } from './lib/limits.ts';

const operators: ReadonlyMap<string, Operator> = new Map([['', ''], ['=', '='], ['^', '^'], ['~', '~'], ['~>', '~'], ['>', '>'], ['>=', '>='], ['<', '<'], ['<=', '<=']]);

/** `1.2 - 2.3`: both ends included, the upper one with everything that begins like it. */
interface Hyphen {
  readonly from: Partial;
  readonly to: Partial;
}

type Alternative = { readonly clauses: readonly Clause[]; readonly hyphen?: Hyphen };

/** White space may stand between an operator and its version. */
const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

function parseHyphen(parts: readonly string[]): Alternative | undefined {
  const from = parsePartial(parts[0] ?? '');
  const to = parsePartial(parts[2] ?? '');
  if (from === undefined || to === undefined) return undefined;
  return { clauses: [{ op: '>=', partial: from }, { op: '<=', partial: to }], hyphen: { from, to } };
}

function parseAlternative(text: string): Alternative | undefined {
  const parts = words(text);
  if (parts.length === 3 && parts[1] === '-') return parseHyphen(parts);
  const clauses: Clause[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const [, sign = '', rest = ''] = /^(~>?|\^|[<>]=?|=)?(.*)$/.exec(parts[at] ?? '') ?? [];
    const op = operators.get(sign);
    // An operator alone belongs to the word that follows.
    const version = rest === '' && at + 1 < parts.length ? (parts[(at += 1)] ?? '') : rest;
    const partial = /^[\^~<>]/.test(version) ? undefined : parsePartial(version);
    if (op === undefined || partial === undefined) return undefined;
    clauses.push({ op, partial });
  }
  return { clauses };
}

function parseAlternatives(text: string): readonly Alternative[] | undefined {
  if (text.length > maxRangeLength) return undefined;
  const alternatives = text.split('||').map(parseAlternative);
  return alternatives.every((each) => each !== undefined) ? alternatives : undefined;
}

const toSet = ({ clauses }: Alternative): Comparator[] => clauses.flatMap(desugar);

function raiseAlternative({ clauses, hyphen }: Alternative, version: string): string {
  if (hyphen === undefined) return raiseClauses(clauses.length === 0 ? [{ op: '', partial: { parts: [], wild: true, pre: '' } }] : clauses, version, { join: ' ', compatible: '^' });
  const kept = `${version} - ${hyphen.to.parts.join('.')}${hyphen.to.pre}`;
  return language.parse(kept)?.admits(version) ? kept : `^${version}`;
}

export const language: RangeLanguage = {
  id: 'npm',
  title: 'npm (node-semver)',
  references: ['https://github.com/npm/node-semver#ranges', 'https://docs.npmjs.com/cli/configuring-npm/package-json#dependencies'],
  parse(text) {
    const alternatives = parseAlternatives(text);
    return alternatives && toRange(alternatives.map(toSet));
  },
  raise(text, raw) {
    const version = raw.trim().replace(/^[v=]+/, '');
    const alternatives = parseAlternatives(text);
    const chosen = alternatives?.findLast((each) => toRange([toSet(each)]).admits(version)) ?? alternatives?.at(-1);
    const raised = chosen === undefined ? `^${version}` : raiseAlternative(chosen, version);
    return language.parse(raised)?.admits(version) ? raised : version;
  },
};
