/**
 * An n-gram model of sequences: how surprising the actions of a row are after those before them, how much likelier they are
 * for others or in positive rows, its most surprising moment, and its entropy, diversity, transitions and length, added up
 * by a logistic regression.
 *
 * Smoothed by Witten and Bell's method (src/models/sequences/witten-bell.ts). It reads every column of sequences; text that
 * the source declares a "sequence" is one of its words. With `supervised` both classes are learned from. With `one_class`
 * only normal rows are, told from made-up strangers: then a score ranks rows, and calibration makes a probability of it.
 * Attributions are in logits.
 */
import { DataError, IntegrityError } from '../../base/errors.ts';
import type { JsonObject } from '../../base/json.ts';
import { type Expectation, faultsIn, oneOf, refuse, type SettingFault } from '../../base/settings.ts';
import { showJson } from '../../base/show-json.ts';
import { plainLine } from '../../base/untrusted.ts';
import type { Dataset, LabeledDataset, SequenceColumn } from '../../data/dataset.ts';
import type { Attribution, Hyperparameters, Model, ModelState, ModelType, TrainContext } from '../model-type.ts';
import { pause } from '../pause.ts';
import { RowMeter } from '../sequences/row-meter.ts';
import { FOLDS, type LearnerSettings, learnSequences, type SequenceKnowledge } from '../sequences/sequence-learner.ts';
import { contextsOf, sequenceOf } from '../sequences/sequence-rows.ts';
import { knowledgeState, restoreKnowledge } from '../sequences/sequence-state.ts';
import { asDistances } from '../sequences/usual.ts';
import { addUp, type Candidate } from '../solvers/combination.ts';

export const anomaly: ModelType = {
  name: 'anomaly',
  description: 'Finds unusual sequences of actions: n-grams with smoothing, entropy, diversity and transitions.',
  defaults: {
    /** Actions of the longest n-gram. */
    n: 3,
    /** Score from which a row is an anomaly; null: the one with the best F1 on calibration rows. */
    anomaly_threshold: null,
    /** `auto`: supervised from 20 positive rows on. */
    mode: 'auto',
    /** Column that tells whose a row is: each is held against its own habits. null: all are alike. */
    context: null,
  },
  synthetic: 'sequences',
  usualThreshold: 'best_f1',
  check,
  train,
  restore,
};

const LONGEST = 10;
const EXPECTED: Readonly<Record<string, Expectation>> = {
  n: {
    expected: `a whole number from 1 to ${LONGEST}`,
    holds: found => Number.isInteger(found) && (found as number) >= 1 && (found as number) <= LONGEST,
  },
  anomaly_threshold: {
    expected: 'a number from 0 to 1, or null',
    holds: found => found === null || (typeof found === 'number' && found >= 0 && found <= 1),
  },
  mode: oneOf('auto', 'one_class', 'supervised'),
  context: {
    expected: 'the name of a column, or null',
    holds: found => found === null || (typeof found === 'string' && found !== ''),
  },
};
const ENOUGH_POSITIVES = 20;

function check(given: Hyperparameters): SettingFault[] {
  return faultsIn({ ...anomaly.defaults, ...given }, EXPECTED);
}

/** DataError when there is no sequence, no such context column, or too few rows of a class that is learned from. */
async function train(dataset: LabeledDataset, hyperparameters: Hyperparameters, context: TrainContext): Promise<Model> {
  const given = { ...anomaly.defaults, ...hyperparameters };
  refuse(check(given));
  const threshold = given['anomaly_threshold'] as number | null;
  const settings = readSettings(given, dataset);
  const columns = dataset.columns.filter(column => column.kind === 'sequence');
  checkData(dataset, columns, settings);
  // In an order of its own, so that that of the columns does not matter.
  columns.sort((a, b) => (a.name < b.name ? -1 : 1));
  const turn = (share: number, doing: string) => pause(context, share, doing);
  const { knowledge, candidates } = await learnSequences(dataset, columns, settings, context.random, turn);
  const name = knowledge.contexts.length === 0 ? null : settings.context;
  const features = dataset.columns
    .filter(column => column.kind === 'sequence' || column.name === name)
    .map(({ name, kind }) => ({ name, kind }));
  const facts = factsOf(dataset, settings, knowledge, candidates);
  return modelOf({ knowledge, context: name, threshold, features, facts });
}

function readSettings(given: Hyperparameters, { labels }: LabeledDataset): LearnerSettings {
  const positives = labels.reduce((sum, label) => sum + label, 0);
  const { mode } = given;
  return {
    order: given['n'] as number,
    supervised: mode === 'supervised' || (mode === 'auto' && positives >= ENOUGH_POSITIVES),
    context: given['context'] as string | null,
  };
}

