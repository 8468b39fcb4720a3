// CVSS 4.0, as FIRST's specification defines it (section 8): the macrovector's score, less how far the vector is below the worst of its kind.
import { type Metrics, metricsOf } from './vector.ts';
import { macrovectors } from './v4-table.ts';

const base: Readonly<Record<string, string>> = {
  AV: 'N A L P', AC: 'L H', AT: 'N P', PR: 'N L H', UI: 'N P A', VC: 'H L N', VI: 'H L N', VA: 'H L N', SC: 'H L N', SI: 'H L N', SA: 'H L N',
};
const requirement = 'X H M L';

export const metrics: Metrics = metricsOf({
  ...base,
  E: 'X A P U', CR: requirement, IR: requirement, AR: requirement,
  ...Object.fromEntries(Object.entries(base).map(([metric, values]) => [`M${metric}`, `X ${values}`])),
  // A modified impact on subsequent systems may be one on safety.
  MSI: 'X S H L N', MSA: 'X S H L N',
  // Supplemental metrics tell, but do not score.
  S: 'X N P', AU: 'X N Y', R: 'X A U I', V: 'X D C', RE: 'X L M H', U: 'X Clear Green Amber Red',
});

export const required: readonly string[] = Object.keys(base);

/** Worst first: the place in the text is the severity level, in steps below the worst. */
const levels: Readonly<Record<string, string>> = {
  AV: 'NALP', PR: 'NLH', UI: 'NPA', AC: 'LH', AT: 'NP', VC: 'HLN', VI: 'HLN', VA: 'HLN', SC: 'SHLN', SI: 'SHLN', SA: 'SHLN', CR: 'HML', IR: 'HML', AR: 'HML',
};

interface Set {
  readonly metrics: readonly string[];
  /** By level of the set: its worst vectors, one letter for each metric, and its depth in steps. */
  readonly kinds: readonly { readonly worst: readonly string[]; readonly depth: number }[];
}

/** EQ1, EQ2, EQ3 with EQ6 (levels 00, 01, 10, 11, 21) and EQ4. EQ5 has one metric, hence no depth. */
const sets: readonly [Set, Set, Set, Set] = [
  { metrics: ['AV', 'PR', 'UI'], kinds: [{ worst: ['NNN'], depth: 1 }, { worst: ['ANN', 'NLN', 'NNP'], depth: 4 }, { worst: ['PNN', 'ALP'], depth: 5 }] },
  { metrics: ['AC', 'AT'], kinds: [{ worst: ['LN'], depth: 1 }, { worst: ['HN', 'LP'], depth: 2 }] },
  {
    metrics: ['VC', 'VI', 'VA', 'CR', 'IR', 'AR'],
    kinds: [
      { worst: ['HHHHHH'], depth: 7 },
      { worst: ['HHLMMH', 'HHHMMM'], depth: 6 },
      { worst: ['LHHHHH', 'HLHHHH'], depth: 8 },
      { worst: ['LHLHMH', 'LHHHMM', 'HLHMHM', 'HLLMHH', 'LLHHHM'], depth: 8 },
      { worst: ['LLLHHH'], depth: 10 },
    ],
  },
  { metrics: ['SC', 'SI', 'SA'], kinds: [{ worst: ['HSS'], depth: 6 }, { worst: ['HHH'], depth: 5 }, { worst: ['LLL'], depth: 4 }] },
];

/** Levels of EQ1, EQ2, EQ3 with EQ6, EQ4, EQ5. */
type Macrovector = readonly [number, number, number, number, number];
type Pick = (metric: string) => string;

/** 0 to 10, one decimal: the score of all metrics given (CVSS-B, -BT, -BE or -BTE). `values` has every required metric. */
export function score(values: ReadonlyMap<string, string>): number {
  const pick = (metric: string): string => effective(values, metric);
  if (['VC', 'VI', 'VA', 'SC', 'SI', 'SA'].every((metric) => pick(metric) === 'N')) return 0;
  const macrovector = classify(pick);
  const top = lookUp(macrovector) ?? Number.NaN;
  const drops = [0, 1, 2, 3, 4].flatMap((set) => {
    const below = nextLower(macrovector, set);
    return below === undefined ? [] : [(top - below) * share(set, macrovector[set] ?? 0, pick)];
  });
  const mean = drops.length === 0 ? 0 : drops.reduce((sum, drop) => sum + drop, 0) / drops.length;
  // Half a tenth is rounded up; the nudge (of the reference calculator) undoes what binary fractions take from an exact half.
  return Math.round(Math.min(Math.max(top - mean, 0), 100) + 1e-5) / 10;
}

/** The modified value where there is one; what is not defined counts as the worst. */
function effective(values: ReadonlyMap<string, string>, metric: string): string {
  const modified = values.get(`M${metric}`) ?? 'X';
  const value = modified === 'X' ? (values.get(metric) ?? 'X') : modified;
  if (value !== 'X') return value;
  return metric === 'E' ? 'A' : 'H';
}

function classify(pick: Pick): Macrovector {
  const is = (metric: string, value: string): boolean => pick(metric) === value;
  const open = ['AV', 'PR', 'UI'].filter((metric) => is(metric, 'N')).length;
  const eq1 = open === 3 ? 0 : open > 0 && !is('AV', 'P') ? 1 : 2;
  const eq2 = is('AC', 'L') && is('AT', 'N') ? 0 : 1;
  const eq3 = is('VC', 'H') && is('VI', 'H') ? 0 : ['VC', 'VI', 'VA'].some((metric) => is(metric, 'H')) ? 1 : 2;
  const eq4 = is('SI', 'S') || is('SA', 'S') ? 0 : ['SC', 'SI', 'SA'].some((metric) => is(metric, 'H')) ? 1 : 2;
  const eq6 = ['C', 'I', 'A'].some((letter) => is(`${letter}R`, 'H') && is(`V${letter}`, 'H')) ? 0 : 1;
  return [eq1, eq2, eq3 === 2 ? 4 : eq3 * 2 + eq6, eq4, 'APU'.indexOf(pick('E'))];
}

/** In tenths; `undefined` where there is no such macrovector. */
function lookUp([eq1, eq2, eq36, eq4, eq5]: Macrovector): number | undefined {
  return eq2 > 1 || eq36 > 4 || eq4 > 2 || eq5 > 2 ? undefined : macrovectors[(eq1 * 2 + eq2) * 5 + eq36]?.[eq4 * 3 + eq5];
}

/** The score of the macrovector one level lower in one set. From EQ3 and EQ6 at 00 two ways lead down; the higher score counts. */
function nextLower(macrovector: Macrovector, set: number): number | undefined {
  const at = (level: number): number | undefined => lookUp(macrovector.map((each, index) => (index === set ? level : each)) as unknown as Macrovector);
  const level = macrovector[set] ?? 0;
  if (set !== 2) return at(level + 1);
  if (level === 0) return Math.max(at(1) ?? 0, at(2) ?? 0);
  return at(level === 1 ? 3 : level + 1);
}

/** How far the vector is below the worst of its level, as a share of the level's depth. */
function share(set: number, level: number, pick: Pick): number {
  const found = sets[set];
  const kind = found?.kinds[level];
  if (found === undefined || kind === undefined) return 0;
  for (const worst of kind.worst) {
    const steps = found.metrics.map((metric, index) => (levels[metric] ?? '').indexOf(pick(metric)) - (levels[metric] ?? '').indexOf(worst[index] ?? ''));
    if (steps.every((step) => step >= 0)) return steps.reduce((sum, step) => sum + step, 0) / kind.depth;
  }
  return 0;
}
