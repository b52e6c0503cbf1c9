/** How unlikely what was seen is, in decades: 3 means that chance alone does as much one time in 1,000. */
import { logGamma, normalCdf } from '../../base/statistics.ts';

/** More than this is as good as this. */
export const MOST_DECADES = 12;

/** Of `count` or more where `expected` are, independently (Poisson). 0 where no more came than expected. */
export function poissonDecades(count: number, expected: number): number {
  if (count <= 0 || count <= expected) return 0;
  // P(X >= k) = p(k) (1 + λ/(k+1) + λ²/((k+1)(k+2)) + …): no cancellation, however small it is.
  let [sum, term] = [1, 1];
  for (let k = count + 1; term > 1e-12 * sum; k++) {
    term *= expected / k;
    sum += term;
  }
  const log = count * Math.log(expected) - expected - logGamma(count + 1) + Math.log(sum);
  return within(-log * Math.LOG10E);
}

/** Of a standard normal at `z` or above; 0 for z below 0. */
export function normalDecades(z: number): number {
  return z > 0 ? within(-Math.log(normalCdf(-z)) * Math.LOG10E) : 0;
}

/** 0 to `MOST_DECADES`. */
export function within(decades: number): number {
  return Math.min(Math.max(decades, 0), MOST_DECADES);
}
