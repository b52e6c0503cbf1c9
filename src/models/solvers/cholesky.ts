/** Solves the symmetric systems of Newton's method. */

/** Lower L with L L' = A, row-major, for a symmetric positive definite A. */
export function cholesky(matrix: Float64Array): Float64Array {
  const size = Math.sqrt(matrix.length);
  const lower = new Float64Array(matrix.length);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * size + j]!;
      for (let k = 0; k < j; k++) sum -= lower[i * size + k]! * lower[j * size + k]!;
      // Rounding can push the pivot of a collinear column to zero or below: a tiny one keeps the step a descent.
      if (i === j) lower[i * size + i] = Math.sqrt(Math.max(sum, 1e-14 * matrix[i * size + i]!));
      else lower[i * size + j] = sum / lower[j * size + j]!;
    }
  }
  return lower;
}

/** x with L L' x = b. */
export function solve(lower: Float64Array, b: Float64Array): Float64Array {
  const size = b.length;
  const x = b.slice();
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) x[i]! -= lower[i * size + k]! * x[k]!;
    x[i]! /= lower[i * size + i]!;
  }
  for (let i = size - 1; i >= 0; i--) {
    x[i]! /= lower[i * size + i]!;
    for (let k = 0; k < i; k++) x[k]! -= lower[i * size + k]! * x[i]!;
  }
  return x;
}
