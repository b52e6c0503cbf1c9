import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Random, seededRandom } from '../base/random.ts';
import { mean } from '../base/statistics.ts';
import golden from '../testing/golden/evaluation.json' with { type: 'json' };
import { type Calibration, calibrate, fitCalibration } from './calibration.ts';
import { platt } from './calibrations/platt.ts';
import { logLosses } from './losses.ts';
import { expectedCalibrationError, reliabilityBins } from './reliability.ts';

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));
const logit = (p: number) => Math.log(p / (1 - p));

/** Rows whose true probability is known; the scores say `told(probability)`. */
function rowsOf(n: number, random: Random, told: (p: number) => number): { scores: Float64Array; labels: Uint8Array } {
  const truth = Float64Array.from({ length: n }, () => sigmoid(1.5 * random.normal() - 0.5));
  return { scores: truth.map(told), labels: Uint8Array.from(truth, p => Number(random.next() < p)) };
}

const bold = (p: number) => sigmoid(3 * logit(p) + 1);

describe('Platt scaling', () => {
  it('finds the curve that scipy and scikit-learn find', () => {
    for (const { scores, labels, slope, intercept, scikit_learn } of golden.platt) {
      const found = platt.fit(Float64Array.from(scores), Uint8Array.from(labels));
      if ('refused' in found) throw new Error(found.refused);
      expect(found.slope).toBeCloseTo(slope, 7);
      expect(found.intercept).toBeCloseTo(intercept, 7);
      expect(found.slope).toBeCloseTo(scikit_learn.slope, 5);
      expect(found.intercept).toBeCloseTo(scikit_learn.intercept, 5);
    }
  });

  it('never turns the order of two scores round, and stays within 0 and 1', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.double({ min: 1e-3, max: 50, noNaN: true }),
        fc.double({ min: -20, max: 20, noNaN: true }),
        fc.array(share, { minLength: 2 }),
        (slope, intercept, scores) => {
          const calibrated = platt.apply({ slope, intercept }, Float64Array.from(scores).sort());
          for (let i = 1; i < calibrated.length; i++) {
            expect(calibrated[i]).toBeGreaterThanOrEqual(calibrated[i - 1]! * (1 - 1e-12));
          }
          expect(calibrated.every(p => p >= 0 && p <= 1)).toBe(true);
        },
      ),
    );
  });

  it('finds a finite curve where one score separates the classes', () => {
    const labels = Uint8Array.from({ length: 60 }, (_, row) => row % 2);
    for (const scores of [Float64Array.from(labels), Float64Array.from(labels, label => 0.4 + label / 5)]) {
      const found = platt.fit(scores, labels);
      expect(found).not.toHaveProperty('refused');
      expect(Object.values(found).every(Number.isFinite)).toBe(true);
    }
  });
});

describe('the decision', () => {
  it('mends scores that are too bold, on rows that it has not seen', () => {
    const { scores, labels } = rowsOf(800, seededRandom('fit'), bold);
    const calibration = fitCalibration(scores, labels, seededRandom(1));
    expect(calibration).toMatchObject({ method: 'platt', n: 800 });
    expect(calibration.parameters['slope']).toBeCloseTo(1 / 3, 1);
    const fresh = rowsOf(20_000, seededRandom('fresh'), bold);
    const eceOf = (s: Float64Array) => expectedCalibrationError(reliabilityBins(s, fresh.labels))!;
    expect(eceOf(fresh.scores)).toBeGreaterThan(0.15);
    expect(eceOf(calibrate(calibration, fresh.scores))).toBeLessThan(0.03);
  });

  it('leaves calibrated scores alone nearly always, and does next to no harm when it does not', () => {
    const random = seededRandom('calibrated');
    let taken = 0;
    const harm: number[] = [];
    for (let r = 0; r < 200; r++) {
      const { scores, labels } = rowsOf(250, random, p => p);
      const calibration = fitCalibration(scores, labels, random.fork(`fit ${r}`));
      if (calibration.method === 'none') continue;
      taken++;
      const fresh = rowsOf(2000, random, p => p);
      const lossOf = (s: Float64Array) => mean(logLosses(s, fresh.labels));
      harm.push(lossOf(calibrate(calibration, fresh.scores)) - lossOf(fresh.scores));
    }
    expect(taken).toBeLessThan(20);
    expect(taken).toBeGreaterThan(0);
    expect(mean(harm)).toBeLessThan(0.02);
  });

  it('leaves scores alone with too few rows of a class, and says how many', () => {
    const labels = Uint8Array.from({ length: 100 }, (_, row) => Number(row < 9));
    const calibration = fitCalibration(new Float64Array(100).fill(0.5), labels, seededRandom(1));
    expect(calibration).toMatchObject({ method: 'none', parameters: {}, n: 100 });
    expect(calibration.reason).toContain('9 positive and 91 negative rows are too few');
  });

  it('sees the gain of a class that is rare among very many rows', () => {
    const random = seededRandom('rare');
    const scores = Float64Array.from({ length: 100_000 }, () => random.next());
    const labels = Uint8Array.from(scores, score => Number(random.next() < 0.002 * score));
    expect(labels.reduce((a, b) => a + b, 0)).toBeLessThan(150);
    expect(fitCalibration(scores, labels, seededRandom(1)).method).toBe('platt');
  });

  it.each([0, 1])('leaves scores alone when all labels are %d, or there are none', label => {
    expect(fitCalibration(new Float64Array(50), new Uint8Array(50).fill(label), seededRandom(1)).method).toBe('none');
    expect(fitCalibration(new Float64Array(0), new Uint8Array(0), seededRandom(1)).method).toBe('none');
  });

  it('refuses to turn scores round that are high where the label is 0', () => {
    const { scores, labels } = rowsOf(400, seededRandom(2), p => 1 - p);
    const calibration = fitCalibration(scores, labels, seededRandom(1));
    expect(calibration.method).toBe('none');
    expect(calibration.reason).toContain('higher scores did not mean more positives');
  });

  it('survives scores of exactly 0 and 1, right and wrong ones', () => {
    const { scores, labels } = rowsOf(300, seededRandom(3), p => Math.round(p));
    const calibration = fitCalibration(scores, labels, seededRandom(1));
    expect(calibration.method).toBe('platt');
    const calibrated = calibrate(calibration, Float64Array.of(0, 0.5, 1));
    expect(calibrated[0]).toBeGreaterThan(0.05);
    expect(calibrated[2]).toBeLessThan(0.95);
  });

  it('is the same for the same seed, and plain JSON', () => {
    const { scores, labels } = rowsOf(300, seededRandom(4), bold);
    const calibration = fitCalibration(scores, labels, seededRandom(1));
    expect(fitCalibration(scores, labels, seededRandom(1))).toEqual(calibration);
    const restored: Calibration = JSON.parse(JSON.stringify(calibration));
    expect(calibrate(restored, scores)).toEqual(calibrate(calibration, scores));
  });

  it('hands back a copy of scores that are left alone', () => {
    const scores = Float64Array.of(0.25, 0.5);
    const calibrated = calibrate({ method: 'none', parameters: {}, n: 0, reason: '' }, scores);
    expect(calibrated).toEqual(scores);
    expect(calibrated).not.toBe(scores);
  });
});
