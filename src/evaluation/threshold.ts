/** The probability from which a row is called positive: as it was asked for, or found on rows that neither train nor judge. */
import type { Model } from '../models/model-type.ts';
import { type Calibration, calibrate } from './calibration.ts';
import { rowsByScore } from './row-order.ts';

export interface ThresholdRequest {
  /** What the configuration says; null: nothing. */
  readonly configured: number | 'best_f1' | null;
  /** The model type's own way; undefined: 0.5. */
  readonly usual: 'best_f1' | undefined;
  readonly model: Pick<Model, 'threshold'>;
  readonly calibration: Calibration;
  /** Of the calibration rows, before calibration. */
  readonly scores: Float64Array;
  readonly labels: Uint8Array;
}

export const THRESHOLD_REASONS = ['configuration', 'hyperparameters', 'best_f1', 'default'] as const;

export interface ChosenThreshold {
  /** 0 to 1, for calibrated scores. */
  readonly threshold: number;
  readonly chosen_by: (typeof THRESHOLD_REASONS)[number];
  /** F1 on the calibration rows where it decided, else null. */
  readonly f1: number | null;
}

const USUAL = 0.5;

/** The configuration comes first, then the hyperparameters, then the type's own way. */
export function chooseThreshold(request: ThresholdRequest): ChosenThreshold {
  const { configured, model, calibration, scores, labels, usual } = request;
  if (typeof configured === 'number') return { threshold: configured, chosen_by: 'configuration', f1: null };
  if (configured === null && model.threshold !== undefined) {
    const [threshold] = calibrate(calibration, Float64Array.of(model.threshold));
    return { threshold: threshold!, chosen_by: 'hyperparameters', f1: null };
  }
  if ((configured ?? usual) !== 'best_f1') return { threshold: USUAL, chosen_by: 'default', f1: null };
  const best = steadyBestF1(calibrate(calibration, scores), labels);
  return best === null
    ? { threshold: USUAL, chosen_by: 'default', f1: null }
    : { threshold: best.threshold, chosen_by: 'best_f1', f1: best.f1 };
}

/** Of the best F1, what does about as well: on some dozens of positive rows nothing nearer can be told apart. */
const AS_GOOD = 0.95;

/**
 * The middle of the thresholds around the best one that do about as well: which of them is the very best hangs on one or two
 * rows, and on other rows it is often one of the worst. `f1` is what it has itself. null without a positive row.
 */
export function steadyBestF1(scores: Float64Array, labels: Uint8Array): { threshold: number; f1: number } | null {
  const cuts = cutsOf(scores, labels);
  if (cuts.length === 0) return null;
  const best = bestOf(cuts);
  const isGood = (i: number) => cuts[i] !== undefined && cuts[i].f1 >= AS_GOOD * cuts[best]!.f1;
  let [first, last] = [best, best];
  while (isGood(first - 1)) first--;
  while (isGood(last + 1)) last++;
  const threshold = (cuts[first]!.threshold + cuts[last]!.threshold) / 2;
  const reached = cuts.findLast(({ lowest }) => lowest >= threshold) ?? cuts[0]!;
  return { threshold, f1: reached.f1 };
}

/** The threshold with the highest F1, the higher one of equals. null without a positive row. */
export function bestF1(scores: Float64Array, labels: Uint8Array): { threshold: number; f1: number } | null {
  const cuts = cutsOf(scores, labels);
  if (cuts.length === 0) return null;
  const { threshold, f1 } = cuts[bestOf(cuts)]!;
  return { threshold, f1 };
}

/** Between two scores, the higher of which is called positive as the lowest of all. */
interface Cut {
  readonly lowest: number;
  /** Halfway to the next score below, so that a row a hair lower is not lost. */
  readonly threshold: number;
  readonly f1: number;
}

/** From the highest threshold down; none without a positive row. */
function cutsOf(scores: Float64Array, labels: Uint8Array): Cut[] {
  const positives = labels.reduce((sum, label) => sum + label, 0);
  if (positives === 0) return [];
  const order = rowsByScore(scores).reverse();
  const cuts: Cut[] = [];
  let found = 0;
  for (let i = 0; i < order.length; i++) {
    found += labels[order[i]!]!;
    const [lowest, next] = [scores[order[i]!]!, i + 1 < order.length ? scores[order[i + 1]!]! : 0];
    if (next === lowest && i + 1 < order.length) continue;
    cuts.push({ lowest, threshold: (lowest + next) / 2, f1: (2 * found) / (i + 1 + positives) });
  }
  return cuts;
}

function bestOf(cuts: readonly Cut[]): number {
  return cuts.reduce((best, { f1 }, i) => (f1 > cuts[best]!.f1 ? i : best), 0);
}
