/** Rules that see a risk, 0 to 1, in one column each. */
import type { Json, JsonObject } from '../base/json.ts';
import type { SettingFault } from '../base/settings.ts';
import { faultsIn, numberAbove, refuse, text } from '../base/settings.ts';
import type { Column } from '../data/dataset.ts';

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

/** What is wrong with rules as written in the configuration. */
export function rulesFaults(json: Json | undefined): SettingFault[] {
  if (!Array.isArray(json) || json.length === 0) {
    return [{ path: ['rules'], found: json, expected: 'a list of one rule or more' }];
  }
  return json.flatMap((rule: Json, i) => {
    const path = ['rules', i];
    const isObject = typeof rule === 'object' && rule !== null && !Array.isArray(rule);
    return isObject ? ruleFaults(rule as JsonObject, path) : [{ path, found: rule, expected: 'an object' }];
  });
}

const OF_ALL = { feature: text('the name of a column'), weight: numberAbove(0) };

function ruleFaults(given: JsonObject, at: SettingFault['path']): SettingFault[] {
  const equals = 'equals' in given;
  const known = [...Object.keys(OF_ALL), ...(equals ? ['equals'] : ['min', 'max'])];
  const unknown = Object.entries(given)
    .filter(([name]) => !known.includes(name))
    .map(([name, found]) => ({ path: [...at, name], found, expected: `only the keys ${known.join(', ')}` }));
  const wrong = faultsIn(given, equals ? { ...OF_ALL, equals: text('a category') } : OF_ALL, at);
  return [...unknown, ...wrong, ...(equals ? [] : spanFaults(given, at))];
}

function spanFaults({ min = 0, max = 1 }: JsonObject, at: SettingFault['path']): SettingFault[] {
  const span = typeof min === 'number' && typeof max === 'number' ? max - min : Number.NaN;
  if (Number.isFinite(span) && span !== 0) return [];
  return [{ path: at, found: { min, max }, expected: 'two numbers that differ for min (or 0) and max (or 1)' }];
}

/** As written in the configuration, or stored. ConfigurationError that names each wrong rule and what is wrong with it. */
export function readRules(json: Json | undefined): Rule[] {
  refuse(rulesFaults(json));
  return (json as readonly JsonObject[]).map(({ feature, weight, equals, min = 0, max = 1 }) => {
    const rule = { feature: feature as string, weight: weight as number };
    if (equals !== undefined) return { ...rule, kind: 'categorical', equals: equals as string };
    return { ...rule, kind: 'numeric', min: min as number, max: max as number };
  });
}

export function writeRule(rule: Rule): JsonObject {
  const { kind, ...written } = rule;
  return written;
}
