/**
 * Tells by several figures at once whether agents act in concert: an additive model with products of two. Each number has a
 * curve of straight pieces, each category a weight, and where it helps rows left out, pairs of numbers have a product
 * (Y. Lou et al. 2013, "Accurate intelligible models with pairwise interactions"), weighed by logistic regression with an L2
 * penalty. Beyond what training rows have shown, a curve stays level.
 *
 * It learns from ready-made figures, and from raw events by way of the derivation `event_windows`. Attributions are in logits.
 */
import { ConfigurationError } from '../../base/errors.ts';
import type { JsonObject } from '../../base/json.ts';
import { faultsIn, numberAbove, oneOf, refuse, type SettingFault, wholeNumber } from '../../base/settings.ts';
import { showJson } from '../../base/show-json.ts';
import {
  anyObject,
  brokenState,
  FINITE,
  POSITIVE,
  placeAmong,
  requireArray,
  requireStored,
} from '../../base/stored-state.ts';
import type { Dataset, LabeledDataset } from '../../data/dataset.ts';
import { type Encoder, encode, fitEncoder } from '../../data/encoder.ts';
import { readEncoder } from '../../data/stored-encoder.ts';
import { type ClassWeighting, classWeights } from '../class-weights.ts';
import type { Attribution, Hyperparameters, Model, ModelState, ModelType, TrainContext } from '../model-type.ts';
import { nothingToLearnFrom } from '../nothing-to-learn-from.ts';
import { pause } from '../pause.ts';
import { addUp, type Combination } from '../solvers/combination.ts';
import { learnTerms } from '../term-learner.ts';
import { columnOfOutputs, expand, type Terms, widthOf } from '../terms.ts';

export const correlation: ModelType = {
  name: 'correlation',
  description: 'Tells whether agents act in concert, by curves of several figures and products of two.',
  defaults: {
    /** Inverse strength of the penalty. */
    c: 1,
    /** `balanced`: both classes count the same, however rare one is. */
    class_weight: 'none',
    /** Places where the curve of a number may bend, if that helps; 0: straight lines. */
    bends: 5,
    /** Products of two numbers that may join, if that helps; 0: none. */
    products: 8,
  },
  synthetic: 'events',
  check,
  train,
  restore,
};

const EXPECTED = {
  c: numberAbove(0),
  class_weight: oneOf('none', 'balanced'),
  bends: wholeNumber({ atLeast: 0, atMost: 1000 }),
  products: wholeNumber({ atLeast: 0, atMost: 1000 }),
};
/** Terms that the card shows. */
const TOP = 20;
/** Rows that are encoded at a time when scoring. */
const BLOCK = 1024;

function check(given: Hyperparameters): SettingFault[] {
  return faultsIn({ ...correlation.defaults, ...given }, EXPECTED);
}

/** DataError when there is one class only, or no column to learn from. */
async function train(dataset: LabeledDataset, hyperparameters: Hyperparameters, context: TrainContext): Promise<Model> {
  const given = { ...correlation.defaults, ...hyperparameters };
  refuse(check(given));
  const classes = classWeights(dataset, given['class_weight'] as ClassWeighting, correlation.name);
  await pause(context, 0, 'encoding');
  const encoder = fitEncoder(dataset);
  const encoded = encode(encoder, dataset);
  if (encoded.width === 0) throw nothingToLearnFrom(dataset, encoder.leftOut);
  const settings = {
    c: given['c'] as number,
    bends: given['bends'] as number,
    products: given['products'] as number,
  };
  const turn = (share: number, doing: string) => pause(context, share, doing);
  const whole = { encoded, labels: dataset.labels };
  const { terms, combination, candidates } = await learnTerms(encoder, whole, classes, settings, turn).catch(error => {
    if (!(error instanceof RangeError)) throw error;
    const message = `correlation on ${showJson(dataset.name)} left the range of numbers`;
    throw new ConfigurationError(message, { hint: `lower the hyperparameter c (${settings.c})`, cause: error });
  });
  return modelOf(encoder, terms, combination, {
    /** Groups of terms that were tried: they joined if the log loss of rows left out fell by more than its noise. */
    tried: candidates.map(({ name, joined, gain, noise }) => ({ name, joined, gain, noise })),
    terms: topTerms(encoder, terms, combination),
    parameters: combination.weights.filter(weight => weight !== 0).length,
    intercept: combination.weights.at(-1)!,
    left_out: encoder.leftOut.map(({ name, reason }) => ({ name, reason })),
  });
}

