/**
 * Platt scaling: a logistic curve through the scores' logits.
 *
 * Two parameters cannot follow every distortion, but they can be learned from a few dozen rows, and they mend the common
 * ones: scores that are all too bold, too timid, too high or too low.
 *
 * Reference: J. Platt, "Probabilistic outputs for support vector machines", 1999, in the numerically sound form of
 * H.-T. Lin, C.-J. Lin and R. Weng, "A note on Platt's probabilistic outputs", 2007.
 */
import type { CalibrationMethod } from '../calibration-method.ts';

/** probability = 1 / (1 + exp(−(slope · logit(score) + intercept))). */
export interface PlattParameters {
  readonly slope: number;
  readonly intercept: number;
}

export const platt: CalibrationMethod<PlattParameters> = { name: 'platt', minimumPerClass: 20, fit, apply };

/** The distance to 1 that a double can still show; nearer scores, and 0 and 1 themselves, count as this far away. */
const NEAREST = 2 ** -53;
const MAX_STEPS = 100;

function logit(score: number): number {
  const p = Math.min(1 - NEAREST, Math.max(NEAREST, score));
  return Math.log(p) - Math.log1p(-p);
}

function fit(scores: Float64Array, labels: Uint8Array): PlattParameters | { refused: string } {
  const logits = scores.map(logit);
  const targets = smoothedTargets(labels);
  const start = targets.reduce((sum, target) => sum + target, 0) / targets.length;
  let current: PlattParameters = { slope: 0, intercept: logit(start) };
  let loss = crossEntropy(current, logits, targets);
  for (let step = 0; step < MAX_STEPS; step++) {
    const newton = newtonStep(current, logits, targets);
    // Half the decrease that a full step promises: below this it is rounding.
    if (newton.promise <= 1e-13 * Math.max(1, loss)) break;
    let size = 1;
    let next = moved(current, newton, size);
    let nextLoss = crossEntropy(next, logits, targets);
    while (!(nextLoss <= loss - 1e-4 * size * newton.promise) && size > 1e-10) {
      size /= 2;
      next = moved(current, newton, size);
      nextLoss = crossEntropy(next, logits, targets);
    }
    if (!(nextLoss < loss)) break;
    [current, loss] = [next, nextLoss];
  }
  if (!(current.slope > 0))
    return { refused: 'higher scores did not mean more positives, and turning them round would hide that' };
  return current;
}

/** Platt's targets, a little inside 0 and 1: what one more row of each class would have said. */
function smoothedTargets(labels: Uint8Array): Float64Array {
  const positives = labels.reduce((sum, label) => sum + label, 0);
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (labels.length - positives + 2);
  return Float64Array.from(labels, label => (label === 1 ? high : low));
}

function crossEntropy({ slope, intercept }: PlattParameters, logits: Float64Array, targets: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < logits.length; i++) {
    const z = slope * logits[i]! + intercept;
    // −t ln σ(z) − (1 − t) ln σ(−z), written so that no exponential overflows.
    sum += (z >= 0 ? (1 - targets[i]!) * z : -targets[i]! * z) + Math.log1p(Math.exp(-Math.abs(z)));
  }
  return sum;
}

interface Step extends PlattParameters {
  /** The decrease that the gradient promises for the whole step. */
  readonly promise: number;
}

function newtonStep({ slope, intercept }: PlattParameters, logits: Float64Array, targets: Float64Array): Step {
  // A touch of ridge keeps the matrix invertible when all scores are the same.
  let aa = 1e-12;
  let ab = 0;
  let bb = 1e-12;
  let ga = 0;
  let gb = 0;
  for (let i = 0; i < logits.length; i++) {
    const x = logits[i]!;
    const p = sigmoid(slope * x + intercept);
    const weight = p * (1 - p);
    const error = p - targets[i]!;
    aa += weight * x * x;
    ab += weight * x;
    bb += weight;
    ga += error * x;
    gb += error;
  }
  const determinant = aa * bb - ab * ab;
  const da = -(bb * ga - ab * gb) / determinant;
  const db = -(aa * gb - ab * ga) / determinant;
  return { slope: da, intercept: db, promise: -(ga * da + gb * db) };
}

function moved(from: PlattParameters, step: PlattParameters, size: number): PlattParameters {
  return { slope: from.slope + size * step.slope, intercept: from.intercept + size * step.intercept };
}

function apply({ slope, intercept }: PlattParameters, scores: Float64Array): Float64Array {
  return scores.map(score => sigmoid(slope * logit(score) + intercept));
}

function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z));
}
