/**
 * Whether an ensemble is worth being built, decided on the calibration rows: they are no member's training rows, and the
 * test rows, which are to judge it, stay unseen.
 *
 * The rows are cut into folds by the rule of the split. The combination and its calibration are fitted on the other folds
 * and meet each fold as they would meet new rows. The members had their calibration from all of these rows, so that the
 * best of them is a little too good here: what beats it does so in earnest.
 */
import type { Interval } from '../base/check.ts';
import type { Random } from '../base/random.ts';
import { mean } from '../base/statistics.ts';
import type { Fold } from '../data/folds.ts';
import { combine, type EnsembleMethod } from '../models/ensemble.ts';
import { calibrate, fitCalibration } from './calibration.ts';
import { fitCombination } from './combination.ts';
import { logLosses } from './losses.ts';
import { pairedInterval } from './paired-intervals.ts';

const LEVEL = 0.95;

export interface EnsembleJudgement {
  /** Whether its log loss is lower than the best member's by more than chance. */
  readonly isBetter: boolean;
  /** Place of the member with the lowest log loss on these rows. */
  readonly best: number;
  /** Mean log loss of that member, and of the ensemble. */
  readonly memberLoss: number;
  readonly ensembleLoss: number;
  /** Of ensembleLoss − memberLoss; null: they score alike. */
  readonly interval: Interval | null;
  /** Rows that were compared on. */
  readonly n: number;
}

/** `probabilities` of each member for the calibration rows, of which the folds are made. */
export async function judgeEnsemble(
  method: EnsembleMethod,
  probabilities: readonly Float64Array[],
  labels: Uint8Array,
  folds: readonly Fold[],
  random: Random,
): Promise<EnsembleJudgement> {
  const of = (rows: Int32Array) => probabilities.map(scores => Float64Array.from(rows, row => scores[row]!));
  const labelsOf = (rows: Int32Array) => Uint8Array.from(rows, row => labels[row]!);
  const ensemble: number[] = [];
  for (const [i, { train, calibrate: held, judge }] of folds.entries()) {
    const known = Int32Array.from([...train, ...held]).sort();
    const combination = await fitCombination(method, of(known), labelsOf(known));
    const fitted = combine(combination, of(known));
    const calibration = fitCalibration(fitted, labelsOf(known), random.fork(`fold ${i}`));
    for (const score of calibrate(calibration, combine(combination, of(judge)))) ensemble.push(score);
  }
  const judged = Int32Array.from(folds.flatMap(({ judge }) => [...judge]));
  const truth = labelsOf(judged);
  const members = of(judged);
  const losses = members.map(scores => mean(logLosses(scores, truth)));
  const best = losses.indexOf(Math.min(...losses));
  const candidate = Float64Array.from(ensemble);
  const pair = { candidate, baseline: members[best]!, labels: truth, candidateThreshold: 0.5, baselineThreshold: 0.5 };
  const interval = pairedInterval('log_loss', pair, { level: LEVEL, resamples: 0, random });
  return {
    ...{ isBetter: interval !== null && interval.high < 0, best, interval, n: judged.length },
    ...{ memberLoss: losses[best]!, ensembleLoss: mean(logLosses(candidate, truth)) },
  };
}
