/**
 * Logistic regression with an L2 penalty: minimises |w|^2 / 2 + C * sum of log losses over standardised numbers and
 * one-hot categories; the intercept is not penalised.
 *
 * Without `epochs` it goes to the optimum, which is unique, by Newton's method (L-BFGS when it is very wide), and needs
 * no seed. With `epochs` it learns by mini-batches as asked, and stops near the optimum: the more epochs, the nearer.
 *
 * Attributions are in log-odds, before calibration: what a column adds beside an average number and a category of weight 0.
 */
import { ConfigurationError } from '../../base/errors.ts';
import type { JsonObject } from '../../base/json.ts';
import { faultsIn, numberAbove, oneOf, refuse, type SettingFault, wholeNumber } from '../../base/settings.ts';
import { showJson } from '../../base/show-json.ts';
import { anyObject, FINITE, requireArray, requireStored } from '../../base/stored-state.ts';
import type { Dataset, LabeledDataset } from '../../data/dataset.ts';
import { type Encoder, encode, fitEncoder } from '../../data/encoder.ts';
import { readEncoder } from '../../data/stored-encoder.ts';
import { type ClassWeighting, classWeights } from '../class-weights.ts';
import { linearAttribution } from '../linear-attribution.ts';
import type { Hyperparameters, Model, ModelState, ModelType, TrainContext } from '../model-type.ts';
import { nothingToLearnFrom } from '../nothing-to-learn-from.ts';
import { pause } from '../pause.ts';
import { lbfgs } from '../solvers/lbfgs.ts';
import { miniBatches, type Schedule } from '../solvers/mini-batches.ts';
import { newton, WIDEST_FOR_NEWTON } from '../solvers/newton.ts';
import { gradientNorm, type Objective, type Pause, type Point } from '../solvers/objective.ts';

export const logistic: ModelType = {
  name: 'logistic',
  description: 'Logistic regression with an L2 penalty; to the optimum, or by mini-batches when epochs are given.',
  defaults: {
    /** Inverse strength of the penalty. */
    c: 1,
    /** `balanced`: both classes count the same, however rare one is. */
    class_weight: 'none',
    /** 0: solve to the optimum. All below is for mini-batches only. */
    epochs: 0,
    batch_size: 32,
    learning_rate: 0.1,
    /** Epochs without a lower loss on a held-out tenth before training stops; 0: train on all rows, to the end. */
    patience: 0,
  },
  searchSpace: { c: { min: 0.01, max: 100, log: true }, class_weight: ['none', 'balanced'] },
  synthetic: 'violations',
  check,
  train,
  restore,
};

const EXPECTED = {
  c: numberAbove(0),
  class_weight: oneOf('none', 'balanced'),
  epochs: wholeNumber({ atLeast: 0, atMost: 100_000 }),
  batch_size: wholeNumber({ atLeast: 1, atMost: 1_000_000 }),
  learning_rate: numberAbove(0),
  patience: wholeNumber({ atLeast: 0, atMost: 100_000 }),
};
const FOR_MINI_BATCHES = ['batch_size', 'learning_rate', 'patience'];
/** Coefficients that the card shows. */
const TOP = 20;
/** Rows that are encoded at a time when scoring. */
const BLOCK = 4096;

interface Settings extends Schedule {
  readonly c: number;
  readonly classWeight: ClassWeighting;
}

interface Learned {
  readonly point: Point;
  readonly facts: JsonObject;
}

