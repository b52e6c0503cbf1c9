/**
 * Fixed rules, written down and not learned: beside a model that learned, they show what learning adds.
 *
 * Each rule sees a risk between 0 and 1 in one column. The score is the mean of the risks by the rules' weights: it is
 * 0 where no rule sees any, 1 where all see the highest, and never falls when a risk rises.
 * Attributions are what a feature's rules add to the score.
 */
import { DataError } from '../../base/errors.ts';
import type { JsonObject } from '../../base/json.ts';
import { showJson } from '../../base/show-json.ts';
import { anyObject, brokenState, requireStored } from '../../base/stored-state.ts';
import type { Dataset, LabeledDataset } from '../../data/dataset.ts';
import type { Attribution, Hyperparameters, Model, ModelState, ModelType, TrainContext } from '../model-type.ts';
import { pause } from '../pause.ts';
import { addRisk, type Rule, readRules, rulesFaults, writeRule } from '../rules.ts';

export const heuristic: ModelType = {
  name: 'heuristic',
  description: 'Fixed rules on named columns; it learns nothing, and shows what learning adds.',
  defaults: {
    rules: [
      { feature: 'violation_count', weight: 0.3, min: 0, max: 1 },
      { feature: 'severity_max', weight: 0.25, min: 0, max: 1 },
      { feature: 'recency_score', weight: 0.2, min: 0, max: 1 },
      { feature: 'frequency_score', weight: 0.15, min: 0, max: 1 },
      { feature: 'context_risk', weight: 0.1, min: 0, max: 1 },
    ],
  },
  synthetic: 'violations',
  check: given => rulesFaults({ ...heuristic.defaults, ...given }['rules']),
  train,
  restore,
};

/** Keeps the rules whose columns are there. ConfigurationError for a wrong rule, DataError when no rule is left. */
async function train(dataset: LabeledDataset, hyperparameters: Hyperparameters, context: TrainContext): Promise<Model> {
  const rules = readRules({ ...heuristic.defaults, ...hyperparameters }['rules']);
  await pause(context, 0);
  const leftOut = rules
    .map(rule => ({ rule, name: rule.feature, reason: whyLeftOut(rule, dataset) }))
    .filter(({ reason }) => reason !== null);
  const kept = rules.filter(rule => !leftOut.some(left => left.rule === rule));
  if (kept.length === 0) {
    const said = leftOut.map(({ name, reason }) => `${showJson(name)} ${reason}`).join(', ');
    throw new DataError(`no rule of the heuristic fits the dataset ${showJson(dataset.name)}: ${said}`, {
      hint: `give rules for its columns: "hyperparameters": {"rules": [${exampleFor(dataset)}]}`,
    });
  }
  await pause(context, 1);
  return modelOf(kept, { left_out: leftOut.map(({ name, reason }) => ({ name, reason })) });
}

function whyLeftOut({ feature, kind }: Rule, { columns }: Dataset): string | null {
  const column = columns.find(({ name }) => name === feature);
  if (column === undefined) return 'is not in the data';
  return column.kind === kind ? null : `is ${column.kind}, not ${kind}`;
}

function exampleFor({ columns }: Dataset): string {
  for (const column of columns) {
    const { name: feature } = column;
    if (column.kind === 'numeric') return JSON.stringify({ feature, weight: 1, min: 0, max: 100 });
    if (column.kind === 'categorical')
      return JSON.stringify({ feature, weight: 1, equals: column.categories[0] ?? '' });
  }
  return JSON.stringify({ feature: 'age', weight: 1, min: 18, max: 90 });
}

function modelOf(rules: readonly Rule[], facts: JsonObject): Model {
  const total = rules.reduce((sum, { weight }) => sum + weight, 0);
  const kinds = new Map(rules.map(({ feature, kind }) => [feature, kind]));
  return {
    type: heuristic.name,
    features: [...kinds].map(([name, kind]) => ({ name, kind })),
    facts: { rules: rules.map(rule => ({ ...writeRule(rule), weight: rule.weight / total })), ...facts },
    score(dataset) {
      const scores = new Float64Array(dataset.rows);
      for (const rule of rules) {
        const column = dataset.columns.find(({ name }) => name === rule.feature);
        if (column !== undefined) addRisk(scores, rule, rule.weight / total, column);
      }
      // The shares add up to one but for rounding.
      return scores.map(score => Math.min(score, 1));
    },
    attribute: dataset => attribution(rules, total, [...kinds.keys()], dataset),
    state: () => ({ json: { rules: rules.map(writeRule), facts }, arrays: {} }),
  };
}

/** What each feature's rules add to the score. */
function attribution(
  rules: readonly Rule[],
  total: number,
  features: readonly string[],
  dataset: Dataset,
): Attribution {
  const values = new Float64Array(dataset.rows * features.length);
  features.forEach((feature, i) => {
    const added = new Float64Array(dataset.rows);
    const column = dataset.columns.find(({ name }) => name === feature);
    if (column === undefined) return;
    for (const rule of rules) if (rule.feature === feature) addRisk(added, rule, rule.weight / total, column);
    for (let row = 0; row < added.length; row++) values[row * features.length + i] = added[row]!;
  });
  return { features, values, unit: 'points of the score' };
}

function restore({ json }: ModelState): Model {
  const { facts } = requireStored('a heuristic', json, { facts: anyObject });
  const [fault] = rulesFaults(json['rules']);
  if (fault !== undefined) throw brokenState('a heuristic', fault);
  return modelOf(readRules(json['rules']), facts as JsonObject);
}
