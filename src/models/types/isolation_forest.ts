/**
 * Isolation forest (Liu, Ting & Zhou 2008): rows that random splits set apart early are anomalous. The trees never see a
 * label; labels calibrate the score and choose the threshold. A score is the paper's 2^(−mean path / c(psi)), between 0 and
 * 1: about 0.5 for rows that lie as deep as the average, near 1 for rows that are isolated at once.
 *
 * Numbers go in as they are; of categories how rare they are; a missing value counts as the usual one, and that it is missing
 * as a feature of its own if it ever was in the training rows. Where rows have moments, a column with a rhythm goes in as its
 * distance from what is usual at that time (`context`). `attribute` speaks in steps of the mean path: `forest/attribute-paths.ts`.
 */
import type { JsonObject } from '../../base/json.ts';
import type { Random } from '../../base/random.ts';
import { eitherOf, faultsIn, numberAbove, oneOf, refuse, type SettingFault, wholeNumber } from '../../base/settings.ts';
import { type LabeledDataset, selectRows } from '../../data/dataset.ts';
import type { SlotScheme } from '../../data/slots.ts';
import { attributePaths, importanceOf } from '../forest/attribute-paths.ts';
import { drawnFeatures } from '../forest/features.ts';
import { type Forest, largestDeviations, prefixScores } from '../forest/forest.ts';
import { growForest } from '../forest/grow-forest.ts';
import { contaminationThreshold } from '../forest/path-length.ts';
import { readForest } from '../forest/stored-forest.ts';
import { storedTrees } from '../forest/trees.ts';
import type { Hyperparameters, Model, ModelState, ModelType, TrainContext } from '../model-type.ts';
import { pause } from '../pause.ts';

export const isolationForest: ModelType = {
  name: 'isolation_forest',
  description:
    'Isolation forest: rows that random splits set apart early are anomalous; labels only choose the threshold.',
  defaults: {
    n_estimators: 100,
    /** Rows that each tree grows on: `auto` = 256, a share up to 1, or a number from 2; no more than there are. */
    max_samples: 'auto',
    /** Share of the training rows that is called anomalous; `auto`: the calibration rows decide. */
    contamination: 'auto',
    /** Features that each tree may ask for: a share up to 1, or a number from 2; no more than there are. */
    max_features: 1,
    /** Slots of the week by which a column's usual values are told, where rows have moments. */
    context: 'auto',
  },
  // Not contamination: the calibration rows know better what share is anomalous than a guess.
  searchSpace: { n_estimators: [50, 100, 150], max_samples: ['auto', 128, 512], max_features: [0.8, 1] },
  cost: 1000,
  synthetic: 'metrics',
  usualThreshold: 'best_f1',
  check,
  train: async (dataset, hyperparameters, context) => (await trainMany(dataset, [hyperparameters], context))[0]!,
  trainMany,
  restore,
};

const SHARE = numberAbove(0, { atMost: 1 });
const EXPECTED = {
  n_estimators: wholeNumber({ atLeast: 1, atMost: 100_000 }),
  max_samples: eitherOf(oneOf('auto'), SHARE, wholeNumber({ atLeast: 2 })),
  contamination: eitherOf(oneOf('auto'), numberAbove(0, { atMost: 0.5 })),
  max_features: eitherOf(SHARE, wholeNumber({ atLeast: 2 })),
  context: oneOf('auto', 'none', 'hour', 'weekend_hour', 'weekday_hour'),
};
const USUAL_SAMPLE = 256;
/** Rows whose highest scores tell which columns matter, and how many columns the card names. */
const EXAMINED_ROWS = 2048;
const TOP = 20;

interface Settings {
  readonly trees: number;
  readonly maxSamples: number | 'auto';
  readonly contamination: number | 'auto';
  readonly maxFeatures: number;
  readonly context: SlotScheme | 'auto' | 'none';
}

function check(given: Hyperparameters): SettingFault[] {
  return faultsIn({ ...isolationForest.defaults, ...given }, EXPECTED);
}

function readSettings(hyperparameters: Hyperparameters): Settings {
  refuse(check(hyperparameters));
  const given = { ...isolationForest.defaults, ...hyperparameters };
  return {
    trees: given['n_estimators'] as number,
    maxSamples: given['max_samples'] as Settings['maxSamples'],
    contamination: given['contamination'] as Settings['contamination'],
    maxFeatures: given['max_features'] as number,
    context: given['context'] as Settings['context'],
  };
}

