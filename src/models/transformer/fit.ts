/** Epochs of mini-batches, on whatever engine: the learning rate's course, a held-out share, the best epoch. */
import type { Random } from '../../base/random.ts';
import type { Backend, Examples } from './backend.ts';
import { selectExamples } from './examples.ts';

export interface Schedule {
  readonly epochs: number;
  readonly batchSize: number;
  readonly learningRate: number;
  /** 0: all rows, all epochs. Else a tenth is held out, and this many epochs without a lower loss there are the end. */
  readonly patience: number;
}

export interface Epoch {
  readonly epoch: number;
  /** Mean loss of the batches as they came, with dropout. */
  readonly loss: number;
  /** Of the rows held out, without dropout; null when there are none. */
  readonly validationLoss: number | null;
}

export interface Course {
  /** Of the best epoch: the one with the lowest validation loss, or the last when nothing is held out. */
  readonly parameters: Float32Array;
  readonly best: number;
  /** Whether losses and parameters are numbers: they are not where the learning rate was far too high. */
  readonly isSound: boolean;
  readonly curve: readonly Epoch[];
}

/** Tokens between two looks at the signal. */
const TOKENS_A_TURN = 1 << 12;

export type Turn = (share: number, doing: string) => Promise<void>;

export async function fit(
  backend: Backend,
  kept: Examples,
  heldOut: Examples | null,
  { epochs, batchSize, learningRate, patience }: Schedule,
  random: Random,
  turn: Turn,
): Promise<Course> {
  const order = Int32Array.from({ length: kept.rows }, (_, row) => row);
  const curve: Epoch[] = [];
  let best: { epoch: number; loss: number; parameters: Float32Array } = {
    ...{ epoch: 0, loss: Number.POSITIVE_INFINITY, parameters: new Float32Array(0) },
  };
  let tokens = TOKENS_A_TURN;
  for (let epoch = 1; epoch <= epochs && epoch - best.epoch <= Math.max(1, patience); epoch++) {
    random.shuffle(order);
    let loss = 0;
    for (let from = 0; from < order.length; from += batchSize) {
      const share = (epoch - 1 + from / order.length) / epochs;
      const batch = selectExamples(kept, order.subarray(from, from + batchSize));
      tokens += batch.tokens.length + batch.rows;
      if (tokens >= TOKENS_A_TURN) await turn(share, `epoch ${epoch} of ${epochs}`);
      tokens %= TOKENS_A_TURN;
      loss += await backend.step(batch, learningRate * (1 - share));
    }
    const validationLoss = heldOut && meanLoss(heldOut, await backend.logits(heldOut));
    curve.push({ epoch, loss: loss / kept.rows, validationLoss });
    if (validationLoss === null || validationLoss < best.loss) {
      best = { epoch, loss: validationLoss ?? loss, parameters: await backend.parameters() };
    }
  }
  const { parameters } = best;
  const isSound = Number.isFinite(curve.at(-1)!.loss) && best.epoch > 0 && parameters.every(Number.isFinite);
  return { parameters, best: best.epoch, isSound, curve };
}

function meanLoss({ rows, labels, weights }: Examples, logits: Float32Array): number {
  let sum = 0;
  for (let row = 0; row < rows; row++) {
    const margin = labels[row] === 1 ? logits[row]! : -logits[row]!;
    sum += weights[row]! * (Math.log1p(Math.exp(-Math.abs(margin))) + Math.max(0, -margin));
  }
  return sum / rows;
}
