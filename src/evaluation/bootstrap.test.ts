import { expect, it } from 'vitest';
import { seededRandom } from '../base/random.ts';
import { mean, quantileOfSorted, variance } from '../base/statistics.ts';
import { bootstrap, gamma } from './bootstrap.ts';

it('draws gamma variates whose mean and variance are the shape', () => {
  for (const shape of [0.5, 1, 7, 1000]) {
    const random = seededRandom(shape);
    const draws = Float64Array.from({ length: 40_000 }, () => gamma(shape, random));
    expect(Math.abs(mean(draws) / shape - 1)).toBeLessThan(4 / Math.sqrt(40_000 * shape));
    expect(Math.abs(variance(draws) / shape - 1)).toBeLessThan(0.1);
  }
});

it('spreads a proportion as wide as its standard error says', () => {
  const values = bootstrap([30, 70], 4000, seededRandom(3), weights => weights[0]!);
  const error = Math.sqrt((0.3 * 0.7) / 100);
  expect(mean(values)).toBeCloseTo(0.3, 2);
  expect(Math.sqrt(variance(values)) / error).toBeCloseTo(1, 1);
  expect(quantileOfSorted(values, 0.975)).toBeGreaterThan(0.3 + 1.7 * error);
});

it('gives weights that sum to 1, none to an empty cell', () => {
  bootstrap([5, 0, 2.5], 50, seededRandom(1), weights => {
    expect(weights[0]! + weights[1]! + weights[2]!).toBeCloseTo(1, 12);
    expect(weights[1]).toBe(0);
    return 0;
  });
});

it('gives the same values for the same seed, ascending', () => {
  const values = () => bootstrap([4, 6], 100, seededRandom('same'), weights => weights[0]!);
  expect(values()).toEqual(values());
  expect(values()).toEqual(values().sort());
});
