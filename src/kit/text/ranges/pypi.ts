// The range language of Python: PEP 440 specifiers, and Poetry's `^`, `~`, bare versions, `*` and `||`. A marker, an extra or an address
// is no part of a range.
import type { RangeLanguage } from './contract.ts';
import { parsePep440 } from '../versions/lib/pep440-parse.ts';
import { maxRangeLength } from './lib/limits.ts';
import { parseClause, type PythonClause } from './lib/pep440-clause.ts';
import { intersect } from './lib/pep440-interval.ts';
import { meets } from './lib/pep440-meets.ts';
import { raiseClauses } from './lib/pep440-raise.ts';

/** Commas or white space between conditions; an operator alone belongs to what follows. */
function parseSet(text: string): readonly PythonClause[] | undefined {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  const clauses: (PythonClause | undefined)[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    clauses.push(parseClause(/^[=<>~!^]+$/.test(word) ? `${word}${words[(at += 1)] ?? ''}` : word));
  }
  return clauses.every((clause) => clause !== undefined) ? clauses : undefined;
}

/** Old metadata puts the whole in parentheses. */
const bare = (text: string): string => /^\s*\((.*)\)\s*$/s.exec(text)?.[1] ?? text;

function parseSets(text: string): readonly (readonly PythonClause[])[] | undefined {
  if (text.length > maxRangeLength) return undefined;
  const sets = bare(text).split(/\|\|?/).map(parseSet);
  return sets.every((set) => set !== undefined) ? sets : undefined;
}

function admitsIn(set: readonly PythonClause[], text: string): boolean {
  const candidate = parsePep440(text);
  return set.length === 0 ? candidate !== undefined : set.every((clause) => meets(clause, candidate, text));
}

export const language: RangeLanguage = {
  id: 'pypi',
  title: 'Python version specifiers (PEP 440, Poetry)',
  references: ['https://packaging.python.org/en/latest/specifications/version-specifiers/', 'https://python-poetry.org/docs/dependency-specification/'],
  parse(text) {
    const sets = parseSets(text);
    return sets && { intervals: sets.map(intersect).filter((interval) => interval !== undefined), admits: (version) => sets.some((set) => admitsIn(set, version)) };
  },
  raise(text, raw) {
    const version = raw.trim().replace(/^v/i, '');
    const sets = parseSets(text);
    const chosen = sets?.findLast((set) => admitsIn(set, version)) ?? sets?.at(-1);
    const raised = chosen && raiseClauses(chosen, version);
    return raised !== undefined && language.parse(raised)?.admits(version) ? raised : `==${version}`;
  },
};
