import { describe, expect, it } from 'vitest';
import { catalog } from '../base/catalog.ts';
import { IntegrityError } from '../base/errors.ts';
import type { JsonObject } from '../base/json.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Model, ModelState, ModelType } from '../models/model-type.ts';
import { type Predictor, predict, predictorState, restorePredictor } from './predictor.ts';

/** Scores a row by one weight; what a model has to have and no more. */
const oneWeight: ModelType = {
  name: 'one-weight',
  description: 'The logistic curve of one weight.',
  defaults: {},
  check: () => [],
  synthetic: 'none',
  train: () => Promise.resolve(modelOf(Float64Array.of(1))),
  restore: ({ arrays }) => modelOf(arrays['weight'] as Float64Array),
};

function modelOf(weight: Float64Array): Model {
  return {
    type: 'one-weight',
    features: [{ name: 'x', kind: 'numeric' }],
    facts: {},
    score: ({ columns: [x] }) =>
      x?.kind === 'numeric' ? x.values.map(value => 1 / (1 + Math.exp(-weight[0]! * value))) : new Float64Array(0),
    state: () => ({ json: { parameters: 1 }, arrays: { weight } }),
  };
}

const dataset: Dataset = {
  name: 'three rows',
  rows: 3,
  columns: [{ kind: 'numeric', name: 'x', values: Float64Array.of(-1, 0, 2) }],
  origin: { source: 'test', location: 'memory', digest: '', observedAt: null },
  timestamp: null,
  group: null,
};

const predictor: Predictor = {
  model: modelOf(Float64Array.of(0.7)),
  calibration: { method: 'platt', parameters: { slope: 2, intercept: -1 }, n: 90, reason: 'it helped' },
  threshold: 0.4,
};

const modelTypes = catalog('model type', [oneWeight]);
const restored = (state: ModelState) => restorePredictor(state, modelTypes.get);
const stateWith = (json: JsonObject): ModelState => {
  const state = predictorState(predictor);
  return { ...state, json: { ...state.json, ...json } };
};

it('calibrates the scores of the model', () => {
  const scores = predict(predictor, dataset);
  expect(scores[1]).toBeCloseTo(1 / (1 + Math.exp(1)), 12);
  expect(scores[2]).toBeCloseTo(1 / (1 + Math.exp(1 - 2 * 0.7 * 2)), 12);
});

it('comes back from its state, through JSON, predicting the same bits', () => {
  const { json, arrays } = predictorState(predictor);
  const back = restored({ json: JSON.parse(JSON.stringify(json)), arrays });
  expect(back.threshold).toBe(0.4);
  expect(back.calibration).toEqual(predictor.calibration);
  expect(predict(back, dataset)).toEqual(predict(predictor, dataset));
});

it('gives no score that is no probability, and says of which row', () => {
  const { model } = predictor;
  const calibration = { method: 'none', parameters: {}, n: 0, reason: 'a test' };
  for (const [third, shown] of [
    [Number.NaN, 'NaN'],
    [-0.1, '-0.1'],
    [1.5, '1.5'],
  ] as const) {
    const odd = { ...model, score: () => Float64Array.of(0, 1, third) };
    const asked = () => predict({ model: odd, calibration, threshold: 0.5 }, dataset);
    expect(asked).toThrow(IntegrityError);
    expect(asked).toThrow(`the model gives row 3 of 3 the score ${shown}, no probability`);
  }
});

describe('an ensemble that is stored', () => {
  const member = predictorState(predictor).json;
  const ensemble = (members: readonly JsonObject[], weights: readonly number[]): JsonObject => ({
    ...{ type: 'ensemble', threshold: 0.5, calibration: member['calibration']! },
    model: { combination: { method: 'weighted', weights }, members, facts: {} },
  });
  const arrays = { '0/weight': Float64Array.of(1) };

  it('has members that are none, however deep a forged one would lie', () => {
    expect(restored({ json: ensemble([member], [1]), arrays }).model.type).toBe('ensemble');
    let deep = ensemble([member], [1]);
    for (let i = 0; i < 20_000; i++) deep = ensemble([deep], [1]);
    expect(() => restored({ json: deep, arrays })).toThrow(IntegrityError);
    expect(() => restored({ json: deep, arrays })).toThrow('of type "ensemble", which is not known here');
  });

  it('has 20 members at most, whose weights sum to 1', () => {
    const many = Array.from({ length: 21 }, () => member);
    const all = Object.fromEntries(many.map((_, i) => [`${i}/weight`, Float64Array.of(1)]));
    expect(() =>
      restored({
        json: ensemble(
          many,
          many.map(() => 1 / 21),
        ),
        arrays: all,
      }),
    ).toThrow(/members\.length is 21/);
    expect(() => restored({ json: ensemble([member], [0.5]), arrays })).toThrow(/: combination is /);
  });
});

describe('a state that is not one', () => {
  const calibration = { method: 'platt', parameters: { slope: 2, intercept: -1 }, n: 90, reason: 'it helped' };
  it.each<[string, JsonObject]>([
    ['type', { type: 7 }],
    ['threshold', { threshold: null }],
    ['threshold', { threshold: '0.5' }],
    ['threshold', { threshold: -5 }],
    ['threshold', { threshold: 1e308 }],
    ['model', { model: [] }],
    ['calibration', { calibration: 'platt' }],
    ['calibration.method', { calibration: { ...calibration, method: 'eval' } }],
    ['calibration.parameters', { calibration: { ...calibration, parameters: [2, -1] } }],
    ['calibration.parameters', { calibration: { ...calibration, parameters: { slope: -2, intercept: -1 } } }],
    ['calibration.parameters', { calibration: { ...calibration, parameters: { slope: 2, intercept: null } } }],
    ['calibration.parameters', { calibration: { ...calibration, method: 'isotonic' } }],
    ['calibration.n', { calibration: { ...calibration, n: -1 } }],
    ['calibration.reason', { calibration: { ...calibration, reason: 3 } }],
  ])('is an IntegrityError that names %s', (key, json) => {
    expect(() => restored(stateWith(json))).toThrow(IntegrityError);
    expect(() => restored(stateWith(json))).toThrow(`the stored model is broken: ${key} is `);
  });

  it('is an IntegrityError when the model type is not known', () => {
    expect(() => restored(stateWith({ type: 'oracle' }))).toThrow(IntegrityError);
    expect(() => restored(stateWith({ type: 'oracle' }))).toThrow('is of type "oracle", which is not known here');
  });

  it('is an IntegrityError when all is missing', () => {
    expect(() => restored({ json: {}, arrays: {} })).toThrow('type is missing, expected the name of a model type');
  });
});
