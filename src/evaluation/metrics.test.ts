import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DataError } from '../base/errors.ts';
import { seededRandom } from '../base/random.ts';
import golden from '../testing/golden/evaluation.json' with { type: 'json' };
import { evaluate, METRICS, type MetricName, metricNamed } from './metrics.ts';

const metricsOf = (scores: readonly number[], labels: readonly number[], threshold = 0.5, seed = 1) =>
  evaluate(Float64Array.from(scores), Uint8Array.from(labels), threshold, seededRandom(seed));

const scoresAndLabels = fc
  .array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1)), { maxLength: 50 })
  .map(rows => ({ scores: rows.map(([score]) => score), labels: rows.map(([, label]) => label) }));

describe('numbers of scikit-learn 1.2.1', () => {
  for (const { name, scores, labels, threshold, values } of golden.cases) {
    it(`gives every metric: ${name}`, () => {
      const found = metricsOf(scores, labels, threshold);
      for (const metric of METRICS) {
        const expected = values[metric.name];
        if (expected === null) expect(found.values[metric.name], metric.name).toBeNull();
        else expect(found.values[metric.name], metric.name).toBeCloseTo(expected, 10);
      }
    });
  }
});

const data = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

interface SplitReference {
  readonly predictions: string;
  readonly [model: string]: Readonly<Record<string, number>> | string;
}

describe.skipIf(!existsSync(data))('predictions of real models (skipped: there is no ../shared/data)', () => {
  const names: Readonly<Partial<Record<MetricName, string>>> = {
    ...{ accuracy: 'accuracy', precision: 'precision', recall: 'recall', f1: 'f1', ece: 'ece10_posprob' },
    ...{ brier: 'brier', log_loss: 'logloss', roc_auc: 'auc', average_precision: 'ap' },
  };
  const tabular = ['logistic_regression', 'gaussian_nb'];
  const text = ['tfidf_logistic_regression', 'count_multinomial_nb'];

  it.each([
    ['tabular', 'adult', tabular],
    ['tabular', 'german_credit', tabular],
    ['tabular', 'titanic', tabular],
    ['tabular', 'spambase', tabular],
    ['tabular', 'breast_cancer_wdbc', tabular],
    ['text', 'sms_spam', text],
    ['text', 'customer_reviews', text],
  ] as const)('give every metric to 1e-6: %s/%s', (kind, dataset, models) => {
    const { datasets } = JSON.parse(readFileSync(`${data}reference.json`, 'utf8'));
    const split: SplitReference = datasets[kind][dataset].split_knuth20;
    const [, ...lines] = readFileSync(data + split.predictions, 'utf8')
      .trim()
      .split('\n');
    const rows = lines.map(line => line.split(',').map(Number));
    models.forEach((model, m) => {
      const expected = split[model] as Readonly<Record<string, number>>;
      const { values } = metricsOf(
        rows.map(row => row[2 + m]!),
        rows.map(row => row[1]!),
      );
      for (const [metric, key] of Object.entries(names)) {
        const [ours, theirs] = [values[metric as MetricName]!, expected[key]!];
        expect(Math.abs(ours - theirs), `${model} ${metric}: ${ours}, not ${theirs}`).toBeLessThanOrEqual(1e-6);
      }
    });
  });
});

describe('what does not exist is null', () => {
  it('without any row', () => {
    const { values, intervals, ece_noise, excess_ece, reliability } = metricsOf([], []);
    expect(Object.values(values)).toEqual(METRICS.map(() => null));
    expect(Object.values(intervals)).toEqual(METRICS.map(() => null));
    expect(ece_noise).toBeNull();
    expect(excess_ece).toBeNull();
    expect(reliability).toEqual([]);
  });

  it('never NaN, and an interval wherever there is a value, and in it the value', () => {
    fc.assert(
      fc.property(scoresAndLabels, fc.double({ min: 0, max: 1, noNaN: true }), ({ scores, labels }, threshold) => {
        const { values, intervals } = evaluate(
          Float64Array.from(scores),
          Uint8Array.from(labels),
          threshold,
          seededRandom(1),
          { resamples: 50 },
        );
        for (const { name } of METRICS) {
          const [value, interval] = [values[name], intervals[name]];
          if (value === null) expect(interval, name).toBeNull();
          else {
            expect(Number.isFinite(value), name).toBe(true);
            // All log losses equal, or few rows of a class: nothing bounds it.
            if (interval === null) expect(name).toBe('log_loss');
            else {
              expect(interval.low, name).toBeLessThanOrEqual(value + 1e-12);
              expect(interval.high, name).toBeGreaterThanOrEqual(value - 1e-12);
            }
            if (name !== 'log_loss') expect(interval!.low >= 0 && interval!.high <= 1 + 1e-12, name).toBe(true);
          }
        }
      }),
    );
  });
});

