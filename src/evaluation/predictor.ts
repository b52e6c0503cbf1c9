/** What is stored and served: a model, the calibration of its scores, and the threshold of its decisions. */
import { IntegrityError } from '../base/errors.ts';
import type { Json, JsonObject } from '../base/json.ts';
import type { Dataset } from '../data/dataset.ts';
import { ENSEMBLE, type Member, restoreEnsemble } from '../models/ensemble.ts';
import type { Model, ModelState, ModelType } from '../models/model-type.ts';
import { type Calibration, calibrate, calibrationMethods, NO_CALIBRATION } from './calibration.ts';

export interface Predictor {
  readonly model: Model;
  readonly calibration: Calibration;
  /** A row is called positive when its calibrated score is at least this; 0 to 1. */
  readonly threshold: number;
}

/** As `predict`, also where a program has to be waited for: the signal ends it. */
export async function predictPrepared(
  predictor: Predictor,
  dataset: Dataset,
  signal: AbortSignal,
): Promise<Float64Array> {
  const { model } = predictor;
  if (model.prepare !== undefined) await model.prepare(dataset, signal);
  return predict(predictor, dataset);
}

/** Calibrated P(positive) of each row. */
export function predict(predictor: Predictor, dataset: Dataset): Float64Array {
  return calibrate(predictor.calibration, predictor.model.score(dataset));
}

/** Plain JSON and typed arrays; `restorePredictor` of it predicts the same, bit for bit. */
export function predictorState({ model, calibration, threshold }: Predictor): ModelState {
  const { json, arrays } = model.state();
  return { json: { type: model.type, threshold, calibration: { ...calibration }, model: json }, arrays };
}

/** As a member of an ensemble. */
export function asMember(predictor: Predictor): Member {
  const { model } = predictor;
  return {
    features: model.features,
    ...(model.moments === undefined ? {} : { moments: model.moments }),
    ...(model.prepare === undefined ? {} : { prepare: model.prepare }),
    score: dataset => predict(predictor, dataset),
    state: () => predictorState(predictor),
  };
}

/** IntegrityError when the state is not one that `predictorState` wrote, or names a model type that is not there. */
export function restorePredictor(state: ModelState, getModelType: (name: string) => ModelType): Predictor {
  const { type, threshold, calibration, model } = state.json;
  if (typeof type !== 'string') throw broken('type', type, 'the name of a model type');
  if (!isNumber(threshold)) throw broken('threshold', threshold, 'a number');
  if (!isObject(model)) throw broken('model', model, 'an object');
  const stored = { json: model, arrays: state.arrays };
  return {
    model:
      type === ENSEMBLE
        ? restoreEnsemble(stored, member => asMember(restorePredictor(member, getModelType)))
        : modelTypeOf(type, getModelType).restore(stored),
    calibration: restoredCalibration(calibration),
    threshold,
  };
}

function modelTypeOf(name: string, getModelType: (name: string) => ModelType): ModelType {
  try {
    return getModelType(name);
  } catch (cause) {
    throw new IntegrityError(`the stored model is of type ${JSON.stringify(name)}, which is not known here`, {
      hint: 'it may come from a newer version of mlops-actions: use that one, or train the model again',
      cause,
    });
  }
}

function restoredCalibration(stored: Json | undefined): Calibration {
  if (!isObject(stored)) throw broken('calibration', stored, 'an object');
  const { method, parameters, n, reason } = stored;
  const names = [NO_CALIBRATION, ...calibrationMethods.names];
  if (typeof method !== 'string' || !names.includes(method)) {
    throw broken('calibration.method', method, `one of ${names.join(', ')}`);
  }
  if (!isObject(parameters)) throw broken('calibration.parameters', parameters, 'an object');
  // A falling curve would turn the order of the rows round.
  if (method !== NO_CALIBRATION && !calibrationMethods.get(method).holds(parameters)) {
    throw broken('calibration.parameters', parameters, `those of a rising curve of ${method}`);
  }
  if (!isNumber(n) || n < 0) throw broken('calibration.n', n, 'a number of rows');
  if (typeof reason !== 'string') throw broken('calibration.reason', reason, 'a sentence');
  return { method, parameters, n, reason };
}

function isNumber(value: Json | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function broken(key: string, found: Json | undefined, expected: string): IntegrityError {
  const shown = JSON.stringify(found)?.slice(0, 80) ?? 'missing';
  return new IntegrityError(`the stored model is broken: ${key} is ${shown}, expected ${expected}`, {
    hint: 'the file was changed after it was written: restore it, or train the model again',
  });
}
