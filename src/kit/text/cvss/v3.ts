// CVSS 3.0 and 3.1 base scores, as FIRST's specifications define them (section 8.1 and 7.1). They differ in how they round up. Temporal
// and environmental metrics are read and left aside.
import { type Metrics, metricsOf } from './vector.ts';

const base: Readonly<Record<string, string>> = { AV: 'N A L P', AC: 'L H', PR: 'N L H', UI: 'N R', S: 'U C', C: 'N L H', I: 'N L H', A: 'N L H' };
const requirement = 'X L M H';

export const metrics: Metrics = metricsOf({
  ...base,
  E: 'X U P F H', RL: 'X O T W U', RC: 'X U R C', CR: requirement, IR: requirement, AR: requirement,
  ...Object.fromEntries(Object.entries(base).map(([metric, values]) => [`M${metric}`, `X ${values}`])),
});

export const required: readonly string[] = Object.keys(base);

const impacts: Readonly<Record<string, number>> = { N: 0, L: 0.22, H: 0.56 };
const weights: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
  AC: { L: 0.77, H: 0.44 },
  PR: { N: 0.85, L: 0.62, H: 0.27 },
  /** Of privileges, where the scope changes. */
  changedPR: { N: 0.85, L: 0.68, H: 0.5 },
  UI: { N: 0.85, R: 0.62 },
  C: impacts, I: impacts, A: impacts,
};

/** 0 to 10, one decimal. `values` has every required metric. */
export function score(values: ReadonlyMap<string, string>, version: '3.0' | '3.1'): number {
  const changed = values.get('S') === 'C';
  const weight = (metric: string, table = metric): number => weights[table]?.[values.get(metric) ?? ''] ?? Number.NaN;
  const loss = 1 - (1 - weight('C')) * (1 - weight('I')) * (1 - weight('A'));
  const impact = changed ? 7.52 * (loss - 0.029) - 3.25 * (loss - 0.02) ** 15 : 6.42 * loss;
  if (impact <= 0) return 0;
  const exploitability = 8.22 * weight('AV') * weight('AC') * weight('PR', changed ? 'changedPR' : 'PR') * weight('UI');
  const sum = Math.min((changed ? 1.08 : 1) * (impact + exploitability), 10);
  return version === '3.1' ? roundUp(sum) : roundUpExactly(sum);
}

/** Appendix A of 3.1: what is within half a hundred-thousandth above a tenth is that tenth. */
function roundUp(value: number): number {
  const scaled = Math.round(value * 100_000);
  return scaled % 10_000 === 0 ? scaled / 100_000 : (Math.floor(scaled / 10_000) + 1) / 10;
}

/** 3.0 rounds up in exact arithmetic: only the error of binary fractions, far smaller than any true remainder, is taken off. */
const roundUpExactly = (value: number): number => Math.ceil(value * 10 - 1e-9) / 10;
