/** Which rows a stored model has not learned from, found by the rule that its training cut the data by. */
import type { LabeledDataset } from '../data/dataset.ts';
import { type SplitFacts, testRowsOf } from '../data/split.ts';
import type { ModelCard } from '../registry/model-card.ts';

/**
 * Whether a row is in the test part of the model's own split. A row keeps its side where the columns that it is told by stay
 * the same, also when the data grow; null: they do not, so that any row may be one that the model knows.
 */
export function testPartOf({ data }: ModelCard, dataset: LabeledDataset): ((row: number) => boolean) | null {
  const split = data.split as unknown as SplitFacts;
  const names = new Set(data.columns);
  const columns = dataset.columns.filter(({ name }) => names.has(name));
  const isLost =
    columns.length < names.size ||
    (split.by === 'time' && dataset.timestamp === null) ||
    (split.by === 'group' && dataset.group === null);
  if (isLost) return null;
  const { by, seed, test_share: testShare, calibration_share: calibrationShare } = split;
  return testRowsOf({ ...dataset, columns }, { by, seed, testShare, calibrationShare });
}
