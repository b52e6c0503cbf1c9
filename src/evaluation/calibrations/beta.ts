/**
 * Beta calibration: a logistic curve through the logarithms of the score and of its distance to 1, each with a weight of
 * its own, so that scores can be too bold at one end and too timid at the other. With equal weights it is Platt scaling.
 *
 * Reference: M. Kull, T. Silva Filho and P. Flach, "Beta calibration", AISTATS 2017, section 4, with Platt's targets.
 */
import type { CalibrationMethod } from '../calibration-method.ts';
import { fitLogisticCurve, sigmoid, smoothedTargets, within } from './logistic-curve.ts';

/** probability = 1 / (1 + exp(−(a · ln(score) − b · ln(1 − score) + c))), a and b not negative, one of them above 0. */
export type BetaParameters = { readonly a: number; readonly b: number; readonly c: number };

export const beta: CalibrationMethod<BetaParameters> = {
  name: 'beta',
  title: 'beta calibration',
  minimumPerClass: 40,
  fit,
  apply: ({ a, b, c }, scores) => scores.map(score => sigmoid(a * low(score) + b * high(score) + c)),
  holds: ({ a, b, c }) =>
    [a, b, c].every(Number.isFinite) && (a as number) >= 0 && (b as number) >= 0 && (a as number) + (b as number) > 0,
};

const low = (score: number) => Math.log(within(score));
const high = (score: number) => -Math.log1p(-within(score));

/** A weight below 0 would make the curve fall somewhere: then it is 0, and the other is fitted alone. */
function fit(scores: Float64Array, labels: Uint8Array): BetaParameters | { refused: string } {
  const [lows, highs, targets] = [scores.map(low), scores.map(high), smoothedTargets(labels)];
  const [a, b, c] = fitLogisticCurve([lows, highs], targets) as unknown as [number, number, number];
  if (a >= 0 && b >= 0 && a + b > 0) return { a, b, c };
  const [alone, intercept] = fitLogisticCurve([a > b ? lows : highs], targets) as unknown as [number, number];
  if (!(alone > 0))
    return { refused: 'higher scores did not mean more positives, and turning them round would hide that' };
  return a > b ? { a: alone, b: 0, c: intercept } : { a: 0, b: alone, c: intercept };
}
