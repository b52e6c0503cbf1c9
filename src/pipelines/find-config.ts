/** The configuration that counts: the file that was named, else the one at its usual place, else the built-in defaults. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dataSources, derivations, modelTypes } from '../catalogs.ts';
import type { Config, KnownNames } from '../config.ts';
import { generators } from '../data/sources/synthetic.ts';
import { METRICS } from '../evaluation/metrics.ts';
import { resolvePath } from '../options.ts';

const USUAL_PLACE = join('config', 'training-schedule.json');

/** ConfigurationError that lists every mistake with its place. */
export async function findConfig(named: string | null, workingDirectory: string): Promise<Config> {
  const { defaultConfig, loadConfig } = await import('../config.ts');
  const shown = named ?? USUAL_PLACE;
  const path = resolvePath(workingDirectory, shown);
  if (named === null && !existsSync(path)) return defaultConfig();
  return loadConfig(path, knownNames(), shown);
}

/** All that a configuration can name. */
export function knownNames(): KnownNames {
  return {
    modelTypes: modelTypes.all,
    dataSources: dataSources.names,
    derivations: derivations.all,
    generators: generators.all,
    metrics: METRICS.map(metric => metric.name),
  };
}
