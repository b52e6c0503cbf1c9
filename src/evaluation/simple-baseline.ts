/** The simple method that stands beside a model, judged on the same rows: where it does as well, the model is not needed. */
import type { LabeledDataset } from '../data/dataset.ts';
import type { SimpleBaseline } from '../models/model-type.ts';
import { type MetricName, metricValues } from './metrics.ts';
import { steadyBestF1 } from './threshold.ts';

/** Its scores are no probabilities: what speaks of those is left out. */
export const BESIDE = [
  'precision',
  'recall',
  'f1',
  'false_positive_rate',
  'roc_auc',
  'average_precision',
] as const satisfies readonly MetricName[];

/** For reports, hence its names. */
export interface SimpleBaselineMetrics {
  readonly name: string;
  readonly description: string;
  /** On its own scale; best F1 on the calibration rows, or 0.5 where none of them is positive. */
  readonly threshold: number;
  /** On the test rows. */
  readonly metrics: Readonly<Record<(typeof BESIDE)[number], number | null>>;
}

export function judgeSimpleBaseline(
  { name, description, score }: SimpleBaseline,
  calibration: LabeledDataset,
  test: LabeledDataset,
): SimpleBaselineMetrics {
  const threshold = steadyBestF1(score(calibration), calibration.labels)?.threshold ?? 0.5;
  const values = metricValues(score(test), test.labels, threshold);
  const metrics = Object.fromEntries(BESIDE.map(metric => [metric, values[metric]]));
  return { name, description, threshold, metrics: metrics as SimpleBaselineMetrics['metrics'] };
}
