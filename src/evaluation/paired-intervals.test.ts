import { describe, expect, it } from 'vitest';
import { seededRandom } from '../base/random.ts';
import { quantile } from '../base/statistics.ts';
import { METRICS, type MetricName, metricValues } from './metrics.ts';
import { accuracyInterval, mcNemar, type Pair, pairedInterval } from './paired-intervals.ts';

/** Rows on which the two models are right or wrong as counted. */
function pairWith(counts: { both: number; candidate: number; baseline: number; neither: number }): Pair {
  const { both, candidate, baseline, neither } = counts;
  const n = both + candidate + baseline + neither;
  const labels = Uint8Array.from({ length: n }, (_, row) => row % 2);
  const told = (row: number, right: boolean) => (right === (labels[row] === 1) ? 0.8 : 0.2);
  return {
    candidate: Float64Array.from(labels, (_, row) => told(row, row < both + candidate)),
    baseline: Float64Array.from(labels, (_, row) =>
      told(row, row < both || (row >= both + candidate && row < n - neither)),
    ),
    labels,
    candidateThreshold: 0.5,
    baselineThreshold: 0.5,
  };
}

/** Two models that see the truth through noise of their own. */
function noisyPair(n: number, seed: string): Pair {
  const random = seededRandom(seed);
  const truth = Float64Array.from({ length: n }, () => random.normal());
  const seen = () => truth.map(z => 1 / (1 + Math.exp(-z - 0.6 * random.normal())));
  const labels = Uint8Array.from(truth, z => Number(random.next() < 1 / (1 + Math.exp(-2 * z))));
  return { candidate: seen(), baseline: seen(), labels, candidateThreshold: 0.5, baselineThreshold: 0.5 };
}

describe("McNemar's test", () => {
  it('is exact for few discordant rows and χ² with correction for many, as in statsmodels and mlxtend', () => {
    const many = mcNemar(pairWith({ both: 59, candidate: 25, baseline: 15, neither: 6 }));
    expect(many).toMatchObject({ b: 25, c: 15 });
    expect(many.p).toBeCloseTo(0.15472892348537437, 9);
    const mlxtend = mcNemar(pairWith({ both: 101, candidate: 121, baseline: 59, neither: 33 }));
    expect(mlxtend.p).toBeCloseTo(5.45009e-6, 10);
    // scipy 1.10.1: stats.binomtest(3, 12).pvalue
    expect(mcNemar(pairWith({ both: 20, candidate: 9, baseline: 3, neither: 0 })).p).toBeCloseTo(0.14599609375, 12);
  });

  it('finds nothing where no row is discordant', () => {
    expect(mcNemar(pairWith({ both: 8, candidate: 0, baseline: 0, neither: 2 }))).toEqual({ b: 0, c: 0, p: 1 });
  });
});

describe('interval of the accuracy', () => {
  it('is (b − c) / n ± z √(b + c − (b − c)² / n) / n with many discordant rows', () => {
    const { low, high } = accuracyInterval({ b: 25, c: 15 }, 105, 0.95);
    const half = (1.959963984540054 * Math.sqrt(40 - 100 / 105)) / 105;
    expect(low).toBeCloseTo(10 / 105 - half, 12);
    expect(high).toBeCloseTo(10 / 105 + half, 12);
  });

  it('stays open when no row is discordant', () => {
    const { low, high } = accuracyInterval({ b: 0, c: 0 }, 10, 0.95);
    expect(low).toBeCloseTo((-1.959963984540054 * Math.SQRT2) / 12, 12);
    expect(high).toBe(-low);
  });
});

describe('paired intervals', () => {
  it('agree with resampling whole rows, for every metric', () => {
    const n = 250;
    const pair = noisyPair(n, 'rows');
    const random = seededRandom('resample');
    const differences = new Map<MetricName, number[]>(METRICS.map(({ name }) => [name, []]));
    for (let r = 0; r < 400; r++) {
      const rows = Int32Array.from({ length: n }, () => random.integer(n));
      const labels = Uint8Array.from(rows, row => pair.labels[row]!);
      const of = (scores: Float64Array) =>
        metricValues(
          Float64Array.from(rows, row => scores[row]!),
          labels,
          0.5,
        );
      const [ours, theirs] = [of(pair.candidate), of(pair.baseline)];
      for (const { name } of METRICS) differences.get(name)!.push(ours[name]! - theirs[name]!);
    }
    for (const { name } of METRICS) {
      const { low, high } = pairedInterval(name, pair, { level: 0.95, resamples: 2000, random: seededRandom(name) })!;
      const slow = [quantile(differences.get(name)!, 0.025), quantile(differences.get(name)!, 0.975)] as const;
      const width = slow[1] - slow[0];
      expect(Math.abs(low - slow[0]) / width, `${name} low`).toBeLessThan(0.12);
      expect(Math.abs(high - slow[1]) / width, `${name} high`).toBeLessThan(0.12);
    }
  });

  const interval = (metric: MetricName, pair: Pair) =>
    pairedInterval(metric, pair, { level: 0.95, resamples: 500, random: seededRandom(1) });

  it('are exactly zero where nothing can differ', () => {
    const pair = noisyPair(50, 'same');
    for (const { name } of METRICS) {
      expect(interval(name, { ...pair, baseline: pair.candidate.slice() })).toMatchObject({ low: 0, high: 0 });
    }
    const lowered = { ...pair, baseline: pair.candidate, baselineThreshold: 0.4 };
    expect(interval('ece', lowered)).toMatchObject({ low: 0, high: 0 });
    expect(interval('recall', lowered)!.low).toBeLessThan(0);
  });

  it('are zero for ROC AUC where only the calibration differs', () => {
    const pair = noisyPair(80, 'recalibrated');
    const recalibrated = { ...pair, baseline: pair.candidate.map(score => score ** 2) };
    expect(interval('roc_auc', recalibrated)).toMatchObject({ low: 0, high: 0 });
    expect(interval('brier', recalibrated)!.high).toBeGreaterThan(interval('brier', recalibrated)!.low);
  });

  it('are unknown for the ranking where both rank perfectly: few rows prove little', () => {
    const labels = Uint8Array.of(0, 0, 1, 1);
    const perfect = (high: number) => Float64Array.from(labels, (label, row) => label * high + row / 100);
    const pair = {
      candidate: perfect(0.9),
      baseline: perfect(0.5),
      labels,
      candidateThreshold: 0.5,
      baselineThreshold: 0.5,
    };
    expect(interval('roc_auc', pair)).toBeNull();
    expect(interval('f1', pair)!.low).toBeLessThan(-0.1);
  });
});
