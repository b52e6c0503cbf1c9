/** The Bayesian bootstrap over cells of like rows: what a statistic could have been, at a cost that does not grow with the rows. */
import type { Random } from '../base/random.ts';

/**
 * `resamples` values of a statistic, ascending.
 *
 * Rows get independent exponential weights (Rubin 1981), so a cell of k like rows gets a Gamma(k) weight. Unlike counts
 * drawn with replacement these never leave a class empty, and a million rows cost no more than their cells.
 * `statistic` is handed the cells' weights; they sum to 1.
 */
export function bootstrap(
  counts: ArrayLike<number>,
  resamples: number,
  random: Random,
  statistic: (weights: Float64Array) => number,
): Float64Array {
  const values = new Float64Array(resamples);
  const weights = new Float64Array(counts.length);
  for (let r = 0; r < resamples; r++) {
    let total = 0;
    for (let c = 0; c < counts.length; c++) {
      weights[c] = counts[c]! > 0 ? gamma(counts[c]!, random) : 0;
      total += weights[c]!;
    }
    for (let c = 0; c < counts.length; c++) weights[c]! /= total;
    values[r] = statistic(weights);
  }
  return values.sort();
}

/** A draw from Gamma(shape, 1), shape > 0 (Marsaglia & Tsang 2000). */
export function gamma(shape: number, random: Random): number {
  if (shape < 1) return gamma(shape + 1, random) * random.next() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = random.normal();
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    const u = random.next();
    if (u < 1 - 0.0331 * x * x * x * x || Math.log(u) < (x * x) / 2 + d * (1 - v + Math.log(v))) return d * v;
  }
}
