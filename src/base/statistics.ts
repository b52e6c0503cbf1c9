/** The few statistics that several rooms share: moments, quantiles, distribution tails, intervals, adjusted p-values. */
import type { Interval } from './check.ts';

const HALF_LOG_TWO_PI = 0.9189385332046728;
const PRECISION = 1e-17;

/** NaN for no values. Two passes, so that a large offset costs no digits. */
export function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  const rough = sum / values.length;
  let rest = 0;
  for (let i = 0; i < values.length; i++) rest += values[i]! - rough;
  return rough + rest / values.length;
}

/** Sample variance (n − 1 below); NaN for fewer than two values. */
export function variance(values: ArrayLike<number>): number {
  if (values.length < 2) return Number.NaN;
  const centre = mean(values);
  let squares = 0;
  for (let i = 0; i < values.length; i++) {
    const deviation = values[i]! - centre;
    // A product, since the last digit of a power is not the same in every release of Node.
    squares += deviation * deviation;
  }
  return squares / (values.length - 1);
}

/** Quantile of type 7 (Hyndman & Fan 1996; the default of R and numpy); NaN for no values. `p` in 0 … 1. */
export function quantile(values: ArrayLike<number>, p: number): number {
  return quantileOfSorted(Float64Array.from(values).sort(), p);
}

/** The same for values that are ascending already; nothing is copied. */
export function quantileOfSorted(sorted: ArrayLike<number>, p: number): number {
  if (sorted.length === 0) return Number.NaN;
  const position = (sorted.length - 1) * Math.min(1, Math.max(0, p));
  const below = Math.floor(position);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return position === below ? low : low + (position - below) * (high - low);
}

/** ln Γ(x) for x > 0. */
export function logGamma(x: number): number {
  return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingError(x);
}

/** What Stirling's formula leaves out of ln Γ(x): the small term in which large arguments keep all their digits. */
function stirlingError(x: number): number {
  if (x < 12) {
    // Γ(x) = Γ(x + 1) / x lifts the argument to where the series below is exact to the last digit.
    let product = 1;
    let lifted = x;
    while (lifted < 12) product *= lifted++;
    const logGammaLifted = (lifted - 0.5) * Math.log(lifted) - lifted + stirlingError(lifted);
    return logGammaLifted - Math.log(product) - (x - 0.5) * Math.log(x) + x;
  }
  const inverse = 1 / (x * x);
  return (
    (1 / 12 -
      inverse *
        (1 / 360 - inverse * (1 / 1260 - inverse * (1 / 1680 - inverse * (1 / 1188 - (inverse * 691) / 360360))))) /
    x
  );
}

/** x ln(x / m) + m − x without cancellation near x = m (Loader 2000, "Fast and accurate computation of binomial probabilities"). */
function deviance(x: number, m: number): number {
  if (x === 0) return m;
  if (Math.abs(x - m) >= 0.1 * (x + m)) return x * Math.log(x / m) + m - x;
  const v = (x - m) / (x + m);
  let sum = (x - m) * v;
  let term = 2 * x * v;
  for (let j = 3; ; j += 2) {
    term *= v * v;
    const next = sum + term / j;
    if (next === sum) return sum;
    sum = next;
  }
}

/** Regularised upper incomplete gamma function Q(a, x), a > 0, x >= 0: series below a + 1, continued fraction above. */
function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1;
  if (x === Number.POSITIVE_INFINITY) return 0;
  const density = Math.exp(-stirlingError(a) - deviance(a, x)) / Math.sqrt(2 * Math.PI * a);
  if (x < a + 1) {
    let term = 1;
    let sum = 1;
    for (let n = 1; term > sum * PRECISION; n++) {
      term *= x / (a + n);
      sum += term;
    }
    return 1 - density * sum;
  }
  return (
    density *
    a *
    continuedFraction(
      x + 1 - a,
      n => n * (a - n),
      n => x + 1 - a + 2 * n,
    )
  );
}

/** 1 / (b0 + a1 / (b1 + a2 / (b2 + …))) by Lentz's method. */
function continuedFraction(b0: number, a: (n: number) => number, b: (n: number) => number): number {
  const tiny = 1e-300;
  let d = 1 / (b0 || tiny);
  let c = 1 / tiny;
  let value = d;
  for (let n = 1; n < 100_000; n++) {
    d = 1 / (b(n) + a(n) * d || tiny);
    c = b(n) + a(n) / c || tiny;
    const factor = c * d;
    value *= factor;
    if (Math.abs(factor - 1) < 2e-16) break;
  }
  return value;
}

/** Regularised incomplete beta function I_x(a, b), a, b > 0; `y` is 1 − x. */
function incompleteBeta(x: number, y: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(y, x, b, a);
  const n = a + b;
  const exponent = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * y);
  const numerator = (i: number) => {
    const m = i >> 1;
    return i % 2 === 0
      ? (m * (b - m) * x) / ((a + i - 1) * (a + i))
      : (-(a + m) * (n + m) * x) / ((a + i - 1) * (a + i));
  };
  const density = Math.exp(exponent) * Math.sqrt((a * b) / (2 * Math.PI * n));
  return (density / a) * continuedFraction(1, numerator, () => 1);
}

