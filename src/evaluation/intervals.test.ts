import { describe, expect, it } from 'vitest';
import { seededRandom } from '../base/random.ts';
import { variance } from '../base/statistics.ts';
import { averagePrecisionInterval, f1Interval, hanleyMcNeilVariance, rocAucInterval } from './intervals.ts';
import { evaluate, type MetricName, metricValues } from './metrics.ts';
import { averagePrecision, rank, rocAuc, standardError } from './ranking.ts';

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

/** Two normal classes, `gap` standard deviations apart, and the right probabilities of them. */
function classes(rows: number, positives: number, gap: number, seed: string) {
  const random = seededRandom(seed);
  const labels = Uint8Array.from({ length: rows }, (_, row) => Number(row < positives));
  const prior = Math.log(positives / (rows - positives)) - (gap * gap) / 2;
  const score = (label: number) => 1 / (1 + Math.exp(-prior - gap * (gap * label + random.normal())));
  return { scores: Float64Array.from(labels, score), labels };
}

/** How often of `runs` the interval lies above the truth, holds it, and does not exist. */
function coverage(metric: MetricName, rows: number, positives: number, gap: number, runs = 400) {
  const many = Math.ceil(200_000 / rows);
  const all = classes(rows * many, positives * many, gap, 'all');
  const truth = metricValues(all.scores, all.labels, 0.5)[metric]!;
  const counted = { above: 0, held: 0, none: 0 };
  for (let run = 0; run < runs; run++) {
    const { scores, labels } = classes(rows, positives, gap, `run ${run}`);
    const interval = evaluate(scores, labels, 0.5, seededRandom(run), { resamples: 2 }).intervals[metric];
    if (interval === null) counted.none++;
    else if (interval.low > truth) counted.above++;
    else if (interval.high >= truth) counted.held++;
  }
  return { above: counted.above / runs, held: counted.held / runs, none: counted.none / runs };
}

/** Three standard deviations of a share of 400 runs. */
const CHANCE = { of95: 3 * Math.sqrt((0.95 * 0.05) / 400), of2_5: 3 * Math.sqrt((0.025 * 0.975) / 400) };

describe('where a class is rare', () => {
  it.each([
    ['roc_auc', 200, 10, 2],
    ['roc_auc', 1000, 20, 3],
    ['roc_auc', 1000, 980, 3],
    ['roc_auc', 200, 100, 1.5],
    ['average_precision', 200, 10, 2],
    ['average_precision', 1000, 20, 3],
    ['average_precision', 200, 190, 2],
    ['brier', 200, 4, 2],
    ['brier', 50, 1, 2],
    ['brier', 200, 100, 1.5],
  ] as const)(
    '%s of %d rows, %d of them positive, is held nineteen times in twenty, and seldom flattered',
    (metric, rows, positives, gap) => {
      const { above, held } = coverage(metric, rows, positives, gap);
      expect(held).toBeGreaterThan(0.95 - CHANCE.of95);
      // Average precision is skewed: its misses lie on one side.
      expect(above).toBeLessThan((metric === 'average_precision' ? 0.05 : 0.025) + CHANCE.of2_5);
    },
  );

  it('log loss has an interval from ten rows of it on, and none that would mislead', () => {
    expect(coverage('log_loss', 200, 9, 2)).toEqual({ above: 0, held: 0, none: 1 });
    const { held, none } = coverage('log_loss', 200, 10, 2);
    expect(none).toBe(0);
    expect(held).toBeGreaterThan(0.95 - CHANCE.of95);
  });

  it('says by its name which variances are in it', () => {
    const methods = (positives: number) => {
      const { scores, labels } = classes(200, positives, 2, `named ${positives}`);
      const { roc_auc, average_precision, brier } = evaluate(scores, labels, 0.5, seededRandom(1)).intervals;
      return [roc_auc!.method, average_precision!.method, brier!.method];
    };
    const [delong, jackknife] = ['DeLong and Hanley–McNeil, logit scale', 'jackknife with t and binomial, logit scale'];
    expect(methods(10)).toEqual([delong, 'jackknife with t, logit scale', 'normal, logit scale']);
    expect(methods(190)).toEqual([delong, jackknife, 'normal, logit scale']);
    expect(methods(191)[2]).toBe('Wilson, as for a proportion');
  });

  it('that of ROC AUC is never narrower than by DeLong, nor much wider with a thousand rows of each class', () => {
    const z = 1.959963984540054;
    const widths = (rows: number, positives: number, gap: number, seed: string) => {
      const { scores, labels } = classes(rows, positives, gap, seed);
      const ranking = rank(scores, labels);
      const auc = rocAuc(ranking)!;
      const { low, high } = rocAucInterval(ranking, auc, 0.95);
      const logits = Math.log(high / (1 - high)) - Math.log(low / (1 - low));
      return logits / ((2 * z * standardError(ranking, auc)) / (auc.value * (1 - auc.value)));
    };
    for (let seed = 0; seed < 50; seed++) {
      expect(widths(100, 5 + seed, 1, `${seed}`)).toBeGreaterThan(1 - 1e-9);
      expect(widths(2000, 1000, 2, `${seed}`)).toBeLessThan(1.02);
    }
  });
});

it("Hanley and McNeil's variance is that of exponential scores, and the same with labels and scores turned round", () => {
  const random = seededRandom(3);
  const exponential = (scale: number) => 1 - Math.exp(Math.log1p(-random.next()) * scale * 0.1);
  const labels = Uint8Array.from({ length: 72 }, (_, row) => Number(row < 12));
  // P(a positive of mean 4 exceeds a negative of mean 1) = 4 / 5.
  const areas = Array.from(
    { length: 4000 },
    () =>
      rocAuc(
        rank(
          Float64Array.from(labels, label => exponential(label === 1 ? 4 : 1)),
          labels,
        ),
      )!.value,
  );
  expect(variance(areas) / hanleyMcNeilVariance(0.8, 12, 60)).toBeCloseTo(1, 1);
  expect(hanleyMcNeilVariance(0.2, 12, 60)).toBeCloseTo(hanleyMcNeilVariance(0.8, 12, 60), 15);
});

it('leaves F1 open to doubt when no error was seen, and to hope when no hit was', () => {
  expect(f1Interval(10, 0, 0.95)!.low).toBeCloseTo((2 * 0.7224672) / 1.7224672, 6);
  expect(f1Interval(0, 10, 0.95)).toMatchObject({ low: 0 });
  expect(f1Interval(0, 10, 0.95)!.high).toBeGreaterThan(0.4);
  expect(f1Interval(0, 0, 0.95)).toBeNull();
});

describe('the interval of average precision', () => {
  it.each([2, 3, 5])('holds the truth of %i positive rows nineteen times in twenty', positives => {
    const drawn = (count: number, share: number, seed: string) => {
      const random = seededRandom(seed);
      const labels = Uint8Array.from({ length: count }, (_, row) => (row < share * count ? 1 : 0));
      return rank(
        Float64Array.from(labels, label => random.normal() + 1.5 * label),
        labels,
      );
    };
    const truth = averagePrecision(drawn(200_000, positives / 100, 'truth'))!.value;
    const runs = 400;
    let held = 0;
    for (let run = 0; run < runs; run++) {
      const ranking = drawn(100, positives / 100, `run ${run}`);
      const { low, high } = averagePrecisionInterval(ranking, averagePrecision(ranking)!, 0.95);
      if (low <= truth && truth <= high) held++;
    }
    expect(held / runs).toBeGreaterThan(0.93);
  });
});
