/** Rows and parameters for tests of the small transformer: of every length, none among them, by a seed. */
import { seededRandom } from '../base/random.ts';
import { parameterLayout, type TransformerShape } from '../models/transformer/architecture.ts';
import type { Examples } from '../models/transformer/backend.ts';

export function someExamples({ vocabulary, length, tabular }: TransformerShape, rows: number, seed = 1): Examples {
  const random = seededRandom(seed);
  const offsets = new Int32Array(rows + 1);
  for (let row = 0; row < rows; row++) offsets[row + 1] = offsets[row]! + ((row * 3 + 1) % (length + 1));
  return {
    rows,
    offsets,
    tokens: Int32Array.from({ length: offsets[rows]! }, () => 1 + random.integer(vocabulary - 1)),
    tabular: Float32Array.from({ length: rows * tabular }, () => random.normal()),
    labels: Uint8Array.from({ length: rows }, () => random.integer(2)),
    weights: Float32Array.from({ length: rows }, () => 0.5 + random.next()),
  };
}

export function someParameters(shape: TransformerShape, scale: number): Float32Array {
  const random = seededRandom('parameters');
  return Float32Array.from({ length: parameterLayout(shape).size }, () => scale * random.normal());
}
