/** The model that is in production today, read back with its digests checked. */
import { modelTypes } from '../catalogs.ts';
import type { Predictor } from '../evaluation/predictor.ts';
import { type ModelCard, readCard } from '../registry/model-card.ts';
import { readPredictor } from '../registry/model-files.ts';
import type { Registry } from '../registry/registry.ts';

export interface Production {
  readonly version: string;
  readonly predictor: Predictor;
  readonly card: ModelCard;
}

/** null when the model has never been promoted. IntegrityError when what is stored is not what was promoted. */
export function productionModel(registry: Registry, model: string): Production | null {
  const entry = registry.current(model);
  if (entry === undefined) return null;
  const files = registry.load(model, entry.version);
  return { version: entry.version, predictor: readPredictor(files, modelTypes.get), card: readCard(files) };
}
