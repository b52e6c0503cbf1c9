/** What every calibration method promises, run over the list; and the curves that other implementations find. */
import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../base/json.ts';
import { type Random, seededRandom } from '../base/random.ts';
import { mean } from '../base/statistics.ts';
import golden from '../testing/golden/calibration.json' with { type: 'json' };
import { calibrate, calibrationMethods, fitCalibration } from './calibration.ts';
import { beta } from './calibrations/beta.ts';
import { isotonic } from './calibrations/isotonic.ts';
import { logLosses } from './losses.ts';

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

function rowsOf(n: number, random: Random, told: (p: number) => number): { scores: Float64Array; labels: Uint8Array } {
  const truth = Float64Array.from({ length: n }, () => sigmoid(1.5 * random.normal() - 0.5));
  return { scores: truth.map(told), labels: Uint8Array.from(truth, p => Number(random.next() < p)) };
}

function fitted(fit: (scores: Float64Array, labels: Uint8Array) => object, scores: Float64Array, labels: Uint8Array) {
  const parameters = fit(scores, labels);
  if ('refused' in parameters) throw new Error(String(parameters.refused));
  return parameters as JsonObject;
}

for (const method of calibrationMethods.all) {
  describe(`calibration by ${method.name}`, () => {
    it('is found in the file of its name', () => {
      expect(existsSync(new URL(`./calibrations/${method.name}.ts`, import.meta.url))).toBe(true);
    });

    it('never turns the order of two scores round, and stays within 0 and 1', () => {
      const row = fc.record({ score: fc.double({ min: 0, max: 1, noNaN: true }), label: fc.nat(1) });
      fc.assert(
        fc.property(fc.array(row, { minLength: 2, maxLength: 60 }), rows => {
          const scores = Float64Array.from(rows, ({ score }) => score).sort();
          const parameters = method.fit(
            scores,
            Uint8Array.from(rows, ({ label }) => label),
          );
          if ('refused' in parameters) return;
          expect(method.holds(JSON.parse(JSON.stringify(parameters)))).toBe(true);
          const calibrated = method.apply(parameters as JsonObject, Float64Array.of(0, ...scores, 1));
          for (let i = 1; i < calibrated.length; i++) {
            expect(calibrated[i]).toBeGreaterThanOrEqual(calibrated[i - 1]! * (1 - 1e-12));
          }
          expect(calibrated.every(p => p >= 0 && p <= 1)).toBe(true);
        }),
      );
    });

    it('comes near the truth of bent scores, and the nearer the more rows there are', () => {
      const bend = (p: number) => sigmoid(2 * Math.log(p / (1 - p)) + 1);
      const fresh = rowsOf(20_000, seededRandom('fresh'), bend);
      const lossOf = (n: number) => {
        const { scores, labels } = rowsOf(n, seededRandom(`fit ${n}`), bend);
        return mean(logLosses(method.apply(fitted(method.fit, scores, labels), fresh.scores), fresh.labels));
      };
      const before = mean(logLosses(fresh.scores, fresh.labels));
      expect(lossOf(400)).toBeLessThan(before - 0.05);
      expect(lossOf(10_000)).toBeLessThanOrEqual(lossOf(400) + 1e-3);
    });

    it('refuses scores that are high where the label is 0', () => {
      const { scores, labels } = rowsOf(400, seededRandom(2), p => 1 - p);
      const alone = fitCalibration(scores, labels, seededRandom(1), method.name);
      if (alone.method === 'none') expect(alone.reason).toContain('higher scores did not mean more positives');
      // Pooling leaves next to nothing of a falling curve: what is left is flat.
      else expect(spread(calibrate(alone, scores))).toBeLessThan(0.35);
    });

    it('does not take stored parameters that are none', () => {
      const { scores, labels } = rowsOf(300, seededRandom(3), p => p * p);
      const parameters = fitted(method.fit, scores, labels);
      expect(method.holds(parameters)).toBe(true);
      for (const name of Object.keys(parameters)) {
        expect(method.holds({ ...parameters, [name]: null })).toBe(false);
        expect(method.holds({ ...parameters, [name]: 'x' })).toBe(false);
      }
      expect(method.holds({})).toBe(false);
    });
  });
}

function spread(scores: Float64Array): number {
  return Math.max(...scores) - Math.min(...scores);
}

describe('the curves', () => {
  it.each(golden.cases.map((one, i) => [i, one] as const))('of beta calibration are those of scipy (%d)', (_, one) => {
    const found = fitted(beta.fit, Float64Array.from(one.scores), Uint8Array.from(one.labels));
    for (const name of ['a', 'b', 'c'] as const) expect(found[name]).toBeCloseTo(one.beta[name], 5);
  });

  it.each(golden.cases.map((one, i) => [i, one] as const))(
    'of isotonic regression are those of scikit-learn (%d)',
    (_, one) => {
      const found = fitted(isotonic.fit, Float64Array.from(one.scores), Uint8Array.from(one.labels));
      const { scores, rates } = found as unknown as { scores: number[]; rates: number[] };
      expect(rates.length).toBe(one.isotonic.rates.length);
      rates.forEach((rate, i) => {
        expect(rate).toBeCloseTo(one.isotonic.rates[i]!, 10);
        expect(scores[i]).toBeCloseTo(one.isotonic.scores[i]!, 10);
      });
    },
  );
});

describe('the choice between methods', () => {
  it('is the plainest one that nothing beats by more than noise', () => {
    const bold = rowsOf(4000, seededRandom('bold'), p => sigmoid(3 * Math.log(p / (1 - p)) + 1));
    expect(fitCalibration(bold.scores, bold.labels, seededRandom(1)).method).toBe('platt');
  });

  it('is beta calibration where one end is bent and the other is not', () => {
    const bent = rowsOf(4000, seededRandom('bent'), p => p ** 4);
    expect(fitCalibration(bent.scores, bent.labels, seededRandom(1)).method).toBe('beta');
  });

  it('is isotonic regression where no smooth curve fits', () => {
    const stairs = rowsOf(6000, seededRandom('stairs'), p =>
      p < 0.3 ? p * 0.1 : p < 0.6 ? 0.3 + p * 0.01 : 0.9 + p / 20,
    );
    expect(fitCalibration(stairs.scores, stairs.labels, seededRandom(1)).method).toBe('isotonic');
  });

  it('is what the configuration asks for, and nothing where it asks for none', () => {
    const { scores, labels } = rowsOf(1000, seededRandom(5), p => p);
    for (const name of calibrationMethods.names) {
      expect(fitCalibration(scores, labels, seededRandom(1), name).method).toBe(name);
    }
    expect(fitCalibration(scores, labels, seededRandom(1), 'none')).toMatchObject({ method: 'none', n: 1000 });
  });
});
