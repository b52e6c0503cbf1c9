/** For tests: shapes of the small transformer, with parameters and rows drawn for them. */
import type { Random } from '../base/random.ts';
import { parameterLayout, type TransformerShape } from '../models/transformer/architecture.ts';
import type { BackendOptions, Examples } from '../models/transformer/backend.ts';

/** Even and odd sizes, one head and several, one layer and several, with tabular columns and without. */
export const SHAPES: readonly TransformerShape[] = [
  { vocabulary: 40, length: 8, width: 16, heads: 2, layers: 1, feedForward: 32, tabular: 0 },
  { vocabulary: 25, length: 11, width: 12, heads: 3, layers: 2, feedForward: 20, tabular: 5 },
  { vocabulary: 9, length: 3, width: 5, heads: 1, layers: 1, feedForward: 7, tabular: 1 },
  { vocabulary: 60, length: 14, width: 24, heads: 3, layers: 3, feedForward: 40, tabular: 2 },
];

export function nameOf({ vocabulary, length, width, heads, layers, feedForward, tabular }: TransformerShape): string {
  return `${vocabulary} tokens, ${length} x ${width}, ${heads} heads, ${layers} layers of ${feedForward}, ${tabular} columns`;
}

/** Of the size that they have in a trained model; none is zero. */
export function drawParameters(shape: TransformerShape, random: Random): Float32Array {
  const { parameters, size } = parameterLayout(shape);
  const drawn = new Float32Array(size);
  for (const { name, shape: dimensions, offset, size } of parameters) {
    const isKernel = name.endsWith('/kernel');
    const scale = isKernel ? 1 / Math.sqrt(dimensions[0]!) : dimensions.length > 1 ? 0.5 : 0.2;
    const middle = name.endsWith('/gamma') ? 1 : 0;
    for (let i = 0; i < size; i++) drawn[offset + i] = middle + scale * random.normal();
  }
  return drawn;
}

/** Rows of all lengths: of full length, of one token, and every fifth without any. Both labels, weighted as classes are. */
export function drawExamples(shape: TransformerShape, rows: number, random: Random): Examples {
  const lengths = Array.from({ length: rows }, (_, row) => {
    if (row % 5 === 3) return 0;
    return row % 5 === 1 ? shape.length : 1 + random.integer(shape.length);
  });
  const offsets = new Int32Array(rows + 1);
  lengths.forEach((length, row) => {
    offsets[row + 1] = offsets[row]! + length;
  });
  const labels = Uint8Array.from({ length: rows }, () => random.integer(2));
  return {
    ...{ rows, offsets, labels },
    tokens: Int32Array.from({ length: offsets[rows]! }, () => 1 + random.integer(shape.vocabulary - 1)),
    tabular: Float32Array.from({ length: rows * shape.tabular }, () => random.normal()),
    weights: Float32Array.from(labels, label => (label === 1 ? 1.75 : 0.5)),
  };
}

export function backendOptions(
  shape: TransformerShape,
  parameters: Float32Array,
  change: Partial<BackendOptions> = {},
): BackendOptions {
  return { shape, parameters, dropout: 0, weightDecay: 0.01, seed: 1, threads: 1, batchSize: 64, work: 1e4, ...change };
}
