/** What the loss of a row counts, by its class. */
import { DataError } from '../base/errors.ts';
import { showJson } from '../base/show-json.ts';
import type { LabeledDataset } from '../data/dataset.ts';
import type { ClassWeights } from '../kernels/newton.ts';

/** `balanced`: both classes count the same, and a row 1 on average. DataError when there is one class only. */
export function classWeights(
  { name, labels, label, rows }: LabeledDataset,
  weighting: 'none' | 'balanced',
  type: string,
): ClassWeights {
  const positives = labels.reduce((sum, value) => sum + value, 0);
  if (positives === 0 || positives === rows) {
    const only = positives === 0 ? label.negative : label.positive;
    throw new DataError(
      `all ${rows} training rows of ${showJson(name)} have the label ${showJson(only)}, ${type} needs both classes`,
    );
  }
  if (weighting === 'none') return { negative: 1, positive: 1 };
  return { negative: rows / (2 * (rows - positives)), positive: rows / (2 * positives) };
}
