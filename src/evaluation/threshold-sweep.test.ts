import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metricValues } from './metrics.ts';
import { rank } from './ranking.ts';
import { bestF1 } from './threshold.ts';
import { sweepThresholds } from './threshold-sweep.ts';

const rows = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1)), {
  minLength: 1,
  maxLength: 30,
});
const arrays = (pairs: readonly (readonly [number, number])[]) => ({
  scores: Float64Array.from(pairs, ([score]) => score),
  labels: Uint8Array.from(pairs, ([, label]) => label),
});

describe('the sweep of thresholds', () => {
  it('says of each threshold what the metrics say', () => {
    fc.assert(
      fc.property(rows, fc.double({ min: 0, max: 1, noNaN: true }), (pairs, own) => {
        const { scores, labels } = arrays(pairs);
        const { rows: swept } = sweepThresholds(rank(scores, labels), own, {});
        expect(swept.map(({ threshold }) => threshold)).toContain(own);
        for (const { threshold, called_positive, ...metrics } of swept) {
          expect(metricValues(scores, labels, threshold)).toMatchObject(metrics);
          expect(called_positive).toBe(scores.filter(score => score >= threshold).length);
        }
      }),
    );
  });

  it('finds the best F1 that the choice of a threshold finds', () => {
    fc.assert(
      fc.property(rows, pairs => {
        const { scores, labels } = arrays(pairs);
        const best = bestF1(scores, labels);
        const { best_f1: found } = sweepThresholds(rank(scores, labels), 0.5, {});
        if (best === null) return void expect(found).toBeNull();
        expect(found).toMatchObject({ threshold: best.threshold, f1: expect.closeTo(best.f1, 12) });
      }),
    );
  });

  it('finds the threshold of the best F1 among those that meet every limit', () => {
    // From the top: 1 1 0 1 0 0.
    const { scores, labels } = arrays([
      [0.9, 1],
      [0.8, 1],
      [0.7, 0],
      [0.6, 1],
      [0.4, 0],
      [0.2, 0],
    ]);
    const found = (limits: Record<string, number>) => sweepThresholds(rank(scores, labels), 0.5, limits).for_limits;
    expect(found({ precision_min: 0.9 })).toMatchObject({ threshold: 0.75, precision: 1, recall: 2 / 3 });
    expect(found({ recall_min: 1 })).toMatchObject({ threshold: 0.5, precision: 0.75, recall: 1 });
    expect(found({ recall_min: 0.6, false_positive_rate_max: 0 })).toMatchObject({ threshold: 0.75 });
    expect(found({ precision_min: 0.9, recall_min: 0.9 })).toBeNull();
  });

  it('passes over limits that no threshold changes, and finds none where there are no others', () => {
    const { scores, labels } = arrays([
      [0.9, 1],
      [0.1, 0],
    ]);
    expect(sweepThresholds(rank(scores, labels), 0.5, { ece_max: 0.08, roc_auc_min: 2 })).toMatchObject({
      limits: {},
      for_limits: null,
    });
    expect(sweepThresholds(rank(scores, labels), 0.5, { ece_max: 0, recall_min: 0.5 })).toMatchObject({
      limits: { recall_min: 0.5 },
    });
  });
});
