/** What the loss of a row counts by its class, for types that need both. */
import { DataError } from '../base/errors.ts';
import { showJson } from '../base/show-json.ts';
import type { LabeledDataset } from '../data/dataset.ts';
import type { ClassWeights } from '../kernels/newton.ts';

/** `balanced`: both classes count the same, however rare one is. */
export type ClassWeighting = 'none' | 'balanced';

/** DataError when there is one class only. `type`: the name of the model type. */
export function classWeights(
  { name, labels, label, rows }: LabeledDataset,
  weighting: ClassWeighting,
  type: string,
): ClassWeights {
  const positives = labels.reduce((sum, value) => sum + value, 0);
  if (positives === 0 || positives === rows) {
    const only = positives === 0 ? label.negative : label.positive;
    throw new DataError(
      `${rows === 1 ? 'the only training row' : `all ${rows.toLocaleString('en-US')} training rows`} of ${showJson(name)} ${rows === 1 ? 'has' : 'have'} the label ${showJson(only)}, ${type} needs both classes`,
    );
  }
  if (weighting === 'none') return { negative: 1, positive: 1 };
  return { negative: rows / (2 * (rows - positives)), positive: rows / (2 * positives) };
}
