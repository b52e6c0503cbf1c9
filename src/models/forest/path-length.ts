/** From paths in isolation trees to anomaly scores, as Liu, Ting & Zhou 2008 define them and scikit-learn computes them. */

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