/** DataError when there is one class only, or no column to learn from. */
async function train(dataset: LabeledDataset, hyperparameters: Hyperparameters, context: TrainContext): Promise<Model> {
  const given = { ...logistic.defaults, ...hyperparameters };
  const settings = readSettings(given);
  const classes = classWeights(dataset, settings.classWeight, logistic.name);
  await pause(context, 0, 'encoding');
  const encoder = fitEncoder(dataset);
  const { values, rows, width } = encode(encoder, dataset);
  if (width === 0) throw nothingToLearnFrom(dataset, encoder.leftOut);
  const objective: Objective = { data: { values, labels: dataset.labels, rows, width }, c: settings.c, classes };
  const { point, facts } = await learn(objective, settings, context);
  if (!Number.isFinite(point.value) || !point.weights.every(Number.isFinite)) {
    throw new ConfigurationError(`logistic regression on ${showJson(dataset.name)} left the range of numbers`, {
      hint: `lower the hyperparameters c (${settings.c}) or learning_rate (${settings.learningRate})`,
    });
  }
  return modelOf(encoder, point.weights, {
    ...facts,
    not_used: settings.epochs > 0 ? [] : FOR_MINI_BATCHES.filter(name => given[name] !== logistic.defaults[name]),
    loss: point.loss,
    gradient_norm: gradientNorm(objective, point),
    parameters: width + 1,
    left_out: encoder.leftOut.map(({ name, reason }) => ({ name, reason })),
    intercept: point.weights[width]!,
    coefficients: topCoefficients(encoder, point.weights),
  });
}

function check(given: Hyperparameters): SettingFault[] {
  return faultsIn({ ...logistic.defaults, ...given }, EXPECTED);
}

function readSettings(given: Hyperparameters): Settings {
  refuse(check(given));
  return {
    c: given['c'] as number,
    classWeight: given['class_weight'] as Settings['classWeight'],
    epochs: given['epochs'] as number,
    batchSize: given['batch_size'] as number,
    learningRate: given['learning_rate'] as number,
    patience: given['patience'] as number,
  };
}

async function learn(objective: Objective, settings: Settings, context: TrainContext): Promise<Learned> {
  const turn: Pause = (share, doing) => pause(context, share, doing);
  if (settings.epochs > 0) {
    const { point, best, curve } = await miniBatches(objective, settings, context.random, turn);
    const epochs = curve.map(({ epoch, loss, validationLoss }) => ({ epoch, loss, validation_loss: validationLoss }));
    return { point, facts: { solver: 'adam', epochs_run: curve.length, best_epoch: best, learning_curve: epochs } };
  }
  const wide = objective.data.width > WIDEST_FOR_NEWTON;
  const { point, iterations, converged } = await (wide ? lbfgs : newton)(objective, turn);
  return { point, facts: { solver: wide ? 'lbfgs' : 'newton', iterations, converged } };
}

function topCoefficients({ names }: Encoder, weights: Float64Array): JsonObject[] {
  return names
    .map((name, i) => ({ name, weight: weights[i]! }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, TOP);
}

function modelOf(encoder: Encoder, weights: Float64Array, facts: JsonObject): Model {
  return {
    type: logistic.name,
    features: encoder.columns.map(({ name, kind }) => ({ name, kind })),
    facts,
    score: dataset => score(encoder, weights, dataset),
    attribute: dataset => linearAttribution(encoder, weights, dataset),
    state: () => ({ json: { encoder: encoder as unknown as JsonObject, facts }, arrays: { weights } }),
  };
}

function score(encoder: Encoder, weights: Float64Array, dataset: Dataset): Float64Array {
  const scores = new Float64Array(dataset.rows);
  for (let from = 0; from < dataset.rows; from += BLOCK) {
    const { values, rows, width } = encode(encoder, dataset, from, Math.min(from + BLOCK, dataset.rows));
    for (let row = 0; row < rows; row++) {
      let logit = weights[width]!;
      for (let j = 0; j < width; j++) logit += weights[j]! * values[row * width + j]!;
      scores[from + row] = 1 / (1 + Math.exp(-logit));
    }
  }
  return scores;
}

function restore({ json, arrays }: ModelState): Model {
  const what = 'a logistic regression';
  const { facts } = requireStored(what, json, { facts: anyObject });
  const encoder = readEncoder(what, json['encoder']);
  const length = encoder.names.length + 1;
  return modelOf(
    encoder,
    requireArray(what, arrays, 'weights', Float64Array, { length, each: FINITE }),
    facts as JsonObject,
  );
}
