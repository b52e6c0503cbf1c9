/**
 * Isotonic regression: the rising curve with the least squared error to the labels, whatever its form; straight between
 * the centres of the blocks that pooling leaves. It can follow any distortion, and needs many rows not to follow noise.
 *
 * Reference: B. Zadrozny and C. Elkan, "Transforming classifier scores into accurate multiclass probability estimates",
 * 2002; centres instead of steps after A. Oron and N. Flournoy, "Centered isotonic regression", 2017.
 */
import type { Json } from '../../base/json.ts';
import type { CalibrationMethod } from '../calibration-method.ts';
import { rowsByScore } from '../row-order.ts';

/** Knots of the curve: scores rising, rates never falling; flat before the first and after the last. */
export type IsotonicParameters = { readonly scores: readonly number[]; readonly rates: readonly number[] };

export const isotonic: CalibrationMethod<IsotonicParameters> = {
  name: 'isotonic',
  title: 'isotonic regression',
  minimumPerClass: 100,
  fit,
  apply,
  holds: ({ scores, rates }) =>
    isRising(scores, true) && isRising(rates, false) && (scores as Json[]).length === (rates as Json[]).length,
};

/** What of the score itself is mixed in, so that rows on a flat piece keep their order. */
const KEPT = 1e-3;
/** Rows that are added below and above all others, the lower one positive, the upper one not: no rate is 0 or 1. */
const DOUBT = 0.5;

interface Block {
  /** Weighted by rows. */
  score: number;
  rows: number;
  positives: number;
}

function fit(scores: Float64Array, labels: Uint8Array): IsotonicParameters | { refused: string } {
  const blocks = pooled([...ties(scores, labels)]);
  if (blocks.length < 2) return { refused: 'higher scores did not mean more positives' };
  return { scores: blocks.map(({ score }) => score), rates: blocks.map(({ positives, rows }) => positives / rows) };
}

/** Rows of the same score together, by rising score. */
function* ties(scores: Float64Array, labels: Uint8Array): Generator<Block> {
  const order = rowsByScore(scores);
  let block: Block = { score: scores[order[0]!]!, rows: DOUBT, positives: DOUBT };
  for (const row of order) {
    if (scores[row] !== block.score) {
      yield block;
      block = { score: scores[row]!, rows: 0, positives: 0 };
    }
    block.rows++;
    block.positives += labels[row]!;
  }
  block.rows += DOUBT;
  yield block;
}

/** Pool adjacent violators: neighbours whose rate does not rise become one block. */
function pooled(blocks: readonly Block[]): Block[] {
  const stack: Block[] = [];
  for (const next of blocks) {
    let block = next;
    for (let last = stack.at(-1); last !== undefined; last = stack.at(-1)) {
      if (last.positives * block.rows < block.positives * last.rows) break;
      stack.pop();
      const rows = last.rows + block.rows;
      const score = (last.score * last.rows + block.score * block.rows) / rows;
      block = { score, rows, positives: last.positives + block.positives };
    }
    stack.push(block);
  }
  return stack;
}

function apply({ scores: knots, rates }: IsotonicParameters, scores: Float64Array): Float64Array {
  return scores.map(score => (1 - KEPT) * rateAt(score, knots, rates) + KEPT * score);
}

function rateAt(score: number, knots: readonly number[], rates: readonly number[]): number {
  let [below, above] = [-1, knots.length];
  while (above - below > 1) {
    const middle = (below + above) >> 1;
    if (knots[middle]! <= score) below = middle;
    else above = middle;
  }
  if (below === -1) return rates[0]!;
  if (above === knots.length) return rates.at(-1)!;
  const share = (score - knots[below]!) / (knots[above]! - knots[below]!);
  return rates[below]! + share * (rates[above]! - rates[below]!);
}

function isRising(values: Json | undefined, strictly: boolean): boolean {
  if (!Array.isArray(values) || values.length < 2) return false;
  return values.every((value, i) => {
    if (typeof value !== 'number' || !(value >= 0 && value <= 1)) return false;
    return i === 0 || (strictly ? value > values[i - 1] : value >= values[i - 1]);
  });
}
