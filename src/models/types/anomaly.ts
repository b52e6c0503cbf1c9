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
import { DataError } from '../../base/errors.ts';
import type { JsonObject } from '../../base/json.ts';
import {
  type Expectation,
  eitherOf,
  faultsIn,
  listOf,
  nothing,
  numberBetween,
  oneOf,
  refuse,
  type SettingFault,
  text,
  wholeNumber,
} from '../../base/settings.ts';
import { showJson } from '../../base/show-json.ts';
import { anyObject, brokenState, objectOf, requireStored } from '../../base/stored-state.ts';
import { plainLine } from '../../base/untrusted.ts';
import { COLUMN_KINDS, type Dataset, type LabeledDataset, type SequenceColumn } from '../../data/dataset.ts';
import type { Hyperparameters, Model, ModelState, ModelType, TrainContext } from '../model-type.ts';
import { pause } from '../pause.ts';
import { FOLDS } from '../sequences/left-out.ts';
import type { CountSettings } from '../sequences/sequence-counts.ts';
import { learnSequences, type SequenceKnowledge } from '../sequences/sequence-learner.ts';
import { SequenceScorer } from '../sequences/sequence-scorer.ts';
import { knowledgeState, LONGEST_NGRAM, restoreKnowledge } from '../sequences/sequence-state.ts';
import type { Candidate } from '../solvers/combination.ts';

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
  searchSpace: { n: [1, 2, 3, 4, 5] },
  cost: 1000,
  synthetic: 'sequences',
  usualThreshold: 'best_f1',
  check,
  train,
  restore,
};

const EXPECTED: Readonly<Record<string, Expectation>> = {
  n: wholeNumber({ atLeast: 1, atMost: LONGEST_NGRAM }),
  anomaly_threshold: eitherOf(numberBetween(0, 1), nothing),
  mode: oneOf('auto', 'one_class', 'supervised'),
  context: {
    expected: 'the name of a column, or null',
    holds: found => found === null || (typeof found === 'string' && found !== ''),
  },
};
const ENOUGH_POSITIVES = 20;
/** Columns that an error lists. */
const SHOWN_COLUMNS = 10;

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
  const features = dataset.columns
    .filter(column => column.kind === 'sequence' || column.name === knowledge.context)
    .map(({ name, kind }) => ({ name, kind }));
  return modelOf({ knowledge, threshold, features, facts: factsOf(dataset, knowledge, candidates) });
}

function readSettings(given: Hyperparameters, { labels }: LabeledDataset): CountSettings {
  const positives = labels.reduce((sum, label) => sum + label, 0);
  const { mode } = given;
  return {
    order: given['n'] as number,
    supervised: mode === 'supervised' || (mode === 'auto' && positives >= ENOUGH_POSITIVES),
    context: given['context'] as string | null,
  };
}

function checkData(dataset: LabeledDataset, columns: readonly SequenceColumn[], settings: CountSettings): void {
  const { name, rows, labels, label, origin } = dataset;
  const shown = `the dataset ${showJson(name)} (${plainLine(origin.location)})`;
  if (columns.length === 0) {
    const found = dataset.columns.slice(0, SHOWN_COLUMNS).map(column => `${showJson(column.name)} (${column.kind})`);
    const more = dataset.columns.length > found.length ? ', …' : '';
    throw new DataError(`${shown} has no column of sequences, its columns are ${found.join(', ') || 'none'}${more}`, {
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
    const message = `${shown} has ${count.toLocaleString('en-US')} training rows with the label ${showJson(text)}, anomaly (${mode}) needs ${FOLDS}`;
    throw new DataError(message, { hint: 'give more rows, or another "mode"' });
  }
  if (settings.context !== null) checkContext(dataset, settings.context, shown);
}

function checkContext({ columns, group, timestamp }: Dataset, name: string, shown: string): void {
  const column = columns.find(other => other.name === name);
  if (column === undefined) {
    const isRole = [group, timestamp].some(role => role?.name === name);
    throw new DataError(`${shown} has no column ${showJson(name)}, the hyperparameter context`, {
      hint: isRole ? 'it has a role in the source and is no feature: take the role away' : 'name one of its columns',
    });
  }
  if (column.kind !== 'sequence' && column.kind !== 'timestamp') return;
  throw new DataError(`column ${showJson(name)} of ${shown}, the hyperparameter context, is ${column.kind}`, {
    hint: 'name a column of categories, text or numbers that tells whose a row is',
  });
}

function factsOf({ columns }: Dataset, knowledge: SequenceKnowledge, candidates: readonly Candidate[]): JsonObject {
  const { roots, combination } = knowledge;
  return {
    mode: roots.supervised ? 'supervised' : 'one_class',
    contexts: roots.contexts,
    sequences: knowledge.columns.map(({ name, vocabulary, tree }) => {
      return { name, actions: vocabulary.size, ngrams: tree.size - tree.roots };
    }),
    weights: new SequenceScorer(knowledge).weights(),
    intercept: combination.weights.at(-1)!,
    /** Groups of measures that were tried: they joined if the log loss of rows left out fell by more than its noise. */
    tried: candidates.map(({ name, joined, gain, noise }) => ({ name, joined, gain, noise })),
    left_out: columns
      .filter(({ name, kind }) => kind !== 'sequence' && name !== knowledge.context)
      .map(({ name, kind }) => ({ name, reason: kind === 'text' ? NOT_WORDS : 'it holds no sequences' })),
  };
}

const NOT_WORDS = 'it holds text, not sequences: its kind in "columns" of the source may be "sequence"';

interface Parts {
  readonly knowledge: SequenceKnowledge;
  readonly threshold: number | null;
  readonly features: Model['features'];
  readonly facts: JsonObject;
}

function modelOf({ knowledge, threshold, features, facts }: Parts): Model {
  const scorer = new SequenceScorer(knowledge);
  return {
    type: anomaly.name,
    features,
    facts,
    ...(threshold === null ? {} : { threshold }),
    score: dataset => scorer.score(dataset),
    attribute: dataset => scorer.attribute(dataset),
    state() {
      const { json, arrays } = knowledgeState(knowledge);
      return { json: { threshold, features, facts, ...json } as JsonObject, arrays };
    },
  };
}

const WHAT = 'an anomaly model';
const FEATURE = objectOf('with name and kind', { name: text('a text'), kind: oneOf(...COLUMN_KINDS) });

function restore({ json, arrays }: ModelState): Model {
  const { threshold, features, facts } = requireStored(WHAT, json, {
    threshold: eitherOf(numberBetween(0, 1), nothing),
    features: listOf(FEATURE),
    facts: anyObject,
  });
  const knowledge = restoreKnowledge({ json, arrays });
  const { columns, context } = knowledge;
  const read = features as unknown as Model['features'];
  const names = [...columns.map(({ name }) => name), ...(context === null ? [] : [context])];
  const isRead = read.length === names.length && names.every(name => read.some(feature => feature.name === name));
  if (!isRead)
    throw brokenState(WHAT, { path: ['features'], found: features, expected: 'the columns of its sequences' });
  return modelOf({ knowledge, threshold: threshold as number | null, features: read, facts: facts as JsonObject });
}
