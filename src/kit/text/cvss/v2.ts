// CVSS 2.0 base score, as FIRST's guide to version 2 defines it (section 3.2.1). Temporal and environmental metrics are read and left aside.
import { type Metrics, metricsOf } from './vector.ts';

const requirement = 'L M H ND';

export const metrics: Metrics = metricsOf({
  AV: 'L A N', AC: 'H M L', Au: 'M S N', C: 'N P C', I: 'N P C', A: 'N P C',
  E: 'U POC F H ND', RL: 'OF TF W U ND', RC: 'UC UR C ND',
  CDP: 'N L LM MH H ND', TD: 'N L M H ND', CR: requirement, IR: requirement, AR: requirement,
});

export const required: readonly string[] = ['AV', 'AC', 'Au', 'C', 'I', 'A'];

const impacts: Readonly<Record<string, number>> = { N: 0, P: 0.275, C: 0.66 };
const weights: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  AV: { L: 0.395, A: 0.646, N: 1 },
  AC: { H: 0.35, M: 0.61, L: 0.71 },
  Au: { M: 0.45, S: 0.56, N: 0.704 },
  C: impacts, I: impacts, A: impacts,
};

/** 0 to 10, one decimal. `values` has every required metric. */
export function score(values: ReadonlyMap<string, string>): number {
  const weight = (metric: string): number => weights[metric]?.[values.get(metric) ?? ''] ?? Number.NaN;
  const impact = 10.41 * (1 - (1 - weight('C')) * (1 - weight('I')) * (1 - weight('A')));
  const exploitability = 20 * weight('AV') * weight('AC') * weight('Au');
  const base = (0.6 * impact + 0.4 * exploitability - 1.5) * (impact === 0 ? 0 : 1.176);
  // Half a tenth is rounded up; the nudge undoes what binary fractions take from an exact half.
  return Math.round(base * 10 + 1e-9) / 10;
}