function topTerms(encoder: Encoder, terms: Terms, { weights, centres, scales }: Combination): JsonObject[] {
  return termNames(encoder, terms)
    .map((name, i) => ({ name, weight: weights[i]!, centre: centres[i]!, scale: scales[i]! }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, TOP);
}

/** `rate`, `rate above 12.5`, `agents × rate`, `country=DE`. */
function termNames({ names, columns }: Encoder, { bends, knots, products }: Terms): string[] {
  const owners = columnOfOutputs({ names, columns, leftOut: [] });
  const above = Array.from(bends, (output, i) => {
    const column = columns[owners[output]!]!;
    const value = column.kind === 'numeric' ? column.mean + column.sd * knots[i]! : knots[i]!;
    return `${names[output]} above ${Number(value.toPrecision(4))}`;
  });
  return [...names, ...above, ...productNames(names, products)];
}

function productNames(names: readonly string[], products: Int32Array): string[] {
  return Array.from({ length: products.length / 2 }, (_, i) => {
    return `${names[products[2 * i]!]} × ${names[products[2 * i + 1]!]}`;
  });
}

function modelOf(encoder: Encoder, terms: Terms, combination: Combination, facts: JsonObject): Model {
  return {
    type: correlation.name,
    features: encoder.columns.map(({ name, kind }) => ({ name, kind })),
    facts,
    score(dataset) {
      const scores = new Float64Array(dataset.rows);
      sumRows(encoder, terms, combination, dataset, (row, logit) => {
        scores[row] = 1 / (1 + Math.exp(-logit));
      });
      return scores;
    },
    attribute: dataset => attribute(encoder, terms, combination, dataset),
    state: () => ({
      json: { encoder: encoder as unknown as JsonObject, facts },
      arrays: { ...terms, ...combination },
    }),
  };
}

/** `added`: what each term adds to the logit of the row, until the next one. */
function sumRows(
  encoder: Encoder,
  terms: Terms,
  combination: Combination,
  dataset: Dataset,
  take: (row: number, logit: number, added: Float64Array) => void,
): void {
  const added = new Float64Array(widthOf(terms));
  for (let from = 0; from < dataset.rows; from += BLOCK) {
    const { values, rows, width } = expand(terms, encode(encoder, dataset, from, Math.min(from + BLOCK, dataset.rows)));
    for (let row = 0; row < rows; row++) take(from + row, addUp(combination, values, row * width, added, 0), added);
  }
}

/** A column's curve or categories as one feature, each product as one more. */
function attribute(encoder: Encoder, terms: Terms, combination: Combination, dataset: Dataset): Attribution {
  const { bends, products } = terms;
  const owners = columnOfOutputs(encoder);
  const single = encoder.columns.length;
  const places = [
    ...owners,
    ...Array.from(bends, output => owners[output]!),
    ...Array.from({ length: products.length / 2 }, (_, i) => single + i),
  ];
  const features = [...encoder.columns.map(({ name }) => name), ...productNames(encoder.names, products)];
  const values = new Float64Array(dataset.rows * features.length);
  sumRows(encoder, terms, combination, dataset, (row, _, added) => {
    for (let i = 0; i < places.length; i++) values[row * features.length + places[i]!]! += added[i]!;
  });
  return { features, values, unit: 'log-odds' };
}

function restore({ json, arrays }: ModelState): Model {
  const what = 'a correlation model';
  const { facts } = requireStored(what, json, { facts: anyObject });
  const encoder = readEncoder(what, json['encoder']);
  const outputs = encoder.names.length;
  const numbers = (name: string, length: number, each = FINITE) =>
    requireArray(what, arrays, name, Float64Array, { length, each });
  const places = (name: string) => requireArray(what, arrays, name, Int32Array, { each: placeAmong(outputs) });
  const [bends, products] = [places('bends'), places('products')];
  if (products.length % 2 !== 0) {
    throw brokenState(what, { path: ['products'], found: `${products.length} outputs`, expected: 'pairs of outputs' });
  }
  const limits = { lows: numbers('lows', outputs), highs: numbers('highs', outputs) };
  const terms: Terms = { ...limits, bends, knots: numbers('knots', bends.length), products };
  const width = widthOf(terms);
  const [centres, scales] = [numbers('centres', width), numbers('scales', width, POSITIVE)];
  return modelOf(encoder, terms, { centres, scales, weights: numbers('weights', width + 1) }, facts as JsonObject);
}
