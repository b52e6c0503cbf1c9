/**
 * Logistic regression in which some weights must not be negative: where a feature is made so that more of it means more
 * suspicion, a negative weight is a fit to noise. Projected Newton steps (D. Bertsekas 1982, "Projected Newton methods for
 * optimization problems with simple constraints"), to the optimum, which is unique.
 */
import { cholesky, solve } from './cholesky.ts';
import { evaluate, type Objective, type Pause, type Point, type Solution, startingWeights } from './objective.ts';

const MOST_ITERATIONS = 100;
/** Steepest slope that is left at the end, of F / (C * rows). */
const TOLERANCE = 1e-9;

/** `isRising[j]`: whether the j-th weight must not be negative. */
export async function risingNewton(
  objective: Objective,
  isRising: readonly boolean[],
  pause: Pause,
): Promise<Solution> {
  let here = evaluate(objective, startingWeights(objective), true);
  for (let iteration = 0; ; iteration++) {
    const free = freeWeights(here, isRising);
    if (slopeOf(objective, here, free) <= TOLERANCE) return { point: here, iterations: iteration, converged: true };
    await pause(iteration / (iteration + 4), `iteration ${iteration + 1}`);
    const next = iteration < MOST_ITERATIONS ? descend(objective, here, free, isRising) : null;
    if (next === null) return { point: here, iterations: iteration, converged: false };
    here = next;
  }
}

/** Those that are not held at zero by a slope that would push them below it. */
function freeWeights({ weights, gradient }: Point, isRising: readonly boolean[]): number[] {
  return [...weights.keys()].filter(j => !(isRising[j] === true && weights[j]! <= 0 && gradient[j]! >= 0));
}

function slopeOf({ data, c }: Objective, { gradient }: Point, free: readonly number[]): number {
  return free.reduce((most, j) => Math.max(most, Math.abs(gradient[j]!)), 0) / (c * data.rows);
}

/** Halves the step until F falls; null when no step makes it fall. */
function descend(
  objective: Objective,
  from: Point,
  free: readonly number[],
  isRising: readonly boolean[],
): Point | null {
  const step = stepAmong(from, free);
  const rounding = 1e-13 * Math.abs(from.value);
  for (let share = 1; share > 1e-9; share /= 2) {
    const weights = from.weights.slice();
    let fall = 0;
    free.forEach((j, i) => {
      const moved = weights[j]! - share * step[i]!;
      weights[j] = isRising[j] === true ? Math.max(0, moved) : moved;
      fall += from.gradient[j]! * (from.weights[j]! - weights[j]!);
    });
    const next = evaluate(objective, weights, true);
    if (next.value <= from.value - 1e-4 * fall + rounding) return next;
  }
  return null;
}

/** Newton's step of these weights, all others held. */
function stepAmong({ gradient, hessian, weights }: Point, free: readonly number[]): Float64Array {
  const size = weights.length;
  const part = new Float64Array(free.length * free.length);
  free.forEach((row, i) => {
    free.forEach((column, j) => {
      part[i * free.length + j] = hessian![row * size + column]!;
    });
  });
  const slopes = Float64Array.from(free, j => gradient[j]!);
  return solve(cholesky(part), slopes);
}
