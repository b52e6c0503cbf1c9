/** From configuration and options to the list of models to train; every mistake is found here, before any data are read. */
import { isAbsolute, resolve } from 'node:path';
import { ConfigurationError } from '../base/errors.ts';
import type { JsonObject } from '../base/json.ts';
import { nearest } from '../base/nearest.ts';
import { modelTypes } from '../catalogs.ts';
import type { TrainOptions } from '../command-options.ts';
import type { Config, ModelConfig, SourceConfig } from '../config.ts';
import type { ModelType } from '../models/model-type.ts';
import { generatorSettings, refuseUnusedGeneratorOptions, usualSplit } from './generated-data.ts';
import type { Job, PlannedSource } from './job.ts';
import { requireOneGenerated } from './save-data.ts';
import { searchOf } from './search-plan.ts';

const DEFAULT_SEED = 42;
const DEFAULT_SAMPLES = 10_000;

export function planTraining(config: Config, options: TrainOptions, workingDirectory: string): Job[] {
  const chosen = chooseModels(config, options);
  const sources = new Map<string, PlannedSource>();
  const jobs = chosen.map((model): Job => {
    const type = modelTypes.get(model.type);
    const seed = options.seed ?? model.seed ?? DEFAULT_SEED;
    const key = `${model.dataset}\n${model.dataset === 'synthetic' ? type.synthetic : ''}\n${seed}`;
    const source = sources.get(key) ?? planSource(model, type, config, options, seed, workingDirectory);
    sources.set(key, source);
    const fixed = Object.keys(givenFor(type, options));
    const search = searchOf(model, type, config, options, fixed);
    const planned = { ...model, split: { ...model.split, by: model.split.by ?? usualSplit(source) } };
    return { config: planned, type, hyperparameters: hyperparametersOf(model, type, options), search, source, seed };
  });
  refuseUnusedGeneratorOptions(options, [...sources.values()]);
  if (options.saveData !== null) requireOneGenerated([...sources.values()]);
  return jobs;
}

/** The configured models that the options name; without any in the configuration, one on synthetic data for each type that needs no settings. */
export function chooseModels(config: Config, options: Pick<TrainOptions, 'modelType' | 'model'>): ModelConfig[] {
  const types = chosenTypes(options.modelType);
  const listed =
    config.models.length > 0 ? config.models : types.filter(needsNothing).map(type => onSyntheticData(type, config));
  const chosen = listed
    .filter(model => types.some(type => type.name === model.type))
    .filter(model => options.model.length === 0 || options.model.includes(model.name));
  refuseUnknownModels(options.model, listed, config);
  if (chosen.length > 0) return chosen;
  throw new ConfigurationError(`no configured model is of type ${options.modelType.join(', ')}`, {
    hint:
      listed.length === 0
        ? 'list one in "models" of the configuration: without settings of yours there is nothing to train'
        : `the configuration lists ${listed.map(model => `${model.name} (${model.type})`).join(', ')}`,
  });
}

function needsNothing({ required = [] }: ModelType): boolean {
  return required.length === 0;
}

function chosenTypes(names: readonly string[]): readonly ModelType[] {
  return names.includes('all') ? modelTypes.all : names.map(name => modelTypes.get(name));
}

function onSyntheticData(type: ModelType, config: Config): ModelConfig {
  return { ...config.modelDefaults, name: type.name, type: type.name, dataset: 'synthetic' };
}

function refuseUnknownModels(
  asked: readonly string[],
  listed: readonly ModelConfig[],
  { ensembles }: Pick<Config, 'ensembles'>,
): void {
  const names = listed.map(model => model.name);
  const unknown = asked.find(name => !names.includes(name));
  if (unknown === undefined) return;
  const ensemble = ensembles.find(({ name }) => name === unknown);
  if (ensemble !== undefined) {
    throw new ConfigurationError(`${unknown} is an ensemble, which is made of models: it is not trained by itself`, {
      hint: `name its members: ${ensemble.members.join(',')}`,
    });
  }
  const close = nearest(unknown, names);
  throw new ConfigurationError(`there is no model named ${JSON.stringify(unknown.slice(0, 60))} in the configuration`, {
    hint: `${close === undefined ? '' : `did you mean "${close}"? `}it lists ${names.join(', ')}`,
  });
}

/** Those that are options too. */
export function givenHyperparameters(options: TrainOptions): Readonly<Record<string, number | string | null>> {
  return { epochs: options.epochs, batch_size: options.batchSize, backend: options.backend };
}

function hyperparametersOf(model: ModelConfig, type: ModelType, options: TrainOptions): JsonObject {
  return { ...type.defaults, ...model.hyperparameters, ...givenFor(type, options) };
}

function givenFor(type: ModelType, options: TrainOptions): JsonObject {
  const given = Object.entries(givenHyperparameters(options));
  return Object.fromEntries(given.filter(([name, value]) => value !== null && name in type.defaults));
}

function planSource(
  model: ModelConfig,
  type: ModelType,
  config: Config,
  options: TrainOptions,
  seed: number,
  workingDirectory: string,
): PlannedSource {
  const source: SourceConfig = config.sources[model.dataset] ?? {
    ...config.sourceDefaults,
    name: 'synthetic',
    source: 'synthetic',
    location: type.synthetic,
  };
  const isFile = source.source !== 'synthetic';
  const location =
    isFile && !isAbsolute(source.location) ? resolve(workingDirectory, source.location) : source.location;
  return {
    kind: source.source,
    seed,
    sample: isFile ? options.numSamples : null,
    options: {
      ...source,
      location,
      displayLocation: source.location,
      samples: options.numSamples ?? source.samples ?? DEFAULT_SAMPLES,
      generator: generatorSettings(source.source, source, options),
    },
  };
}
