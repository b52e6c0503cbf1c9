import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Calibration } from './calibration.ts';
import { bestF1, chooseThreshold } from './threshold.ts';

const none: Calibration = { method: 'none', parameters: {}, n: 0, reason: 'a test' };
const request = {
  ...{ configured: null, usual: undefined, model: {}, calibration: none },
  ...{ scores: Float64Array.of(0.1, 0.2, 0.3, 0.6), labels: Uint8Array.of(0, 0, 1, 1) },
} as const;

describe('chooseThreshold', () => {
  it('takes what the configuration says, whatever the model and its type would', () => {
    const chosen = chooseThreshold({ ...request, configured: 0.7, usual: 'best_f1', model: { threshold: 0.2 } });
    expect(chosen).toEqual({ threshold: 0.7, chosen_by: 'configuration', f1: null });
  });

  it('takes what the hyperparameters say, on the scale of calibrated scores', () => {
    const calibration: Calibration = { ...none, method: 'platt', parameters: { slope: 2, intercept: 0 } };
    const { threshold, chosen_by } = chooseThreshold({ ...request, calibration, model: { threshold: 0.8 } });
    expect(threshold).toBeCloseTo(16 / 17, 12);
    expect(chosen_by).toBe('hyperparameters');
  });

  it('finds the best F1 where the configuration or the type asks for it, and is 0.5 otherwise', () => {
    const found = { threshold: 0.25, chosen_by: 'best_f1', f1: 1 };
    expect(chooseThreshold({ ...request, usual: 'best_f1' })).toEqual(found);
    expect(chooseThreshold({ ...request, configured: 'best_f1', model: { threshold: 0.9 } })).toEqual(found);
    expect(chooseThreshold(request)).toEqual({ threshold: 0.5, chosen_by: 'default', f1: null });
  });

  it('is 0.5 where no calibration row is positive', () => {
    const labels = new Uint8Array(4);
    expect(chooseThreshold({ ...request, labels, usual: 'best_f1' }).threshold).toBe(0.5);
  });
});

describe('bestF1', () => {
  it('is never beaten by any other threshold', () => {
    const row = fc.record({ score: fc.integer({ min: 0, max: 10 }).map(tenths => tenths / 10), label: fc.nat(1) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), rows => {
        const scores = Float64Array.from(rows, ({ score }) => score);
        const labels = Uint8Array.from(rows, ({ label }) => label);
        const best = bestF1(scores, labels);
        if (best === null) {
          expect(labels.every(label => label === 0)).toBe(true);
          return;
        }
        expect(f1At(best.threshold, scores, labels)).toBeCloseTo(best.f1, 12);
        for (let tenths = 0; tenths <= 10; tenths++) {
          expect(f1At(tenths / 10, scores, labels)).toBeLessThanOrEqual(best.f1 + 1e-12);
        }
      }),
    );
  });
});

function f1At(threshold: number, scores: Float64Array, labels: Uint8Array): number {
  let [both, called] = [0, 0];
  scores.forEach((score, row) => {
    if (score < threshold) return;
    called++;
    both += labels[row]!;
  });
  return (2 * both) / (called + labels.reduce((sum, label) => sum + label, 0));
}
