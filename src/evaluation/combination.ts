/** How the members of an ensemble are put together: fitted on rows that none of them has learned from. */
import { mean } from '../base/statistics.ts';
import { type Combination, type EnsembleMethod, logit } from '../models/ensemble.ts';
import { newton } from '../models/solvers/newton.ts';

/** Weights are found when the mean log loss is this near to the least there is, in nats: far below any noise. */
const NEAR_ENOUGH = 1e-9;
const LEAST = 1e-15;
const MOST_MOVES = 1000;
/** Halvings and Newton's steps to the least loss between two members. */
const MOST_STEPS = 60;

/** `probabilities` of each member for the same rows; both classes must be there. */
export function fitCombination(
  method: EnsembleMethod,
  probabilities: readonly Float64Array[],
  labels: Uint8Array,
): Promise<Combination> {
  return method === 'weighted' ? fitWeights(probabilities, labels) : fitStack(probabilities, labels);
}

/**
 * Non-negative weights that sum to 1 and make the log loss least, which is convex in them: weight moves from the member
 * that helps least to the one that would help most, as much as is best, until the slopes prove how near the optimum is.
 */
async function fitWeights(probabilities: readonly Float64Array[], labels: Uint8Array): Promise<Combination> {
  // What each member gave to the label that was true, as far from 0 as the log loss keeps it.
  const given = probabilities.map(scores =>
    scores.map((score, row) => Math.max(LEAST, labels[row] === 1 ? score : 1 - score)),
  );
  const weights = given.map(() => 1 / given.length);
  for (let move = 0; move < MOST_MOVES; move++) {
    const mixed = given[0]!.map((_, row) => weights.reduce((sum, weight, m) => sum + weight * given[m]![row]!, 0));
    const slopes = given.map(member => mean(member.map((probability, row) => probability / mixed[row]!)));
    const steepest = slopes.indexOf(Math.max(...slopes));
    // Convex: no point of the simplex lies further below than the steepest slope says.
    if (slopes[steepest]! - 1 < NEAR_ENOUGH) break;
    const giving = slopes.map((slope, m) => (weights[m]! > 0 ? slope : Number.POSITIVE_INFINITY));
    const flattest = giving.indexOf(Math.min(...giving));
    const moved = bestMove(mixed, given[steepest]!, given[flattest]!, weights[flattest]!);
    weights[steepest]! += moved;
    weights[flattest]! = moved === weights[flattest] ? 0 : weights[flattest]! - moved;
  }
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return { method: 'weighted', weights: weights.map(weight => weight / sum) };
}

/** How much weight from `from` to `to` makes the loss least, 0 to `most`: Newton's method, kept between the ends that it may lie between. */
function bestMove(mixed: Float64Array, to: Float64Array, from: Float64Array, most: number): number {
  let [low, high] = [0, most];
  let move = most;
  for (let step = 0; step < MOST_STEPS && high - low > 1e-15; step++) {
    let [slope, curvature] = [0, 0];
    for (let row = 0; row < mixed.length; row++) {
      const change = to[row]! - from[row]!;
      const ratio = change / (mixed[row]! + move * change);
      slope += ratio;
      curvature += ratio * ratio;
    }
    // Beyond the least loss the slope turns.
    if (slope > 0) low = move;
    else high = move;
    if (low === most) return most;
    const next = move + slope / curvature;
    move = next > low && next < high ? next : (low + high) / 2;
    if (Math.abs(slope) <= 1e-12 * mixed.length) break;
  }
  return move;
}

/** The usual penalty: what two members say alike is shared between them, and few rows cannot make weights huge. */
const STACK_C = 1;

async function fitStack(probabilities: readonly Float64Array[], labels: Uint8Array): Promise<Combination> {
  const [rows, width] = [labels.length, probabilities.length];
  const values = new Float64Array(rows * width);
  for (const [m, scores] of probabilities.entries()) {
    for (let row = 0; row < rows; row++) values[row * width + m] = logit(scores[row]!);
  }
  const objective = { data: { values, labels, rows, width }, c: STACK_C, classes: { negative: 1, positive: 1 } };
  const { point } = await newton(objective, async () => {});
  return { method: 'stacked', weights: [...point.weights.subarray(0, width)], intercept: point.weights[width]! };
}
