// `npm run bench [-- name…]`: one line per measure, `<measure> <value> <unit>`, one per comparison, `<measure> ratio <ours/theirs> vs
// <whom>`. A rival or a sample that is not there is skipped with a word.
import type { Measure, Print } from './lib/measure.ts';

/** One file per measure, loaded only when it is run. */
const measures: Readonly<Record<string, () => Promise<{ readonly measure: Measure }>>> = {
  'feed-build': () => import('./feed-build.ts'),
  'feed-update-500': () => import('./feed-update-500.ts'),
  'feed-lookup': () => import('./feed-lookup.ts'),
  startup: () => import('./startup.ts'),
  scan: () => import('./scan.ts'),
  walk: () => import('./walk.ts'),
  'secrets-tree': () => import('./secrets-tree.ts'),
  'secrets-history': () => import('./secrets-history.ts'),
  'secrets-staged': () => import('./secrets-staged.ts'),
};

const rounded = (value: number): string => (value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(2) : value.toPrecision(3));

const print: Print = {
  value: (measure, value, unit) => console.log(`${measure} ${rounded(value)} ${unit}`),
  ratio: (measure, ratio, rival) => console.log(`${measure} ratio ${rounded(ratio)} vs ${rival}`),
  skip: (measure, why) => console.log(`${measure} skipped: ${why}`),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => measures[name] === undefined);
if (unknown.length > 0) {
  console.error(`no such measure: ${unknown.join(', ')}; there are ${Object.keys(measures).join(', ')}`);
  process.exitCode = 2;
} else {
  for (const [name, load] of Object.entries(measures)) {
    if (wanted.length === 0 || wanted.includes(name)) await (await load()).measure.run(print);
  }
}
