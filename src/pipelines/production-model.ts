/** The model that is in production today, read back with its digests checked. */
import { modelTypes } from '../catalogs.ts';
import type { Predictor } from '../evaluation/predictor.ts';
import type { Hyperparameters } from '../models/model-type.ts';
import type { Context } from '../platform/context.ts';
import type { ModelCard } from '../registry/model-card.ts';
import { readPredictor } from '../registry/model-files.ts';
import { readCard } from '../registry/read-card.ts';
import type { Registry } from '../registry/registry.ts';
import { typeHere } from './type-here.ts';

export interface Production {
  readonly version: string;
  readonly predictor: Predictor;
  readonly card: ModelCard;
}

/** What names a model, and the programs that it may run. */
interface Named {
  readonly config: { readonly name: string };
  readonly hyperparameters: Hyperparameters;
}

/**
 * Programs that it needs are those that the job names: a stored model brings none of its own.
 *
 * null when the model has never been promoted. IntegrityError when what is stored is not what was promoted.
 */
export function productionModel(
  registry: Registry,
  { config, hyperparameters }: Named,
  context: Pick<Context, 'programs'>,
): Production | null {
  const model = config.name;
  const entry = registry.current(model);
  if (entry === undefined) return null;
  const files = registry.load(model, entry.version);
  return {
    version: entry.version,
    predictor: readPredictor(files, name => typeHere(modelTypes.get(name), model, hyperparameters, context)),
    card: readCard(files),
  };
}
