/** Where the rows that judge a stored model are read from: a file or a generator that is named, or the model's own source. */
import { isAbsolute, resolve } from 'node:path';
import { ConfigurationError } from '../base/errors.ts';
import { type Random, seededRandom } from '../base/random.ts';
import { plainLine } from '../base/untrusted.ts';
import type { EvaluateOptions } from '../command-options.ts';
import { sourceOf } from '../config/schedule.ts';
import type { Config, ModelConfig, SourceConfig } from '../config.ts';
import { COLUMN_KINDS, type ColumnKind } from '../data/dataset.ts';
import { generators } from '../data/sources/synthetic.ts';
import type { ModelCard } from '../registry/model-card.ts';
import { generatorSettings } from './generated-data.ts';
import type { PlannedSource } from './job.ts';

/** Before the name of a generator, in the place of a file; and the label that it makes. */
const GENERATED = 'synthetic:';
const GENERATED_LABEL = { name: 'label', positive: '1', negative: '0' };
/** Of a generator, where nothing else is said. */
const DEFAULT_SAMPLES = 10_000;

/** What the configuration says of a model, or of an ensemble, whose data are those of its members; undefined: nothing. */
export function configuredModel(config: Config, name: string): Pick<ModelConfig, 'dataset' | 'thresholds'> | undefined {
  const model = config.models.find(each => each.name === name);
  const ensemble = config.ensembles.find(each => each.name === name);
  if (model !== undefined || ensemble === undefined) return model;
  const member = config.models.find(each => ensemble.members.includes(each.name));
  return member && { dataset: member.dataset, thresholds: ensemble.thresholds };
}

/** How the rows are to be read. ConfigurationError when it is not known where they are. */
export function planJudgedSource(
  card: ModelCard,
  config: Config,
  options: EvaluateOptions,
  folder: string,
): PlannedSource {
  const label = options.testData?.startsWith(GENERATED) ? GENERATED_LABEL : card.data.label;
  const asked = sourceFor(card, config, options.testData);
  const source = options.testData === null ? { ...asked, ...generatedLike(card, asked) } : asked;
  const kinds = card.features.filter((feature): feature is { name: string; kind: ColumnKind } =>
    (COLUMN_KINDS as readonly string[]).includes(feature.kind),
  );
  const isFile = source.source !== 'synthetic';
  const location = isFile && !isAbsolute(source.location) ? resolve(folder, source.location) : source.location;
  return {
    kind: source.source,
    seed: seedOf(card, options),
    sample: null,
    options: {
      ...source,
      location,
      displayLocation: source.location,
      label: label.name,
      positive: label.positive,
      // What a model must not read may still tell its rows apart.
      ignore: source.ignore.filter(name => !options.sliceBy.includes(name)),
      samples: options.numSamples ?? source.samples ?? DEFAULT_SAMPLES,
      generator: generatorSettings(source.source, source, {
        ...{ days: options.testDays, numSamples: options.numSamples, interval: null, anomalyRate: null },
      }),
      known: { label, kinds: Object.fromEntries(kinds.map(({ name, kind }) => [name, kind])) },
    },
  };
}

/** Rows that a generator makes anew must not be those of the training. */
function seedOf(card: ModelCard, { seed }: Pick<EvaluateOptions, 'seed'>): number {
  return seed ?? (card.seed + 1) % Number.MAX_SAFE_INTEGER;
}

/** Of all that is measured; what was drawn from it before changes no stream that is forked from it. */
export function randomOf(card: ModelCard, options: Pick<EvaluateOptions, 'seed'>): Random {
  return seededRandom(seedOf(card, options)).fork(`evaluate/${card.name}`);
}

/** What the generator of the model's own rows was told at its training, by options of that run too; {} where none made them. */
function generatedLike(
  { data }: ModelCard,
  source: SourceConfig,
): Partial<Pick<SourceConfig, 'samples' | 'noise' | 'generator'>> {
  const isOwn = [source.source, data.source].every(kind => kind === 'synthetic') && source.location === data.location;
  if (!isOwn || data.generated === undefined) return {};
  const { samples, noise, ...generator } = data.generated;
  return { samples: samples as number, noise: noise as number, generator };
}

/** The file or generator that was named, read as the configuration says of the model's own data; else these themselves. */
export function sourceFor(card: ModelCard, config: Config, testData: string | null): SourceConfig {
  const model = configuredModel(config, card.name);
  const configured = model === undefined ? undefined : config.sources[model.dataset];
  if (testData?.startsWith(GENERATED)) {
    const location = testData.slice(GENERATED.length);
    return { ...config.sourceDefaults, name: location, source: 'synthetic', location };
  }
  if (testData !== null) return fileFor(testData, configured ?? { ...config.sourceDefaults, ...usualRoles(card) });
  if (configured !== undefined) return configured;
  if (card.data.source === 'synthetic') {
    return { ...config.sourceDefaults, name: card.data.name, source: 'synthetic', location: card.data.location };
  }
  throw new ConfigurationError(`the configuration does not list ${card.name}, so its data are not known`, {
    hint: 'name a file with --test-data, or the configuration that the model was trained with with --config',
  });
}

function fileFor(location: string, reading: Omit<SourceConfig, 'name' | 'source' | 'location'>): SourceConfig {
  const source = sourceOf({ source: null, location });
  if (source === undefined) {
    throw new ConfigurationError(`${plainLine(location)} has an ending that tells no format`, {
      hint: 'name a file that ends with .csv, .tsv, .jsonl or .ndjson, or with one of these and .gz; or synthetic:GENERATOR',
    });
  }
  // A delimiter is of CSV.
  return { ...reading, name: 'test-data', source, location, delimiter: source === 'csv' ? reading.delimiter : null };
}

/** As in the data that the model has learned from; a card that does not say may still name the generator of these. */
function usualRoles({ data }: ModelCard): Pick<SourceConfig, 'timestamp' | 'group'> {
  const generator = data.source === 'synthetic' ? generators.all.find(({ name }) => name === data.location) : undefined;
  const { timestamp = generator?.timestamp ?? null, group = generator?.group ?? null } = data;
  return { timestamp, group };
}
