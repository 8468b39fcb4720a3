// The range language of Cargo: comparators between commas, where a bare version means `^`. An empty text is no range there.
import type { RangeLanguage } from './contract.ts';
import { desugar, toRange, type Clause, type Operator } from './lib/comparators.ts';
import { maxRangeLength } from './lib/limits.ts';
import { parsePartial } from './lib/partial.ts';
import { raiseClauses } from './lib/raise-clauses.ts';

const operators: ReadonlyMap<string, Operator> = new Map([['', ''], ['=', '='], ['^', '^'], ['~', '~'], ['>', '>'], ['>=', '>='], ['<', '<'], ['<=', '<=']]);

function parseClause(text: string): Clause | undefined {
  const [, sign = '', rest = ''] = /^(\^|~|[<>]=?|=)?(.*)$/s.exec(text.trim()) ?? [];
  const op = operators.get(sign);
  const version = rest.trim();
  const partial = /^[\dxX*]/.test(version) ? parsePartial(version) : undefined;
  return op === undefined || partial === undefined ? undefined : { op, partial };
}

function parseClauses(text: string): readonly Clause[] | undefined {
  if (text.length > maxRangeLength) return undefined;
  const parts = text.split(',');
  if (parts.length > 1 && parts.at(-1)?.trim() === '') parts.pop();
  const clauses = parts.map(parseClause);
  return clauses.every((clause) => clause !== undefined) ? clauses : undefined;
}

const meaning = (clause: Clause): Clause => (clause.op === '' && !clause.partial.wild ? { ...clause, op: '^' } : clause);

export const language: RangeLanguage = {
  id: 'cargo',
  title: 'Cargo',
  references: ['https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html', 'https://docs.rs/semver/latest/semver/enum.Op.html'],
  parse(text) {
    const clauses = parseClauses(text);
    return clauses && toRange([clauses.map(meaning).flatMap(desugar)]);
  },
  raise(text, raw) {
    const version = raw.trim().replace(/^v/, '');
    const clauses = parseClauses(text);
    const raised = clauses === undefined ? version : raiseClauses(clauses, version, { join: ', ', compatible: '' });
    return language.parse(raised)?.admits(version) ? raised : `=${version}`;
  },
};
