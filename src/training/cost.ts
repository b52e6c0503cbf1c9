/** What a training costs, roughly: no result depends on it, only what is done where, and when. */
import type { Column, LabeledDataset } from '../data/dataset.ts';
import type { Hyperparameters, ModelType } from '../models/model-type.ts';

/** What logistic regression takes, a type on typed arrays that goes over the rows some ten times. */
const USUAL_NANOSECONDS = 50;
const CHARACTERS_OF_A_WORD = 5;

/** Seconds of one thread, for a training on this share of the rows. */
export function trainingCost(
  type: ModelType,
  hyperparameters: Hyperparameters,
  dataset: LabeledDataset,
  share: number,
): number {
  const { epochs } = { ...type.defaults, ...hyperparameters };
  const passes = typeof epochs === 'number' ? Math.max(1, epochs) : 1;
  const values = dataset.columns.reduce((sum, column) => sum + valuesIn(column), 0);
  return 1e-9 * (type.cost ?? USUAL_NANOSECONDS) * passes * values * share;
}

/** Numbers, categories and moments count as one each, texts as their words. */
function valuesIn(column: Column): number {
  switch (column.kind) {
    case 'text':
      return column.values.reduce((sum, text) => sum + (text?.length ?? 0), 0) / CHARACTERS_OF_A_WORD;
    case 'sequence':
    case 'categorical':
      return column.codes.length;
    case 'numeric':
    case 'timestamp':
      return column.values.length;
  }
}
