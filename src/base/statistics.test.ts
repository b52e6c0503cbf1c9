import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import golden from '../testing/golden/statistics.json' with { type: 'json' };
import {
  benjaminiHochberg,
  binomialCdf,
  binomialTwoSidedHalf,
  chiSquareTail,
  differenceInterval,
  logGamma,
  mean,
  normalCdf,
  normalQuantile,
  quantile,
  quantileOfSorted,
  twoProportionTest,
  twoSidedT,
  twoSidedZ,
  variance,
  wilsonInterval,
} from './statistics.ts';

const TOLERANCE = 1e-10;

/** Relative to the expected number, so that tails of 1e-300 have to be right too. */
function expectNear(found: number, expected: number | undefined, tolerance = TOLERANCE): void {
  const error = Math.abs(found - expected!) / (Math.abs(expected!) || 1);
  expect(error, `${found} is not ${expected}`).toBeLessThanOrEqual(tolerance);
}

describe('numbers of scipy 1.10.1 and numpy 1.24.2', () => {
  it('gives the mean, the variance and the quantiles', () => {
    expectNear(mean(golden.sample), golden.mean);
    expectNear(variance(golden.sample), golden.variance);
    for (const [p, expected] of golden.quantiles) expectNear(quantile(golden.sample, p!), expected);
  });

  it('gives ln Γ', () => {
    for (const [x, expected] of golden.log_gamma) expectNear(logGamma(x!), expected);
  });

  it('gives the normal distribution and its inverse, far into the lower tail', () => {
    for (const [x, expected] of golden.normal_cdf) expectNear(normalCdf(x!), expected);
    for (const [p, expected] of golden.normal_quantile) expectNear(normalQuantile(p!), expected);
  });

  it('gives the tail of χ² for any number of degrees of freedom', () => {
    for (const [x, df, expected] of golden.chi_square_tail) expectNear(chiSquareTail(x!, df!), expected);
  });

  it('gives the binomial distribution and the exact test at one half', () => {
    for (const [k, n, p, expected] of golden.binomial_cdf) expectNear(binomialCdf(k!, n!, p!), expected);
    for (const [k, n, expected] of golden.sign_test) expectNear(binomialTwoSidedHalf(k!, n!), expected);
  });

  it("gives Wilson's interval", () => {
    for (const [k, n, level, low, high] of golden.wilson) {
      const interval = wilsonInterval(k!, n!, level!);
      expectNear(interval.low, low);
      expectNear(interval.high, high);
    }
  });

  it('gives the test of two proportions', () => {
    for (const [k1, n1, k2, n2, z, p] of golden.two_proportions) {
      const found = twoProportionTest(k1!, n1!, k2!, n2!);
      expectNear(found.z, z);
      expectNear(found.p, p);
    }
  });

  it('adjusts p-values as Benjamini and Hochberg do', () => {
    const [pValues, expected] = golden.benjamini_hochberg as [number[], number[]];
    benjaminiHochberg(pValues).forEach((adjusted, i) => {
      expectNear(adjusted, expected[i]);
    });
  });
});

describe('edges', () => {
  it('answers what lies outside of a distribution', () => {
    expect(binomialCdf(-1, 5, 0.5)).toBe(0);
    expect(binomialCdf(5, 5, 0.5)).toBe(1);
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
    expect(normalQuantile(-0.1)).toBeNaN();
    expect(chiSquareTail(Number.POSITIVE_INFINITY, 1)).toBe(0);
  });

  it('gives NaN for the moments of nothing', () => {
    expect([mean([]), variance([1]), quantile([], 0.5)].every(Number.isNaN)).toBe(true);
  });

  it('keeps the digits of numbers with a large offset', () => {
    const far = [1, 2, 3, 4].map(x => x + 1e9);
    expect(variance(far)).toBeCloseTo(5 / 3, 12);
  });

  it('knows nothing from no trials', () => {
    expect(wilsonInterval(0, 0, 0.95)).toMatchObject({ low: 0, high: 1 });
  });

  it('finds no difference where both samples have all or none', () => {
    expect(twoProportionTest(0, 10, 0, 20)).toEqual({ z: 0, p: 1 });
  });
});

describe('properties', () => {
  it('inverts the normal distribution', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 0.999, noNaN: true }), p => {
        expectNear(normalCdf(normalQuantile(p)), p);
      }),
    );
  });

  it('sums the binomial distribution as a slow loop does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (n, p) => {
        let density = (1 - p) ** n;
        let sum = 0;
        for (let k = 0; k < n; k++) {
          sum += density;
          expect(binomialCdf(k, n, p)).toBeCloseTo(sum, 10);
          density *= ((n - k) / (k + 1)) * (p / (1 - p));
        }
      }),
    );
  });

  it("keeps k / n inside Wilson's interval and the interval inside 0 … 1", () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (a, b) => {
        const [k, n] = [Math.min(a, b), Math.max(a, b, 1)];
        const { low, high } = wilsonInterval(k, n, 0.95);
        expect(0 <= low && low <= k / n && k / n <= high && high <= 1).toBe(true);
      }),
    );
  });

  it('takes the quantile of sorted values without sorting them again', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.double({ min: 0, max: 1, noNaN: true }), (values, p) => {
        const sorted = [...values].sort((a, b) => a - b);
        expect(quantileOfSorted(sorted, p)).toBe(quantile(values, p));
      }),
    );
  });
});

it("takes Newcombe's interval of a difference from his own example (1998, table II: 56/70 and 48/80)", () => {
  const interval = differenceInterval(
    { value: 56 / 70, interval: wilsonInterval(56, 70, 0.95) },
    { value: 48 / 80, interval: wilsonInterval(48, 80, 0.95) },
  );
  expect(interval.low).toBeCloseTo(0.0524, 4);
  expect(interval.high).toBeCloseTo(0.3339, 4);
});

it('has the z that everyone knows', () => {
  expect(twoSidedZ(0.95)).toBeCloseTo(1.959963984540054, 12);
});

it.each([
  [2, 4.302653],
  [3, 3.182446],
  [5, 2.570582],
  [10, 2.228139],
  [100, 1.983972],
])('has the t of %i degrees of freedom', (freedom, t) => {
  expect(Math.abs(twoSidedT(0.95, freedom) / t - 1)).toBeLessThan(0.01);
});
