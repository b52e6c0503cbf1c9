/**
 * Learns logistic regression by epochs of shuffled mini-batches: Adam, with a rate that falls to zero by a cosine.
 *
 * How close it comes, on five public tables of 450 to 39,000 rows with batches of 32 and a rate of 0.1: F per row is above
 * its lowest by at most 3e-3 after 10 epochs, 2e-4 after 50, 7e-5 after 200; the scores are off by at most 0.02, 0.008,
 * 0.004 (root mean square). Weights of rare or collinear columns, along which F is flat, take far longer.
 */
import type { Random } from '../../base/random.ts';
import type { LabeledMatrix } from '../../kernels/newton.ts';
import { holdOut } from '../hold-out.ts';
import { evaluate, type Objective, type Pause, type Point, startingWeights } from './objective.ts';

export interface Schedule {
  readonly epochs: number;
  readonly batchSize: number;
  readonly learningRate: number;
  /** 0: all rows, all epochs. Else a tenth is held out, and this many epochs without a lower loss there are the end. */
  readonly patience: number;
}

export interface Epoch {
  readonly epoch: number;
  /** Mean log loss of the rows that were trained on, after the epoch. */
  readonly loss: number;
  /** The same on the rows held out; null when there are none. */
  readonly validationLoss: number | null;
}

export interface Course {
  /** At the best epoch: the one with the lowest validation loss, or the last when nothing is held out. */
  readonly point: Point;
  readonly best: number;
  readonly curve: readonly Epoch[];
}

/** Rows between two looks at the signal. */
const ROWS_A_TURN = 1 << 16;

export async function miniBatches(
  objective: Objective,
  schedule: Schedule,
  random: Random,
  pause: Pause,
): Promise<Course> {
  const { epochs, batchSize, learningRate } = schedule;
  const [kept, heldOut] = schedule.patience > 0 ? split(objective, random.fork('hold-out')) : [objective, null];
  const weights = startingWeights(kept);
  const step = adam(weights);
  const gradient = new Float64Array(weights.length);
  const order = Int32Array.from({ length: kept.data.rows }, (_, row) => row);
  const shuffles = random.fork('shuffle');
  const curve: Epoch[] = [];
  let best = { epoch: 0, loss: Number.POSITIVE_INFINITY, weights };
  for (let epoch = 1; epoch <= epochs && epoch - best.epoch <= Math.max(1, schedule.patience); epoch++) {
    shuffles.shuffle(order);
    for (let from = 0; from < order.length; from += batchSize) {
      const share = (epoch - 1 + from / order.length) / epochs;
      if (from % ROWS_A_TURN < batchSize) await pause(share, `epoch ${epoch} of ${epochs}`);
      estimate(kept, weights, order.subarray(from, from + batchSize), gradient);
      step(gradient, (learningRate * (1 + Math.cos(Math.PI * share))) / 2);
    }
    const { loss } = evaluate(kept, weights);
    const validationLoss = heldOut && evaluate(heldOut, weights).loss;
    curve.push({ epoch, loss, validationLoss });
    if (validationLoss === null || validationLoss < best.loss) {
      best = { epoch, loss: validationLoss ?? loss, weights: weights.slice() };
    }
  }
  return { point: evaluate(objective, best.weights), best: best.epoch, curve };
}

/** Moves `weights` against each gradient. D. Kingma, J. Ba, Adam: A Method for Stochastic Optimization, 2015. */
function adam(weights: Float64Array): (gradient: Float64Array, rate: number) => void {
  const mean = new Float64Array(weights.length);
  const square = new Float64Array(weights.length);
  // Products, since the last digit of a power is not the same in every release of Node.
  let meanDecay = 1;
  let squareDecay = 1;
  return (gradient, rate) => {
    meanDecay *= 0.9;
    squareDecay *= 0.999;
    const meanRate = rate / (1 - meanDecay);
    const squareShare = 1 - squareDecay;
    for (let i = 0; i < weights.length; i++) {
      const slope = gradient[i]!;
      mean[i]! += 0.1 * (slope - mean[i]!);
      square[i]! += 0.001 * (slope * slope - square[i]!);
      weights[i]! -= (meanRate * mean[i]!) / (Math.sqrt(square[i]! / squareShare) + 1e-8);
    }
  };
}

/** The gradient of F / (C * rows), as the batch shows it. */
function estimate(
  { data, c, classes }: Objective,
  weights: Float64Array,
  batch: Int32Array,
  gradient: Float64Array,
): void {
  const { values, labels, rows, width } = data;
  for (let j = 0; j < width; j++) gradient[j] = weights[j]! / (c * rows);
  gradient[width] = 0;
  for (const row of batch) {
    const at = row * width;
    let logit = weights[width]!;
    for (let j = 0; j < width; j++) logit += weights[j]! * values[at + j]!;
    const label = labels[row]!;
    const weight = (label === 1 ? classes.positive : classes.negative) / batch.length;
    const residual = weight * (1 / (1 + Math.exp(-logit)) - label);
    for (let j = 0; j < width; j++) gradient[j]! += residual * values[at + j]!;
    gradient[width]! += residual;
  }
}

function split(objective: Objective, random: Random): [kept: Objective, heldOut: Objective | null] {
  const { data } = objective;
  const rows = holdOut(data.labels, random);
  if (rows === null) return [objective, null];
  return [
    { ...objective, data: rowsOf(data, rows.kept) },
    { ...objective, data: rowsOf(data, rows.heldOut) },
  ];
}

function rowsOf({ values, labels, width }: LabeledMatrix, rows: Int32Array): LabeledMatrix {
  const chosen = { values: new Float64Array(rows.length * width), labels: new Uint8Array(rows.length) };
  rows.forEach((row, i) => {
    chosen.values.set(values.subarray(row * width, (row + 1) * width), i * width);
    chosen.labels[i] = labels[row]!;
  });
  return { ...chosen, rows: rows.length, width };
}
