import { expect, it } from 'vitest';
import type { Model } from '../models/model-type.ts';
import { labeledTable, numbersOf, numericColumn } from '../testing/tables.ts';
import { topAttributions } from './top-attributions.ts';

const dataset = labeledTable([numericColumn('a', [1, 5, 3]), numericColumn('b', [0, -9, 0])], [0, 1, 1]);
const silent: Model = {
  type: 'test',
  features: [],
  facts: {},
  score: given => numbersOf(given, 'a'),
  state: () => ({ json: {}, arrays: {} }),
};
const telling: Model = {
  ...silent,
  attribute: given => ({
    features: ['a', 'b'],
    values: Float64Array.from({ length: 2 * given.rows }, (_, i) => numbersOf(given, i % 2 === 0 ? 'a' : 'b')[i >> 1]!),
    unit: 'votes',
  }),
};

it('tells of the highest scores what made them so, the strongest first whichever way it pulls', () => {
  const scores = Float64Array.of(0.1, 0.9, 0.5);
  expect(topAttributions(telling, dataset, scores, { rows: 2, features: 1 })).toEqual({
    unit: 'votes',
    rows: [
      { row: 1, score: 0.9, features: [{ feature: 'b', value: -9 }] },
      { row: 2, score: 0.5, features: [{ feature: 'a', value: 3 }] },
    ],
  });
  // What adds nothing is not told.
  expect(topAttributions(telling, dataset, scores, { rows: 3, features: 5 })!.rows[2]!.features).toEqual([
    { feature: 'a', value: 1 },
  ]);
});

it('is null for a model that cannot tell', () => {
  expect(topAttributions(silent, dataset, new Float64Array(3), { rows: 1, features: 1 })).toBeNull();
});
