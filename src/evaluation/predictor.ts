/** What is stored and served: a model, the calibration of its scores, and the threshold of its decisions. */
import { IntegrityError } from '../base/errors.ts';
import type { Json } from '../base/json.ts';
import { showJson } from '../base/show-json.ts';
import { isObject } from '../base/stored-state.ts';
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

/** Calibrated P(positive) of each row. IntegrityError where the model gives something else: a sound one never does. */
export function predict(predictor: Predictor, dataset: Dataset): Float64Array {
  const scores = calibrate(predictor.calibration, predictor.model.score(dataset));
  for (let row = 0; row < scores.length; row++) {
    if (scores[row]! >= 0 && scores[row]! <= 1) continue;
    throw new IntegrityError(
      `the model gives row ${row + 1} of ${dataset.rows} the score ${scores[row]}, no probability`,
      {
        hint: 'its weights were changed after it was trained, or are of no use: train the model again',
      },
    );
  }
  return scores;
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
    ...(model.kept === undefined ? {} : { kept: model.kept }),
    score: dataset => predict(predictor, dataset),
    state: () => predictorState(predictor),
  };
}

/** IntegrityError when the state is not one that `predictorState` wrote, or names a model type that is not there. */
export function restorePredictor(state: ModelState, getModelType: (name: string) => ModelType): Predictor {
  const { type } = state.json;
  if (typeof type !== 'string') throw broken('type', type, 'the name of a model type');
  if (type !== ENSEMBLE) return restoreWith(state, stored => modelTypeOf(type, getModelType).restore(stored));
  // None of its members is an ensemble, however deep a forged one says they lie.
  const single = (member: ModelState) =>
    asMember(restoreWith(member, stored => modelTypeOf(member.json['type'], getModelType).restore(stored)));
  return restoreWith(state, stored => restoreEnsemble(stored, single));
}

function restoreWith({ json, arrays }: ModelState, restore: (stored: ModelState) => Model): Predictor {
  const { threshold, calibration, model } = json;
  if (!(isNumber(threshold) && threshold >= 0 && threshold <= 1)) {
    throw broken('threshold', threshold, 'a number from 0 to 1');
  }
  if (!isObject(model)) throw broken('model', model, 'an object');
  return { model: restore({ json: model, arrays }), calibration: restoredCalibration(calibration), threshold };
}

function modelTypeOf(name: Json | undefined, getModelType: (name: string) => ModelType): ModelType {
  if (typeof name !== 'string') throw broken('type', name, 'the name of a model type');
  try {
    return getModelType(name);
  } catch (cause) {
    throw new IntegrityError(`the stored model is of type ${showJson(name)}, which is not known here`, {
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

function broken(key: string, found: Json | undefined, expected: string): IntegrityError {
  const shown = found === undefined ? 'missing' : showJson(found, 80);
  return new IntegrityError(`the stored model is broken: ${key} is ${shown}, expected ${expected}`, {
    hint: 'the file was changed after it was written: restore it, or train the model again',
  });
}
