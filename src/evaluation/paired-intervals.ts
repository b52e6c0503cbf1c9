/** Intervals of the difference between two models that were scored on the same rows. */
import type { Interval } from '../base/check.ts';
import type { Random } from '../base/random.ts';
import {
  binomialTwoSidedHalf,
  chiSquareTail,
  mean,
  quantileOfSorted,
  twoSidedZ,
  variance,
} from '../base/statistics.ts';
import { bootstrap } from './bootstrap.ts';
import { logLosses, squaredErrors } from './losses.ts';
import type { MetricName } from './metrics.ts';
import {
  averagePrecision,
  type Contributions,
  contributionsOfRows,
  type Ranking,
  rank,
  rocAuc,
  standardError,
} from './ranking.ts';
import { calibrationCells, weightedEce } from './reliability.ts';

/** Scores of both models for the same rows, and the score from which each calls a row positive. */
export interface Pair {
  readonly candidate: Float64Array;
  readonly baseline: Float64Array;
  readonly labels: Uint8Array;
  readonly candidateThreshold: number;
  readonly baselineThreshold: number;
}

export interface McNemar {
  /** Rows that only the candidate labelled rightly. */
  readonly b: number;
  /** Rows that only the baseline labelled rightly. */
  readonly c: number;
  /** Two-sided: exact for b + c < 25, else χ² with continuity correction. */
  readonly p: number;
}

/** Rows on which only one model is right; fewer make the large-sample formulas wrong. */
const FEW_DISCORDANT = 25;

export function mcNemar(pair: Pair): McNemar {
  const { candidate, baseline, labels, candidateThreshold, baselineThreshold } = pair;
  let b = 0;
  let c = 0;
  for (let i = 0; i < labels.length; i++) {
    const ours = candidate[i]! >= candidateThreshold === (labels[i] === 1);
    const theirs = baseline[i]! >= baselineThreshold === (labels[i] === 1);
    if (ours && !theirs) b++;
    else if (theirs && !ours) c++;
  }
  if (b + c < FEW_DISCORDANT) return { b, c, p: binomialTwoSidedHalf(b, b + c) };
  return { b, c, p: chiSquareTail(Math.max(0, Math.abs(b - c) - 1) ** 2 / (b + c), 1) };
}

export interface PairedOptions {
  readonly level: number;
  readonly resamples: number;
  readonly random: Random;
}

/** Of candidate − baseline; null when the rows show no spread from which to tell it. */
export function pairedInterval(metric: MetricName, pair: Pair, options: PairedOptions): Interval | null {
  if (cannotDiffer(metric, pair)) return nothing(options.level, 'same scores');
  switch (metric) {
    case 'accuracy':
      return accuracyInterval(mcNemar(pair), pair.labels.length, options.level);
    case 'precision':
    case 'recall':
    case 'f1':
    case 'false_positive_rate':
      return decisionInterval(metric, pair, options);
    case 'ece':
      return eceDifferenceInterval(pair, options);
    case 'brier':
      return meanDifference(
        squaredErrors(pair.candidate, pair.labels),
        squaredErrors(pair.baseline, pair.labels),
        options,
      );
    case 'log_loss':
      return meanDifference(logLosses(pair.candidate, pair.labels), logLosses(pair.baseline, pair.labels), options);
    case 'roc_auc':
      return rankingDifference(rocAuc, 'paired DeLong', pair, options);
    case 'average_precision':
      return rankingDifference(averagePrecision, 'paired jackknife', pair, options);
  }
}

function cannotDiffer(metric: MetricName, pair: Pair): boolean {
  const byThreshold: readonly MetricName[] = ['accuracy', 'precision', 'recall', 'f1', 'false_positive_rate'];
  if (pair.candidateThreshold !== pair.baselineThreshold && byThreshold.includes(metric)) return false;
  return pair.candidate.every((score, row) => score === pair.baseline[row]);
}

function nothing(level: number, method: string): Interval {
  return { low: 0, high: 0, level, method };
}

/**
 * (b − c) / n ± z √(b + c − (b − c)² / n) / n. With few discordant rows one is added to b and to c, and two to n (Bonett &
 * Price 2012): without it, no discordant row at all would look like certainty.
 */
export function accuracyInterval({ b, c }: Pick<McNemar, 'b' | 'c'>, n: number, level: number): Interval {
  if (b + c < FEW_DISCORDANT) return changeInterval({ b, c }, n, level);
  return aroundChange({ b, c }, n, level, 'paired, McNemar');
}

/** Of the same, (b − c) / n, however few or many rows are discordant: it stays open also where all are. */
export function changeInterval({ b, c }: Pick<McNemar, 'b' | 'c'>, n: number, level: number): Interval {
  return aroundChange({ b: b + 1, c: c + 1 }, n + 2, level, 'paired, Bonett–Price');
}

