// Asserts that work grows no faster than linearly: twice the input takes at most three times as long, where quadratic work takes four.
import { expect } from 'vitest';

/** Between what caches and collectors add to linear work (2.5 was seen) and what the least quadratic work takes. */
const most = 3;

const best = (work: () => void): number => {
  let least = Infinity;
  for (let run = 0; run < 3; run += 1) {
    const start = process.hrtime.bigint();
    work();
    least = Math.min(least, Number(process.hrtime.bigint() - start) / 1e6);
  }
  return least;
};

/**
 * Runs `work(make(n))` and `work(make(2n))`. Times under `floor` milliseconds are noise and pass. Machines are noisy, so that a
 * single quadratic-looking pair is measured again: quadratic work fails every time, noise does not.
 */
export function expectLinear<T>(label: string, make: (n: number) => T, work: (input: T) => void, n: number, floor = 30): void {
  const small = make(n);
  const large = make(2 * n);
  let ratio = Infinity;
  for (let attempt = 0; attempt < 8 && ratio > most; attempt += 1) {
    const twice = best(() => work(large));
    if (twice < floor) return;
    ratio = Math.min(ratio, twice / best(() => work(small)));
  }
  expect(ratio, `${label}: doubling the input took ${ratio.toFixed(1)} times as long`).toBeLessThanOrEqual(most);
}
