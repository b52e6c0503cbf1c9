import fc from 'fast-check';
import { expect, it } from 'vitest';
import { seededRandom } from '../../base/random.ts';
import { cholesky, solve } from './cholesky.ts';

function times(matrix: Float64Array, x: Float64Array): Float64Array {
  return x.map((_, i) => x.reduce((sum, value, j) => sum + matrix[i * x.length + j]! * value, 0));
}

it('solves every well-posed symmetric system', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.integer(), (size, seed) => {
      const random = seededRandom(seed);
      const root = Float64Array.from({ length: size * size }, () => random.normal());
      const matrix = root.map((_, at) => {
        const [i, j] = [Math.floor(at / size), at % size];
        let sum = i === j ? 1 : 0;
        for (let k = 0; k < size; k++) sum += root[i * size + k]! * root[j * size + k]!;
        return sum;
      });
      const x = Float64Array.from({ length: size }, () => random.normal());
      const found = solve(cholesky(matrix), times(matrix, x));
      expect(Math.max(...found.map((value, i) => Math.abs(value - x[i]!)))).toBeLessThan(1e-9);
    }),
  );
});

it('still gives finite numbers for a singular matrix', () => {
  const x = solve(cholesky(Float64Array.of(1, 1, 1, 1)), Float64Array.of(1, 1));
  expect(x.every(Number.isFinite)).toBe(true);
  expect(x[0]! + x[1]!).toBeCloseTo(1, 6);
});
