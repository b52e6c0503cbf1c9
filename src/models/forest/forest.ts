/** A grown forest with what it reads of a row: path sums, scores, and the simplest detector on the same numbers. */
import type { Dataset } from '../../data/dataset.ts';
import { sumPaths } from '../../kernels/forest.ts';
import type { Features } from './features.ts';
import { featureFiller } from './fill-features.ts';
import { anomalyScores } from './path-length.ts';
import type { Trees } from './trees.ts';

export interface Forest {
  readonly features: Features;
  readonly trees: Trees;
  /** Rows that each tree grew on. */
  readonly psi: number;
}

/** Rows that are looked at together where no kernel does it. */
const BLOCK = 256;

/** The sums of path lengths of every row after so many trees each, ascending. */
function pathSums({ features, trees }: Forest, dataset: Dataset, after: readonly number[]): Float64Array[] {
  const fill = featureFiller(features, dataset);
  return sumPaths(trees, { rows: dataset.rows, width: features.features.length, fill, after });
}

/**
 * Scores of forests that begin alike: of each row the sums are built once, for all of them, and kept with the dataset.
 * `sizes`: of the forests, in trees.
 */
export function prefixScores(
  forest: Forest,
  sizes: readonly number[],
): (dataset: Dataset, size: number) => Float64Array {
  const ascending = [...new Set(sizes)].sort((a, b) => a - b);
  const known = new WeakMap<Dataset, Float64Array[]>();
  return (dataset, size) => {
    const sums = known.get(dataset) ?? pathSums(forest, dataset, ascending);
    // A forest alone scores a table once.
    if (ascending.length > 1) known.set(dataset, sums);
    return anomalyScores(sums[ascending.indexOf(size)]!, size, forest.psi);
  };
}

/** z / (1 + z) of the largest robust z-score among all features, which a threshold on it needs no trees for. */
export function largestDeviations(features: Features, dataset: Dataset): Float64Array {
  const fill = featureFiller(features, dataset);
  const width = features.features.length;
  const columns = new Float32Array(BLOCK * width);
  const scores = new Float64Array(dataset.rows);
  for (let first = 0; first < dataset.rows; first += BLOCK) {
    const count = Math.min(BLOCK, dataset.rows - first);
    fill(first, count, columns, BLOCK);
    for (let i = 0; i < count; i++) {
      let largest = 0;
      for (let j = 0; j < width; j++) largest = Math.max(largest, Math.abs(columns[j * BLOCK + i]!));
      scores[first + i] = largest === Number.POSITIVE_INFINITY ? 1 : largest / (1 + largest);
    }
  }
  return scores;
}
