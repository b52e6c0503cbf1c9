import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scoreHistogram } from './score-histogram.ts';

it('counts every row in the bin of its score, and 1 in the last', () => {
  const scores = Float64Array.of(0, 0.04999, 0.05, 0.999, 1);
  const bins = scoreHistogram(scores, Uint8Array.of(1, 0, 1, 0, 1));
  expect(bins.filter(({ n }) => n > 0)).toEqual([
    { low: 0, high: 0.05, n: 2, positives: 1 },
    { low: 0.05, high: 0.1, n: 1, positives: 1 },
    { low: 0.95, high: 1, n: 2, positives: 1 },
  ]);
  expect(scoreHistogram(scores, null).every(({ positives }) => positives === null)).toBe(true);
});

it('loses no row', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), scores => {
      const bins = scoreHistogram(Float64Array.from(scores), new Uint8Array(scores.length).fill(1));
      expect(bins.reduce((sum, { n }) => sum + n, 0)).toBe(scores.length);
      expect(bins.every(({ n, positives }) => n === positives)).toBe(true);
    }),
  );
});