function checkData(dataset: LabeledDataset, columns: readonly SequenceColumn[], settings: LearnerSettings): void {
  const { name, rows, labels, label, origin } = dataset;
  const shown = `the dataset ${showJson(name)} (${plainLine(origin.location)})`;
  if (columns.length === 0) {
    const found = dataset.columns.map(column => `${showJson(column.name)} (${column.kind})`).join(', ');
    throw new DataError(`${shown} has no column of sequences, its columns are ${found || 'none'}`, {
      hint: 'give lists of actions in JSON lines, or text of actions parted by blanks whose kind in "columns" is "sequence"',
    });
  }
  const positives = labels.reduce((sum, value) => sum + value, 0);
  const needed = [
    [rows - positives, label.negative],
    ...(settings.supervised ? ([[positives, label.positive]] as const) : []),
  ] as const;
  for (const [count, text] of needed) {
    if (count >= FOLDS) continue;
    const mode = settings.supervised ? 'supervised' : 'one_class';
    const message = `${shown} has ${count} training rows with the label ${showJson(text)}, anomaly (${mode}) needs ${FOLDS}`;
    throw new DataError(message, { hint: 'give more rows, or another "mode"' });
  }
  if (settings.context === null || dataset.columns.some(column => column.name === settings.context)) return;
  const isRole = [dataset.group, dataset.timestamp].some(column => column?.name === settings.context);
  throw new DataError(`${shown} has no column ${showJson(settings.context)}, the hyperparameter context`, {
    hint: isRole ? 'it has a role in the source and is no feature: take the role away' : 'name one of its columns',
  });
}

function factsOf(
  { columns }: Dataset,
  settings: LearnerSettings,
  { columns: counted, contexts, combination }: SequenceKnowledge,
  candidates: readonly Candidate[],
): JsonObject {
  const measures = new RowMeter(counted, { supervised: settings.supervised, contexts: contexts.length }).measures;
  return {
    mode: settings.supervised ? 'supervised' : 'one_class',
    contexts: contexts.length,
    sequences: counted.map(({ name, vocabulary, tree }) => ({ name, actions: vocabulary.size, ngrams: tree.size })),
    weights: measures
      .map(({ name }, i) => ({ name, weight: combination.weights[i]! }))
      .filter(({ weight }) => weight !== 0),
    intercept: combination.weights.at(-1)!,
    /** Groups of measures that were tried: they joined if the log loss of rows left out fell by more than its noise. */
    tried: candidates.map(({ name, joined, gain, noise }) => ({ name, joined, gain, noise })),
    left_out: columns
      .filter(({ name, kind }) => kind !== 'sequence' && name !== settings.context)
      .map(({ name, kind }) => ({ name, reason: kind === 'text' ? NOT_WORDS : 'it holds no sequences' })),
  };
}

const NOT_WORDS = 'it holds text, not sequences: its kind in "columns" of the source may be "sequence"';

interface Parts {
  readonly knowledge: SequenceKnowledge;
  readonly context: string | null;
  readonly threshold: number | null;
  readonly features: Model['features'];
  readonly facts: JsonObject;
}

function modelOf(parts: Parts): Model {
  const { knowledge, threshold, features, facts } = parts;
  const meter = new RowMeter(knowledge.columns, knowledge.roots);
  return {
    type: anomaly.name,
    features,
    facts,
    ...(threshold === null ? {} : { threshold }),
    score(dataset) {
      const scores = new Float64Array(dataset.rows);
      sumRows(parts, meter, dataset, (row, logit) => {
        scores[row] = 1 / (1 + Math.exp(-logit));
      });
      return scores;
    },
    attribute: dataset => attribute(parts, meter, dataset),
    state() {
      const { json, arrays } = knowledgeState(knowledge);
      return { json: { context: parts.context, threshold, features, facts, ...json } as JsonObject, arrays };
    },
  };
}

/** `added`: what each measure adds to the logit of the row, until the next one. */
function sumRows(
  { knowledge, context }: Parts,
  meter: RowMeter,
  dataset: Dataset,
  take: (row: number, logit: number, added: Float64Array) => void,
): void {
  const { columns, contexts, usual, combination } = knowledge;
  const counts = columns.map(({ tree }) => tree);
  const rows = meter.rowsOf(dataset);
  const numbers = new Map<string | null, number>(contexts.map((text, i) => [text, i]));
  const whose = context === null ? [] : contextsOf(dataset, context);
  const values = new Float64Array(meter.width);
  const added = new Float64Array(meter.width);
  for (let row = 0; row < dataset.rows; row++) {
    meter.read(
      rows.map(each => sequenceOf(each, row)),
      counts,
    );
    meter.measure(numbers.get(whose[row] ?? null) ?? -1, values, 0);
    if (usual !== null) asDistances(usual, values, 0);
    take(row, addUp(combination, values, 0, added, 0), added);
  }
}

function attribute(parts: Parts, meter: RowMeter, dataset: Dataset): Attribution {
  const { weights } = parts.knowledge.combination;
  const used = [...meter.measures.keys()].filter(i => weights[i] !== 0);
  const values = new Float64Array(dataset.rows * used.length);
  sumRows(parts, meter, dataset, (row, _, added) => {
    used.forEach((place, i) => {
      values[row * used.length + i] = added[place]!;
    });
  });
  return { features: used.map(i => meter.measures[i]!.name), values };
}

function restore({ json, arrays }: ModelState): Model {
  const { context, threshold, features, facts } = json;
  if (!Array.isArray(features) || !(context === null || typeof context === 'string')) {
    throw new IntegrityError('the stored state is not that of an anomaly model');
  }
  return modelOf({
    knowledge: restoreKnowledge({ json, arrays }),
    context,
    threshold: threshold as number | null,
    features: features as unknown as Model['features'],
    facts: facts as JsonObject,
  });
}
