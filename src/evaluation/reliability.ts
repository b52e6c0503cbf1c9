/** Whether scores are probabilities: reliability bins, expected calibration error, its interval and its noise floor. */
import type { Interval } from '../base/check.ts';
import type { Random } from '../base/random.ts';
import { mean, normalCdf, quantileOfSorted } from '../base/statistics.ts';

/** Ten bins of equal width on P(y=1), closed below and open above; the last one is closed, so that 1.0 is counted. */
const BINS = 10;

function binOf(score: number): number {
  return Math.min(Math.floor(score * BINS), BINS - 1);
}

/** One bin that holds rows; empty ones are left out. */
export interface ReliabilityBin {
  readonly low: number;
  readonly high: number;
  readonly n: number;
  readonly mean_score: number;
  /** Share of positive rows. Equal to `mean_score` but for noise when the scores are calibrated. */
  readonly positive_rate: number;
}

export function reliabilityBins(scores: Float64Array, labels: Uint8Array): ReliabilityBin[] {
  const counts = new Float64Array(BINS);
  const positives = new Float64Array(BINS);
  const sums = new Float64Array(BINS);
  for (let i = 0; i < scores.length; i++) {
    const bin = binOf(scores[i]!);
    counts[bin]!++;
    positives[bin]! += labels[i]!;
    sums[bin]! += scores[i]!;
  }
  const bins: ReliabilityBin[] = [];
  for (let bin = 0; bin < BINS; bin++) {
    const n = counts[bin]!;
    if (n === 0) continue;
    bins.push({
      low: bin / BINS,
      high: (bin + 1) / BINS,
      n,
      mean_score: sums[bin]! / n,
      positive_rate: positives[bin]! / n,
    });
  }
  return bins;
}

/** Σ n_b / n · |mean score − share of positives| over the bins (Guo et al. 2017, on P(y=1)); null for no rows. */
export function expectedCalibrationError(bins: readonly ReliabilityBin[]): number | null {
  const n = bins.reduce((sum, bin) => sum + bin.n, 0);
  if (n === 0) return null;
  return bins.reduce((sum, bin) => sum + (bin.n / n) * Math.abs(bin.mean_score - bin.positive_rate), 0);
}

/** Rows that share their label and, for every model, the bin of their score: what a bootstrap of the ECE has to weigh. */
export interface CalibrationCells {
  readonly counts: Float64Array;
  /** Per model, by cell: the bin, and mean (label − score) over the cell. */
  readonly models: readonly { readonly bins: Uint8Array; readonly gaps: Float64Array }[];
}

/** `scores`: one array per model, on the same rows. */
export function calibrationCells(scores: readonly Float64Array[], labels: Uint8Array): CalibrationCells {
  const size = 2 * BINS ** scores.length;
  const counts = new Float64Array(size);
  const sums = scores.map(() => new Float64Array(size));
  for (let i = 0; i < labels.length; i++) {
    let cell = labels[i]!;
    for (const model of scores) cell = cell * BINS + binOf(model[i]!);
    counts[cell]!++;
    for (let m = 0; m < scores.length; m++) sums[m]![cell]! += labels[i]! - scores[m]![i]!;
  }
  const used = Array.from(counts.keys()).filter(cell => counts[cell]! > 0);
  return {
    counts: Float64Array.from(used, cell => counts[cell]!),
    models: scores.map((_, m) => ({
      bins: Uint8Array.from(used, cell => Math.floor(cell / BINS ** (scores.length - 1 - m)) % BINS),
      gaps: Float64Array.from(used, cell => sums[m]![cell]! / counts[cell]!),
    })),
  };
}

/**
 * ECE of one model of the cells under the weights of a resample. The spread of the scores inside a bin (at most 0.05) is
 * left out: beside the noise of the labels it adds less than one part in fifty to the error.
 */
export function weightedEce(weights: Float64Array, model: CalibrationCells['models'][number]): number {
  const gaps = new Float64Array(BINS);
  for (let cell = 0; cell < weights.length; cell++) gaps[model.bins[cell]!]! += weights[cell]! * model.gaps[cell]!;
  let sum = 0;
  for (let bin = 0; bin < BINS; bin++) sum += Math.abs(gaps[bin]!);
  return sum;
}