/** A forest of fewer trees is the beginning of a larger one, and contamination is a threshold: each forest grows once. */
async function trainMany(
  dataset: LabeledDataset,
  candidates: readonly Hyperparameters[],
  context: TrainContext,
): Promise<readonly Model[]> {
  const settings = candidates.map(readSettings);
  await pause(context, 0, 'encoding');
  const families = new Map<string, Settings[]>();
  for (const one of settings) {
    const alike = JSON.stringify([one.context, one.maxSamples, one.maxFeatures]);
    families.set(alike, [...(families.get(alike) ?? []), one]);
  }
  const models = new Map<Settings, Model>();
  for (const [i, family] of [...families.values()].entries()) {
    const turn = (share: number) => pause(context, (i + share) / families.size, 'growing trees');
    const grown = await growFamily(dataset, family, context.random, turn);
    for (const one of family) models.set(one, grown(one));
  }
  return settings.map(one => models.get(one)!);
}

/** Settings that differ in the number of trees and in contamination only; what comes back makes the model of each. */
async function growFamily(
  dataset: LabeledDataset,
  family: readonly Settings[],
  random: Random,
  turn: (share: number) => Promise<void>,
): Promise<(settings: Settings) => Model> {
  const [{ maxSamples, maxFeatures, context }] = family as [Settings];
  const sizes = family.map(({ trees }) => trees);
  const psi = Math.min(dataset.rows, maxSamples === 'auto' ? USUAL_SAMPLE : countOf(maxSamples, dataset.rows));
  const featuresOf = (width: number) => Math.min(width, countOf(maxFeatures, width));
  const asked = { trees: Math.max(...sizes), psi, featuresOf, context };
  const { forest, pool } = await growForest(dataset, asked, random, turn);
  const { features, slots, leftOut } = forest.features;
  const score = prefixScores(forest, sizes);
  const examined = selectRows(pool, everyFew(pool.rows));
  const importances = new Map(
    sizes.map(size => [size, importanceOf(forest, examined, score(examined, size), size).slice(0, TOP)]),
  );
  return ({ trees, contamination }) => {
    const threshold = contamination === 'auto' ? null : contaminationThreshold(score(dataset, trees), contamination);
    return modelOf(forest, trees, score, threshold, {
      ...{ trees, rows_per_tree: psi, features_per_tree: featuresOf(drawnFeatures(forest.features).length) },
      nodes: forest.trees.starts[trees]!,
      context: slots?.scheme ?? 'none',
      against_usual: features.flatMap(feature => (feature.what === 'slot' ? [feature.column] : [])),
      importance: importances.get(trees)!,
      left_out: leftOut.map(({ name, reason }) => ({ name, reason })),
    });
  };
}

/** Evenly spread over the table, which may be in the order of time. */
function everyFew(rows: number): Int32Array {
  const step = Math.ceil(rows / EXAMINED_ROWS);
  return Int32Array.from({ length: Math.ceil(rows / step) }, (_, i) => i * step);
}

/** A share up to 1, else a number. */
function countOf(asked: number, all: number): number {
  return asked <= 1 ? Math.max(1, Math.floor(asked * all)) : asked;
}

function modelOf(
  forest: Forest,
  size: number,
  score: ReturnType<typeof prefixScores>,
  threshold: number | null,
  facts: JsonObject,
): Model {
  const { features, trees, psi } = forest;
  return {
    type: isolationForest.name,
    features: features.columns,
    ...(features.slots === null ? {} : { moments: features.slots.moments }),
    facts,
    score: dataset => score(dataset, size),
    ...(threshold === null ? {} : { threshold }),
    attribute: dataset => attributePaths(forest, dataset, size),
    simpleBaseline: {
      name: 'robust z-score',
      description:
        'The largest robust z-score among the numbers that the forest reads: a threshold on it, and no trees.',
      score: dataset => largestDeviations(features, dataset),
    },
    state: () => ({
      json: { features: features as unknown as JsonObject, psi, threshold, facts },
      arrays: { ...storedTrees(trees, size) },
    }),
  };
}

function restore(state: ModelState): Model {
  const { forest, threshold, facts } = readForest(state);
  const size = forest.trees.starts.length - 1;
  return modelOf(forest, size, prefixScores(forest, [size]), threshold, facts);
}
