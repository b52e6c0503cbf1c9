/** How well scores order the rows: ROC AUC and average precision, ties as scikit-learn has them, and their standard errors. */
import { rowsByScore } from './row-order.ts';

/** The rows counted by distinct score, ascending; all rows of one score stand together. */
export interface Ranking {
  readonly scores: Float64Array;
  readonly positives: Float64Array;
  readonly negatives: Float64Array;
  readonly totalPositives: number;
  readonly totalNegatives: number;
  /** Of each row: the index of its score in `scores`. */
  readonly ranks: Int32Array;
}

/**
 * What one row of a rank (indexed as `Ranking.scores`) adds to a metric's deviation from its expected value.
 * The variance of the metric is the sum of their squares over all rows; they are paired over models by subtraction.
 */
export interface Contributions {
  readonly value: number;
  readonly positive: Float64Array;
  readonly negative: Float64Array;
}

/** Requires scores without NaN. */
export function rank(scores: Float64Array, labels: Uint8Array): Ranking {
  const rows = scores.length;
  const distinct = new Float64Array(rows);
  const [positives, negatives] = [new Float64Array(rows), new Float64Array(rows)];
  const ranks = new Int32Array(rows);
  const order = rowsByScore(scores);
  let last = -1;
  let totalPositives = 0;
  for (let i = 0; i < rows; i++) {
    const row = order[i]!;
    if (last === -1 || scores[row] !== distinct[last]) distinct[++last] = scores[row]!;
    ranks[row] = last;
    if (labels[row] === 1) {
      positives[last]!++;
      totalPositives++;
    } else negatives[last]!++;
  }
  return {
    scores: distinct.subarray(0, last + 1),
    positives: positives.subarray(0, last + 1),
    negatives: negatives.subarray(0, last + 1),
    totalPositives,
    totalNegatives: rows - totalPositives,
    ranks,
  };
}

/**
 * Area under the ROC curve: the chance that a positive row scores above a negative one, a tie counting half; null with
 * one class only. The contributions are DeLong's (1988) structural components, scaled so that their squares sum to his
 * variance.
 */
export function rocAuc(ranking: Ranking): Contributions | null {
  const { positives, negatives, totalPositives: p, totalNegatives: n } = ranking;
  if (p === 0 || n === 0) return null;
  const positive = new Float64Array(positives.length);
  const negative = new Float64Array(positives.length);
  let positivesBelow = 0;
  let negativesBelow = 0;
  let wins = 0;
  for (let g = 0; g < positives.length; g++) {
    positive[g] = (negativesBelow + negatives[g]! / 2) / n;
    negative[g] = (p - positivesBelow - positives[g]! / 2) / p;
    wins += positives[g]! * (negativesBelow + negatives[g]! / 2);
    positivesBelow += positives[g]!;
    negativesBelow += negatives[g]!;
  }
  const value = wins / p / n;
  // With one row in a class its variance cannot be seen; NaN says so and ends as "no interval of this kind".
  const perPositive = 1 / Math.sqrt(p * (p - 1) || Number.NaN);
  const perNegative = 1 / Math.sqrt(n * (n - 1) || Number.NaN);
  for (let g = 0; g < positives.length; g++) {
    positive[g] = (positive[g]! - value) * perPositive;
    negative[g] = (negative[g]! - value) * perNegative;
  }
  return { value, positive, negative };
}

/**
 * Average precision Σ (recall step) · precision, without interpolation; null with no positive row. The contributions are
 * the derivatives by the weight of a row: the infinitesimal jackknife (Efron 1982), what a bootstrap tends to.
 */
export function averagePrecision(ranking: Ranking): Contributions | null {
  const { positives, negatives, totalPositives: p, totalNegatives: n } = ranking;
  if (p === 0) return null;
  const positive = new Float64Array(positives.length);
  const negative = new Float64Array(positives.length);
  const unbiased = Math.sqrt((p + n) / (p + n - 1 || Number.NaN));
  let value = 0;
  let positivesFrom = p;
  let rowsFrom = p + n;
  // From the lowest score up: a row is counted in the precision at every score that is not above its own.
  let gained = 0;
  let lost = 0;
  for (let g = 0; g < positives.length; g++) {
    const step = positives[g]! / p;
    const precision = positivesFrom / rowsFrom;
    value += step * precision;
    gained += (step * (rowsFrom - positivesFrom)) / rowsFrom ** 2;
    lost += (step * positivesFrom) / rowsFrom ** 2;
    positive[g] = (precision / p + gained) * unbiased;
    negative[g] = -lost * unbiased;
    positivesFrom -= positives[g]!;
    rowsFrom -= positives[g]! + negatives[g]!;
  }
  for (let g = 0; g < positives.length; g++) positive[g]! -= (value / p) * unbiased;
  // A sum of shares that make up 1 may come out a rounding error above it.
  return { value: Math.min(value, 1), positive, negative };
}

export function standardError(ranking: Ranking, contributions: Contributions): number {
  let squares = 0;
  for (let g = 0; g < ranking.scores.length; g++) {
    squares += ranking.positives[g]! * contributions.positive[g]! ** 2;
    squares += ranking.negatives[g]! * contributions.negative[g]! ** 2;
  }
  return Math.sqrt(squares);
}

/** What each row contributes, in the order of the rows. */
export function contributionsOfRows(
  { ranks }: Ranking,
  labels: Uint8Array,
  { positive, negative }: Contributions,
): Float64Array {
  const ofRows = new Float64Array(ranks.length);
  for (let row = 0; row < ranks.length; row++) {
    const rank = ranks[row]!;
    ofRows[row] = labels[row] === 1 ? positive[rank]! : negative[rank]!;
  }
  return ofRows;
}
