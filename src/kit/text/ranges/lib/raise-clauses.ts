// Writes a range over Semantic Versioning anew, in its own style, so that it starts at a given version.
import { desugar, toRange, type Clause } from './comparators.ts';
import { nextAfter, parsePartial, type Partial } from './partial.ts';

export interface Style {
  /** Between two conditions: a space, or a comma and a space. */
  readonly join: string;
  /** How a version is written that admits compatible ones, where the text was wild: `^`, or nothing where that is the default. */
  readonly compatible: '^' | '';
}

const bounds: ReadonlySet<string> = new Set(['<', '<=', '>', '>=']);

/** The upper bound, moved to the next major version if it excludes the version; as many numbers as were written. */
function raiseUpper(clause: Clause, version: string, target: Partial): string {
  const { op, partial } = clause;
  if (toRange([desugar(clause)]).admits(version)) return `${op}${partial.parts.join('.')}${partial.pre}`;
  return `<${nextAfter(target, 1).split('.').slice(0, Math.max(1, partial.parts.length)).join('.')}`;
}

function raiseOne({ op, partial }: Clause, version: string, style: Style): string {
  if (op === '^' || op === '~') return `${op}${version}`;
  if (op === '' && !partial.wild && (partial.parts.length === 3 || style.compatible === '')) return version;
  if (op === '=' && partial.parts.length === 3) return `=${version}`;
  return partial.parts.length === 0 ? `>=${version}` : `${partial.parts.length === 1 ? style.compatible : '~'}${version}`;
}

/** `version` has no leading `v`. The answer is not checked: the caller knows how to read it back. */
export function raiseClauses(clauses: readonly Clause[], version: string, style: Style): string {
  const target = parsePartial(version);
  if (target === undefined) return version;
  const main = clauses.find(({ op }) => !bounds.has(op));
  if (main !== undefined) return raiseOne(main, version, style);
  const uppers = clauses.filter(({ op }) => op.startsWith('<')).map((clause) => raiseUpper(clause, version, target));
  return [`>=${version}`, ...new Set(uppers)].join(style.join);
}
