/** Scores against labels: every metric by name, with its interval. null where a metric does not exist, never NaN. */
import type { Interval } from '../base/check.ts';
import { DataError } from '../base/errors.ts';
import type { Random } from '../base/random.ts';
import { mean } from '../base/statistics.ts';
import { eceInterval } from './ece-interval.ts';
import { averagePrecisionInterval, f1Interval, meanInterval, proportionInterval, rocAucInterval } from './intervals.ts';
import { logLosses, squaredErrors } from './losses.ts';
import { averagePrecision as averagePrecisionOf, rank, rocAuc as rocAucOf } from './ranking.ts';
import {
  type EceNoise,
  type ExcessEce,
  eceNoise,
  excessEce,
  expectedCalibrationError,
  type ReliabilityBin,
  reliabilityBins,
} from './reliability.ts';

export type MetricName =
  | 'accuracy'
  | 'precision'
  | 'recall'
  | 'f1'
  | 'false_positive_rate'
  | 'ece'
  | 'brier'
  | 'log_loss'
  | 'roc_auc'
  | 'average_precision';

export interface MetricDefinition {
  readonly name: MetricName;
  readonly title: string;
  readonly better: 'higher' | 'lower';
  /** One sentence and the formula. TP, FP, TN, FN count rows; p is the score, y the label. */
  readonly description: string;
  /** The rows that it is a statement about; without one of them it is null. */
  readonly about: 'rows' | 'positive rows' | 'negative rows' | 'rows predicted positive' | 'rows of the rarer class';
}

/** Every metric there is, in the order of reports. */
export const METRICS: readonly MetricDefinition[] = [
  {
    name: 'accuracy',
    title: 'Accuracy',
    better: 'higher',
    description: 'Share of rows that are labelled rightly: (TP + TN) / n.',
    about: 'rows',
  },
  {
    name: 'precision',
    title: 'Precision',
    better: 'higher',
    description: 'Share of positives among the rows called positive: TP / (TP + FP).',
    about: 'rows predicted positive',
  },
  {
    name: 'recall',
    title: 'Recall',
    better: 'higher',
    description: 'Share of the positive rows that are found: TP / (TP + FN).',
    about: 'positive rows',
  },
  {
    name: 'f1',
    title: 'F1',
    better: 'higher',
    description: 'Harmonic mean of precision and recall: 2 TP / (2 TP + FP + FN).',
    about: 'positive rows',
  },
  {
    name: 'false_positive_rate',
    title: 'False positive rate',
    better: 'lower',
    description: 'Share of the negative rows that are called positive: FP / (FP + TN).',
    about: 'negative rows',
  },
  {
    name: 'ece',
    title: 'ECE',
    better: 'lower',
    description:
      'Expected calibration error: Σ n_b / n · |mean p − mean y| over ten equal-width bins of p, the last one closed.',
    about: 'rows',
  },
  {
    name: 'brier',
    title: 'Brier score',
    better: 'lower',
    description: 'Mean squared error of the score: mean (p − y)².',
    about: 'rows',
  },
  {
    name: 'log_loss',
    title: 'Log loss',
    better: 'lower',
    description: 'Mean surprise in nats: −mean ln(p if y = 1, else 1 − p), p kept 1e-15 away from 0 and 1.',
    about: 'rows',
  },
  {
    name: 'roc_auc',
    title: 'ROC AUC',
    better: 'higher',
    description: 'Chance that a positive row scores above a negative one, a tie counting half.',
    about: 'rows of the rarer class',
  },
  {
    name: 'average_precision',
    title: 'Average precision',
    better: 'higher',
    description:
      'Precision averaged over recall: Σ (R_k − R_(k−1)) · P_k over the distinct scores, without interpolation.',
    about: 'positive rows',
  },
];

interface Confusion {
  readonly true_positive: number;
  readonly false_positive: number;
  readonly false_negative: number;
  readonly true_negative: number;
}

/** Plain JSON as reports and cards show it. */
export interface Metrics {
  readonly n: number;
  readonly positives: number;
  /** A row is called positive when its score is at least this. */
  readonly threshold: number;
  readonly confusion: Confusion;
  readonly values: Readonly<Record<MetricName, number | null>>;
  readonly intervals: Readonly<Record<MetricName, Interval | null>>;
  /** The ECE that exactly right scores would show on this many rows; null for no rows. */
  readonly ece_noise: EceNoise | null;
  /** What of the ECE is more than that noise; null for no rows. */
  readonly excess_ece: ExcessEce | null;
  readonly reliability: readonly ReliabilityBin[];
}

export interface EvaluateOptions {
  /** Confidence level of the intervals, 0.95 by default. */
  readonly level?: number;
  /** For the ECE's interval and noise floor, 1000 by default. */
  readonly resamples?: number;
}

export type MetricValues = Metrics['values'];

