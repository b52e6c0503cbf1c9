/** What the catalogue's suite holds every model to, held here for one that is made of models. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { IntegrityError } from '../base/errors.ts';
import type { JsonObject } from '../base/json.ts';
import { seededRandom } from '../base/random.ts';
import { type Column, type LabeledDataset, selectRows } from '../data/dataset.ts';
import { trainContext } from '../testing/train-context.ts';
import { type Combination, combine, ensembleModel, logit, type Member, restoreEnsemble } from './ensemble.ts';
import type { Model, ModelState } from './model-type.ts';
import { heuristic } from './types/heuristic.ts';
import { logistic } from './types/logistic.ts';

function table(rows: number, seed: number): LabeledDataset {
  const random = seededRandom(seed);
  const columns: Column[] = ['a', 'b'].map(name => ({
    ...{ kind: 'numeric', name },
    values: Float64Array.from({ length: rows }, () => random.normal()),
  }));
  const [a] = columns.map(column => (column as { values: Float64Array }).values);
  return {
    ...{ name: 't', rows, columns, timestamp: null, group: null },
    origin: { source: 'test', location: '', digest: '', observedAt: null },
    labels: Uint8Array.from(a!, value => (value + random.normal() > 0 ? 1 : 0)),
    label: { name: 'y', positive: '1', negative: '0' },
  };
}

const types = { logistic, heuristic };
const restoreMember = ({ json, arrays }: ModelState): Member => {
  const { type, ...rest } = json;
  return memberOf(types[type as keyof typeof types].restore({ json: rest, arrays }));
};
const memberOf = (model: Model): Member => ({
  features: model.features,
  score: dataset => model.score(dataset),
  state: () => {
    const { json, arrays } = model.state();
    return { json: { ...json, type: model.type }, arrays };
  },
});
const stored = ({ json, arrays }: ModelState): ModelState => {
  return { json: JSON.parse(JSON.stringify(json)) as JsonObject, arrays: structuredClone(arrays) };
};

const combinations: readonly Combination[] = [
  { method: 'weighted', weights: [0.25, 0, 0.75] },
  { method: 'stacked', weights: [1.5, -0.25, 0.5], intercept: -0.125 },
];

describe.each(combinations)('an ensemble that is $method', combination => {
  let model: Model;
  let members: Member[];
  const unseen = table(300, 2);

  beforeAll(async () => {
    const rules = [{ feature: 'b', weight: 1, min: -1, max: 1 }];
    const trained = [
      await logistic.train(table(400, 1), {}, trainContext(1)),
      await heuristic.train(table(400, 1), { rules }, trainContext(1)),
      await logistic.train(table(400, 3), { c: 0.01 }, trainContext(1)),
    ];
    members = trained.map(memberOf);
    model = ensembleModel(members, combination, { method: combination.method });
  });

  it('scores as its members do, put together row by row', () => {
    const scores = members.map(member => member.score(unseen));
    const expected = Float64Array.from({ length: unseen.rows }, (_, row) => {
      if (combination.method === 'weighted') return 0.25 * scores[0]![row]! + 0.75 * scores[2]![row]!;
      const sum = combination.weights.reduce(
        (all, weight, m) => all + weight * logit(scores[m]![row]!),
        combination.intercept,
      );
      return 1 / (1 + Math.exp(-sum));
    });
    for (const [row, score] of model.score(unseen).entries()) expect(score).toBeCloseTo(expected[row]!, 14);
  });

  it('scores identically when restored from what was stored, and its state is the same', () => {
    const restored = restoreEnsemble(stored(model.state()), restoreMember);
    expect(restored.score(unseen)).toEqual(model.score(unseen));
    expect(restored.state()).toEqual(model.state());
    expect(restored).toMatchObject({ type: 'ensemble', features: model.features, facts: model.facts });
  });

  it('reads each column once, whoever of its members does', () => {
    expect(model.features).toEqual([
      { name: 'a', kind: 'numeric' },
      { name: 'b', kind: 'numeric' },
    ]);
  });

  it('scores a row the same wherever it stands, no rows as no rows, and missing values as numbers', () => {
    const order = seededRandom(3).shuffle(Int32Array.from({ length: unseen.rows }, (_, row) => row));
    const scores = model.score(unseen);
    expect(model.score(selectRows(unseen, order))).toEqual(Float64Array.from(order, row => scores[row]!));
    expect(model.score(selectRows(unseen, new Int32Array(0)))).toEqual(new Float64Array(0));
    const emptied = model.score({ ...unseen, columns: [] });
    expect(emptied.every(score => score >= 0 && score <= 1)).toBe(true);
  });
});

it('gives probabilities, whatever its members say', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }),
      fc.constantFrom(...combinations),
      (said, combination) => {
        const [score] = combine(
          combination,
          said.map(each => Float64Array.of(each)),
        );
        expect(score! >= 0 && score! <= 1).toBe(true);
      },
    ),
  );
});

const member = { type: 'heuristic', rules: [{ feature: 'a', weight: 1 }], facts: {} };
const broken: readonly (readonly [string, JsonObject])[] = [
  ['nothing', {}],
  ['no members', { combination: { method: 'weighted', weights: [] }, members: [] }],
  ['too few members', { combination: { method: 'weighted', weights: [0.5, 0.5] }, members: [member] }],
  ['a negative weight', { combination: { method: 'weighted', weights: [-1] }, members: [member] }],
  ['no intercept', { combination: { method: 'stacked', weights: [1] }, members: [member] }],
  ['another method', { combination: { method: 'vote', weights: [1] }, members: [member] }],
  ['weights that are no numbers', { combination: { method: 'weighted', weights: ['1'] }, members: [member] }],
  ['a member that is none', { combination: { method: 'weighted', weights: [1] }, members: [{ type: 'heuristic' }] }],
];
it.each(broken)('refuses a state with %s', (_, json) => {
  expect(() => restoreEnsemble({ json: { facts: {}, ...json }, arrays: {} }, restoreMember)).toThrow(IntegrityError);
});

describe('an ensemble of members that know some rows only', () => {
  const rows = table(4, 3);
  const member = (kept?: readonly number[]): Member => ({
    features: [],
    ...(kept === undefined ? {} : { kept: () => Uint8Array.from(kept) }),
    score: () => new Float64Array(4),
    state: () => ({ json: {}, arrays: {} }),
  });
  const ensembleOf = (...members: Member[]) =>
    ensembleModel(members, { method: 'weighted', weights: members.map(() => 1 / members.length) }, {});

  it('keeps the rows that all of them have kept', () => {
    const model = ensembleOf(member(), member([1, 1, 0, 0]), member([1, 0, 1, 0]));
    expect([...model.kept!(rows)]).toEqual([1, 0, 0, 0]);
  });

  it('scores any row where each of them does', () => {
    expect(ensembleOf(member(), member()).kept).toBeUndefined();
  });
});
