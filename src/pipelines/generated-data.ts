/** What options say of generated data, and what follows from the generator: how many rows, by what they are split. */
import { ConfigurationError } from '../base/errors.ts';
import type { JsonObject } from '../base/json.ts';
import type { TrainOptions } from '../command-options.ts';
import type { SplitConfig } from '../config.ts';
import type { SourceOptions } from '../data/data-source.ts';
import type { Generator } from '../data/sources/synthetic/generator.ts';
import { generators } from '../data/sources/synthetic.ts';
import type { PlannedSource } from './job.ts';

type Options = Pick<TrainOptions, 'days' | 'interval' | 'anomalyRate' | 'numSamples'>;

/** null: the source is a file. ConfigurationError for a generator that is not there. */
function generatorOf({ kind, location }: { readonly kind: string; readonly location: string }): Generator | null {
  return kind === 'synthetic' ? generators.get(location) : null;
}

/** Settings of the generator: those of the options before those of the configuration, as far as it knows them. */
export function generatorSettings(
  kind: string,
  { location, generator: configured = {} }: Pick<SourceOptions, 'location' | 'generator'>,
  options: Options,
): JsonObject {
  const settings = generatorOf({ kind, location })?.settings;
  if (settings === undefined) return configured;
  const given = Object.entries(givenSettings(options)).filter(([name]) => Object.hasOwn(settings.defaults, name));
  const asked = { ...configured, ...Object.fromEntries(given) };
  // A number of rows that is asked for in this run stands before the days of the configuration.
  const isByRows = options.numSamples !== null && options.days === null;
  return isByRows && Object.hasOwn(configured, 'days') ? { ...asked, days: null } : asked;
}

function givenSettings({ days, interval, anomalyRate }: Options): Readonly<Record<string, number>> {
  const given = Object.entries({ days, interval, anomaly_rate: anomalyRate });
  return Object.fromEntries(given.filter((entry): entry is [string, number] => entry[1] !== null));
}

/** An option that no generator of the chosen models knows would do nothing. */
export function refuseUnusedGeneratorOptions(options: Options, sources: readonly PlannedSource[]): void {
  const given = Object.keys(givenSettings(options));
  const known = (name: string) =>
    sources.some(({ kind, options: { location } }) =>
      Object.hasOwn(generatorOf({ kind, location })?.settings?.defaults ?? {}, name),
    );
  const unused = given.find(name => !known(name));
  if (unused !== undefined) {
    throw new ConfigurationError(`--${unused.replaceAll('_', '-')} means nothing to the data of the chosen models`, {
      hint: 'it is for generated server metrics: choose isolation_forest on its synthetic data, or leave it out',
    });
  }
  if (options.days !== null && options.numSamples !== null) {
    throw new ConfigurationError('--days and --num-samples both say how many rows to make', {
      hint: 'give one of them',
    });
  }
}

/** By group or time where the source names one; generated rows as their generator says. */
export function usualSplit({ kind, options }: PlannedSource): NonNullable<SplitConfig['by']> {
  if (options.group !== null) return 'group';
  if (options.timestamp !== null) return 'time';
  const { timestamp, settings } = generatorOf({ kind, location: options.location }) ?? {};
  if (timestamp === undefined || options.ignore.includes(timestamp)) return 'stratified';
  const given = options.generator ?? {};
  return settings?.isSplitByTime?.(given, settings.rows(given) ?? options.samples) ? 'time' : 'stratified';
}
