/** The probability from which a row is called positive: as it was asked for, or found on rows that neither train nor judge. */
import type { Model } from '../models/model-type.ts';
import { type Calibration, calibrate } from './calibration.ts';

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

export interface ChosenThreshold {
  /** 0 to 1, for calibrated scores. */
  readonly threshold: number;
  readonly chosen_by: 'configuration' | 'hyperparameters' | 'best_f1' | 'default';
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
  const best = bestF1(calibrate(calibration, scores), labels);
  return best === null
    ? { threshold: USUAL, chosen_by: 'default', f1: null }
    : { threshold: best.threshold, chosen_by: 'best_f1', f1: best.f1 };
}

/**
 * The threshold with the highest F1, the higher one of equals; it lies halfway to the next score below, so that a row a
 * hair lower is not lost. null without a positive row.
 */
export function bestF1(scores: Float64Array, labels: Uint8Array): { threshold: number; f1: number } | null {
  const positives = labels.reduce((sum, label) => sum + label, 0);
  if (positives === 0) return null;
  const order = Int32Array.from(scores.keys()).sort((a, b) => scores[b]! - scores[a]!);
  let best = { threshold: USUAL, f1: -1 };
  let found = 0;
  for (let i = 0; i < order.length; i++) {
    found += labels[order[i]!]!;
    const [score, next] = [scores[order[i]!]!, i + 1 < order.length ? scores[order[i + 1]!]! : 0];
    if (next === score && i + 1 < order.length) continue;
    const f1 = (2 * found) / (i + 1 + positives);
    if (f1 > best.f1) best = { threshold: (score + next) / 2, f1 };
  }
  return best;
}
