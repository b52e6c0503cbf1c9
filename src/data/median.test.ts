import fc from 'fast-check';
import { expect, it } from 'vitest';
import { medianOf } from './median.ts';

it('is the middle of the sorted values, missing ones left out', () => {
  const value = fc.oneof(
    fc.double({ noDefaultInfinity: true }),
    fc.integer({ min: -3, max: 3 }),
    fc.constant(Number.NaN),
  );
  fc.assert(
    fc.property(fc.array(value, { maxLength: 60 }), values => {
      const sorted = values.filter(value => !Number.isNaN(value)).sort((a, b) => a - b);
      const middle = sorted.length >> 1;
      const [lower, upper] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
      const expected =
        lower === undefined
          ? Number.NaN
          : Number.isFinite(lower + upper!)
            ? (lower + upper!) / 2
            : lower / 2 + upper! / 2;
      expect(medianOf(Float64Array.from(values)) + 0).toBe(expected + 0);
    }),
    { numRuns: 1000 },
  );
});

it('takes long columns that are sorted, constant or shaped like an organ pipe', () => {
  const shapes = [
    (i: number) => i,
    (i: number) => -i,
    () => 7,
    (i: number) => Math.min(i, 100_001 - i),
    (i: number) => i % 3,
  ];
  for (const shape of shapes) {
    const values = Float64Array.from({ length: 100_001 }, (_, i) => shape(i));
    expect(medianOf(values)).toBe(values.slice().sort()[50_000]);
  }
});

it('leaves the values as they are', () => {
  const values = Float64Array.of(3, 1, Number.NaN, 2);
  medianOf(values);
  expect(values).toEqual(Float64Array.of(3, 1, Number.NaN, 2));
});
