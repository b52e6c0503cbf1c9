/** What each column adds to a weighted sum of encoded columns. */
import type { Dataset } from '../data/dataset.ts';
import { type Encoder, encode } from '../data/encoder.ts';
import type { Attribution } from './model-type.ts';

/** Rows that are encoded at a time. */
const BLOCK = 4096;

/** In log-odds, as a logistic regression adds them up: weights times encoded values, over all outputs of a column. A number that is average adds nothing. */
export function linearAttribution(encoder: Encoder, weights: Float64Array, dataset: Dataset): Attribution {
  const { columns } = encoder;
  const outputs = columns.map(column => (column.kind === 'numeric' ? 1 : column.categories.length));
  const values = new Float64Array(dataset.rows * columns.length);
  for (let from = 0; from < dataset.rows; from += BLOCK) {
    const encoded = encode(encoder, dataset, from, Math.min(from + BLOCK, dataset.rows));
    for (let row = 0; row < encoded.rows; row++) {
      let output = 0;
      for (let column = 0; column < columns.length; column++) {
        let sum = 0;
        for (let left = outputs[column]!; left > 0; left--, output++) {
          sum += weights[output]! * encoded.values[row * encoded.width + output]!;
        }
        values[(from + row) * columns.length + column] = sum;
      }
    }
  }
  return { features: columns.map(({ name }) => name), values, unit: 'log-odds' };
}
