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
import { fitLogisticCurve, logit, sigmoid, smoothedTargets } from './logistic-curve.ts';

/** probability = 1 / (1 + exp(−(slope · logit(score) + intercept))). */
export type PlattParameters = { readonly slope: number; readonly intercept: number };

export const platt: CalibrationMethod<PlattParameters> = {
  name: 'platt',
  title: 'Platt scaling',
  minimumPerClass: 10,
  fit,
  apply: ({ slope, intercept }, scores) => scores.map(score => sigmoid(slope * logit(score) + intercept)),
  holds: ({ slope, intercept }) => Number.isFinite(slope) && (slope as number) > 0 && Number.isFinite(intercept),
};

function fit(scores: Float64Array, labels: Uint8Array): PlattParameters | { refused: string } {
  const [slope, intercept] = fitLogisticCurve([scores.map(logit)], smoothedTargets(labels));
  if (!(slope! > 0))
    return { refused: 'higher scores did not mean more positives, and turning them round would hide that' };
  return { slope: slope!, intercept: intercept! };
}
