import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelTypes } from '../catalogs.ts';
import { gridSize, gridValues, isRange, lies, placeOf, type Range, spaceFaults, valueAt } from './search-space.ts';
import { logistic } from './types/logistic.ts';

const ranges = fc
  .record({
    log: fc.boolean(),
    integer: fc.boolean(),
    ends: fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 })),
  })
  .filter(({ ends: [a, b] }) => a !== b)
  .map(({ log, integer, ends: [a, b] }): Range => {
    const scale = integer ? 1 : 1e-3;
    return { min: scale * Math.min(a, b), max: scale * Math.max(a, b), log, integer };
  });

describe('a range', () => {
  it('gives values within it, from its least to its largest, and never fewer for a higher place', () => {
    fc.assert(
      fc.property(
        ranges,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (range, a, b) => {
          const [low, high] = [valueAt(range, Math.min(a, b)), valueAt(range, Math.max(a, b))];
          expect(low).toBeLessThanOrEqual(high);
          for (const value of [low, high]) expect(lies(value, range)).toBe(true);
          expect([valueAt(range, 0), valueAt(range, 1)].map(value => Math.abs(placeOf(range, value)) < 1.001)).toEqual([
            true,
            true,
          ]);
        },
      ),
    );
  });

  it('knows the place of a value, but for the rounding', () => {
    fc.assert(
      fc.property(ranges, fc.double({ min: 0, max: 1, noNaN: true }), (range, place) => {
        const found = valueAt(range, placeOf(range, valueAt(range, place)));
        expect(found).toBe(valueAt(range, place));
      }),
    );
  });

  it('tries round numbers on its scale', () => {
    expect(gridValues({ min: 0.01, max: 100, log: true })).toEqual([0.01, 0.1, 1, 10, 100]);
    expect(gridValues({ min: 0, max: 1 })).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(gridValues({ min: 1, max: 3, integer: true })).toEqual([1, 2, 3]);
    expect(valueAt({ min: 0, max: 1 }, 1 / 3)).toBe(0.3333);
  });
});

it('counts the combinations of a grid', () => {
  expect(gridSize({ c: { min: 0.01, max: 100, log: true }, class_weight: ['none', 'balanced'] })).toBe(10);
  expect(gridSize({})).toBe(1);
});

it('finds every value that the type refuses, by the path in the space', () => {
  const space = { c: [1, -1], epochs: { min: 1, max: 5 }, batch_size: { min: -3, max: 2.5, integer: true } };
  expect(spaceFaults(space, logistic.check)).toEqual([
    { path: ['c', 1], found: -1, expected: 'a number above 0' },
    {
      path: ['epochs'],
      found: space.epochs,
      expected: 'a range of which each value is a whole number from 0 to 100000, which 2.273 is not',
    },
    { path: ['batch_size', 'max'], found: 2.5, expected: 'a whole number, since the range is of whole numbers' },
  ]);
  expect(spaceFaults({ c: { min: 2, max: 2 }, learning_rate: { min: 0, max: 1, log: true } }, logistic.check)).toEqual([
    { path: ['c', 'max'], found: 2, expected: 'more than min, which is 2' },
    { path: ['learning_rate', 'min'], found: 0, expected: 'a number above 0, since the scale is logarithmic' },
  ]);
});

it.each(modelTypes.all.filter(type => type.searchSpace !== undefined))(
  'has a usual space for $name that it accepts',
  type => {
    const space = type.searchSpace!;
    expect(Object.keys(type.defaults)).toEqual(expect.arrayContaining(Object.keys(space)));
    expect(spaceFaults(space, values => type.check(values))).toEqual([]);
    expect(gridSize(space)).toBeLessThanOrEqual(100);
    for (const [name, dimension] of Object.entries(space)) {
      expect(lies(type.defaults[name], dimension), `${name} of the defaults`).toBe(true);
      if (!isRange(dimension)) expect(dimension.length).toBeGreaterThan(1);
    }
  },
);
