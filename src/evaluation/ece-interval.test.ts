import { describe, expect, it } from 'vitest';
import { seededRandom } from '../base/random.ts';
import { eceInterval } from './ece-interval.ts';
import { eceNoise, expectedCalibrationError, reliabilityBins } from './reliability.ts';

const OPTIONS = { level: 0.95, resamples: 300 };
const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));
const logit = (p: number) => Math.log(p) - Math.log1p(-p);

function intervalOf(scores: Float64Array, labels: Uint8Array, seed: string) {
  const ece = expectedCalibrationError(reliabilityBins(scores, labels))!;
  const noise = eceNoise(scores, 300, seededRandom(`noise ${seed}`))!;
  return eceInterval(ece, noise, scores, labels, { ...OPTIONS, random: seededRandom(`interval ${seed}`) });
}

function rowsOf(count: number, truth: (score: number) => number, centre: number, seed: string) {
  const random = seededRandom(seed);
  const scores = Float64Array.from({ length: count }, () => sigmoid(1.5 * random.normal() + centre));
  return { scores, labels: Uint8Array.from(scores, score => Number(random.next() < truth(score))) };
}

/** Of infinitely many rows: by the chances themselves in place of labels. */
function trueEce(truth: (score: number) => number, centre: number): number {
  const gaps = new Float64Array(10);
  const { scores } = rowsOf(200_000, truth, centre, 'truth');
  for (const score of scores) gaps[Math.min(9, Math.floor(10 * score))]! += (score - truth(score)) / scores.length;
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0);
}

describe('the interval of the ECE', () => {
  it.each<[string, number, number, (score: number) => number]>([
    ['right', 200, 0, score => score],
    ['right', 1000, 0, score => score],
    ['too bold', 200, 0, score => sigmoid(0.5 * logit(score))],
    ['too bold', 1000, 0, score => sigmoid(0.5 * logit(score))],
    ['too timid', 200, 0, score => sigmoid(2 * logit(score))],
    ['too high, of a rare class', 200, -2.5, score => sigmoid(logit(score) - 1)],
  ])(
    'holds the truth of scores that are %s on %i rows as often as it says, but for two in a hundred',
    (_, count, centre, truth) => {
      const expected = trueEce(truth, centre);
      const runs = 300;
      let held = 0;
      for (let run = 0; run < runs; run++) {
        const { scores, labels } = rowsOf(count, truth, centre, `rows ${run}`);
        const { low, high } = intervalOf(scores, labels, `${run}`);
        if (low <= expected + 1e-12 && expected <= high) held++;
      }
      expect(held / runs).toBeGreaterThan(0.93 - 2 * Math.sqrt((0.93 * 0.07) / runs));
    },
  );

  it('closes in as rows grow', () => {
    const width = (count: number) => {
      const { scores, labels } = rowsOf(count, score => sigmoid(0.5 * logit(score)), 0, 'some');
      const { low, high } = intervalOf(scores, labels, 'some');
      return high - low;
    };
    expect(width(20_000)).toBeLessThan(0.5 * width(2000));
  });

  it('stays open where no gap is seen, or one label alone', () => {
    const half = intervalOf(
      new Float64Array(20).fill(0.5),
      Uint8Array.from({ length: 20 }, (_, i) => i % 2),
      'half',
    );
    const one = intervalOf(new Float64Array(20).fill(0.97), new Uint8Array(20).fill(1), 'one');
    for (const { low, high } of [half, one]) expect(high - low).toBeGreaterThan(0.1);
  });

  it('holds what was seen', () => {
    for (let run = 0; run < 50; run++) {
      const { scores, labels } = rowsOf(20 + run, score => score ** 2, -1, `seen ${run}`);
      const { low, high } = intervalOf(scores, labels, `${run}`);
      const ece = expectedCalibrationError(reliabilityBins(scores, labels))!;
      expect(low).toBeLessThanOrEqual(ece);
      expect(high).toBeGreaterThanOrEqual(ece);
      expect(high).toBeLessThanOrEqual(1);
    }
  });
});
