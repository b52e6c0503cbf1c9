/**
 * Gives a trial up as soon as the folds so far show that it is worse than the best one: by more than chance, on the same
 * rows. One that only looks worse goes on.
 *
 * Racing after O. Maron and A. Moore, "Hoeffding races", 1994, with paired intervals in place of Hoeffding's bound, which
 * are narrower, since both models see the same rows. Rows of one group or of one time are less than independent: there the
 * chance to lose a trial that is as good as the best is higher than the level says.
 */
import type { Random } from '../base/random.ts';
import type { MetricName } from '../evaluation/metrics.ts';
import { pairedInterval } from '../evaluation/paired-intervals.ts';
import type { Direction } from './settings.ts';

/** Of a trial that is as good as the best, one in 200 is given up at each look. */
const LEVEL = 0.99;
const RESAMPLES = 1000;

/** One trial on one fold. */
export interface FoldResult {
  readonly value: number;
  /** Of the rows that judge, in their order. */
  readonly scores: Float64Array;
  readonly threshold: number;
}

export interface Race {
  readonly metric: MetricName;
  readonly direction: Direction;
  /** Labels of the rows that judge, by fold. */
  readonly labels: readonly Uint8Array[];
  readonly random: Random;
}

/** Whether the first is worse than the second on the folds that both have been through, which are as many. */
export function isWorse(trial: readonly FoldResult[], best: readonly FoldResult[], race: Race): boolean {
  const { metric, direction, labels, random } = race;
  let gain = 0;
  let squares = 0;
  for (const [fold, ours] of trial.entries()) {
    const theirs = best[fold]!;
    const interval = pairedInterval(
      metric,
      {
        ...{ candidate: ours.scores, baseline: theirs.scores, labels: labels[fold]! },
        ...{ candidateThreshold: ours.threshold, baselineThreshold: theirs.threshold },
      },
      { level: LEVEL, resamples: RESAMPLES, random: random.fork(`fold ${fold}`) },
    );
    if (interval === null) return false;
    gain += (ours.value - theirs.value) * (direction === 'maximize' ? 1 : -1);
    squares += ((interval.high - interval.low) / 2) ** 2;
  }
  // Half-widths of independent folds add up as their errors do; both sums are as many times the mean.
  return gain + Math.sqrt(squares) < 0;
}
