/** A training as it is planned: a model, its type and settings, and where its rows come from. */
import type { JsonObject } from '../base/json.ts';
import type { ModelConfig, SplitConfig } from '../config.ts';
import type { SourceOptions } from '../data/data-source.ts';
import type { SplitBy } from '../data/split.ts';
import type { ModelType } from '../models/model-type.ts';
import type { Context } from '../platform/context.ts';
import type { SearchSettings } from '../search/settings.ts';
import type { Trainer } from '../training/trainer.ts';

/** With a split that is decided. */
export interface PlannedModel extends ModelConfig {
  readonly split: SplitConfig & { readonly by: SplitBy };
}

export interface Job {
  readonly config: PlannedModel;
  readonly type: ModelType;
  /** Where they are searched, those to begin with. */
  readonly hyperparameters: JsonObject;
  /** null: they are taken as they are. */
  readonly search: SearchSettings | null;
  readonly source: PlannedSource;
  readonly seed: number;
}

/** A source to be loaded once, however many models learn from it. */
export interface PlannedSource {
  readonly kind: string;
  readonly options: SourceOptions;
  readonly seed: number;
  /** Keep a random sample of this many rows of a file; null: all of them. */
  readonly sample: number | null;
}

/** What a job is done with. */
export interface Training {
  readonly trainer: Trainer;
  /** How many threads the model type may use by itself, as things stand. */
  threads(): number;
  readonly context: Pick<Context, 'log' | 'clock' | 'signal' | 'workingDirectory' | 'programs'>;
}
