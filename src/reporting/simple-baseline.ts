/** A model and the simple method beside it, in one table. */
import { METRICS } from '../evaluation/metrics.ts';
import { BESIDE } from '../evaluation/simple-baseline.ts';
import { formatNumber } from './format.ts';
import type { TrainedModelReport } from './train-report.ts';

const TITLES = BESIDE.map(name => METRICS.find(metric => metric.name === name)!.title);
/** Of the table's columns, those with numbers. */
export const BESIDE_NUMBERS = TITLES.map((_, i) => i + 1);

/** Head, model, baseline; none where the model type names no simple baseline. */
export function besideRows({ name, metrics, simple_baseline: simple }: TrainedModelReport): string[][] {
  if (simple === null) return [];
  return [
    ['on the test rows', ...TITLES],
    [name, ...BESIDE.map(metric => formatNumber(metrics[metric]))],
    [simple.name, ...BESIDE.map(metric => formatNumber(simple.metrics[metric]))],
  ];
}
