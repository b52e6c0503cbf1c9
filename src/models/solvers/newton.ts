/** Newton's method for logistic regression: a handful of passes to the optimum, for up to some hundred columns. */
import { cholesky, solve } from './cholesky.ts';
import {
  descend,
  dot,
  evaluate,
  gradientNorm,
  type Objective,
  type Pause,
  type Solution,
  startingWeights,
} from './objective.ts';

/** Wider than this, a Hessian costs more than the passes that it saves. */
export const WIDEST_FOR_NEWTON = 300;
const MOST_ITERATIONS = 100;
/** Gradient norm at the end. */
const TOLERANCE = 1e-10;
/** Gradient norm that is close enough on a subset, whose own optimum is further off than that. */
const SUBSET_TOLERANCE = 1e-4;
/** Rows that the first weights, and the Hessian there, are found on when there are many more. */
const SUBSET = 50_000;
/** The Hessian is kept while steps with it make the decrement fall by this factor: it is the dear part of a pass. */
const GOOD_FALL = 8;

export async function newton(objective: Objective, pause: Pause): Promise<Solution> {
  const subset = objective.data.rows < 4 * SUBSET ? null : subsetOf(objective);
  if (subset?.data.labels.some(label => label !== subset.data.labels[0]) !== true) {
    return iterate(objective, { weights: startingWeights(objective), factor: null }, TOLERANCE, pause);
  }
  const start = { weights: startingWeights(subset), factor: null };
  const { point, factor } = await iterate(subset, start, SUBSET_TOLERANCE, pause);
  return iterate(objective, { weights: point.weights, factor }, TOLERANCE, pause);
}

/** `factor` is the Cholesky factor of a Hessian near these weights; null: it is made. */
interface Start {
  readonly weights: Float64Array;
  readonly factor: Float64Array | null;
}

async function iterate(
  objective: Objective,
  start: Start,
  tolerance: number,
  pause: Pause,
): Promise<Solution & { readonly factor: Float64Array }> {
  let here = evaluate(objective, start.weights, start.factor === null);
  let factor = start.factor ?? cholesky(here.hessian!);
  // A Hessian from elsewhere serves for one step: the next one is made where that step ends.
  let last = 0;
  for (let iteration = 0; ; iteration++) {
    if (gradientNorm(objective, here) <= tolerance) {
      return { point: here, iterations: iteration, converged: true, factor };
    }
    await pause(iteration / (iteration + 4), `iteration ${iteration + 1}`);
    const step = solve(factor, here.gradient);
    const decrement = Math.sqrt(dot(step, here.gradient));
    const renew = decrement > last / GOOD_FALL;
    const next = iteration < MOST_ITERATIONS ? descend(objective, here, step, renew) : null;
    if (next === null) return { point: here, iterations: iteration, converged: false, factor };
    here = next;
    last = decrement;
    if (here.hessian !== null) factor = cholesky(here.hessian);
  }
}

/** Rows at even distances, weighted to stand for all. */
function subsetOf({ data, c, classes }: Objective): Objective {
  const { rows, width } = data;
  const values = new Float64Array(SUBSET * width);
  const labels = new Uint8Array(SUBSET);
  for (let i = 0; i < SUBSET; i++) {
    const row = Math.floor((i * rows) / SUBSET);
    values.set(data.values.subarray(row * width, (row + 1) * width), i * width);
    labels[i] = data.labels[row]!;
  }
  return { data: { values, labels, rows: SUBSET, width }, c: (c * rows) / SUBSET, classes };
}
