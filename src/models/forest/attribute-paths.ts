/**
 * What each column adds to the score of a row: along its path through a tree, every split moves the path length that is to
 * be expected, and the move counts for the column that was asked (Saabas 2014, "Interpreting random forests", for path
 * lengths). Positive: it shortens the path, so that the row looks more anomalous. Over the columns the moves sum to how much
 * shorter the row's mean path is than that of the sampled rows; they are no Shapley values.
 */
import { type Dataset, selectRows } from '../../data/dataset.ts';
import type { Attribution } from '../model-type.ts';
import { featureFiller } from './fill-features.ts';
import type { Forest } from './forest.ts';

/** By the first `size` trees; in steps of the mean path. */
export function attributePaths({ features, trees }: Forest, dataset: Dataset, size: number): Attribution {
  const names = features.columns.map(({ name }) => name);
  const columnOf = features.features.map(feature => (feature.what === 'largest' ? -1 : names.indexOf(feature.column)));
  const width = columnOf.length;
  const fill = featureFiller(features, dataset);
  const row = new Float32Array(width);
  const values = new Float64Array(dataset.rows * names.length);
  for (let i = 0; i < dataset.rows; i++) {
    fill(i, 1, row, 1);
    const largest = columnOf[indexOfLargest(row, columnOf)]!;
    for (let tree = 0; tree < size; tree++) {
      let node = trees.starts[tree]!;
      while (trees.features[node] !== -1) {
        const feature = trees.features[node]!;
        const child = trees.children[node]! + (row[feature]! > trees.thresholds[node]! ? 1 : 0);
        const column = columnOf[feature] === -1 ? largest : columnOf[feature]!;
        values[i * names.length + column]! += (trees.lengths[node]! - trees.lengths[child]!) / size;
        node = child;
      }
    }
  }
  return { features: names, values, unit: 'steps of the mean path' };
}

/** The deviation that the largest one is. */
function indexOfLargest(row: Float32Array, columnOf: readonly number[]): number {
  let largest = 0;
  for (let j = 1; j < row.length; j++)
    if (columnOf[j] !== -1 && Math.abs(row[j]!) > Math.abs(row[largest]!)) largest = j;
  return largest;
}

/** Of the examined rows, the share with the highest scores that is looked at. */
const EXAMINED_SHARE = 0.05;

/** What sets the rows with the highest scores apart: by column, the mean of what it adds to them, largest first. */
export function importanceOf(
  forest: Forest,
  dataset: Dataset,
  scores: Float64Array,
  size: number,
): { name: string; steps: number }[] {
  const highest = Int32Array.from(scores.keys()).sort((a, b) => scores[b]! - scores[a]! || a - b);
  const count = Math.ceil(dataset.rows * EXAMINED_SHARE);
  const { features, values } = attributePaths(forest, selectRows(dataset, highest.subarray(0, count)), size);
  const means = features.map((name, j) => {
    let sum = 0;
    for (let row = 0; row < count; row++) sum += values[row * features.length + j]!;
    return { name, steps: sum / count };
  });
  return means.sort((a, b) => b.steps - a.steps);
}
