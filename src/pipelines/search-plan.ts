/** What search a model gets: as its configuration says, or as `--grid-search` asks for. */
import { ConfigurationError } from '../base/errors.ts';
import type { TrainOptions } from '../command-options.ts';
import type { Config, ModelConfig } from '../config.ts';
import { metricNamed } from '../evaluation/metrics.ts';
import type { ModelType } from '../models/model-type.ts';
import { gridSize, type SearchSpace } from '../models/search-space.ts';
import { MOST_TRIALS, type SearchSettings } from '../search/settings.ts';

const USUAL_TRIALS = 20;

type Options = Pick<TrainOptions, 'gridSearch' | 'trials' | 'searchMinutes'>;

/** `fixed`: hyperparameters that were given as options. null: there is nothing to search. */
export function searchOf(
  model: ModelConfig,
  type: ModelType,
  { searchDefaults }: Pick<Config, 'searchDefaults'>,
  options: Options,
  fixed: readonly string[],
): SearchSettings | null {
  const asked = model.search ?? (options.gridSearch ? searchDefaults : null);
  const given = asked?.space ?? type.searchSpace;
  if (asked === null || given === undefined) return null;
  const space: SearchSpace = Object.fromEntries(Object.entries(given).filter(([name]) => !fixed.includes(name)));
  if (Object.keys(space).length === 0) return null;
  const method = options.gridSearch ? 'grid' : asked.method;
  const { metric, folds, prune } = asked;
  const { better } = metricNamed(metric);
  const trials = options.trials ?? asked.trials ?? (method === 'grid' ? gridSize(space) : USUAL_TRIALS);
  if (trials > MOST_TRIALS) throw tooMany(model.name, trials);
  return {
    ...{ method, space, metric: metricNamed(metric).name, folds, prune },
    direction: asked.direction ?? (better === 'higher' ? 'maximize' : 'minimize'),
    trials: method === 'grid' ? Math.min(trials, gridSize(space)) : trials,
    minutes: options.searchMinutes ?? asked.minutes,
  };
}

function tooMany(model: string, trials: number): ConfigurationError {
  return new ConfigurationError(
    `the grid of ${model} has ${trials.toLocaleString('en-US')} combinations, expected at most ${MOST_TRIALS.toLocaleString('en-US')}`,
    { hint: 'give --trials to try a random part of it, or search it with the method tpe or random' },
  );
}
