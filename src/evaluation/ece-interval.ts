/** Confidence interval of what an ECE would be on infinitely many rows. Apart from reliability.ts, for it draws rows anew. */
import type { Interval } from '../base/check.ts';
import type { Random } from '../base/random.ts';
import { quantileOfSorted } from '../base/statistics.ts';
import { gamma } from './bootstrap.ts';
import { widest } from './intervals.ts';
import { type EceNoise, type ReliabilityBin, reliabilityBins } from './reliability.ts';

/** Halvings of the range that a bound is sought in. */
const STEPS = 20;
/** How far above thrice what was seen a bound may lie: few rows show no less than that of it. */
const FAR = 0.3;

/**
 * Noise can only add to an ECE, so neither the percentiles of a bootstrap nor their mirror image hold the truth as often as
 * they say. This turns tests round instead: all gaps between score and share of positives are stretched by one factor, and
 * the interval holds the ECEs of which rows would not show, but one time in twenty, one so far from what was seen. Where
 * calibrated scores would often show as much, it reaches down to 0.
 */
export function eceInterval(
  ece: number,
  noise: EceNoise,
  scores: Float64Array,
  labels: Uint8Array,
  options: { readonly level: number; readonly resamples: number; readonly random: Random },
): Interval {
  const { level, resamples, random } = options;
  const bins = reliabilityBins(scores, labels);
  const [only] = bins;
  const isPure = bins.length === 1 && (only!.positive_rate === 0 || only!.positive_rate === 1);
  // No gap to stretch, or one bin of one label: what other labels would have done cannot be seen.
  if (ece < 1e-12 || isPure) return widest(ece, scores.length, level);
  const shown = drawnEce(bins, resamples, random);
  const bound = (isBelow: (values: Float64Array) => boolean) => {
    let [low, high] = [0, (3 * ece + FAR) / ece];
    for (let i = 0; i < STEPS; i++) {
      const middle = (low + high) / 2;
      if (isBelow(shown(middle))) low = middle;
      else high = middle;
    }
    return eceOf(bins, gapsAt(bins, low));
  };
  const low = bound(values => quantileOfSorted(values, (1 + level) / 2) < ece);
  const high = bound(values => quantileOfSorted(values, (1 - level) / 2) <= ece);
  return {
    low: ece <= noise.high ? 0 : Math.min(ece, low),
    high: Math.max(ece, high),
    level,
    method: 'inverted tests',
  };
}

/** The gaps, stretched as far as shares of positives can go. */
function gapsAt(bins: readonly ReliabilityBin[], factor: number): number[] {
  return bins.map(({ mean_score, positive_rate }) => {
    return Math.min(1, Math.max(0, mean_score + factor * (positive_rate - mean_score))) - mean_score;
  });
}

function eceOf(bins: readonly ReliabilityBin[], gaps: readonly number[]): number {
  const rows = bins.reduce((sum, { n }) => sum + n, 0);
  return bins.reduce((sum, { n }, b) => sum + (n / rows) * Math.abs(gaps[b]!), 0);
}

/**
 * The ECEs, ascending, that as many rows would show whose gaps are stretched by a factor: the same draws for every factor,
 * so that what they show rises steadily with it.
 */
function drawnEce(
  bins: readonly ReliabilityBin[],
  resamples: number,
  random: Random,
): (factor: number) => Float64Array {
  const shares = new Float64Array(resamples * bins.length);
  for (let r = 0; r < resamples; r++) {
    const row = shares.subarray(r * bins.length, (r + 1) * bins.length);
    let total = 0;
    for (const [b, { n }] of bins.entries()) total += row[b] = gamma(n, random);
    for (let b = 0; b < bins.length; b++) row[b]! /= total;
  }
  const noise = Float64Array.from(shares, () => random.normal());
  const values = new Float64Array(resamples);
  return factor => {
    const gaps = gapsAt(bins, factor);
    const spreads = bins.map(({ n, mean_score }, b) => {
      const least = 1 / (2 * (n + 1));
      const rate = Math.min(1 - least, Math.max(least, mean_score + gaps[b]!));
      return Math.sqrt((rate * (1 - rate)) / n);
    });
    for (let r = 0; r < resamples; r++) {
      let sum = 0;
      for (let b = 0, at = r * bins.length; b < bins.length; b++, at++) {
        sum += shares[at]! * Math.abs(gaps[b]! + spreads[b]! * noise[at]!);
      }
      values[r] = sum;
    }
    return values.sort();
  };
}
