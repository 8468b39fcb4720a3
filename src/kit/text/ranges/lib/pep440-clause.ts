// Reads one condition of a Python version specifier (`~=1.4`, `==1.*`), or of Poetry's own language (`^1.2`, `~1.2`, `1.2`, `*`).
import { phase, type Pep440 } from '../../versions/lib/pep440.ts';
import { parsePep440 } from '../../versions/lib/pep440-parse.ts';
import { numberAt, type Num } from '../../versions/lib/scan.ts';

const operators = ['~=', '==', '!=', '<=', '>=', '<', '>', '===', '^', '~', ''] as const;

export interface VersionClause {
  readonly op: Exclude<(typeof operators)[number], '==='>;
  /** As written, without a wild ending. */
  readonly text: string;
  readonly wild: boolean;
  readonly version: Pep440;
}

/** `===` compares texts; `*` admits everything. */
export type PythonClause = VersionClause | { readonly op: '==='; readonly text: string } | { readonly op: '*'; readonly text: string };

const shape = /^(===|~=|==|!=|<=|>=|<|>|\^|~|=)?(.*)$/s;

const isBare = (version: Pep440): boolean => version.phase === phase.final && version.post === -1 && version.dev === Infinity && version.local.length === 0;

/** Wild only as a bare release after `==`, `!=` or nothing; local parts only after those; `~=` needs two numbers. */
function isSound({ op, version, wild }: VersionClause): boolean {
  const exact = op === '==' || op === '!=' || op === '';
  if (wild) return exact && isBare(version);
  return version.local.length > 0 ? exact : op !== '~=' || version.release.length > 1;
}

/** `undefined` for what is no condition. */
export function parseClause(raw: string): PythonClause | undefined {
  const [, sign = '', rest = ''] = shape.exec(raw.trim()) ?? [];
  const written = rest.trim();
  const op = operators.find((each) => each === (sign === '=' ? '==' : sign));
  if (op === undefined || (op === '' && written === '*')) return op === undefined ? undefined : { op: '*', text: '' };
  if (op === '===') return written === '' ? undefined : { op, text: written };
  const wild = written.endsWith('.*');
  const text = wild ? written.slice(0, -2) : written;
  const version = parsePep440(text);
  const clause = version && { op, text, wild, version };
  return clause && isSound(clause) ? clause : undefined;
}

/** The release after all those that share the first `kept` numbers: `1.5` for two of 1.4.2. */
export function nextRelease(version: Pep440, kept: number): Pep440 {
  const text = (BigInt(version.release[kept - 1] ?? 0) + 1n).toString();
  const release: readonly Num[] = [...version.release.slice(0, kept - 1), numberAt(text, 0, text.length)];
  return { epoch: version.epoch, release, phase: phase.final, pre: 0, post: -1, dev: Infinity, local: [] };
}

/** `^` keeps up to the first number that is not zero, Poetry's `~` two numbers, `~=` all but the last. */
export function keptBy({ op, version }: VersionClause): number {
  const { length } = version.release;
  if (op === '~=') return length - 1;
  if (op === '~') return Math.min(2, length);
  const nonZero = version.release.findIndex((part) => part !== 0);
  return op === '^' && nonZero !== -1 ? nonZero + 1 : length;
}

export const renderRelease = (version: Pep440): string => `${version.epoch > 0 ? `${version.epoch}!` : ''}${version.release.join('.')}`;
