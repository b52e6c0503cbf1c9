/** Scores by stored states that were changed: there are probabilities for every row, or the state is refused as broken. */
import { ConfigurationError, IntegrityError } from '../../base/errors.ts';
import type { JsonObject } from '../../base/json.ts';
import { seededRandom } from '../../base/random.ts';
import type { Dataset } from '../../data/dataset.ts';
import { predictorState, predictPrepared, restorePredictor } from '../../evaluation/predictor.ts';
import { type Model, type ModelType, UnscorableError } from '../../models/model-type.ts';
import { forge } from './forged-states.ts';

export const FORGERIES = 2000;
/** Of a type that scores by a program, which takes its time to start. */
const STARTS = 10;

/** Whatever else is thrown comes with what was changed. How many states were refused, and how many scored all the same. */
export async function attack(
  type: ModelType,
  model: Model,
  rows: Dataset,
): Promise<{ refused: number; scored: number }> {
  const calibration = { method: 'none', parameters: {}, n: 0, reason: 'a test' };
  const { json, arrays } = predictorState({ model, calibration, threshold: 0.5 });
  const whole = { json: JSON.parse(JSON.stringify(json)) as JsonObject, arrays };
  const typeOf = (name: string) => {
    if (name !== type.name) throw new ConfigurationError(`no type ${name}`);
    return type;
  };
  const isTold = (error: unknown) =>
    error instanceof IntegrityError || (type.withPrograms !== undefined && error instanceof UnscorableError);
  let [refused, scored] = [0, 0];
  let left = type.withPrograms === undefined ? FORGERIES : STARTS;
  for (let i = 0; i < FORGERIES; i++) {
    const { what, state } = forge(whole, seededRandom(`forged/${i}`));
    try {
      const predictor = restorePredictor(state, typeOf);
      if (left-- <= 0) continue;
      useAll(predictor.model, rows);
      const scores = await predictPrepared(predictor, rows, new AbortController().signal);
      const isSound = scores.length === rows.rows && scores.every(score => score >= 0 && score <= 1);
      if (!isSound) throw new Error(`it scored ${scores.join(' ')}`);
      scored++;
    } catch (error) {
      if (!isTold(error)) throw new Error(`forgery ${i}: ${what}`, { cause: error });
      refused++;
    }
  }
  return { refused, scored };
}

/** What is asked of a stored model besides its scores. */
function useAll({ features, attribute, simpleBaseline, exports }: Model, rows: Dataset): void {
  const isNamed = features.every(({ name, kind }) => typeof name === 'string' && typeof kind === 'string');
  if (!isNamed) throw new Error('its features have no names');
  attribute?.(rows);
  simpleBaseline?.score(rows);
  exports?.();
}
