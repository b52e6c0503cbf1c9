/** The combinations answer to scipy and scikit-learn (`scripts/golden/ensemble.py`), and to what a least loss means. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../base/random.ts';
import { mean } from '../base/statistics.ts';
import { combine } from '../models/ensemble.ts';
import golden from '../testing/golden/ensemble.json' with { type: 'json' };
import { fitCombination } from './combination.ts';
import { logLosses } from './losses.ts';

const loss = (scores: Float64Array, labels: Uint8Array) => mean(logLosses(scores, labels));

describe.each(golden.cases)('$name', ({ labels: truth, members: given, weighted, stacked }) => {
  const labels = Uint8Array.from(truth);
  const members = given.map(scores => Float64Array.from(scores));

  it('get the weights that scipy finds, and a loss that is no higher', async () => {
    const found = await fitCombination('weighted', members, labels);
    expect(loss(combine(found, members), labels) - weighted.loss).toBeLessThan(1e-7);
    for (const [m, weight] of found.weights.entries())
      expect(Math.abs(weight - weighted.weights[m]!)).toBeLessThan(2e-3);
  });

  it('get the coefficients that scikit-learn finds', async () => {
    const found = await fitCombination('stacked', members, labels);
    for (const [m, weight] of found.weights.entries()) expect(weight).toBeCloseTo(stacked.weights[m]!, 5);
    expect(found).toMatchObject({ intercept: expect.closeTo(stacked.intercept, 5) });
  });
});

const cases = fc.record({
  seed: fc.nat(1e6),
  rows: fc.integer({ min: 30, max: 200 }),
  count: fc.integer({ min: 2, max: 5 }),
});

function made({ seed, rows, count }: { seed: number; rows: number; count: number }) {
  const random = seededRandom(seed);
  const labels = Uint8Array.from({ length: rows }, (_, row) => (row < 2 ? row : random.integer(2)));
  const members = Array.from({ length: count }, () => {
    const strength = 2 * random.next();
    return Float64Array.from(labels, label => 1 / (1 + Math.exp(-strength * (label - 0.5) - random.normal())));
  });
  return { labels, members, random };
}

it('weights that are not negative, sum to 1, and that no others beat', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async given => {
      const { labels, members, random } = made(given);
      const found = await fitCombination('weighted', members, labels);
      expect(found.weights.every(weight => weight >= 0)).toBe(true);
      expect(found.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
      const least = loss(combine(found, members), labels);
      for (const member of members) expect(least).toBeLessThanOrEqual(loss(member, labels) + 1e-7);
      for (let i = 0; i < 10; i++) {
        const drawn = members.map(() => random.next());
        const sum = drawn.reduce((all, weight) => all + weight, 0);
        const other = { method: 'weighted', weights: drawn.map(weight => weight / sum) } as const;
        expect(least).toBeLessThanOrEqual(loss(combine(other, members), labels) + 1e-7);
      }
    }),
    { numRuns: 40 },
  );
});

it('weights do not care for the order of the members, but for rounding', async () => {
  const { labels, members } = made({ seed: 3, rows: 150, count: 4 });
  const [one, other] = await Promise.all(
    [members, members.toReversed()].map(each => fitCombination('weighted', each, labels)),
  );
  for (const [m, weight] of one!.weights.entries()) expect(other!.weights.toReversed()[m]).toBeCloseTo(weight, 6);
});

it('survives members that are sure and wrong', async () => {
  const labels = Uint8Array.of(0, 1, 0, 1, 1);
  const sure = Float64Array.of(1, 0, 1, 0, 0);
  const fair = Float64Array.of(0.2, 0.7, 0.4, 0.6, 0.9);
  for (const method of ['weighted', 'stacked'] as const) {
    const scores = combine(await fitCombination(method, [sure, fair], labels), [sure, fair]);
    expect(scores.every(score => score >= 0 && score <= 1)).toBe(true);
  }
  expect((await fitCombination('weighted', [sure, fair], labels)).weights[1]).toBeGreaterThan(0.99);
  const { weights } = await fitCombination('weighted', [sure, sure, sure], labels);
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
});
