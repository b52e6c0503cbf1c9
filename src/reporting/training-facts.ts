/** How a model came to be, read from its card: cards of other versions may hold less, or something else. */
import type { Json, JsonObject } from '../base/json.ts';
import type { Epoch, SearchHistory } from './evaluate-report.ts';

/** `facts.learning_curve` of a card, as far as it is one. */
export function learningCurveOf(facts: Readonly<Record<string, Json>>): Epoch[] {
  return objectsIn(facts['learning_curve']).flatMap(({ epoch, loss, validation_loss: validation }) => {
    if (typeof epoch !== 'number' || typeof loss !== 'number') return [];
    return [{ epoch, loss, validation_loss: typeof validation === 'number' ? validation : null }];
  });
}

/** `search.json` of a package, as far as it is one; null: there was none. */
export function searchHistoryOf(search: Json | undefined): SearchHistory | null {
  if (!isObject(search)) return null;
  const { metric, direction } = search;
  const trials = objectsIn(search['trials']).map(({ value, status }) => ({
    value: typeof value === 'number' && Number.isFinite(value) ? value : null,
    status: typeof status === 'string' ? status : '',
  }));
  if (typeof metric !== 'string' || trials.length === 0) return null;
  return { metric, direction: direction === 'minimize' ? 'minimize' : 'maximize', trials };
}

function objectsIn(list: Json | undefined): readonly JsonObject[] {
  return Array.isArray(list) ? list.filter(isObject) : [];
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
