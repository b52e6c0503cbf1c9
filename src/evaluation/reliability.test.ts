import { describe, expect, it } from 'vitest';
import { seededRandom } from '../base/random.ts';
import { mean, quantile } from '../base/statistics.ts';
import { evaluate } from './metrics.ts';
import { calibrationCells, eceNoise, expectedCalibrationError, reliabilityBins, weightedEce } from './reliability.ts';

const eceOf = (scores: Float64Array, labels: Uint8Array) => expectedCalibrationError(reliabilityBins(scores, labels))!;

/** Draws every label of every row: what the noise floor has to agree with. */
function slowNoise(scores: Float64Array, seed: string): { expected: number; high: number } {
  const random = seededRandom(seed);
  const draws = Float64Array.from({ length: 1000 }, () =>
    eceOf(
      scores,
      Uint8Array.from(scores, score => Number(random.next() < score)),
    ),
  );
  return { expected: mean(draws), high: quantile(draws, 0.95) };
}

const uniform = (n: number) => {
  const random = seededRandom(`uniform ${n}`);
  return Float64Array.from({ length: n }, () => random.next());
};

describe('reliability bins', () => {
  it('are closed below and open above, but for the last one', () => {
    const bins = reliabilityBins(Float64Array.of(0, 0.1, 0.0999, 0.9, 1), Uint8Array.of(0, 1, 0, 1, 1));
    expect(bins.map(({ low, high, n }) => [low, high, n])).toEqual([
      [0, 0.1, 2],
      [0.1, 0.2, 1],
      [0.9, 1, 2],
    ]);
    expect(bins[2]).toMatchObject({ mean_score: 0.95, positive_rate: 1 });
  });
});

describe('noise floor', () => {
  it.each([40, 100, 1000, 3500])('agrees with drawing every label of %d rows', n => {
    const scores = uniform(n);
    const [noise, slow] = [eceNoise(scores, 2000, seededRandom('noise'))!, slowNoise(scores, 'slow')];
    expect(noise.expected / slow.expected).toBeCloseTo(1, 1);
    expect(noise.high / slow.high).toBeCloseTo(1, 1);
  });

  it('agrees with it where nearly all rows are almost certain', () => {
    const scores = uniform(3000).map((u, row) => (row % 2 === 0 ? u * 0.002 : 1 - u * 0.004));
    const [noise, slow] = [eceNoise(scores, 2000, seededRandom('noise'))!, slowNoise(scores, 'slow')];
    expect(noise.expected / slow.expected).toBeCloseTo(1, 1);
    expect(noise.high / slow.high).toBeCloseTo(1, 1);
  });

  it('is the ECE that was measured for calibrated uniform scores: 0.10 at 100 rows, 0.010 at 10,000', () => {
    expect(eceNoise(uniform(100), 2000, seededRandom(1))!.expected).toBeCloseTo(0.1, 2);
    expect(eceNoise(uniform(10_000), 2000, seededRandom(1))!.expected).toBeCloseTo(0.01, 3);
  });

  it('is exceeded by one in twenty calibrated models', () => {
    const scores = uniform(300);
    const { high } = eceNoise(scores, 2000, seededRandom('floor'))!;
    const random = seededRandom('labels');
    let above = 0;
    for (let r = 0; r < 1000; r++) {
      const labels = Uint8Array.from(scores, score => Number(random.next() < score));
      if (eceOf(scores, labels) > high) above++;
    }
    expect(above / 1000).toBeGreaterThan(0.02);
    expect(above / 1000).toBeLessThan(0.08);
  });

  it('is zero where the scores leave no doubt', () => {
    expect(eceNoise(Float64Array.of(0, 1, 1), 10, seededRandom(1))).toEqual({ expected: 0, high: 0 });
  });
});

it('gives each of two models its own ECE from cells that they share', () => {
  const [first, second] = [uniform(500), uniform(500).map(score => score ** 2)];
  const labels = Uint8Array.from(uniform(501).subarray(1), u => Number(u < 0.4));
  const { counts, models } = calibrationCells([first, second], labels);
  const weights = counts.map(count => count / 500);
  expect(weightedEce(weights, models[0]!)).toBeCloseTo(eceOf(first, labels), 12);
  expect(weightedEce(weights, models[1]!)).toBeCloseTo(eceOf(second, labels), 12);
});

describe('the excess ECE', () => {
  const bent = (score: number) => 0.1 + 0.8 * score;

  it('is near what infinitely many rows would show, where the plain one is far above', () => {
    const truth = eceOf(uniform(200_000), drawn(uniform(200_000), bent, 'truth'));
    const found = Array.from({ length: 60 }, (_, r) => {
      const scores = Float64Array.from(uniform(200 * 60).subarray(200 * r, 200 * (r + 1)));
      const { values, excess_ece } = evaluate(scores, drawn(scores, bent, `rows ${r}`), 0.5, seededRandom(r), {
        resamples: 200,
      });
      return { plain: values.ece!, excess: excess_ece! };
    });
    const off = (values: readonly number[]) => Math.abs(mean(values) - truth);
    expect(off(found.map(({ excess }) => excess.value))).toBeLessThan(0.5 * off(found.map(({ plain }) => plain)));
    const covered = found.filter(({ excess: { interval } }) => interval.low <= truth && truth <= interval.high);
    expect(covered.length).toBeGreaterThan(50);
  });

  it('has an interval that holds it about nine times in ten where scores are off', () => {
    const truth = eceOf(uniform(200_000), drawn(uniform(200_000), bent, 'truth'));
    const runs = 300;
    let held = 0;
    for (let run = 0; run < runs; run++) {
      const random = seededRandom(`off ${run}`);
      const scores = Float64Array.from({ length: 1000 }, () => random.next());
      const labels = drawn(scores, bent, `labels ${run}`);
      const { low, high } = evaluate(scores, labels, 0.5, seededRandom(run), { resamples: 200 }).intervals.ece!;
      if (low <= truth && truth <= high) held++;
    }
    expect(held / runs).toBeGreaterThan(0.9 - 3 * Math.sqrt((0.9 * 0.1) / runs));
  });

  it('is next to nothing where the scores are right, and never outside its interval', () => {
    const scores = uniform(300);
    const { values, excess_ece } = evaluate(
      scores,
      drawn(scores, score => score, 'right'),
      0.5,
      seededRandom(1),
    );
    expect(values.ece).toBeGreaterThan(0.03);
    expect(excess_ece!.value).toBeLessThan(0.02);
    expect(excess_ece!.value).toBeGreaterThanOrEqual(excess_ece!.interval.low);
    expect(excess_ece!.value).toBeLessThanOrEqual(excess_ece!.interval.high);
  });
});

function drawn(scores: Float64Array, truth: (score: number) => number, seed: string): Uint8Array {
  const random = seededRandom(seed);
  return Uint8Array.from(scores, score => Number(random.next() < truth(score)));
}
