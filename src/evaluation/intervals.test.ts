import { describe, expect, it } from 'vitest';
import { seededRandom } from '../base/random.ts';
import { f1Interval } from './intervals.ts';
import { evaluate, type MetricName } from './metrics.ts';

/** Scores x² for uniform x, labels drawn from them: calibrated, so that what is true of the whole population is known. */
function sample(n: number, seed: string): { scores: Float64Array; labels: Uint8Array } {
  const random = seededRandom(seed);
  const scores = Float64Array.from({ length: n }, () => random.next() ** 2);
  return { scores, labels: Uint8Array.from(scores, score => Number(random.next() < score)) };
}

describe('intervals of 95 %', () => {
  it('hold the truth in about 95 of 100 samples, and seldom in fewer than 90', () => {
    const population = sample(400_000, 'population');
    const truth = evaluate(population.scores, population.labels, 0.5, seededRandom(0), { resamples: 10 }).values;
    const repetitions = 300;
    const covered: Partial<Record<MetricName, number>> = {};
    for (let r = 0; r < repetitions; r++) {
      const { scores, labels } = sample(150, `sample ${r}`);
      const { intervals } = evaluate(scores, labels, 0.5, seededRandom(r), { resamples: 100 });
      for (const [name, interval] of Object.entries(intervals) as [MetricName, (typeof intervals)['ece']][]) {
        const value = name === 'ece' ? 0 : truth[name]!;
        if (interval !== null && interval.low <= value && value <= interval.high)
          covered[name] = (covered[name] ?? 0) + 1;
      }
    }
    for (const [name, times] of Object.entries(covered)) {
      expect(times / repetitions, name).toBeGreaterThan(0.9);
      // The ECE's reaches down to 0 wherever noise could have made it, so it may hold the truth more often.
      if (name !== 'ece') expect(times / repetitions, name).toBeLessThan(0.99);
    }
    expect(Object.keys(covered)).toHaveLength(10);
  });

  it('shrink with the root of the rows', () => {
    const width = (n: number, metric: MetricName) => {
      const { scores, labels } = sample(n, 'widths');
      const interval = evaluate(scores, labels, 0.5, seededRandom(1)).intervals[metric]!;
      return interval.high - interval.low;
    };
    for (const metric of ['accuracy', 'f1', 'brier', 'log_loss', 'roc_auc', 'average_precision'] as const) {
      expect(width(500, metric) / width(50_000, metric), metric).toBeGreaterThan(7);
      expect(width(500, metric) / width(50_000, metric), metric).toBeLessThan(14);
    }
  });
});

it('leaves F1 open to doubt when no error was seen, and to hope when no hit was', () => {
  expect(f1Interval(10, 0, 0.95)!.low).toBeCloseTo((2 * 0.7224672) / 1.7224672, 6);
  expect(f1Interval(0, 10, 0.95)).toMatchObject({ low: 0 });
  expect(f1Interval(0, 10, 0.95)!.high).toBeGreaterThan(0.4);
  expect(f1Interval(0, 0, 0.95)).toBeNull();
});