/** DataError when a score is NaN or outside 0 … 1: such scores must not become a metric that could pass. */
export function evaluate(
  scores: Float64Array,
  labels: Uint8Array,
  threshold: number,
  random: Random,
  options: EvaluateOptions = {},
): Metrics {
  const { level = 0.95, resamples = 1000 } = options;
  const { confusion, values, reliability, ranking, rocAuc, averagePrecision, squared, logarithmic } = measure(
    scores,
    labels,
    threshold,
  );
  const { true_positive: tp, false_positive: fp, false_negative: fn, true_negative: tn } = confusion;
  const n = scores.length;
  const rarer = Math.min(tp + fn, fp + tn);
  const noise = eceNoise(scores, resamples, random.fork('ece-noise'));
  const resampling = { level, resamples, random: random.fork('ece-interval') };
  const eceWithin = noise && eceInterval(values.ece!, noise, scores, labels, resampling);
  return {
    n,
    positives: tp + fn,
    threshold,
    confusion,
    values,
    intervals: {
      accuracy: proportionInterval(tp + tn, n, level),
      precision: proportionInterval(tp, tp + fp, level),
      recall: proportionInterval(tp, tp + fn, level),
      f1: f1Interval(tp, fp + fn, level),
      false_positive_rate: proportionInterval(fp, fp + tn, level),
      ece: eceWithin,
      brier: meanInterval(squared, rarer, level, 'share'),
      log_loss: meanInterval(logarithmic, rarer, level, 'positive'),
      roc_auc: rocAuc && rocAucInterval(ranking, rocAuc, level),
      average_precision: averagePrecision && averagePrecisionInterval(ranking, averagePrecision, level),
    },
    ece_noise: noise,
    excess_ece: noise && excessEce(reliability, eceWithin!),
    reliability,
  };
}

/** The values alone, without their intervals: as `evaluate`, for a fraction of the time. */
export function metricValues(scores: Float64Array, labels: Uint8Array, threshold: number): MetricValues {
  return measure(scores, labels, threshold).values;
}

function measure(scores: Float64Array, labels: Uint8Array, threshold: number) {
  requireScores(scores, labels);
  const confusion = confusionOf(scores, labels, threshold);
  const { true_positive: tp, false_positive: fp, false_negative: fn, true_negative: tn } = confusion;
  const ranking = rank(scores, labels);
  const rocAuc = rocAucOf(ranking);
  const averagePrecision = averagePrecisionOf(ranking);
  const reliability = reliabilityBins(scores, labels);
  const squared = squaredErrors(scores, labels);
  const logarithmic = logLosses(scores, labels);
  const n = scores.length;
  const values: MetricValues = {
    accuracy: ratio(tp + tn, n),
    precision: ratio(tp, tp + fp),
    recall: ratio(tp, tp + fn),
    f1: ratio(2 * tp, 2 * tp + fp + fn),
    false_positive_rate: ratio(fp, fp + tn),
    ece: expectedCalibrationError(reliability),
    brier: n === 0 ? null : mean(squared),
    log_loss: n === 0 ? null : mean(logarithmic),
    roc_auc: rocAuc?.value ?? null,
    average_precision: averagePrecision?.value ?? null,
  };
  return { confusion, values, reliability, ranking, rocAuc, averagePrecision, squared, logarithmic };
}

/** How many rows the metric is a statement about: the positive ones for recall. */
export function relevantRows(metric: MetricDefinition, metrics: Metrics): number {
  const { true_positive, false_positive, false_negative, true_negative } = metrics.confusion;
  const positives = true_positive + false_negative;
  const negatives = false_positive + true_negative;
  switch (metric.about) {
    case 'rows':
      return metrics.n;
    case 'positive rows':
      return positives;
    case 'negative rows':
      return negatives;
    case 'rows predicted positive':
      return true_positive + false_positive;
    case 'rows of the rarer class':
      return Math.min(positives, negatives);
  }
}

/** TypeError for a name that is none: the configuration has checked it. */
export function metricNamed(name: string): MetricDefinition {
  const found = METRICS.find(metric => metric.name === name);
  if (found === undefined) throw new TypeError(`there is no metric named ${JSON.stringify(name)}`);
  return found;
}

function requireScores(scores: Float64Array, labels: Uint8Array): void {
  if (scores.length !== labels.length) {
    throw new RangeError(`${scores.length} scores cannot be judged by ${labels.length} labels`);
  }
  for (let i = 0; i < scores.length; i++) {
    if (!(scores[i]! >= 0 && scores[i]! <= 1)) {
      throw new DataError(`the score of row ${i} is ${scores[i]}, expected a probability from 0 to 1`, {
        hint: 'the model is at fault, not the data: train it again, or look for missing or huge feature values',
      });
    }
    if (labels[i]! > 1) throw new RangeError(`the label of row ${i} is ${labels[i]}, expected 0 or 1`);
  }
}

function confusionOf(scores: Float64Array, labels: Uint8Array, threshold: number): Confusion {
  const counts = [0, 0, 0, 0];
  for (let i = 0; i < scores.length; i++) counts[labels[i]! * 2 + (scores[i]! >= threshold ? 1 : 0)]!++;
  const [true_negative, false_positive, false_negative, true_positive] = counts as [number, number, number, number];
  return { true_positive, false_positive, false_negative, true_negative };
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
