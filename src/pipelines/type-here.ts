/** A model type as it may be used in this run: one that takes programs of the user's is handed them. */

import type { Hyperparameters, ModelType } from '../models/model-type.ts';
import type { Context } from '../platform/context.ts';

/** `model`: whose programs they are; `hyperparameters`: as the configuration of this checkout names them. */
export function typeHere(
  type: ModelType,
  model: string,
  hyperparameters: Hyperparameters,
  { programs }: Pick<Context, 'programs'>,
): ModelType {
  return type.withPrograms?.(programs.named(model), hyperparameters) ?? type;
}
