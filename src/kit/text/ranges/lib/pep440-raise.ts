// Writes a Python specifier anew, in its own style, so that it starts at a given version.
import type { Pep440 } from '../../versions/lib/pep440.ts';
import { parsePep440 } from '../../versions/lib/pep440-parse.ts';
import { nextRelease, renderRelease, type PythonClause, type VersionClause } from './pep440-clause.ts';
import { meets } from './pep440-meets.ts';

interface Target {
  readonly text: string;
  readonly version: Pep440;
}

/** The first `length` numbers, zeros for what is missing. */
const cut = (version: Pep440, length: number): string => renderRelease({ ...version, release: Array.from({ length }, (_, at) => version.release[at] ?? 0) });

/** `~=1.4` keeps its width: with 1.5.3 it is `~=1.5,>=1.5.3`, since `~=1.5.3` would end at 1.6. */
function raiseCompatible(clause: VersionClause, { text, version }: Target): string[] {
  const width = clause.version.release.length;
  return version.release.length === width ? [`~=${text}`] : [`~=${cut(version, width)}`, `>=${text}`];
}

function raiseMain(clause: VersionClause, target: Target): string[] {
  const { op, wild, version } = clause;
  if (wild) return [`${op}${cut(target.version, version.release.length)}.*`, `>=${target.text}`];
  return op === '~=' ? raiseCompatible(clause, target) : [`${op}${target.text}`];
}

const render = (clause: PythonClause): string => `${clause.op}${clause.text}${'wild' in clause && clause.wild ? '.*' : ''}`;

/** Upper bounds stay if they admit the version, and else move to the next major version, as many numbers wide as before. */
function raiseUpper(clause: VersionClause, { text, version }: Target): string {
  return meets(clause, version, text) ? render(clause) : `<${cut(nextRelease(version, 1), clause.version.release.length)}`;
}

const bounds: ReadonlySet<string> = new Set(['<', '<=', '>', '>=', '!=', '===', '*']);

/** `undefined` for a version that PEP 440 does not know. The answer is not checked: the caller knows how to read it back. */
export function raiseClauses(clauses: readonly PythonClause[], text: string): string | undefined {
  const version = parsePep440(text);
  if (version === undefined) return undefined;
  const target = { text, version };
  if (clauses.some(({ op }) => op === '===')) return `===${text}`;
  const known = clauses.filter((clause): clause is VersionClause => clause.op !== '*' && clause.op !== '===');
  const main = known.find(({ op }) => !bounds.has(op));
  const uppers = main === undefined ? known.filter(({ op }) => op.startsWith('<')).map((clause) => raiseUpper(clause, target)) : [];
  const cuts = known.filter((clause) => clause.op === '!=' && meets(clause, version, text)).map(render);
  return [...new Set([...(main === undefined ? [`>=${text}`] : raiseMain(main, target)), ...uppers, ...cuts])].join(',');
}
