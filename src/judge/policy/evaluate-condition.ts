// Kleene's three-valued evaluation of a condition over one finding. Unknown stays unknown until a rule says what that does.
import type { Finding } from '#model/finding';
import { severities, type Severity } from '#model/kind';
import type { Condition, Truth, Value } from '#model/policy';
import { fields } from './fields.ts';

const truth = (value: boolean): Truth => (value ? 'true' : 'false');
const negated: Readonly<Record<Truth, Truth>> = { true: 'false', false: 'true', unknown: 'unknown' };

function all(values: readonly Truth[]): Truth {
  if (values.includes('false')) return 'false';
  return values.includes('unknown') ? 'unknown' : 'true';
}

const isSeverity = (value: Value): value is Severity => (severities as readonly Value[]).includes(value);

/** Higher is worse; `undefined` for the severity `unknown`, which has no rank. */
const rank = (value: Value): number | undefined => {
  if (typeof value === 'number') return value;
  return isSeverity(value) && value !== 'unknown' ? -severities.indexOf(value) : undefined;
};

function compare(actual: Value, limit: Value, holds: (a: number, b: number) => boolean): Truth {
  const [a, b] = [rank(actual), rank(limit)];
  return a === undefined || b === undefined ? 'unknown' : truth(holds(a, b));
}

/** A field of another kind's findings is `false`: a license has no CVSS score, which is not the same as an unknown one. */
export function evaluateCondition(condition: Condition, finding: Finding): Truth {
  if ('all' in condition) return all(condition.all.map((each) => evaluateCondition(each, finding)));
  if ('any' in condition) return negated[all(condition.any.map((each) => negated[evaluateCondition(each, finding)]))];
  if ('not' in condition) return negated[evaluateCondition(condition.not, finding)];
  const field = Object.hasOwn(fields, condition.field) ? fields[condition.field] : undefined;
  if (field === undefined || !field.kinds.includes(finding.kind)) return 'false';
  const actual = field.read(finding);
  if (actual === undefined) return 'unknown';
  switch (condition.op) {
    case 'is':
      return truth(actual === condition.value);
    case 'in':
      return truth(condition.values.includes(actual));
    case 'atLeast':
      return compare(actual, condition.value, (a, b) => a >= b);
    case 'atMost':
      return compare(actual, condition.value, (a, b) => a <= b);
  }
}
