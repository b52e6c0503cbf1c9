/** Whether and how a model's scores are corrected, decided on rows that neither trained nor judge it. */
import { catalog } from '../base/catalog.ts';
import type { JsonObject } from '../base/json.ts';
import type { Random } from '../base/random.ts';
import { mean, variance } from '../base/statistics.ts';
import type { CalibrationMethod } from './calibration-method.ts';
import { beta } from './calibrations/beta.ts';
import { isotonic } from './calibrations/isotonic.ts';
import { platt } from './calibrations/platt.ts';
import { logLosses, squaredErrors } from './losses.ts';
import { expectedCalibrationError, reliabilityBins } from './reliability.ts';

/** From the plainest to the most flexible: a later one must beat an earlier one. */
export const calibrationMethods = catalog('calibration method', [
  platt,
  beta,
  isotonic,
] as unknown as CalibrationMethod[]);

/** Plain JSON, stored with the model. */
export interface Calibration {
  /** Name of a method; `none` leaves scores as they are. */
  readonly method: string;
  readonly parameters: JsonObject;
  /** Rows that it was fitted on. */
  readonly n: number;
  /** One sentence on why this method was taken. */
  readonly reason: string;
}

export const NO_CALIBRATION = 'none';

const FOLDS = 5;
/** What the cross-validation looks at, however many rows there are: enough to see any gain worth having. */
const JUDGED_ROWS = 20_000;
/** A class is not thinned out below this. */
const JUDGED_PER_CLASS = 500;

/**
 * Fits the method asked for; with `auto` the one that helps rows it has not seen. Beginning with the scores as they are,
 * a more flexible method takes the place of a plainer one only if the log loss falls, in a five-fold cross-validation, by
 * more than one standard error of the fall (rows paired). Where no method can be fitted, with too few rows of a class or
 * where higher scores do not mean more positives, the scores are left alone.
 */
export function fitCalibration(
  scores: Float64Array,
  labels: Uint8Array,
  random: Random,
  asked: string = 'auto',
): Calibration {
  const n = scores.length;
  const alone = (reason: string): Calibration => ({ method: NO_CALIBRATION, parameters: {}, n, reason });
  if (asked === NO_CALIBRATION) return alone(AS_ASKED);
  const candidates = asked === 'auto' ? calibrationMethods.all : [calibrationMethods.get(asked)];
  const positives = labels.reduce((sum, label) => sum + label, 0);
  const rarer = Math.min(positives, n - positives);
  const enough = candidates.filter(({ minimumPerClass }) => rarer >= minimumPerClass);
  if (enough.length === 0) {
    const found = `${positives} positive and ${n - positives} negative rows are too few to learn from`;
    return alone(`left alone: ${found}, each class needs ${candidates[0]!.minimumPerClass}`);
  }
  if (asked !== 'auto') return fitOne(enough[0]!, scores, labels, 'as the configuration asks') ?? alone(NOT_RISING);
  const refused = enough[0]!.fit(scores, labels);
  if ('refused' in refused) return alone(`left alone: ${refused.refused as string}`);
  const { chosen, reason } = choose(enough, scores, labels, random);
  return (chosen && fitOne(chosen, scores, labels, reason)) ?? alone(`left alone: ${reason}`);
}

const AS_ASKED = 'left alone, as the configuration asks';
const NOT_RISING = 'left alone: higher scores did not mean more positives';
const NO_GAIN = 'no gain beyond the noise';

/** Whether scores were left alone for want of rows or of order, and neither because that was asked for nor since they are good. */
export function isWanting({ method, reason }: Calibration): boolean {
  return method === NO_CALIBRATION && reason !== AS_ASKED && !reason.includes(NO_GAIN);
}

function fitOne(
  method: CalibrationMethod,
  scores: Float64Array,
  labels: Uint8Array,
  reason: string,
): Calibration | null {
  const parameters = method.fit(scores, labels);
  if ('refused' in parameters) return null;
  return { method: method.name, parameters: parameters as JsonObject, n: scores.length, reason };
}

/** P(positive) by row, in the order of the scores. */
export function calibrate({ method, parameters }: Calibration, scores: Float64Array): Float64Array {
  return method === NO_CALIBRATION ? scores.slice() : calibrationMethods.get(method).apply(parameters, scores);
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

/** The method to take, null for none; in words why, as they follow "left alone: " or stand alone. */
function choose(
  candidates: readonly CalibrationMethod[],
  scores: Float64Array,
  labels: Uint8Array,
  random: Random,
): { readonly chosen: CalibrationMethod | null; readonly reason: string } {
  const folds = foldsWithinClasses(labels, random.fork('calibration-folds'));
  const asIs = heldOutLosses(null, folds, scores, labels)!;
  let best: { readonly method: CalibrationMethod | null; readonly losses: readonly number[] } = {
    method: null,
    losses: asIs,
  };
  const told: string[] = [];
  let noise = 0;
  for (const method of candidates) {
    const losses = heldOutLosses(method, folds, scores, labels);
    if (losses === null) continue;
    told.push(`${mean(losses).toFixed(4)} with ${method.title}`);
    const gains = best.losses.map((loss, row) => loss - losses[row]!);
    noise = Math.sqrt(variance(gains) / gains.length);
    if (mean(gains) > noise) best = { method, losses };
  }
  const found = `cross-validated log loss ${[`${mean(asIs).toFixed(4)} as it is`, ...told].join(', ')}`;
  if (best.method === null) return { chosen: null, reason: `${found}, ${NO_GAIN} of ${noise.toFixed(4)}` };
  return { chosen: best.method, reason: `${found}: ${best.method.title} gains more than the noise` };
}

/** Log losses of rows calibrated by fits on the other folds (null: as they are), fold by fold; null where a fit is refused. */
function heldOutLosses(
  method: CalibrationMethod | null,
  folds: Uint8Array,
  scores: Float64Array,
  labels: Uint8Array,
): number[] | null {
  const losses: number[] = [];
  for (let held = 0; held < FOLDS; held++) {
    const [heldScores, heldLabels] = rowsWhere(fold => fold === held, folds, scores, labels);
    if (method === null) {
      losses.push(...logLosses(heldScores, heldLabels));
      continue;
    }
    const [ourScores, ourLabels] = rowsWhere(fold => fold !== held && fold < FOLDS, folds, scores, labels);
    const fitted = method.fit(ourScores, ourLabels);
    if ('refused' in fitted) return null;
    losses.push(...logLosses(method.apply(fitted as JsonObject, heldScores), heldLabels));
  }
  return losses;
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
