/**
 * A small transformer encoder that reads texts and sequences of events, with tabular columns joined in before its output.
 *
 * It learns everything from the training rows: the vocabulary (src/models/transformer/vocabulary.ts says how texts are cut
 * into tokens), a vector for each token and place, attention, and an output whose sigmoid is the score; by AdamW over
 * shuffled mini-batches, with a rate that falls to zero in a straight line. Of a table without text and sequences only
 * that output is left, which is a logistic regression.
 *
 * Reference: A. Vaswani et al., "Attention is all you need", 2017; src/models/transformer/architecture.ts has the shape.
 */
import { ConfigurationError } from '../../base/errors.ts';
import type { JsonObject } from '../../base/json.ts';
import {
  faultsIn,
  numberAbove,
  numberBetween,
  oneOf,
  refuse,
  type SettingFault,
  wholeNumber,
} from '../../base/settings.ts';
import { showJson } from '../../base/show-json.ts';
import type { LabeledDataset } from '../../data/dataset.ts';
import { classWeights } from '../class-weights.ts';
import type { Hyperparameters, Model, ModelState, ModelType, TrainContext } from '../model-type.ts';
import { nothingToLearnFrom } from '../nothing-to-learn-from.ts';
import { pause } from '../pause.ts';
import { type TransformerShape, UNKNOWN } from '../transformer/architecture.ts';
import { BACKENDS, type BackendName } from '../transformer/backend-names.ts';
import { encodeInputs, fitInputs } from '../transformer/inputs.ts';
import { learn } from '../transformer/learn.ts';
import { scorerOf } from '../transformer/scorer.ts';
import { MOST_WORDS, multipleFaults, SHAPE_LIMITS } from '../transformer/shape-limits.ts';
import { type Network, readNetwork } from '../transformer/stored-network.ts';
import { tfjsExport } from '../transformer/tfjs-export.ts';
import { MOST_GIBIBYTES, trainingGibibytes } from '../transformer/training-memory.ts';
import { vocabularySize } from '../transformer/vocabulary.ts';

export const simpleTransformer: ModelType = {
  name: 'simple_transformer',
  description: 'A small transformer that reads texts and sequences of events, with tabular columns joined in.',
  defaults: {
    epochs: 5,
    batch_size: 32,
    learning_rate: 3e-3,
    /** Numbers in the vector of a token; a multiple of 4 * heads. */
    width: 32,
    heads: 2,
    layers: 1,
    /** Numbers inside of the feed-forward part; a multiple of 4. */
    feed_forward: 128,
    /** Tokens of a row; of a longer text the beginning, of a longer sequence the end. */
    length: 64,
    /** Words, and events, at most; the most frequent ones that occur `min_count` times. */
    max_vocabulary: 8000,
    min_count: 2,
    dropout: 0.2,
    weight_decay: 0.01,
    /** Epochs without a lower loss on a held-out tenth before training stops; 0: train on all rows, to the end. */
    patience: 0,
    /** `balanced`: both classes count the same, however rare one is. */
    class_weight: 'none',
    /** What computes while it learns; the model is of the same kind whichever does. */
    backend: 'auto',
  },
  searchSpace: { epochs: [5, 10], learning_rate: [1e-3, 3e-3], dropout: [0.1, 0.2, 0.3] },
  cost: 3200,
  synthetic: 'messages',
  check,
  train,
  restore,
};

const EXPECTED = {
  epochs: wholeNumber({ atLeast: 1, atMost: 100_000 }),
  batch_size: wholeNumber({ atLeast: 1, atMost: 1_000_000 }),
  learning_rate: numberAbove(0),
  ...SHAPE_LIMITS,
  max_vocabulary: wholeNumber({ atLeast: 1, atMost: MOST_WORDS }),
  min_count: wholeNumber({ atLeast: 1, atMost: 1_000_000_000 }),
  dropout: numberBetween(0, 0.9),
  weight_decay: numberBetween(0, 10),
  patience: wholeNumber({ atLeast: 0, atMost: 100_000 }),
  class_weight: oneOf('none', 'balanced'),
  backend: oneOf(...BACKENDS),
};
/** Of data with next to nothing in them. */
const SMALLEST_INPUTS = { vocabulary: UNKNOWN + 1, tabular: 0 };
/** Rows that are encoded at a time when scoring. */
const BLOCK = 4096;

type Given = Record<Exclude<keyof typeof EXPECTED, 'class_weight' | 'backend'>, number> & {
  readonly class_weight: 'none' | 'balanced';
  readonly backend: BackendName;
};

