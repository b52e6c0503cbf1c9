/** How a model came to be, read from its card: cards of other versions may hold less, or something else. */
import type { Json } from '../base/json.ts';
import type { Epoch, Trial } from './evaluate-report.ts';

/** `facts.learning_curve` of a card, as far as it is one. */
export function learningCurveOf(facts: Readonly<Record<string, Json>>): Epoch[] {
  return objectsIn(facts['learning_curve']).flatMap(({ epoch, loss, validation_loss: validation }) => {
    if (typeof epoch !== 'number' || typeof loss !== 'number') return [];
    return [{ epoch, loss, validation_loss: typeof validation === 'number' ? validation : null }];
  });
}

/** `search.trials` of a card, as far as they are any. */
export function trialsOf(search: Json | undefined): Trial[] {
  const trials =
    typeof search === 'object' && search !== null && !Array.isArray(search)
      ? (search as { readonly trials?: Json }).trials
      : undefined;
  return objectsIn(trials).flatMap(({ metric, value }) => {
    if (typeof metric !== 'string') return [];
    return [{ metric, value: typeof value === 'number' && Number.isFinite(value) ? value : null }];
  });
}

function objectsIn(list: Json | undefined): readonly Readonly<Record<string, Json>>[] {
  if (!Array.isArray(list)) return [];
  return list.filter((each): each is Readonly<Record<string, Json>> => {
    return typeof each === 'object' && each !== null && !Array.isArray(each);
  });
}
