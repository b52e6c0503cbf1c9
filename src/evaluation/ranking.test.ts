import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../base/random.ts';
import golden from '../testing/golden/evaluation.json' with { type: 'json' };
import { averagePrecision, type Contributions, rank, rocAuc, standardError } from './ranking.ts';

const labelledScores = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.boolean()), { minLength: 2, maxLength: 40 })
  .map(rows => ({
    scores: Float64Array.from(rows, ([score]) => score / 8),
    labels: Uint8Array.from(rows, ([, label]) => Number(label)),
  }));

/** By the definition: every positive row against every negative one. */
function slowRocAuc(scores: Float64Array, labels: Uint8Array): number | null {
  let wins = 0;
  let pairs = 0;
  scores.forEach((high, i) => {
    if (labels[i] !== 1) return;
    scores.forEach((low, j) => {
      if (labels[j] === 1) return;
      pairs++;
      wins += high > low ? 1 : high === low ? 0.5 : 0;
    });
  });
  return pairs === 0 ? null : wins / pairs;
}

/** By the definition, with a weight for each row. */
function slowAveragePrecision(scores: Float64Array, labels: Uint8Array, weights: Float64Array): number | null {
  const sumWhere = (test: (row: number) => boolean) => weights.reduce((sum, w, row) => (test(row) ? sum + w : sum), 0);
  const positives = sumWhere(row => labels[row] === 1);
  if (positives === 0) return null;
  let sum = 0;
  for (const threshold of new Set(scores)) {
    const step = sumWhere(row => scores[row] === threshold && labels[row] === 1);
    const found = sumWhere(row => scores[row]! >= threshold && labels[row] === 1);
    sum += (step * found) / sumWhere(row => scores[row]! >= threshold);
  }
  return sum / positives;
}

describe('values', () => {
  it('agree with slow second implementations, ties and all', () => {
    fc.assert(
      fc.property(labelledScores, ({ scores, labels }) => {
        const ranking = rank(scores, labels);
        const [auc, slowAuc] = [rocAuc(ranking)?.value ?? null, slowRocAuc(scores, labels)];
        const average = averagePrecision(ranking)?.value ?? null;
        const slowAverage = slowAveragePrecision(scores, labels, new Float64Array(scores.length).fill(1));
        if (auc === null || slowAuc === null) expect(auc).toBe(slowAuc);
        else expect(auc).toBeCloseTo(slowAuc, 12);
        if (average === null || slowAverage === null) expect(average).toBe(slowAverage);
        else expect(average).toBeCloseTo(slowAverage, 12);
      }),
    );
  });

  it('turn round when the scores do', () => {
    fc.assert(
      fc.property(labelledScores, ({ scores, labels }) => {
        const auc = rocAuc(rank(scores, labels));
        const turned = rocAuc(
          rank(
            scores.map(score => 1 - score),
            labels,
          ),
        );
        if (auc !== null) expect(turned!.value).toBeCloseTo(1 - auc.value, 12);
      }),
    );
  });
});

it('counts every row in the rank of its score', () => {
  fc.assert(
    fc.property(labelledScores, ({ scores, labels }) => {
      const ranking = rank(scores, labels);
      ranking.ranks.forEach((r, row) => {
        expect(ranking.scores[r]).toBe(scores[row]);
      });
      const rows = ranking.positives.reduce((a, b) => a + b, 0) + ranking.negatives.reduce((a, b) => a + b, 0);
      expect(rows).toBe(scores.length);
    }),
  );
});

describe('contributions', () => {
  const byRow = (contributions: Contributions, ranks: Int32Array, labels: Uint8Array) =>
    Float64Array.from(ranks, (r, row) => contributions[labels[row] === 1 ? 'positive' : 'negative'][r]!);

  it('give the standard error of DeLong as numpy works it out pair by pair', () => {
    for (const { scores, labels, delong_standard_error: expected } of golden.cases) {
      if (expected === null) continue;
      const ranking = rank(Float64Array.from(scores), Uint8Array.from(labels));
      expect(standardError(ranking, rocAuc(ranking)!)).toBeCloseTo(expected, 12);
    }
  });

  it('of average precision are its slopes by the weight of each row', () => {
    const { scores, labels } = golden.cases.find(({ name }) => name === 'ties')!;
    const [p, y] = [Float64Array.from(scores).subarray(0, 60), Uint8Array.from(labels).subarray(0, 60)];
    const ranking = rank(p, y);
    const contributions = byRow(averagePrecision(ranking)!, ranking.ranks, y);
    const step = 1e-6;
    for (let row = 0; row < p.length; row++) {
      const at = (weight: number) => slowAveragePrecision(p, y, new Float64Array(p.length).fill(1).with(row, weight))!;
      const slope = (at(1 + step) - at(1 - step)) / (2 * step);
      expect(contributions[row]).toBeCloseTo(slope * Math.sqrt(60 / 59), 7);
    }
  });

  it('sum to zero, since weighing all rows alike changes nothing', () => {
    const random = seededRandom(4);
    const scores = Float64Array.from({ length: 300 }, () => Math.round(random.next() * 50) / 50);
    const labels = Uint8Array.from(scores, score => Number(random.next() < score));
    const ranking = rank(scores, labels);
    for (const contributions of [rocAuc(ranking)!, averagePrecision(ranking)!]) {
      const sum = byRow(contributions, ranking.ranks, labels).reduce((a, b) => a + b, 0);
      expect(sum).toBeCloseTo(0, 12);
    }
  });
});