/** Φ(x), to full relative precision in the lower tail. */
export function normalCdf(x: number): number {
  const tail = upperGamma(0.5, (x * x) / 2) / 2;
  return x < 0 ? tail : 1 - tail;
}

/** Φ⁻¹(p): -Infinity at 0, Infinity at 1. */
export function normalQuantile(p: number): number {
  if (!(p > 0)) return p === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (p > 0.5) return -normalQuantile(1 - p);
  // Start: Abramowitz & Stegun 26.2.23, good to 5e-4; Halley's steps triple the digits.
  const t = Math.sqrt(-2 * Math.log(p));
  let x = (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t;
  for (let step = 0; step < 3; step++) {
    const error = (normalCdf(x) - p) * Math.exp((x * x) / 2 + HALF_LOG_TWO_PI);
    x -= error / (1 + (x * error) / 2);
  }
  return x;
}

/** P(χ² >= x) with `df` > 0 degrees of freedom. */
export function chiSquareTail(x: number, df: number): number {
  return upperGamma(df / 2, x / 2);
}

/** P(X <= k) for X ~ Binomial(n, p). */
export function binomialCdf(k: number, n: number, p: number): number {
  const whole = Math.floor(k);
  if (whole < 0) return 0;
  if (whole >= n) return 1;
  return incompleteBeta(1 - p, p, n - whole, whole + 1);
}

/** Exact two-sided p-value of k successes in n trials at probability ½ (the sign test; McNemar's for small counts). */
export function binomialTwoSidedHalf(k: number, n: number): number {
  return Math.min(1, 2 * binomialCdf(Math.min(k, n - k), n, 0.5));
}

/** z of a two-sided interval: 1.96 for 0.95. */
export function twoSidedZ(level: number): number {
  return normalQuantile((1 + level) / 2);
}

/**
 * The same of Student's t, within 1 % from two degrees of freedom on (D. B. Peizer and J. W. Pratt, "A normal approximation
 * for binomial, F, beta, and other common, related tail probabilities, I", 1968).
 */
export function twoSidedT(level: number, freedom: number): number {
  const z = (twoSidedZ(level) * Math.sqrt(freedom - 5 / 6)) / (freedom - 2 / 3 + 1 / (10 * freedom));
  return Math.sqrt(freedom * Math.expm1(z * z));
}

/** Wilson's (1927) score interval for k of n; k may be a fraction. [0, 1] for n = 0: nothing is known. */
export function wilsonInterval(k: number, n: number, level: number): Interval {
  if (n <= 0) return { low: 0, high: 1, level, method: 'Wilson' };
  const z = twoSidedZ(level);
  const centre = k + (z * z) / 2;
  const half = z * Math.sqrt((k * (n - k)) / n + (z * z) / 4);
  const total = n + z * z;
  // At the ends the two terms are equal but for rounding; the interval must hold k / n.
  return {
    low: k === 0 ? 0 : Math.max(0, (centre - half) / total),
    high: k === n ? 1 : Math.min(1, (centre + half) / total),
    level,
    method: 'Wilson',
  };
}

/**
 * Interval of `first − second` from the intervals of two independent estimates: the distances to the nearer and farther
 * ends add in squares. With Wilson's intervals it is Newcombe's (1998, method 10); in general Zou & Donner (2008).
 */
export function differenceInterval(
  first: { readonly value: number; readonly interval: Interval },
  second: { readonly value: number; readonly interval: Interval },
): Interval {
  const difference = first.value - second.value;
  const down = Math.hypot(first.value - first.interval.low, second.interval.high - second.value);
  const up = Math.hypot(first.interval.high - first.value, second.value - second.interval.low);
  return { low: difference - down, high: difference + up, level: first.interval.level, method: 'Newcombe, unpaired' };
}

/** Two-sided test of equal proportions in two independent samples, pooled: p-value and z of first − second. */
export function twoProportionTest(k1: number, n1: number, k2: number, n2: number): { z: number; p: number } {
  const pooled = (k1 + k2) / (n1 + n2);
  const difference = k1 / n1 - k2 / n2;
  // All or none in both samples: nothing differs, and the error is zero too.
  const z = difference === 0 ? 0 : difference / Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
  return { z, p: 2 * normalCdf(-Math.abs(z)) };
}

/** p-values adjusted by Benjamini & Hochberg (1995), in the order given: reject where the adjusted one is <= q. */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  const order = pValues.map((_, index) => index).sort((a, b) => pValues[b]! - pValues[a]!);
  const adjusted = new Array<number>(pValues.length);
  let least = 1;
  order.forEach((index, above) => {
    least = Math.min(least, (pValues[index]! * pValues.length) / (pValues.length - above));
    adjusted[index] = least;
  });
  return adjusted;
}