function check(given: Hyperparameters): SettingFault[] {
  const all = { ...simpleTransformer.defaults, ...given };
  const faults = faultsIn(all, EXPECTED);
  const within = (name: keyof typeof SHAPE_LIMITS) => (EXPECTED[name].holds(all[name]) ? (all[name] as number) : null);
  const [width, heads, feed_forward] = [within('width'), within('heads'), within('feed_forward')];
  faults.push(...multipleFaults({ width, heads, feed_forward }));
  return faults.length > 0 ? faults : memoryFaults(all as unknown as Given);
}

/** The least that it takes to learn, whatever the data: so nothing is read for what can never be trained. */
function memoryFaults({ width, heads, layers, length, feed_forward: feedForward, backend }: Given): SettingFault[] {
  if (backend !== 'auto' && backend !== 'kernels') return [];
  const shape = { ...SMALLEST_INPUTS, width, heads, layers, length, feedForward };
  const gibibytes = trainingGibibytes({ shape, threads: 1, batchSize: 1 });
  if (gibibytes < MOST_GIBIBYTES) return [];
  const expected = `less of width, layers, length and feed_forward: they take ${gibibytes.toFixed(1)} GiB, at most ${MOST_GIBIBYTES} are possible`;
  return [{ path: ['width'], found: width, expected }];
}

/** DataError when there is one class only, or no column to learn from. */
async function train(dataset: LabeledDataset, hyperparameters: Hyperparameters, context: TrainContext): Promise<Model> {
  refuse(check(hyperparameters));
  const given = { ...simpleTransformer.defaults, ...hyperparameters } as unknown as Given;
  const classes = classWeights(dataset, given.class_weight, simpleTransformer.name);
  await pause(context, 0, 'learning the vocabulary');
  const inputs = fitInputs(dataset, {
    ...{ length: given.length, minCount: given.min_count, maxSize: given.max_vocabulary },
  });
  const { vocabulary, encoder } = inputs;
  if (vocabulary.columns.length + encoder.names.length === 0) {
    throw nothingToLearnFrom(dataset, encoder.leftOut, 'give a column of text, of events, of numbers or of few values');
  }
  const shape: TransformerShape = {
    ...{ vocabulary: vocabularySize(vocabulary), tabular: encoder.names.length, feedForward: given.feed_forward },
    ...{ length: given.length, width: given.width, heads: given.heads, layers: given.layers },
  };
  const { cut, ...rows } = encodeInputs(inputs, dataset, 0, dataset.rows);
  const weights = Float32Array.from(dataset.labels, label => (label === 1 ? classes.positive : classes.negative));
  const examples = { ...rows, labels: dataset.labels, weights };
  const { epochs, dropout, patience, backend } = given;
  const learning = {
    ...{ epochs, dropout, patience, backend },
    ...{ batchSize: given.batch_size, learningRate: given.learning_rate, weightDecay: given.weight_decay },
  };
  const learned = await learn(shape, examples, learning, context);
  if (!learned.isSound) {
    throw new ConfigurationError(`the transformer on ${showJson(dataset.name)} left the range of numbers`, {
      hint: `lower the hyperparameter learning_rate (${given.learning_rate})`,
    });
  }
  return modelOf(
    { shape, inputs, parameters: learned.parameters },
    {
      ...{ backend: learned.backend, epochs_run: learned.curve.length, best_epoch: learned.best },
      learning_curve: learned.curve.map(({ epoch, loss, validationLoss }) => ({
        ...{ epoch, loss, validation_loss: validationLoss },
      })),
      ...{ parameters: learned.parameters.length, words: vocabulary.words.length, events: vocabulary.events.length },
      ...{ tokens_per_row: rows.tokens.length / dataset.rows, rows_cut: cut },
      left_out: encoder.leftOut.map(({ name, reason }) => ({ name, reason })),
    },
  );
}

function modelOf({ shape, inputs, parameters }: Network, facts: JsonObject): Model {
  const scorer = scorerOf(shape, parameters);
  return {
    type: simpleTransformer.name,
    features: [...inputs.vocabulary.columns, ...inputs.encoder.columns].map(({ name, kind }) => ({ name, kind })),
    facts,
    score(dataset) {
      const scores = new Float64Array(dataset.rows);
      for (let from = 0; from < dataset.rows; from += BLOCK) {
        const rows = encodeInputs(inputs, dataset, from, Math.min(from + BLOCK, dataset.rows));
        scores.set(
          scorer.logits(rows).map(logit => 1 / (1 + Math.exp(-logit))),
          from,
        );
      }
      return scores;
    },
    state: () => ({ json: { shape, inputs, facts } as unknown as JsonObject, arrays: { parameters } }),
    exports: () => [tfjsExport(shape, parameters)],
  };
}

function restore(state: ModelState): Model {
  const { facts, ...network } = readNetwork(state);
  return modelOf(network, facts);
}
