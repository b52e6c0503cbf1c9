import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowsByScore } from './row-order.ts';

it('orders rows as a stable sort by comparison does, whatever the numbers', () => {
  const score = fc.oneof(fc.double({ noNaN: true }), fc.constantFrom(0, 0.5, 1, -1, 5e-324, -5e-324));
  fc.assert(
    fc.property(fc.array(score, { maxLength: 300 }), numbers => {
      const scores = Float64Array.from(numbers, number => (number === 0 ? 0 : number));
      const order = Int32Array.from(scores.keys()).sort((a, b) =>
        scores[a] === scores[b] ? a - b : scores[a]! < scores[b]! ? -1 : 1,
      );
      expect(rowsByScore(scores)).toEqual(order);
    }),
  );
});

it('puts 0 of either sign together, and leaves the scores as they were', () => {
  const scores = Float64Array.of(0, -0, 1, 0, -1, -0);
  const found = Array.from(rowsByScore(scores), row => scores[row]);
  expect(found).toEqual([-1, -0, -0, 0, 0, 1]);
  expect(Array.from(scores)).toEqual([0, -0, 1, 0, -1, -0]);
});
