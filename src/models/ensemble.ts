/**
 * Several models that score as one: it holds them whole, so that it is stored, verified, served and rolled back like any
 * other, whatever becomes of its members.
 *
 * No type of the catalogue, since it is not trained on rows but made of models: the suite that runs over the catalogue has
 * nothing to train here, and its promises about a model that is there are tested beside this file.
 */
import { IntegrityError } from '../base/errors.ts';
import type { Json, JsonObject } from '../base/json.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Model, ModelState } from './model-type.ts';

export const ENSEMBLE = 'ensemble';

/** What an ensemble needs of a member: P(positive), calibrated, and a state from which it can be had again. */
export type Member = Pick<Model, 'features' | 'moments' | 'prepare' | 'score' | 'state'>;

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

/** One after the other: each may take the whole machine. */
function prepareAll(members: readonly Member[]): NonNullable<Model['prepare']> {
  return async (dataset, signal) => {
    for (const member of members) await member.prepare?.(dataset, signal);
  };
}

/** IntegrityError when the state is not one of an ensemble; `restoreMember` says so of a member. */
export function restoreEnsemble({ json, arrays }: ModelState, restoreMember: (state: ModelState) => Member): Model {
  const { combination, members, facts } = json;
  if (!isCombination(combination) || !Array.isArray(members) || members.length !== combination.weights.length) {
    throw new IntegrityError('the stored state is not that of an ensemble');
  }
  const restored = (members as readonly JsonObject[]).map((member, m) => {
    const own = Object.entries(arrays).flatMap(([name, array]) =>
      name.startsWith(`${m}/`) ? [[name.slice(`${m}/`.length), array] as const] : [],
    );
    return restoreMember({ json: member, arrays: Object.fromEntries(own) });
  });
  return ensembleModel(restored, combination, (facts ?? {}) as JsonObject);
}

function isCombination(found: Json | undefined): found is Combination & JsonObject {
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return false;
  const { method, weights, intercept } = found as JsonObject;
  if (!Array.isArray(weights) || weights.length === 0 || !weights.every(isNumber)) return false;
  return method === 'weighted' ? weights.every(weight => weight >= 0) : method === 'stacked' && isNumber(intercept);
}

function isNumber(value: Json | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
