/**
 * Several models that score as one: it holds them whole, so that it is stored, verified, served and rolled back like any
 * other, whatever becomes of its members.
 *
 * No type of the catalogue, since it is not trained on rows but made of models: the suite that runs over the catalogue has
 * nothing to train here, and its promises about a model that is there are tested beside this file.
 */
import type { Json, JsonObject } from '../base/json.ts';
import { type Expectation, eitherOf, listOf, numberBetween, oneOf } from '../base/settings.ts';
import { anyObject, brokenState, finiteNumber, objectOf, requireStored } from '../base/stored-state.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Model, ModelState } from './model-type.ts';

export const ENSEMBLE = 'ensemble';

/** What an ensemble needs of a member: P(positive), calibrated, and a state from which it can be had again. */
export type Member = Pick<Model, 'features' | 'moments' | 'kept' | 'prepare' | 'score' | 'state'>;

/**
 * `weighted`: the mean of the members' probabilities, by weights that sum to 1. `stacked`: a logistic regression on their
 * logits.
 */
export type Combination =
  | { readonly method: 'weighted'; readonly weights: readonly number[] }
  | { readonly method: 'stacked'; readonly weights: readonly number[]; readonly intercept: number };

export type EnsembleMethod = Combination['method'];

/** The distance to 1 that a double can still show; nearer probabilities count as this far away. */
const NEAREST = 2 ** -53;

export function logit(probability: number): number {
  const p = Math.min(1 - NEAREST, Math.max(NEAREST, probability));
  return Math.log(p) - Math.log1p(-p);
}

/** `probabilities` of the members, in their order. */
export function combine(combination: Combination, probabilities: readonly Float64Array[]): Float64Array {
  const { weights } = combination;
  const rows = probabilities[0]?.length ?? 0;
  const scores = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    if (combination.method === 'weighted') {
      let sum = 0;
      for (let m = 0; m < weights.length; m++) sum += weights[m]! * probabilities[m]![row]!;
      // The weights add up to one but for rounding.
      scores[row] = Math.min(sum, 1);
    } else {
      let sum = combination.intercept;
      for (let m = 0; m < weights.length; m++) sum += weights[m]! * logit(probabilities[m]![row]!);
      scores[row] = 1 / (1 + Math.exp(-sum));
    }
  }
  return scores;
}

export function ensembleModel(
  members: readonly Member[],
  combination: Combination,
  facts: Readonly<Record<string, Json>>,
): Model {
  const features = members.flatMap(member => member.features);
  // They learned from one table, which has one timestamp.
  const moments = members.find(member => member.moments !== undefined)?.moments;
  return {
    type: ENSEMBLE,
    features: [...new Map(features.map(feature => [`${feature.kind} ${feature.name}`, feature])).values()],
    ...(moments === undefined ? {} : { moments }),
    ...(members.every(member => member.prepare === undefined) ? {} : { prepare: prepareAll(members) }),
    ...(members.every(member => member.kept === undefined) ? {} : { kept: keptByAll(members) }),
    facts,
    score: (dataset: Dataset) =>
      combine(
        combination,
        members.map(member => member.score(dataset)),
      ),
    state() {
      const states = members.map(member => member.state());
      const arrays = states.flatMap((state, m) =>
        Object.entries(state.arrays).map(([name, array]) => [`${m}/${name}`, array] as const),
      );
      const json = { combination: { ...combination }, members: states.map(state => state.json), facts };
      return { json, arrays: Object.fromEntries(arrays) };
    },
  };
}

const WHAT = 'an ensemble';
/** As in the configuration. */
const MOST_MEMBERS = 20;
/** What rounding may leave of a sum of weights. */
const ROUNDING = 1e-9;
const WEIGHTS: Expectation = {
  expected: 'weights from 0 that sum to 1',
  holds: found =>
    listOf(numberBetween(0, 1)).holds(found) &&
    Math.abs((found as number[]).reduce((sum, weight) => sum + weight, 0) - 1) < ROUNDING,
};
const COMBINATION = eitherOf(
  objectOf('weighted, with weights from 0 that sum to 1', { method: oneOf('weighted'), weights: WEIGHTS }),
  objectOf('stacked, with weights and intercept', {
    ...{ method: oneOf('stacked'), weights: listOf(finiteNumber), intercept: finiteNumber },
  }),
);

/** One after the other: each may take the whole machine. */
function prepareAll(members: readonly Member[]): NonNullable<Model['prepare']> {
  return async (dataset, signal) => {
    for (const member of members) await member.prepare?.(dataset, signal);
  };
}

function keptByAll(members: readonly Member[]): NonNullable<Model['kept']> {
  return dataset => {
    const each = members.flatMap(member => member.kept?.(dataset) ?? []);
    return Uint8Array.from({ length: dataset.rows }, (_, row) => (each.every(kept => kept[row] === 1) ? 1 : 0));
  };
}

/** IntegrityError when the state is not one of an ensemble; `restoreMember` says so of a member. */
export function restoreEnsemble({ json, arrays }: ModelState, restoreMember: (state: ModelState) => Member): Model {
  const stored = requireStored(WHAT, json, { combination: COMBINATION, members: listOf(anyObject), facts: anyObject });
  const combination = stored['combination'] as unknown as Combination;
  const members = stored['members'] as readonly JsonObject[];
  const { length } = combination.weights;
  if (members.length !== length || length === 0 || length > MOST_MEMBERS) {
    const expected = `as many as weights, which are ${length}, and at most ${MOST_MEMBERS}`;
    throw brokenState(WHAT, { path: ['members', 'length'], found: members.length, expected });
  }
  const restored = members.map((member, m) => {
    const own = Object.entries(arrays).flatMap(([name, array]) =>
      name.startsWith(`${m}/`) ? [[name.slice(`${m}/`.length), array] as const] : [],
    );
    return restoreMember({ json: member, arrays: Object.fromEntries(own) });
  });
  return ensembleModel(restored, combination, stored['facts'] as JsonObject);
}
