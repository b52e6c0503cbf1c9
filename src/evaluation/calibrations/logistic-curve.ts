/** Logistic regression on a few numbers per row, without a penalty: the curves of Platt scaling and of beta calibration. */
import { cholesky, solve } from '../../models/solvers/cholesky.ts';

/** The distance to 1 that a double can still show; nearer scores, and 0 and 1 themselves, count as this far away. */
const NEAREST = 2 ** -53;
const MAX_STEPS = 100;

export function within(score: number): number {
  return Math.min(1 - NEAREST, Math.max(NEAREST, score));
}

export function logit(score: number): number {
  const p = within(score);
  return Math.log(p) - Math.log1p(-p);
}

export function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

/** Platt's targets, a little inside 0 and 1: what one more row of each class would have said. */
export function smoothedTargets(labels: Uint8Array): Float64Array {
  const positives = labels.reduce((sum, label) => sum + label, 0);
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (labels.length - positives + 2);
  return Float64Array.from(labels, label => (label === 1 ? high : low));
}

/** Weights of the columns, then the intercept: those with the least cross entropy to the targets. */
export function fitLogisticCurve(columns: readonly Float64Array[], targets: Float64Array): Float64Array {
  const start = targets.reduce((sum, target) => sum + target, 0) / targets.length;
  let current: Float64Array = new Float64Array(columns.length + 1);
  current[columns.length] = logit(start);
  let loss = crossEntropy(current, columns, targets);
  for (let step = 0; step < MAX_STEPS; step++) {
    const newton = newtonStep(current, columns, targets);
    // Half the decrease that a full step promises: below this it is rounding.
    if (newton.promise <= 1e-13 * Math.max(1, loss)) break;
    let size = 1;
    let next = moved(current, newton.step, size);
    let nextLoss = crossEntropy(next, columns, targets);
    while (!(nextLoss <= loss - 1e-4 * size * newton.promise) && size > 1e-10) {
      size /= 2;
      next = moved(current, newton.step, size);
      nextLoss = crossEntropy(next, columns, targets);
    }
    if (!(nextLoss < loss)) break;
    [current, loss] = [next, nextLoss];
  }
  return current;
}

function logitAt(weights: Float64Array, columns: readonly Float64Array[], row: number): number {
  let z = weights[columns.length]!;
  for (let j = 0; j < columns.length; j++) z += weights[j]! * columns[j]![row]!;
  return z;
}

function crossEntropy(weights: Float64Array, columns: readonly Float64Array[], targets: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < targets.length; i++) {
    const z = logitAt(weights, columns, i);
    // −t ln σ(z) − (1 − t) ln σ(−z), written so that no exponential overflows.
    sum += (z >= 0 ? (1 - targets[i]!) * z : -targets[i]! * z) + Math.log1p(Math.exp(-Math.abs(z)));
  }
  return sum;
}

/** `promise`: the decrease that the gradient promises for the whole step. */
function newtonStep(weights: Float64Array, columns: readonly Float64Array[], targets: Float64Array) {
  const size = weights.length;
  const hessian = new Float64Array(size * size);
  const gradient = new Float64Array(size);
  // A touch of ridge keeps the matrix invertible when all scores are the same.
  for (let j = 0; j < size; j++) hessian[j * size + j] = 1e-12;
  const x = new Float64Array(size).fill(1);
  for (let i = 0; i < targets.length; i++) {
    for (let j = 0; j < columns.length; j++) x[j] = columns[j]![i]!;
    const p = sigmoid(logitAt(weights, columns, i));
    const weight = p * (1 - p);
    const error = p - targets[i]!;
    for (let j = 0; j < size; j++) {
      gradient[j]! += error * x[j]!;
      for (let k = 0; k <= j; k++) hessian[j * size + k]! += weight * x[j]! * x[k]!;
    }
  }
  const step = solve(cholesky(hessian), gradient).map(value => -value);
  const promise = -step.reduce((sum, value, j) => sum + value * gradient[j]!, 0);
  return { step, promise };
}

function moved(from: Float64Array, step: Float64Array, size: number): Float64Array {
  return from.map((value, j) => value + size * step[j]!);
}
