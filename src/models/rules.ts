/** Rules that see a risk, 0 to 1, in one column each. */
import type { Json, JsonObject } from '../base/json.ts';
import type { Column } from '../data/dataset.ts';
import { numberOf, refusal } from './hyperparameters.ts';

/** Risk 0 at `min` (0 by default), 1 at `max` (1), straight between; where `max` lies below `min`, low is risky. */
export interface RangeRule {
  readonly kind: 'numeric';
  readonly feature: string;
  /** Above 0; only its size beside the other rules' matters. */
  readonly weight: number;
  readonly min: number;
  readonly max: number;
}

/** Risk 1 where the category is this one, else 0. */
export interface CategoryRule {
  readonly kind: 'categorical';
  readonly feature: string;
  readonly weight: number;
  readonly equals: string;
}

export type Rule = RangeRule | CategoryRule;

/** Adds `share` times the risk of each row. Missing is no risk; neither is a column of another kind. */
export function addRisk(scores: Float64Array, rule: Rule, share: number, column: Column): void {
  if (rule.kind === 'categorical' && column.kind === 'categorical') {
    const code = column.categories.indexOf(rule.equals);
    if (code === -1) return;
    for (let row = 0; row < scores.length; row++) if (column.codes[row] === code) scores[row]! += share;
  } else if (rule.kind === 'numeric' && column.kind === 'numeric') {
    const span = rule.max - rule.min;
    for (let row = 0; row < scores.length; row++) {
      const risk = (column.values[row]! - rule.min) / span;
      if (!Number.isNaN(risk)) scores[row]! += share * Math.min(Math.max(risk, 0), 1);
    }
  }
}

/** As written in the configuration. ConfigurationError that names the rule and what is wrong with it. */
export function readRules(json: Json | undefined): Rule[] {
  if (!Array.isArray(json) || json.length === 0) throw refusal('rules', json, 'a list of one rule or more');
  return json.map((rule: Json, i) => {
    const isObject = typeof rule === 'object' && rule !== null && !Array.isArray(rule);
    if (!isObject) throw refusal(`rules[${i}]`, rule, 'an object');
    return readRule(rule as JsonObject, `rules[${i}].`);
  });
}

function readRule(given: JsonObject, at: string): Rule {
  const known = 'equals' in given ? ['feature', 'weight', 'equals'] : ['feature', 'weight', 'min', 'max'];
  for (const [name, value] of Object.entries(given)) {
    if (!known.includes(name)) throw refusal(at + name, value, `only the keys ${known.join(', ')}`);
  }
  const { feature, equals } = given;
  if (typeof feature !== 'string') throw refusal(`${at}feature`, feature, 'the name of a column');
  const weight = numberOf(given, 'weight', { above: 0 }, at);
  if ('equals' in given) {
    if (typeof equals !== 'string') throw refusal(`${at}equals`, equals, 'a category');
    return { kind: 'categorical', feature, weight, equals };
  }
  const { min = 0, max = 1 } = given;
  const span = typeof min === 'number' && typeof max === 'number' ? max - min : Number.NaN;
  if (!Number.isFinite(span) || span === 0) throw refusal(`${at}min…max`, [min, max], 'two numbers that differ');
  return { kind: 'numeric', feature, weight, min: min as number, max: max as number };
}

export function writeRule(rule: Rule): JsonObject {
  const { kind, ...written } = rule;
  return written;
}
