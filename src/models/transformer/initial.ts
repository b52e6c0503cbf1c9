/** Where learning starts: small random numbers for tables and kernels, ones and zeros elsewhere. */
import type { Random } from '../../base/random.ts';
import { parameterLayout, type TransformerShape } from './architecture.ts';

/**
 * Standard deviation of the numbers in the tables. Where they start as large as norms make them, words take many more
 * epochs to find their places.
 */
const TABLES = 0.05;

/** Kernels as X. Glorot and Y. Bengio (2010) draw them: signals keep their size in both directions. */
export function initialParameters(shape: TransformerShape, random: Random): Float32Array {
  const { parameters, size } = parameterLayout(shape);
  const values = new Float32Array(size);
  for (const { name, offset, size: count, shape: dimensions } of parameters) {
    const part = values.subarray(offset, offset + count);
    const drawn = random.fork(name);
    if (name.endsWith('/gamma')) part.fill(1);
    if (name === 'tokens' || name === 'positions') for (let i = 0; i < count; i++) part[i] = TABLES * drawn.normal();
    if (name.endsWith('/kernel')) {
      const limit = Math.sqrt(6 / (dimensions[0]! + dimensions[1]!));
      for (let i = 0; i < count; i++) part[i] = limit * (2 * drawn.next() - 1);
    }
  }
  return values;
}
