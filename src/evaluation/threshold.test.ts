import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Calibration } from './calibration.ts';
import { bestF1, chooseThreshold, steadyBestF1 } from './threshold.ts';

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

describe('steadyBestF1', () => {
  it('is the middle of the thresholds that do about as well as the best', () => {
    // From 0.8 down to 0.3 no threshold costs F1 more than a twentieth; the very best lies at one end.
    const scores = Float64Array.of(0.9, 0.85, ...new Array(40).fill(0.82), 0.7, 0.6, 0.5, 0.4, 0.1, 0);
    const labels = Uint8Array.from(scores, score => (score > 0.8 ? 1 : 0));
    const best = bestF1(scores, labels)!;
    expect(best).toEqual({ threshold: 0.76, f1: 1 });
    const steady = steadyBestF1(scores, labels)!;
    expect(steady.threshold).toBeCloseTo((0.76 + 0.25) / 2, 12);
    expect(steady.f1).toBeCloseTo(f1At(steady.threshold, scores, labels), 12);
  });

  it('does not reach over thresholds that do worse to others that do well', () => {
    const scores = Float64Array.of(0.9, 0.9, 0.9, ...new Array(30).fill(0.5), 0.1, 0.1, 0.1, 0);
    const labels = Uint8Array.from(scores, score => (score === 0.9 || score === 0.1 ? 1 : 0));
    expect(steadyBestF1(scores, labels)!.threshold).toBeGreaterThan(0.5);
  });

  it('never costs more than a twentieth of the best F1, and says what it has', () => {
    const row = fc.record({ score: fc.integer({ min: 0, max: 30 }).map(part => part / 30), label: fc.nat(1) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), rows => {
        const scores = Float64Array.from(rows, ({ score }) => score);
        const labels = Uint8Array.from(rows, ({ label }) => label);
        const [best, steady] = [bestF1(scores, labels), steadyBestF1(scores, labels)];
        if (best === null || steady === null) {
          expect([best, steady]).toEqual([null, null]);
          return;
        }
        expect(f1At(steady.threshold, scores, labels)).toBeCloseTo(steady.f1, 12);
        expect(steady.f1).toBeGreaterThanOrEqual(0.95 * best.f1 - 1e-12);
      }),
    );
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
