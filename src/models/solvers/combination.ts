/**
 * Learns how few measures add up to one probability: logistic regression over standardised measures, of which more never
 * means less suspicion where that is asked for. A group of measures joins only if that helps rows it was not fitted on.
 */
import { mean, variance } from '../../base/statistics.ts';
import type { ClassWeights, LabeledMatrix } from '../../kernels/newton.ts';
import { lbfgs } from './lbfgs.ts';
import { newton, WIDEST_FOR_NEWTON } from './newton.ts';
import type { Objective, Pause, Solution } from './objective.ts';
import { risingNewton } from './rising.ts';

/** Plain data. The probability of a row is 1 / (1 + exp(-sum)), the sum over its measures of weight * (value - centre) / scale. */
export interface Combination {
  readonly centres: Float64Array;
  readonly scales: Float64Array;
  /** 0 for a measure that did not join; the intercept comes last. */
  readonly weights: Float64Array;
}

export interface CombinationTask {
  readonly data: LabeledMatrix;
  readonly classes: ClassWeights;
  /** Inverse strength of the penalty. */
  readonly c: number;
  /** Whose weight must not be negative; left out: anybody's may. */
  readonly isRising?: readonly boolean[];
  /** The measures are on scales that can be compared, and stay as they are. */
  readonly isScaled?: boolean;
}

/** Measures that join together or not at all, by what they are called; the first group is tried first. */
export type Groups = Readonly<Record<string, readonly number[]>>;

/** Whether a group of measures joined, and why: the fall of the log loss of rows left out, and its standard error. */
export interface Candidate {
  readonly name: string;
  readonly joined: boolean;
  readonly gain: number;
  readonly noise: number;
}

export interface Choice {
  readonly chosen: readonly number[];
  readonly candidates: readonly Candidate[];
}

/** A group joins the `core` if rows left out are told better with it, by more than chance. `folds`: rows of one number are left out together. */
export async function tryOut(
  task: CombinationTask,
  core: readonly number[],
  groups: Groups,
  folds: Uint8Array,
  pause: Pause,
): Promise<Choice> {
  const scaled = scale(task);
  let chosen = core;
  const candidates: Candidate[] = [];
  let losses: Float64Array | null = null;
  for (const [name, group] of Object.entries(groups)) {
    if (group.length === 0) continue;
    losses ??= await lossesLeftOut(task, scaled.values, chosen, folds, pause);
    const more = [...chosen, ...group];
    const others = await lossesLeftOut(task, scaled.values, more, folds, pause);
    const gains = losses.map((loss, row) => loss - others[row]!);
    const [gain, noise] = [mean(gains), Math.sqrt(variance(gains) / gains.length)];
    const joined = gain > noise;
    candidates.push({ name, joined, gain, noise });
    if (joined) [chosen, losses] = [more, others];
  }
  return { chosen, candidates };
}

/** By all rows. RangeError when the numbers grow beyond all bounds, as with a penalty that is next to none. */
export async function combine(task: CombinationTask, chosen: readonly number[], pause: Pause): Promise<Combination> {
  const { centres, scales, values } = scale(task);
  const all = Int32Array.from({ length: task.data.rows }, (_, row) => row);
  return { centres, scales, weights: await fit(task, values, chosen, all, pause) };
}

/** What each measure adds to the sum: `width` values from `added[to]` on. Returns the sum, with the intercept. */
export function addUp(
  { centres, scales, weights }: Combination,
  values: Float64Array,
  at: number,
  added: Float64Array,
  to: number,
): number {
  const width = centres.length;
  let sum = weights[width]!;
  for (let j = 0; j < width; j++) {
    const part = weights[j] === 0 ? 0 : (weights[j]! * (values[at + j]! - centres[j]!)) / scales[j]!;
    added[to + j] = part;
    sum += part;
  }
  return sum;
}

function scale({ data, isScaled }: CombinationTask) {
  const { values, width } = data;
  if (isScaled !== true) return standardise(data);
  return { centres: new Float64Array(width), scales: new Float64Array(width).fill(1), values };
}

function standardise({ values, rows, width }: LabeledMatrix) {
  const centres = new Float64Array(width);
  const scales = new Float64Array(width);
  const scaled = new Float64Array(values.length);
  for (let j = 0; j < width; j++) {
    const column = Float64Array.from({ length: rows }, (_, row) => values[row * width + j]!);
    centres[j] = mean(column);
    const spread = Math.sqrt((variance(column) * (rows - 1)) / rows);
    scales[j] = spread > 1e-12 * (1 + Math.abs(centres[j]!)) ? spread : 1;
    for (let row = 0; row < rows; row++) scaled[row * width + j] = (column[row]! - centres[j]!) / scales[j]!;
  }
  return { centres, scales, values: scaled };
}

/** The weighted log loss of each row by weights that were fitted on the other folds. */
async function lossesLeftOut(
  task: CombinationTask,
  values: Float64Array,
  chosen: readonly number[],
  folds: Uint8Array,
  pause: Pause,
): Promise<Float64Array> {
  const { data, classes } = task;
  const losses = new Float64Array(data.rows);
  const rows = Int32Array.from(folds.keys());
  for (const fold of new Set(folds)) {
    const kept = rows.filter(row => folds[row] !== fold);
    const weights = await fit(task, values, chosen, kept, pause);
    for (const row of rows) {
      if (folds[row] !== fold) continue;
      let sum = weights[data.width]!;
      for (const j of chosen) sum += weights[j]! * values[row * data.width + j]!;
      const [wrong, weight] = data.labels[row] === 1 ? [-sum, classes.positive] : [sum, classes.negative];
      losses[row] = weight * (Math.max(wrong, 0) + Math.log1p(Math.exp(-Math.abs(sum))));
    }
  }
  return losses;
}

/** One weight per measure, 0 for those that are not chosen, and the intercept. */
async function fit(
  { data, classes, c, isRising }: CombinationTask,
  values: Float64Array,
  chosen: readonly number[],
  rows: Int32Array,
  pause: Pause,
): Promise<Float64Array> {
  const width = chosen.length;
  const picked = new Float64Array(rows.length * width);
  rows.forEach((row, i) => {
    for (let j = 0; j < width; j++) picked[i * width + j] = values[row * data.width + chosen[j]!]!;
  });
  const labels = Uint8Array.from(rows, row => data.labels[row]!);
  const objective = { data: { values: picked, labels, rows: rows.length, width }, c, classes };
  const { point } = await solve(objective, isRising === undefined ? null : chosen.map(j => isRising[j]!), pause);
  if (!Number.isFinite(point.value) || !point.weights.every(Number.isFinite)) {
    throw new RangeError('a sum of measures left the range of numbers');
  }
  const weights = new Float64Array(data.width + 1);
  chosen.forEach((j, i) => {
    weights[j] = point.weights[i]!;
  });
  weights[data.width] = point.weights[width]!;
  return weights;
}

function solve(objective: Objective, isRising: readonly boolean[] | null, pause: Pause): Promise<Solution> {
  if (isRising !== null) return risingNewton(objective, isRising, pause);
  return objective.data.width > WIDEST_FOR_NEWTON ? lbfgs(objective, pause) : newton(objective, pause);
}
