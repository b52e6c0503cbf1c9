/** Limited-memory BFGS for logistic regression that is too wide for Newton's Hessian: it keeps gradients only. */
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

const MOST_ITERATIONS = 2000;
/** Gradient norm at the end. */
const TOLERANCE = 1e-9;
/** Moves that are remembered. */
const MEMORY = 50;

interface Move {
  readonly step: Float64Array;
  readonly change: Float64Array;
  readonly product: number;
}

/** J. Nocedal, S. Wright, Numerical Optimization, 2006, algorithm 7.4, with a diagonal in place of the identity. */
export async function lbfgs(objective: Objective, pause: Pause): Promise<Solution> {
  const diagonal = inverseCurvature(objective);
  const moves: Move[] = [];
  let here = evaluate(objective, startingWeights(objective));
  for (let iteration = 0; ; iteration++) {
    if (gradientNorm(objective, here) <= TOLERANCE) return { point: here, iterations: iteration, converged: true };
    await pause(iteration / (iteration + 100), `iteration ${iteration + 1}`);
    const step = direction(here.gradient, moves, diagonal);
    const next = iteration < MOST_ITERATIONS ? descend(objective, here, step) : null;
    if (next === null) return { point: here, iterations: iteration, converged: false };
    remember(moves, difference(next.weights, here.weights), difference(next.gradient, here.gradient));
    here = next;
  }
}

function remember(moves: Move[], step: Float64Array, change: Float64Array): void {
  const product = dot(step, change);
  // F is strictly convex: only rounding makes this product less than positive.
  if (product > 0) moves.push({ step, change, product });
  if (moves.length > MEMORY) moves.shift();
}

/** The approximate inverse Hessian times the gradient. */
function direction(gradient: Float64Array, moves: readonly Move[], diagonal: Float64Array): Float64Array {
  const result = gradient.slice();
  const shares: number[] = [];
  for (let m = moves.length - 1; m >= 0; m--) {
    const { step, change, product } = moves[m]!;
    shares[m] = dot(step, result) / product;
    add(result, -shares[m]!, change);
  }
  const scale = moves.length === 0 ? 1 : scaleOf(moves.at(-1)!, diagonal);
  for (let i = 0; i < result.length; i++) result[i]! *= scale * diagonal[i]!;
  moves.forEach(({ step, change, product }, m) => {
    add(result, shares[m]! - dot(change, result) / product, step);
  });
  return result;
}

/** What makes the diagonal fit the curvature met by the last move. */
function scaleOf({ change, product }: Move, diagonal: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < change.length; i++) sum += change[i]! ** 2 * diagonal[i]!;
  return product / sum;
}

/** One over the Hessian's diagonal at its upper bound, where every probability is one half. */
function inverseCurvature({ data, c, classes }: Objective): Float64Array {
  const { values, labels, rows, width } = data;
  const curvature = new Float64Array(width + 1).fill(1);
  for (let row = 0; row < rows; row++) {
    const weight = (c * (labels[row] === 1 ? classes.positive : classes.negative)) / 4;
    for (let j = 0; j < width; j++) curvature[j]! += weight * values[row * width + j]! ** 2;
    curvature[width]! += weight;
  }
  return curvature.map(value => 1 / value);
}

function difference(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, i) => value - b[i]!);
}

function add(to: Float64Array, factor: number, vector: Float64Array): void {
  for (let i = 0; i < to.length; i++) to[i]! += factor * vector[i]!;
}
