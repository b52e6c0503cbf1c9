/** Confidence intervals of single metrics that keep their level near 0 and 1 and never close up on few rows. */
import type { Interval } from '../base/check.ts';
import { mean, twoSidedT, twoSidedZ, variance, wilsonInterval } from '../base/statistics.ts';
import { type Contributions, type Ranking, standardError } from './ranking.ts';

/** Wilson's; null for no trials. */
export function proportionInterval(k: number, n: number, level: number): Interval | null {
  return n === 0 ? null : wilsonInterval(k, n, level);
}

/**
 * F1 = 2 J / (1 + J) with J = TP / (TP + FP + FN), which is a plain proportion of the rows that are not true negatives:
 * Wilson's interval of J, carried over. Unlike a bootstrap it stays open when no error was seen.
 */
export function f1Interval(truePositives: number, errors: number, level: number): Interval | null {
  if (truePositives + errors === 0) return null;
  const { low, high } = wilsonInterval(truePositives, truePositives + errors, level);
  const f1 = (j: number) => (2 * j) / (1 + j);
  return { low: f1(low), high: f1(high), level, method: 'Wilson on TP / (TP + FP + FN)' };
}

/** Rows of the rarer class below which the spread of losses cannot be seen: its few rows make up most of it. */
const FEW = 10;

/**
 * Interval of a mean loss, where `rarer` rows are of the rarer class. `share`: losses lie in 0 … 1, so the interval is
 * built on the logit scale and falls back to Wilson's (no bounded mean varies more than a proportion) when all losses are
 * equal or a class has next to no rows; `positive`: on the log scale, and null then, since nothing bounds it.
 */
export function meanInterval(
  losses: Float64Array,
  rarer: number,
  level: number,
  range: 'share' | 'positive',
): Interval | null {
  if (losses.length === 0) return null;
  const value = mean(losses);
  const error = rarer < FEW ? Number.NaN : Math.sqrt(variance(losses) / losses.length);
  if (range === 'positive') return logInterval(value, error, level);
  return logitInterval(value, error, level, 'normal, logit scale') ?? widest(value, losses.length, level);
}

/**
 * By DeLong's variance, which sees too little where a class is rare: its rows happen to lie close together. There it is
 * averaged with Hanley and McNeil's, and never made less.
 *
 * References: E. R. DeLong, D. M. DeLong and D. L. Clarke-Pearson, "Comparing the areas under two or more correlated
 * receiver operating characteristic curves: a nonparametric approach", 1988; J. A. Hanley and B. J. McNeil, "The meaning
 * and use of the area under a receiver operating characteristic (ROC) curve", 1982.
 */
export function rocAucInterval(ranking: Ranking, contributions: Contributions, level: number): Interval {
  const { value } = contributions;
  const { totalPositives: p, totalNegatives: n } = ranking;
  const rarer = Math.min(p, n);
  const modelled = hanleyMcNeilVariance(value, rarer, Math.max(p, n));
  const spread = { seen: standardError(ranking, contributions), modelled, rarer };
  return rankingInterval(value, spread, ['DeLong', 'Hanley–McNeil'], rarer, level);
}

/**
 * By the jackknife, with Student's t: the fewer positive rows, the less is known of how they spread. Where negative rows are
 * the rare ones it sees too little as well, and is averaged with the variance of a proportion of the positive rows (K. Boyd,
 * K. H. Eng and C. D. Page, "Area under the precision-recall curve: point estimates and confidence intervals", 2013).
 */
export function averagePrecisionInterval(ranking: Ranking, contributions: Contributions, level: number): Interval {
  const { value } = contributions;
  const { totalPositives: p, totalNegatives: n } = ranking;
  const modelled = n < p ? (value * (1 - value)) / p : 0;
  const stretch = p < 2 ? 1 : twoSidedT(level, p) / twoSidedZ(level);
  const spread = {
    seen: stretch * standardError(ranking, contributions),
    modelled: stretch ** 2 * modelled,
    rarer: n,
  };
  return rankingInterval(value, spread, ['jackknife with t', 'binomial'], p, level);
}

/**
 * Of an area under the ROC curve, if the scores of both classes were exponential. The rarer class gets the larger part, as
 * it would if labels and scores were turned round; so does an area below ½.
 */
export function hanleyMcNeilVariance(value: number, rarer: number, commoner: number): number {
  const area = Math.max(value, 1 - value);
  const ofCommoner = area / (2 - area) - area * area;
  const ofRarer = (2 * area * area) / (1 + area) - area * area;
  return (area * (1 - area) + (rarer - 1) * ofCommoner + (commoner - 1) * ofRarer) / (rarer * commoner);
}

/** Up to as many rows of the rarer class the modelled variance counts half; from there on its weight falls as they grow. */
const RARE = 100;

/**
 * `seen`: the standard error that the rows show; `modelled`: a variance. `rows`: how many carry the metric, for the
 * fallback when the ranking is perfect or has a class of one row.
 */
function rankingInterval(
  value: number,
  { seen, modelled, rarer }: { readonly seen: number; readonly modelled: number; readonly rarer: number },
  [method, withModel]: readonly [string, string],
  rows: number,
  level: number,
): Interval {
  const weight = Math.min(0.5, RARE / 2 / rarer);
  const isTooLittle = seen > 0 && modelled > seen * seen;
  const error = isTooLittle ? Math.sqrt((1 - weight) * seen * seen + weight * modelled) : seen;
  const told = `${isTooLittle ? `${method} and ${withModel}` : method}, logit scale`;
  return logitInterval(value, error, level, told) ?? widest(value, rows, level);
}

/** For a mean of values in 0 … 1 whose spread could not be seen: as wide as a proportion's. */
export function widest(value: number, n: number, level: number): Interval {
  return { ...wilsonInterval(value * n, n, level), method: 'Wilson, as for a proportion' };
}

function logitInterval(value: number, error: number, level: number, method: string): Interval | null {
  if (!(error > 0) || value <= 0 || value >= 1) return null;
  const centre = Math.log(value / (1 - value));
  const half = (twoSidedZ(level) * error) / (value * (1 - value));
  return { low: 1 / (1 + Math.exp(half - centre)), high: 1 / (1 + Math.exp(-half - centre)), level, method };
}

function logInterval(value: number, error: number, level: number): Interval | null {
  if (!(error > 0)) return null;
  const factor = Math.exp((twoSidedZ(level) * error) / value);
  return { low: value / factor, high: value * factor, level, method: 'normal, log scale' };
}
