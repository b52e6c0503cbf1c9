/** What logistic regression minimises: F(w) = |w|^2 / 2 + C * sum of weighted log losses; the intercept goes free. */
import { type ClassWeights, type LabeledMatrix, newtonPass } from '../../kernels/newton.ts';

export interface Objective {
  readonly data: LabeledMatrix;
  /** Inverse strength of the penalty, above 0. */
  readonly c: number;
  readonly classes: ClassWeights;
}

/** F and its derivatives at `weights`: the coefficients, then the intercept. */
export interface Point {
  readonly weights: Float64Array;
  readonly value: number;
  /** Mean weighted log loss of the rows, without the penalty. */
  readonly loss: number;
  readonly gradient: Float64Array;
  readonly hessian: Float64Array | null;
}

export interface Solution {
  readonly point: Point;
  readonly iterations: number;
  readonly converged: boolean;
}

/** Called between passes with the share done, 0 to 1: lets signals in, and throws when the run was cancelled. */
export type Pause = (share: number, doing: string) => Promise<void>;

export function evaluate({ data, c, classes }: Objective, weights: Float64Array, curved = false): Point {
  const { loss, gradient, hessian } = newtonPass(data, weights, classes, curved);
  const { rows, width } = data;
  for (let i = 0; i <= width; i++) gradient[i]! *= c;
  if (hessian !== null) for (let i = 0; i < hessian.length; i++) hessian[i]! *= c;
  let square = 0;
  for (let i = 0; i < width; i++) {
    const weight = weights[i]!;
    square += weight * weight;
    gradient[i]! += weight;
    if (hessian !== null) hessian[i * (width + 2)]! += 1;
  }
  return { weights, value: square / 2 + c * loss, loss: loss / rows, gradient, hessian };
}

/**
 * The steepest slope of F / (C * rows), the mean loss with its share of the penalty: 0 at the optimum. The penalty has
 * curvature 1, so no weight is further from the optimum than C * rows * sqrt(width) times this; mostly far less.
 */
export function gradientNorm({ data, c }: Objective, { gradient }: Point): number {
  return gradient.reduce((most, slope) => Math.max(most, Math.abs(slope)), 0) / (c * data.rows);
}

/** No coefficients, and the intercept that fits the (weighted) share of positives. Both classes must be there. */
export function startingWeights({ data, classes }: Objective): Float64Array {
  const weights = new Float64Array(data.width + 1);
  let positives = 0;
  for (const label of data.labels) positives += label;
  weights[data.width] = Math.log((classes.positive * positives) / (classes.negative * (data.rows - positives)));
  return weights;
}

/** Halves the step until F falls (Armijo's rule); null when no step makes it fall. */
export function descend(objective: Objective, from: Point, step: Float64Array, curved = false): Point | null {
  const slope = dot(from.gradient, step);
  const rounding = 1e-13 * Math.abs(from.value);
  for (let share = 1; share > 1e-9; share /= 2) {
    const weights = from.weights.map((weight, i) => weight - share * step[i]!);
    const next = evaluate(objective, weights, curved);
    if (next.value <= from.value - 1e-4 * share * slope + rounding) return next;
  }
  return null;
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
