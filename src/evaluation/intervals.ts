/** Confidence intervals of single metrics that keep their level near 0 and 1 and never close up on few rows. */
import type { Interval } from '../base/check.ts';
import { mean, twoSidedZ, variance, wilsonInterval } from '../base/statistics.ts';
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

/**
 * Interval of a mean loss. `share`: losses lie in 0 … 1, so the interval is built on the logit scale and falls back to
 * Wilson's (no bounded mean varies more than a proportion) when all losses are equal; `positive`: on the log scale, and
 * null then.
 */
export function meanInterval(losses: Float64Array, level: number, range: 'share' | 'positive'): Interval | null {
  if (losses.length === 0) return null;
  const value = mean(losses);
  const error = Math.sqrt(variance(losses) / losses.length);
  if (range === 'positive') return logInterval(value, error, level);
  return logitInterval(value, error, level, 'normal, logit scale') ?? widest(value, losses.length, level);
}

/** `rows`: how many rows carry the metric, for the fallback when the ranking is perfect or has a class of one row. */
export function rankingInterval(
  ranking: Ranking,
  contributions: Contributions,
  rows: number,
  level: number,
  method: string,
): Interval {
  const { value } = contributions;
  return logitInterval(value, standardError(ranking, contributions), level, method) ?? widest(value, rows, level);
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
