import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { precisionRecallCurve, rocCurve } from './curves.ts';
import { averagePrecision, rank, rocAuc } from './ranking.ts';

/** Few different scores, so that ties are common. */
const rows = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: 6 }).map(n => n / 6),
    fc.constantFrom(0, 1),
  ),
  { minLength: 1, maxLength: 40 },
);
const arrays = (pairs: readonly (readonly [number, number])[]) => ({
  scores: Float64Array.from(pairs, ([score]) => score),
  labels: Uint8Array.from(pairs, ([, label]) => label),
});

describe('the ROC curve', () => {
  it('has the point that each threshold gives by counting, ties together', () => {
    fc.assert(
      fc.property(rows, pairs => {
        const { scores, labels } = arrays(pairs);
        const curve = rocCurve(rank(scores, labels));
        const of = (label: number) => pairs.filter(([, each]) => each === label).length;
        if (of(0) === 0 || of(1) === 0) return void expect(curve).toBeNull();
        const called = (label: number, threshold: number | null) =>
          threshold === null ? 0 : pairs.filter(([score, each]) => each === label && score >= threshold).length;
        const thresholds = [null, ...[...new Set(scores)].sort((a, b) => b - a)];
        expect(curve).toEqual(
          thresholds.map(threshold => ({
            false_positive_rate: called(0, threshold) / of(0),
            true_positive_rate: called(1, threshold) / of(1),
            threshold,
          })),
        );
      }),
    );
  });

  it('has the area that the metric says', () => {
    fc.assert(
      fc.property(rows, pairs => {
        const { scores, labels } = arrays(pairs);
        const ranking = rank(scores, labels);
        const curve = rocCurve(ranking);
        if (curve === null) return;
        let area = 0;
        for (let i = 1; i < curve.length; i++) {
          const [from, to] = [curve[i - 1]!, curve[i]!];
          area +=
            ((to.false_positive_rate - from.false_positive_rate) * (to.true_positive_rate + from.true_positive_rate)) /
            2;
        }
        expect(area).toBeCloseTo(rocAuc(ranking)!.value, 12);
      }),
    );
  });
});

describe('the precision-recall curve', () => {
  it('has the average precision that the metric says, from the first positive row to all rows', () => {
    fc.assert(
      fc.property(rows, pairs => {
        const { scores, labels } = arrays(pairs);
        const ranking = rank(scores, labels);
        const curve = precisionRecallCurve(ranking);
        if (curve === null) return void expect(ranking.totalPositives).toBe(0);
        let [sum, recall] = [0, 0];
        for (const point of curve) {
          sum += (point.recall - recall) * point.precision;
          recall = point.recall;
        }
        expect(sum).toBeCloseTo(averagePrecision(ranking)!.value, 12);
        expect(curve.at(-1)).toMatchObject({ recall: 1, precision: ranking.totalPositives / pairs.length });
      }),
    );
  });
});

it('leaves out the points that no picture would show, and keeps the ends', () => {
  const n = 100_000;
  const scores = Float64Array.from({ length: n }, (_, i) => i / n);
  const labels = Uint8Array.from({ length: n }, (_, i) => (i % 3 === 0 ? 1 : 0));
  const ranking = rank(scores, labels);
  for (const curve of [rocCurve(ranking)!, precisionRecallCurve(ranking)!]) {
    expect(curve.length).toBeLessThan(1200);
    expect(curve.at(-1)!.threshold).toBe(0);
  }
  expect(rocCurve(ranking)![0]).toEqual({ false_positive_rate: 0, true_positive_rate: 0, threshold: null });
});
