/** From paths in isolation trees to anomaly scores, as Liu, Ting & Zhou 2008 define them and scikit-learn computes them. */
import { quantile } from '../../base/statistics.ts';

const EULER_GAMMA = 0.5772156649015329;

/** Mean path length of an unsuccessful search in a binary search tree of `n` rows (equation 1): 2 H(n − 1) − 2 (n − 1) / n. */
export function averagePathLength(n: number): number {
  if (n <= 1) return 0;
  return n === 2 ? 1 : 2 * (Math.log(n - 1) + EULER_GAMMA) - (2 * (n - 1)) / n;
}

/** 2^(−mean path / c(psi)), equation 2: near 1 = isolated at once, 0.5 = as deep as an average row. `sums`: over the trees. */
export function anomalyScores(sums: Float64Array, trees: number, psi: number): Float64Array {
  const usual = trees * averagePathLength(psi);
  // Math.exp, since the last digit of a power is not the same in every release of Node.
  return sums.map(sum => (usual === 0 ? 0.5 : Math.exp(-Math.LN2 * (sum / usual))));
}

/**
 * From which score on a share of `contamination` of these rows is called anomalous: between the rows on both sides of the
 * quantile that is scikit-learn's offset, so that ties fall as a whole.
 */
export function contaminationThreshold(scores: Float64Array, contamination: number): number {
  const cut = quantile(scores, 1 - contamination);
  const above = scores.reduce((least, score) => (score > cut ? Math.min(least, score) : least), 1);
  const below = scores.reduce((most, score) => (score <= cut ? Math.max(most, score) : most), 0);
  return (above + below) / 2;
}