/** What ECE these scores would show on this many rows if they were exactly right: mean and 95 % quantile. */
export interface EceNoise {
  readonly expected: number;
  readonly high: number;
}

/** An estimate of the ECE that infinitely many rows would show, with its interval. */
export interface ExcessEce {
  readonly value: number;
  readonly interval: Interval;
}

/**
 * The ECE without what noise adds to it: all gaps between score and share of positives are shrunk by one factor, until
 * rows with these gaps would show, on average, the ECE that was seen. 0 where noise alone would show as much. The
 * interval of the ECE has the noise taken off already, so it is the one of the excess.
 */
export function excessEce(bins: readonly ReliabilityBin[], interval: Interval): ExcessEce {
  const ece = expectedCalibrationError(bins) ?? 0;
  const n = bins.reduce((sum, bin) => sum + bin.n, 0);
  const shown = (factor: number) =>
    bins.reduce((sum, bin) => {
      const rate = Math.min(1, Math.max(0, bin.mean_score + factor * (bin.positive_rate - bin.mean_score)));
      const spread = Math.sqrt((rate * (1 - rate)) / bin.n);
      return sum + (bin.n / n) * meanOfFoldedNormal(rate - bin.mean_score, spread);
    }, 0);
  let [low, high] = [0, 1];
  for (let i = 0; i < 40 && shown(0) < ece; i++) {
    const middle = (low + high) / 2;
    if (shown(middle) < ece) low = middle;
    else high = middle;
  }
  return { value: Math.min(interval.high, Math.max(interval.low, low * ece)), interval };
}

/** E|X| of a normal X. */
function meanOfFoldedNormal(center: number, spread: number): number {
  if (spread === 0) return Math.abs(center);
  const z = center / spread;
  return spread * Math.sqrt(2 / Math.PI) * Math.exp(-(z * z) / 2) + center * (1 - 2 * normalCdf(-z));
}

/** Draws the labels anew, y ~ Bernoulli(score), `resamples` times; null for no rows. */
export function eceNoise(scores: Float64Array, resamples: number, random: Random): EceNoise | null {
  if (scores.length === 0) return null;
  const bins = binnedScores(scores).map(drawnGap);
  const draws = new Float64Array(resamples);
  for (let r = 0; r < resamples; r++) {
    let sum = 0;
    for (const draw of bins) sum += Math.abs(draw(random));
    draws[r] = sum / scores.length;
  }
  return { expected: mean(draws), high: quantileOfSorted(draws.sort(), 0.95) };
}

function binnedScores(scores: Float64Array): Float64Array[] {
  const counts = new Int32Array(BINS);
  for (let i = 0; i < scores.length; i++) counts[binOf(scores[i]!)]!++;
  const bins = Array.from(counts, n => new Float64Array(n));
  for (let i = scores.length - 1; i >= 0; i--) {
    const bin = binOf(scores[i]!);
    bins[bin]![--counts[bin]!] = scores[i]!;
  }
  return bins;
}

/** Bins of fewer rows are drawn from their exact distribution; it takes the square of their number to tabulate. */
const FEW = 256;

/** Draws (number of positives − its expected value) for one bin: exactly for few rows, else as a normal. */
function drawnGap(scores: Float64Array): (random: Random) => number {
  let expected = 0;
  let variance = 0;
  for (const score of scores) {
    expected += score;
    variance += score * (1 - score);
  }
  if (scores.length < FEW) {
    const cumulative = positivesDistribution(scores);
    return random => {
      const u = random.next();
      return cumulative.findIndex(probability => u < probability) - expected;
    };
  }
  const spread = Math.sqrt(variance);
  return random => random.normal() * spread;
}

/** P(at most k positives), k = 0 … n, of rows that are positive with these probabilities (Poisson binomial). */
function positivesDistribution(scores: Float64Array): Float64Array {
  const cumulative = new Float64Array(scores.length + 1).fill(1);
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row]!;
    // One more row: at most k positives means at most k so far and a negative, or at most k − 1.
    for (let k = row; k >= 0; k--) {
      cumulative[k] = cumulative[k]! * (1 - score) + (k > 0 ? cumulative[k - 1]! : 0) * score;
    }
  }
  // Above every u < 1, whatever rounding did.
  cumulative[scores.length] = 1;
  return cumulative;
}