function aroundChange({ b, c }: Pick<McNemar, 'b' | 'c'>, n: number, level: number, method: string): Interval {
  const difference = (b - c) / n;
  const half = (twoSidedZ(level) * Math.sqrt(b + c - (b - c) ** 2 / n)) / n;
  return { low: Math.max(-1, difference - half), high: Math.min(1, difference + half), level, method };
}

/**
 * Metrics that depend on the decisions only: the rows fall into eight cells, which is all there is to resample. With few
 * discordant rows half a row is added to each of the four cells that hold them, as Bonett and Price do for accuracy.
 */
function decisionInterval(
  metric: 'precision' | 'recall' | 'f1' | 'false_positive_rate',
  pair: Pair,
  { level, resamples, random }: PairedOptions,
): Interval | null {
  const counts = new Float64Array(8);
  for (let i = 0; i < pair.labels.length; i++) {
    const ours = pair.candidate[i]! >= pair.candidateThreshold ? 2 : 0;
    const theirs = pair.baseline[i]! >= pair.baselineThreshold ? 1 : 0;
    counts[4 * pair.labels[i]! + ours + theirs]!++;
  }
  const discordant = [1, 2, 5, 6];
  if (discordant.reduce((sum, cell) => sum + counts[cell]!, 0) < FEW_DISCORDANT) {
    for (const cell of discordant) counts[cell]! += 0.5;
  }
  const differences = bootstrap(counts, resamples, random, weights => {
    const [tn, fpTheirs, fpOurs, fpBoth, fn, tpTheirs, tpOurs, tpBoth] = weights as unknown as EightCells;
    const ours = ofDecisions(metric, tpOurs + tpBoth, fpOurs + fpBoth, fn + tpTheirs, tn + fpTheirs);
    return ours - ofDecisions(metric, tpTheirs + tpBoth, fpTheirs + fpBoth, fn + tpOurs, tn + fpOurs);
  });
  return percentiles(differences, level);
}

type EightCells = [number, number, number, number, number, number, number, number];

function ofDecisions(metric: string, tp: number, fp: number, fn: number, tn: number): number {
  if (metric === 'precision') return tp / (tp + fp);
  if (metric === 'recall') return tp / (tp + fn);
  if (metric === 'f1') return (2 * tp) / (2 * tp + fp + fn);
  return fp / (fp + tn);
}

function eceDifferenceInterval(pair: Pair, { level, resamples, random }: PairedOptions): Interval | null {
  const { counts, models } = calibrationCells([pair.candidate, pair.baseline], pair.labels);
  const differences = bootstrap(
    counts,
    resamples,
    random,
    weights => weightedEce(weights, models[0]!) - weightedEce(weights, models[1]!),
  );
  return percentiles(differences, level);
}

function percentiles(sorted: Float64Array, level: number): Interval | null {
  const low = quantileOfSorted(sorted, (1 - level) / 2);
  const high = quantileOfSorted(sorted, (1 + level) / 2);
  return high - low > 1e-12 ? { low, high, level, method: 'paired Bayesian bootstrap' } : null;
}

function meanDifference(candidate: Float64Array, baseline: Float64Array, { level }: PairedOptions): Interval | null {
  const differences = candidate.map((loss, row) => loss - baseline[row]!);
  return around(mean(differences), Math.sqrt(variance(differences) / differences.length), level, 'paired, normal');
}

/** What each row contributes to one model's metric less what it contributes to the other's: the pairing is in there. */
function rankingDifference(
  metric: (ranking: Ranking) => Contributions | null,
  method: string,
  pair: Pair,
  { level }: PairedOptions,
): Interval | null {
  const rankings = [rank(pair.candidate, pair.labels), rank(pair.baseline, pair.labels)] as const;
  const [ours, theirs] = [metric(rankings[0]), metric(rankings[1])];
  if (ours === null || theirs === null) return null;
  const ofOurs = contributionsOfRows(rankings[0], pair.labels, ours);
  const ofTheirs = contributionsOfRows(rankings[1], pair.labels, theirs);
  let squares = 0;
  for (let i = 0; i < pair.labels.length; i++) squares += (ofOurs[i]! - ofTheirs[i]!) ** 2;
  const interval = around(ours.value - theirs.value, Math.sqrt(squares), level, method);
  // No spread in the difference, but some in each: the two order the rows alike. Two perfect rankings are another matter.
  if (interval === null && standardError(rankings[0], ours) > 1e-12) return nothing(level, 'same order of rows');
  return interval;
}

function around(difference: number, error: number, level: number, method: string): Interval | null {
  if (!(error > 1e-12)) return null;
  const half = twoSidedZ(level) * error;
  return { low: difference - half, high: difference + half, level, method };
}