describe('traps', () => {
  it('counts a probability of exactly 1 in the last bin: ten certain mistakes have an ECE of 1', () => {
    expect(metricsOf(Array(10).fill(1), Array(10).fill(0)).values.ece).toBe(1);
  });

  it('calls a row positive when its score is exactly the threshold', () => {
    expect(metricsOf([0.3, 0.2999999], [1, 0], 0.3).confusion).toMatchObject({ true_positive: 1, true_negative: 1 });
  });

  it('finds calibrated scores calibrated, though few of them reach the threshold', () => {
    const random = seededRandom(5);
    const scores = Array.from({ length: 20_000 }, () => random.next() * 0.5);
    const labels = scores.map(score => Number(random.next() < score));
    expect(metricsOf(scores, labels).values.ece).toBeLessThan(0.02);
  });

  it.each([Number.NaN, -0.1, 1.0001, Number.POSITIVE_INFINITY])(
    'refuses a score of %d instead of judging it',
    score => {
      expect(() => metricsOf([0.5, score], [0, 1])).toThrow(DataError);
      expect(() => metricsOf([0.5, score], [0, 1])).toThrow(/row 1/);
    },
  );

  it('refuses labels that are not the rows of the scores', () => {
    expect(() => metricsOf([0.5], [0, 1])).toThrow(RangeError);
    expect(() => metricsOf([0.5], [2])).toThrow(RangeError);
  });

  it('keeps the interval of a perfect model open on few rows', () => {
    const { values, intervals } = metricsOf([0, 0, 0, 1, 1], [0, 0, 0, 1, 1]);
    for (const metric of ['accuracy', 'recall', 'f1', 'roc_auc', 'average_precision'] as const) {
      expect(values[metric]).toBe(1);
      expect(intervals[metric]!.low, metric).toBeLessThan(0.75);
    }
    for (const metric of ['ece', 'brier'] as const) expect(intervals[metric]!.high, metric).toBeGreaterThan(0.2);
  });
});

describe('properties', () => {
  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(scoresAndLabels, fc.integer(), ({ scores, labels }, seed) => {
        const order = seededRandom(seed).shuffle(scores.map((_, row) => row));
        const [plain, shuffled] = [
          metricsOf(scores, labels),
          metricsOf(
            order.map(row => scores[row]!),
            order.map(row => labels[row]!),
          ),
        ];
        expect(shuffled.confusion).toEqual(plain.confusion);
        for (const { name } of METRICS) {
          if (plain.values[name] === null) expect(shuffled.values[name]).toBeNull();
          else expect(shuffled.values[name]).toBeCloseTo(plain.values[name], 12);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('gives the same intervals for the same seed, whatever was drawn before', () => {
    const random = seededRandom(9);
    const [scores, labels] = [Float64Array.of(0.1, 0.7, 0.6, 0.2), Uint8Array.of(0, 1, 0, 1)];
    const first = evaluate(scores, labels, 0.5, random);
    random.next();
    expect(evaluate(scores, labels, 0.5, random)).toEqual(first);
  });

  it('survives the way through JSON', () => {
    const metrics = metricsOf([0.1, 0.9, 0.4], [0, 1, 1]);
    expect(JSON.parse(JSON.stringify(metrics))).toEqual(metrics);
  });
});

it('knows its metrics by name, once each', () => {
  expect(new Set(METRICS.map(({ name }) => name)).size).toBe(METRICS.length);
  expect(metricNamed('ece').better).toBe('lower');
  expect(() => metricNamed('aucc')).toThrow(TypeError);
});
