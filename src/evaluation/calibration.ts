/** Whether and how a model's scores are corrected, decided on rows that neither trained nor judge it. */
import type { Random } from '../base/random.ts';
import { mean, variance } from '../base/statistics.ts';
import { platt } from './calibrations/platt.ts';
import { logLosses, squaredErrors } from './losses.ts';
import { expectedCalibrationError, reliabilityBins } from './reliability.ts';

/** Plain JSON, stored with the model. `none` carries slope 1 and intercept 0 and leaves scores as they are. */
export interface Calibration {
  readonly method: 'platt' | 'none';
  readonly slope: number;
  readonly intercept: number;
  /** Rows that it was fitted on. */
  readonly n: number;
  /** One sentence on why this method was taken. */
  readonly reason: string;
}

const FOLDS = 5;
/** What the cross-validation looks at, however many rows there are: enough to see any gain worth having. */
const JUDGED_ROWS = 20_000;
/** A class is not thinned out below this. */
const JUDGED_PER_CLASS = 500;

/**
 * Fits Platt scaling and keeps it only if it helps rows that it has not seen: the log loss must fall, in a five-fold
 * cross-validation, by more than one standard error of the fall (rows paired). Otherwise, or with fewer than 20 rows of
 * a class, or where higher scores do not mean more positives, the scores are left alone.
 */
export function fitCalibration(scores: Float64Array, labels: Uint8Array, random: Random): Calibration {
  const n = scores.length;
  const alone = (reason: string): Calibration => ({ method: 'none', slope: 1, intercept: 0, n, reason });
  const positives = labels.reduce((sum, label) => sum + label, 0);
  if (Math.min(positives, n - positives) < platt.minimumPerClass) {
    const found = `${positives} positive and ${n - positives} negative rows are too few to learn from`;
    return alone(`left alone: ${found}, each class needs ${platt.minimumPerClass}`);
  }
  const fitted = platt.fit(scores, labels);
  if ('refused' in fitted) return alone(`left alone: ${fitted.refused}`);
  const judged = crossValidate(scores, labels, random);
  if ('refused' in judged) return alone(`left alone: ${judged.refused}`);
  const { before, after, noise } = judged;
  const found = `cross-validated log loss ${before.toFixed(4)} as it is, ${after.toFixed(4)} with Platt scaling`;
  if (!(before - after > noise)) return alone(`left alone: ${found}, no gain beyond the noise of ${noise.toFixed(4)}`);
  return { method: 'platt', ...fitted, n, reason: `${found}, a gain beyond the noise of ${noise.toFixed(4)}` };
}

/** P(positive) by row, in the order of the scores. */
export function calibrate(calibration: Calibration, scores: Float64Array): Float64Array {
  return calibration.method === 'none' ? scores.slice() : platt.apply(calibration, scores);
}

/** How far scores are from the truth as probabilities: null for no rows. */
export interface ProbabilityErrors {
  readonly ece: number | null;
  readonly brier: number | null;
}

export function probabilityErrors(scores: Float64Array, labels: Uint8Array): ProbabilityErrors {
  const brier = scores.length === 0 ? null : mean(squaredErrors(scores, labels));
  return { ece: expectedCalibrationError(reliabilityBins(scores, labels)), brier };
}

interface Judged {
  /** Mean log loss of the scores as they are, and of rows calibrated by a fit on the other folds. */
  readonly before: number;
  readonly after: number;
  /** Standard error of before − after. */
  readonly noise: number;
}

function crossValidate(
  scores: Float64Array,
  labels: Uint8Array,
  random: Random,
): Judged | { readonly refused: string } {
  const before: number[] = [];
  const after: number[] = [];
  const folds = foldsWithinClasses(labels, random.fork('calibration-folds'));
  for (let held = 0; held < FOLDS; held++) {
    const [ourScores, ourLabels] = rowsWhere(fold => fold !== held && fold < FOLDS, folds, scores, labels);
    const [heldScores, heldLabels] = rowsWhere(fold => fold === held, folds, scores, labels);
    const fitted = platt.fit(ourScores, ourLabels);
    if ('refused' in fitted) return fitted;
    before.push(...logLosses(heldScores, heldLabels));
    after.push(...logLosses(platt.apply(fitted, heldScores), heldLabels));
  }
  const gains = before.map((loss, row) => loss - after[row]!);
  return { before: mean(before), after: mean(after), noise: Math.sqrt(variance(gains) / gains.length) };
}

/** The fold of every row, drawn within each class; rows beyond the number that is looked at get none (`FOLDS`). */
function foldsWithinClasses(labels: Uint8Array, random: Random): Uint8Array {
  const positives = labels.reduce((sum, label) => sum + label, 0);
  const rarer = Math.min(positives, labels.length - positives);
  const judged = Math.max(JUDGED_ROWS, Math.ceil((labels.length * JUDGED_PER_CLASS) / rarer));
  const fold = new Uint8Array(labels.length).fill(FOLDS);
  const dealt = [0, 0];
  for (const row of random.shuffle(Int32Array.from(labels.keys())).subarray(0, judged)) {
    fold[row] = dealt[labels[row]!]!++ % FOLDS;
  }
  return fold;
}

function rowsWhere(
  wanted: (fold: number) => boolean,
  folds: Uint8Array,
  scores: Float64Array,
  labels: Uint8Array,
): [Float64Array, Uint8Array] {
  const here = (_: number, row: number) => wanted(folds[row]!);
  return [scores.filter(here), labels.filter(here)];
}
